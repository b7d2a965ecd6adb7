"""Streets of the United States and Canada with their towns, with and without region, code and comma."""

from pathlib import Path

import pytest

from lead_enrichment.domain.address_choice import rank_addresses
from lead_enrichment.domain.addresses import address_claims
from lead_enrichment.domain.evidence import Dossier
from lead_enrichment.domain.lead import Lead
from lead_enrichment.domain.reading import read_page

SITE = "https://larkspur.com/"
LIKELY = 0.5
TABLE = Path(__file__).parent / "north_american_streets.txt"
ROWS = [
    tuple(part.strip() for part in line.split(" ^ "))
    for line in TABLE.read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
]


@pytest.mark.parametrize(("phone", "html", "wanted"), ROWS)
def test_a_street_and_its_town_are_told_apart(phone, html, wanted):
    title, company = "Welcome", "Larkspur Pottery"
    body = f"<h1>{company}</h1><p>Call {phone}</p><main>{html}</main>"
    page = read_page(f"<html lang='en'><title>{title}</title><body>{body}</body></html>", SITE)
    dossier = Dossier(lead=Lead(id="1", company=company, website=SITE), site=SITE, pages=(page,))
    ranked = rank_addresses(address_claims(dossier), dossier)
    address = ranked[0].address if ranked and ranked[0].probability >= LIKELY else None
    parts = (address.street, address.city, address.state, address.postal_code) if address else ()
    assert (";".join(part or "" for part in parts) or "-") == wanted
