"""Towns that a company calls its own without a word for where, and lines of towns in contact blocks."""

import pytest

from lead_enrichment.domain.addresses import address_claims
from lead_enrichment.domain.evidence import Dossier
from lead_enrichment.domain.lead import Lead
from lead_enrichment.domain.reading import read_page

COMPANY = "Quillbry Joinery"
SITE = "https://quillbry.example/"


def places(lang: str, body: str, title: str = "Home", company: str = COMPANY) -> set[tuple[str | None, str | None]]:
    html = f'<html lang="{lang}"><head><title>{title}</title></head><body>{body}</body></html>'
    dossier = Dossier(lead=Lead(id="1", company=company, website=SITE), site=SITE, pages=(read_page(html, SITE),))
    return {(claim.address.city, claim.address.state) for claim in address_claims(dossier)}


def towns(lang: str, body: str, title: str = "Home") -> set[str | None]:
    return {city for city, _ in places(lang, body, title)}


@pytest.mark.parametrize(
    ("lang", "sentence", "town"),
    [
        ("en-CA", "It is a joy to be part of the Kelowna community.", "Kelowna"),
        ("en-CA", "Cabinets for the Guelph area since the day we began.", "Guelph"),
        ("en-CA", "Serving Saskatoon and area", "Saskatoon"),
        ("en-CA", "Proudly serving Kelowna and the Juniper Valley.", "Kelowna"),
        ("en-CA", "A Lethbridge owned workshop of four", "Lethbridge"),
        ("en-AU", "We are lucky to call Ballarat home.", "Ballarat"),
        ("en-NZ", "Tauranga is our home, and doors are our craft.", "Tauranga"),
        ("en-AU", "Drop by: our Ballarat showroom opens on Saturdays.", "Ballarat"),
        ("en-GB", "Ask your local Ludlow joiners", "Ludlow"),
        ("en-IE", "We have served Kilkenny for nearly thirty years", "Kilkenny"),
        ("en-US", "Small jobs are done too, working out of Bellingham.", "Bellingham"),
        ("en-GB", "We are a small firm from Totnes.", "Totnes"),
        ("en-CA", "Proud to serve Fredericton", "Fredericton"),
        ("en-CA", "Handmade in Lunenburg", "Lunenburg"),
        ("en-GB", "Family owned and run in Ludlow", "Ludlow"),
        ("en-AU", "Step into our workshop in Ballarat.", "Ballarat"),
        ("en-ZA", "Founded in Stellenbosch in 2009", "Stellenbosch"),
        ("en-CA", "Right here in Kelowna", "Kelowna"),
        ("en-CA", "Headquartered in Guelph", "Guelph"),
        ("en-GB", "Nestled in Ludlow, our yard is full of oak.", "Ludlow"),
        ("en-CA", "A bench shop in the heart of beautiful downtown Kelowna", "Kelowna"),
        ("en-CA", "Kelowna's oldest bench shop", "Kelowna"),
        ("en-CA", "Welcome to Kelowna's home of fine doors", "Kelowna"),
        ("en-CA", "A proud Lethbridge business", "Lethbridge"),
        ("en-AU", "Helping Ballarat builders since 1987", "Ballarat"),
        ("en-NZ", "We have been part of Tauranga since 1987.", "Tauranga"),
        ("en-CA", "Serving the City of Guelph", "Guelph"),
        ("en-CA", "In downtown Kelowna", "Kelowna"),
        ("en-GB", "Our workshop is just outside Ludlow.", "Ludlow"),
        ("en-CA", "We are located minutes from downtown Kelowna.", "Kelowna"),
    ],
)
def test_a_town_that_is_called_the_companys_own_is_given(lang: str, sentence: str, town: str) -> None:
    assert towns(lang, f"<p>{sentence}</p>") == {town}


@pytest.mark.parametrize(
    ("lang", "sentence"),
    [
        ("en-CA", "Serving Kelowna, Vernon and Penticton"),
        ("en-CA", "Her parents were part of the Kelowna community."),
        ("en-CA", "Our partner Fern Veneers is based in Guelph, ON."),
        ("en-CA", "We used to be located in Guelph, Ontario."),
        ("en-CA", "The shop is a long drive from Guelph, Ontario."),
        ("en-CA", "Coming soon to Guelph, Ontario!"),
        ("en-US", "Our friends opened a cafe in Bellingham, WA."),
        ("en-US", "Not affiliated with the joinery of that name in Bellingham, WA."),
        ("en-GB", "The oak is sourced near Ludlow, Shropshire."),
        ("en-GB", "“They call Ludlow home”"),
        ("en-GB", "We have served Ludlow Castle for years"),
        ("en-CA", "Handmade in Canada"),
        ("en-CA", "Our Kelowna shop has now closed."),
        ("en-CA", "I am teaching a class in Guelph, Ontario."),
        ("en-CA", "Come to our table at the Kelowna market."),
        ("en-CA", "Made with love in Ottawa by Fern Pixel"),
    ],
)
def test_a_town_of_others_of_the_past_or_one_of_several_is_not_given(lang: str, sentence: str) -> None:
    assert towns(lang, f"<p>{sentence}</p>") == set()


def test_a_title_may_begin_with_the_town_and_say_the_trade():
    assert towns("en-CA", "<p>Doors</p>", "Kelowna Joiners – Quillbry Joinery") == {"Kelowna"}
    assert towns("en-GB", "<p>Doors</p>", "Bath Fitters – Quillbry Joinery") == set()


@pytest.mark.parametrize(
    ("lang", "lines", "place"),
    [
        ("en-CA", "<p>Guelph, Ontario Canada</p>", ("Guelph", "ON")),
        ("en-US", "<p>Bellingham</p><p>(360) 555-0142</p>", ("Bellingham", None)),
        ("en-CA", "<p>250-555-0142 | Kelowna | wood@quillbry.example</p>", ("Kelowna", None)),
        ("en-CA", "<p>Handmade in Red Deer, Alberta</p>", ("Red Deer", "AB")),
        ("en-CA", "<p>Mahone Bay, NS (902) 555-0142</p>", ("Mahone Bay", "NS")),
        ("en-CA", "<p>Kelowna: 250-555-0142</p>", ("Kelowna", None)),
        ("en-CA", "<p>GUELPH, ONTARIO</p>", ("GUELPH", "ON")),
    ],
)
def test_a_contact_block_may_say_the_town_alone(lang: str, lines: str, place: tuple[str, str | None]) -> None:
    assert place in places(lang, f"<footer>{lines}</footer>")


def test_an_american_town_beside_a_telephone_of_another_state_is_none():
    assert towns("en-US", "<footer><p>Bellingham</p><p>(212) 555-0142</p></footer>") == set()
