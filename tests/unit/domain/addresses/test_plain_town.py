"""The town that a site without any address plainly calls its own."""

import pytest

from lead_enrichment.domain.addresses import address_claims
from lead_enrichment.domain.addresses.page_text import page_text
from lead_enrichment.domain.addresses.town_words import may_be_town
from lead_enrichment.domain.evidence import Dossier
from lead_enrichment.domain.lead import Lead
from lead_enrichment.domain.reading import read_page


def towns(lang: str, company: str, body: str, title: str = "Home", path: str = "") -> set[str | None]:
    site = "https://larkhill.example/"
    html = f'<html lang="{lang}"><head><title>{title}</title></head><body>{body}</body></html>'
    page = read_page(html, site + path)
    dossier = Dossier(lead=Lead(id="1", company=company, website=site), site=site, pages=(page,))
    return {claim.address.city for claim in address_claims(dossier)}


@pytest.mark.parametrize(
    ("lang", "company", "title", "body", "town"),
    [
        ("en-GB", "Brisk Barbell", "Meet The Team – Brisk Barbell, Skipton", "<p>Coaches</p>", "Skipton"),
        ("nl", "Rijschool Maartje", "Rijschool Maartje - Regio Deventer - Lessen", "<p>Welkom</p>", "Deventer"),
        ("de", "Fahrschule Quast", "Über uns", "<p>Unsere Fahrschule ist die älteste in Bamberg.</p>", "Bamberg"),
        ("nl", "Hoveniersbedrijf Zwaard", "Over", "<p>Oprichters van Hoveniersbedrijf Zwaard in Lisse.</p>", "Lisse"),
        ("fr", "L'Établi Bleu", "Accueil", "<p>Voici notre espace de menuiserie à Annecy.</p>", "Annecy"),
        ("es", "Albor Ballet", "Noticias", "<footer><p>Albor Ballet – Zaragoza</p></footer>", "Zaragoza"),
        ("en", "Glossy Panes", "Home", "<p>Making homes in Tulsa shine for over 20 years!</p>", "Tulsa"),
        ("nl", "Diëtist Culemborg", "Home", "<p>Uw diëtist in Culemborg.</p>", "Culemborg"),
        ("nb", "Ola Tømrer AS", "Om oss", "<p>Ola Tømrer AS holder til i Skaun Kommune.</p>", "Skaun"),
        ("cs", "Terapie Ptáček", "Home", "<p>Pracovna — Brno</p>", "Brno"),
        ("cs", "Terapie Ptáček", "Home", "<h3>Lokace</h3><p>Brno</p>", "Brno"),
        ("pl", "Gabinet Sowa", "Fizjoterapia Gdynia", "<p>x</p>", "Gdynia"),
        ("hr", "Prijevoz Galeb", "Home", "<p>Lokacija: Rijeka, Hrvatska</p>", "Rijeka"),
        ("de", "Malerei Quast", "Home", "<p>Ihr Malerbetrieb in Bamberg und Umgebung.</p>", "Bamberg"),
        ("de", "Malerei Quast", "Home", "<p>Seit 1985 in Bamberg für Sie da.</p>", "Bamberg"),
        ("it", "Bottega Ambretta", "Home", "<p>Artigiani a Siena dal 1970.</p>", "Siena"),
        ("nb", "Tømrer Ask", "Home", "<p>Skaun Kommune, Trøndelag</p>", "Skaun"),
        ("en-GB", "Brisk Barbell", "Home", "<p>Proudly serving Skipton and the surrounding villages.</p>", "Skipton"),
        ("en-GB", "Brisk Barbell", "Home", "<h2>Joiner in Skipton & Surrounding Areas</h2>", "Skipton"),
        (
            "en-GB",
            "Brisk Barbell",
            "Home",
            "<p>We care for trees throughout Skipton and North Yorkshire.</p>",
            "Skipton",
        ),
        ("en-GB", "Brisk Barbell", "Home", "<p>Driving lessons in and around Skipton.</p>", "Skipton"),
        ("en-GB", "Brisk Barbell", "Home", "<p>Brisk Barbell, Skipton based joiners.</p>", "Skipton"),
        ("en-GB", "Brisk Barbell", "Home", "<h2>Independent florist in Skipton</h2>", "Skipton"),
        (
            "en-US",
            "Brisk Barbell",
            "Home",
            "<p>A sole proprietorship that operates out of Ashland Virginia.</p>",
            "Ashland",
        ),
        ("en-GB", "Brisk Barbell", "Home", "<p>Here in Skipton we look after our clients.</p>", "Skipton"),
        ("en-GB", "Brisk Barbell", "Home", "<p>Local to Skipton, Brisk Barbell is there for you.</p>", "Skipton"),
        ("en-GB", "Poppy Driving School", "Home", "<p>The owner of Poppy Driving School in Skipton.</p>", "Skipton"),
        (
            "en-GB",
            "Brisk Barbell",
            "Home",
            "<p>Proudly serving Skipton, Settle and Gargrave.</p><p>Tel: 01756 496012</p>",
            "Skipton",
        ),
        (
            "en-GB",
            "Brisk Barbell",
            "Home",
            '<script type="application/ld+json">{"@type": "LocalBusiness", "name": "Brisk Barbell", '
            '"areaServed": {"@type": "City", "name": "Skipton"}}</script>',
            "Skipton",
        ),
        ("en-GB", "Quillbry Hair Salon", "Home", "<p>Co-owners of Quillbry in Skipton.</p>", "Skipton"),
        ("en-GB", "StudioQ Hair Salon", "Home", "<p>Co-owners of StudioQ in Skipton.</p>", "Skipton"),
        ("it", "Bottega Ambretta", "Home", "<p>Il tuo falegname a Poggibonsi e dintorni.</p>", "Poggibonsi"),
        ("nl", "Hoveniersbedrijf Zwaard", "Home", "<p>Een familiebedrijf uit Deventer.</p>", "Deventer"),
        ("cs", "Malíř Ptáček", "Home", "<p>Malíř Brno a okolí</p>", "Brno"),
        ("nl", "Hoveniersbedrijf Zwaard", "Home", "<p>Hovenier Lisse en omstreken</p>", "Lisse"),
        ("fr", "L'Établi Bleu", "Accueil", "<p>Menuisier Annecy et ses alentours</p>", "Annecy"),
    ],
)
def test_the_town_that_a_site_calls_its_own_is_given(lang, company, title, body, town):
    assert towns(lang, company, body, title, "about") == {town}


