"""Saved company sites with the answer they must give. A new case is a folder; it needs no code.

`expected.json` holds `lead` (company, website, ...), and `owner` ([first, last] or null), `address` (the stated
parts or null). Pages lie beside it; `index.html` is the home page and the others follow by name.
"""

import json
from pathlib import Path

import pytest

from lead_enrichment.domain.enrich import Policy, enrich
from lead_enrichment.domain.evidence import Dossier
from lead_enrichment.domain.lead import Lead
from lead_enrichment.domain.offline import read_claims
from lead_enrichment.domain.reading import read_page
from lead_enrichment.domain.result import Enrichment
from lead_enrichment.domain.verification import verify

CASES = sorted(path.parent for path in Path(__file__).parent.glob("*/expected.json"))


def enrichment_of(case: Path) -> tuple[dict, Enrichment]:
    expected = json.loads((case / "expected.json").read_text(encoding="utf-8"))
    site = expected["lead"].get("website", "https://site.example/")
    files = sorted(case.glob("*.html"), key=lambda file: (file.stem != "index", file.stem))
    pages = tuple(
        read_page(file.read_text(encoding="utf-8"), site if file.stem == "index" else f"{site}{file.stem}")
        for file in files
    )
    dossier = Dossier(lead=Lead(id=case.name, **expected["lead"]), site=site, pages=pages)
    return expected, enrich(verify(read_claims(dossier), dossier), dossier, Policy()).enrichment


def test_there_are_cases():
    assert len(CASES) >= 10


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_the_owner_is_right(case):
    expected, found = enrichment_of(case)
    given = [found.first_name, found.last_name] if found.last_name else None
    assert given == expected["owner"]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_the_address_is_right(case):
    expected, found = enrichment_of(case)
    given = {part: value for part, value in found.address.model_dump().items() if value}
    assert given == (expected["address"] or {})
