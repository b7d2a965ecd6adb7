"""Tables of footers and contact pages: whole addresses of many countries, and addresses of others beside the own one."""

from itertools import groupby
from pathlib import Path

import pytest

from lead_enrichment.domain.address_choice import rank_addresses
from lead_enrichment.domain.addresses import address_claims
from lead_enrichment.domain.evidence import Dossier, PageContent
from lead_enrichment.domain.lead import Address, Lead
from lead_enrichment.domain.reading import read_page

HERE = Path(__file__).parent
COMPANY = "Larkspur Pottery"
LIKELY = 0.5
HOSTS = {
    "en-US": "larkspur.example", "en-GB": "larkspur.co.uk", "en-IE": "larkspur.ie", "en-CA": "larkspur.ca",
    "en-AU": "larkspur.com.au", "en-NZ": "larkspur.co.nz", "en-ZA": "larkspur.co.za", "en-IN": "larkspur.co.in",
    "de-AT": "larkspur.at", "de-CH": "larkspur.ch", "fr-CH": "larkspur.ch", "it-CH": "larkspur.ch", "nl-BE": "larkspur.be",
    "fr-BE": "larkspur.be", "fr-CA": "larkspur.ca", "da": "larkspur.dk", "sv": "larkspur.se", "nb": "larkspur.no",
    "cs": "larkspur.cz", "pt-BR": "larkspur.com.br", "el": "larkspur.gr", "sr": "larkspur.rs", "et": "larkspur.ee", "uk": "larkspur.ua",
}  # fmt: skip
"""For other languages the host ends in the language itself."""
TITLES = {
    "home": "Home",
    "about": "About us",
    "contact": "Contact",
    "privacy": "Privacy policy",
    "faq": "Questions",
    "imprint": "Impressum",
}


def rows(name: str) -> list[tuple[str, ...]]:
    lines = (HERE / name).read_text(encoding="utf-8").splitlines()
    return [tuple(cell.strip() for cell in line.split(" ^ ")) for line in lines if line and not line.startswith("#")]


def by_language(name: str) -> list[tuple[str, list[tuple[str, ...]]]]:
    found = sorted(rows(name), key=lambda row: row[0].partition("@")[0])
    return [(lang, list(group)) for lang, group in groupby(found, key=lambda row: row[0].partition("@")[0])]


def site(lang: str) -> str:
    return f"https://{HOSTS.get(lang, f'larkspur.{lang}')}/"


def given(company: str, lang: str, pages: tuple[PageContent, ...]) -> Address | None:
    """The address that would be written: the likeliest, if it is likely."""
    dossier = Dossier(lead=Lead(id="1", company=company, website=site(lang)), site=site(lang), pages=pages)
    ranked = rank_addresses(address_claims(dossier), dossier)
    return ranked[0].address if ranked and ranked[0].probability >= LIKELY else None


def page(lang: str, where: str, body: str, footer: str, company: str) -> PageContent:
    path = {"home": "", "imprint": "impressum"}.get(where, where)
    body = f"<h1>{TITLES[where]}</h1>{body}"
    html = (
        f'<html lang="{lang}"><head><title>{TITLES[where]}</title></head><body><nav><a href="/">{company}</a></nav>'
        f"<main>{body}</main><footer>{footer}</footer></body></html>"
    )
    return read_page(html, site(lang) + path)


@pytest.mark.parametrize(("lang", "cases"), by_language("addresses_in_full.txt"))
def test_an_address_is_read_in_full(lang, cases):
    missed = []
    for _, html, wanted in cases:
        body = f"<html lang={lang!r}><title>{COMPANY}</title><body><h1>{COMPANY}</h1><main>{html}</main></body></html>"
        address = given(COMPANY, lang, (read_page(body, site(lang)),))
        parts = (address.street, address.city, address.state, address.postal_code) if address else ()
        found = ";".join(part or "" for part in parts) or "-"
        if found != wanted:
            missed.append((html, found, wanted))
    assert not missed


@pytest.mark.parametrize(("lang", "cases"), by_language("addresses_of_others.txt"))
def test_an_address_of_others_is_not_the_companys(lang, cases):
    missed = []
    for who, where, others, own, wanted in cases:
        company = who.partition("@")[2] or COMPANY
        address = given(company, lang, pages_with(lang, where, others, own.strip("-"), company))
        found = f"{address.street or ''} {address.city or ''}" if address else ""
        if (wanted not in found) if wanted != "-" else found:
            missed.append((others, own, found, wanted))
    assert not missed


def pages_with(lang: str, where: str, others: str, own: str, company: str) -> tuple[PageContent, ...]:
    """A home page and one more, the company's own line in the footers, the words of others where they stand."""
    if where == "foot":
        return tuple(page(lang, one, "<p>We make pots.</p>", own + others, company) for one in ("home", "about"))
    home = page(lang, "home", others if where == "home" else "", own, company)
    return (home,) if where == "home" else (home, page(lang, where, others, own, company))


@pytest.mark.parametrize(
    ("company", "line", "street"),
    [
        ("Tornagatan 17", "Tornagatan 17, 582 22 Linköping", "Tornagatan 17"),
        ("Torna Krog", "Torna Krog, 582 22 Linköping", None),
    ],
)
def test_a_firm_that_is_called_after_its_street_has_it(company, line, street):
    html = f"<html lang='sv'><title>{company}</title><body><h1>{company}</h1><p>{line}</p></body></html>"
    address = given(company, "sv", (read_page(html, site("sv")),))
    assert address
    assert (address.street, address.city) == (street, "Linköping")
