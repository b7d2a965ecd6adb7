"""A plan on disk: a header line, then one line for each lead, so that a person can read, compare and keep it."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from pydantic import ValidationError

from lead_enrichment.domain.errors import UsageError
from lead_enrichment.domain.lead import Value
from lead_enrichment.domain.plan import FieldChange, UpdatePlan
from lead_enrichment.domain.result import LeadResult
from lead_enrichment.domain.stored_plan import StoredPlan

KIND: Final = "lead-enrichment plan"
VERSION: Final = 1


class PlanHeader(Value):
    """The first line: what made the plan, when (ISO 8601), for which org, under which policy."""

    kind: str = KIND
    version: int = VERSION
    job_id: str
    org_id: str
    org_name: str = ""
    created: str
    policy: dict[str, Any]


def plan_line(stored: StoredPlan, result: LeadResult) -> str:
    """A lead's line. Each change carries the words and the page that prove it."""
    changes = []
    for change in stored.plan.changes:
        shown = change.model_dump(mode="json", exclude={"evidence"})
        if change.evidence is not None:
            receipt = result.evidence[change.evidence]
            shown["evidence"] = {"url": receipt.url, "quote": receipt.quote}
        changes.append(shown)
    body = {
        "lead_id": stored.lead_id,
        "company": result.lead.company,
        "modstamp": stored.modstamp,
        "completed": stored.completed,
        "confidence": stored.confidence,
        "changes": changes,
    }
    return json.dumps(body, ensure_ascii=False)


def read_plan(path: Path) -> tuple[PlanHeader, Iterator[StoredPlan]]:
    """The header, and the leads' plans as they are read.

    Raises:
        UsageError: no_such_file, bad_plan (at once for the header, while reading for a line).
    """
    try:
        lines = path.open(encoding="utf-8")
    except FileNotFoundError:
        raise UsageError("no_such_file", str(path)) from None
    except OSError as error:
        raise UsageError("bad_plan", f"{path}: {error.strerror or error}.") from None
    try:
        header = PlanHeader.model_validate_json(lines.readline())
    except (ValidationError, UnicodeDecodeError):
        lines.close()
        raise UsageError("bad_plan", f"{path} does not begin with the header of a plan.") from None
    if header.kind != KIND or header.version != VERSION:
        lines.close()
        raise UsageError("bad_plan", f"{path} is a plan of another version.")
    return header, _plans(path, lines)


def _plans(path: Path, lines: Any) -> Iterator[StoredPlan]:
    with lines:
        for number, line in enumerate(lines, start=2):
            if line.strip():
                try:
                    yield _stored(json.loads(line))
                except (ValueError, KeyError, TypeError, ValidationError):
                    raise UsageError("bad_plan", f"{path}, line {number}: not a lead's plan.") from None


def _stored(body: dict[str, Any]) -> StoredPlan:
    changes = tuple(
        FieldChange(**{key: value for key, value in change.items() if key != "evidence"}) for change in body["changes"]
    )
    return StoredPlan(
        lead_id=body["lead_id"],
        modstamp=body["modstamp"],
        completed=body["completed"],
        confidence=body["confidence"],
        plan=UpdatePlan(lead_id=body["lead_id"], changes=changes),
    )
