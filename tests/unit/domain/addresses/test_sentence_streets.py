"""Streets in sentences, whose town a word for where leads to, and parts of addresses that a sentence adds."""

import pytest

from lead_enrichment.domain.addresses import address_claims
from lead_enrichment.domain.evidence import Dossier
from lead_enrichment.domain.lead import Lead
from lead_enrichment.domain.reading import read_page

SITE = "https://zrnce.example/"
TOP = {"de": "de", "at": "at", "nl": "nl", "fr": "fr", "es": "es", "pt": "pt", "it": "it", "sv": "se", "da": "dk"}
TOP |= {"nb": "no", "fi": "fi", "cs": "cz", "hr": "hr", "pl": "pl", "el": "gr"}


def addresses(top: str, lang: str, body: str) -> set[str]:
    """What a page says, as "street; town; region; code"."""
    page = read_page(f'<html lang="{lang}"><body>{body}<p>info@zrnce.{top}</p></body></html>', SITE)
    dossier = Dossier(lead=Lead(id="1", company="Zrnce Orbela", website=SITE), site=SITE, pages=(page,))
    told = (claim.address for claim in address_claims(dossier))
    return {"; ".join(part or "-" for part in (one.street, one.city, one.state, one.postal_code)) for one in told}


@pytest.mark.parametrize(
    ("lang", "line", "wanted"),
    [
        ("de", "Unsere Schneiderei ist in Straubing, Am Quellbach 4.", "Am Quellbach 4; Straubing; -; -"),
        ("nl", "Kom kijken in Deventer aan de Kuiperstraat 12.", "Kuiperstraat 12; Deventer; -; -"),
        ("fr", "La boutique ouvre au 14 rue des Tanneurs, à Pontivy.", "14 rue des Tanneurs; Pontivy; -; -"),
        ("it", "La sartoria lavora a Viterbo in Via Tessitori 89.", "Via Tessitori 89; Viterbo; -; -"),
        ("sv", "Syateljén är öppen i Simrishamn på Vävarvägen 12.", "Vävarvägen 12; Simrishamn; -; -"),
        ("da", "Systuen åbner i Svendborg på Vævervej 12.", "Vævervej 12; Svendborg; -; -"),
        ("nb", "Systua er i Egersund, Veverveien 12.", "Veverveien 12; Egersund; -; -"),
        ("fi", "Ompelimo on Porvoossa, Kutojankatu 12.", "Kutojankatu 12; Porvoo; -; -"),
        ("cs", "Šijeme v ulici Tkalcovská 7 v Třebíči.", "Tkalcovská 7; Třebíč; -; -"),
        ("hr", "Krojačnica je u ulici Tkalačka 12 u Osijeku.", "Tkalačka 12; Osijek; -; -"),
        ("pl", "Szyjemy przy ulicy Tkackiej 12 w Gdyni.", "Tkackiej 12; Gdynia; -; -"),
    ],
)
def test_a_street_of_a_sentence_has_the_town_beside_it(lang: str, line: str, wanted: str) -> None:
    assert wanted in addresses(TOP[lang], lang, f"<p>{line}</p>")


@pytest.mark.parametrize(
    ("lang", "line"),
    [
        ("da", "Udstillingen vises i Svendborg på Vævervej 12."),
        ("de", "Ich bin in Straubing in der Webergasse 4 aufgewachsen."),
        ("cs", "Soud sídlí v ulici Tkalcovská 7 v Třebíči."),
        ("pl", "Urodziłam się przy ulicy Tkackiej 12 w Gdyni."),
        ("it", "Sono nata a Viterbo in Via Tessitori 89."),
    ],
)
def test_a_street_of_the_past_a_court_or_a_show_is_not_read(lang: str, line: str) -> None:
    assert not [told for told in addresses(TOP[lang], lang, f"<p>{line}</p>") if told[0] != "-"]


@pytest.mark.parametrize(
    ("lang", "line", "wanted"),
    [
        ("de", "Webergasse 4, 83646 Bad Tölz in Bayern", "Webergasse 4; Bad Tölz; Bayern; 83646"),
        ("de", "Webergasse 4, 94315 Straubing (Niederbayern)", "Webergasse 4; Straubing; -; 94315"),
        ("at", "Webergasse 4, 6380 St. Johann in Tirol", "Webergasse 4; St. Johann in Tirol; -; 6380"),
        ("at", "Webergasse 4, 9500 Villach in Kärnten", "Webergasse 4; Villach; Kärnten; 9500"),
    ],
)
def test_a_land_behind_its_town_is_the_region(lang: str, line: str, wanted: str) -> None:
    assert addresses(TOP[lang], "de", f"<p>{line}</p>") == {wanted}


def test_a_street_that_breaks_off_before_its_corner_ends_in_front_of_the_word_for_it() -> None:
    data = '{"@type":"LocalBusiness","name":"Zrnce Orbela","address":{"@type":"PostalAddress","streetAddress":'
    data += '"Av. Los Tejedores 12 y","addressLocality":"Antequera","addressCountry":"ES"}}'
    told = addresses("es", "es", f'<script type="application/ld+json">{data}</script>')
    assert told == {"Av. Los Tejedores 12; Antequera; -; -"}


def test_a_name_joined_to_another_before_a_legal_form_is_a_firms_and_no_town() -> None:
    line = "<footer>Zrnce Orbela — en tjänst från Kalix &amp; Väv i Borlänge AB</footer>"
    assert "-; Kalix; -; -" not in addresses("se", "sv", line)