@pytest.mark.parametrize(
    ("lang", "company", "title", "body"),
    [
        ("de", "Haarstube Quast", "Über mich", "<p>Meine Ausbildung machte ich in einem Salon in Bamberg.</p>"),
        ("de", "Haarstube Quast", "Über mich", "<p>Meinen ersten Salon hatte ich in Bamberg.</p>"),
        ("de", "Haarstube Quast", "Über mich", "<p>In einem Dorf bei Bamberg stand ein Salon leer.</p>"),
        ("en-GB", "Brisk Barbell", "About", "<p>While I ran my design business in Skipton I lifted weights.</p>"),
        ("en-GB", "Brisk Barbell", "About", "<p>Our customers in Skipton like our studio.</p>"),
        ("en-GB", "Brisk Barbell", "About", "<footer><p>Serving Skipton, Settle and Gargrave</p></footer>"),
        ("en-GB", "Brisk Barbell", "About", "<p>Settle, Gargrave, Skipton and surrounding villages</p>"),
        ("en-GB", "Brisk Barbell", "About", "<p>We stay with friends of Hair in Skipton.</p>"),
        ("en-GB", "Brisk Barbell", "About", "<p>She trained in Skipton and the surrounding villages.</p>"),
        (
            "en-GB",
            "Brisk Barbell",
            "About",
            "<p>Serving Skipton, Settle and Gargrave</p><p>Tel: 01392 496012</p>",
        ),
        (
            "en-GB",
            "Brisk Barbell",
            "About",
            "<p>Plumber in Skipton and surrounding areas</p><p>Plumber in Settle and surrounding areas</p>",
        ),
        ("en-GB", "Brisk Barbell", "About", "<p>We drive throughout Skipton, Settle and Gargrave.</p>"),
        ("en-GB", "Brisk Barbell", "About", "<p>He learnt his trade with a joiner in Skipton.</p>"),
        ("en-GB", "Yoga with Poppy", "Martin | Yoga with Poppy", "<p>Classes</p>"),
        ("cs", "Renovace Ptáček", "Home", "<p>Opravujeme v naší dílně Stadion a Simson.</p>"),
        ("fr", "Menuiserie Ombrel", "Accueil", "<p>Nos amis tiennent une boutique à Annecy.</p>"),
        ("de", "Malerei Quast", "Home", "<p>Unsere Ausstellung in Bamberg war schön.</p>"),
        ("fr", "Doula Lise", "À propos", "<p>Pendant huit ans j'étais pharmacienne à Caen.</p>"),
        ("sv", "Snickeri Ask", "Om oss", "<p>Han fick plats på en möbelfabrik i Ulricehamn.</p>"),
        (
            "en-GB",
            "Brisk Barbell",
            "About",
            "<p>Our gym in Skipton is warm.</p><p>Our studio in Harrogate is cold.</p>",
        ),
    ],
)
def test_towns_of_the_past_of_others_and_of_several_are_not_given(lang, company, title, body):
    assert towns(lang, company, body, title, "about") == set()


@pytest.mark.parametrize(("lang", "name"), [("sr", "Ъ"), ("el", "·"), ("ja", "東京")])
def test_a_name_of_which_folding_leaves_nothing_is_no_town(lang: str, name: str) -> None:
    page = page_text(read_page(f'<html lang="{lang}"><body><p>{name}</p></body></html>', "https://larkspur.example/"))
    assert not may_be_town(page, name, None, "Larkspur")
