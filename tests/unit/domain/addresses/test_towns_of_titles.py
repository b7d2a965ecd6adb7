"""Towns of the table in the title of a company's own pages."""

import pytest

from lead_enrichment.domain.addresses import address_claims
from lead_enrichment.domain.addresses.town_table import country_of_town, is_town_of
from lead_enrichment.domain.evidence import Dossier
from lead_enrichment.domain.lead import Lead
from lead_enrichment.domain.reading import read_page


def towns(title: str, lang: str, path: str = "") -> set[str | None]:
    site = "https://larkhill.example/"
    page = read_page(f'<html lang="{lang}"><title>{title}</title><body><p>Lorem ipsum.</p></body></html>', site + path)
    dossier = Dossier(lead=Lead(id="1", company="Larkhill", website=site), site=site, pages=(page,))
    return {claim.address.city for claim in address_claims(dossier)}


@pytest.mark.parametrize(
    ("lang", "title", "town"),
    [
        ("de", "Larkhill | Töpferei in Bamberg", "Bamberg"),
        ("de", "Larkhill Regensburg", "Regensburg"),
        ("fr", "Larkhill | Coiffeur Annecy", "Annecy"),
        ("fr", "Larkhill - Céramiste - Vallauris", "Vallauris"),
        ("it", "Larkhill | Parrucchiere Lucca", "Lucca"),
        ("es", "Larkhill | Peluquería en Cuenca", "Cuenca"),
        ("nl", "Larkhill - Kapper Deventer", "Deventer"),
        ("pl", "Larkhill - Fryzjer Rzeszów", "Rzeszów"),
        ("da", "Larkhill - Frisør i Svendborg", "Svendborg"),
        ("cs", "Larkhill - Kadeřnictví Liberec", "Liberec"),
        ("en-GB", "Larkhill | Hairdresser Skipton", "Skipton"),
        ("en-US", "Larkhill | Plumber Boise ID", "Boise"),
    ],
)
def test_a_title_names_the_one_town_of_the_company(lang, title, town):
    assert towns(title, lang) == {town}


@pytest.mark.parametrize(
    ("lang", "title"),
    [
        ("de", "Larkhill | Damen | Herren | Kinder"),
        ("de", "Sofa Stockholm | Larkhill"),
        ("de", "Larkhill | Hochzeiten Wien & Salzburg"),
        ("fr", "Larkhill - Beauté - Nature - Détente"),
        ("en-GB", "Larkhill | Hope | Faith | Love"),
        ("en-GB", "Oxford Chair | Larkhill"),
        ("en-GB", "Wedding at Ripley Castle, Harrogate | Larkhill"),
    ],
)
def test_a_title_with_words_products_or_several_towns_names_none(lang, title):
    assert towns(title, lang) == set()


def test_the_table_knows_towns_by_country_in_their_own_spelling():
    assert is_town_of("DE", "Köln")
    assert is_town_of("DK", "København")
    assert not is_town_of("DE", "Keramik")
    assert country_of_town("Bern", ("FR", "CH")) == "CH"
