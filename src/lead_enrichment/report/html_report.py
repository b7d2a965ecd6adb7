"""One HTML file with every value of a run and the proof behind it; needs no network and no scripts to read."""

from collections import Counter
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined, select_autoescape

from lead_enrichment.domain.identity import VERDICT_WORDS, Verdict
from lead_enrichment.domain.marking import marked
from lead_enrichment.domain.plan import FieldChange
from lead_enrichment.domain.reasons import REASONS
from lead_enrichment.domain.result import STATUS_WORDS, Candidate, Evidence, LeadResult, LeadStatus

MOST_LEADS = 2000


def write_report(path: Path, results: Iterable[LeadResult], *, title: str, at: datetime) -> None:
    """Write the report. Beyond `MOST_LEADS` leads only the counts go on, and the page says so."""
    counts: Counter[LeadStatus] = Counter()
    owners = addresses = 0
    rows: list[dict[str, Any]] = []
    for result in results:
        counts[result.status] += 1
        owners += bool(result.enrichment.last_name)
        addresses += not result.enrichment.address.is_empty()
        if len(rows) < MOST_LEADS:
            rows.append(_row(result))
    path.write_text(
        _template().render(
            title=title,
            at=at,
            rows=rows,
            total=counts.total(),
            owners=owners,
            addresses=addresses,
            counts=[(status.value, STATUS_WORDS[status], counts[status]) for status in LeadStatus if counts[status]],
        ),
        encoding="utf-8",
    )


def _template() -> Any:
    environment = Environment(
        loader=PackageLoader("lead_enrichment.report"),
        autoescape=select_autoescape(default=True),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template("report.html")


def _row(result: LeadResult) -> dict[str, Any]:
    enrichment = result.enrichment
    return {
        "id": result.lead.id,
        "company": result.lead.company or result.lead.name or result.lead.id,
        "website": result.lead.website,
        "status": result.status.value,
        "status_name": STATUS_WORDS[result.status].name,
        "reason": REASONS[result.reason],
        "detail": result.detail,
        "site": VERDICT_WORDS[Verdict(result.site_check.verdict)] if result.site_check else None,
        "site_check": result.site_check,
        "owner": " ".join(part for part in (enrichment.first_name, enrichment.last_name) if part),
        "owner_confidence": enrichment.name_confidence,
        "owner_proof": _first(result.evidence, ("last_name", "first_name")),
        "address": enrichment.address.one_line(),
        "address_confidence": enrichment.address_confidence,
        "address_proof": _first(result.evidence, ("street", "city", "postal_code", "state", "country")),
        "reasoning": enrichment.reasoning,
        "not_taken": [_candidate(item) for item in result.candidates if item.decision != "taken"],
        "changes": [_change(item) for item in (result.plan.changes if result.plan else ())],
        "pages": result.pages,
        "seconds": result.timings.get("total_ms", 0) / 1000,
    }


def _first(evidence: tuple[Evidence, ...], fields: tuple[str, ...]) -> dict[str, Any] | None:
    """The receipt of the first of these fields, its quote cut where the found values stand."""
    found = [item for field in fields for item in evidence if item.field == field]
    if not found:
        return None
    return {"receipt": found[0], "quote": marked(found[0].quote, [item.value for item in found])}


def _candidate(item: Candidate) -> dict[str, Any]:
    return item.model_dump()


def _change(item: FieldChange) -> dict[str, Any]:
    return {**item.model_dump(), "reason": item.reason.replace("_", " ")}
