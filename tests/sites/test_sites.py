"""Saved company sites with the answer they must give. A new case is a folder; it needs no code.

`expected.json` holds `lead` (company, website, ...) and the four answers: `owner` ([first, last] or null), `address`
(the stated parts or null), `verdict` (what the website is to the lead) and `reason` (the reason code of the result; a list
where no more is asked than that it is one of them, because the probability is near a threshold).
Optional: `status`; `final` (where the visit ended, if it was forwarded); `certificate` (the names in its certificate).

Pages lie beside it: `index.html` is the page asked for, the others follow by name; "--" in a name stands for "/".
They go through the whole pipeline but for fetching.
"""

import asyncio
import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from urllib.parse import urljoin

import pytest

from lead_enrichment.adapters.crm.export_only import ExportOnly
from lead_enrichment.clock import SystemClock
from lead_enrichment.domain.enrich import Policy
from lead_enrichment.domain.evidence import Claims, Dossier
from lead_enrichment.domain.job import LeadMessage
from lead_enrichment.domain.lead import Lead
from lead_enrichment.domain.offline import read_claims
from lead_enrichment.domain.reading import read_page
from lead_enrichment.domain.result import LeadResult
from lead_enrichment.domain.visit import SiteVisit
from lead_enrichment.pipeline import Services, process_lead
from lead_enrichment.site_visit.crawl import Enough
from lead_enrichment.site_visit.visitor import judged_for

CASES = sorted(path.parent for path in Path(__file__).parent.glob("*/expected.json"))
every_case = pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)


@dataclass(frozen=True)
class SavedVisitor:
    """Visits a folder: every page was read."""

    case: Path
    expected: dict

    async def visit(self, site: str, lead: Lead, _enough: Enough) -> SiteVisit:
        final = self.expected.get("final", site)
        files = sorted(self.case.glob("*.html"), key=lambda file: (file.stem != "index", file.stem))
        pages = tuple(
            read_page(
                file.read_text(encoding="utf-8"),
                final if file.stem == "index" else urljoin(final, f"/{file.stem.replace('--', '/')}"),
            )
            for file in files
        )
        names = tuple(self.expected.get("certificate", ()))
        visit = SiteVisit(site=site, final_site=final, pages=pages, log=(), certificate_names=names)
        return judged_for(visit, lead)


class Rules:
    """The offline extractor, without a thread."""

    async def extract(self, dossier: Dossier) -> Claims:
        return read_claims(dossier)


@cache
def result_of(case: Path) -> tuple[dict, LeadResult]:
    expected = json.loads((case / "expected.json").read_text(encoding="utf-8"))
    visitor = SavedVisitor(case, expected)
    services = Services(visitor, [Rules()], ExportOnly(), Policy(), SystemClock())
    lead = Lead(id=case.name, **expected["lead"])
    message = LeadMessage(job_id="saved", lead=lead, dry_run=True)
    return expected, asyncio.run(process_lead(message, services))


def test_there_are_cases():
    assert len(CASES) >= 40


@every_case
def test_the_owner_is_right(case):
    expected, result = result_of(case)
    found = result.enrichment
    given = [found.first_name, found.last_name] if found.last_name else None
    assert given == expected["owner"], found.reasoning


@every_case
def test_the_address_is_right(case):
    expected, result = result_of(case)
    given = {part: value for part, value in result.enrichment.address.model_dump().items() if value}
    assert given == (expected["address"] or {}), result.enrichment.reasoning


@every_case
def test_the_verdict_is_right(case):
    expected, result = result_of(case)
    assert result.site_check is not None
    assert result.site_check.verdict == expected["verdict"], result.site_check


@every_case
def test_the_reason_is_right(case):
    expected, result = result_of(case)
    reasons = expected["reason"] if isinstance(expected["reason"], list) else [expected["reason"]]
    assert result.reason in reasons, (result.detail, result.enrichment)
    assert result.status == expected.get("status", result.status)
