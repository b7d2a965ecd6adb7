"""The one town that titles, descriptions and first headings lead to."""

import pytest

from lead_enrichment.domain.addresses import address_claims
from lead_enrichment.domain.evidence import Dossier
from lead_enrichment.domain.lead import Lead
from lead_enrichment.domain.reading import read_page


def towns(lang: str, title: str, description: str, heading: str = "Welcome", path: str = "") -> set[str | None]:
    site = "https://larkhill.example/"
    html = (
        f'<html lang="{lang}"><head><title>{title}</title><meta name="description" content="{description}"></head>'
        f"<body><h1>{heading}</h1><p>Lorem ipsum.</p></body></html>"
    )
    page = read_page(html, site + path)
    dossier = Dossier(lead=Lead(id="1", company="Mrs Larkhill", website=site), site=site, pages=(page,))
    return {claim.address.city for claim in address_claims(dossier)}


@pytest.mark.parametrize(
    ("lang", "title", "description", "heading", "town"),
    [
        ("en-GB", "Home", "Mrs Larkhill of Skipton. Cakes and balloons.", "Welcome", "Skipton"),
        ("en-GB", "Home", "Lessons from a patient instructor in Skipton at ##Site##. Approved.", "Welcome", "Skipton"),
        ("en-GB", "Home", "Instructor in Skipton, Settle, Gargrave and the surrounding areas.", "Welcome", "Skipton"),
        ("en-GB", "Home", "Cakes to order", "Celebration cakes in Skipton", "Skipton"),
        ("de", "Start", "Individuelle Torten aus Bamberg, mit Liebe gemacht.", "Willkommen", "Bamberg"),
        ("fr", "Accueil", "Gâteaux sur mesure à Annecy pour vos fêtes.", "Bienvenue", "Annecy"),
        ("es", "Inicio", "Tartas a medida en Cuenca para tus fiestas.", "Hola", "Cuenca"),
        ("it", "Home", "Torte su misura a Lucca per le tue feste.", "Benvenuti", "Lucca"),
        ("nl", "Home", "Taarten op maat uit Deventer, vers gebakken.", "Welkom", "Deventer"),
        ("da", "Forside", "Kager efter ønske fra Svendborg til din fest.", "Velkommen", "Svendborg"),
        ("es", "Sobre mí | Psicóloga en Mérida (Extremadura) y online", "Terapia", "Hola", "Mérida"),
    ],
)
def test_the_heads_of_a_page_lead_to_one_town(lang, title, description, heading, town):
    assert towns(lang, title, description, heading) == {town}


@pytest.mark.parametrize(
    ("lang", "title", "description"),
    [
        ("en-GB", "Home", "Cakes in Skipton for you, and lessons in Harrogate for all."),
        ("en-GB", "Home", "Born in Skipton, she bakes cakes."),
        ("en-GB", "Home", "She trained in Skipton and bakes cakes."),
        ("en-GB", "Home", "Cakes for readers of Skipton life."),
        ("en-GB", "Home", "Cakes baked with love in Yorkshire."),
        ("en-GB", "Home", "Cakes in Reading Street and on line."),
        ("en-GB", "Home", "The best of Mrs Beeton in England."),
        ("es", "Inicio", "Terapia online en toda España"),
        ("es", "Inicio", "Mérida · Terapia online en España"),
        ("de", "Start", "Torten in Handarbeit, in Liebe gemacht."),
        ("fr", "Accueil", "Livraison en France et en Belgique."),
    ],
)
def test_heads_of_several_towns_of_countries_or_of_the_past_lead_to_none(lang, title, description):
    assert towns(lang, title, description) == set()


def test_the_heads_of_other_pages_tell_of_others():
    assert towns("en-GB", "Our work", "Tiers of lace in Skipton, in May", path="portfolio/wedding-in-skipton") == set()
