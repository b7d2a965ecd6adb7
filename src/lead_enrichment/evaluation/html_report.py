"""One HTML page about an evaluation: figures, curves, what changed, and each miss with the words it was read from."""

from datetime import datetime
from pathlib import Path
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined, select_autoescape

from lead_enrichment.domain.errors import UsageError
from lead_enrichment.domain.lead import ADDRESS_PARTS
from lead_enrichment.domain.marking import marked
from lead_enrichment.domain.result import Evidence, LeadResult
from lead_enrichment.evaluation.cases import Case
from lead_enrichment.evaluation.charts import SIDE, curve, reliability
from lead_enrichment.evaluation.comparison import Comparison
from lead_enrichment.evaluation.run import Evaluation
from lead_enrichment.evaluation.scoring import judged

_MOST_CANDIDATES = 5
_WORDS = {
    "missed_owner": "owner missed",
    "wrong_owner": "wrong owner",
    "invented_owner": "an owner where there is none",
    "missed_address": "address missed",
    "wrong_address": "address not right in every part",
    "invented_address": "an address where there is none",
}


def write_evaluation_report(
    path: Path, found: Evaluation, comparison: Comparison | None, *, title: str, at: datetime
) -> None:
    """Write the page. Raises UsageError cannot_write."""
    scores = found.scores
    page = _template().render(
        title=title,
        at=at,
        job_id=found.job_id,
        scores=scores,
        side=SIDE,
        curves=(curve("Owner", scores.owner_curve), curve("Address", scores.address_curve)),
        diagrams=(
            reliability("Owner", scores.name_calibration.bins),
            reliability("Address", scores.address_calibration.bins),
        ),
        ece=(scores.name_calibration.ece, scores.address_calibration.ece),
        comparison=comparison,
        misses=[miss for case, result in found.pairs if (miss := _miss(case, result))],
    )
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(page, encoding="utf-8")
    except OSError as error:
        raise UsageError("cannot_write", f"{path}: {error.strerror}") from error


def _template() -> Any:
    environment = Environment(
        loader=PackageLoader("lead_enrichment.evaluation"),
        autoescape=select_autoescape(default=True),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template("evaluation.html")


def _miss(case: Case, result: LeadResult) -> dict[str, Any] | None:
    row = judged(case, result)
    if not row.misses:
        return None
    given = result.enrichment
    wanted = [] if case.owner is None else [case.owner.first or "", case.owner.last or ""]
    place = [] if case.address is None else [value for part in ADDRESS_PARTS if (value := getattr(case.address, part))]
    return {
        "slug": case.slug,
        "company": case.company or "",
        "what": [_WORDS[miss] for miss in row.misses],
        "is_false": any(miss.startswith(("wrong", "invented")) for miss in row.misses),
        "wanted_owner": " ".join(part for part in wanted if part) or "none",
        "wanted_address": ", ".join(place) or "none",
        "given_owner": " ".join(part for part in (given.first_name, given.last_name) if part) or "none",
        "given_address": given.address.one_line() or "none",
        "name_confidence": given.name_confidence,
        "address_confidence": given.address_confidence,
        "parts": [part.replace("_", " ") for part, right in row.parts_right.items() if not right],
        "reasoning": given.reasoning,
        "evidence": [_proof(item, result.evidence) for item in _one_for_each_quote(result.evidence)],
        "seen": [
            {"item": item, "quote": marked(item.quote, [*wanted, *place, item.value])}
            for item in result.candidates
            if item.decision != "taken"
        ][:_MOST_CANDIDATES],
        "model": result.model,
    }


def _one_for_each_quote(evidence: tuple[Evidence, ...]) -> list[Evidence]:
    return list({(item.url, item.quote): item for item in reversed(evidence)}.values())[::-1]


def _proof(item: Evidence, evidence: tuple[Evidence, ...]) -> dict[str, Any]:
    values = [one.value for one in evidence if (one.url, one.quote) == (item.url, item.quote)]
    return {"item": item, "quote": marked(item.quote, values)}
