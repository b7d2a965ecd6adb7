"""Two evaluations of the same cases beside each other: what the newer one gained, lost, or answered otherwise."""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Literal

from pydantic import ValidationError

from lead_enrichment.domain.errors import UsageError
from lead_enrichment.domain.lead import Value
from lead_enrichment.domain.result import LeadResult
from lead_enrichment.evaluation.cases import Case
from lead_enrichment.evaluation.scoring import Judged, judged

RESULTS_FILE = "results.jsonl"
Kind = Literal["gained", "lost", "changed"]
_ADDED_KEYS = ("lead_id", "company", "website")


class Change(Value):
    """One case in which the two runs differ about the owner or the address; `before` and `after` are the answers."""

    slug: str
    field: Literal["owner", "address"]
    kind: Kind
    before: str
    after: str


class Comparison(Value):
    """`compared` cases were in both runs; `only_old` and `only_new` in one of them. Costs are dollars for a lead."""

    compared: int
    only_old: tuple[str, ...]
    only_new: tuple[str, ...]
    changes: tuple[Change, ...]
    usd_per_lead_before: float
    usd_per_lead_after: float

    def count(self, field: str, kind: Kind) -> int:
        """How many changes of a kind there are."""
        return sum(change.field == field and change.kind == kind for change in self.changes)


def load_results(path: Path) -> dict[str, LeadResult]:
    """The results of an earlier evaluation by slug; `path` is its folder or its results.jsonl.

    Raises:
        UsageError: bad_cases, naming the line.
    """
    file = path / RESULTS_FILE if path.is_dir() else path
    try:
        lines = file.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError("bad_cases", f"{file} cannot be read: {error}") from error
    found = {}
    for number, line in enumerate(lines, start=1):
        try:
            body = {key: value for key, value in json.loads(line).items() if key not in _ADDED_KEYS}
            result = LeadResult.model_validate(body)
        except (ValueError, ValidationError, AttributeError) as error:
            raise UsageError("bad_cases", f"{file.name} line {number} is no result of an evaluation") from error
        found[result.lead.id] = result
    return found


def compare(pairs: Sequence[tuple[Case, LeadResult]], old: Mapping[str, LeadResult]) -> Comparison:
    """The changes from the old results to the new ones."""
    both = [(case, old[case.slug], new) for case, new in pairs if case.slug in old]
    changes = [change for case, before, after in both for change in _changes(case, before, after)]
    slugs = {case.slug for case, _ in pairs}
    count = len(both) or 1
    return Comparison(
        compared=len(both),
        only_old=tuple(sorted(set(old) - slugs)),
        only_new=tuple(sorted(slugs - set(old))),
        changes=tuple(changes),
        usd_per_lead_before=sum(before.cost.usd for _, before, _ in both) / count,
        usd_per_lead_after=sum(after.cost.usd for _, _, after in both) / count,
    )


def _changes(case: Case, before: LeadResult, after: LeadResult) -> list[Change]:
    was, now = judged(case, before), judged(case, after)
    owner = _kind(_owner_is_right(case, was), _owner_is_right(case, now), _owner(before) != _owner(after))
    place = _kind(_place_is_right(case, was), _place_is_right(case, now), _place(before) != _place(after))
    found = []
    if owner:
        found.append(Change(slug=case.slug, field="owner", kind=owner, before=_owner(before), after=_owner(after)))
    if place:
        found.append(Change(slug=case.slug, field="address", kind=place, before=_place(before), after=_place(after)))
    return found


def _kind(was_right: bool | None, is_right: bool | None, differs: bool) -> Kind | None:  # noqa: FBT001 - three facts
    if was_right != is_right:
        return "gained" if is_right else "lost"
    return "changed" if differs else None


def _owner_is_right(case: Case, row: Judged) -> bool | None:
    """Right, or rightly given none; None for a case whose owner is ambiguous."""
    if case.owner_ambiguous:
        return None
    return row.owner_right if case.owner else not row.owner_given


def _place_is_right(case: Case, row: Judged) -> bool:
    if case.address is None:
        return not row.address_given
    return bool(row.parts_right) and all(row.parts_right.values())


def _owner(result: LeadResult) -> str:
    found = result.enrichment
    return " ".join(part for part in (found.first_name, found.last_name) if part)


def _place(result: LeadResult) -> str:
    return result.enrichment.address.one_line()
