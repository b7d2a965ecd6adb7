"""Scores of a set of results against their labels."""

from collections.abc import Sequence
from statistics import mean, median
from typing import Any

from lead_enrichment.domain.lead import Value
from lead_enrichment.domain.llm.counts import ModelCount
from lead_enrichment.domain.result import LeadResult
from lead_enrichment.evaluation.cases import Case
from lead_enrichment.evaluation.curves import Point, precision_recall
from lead_enrichment.evaluation.matching import PARTS, best_parts, same_owner
from lead_enrichment.evaluation.statistics import Calibration, Share, calibration, share

HTTP_OK = 200


class Judged(Value):
    """One case with its answer, judged."""

    slug: str
    owner_given: bool
    owner_right: bool
    address_given: bool
    parts_right: dict[str, bool]
    misses: tuple[str, ...]


class Scores(Value):
    """All figures of one evaluation.

    `false_owner_rate` is the share of all sites for which a name was given that is not its owner's;
    `abstention` the share of sites without an owner for which none was given.
    """

    sites: int
    owner_precision: Share
    owner_recall: Share
    owner_f1: float | None
    abstention: Share
    false_owner_rate: Share
    address_parts: dict[str, Share]
    address_full: Share
    false_address_rate: Share
    name_calibration: Calibration
    address_calibration: Calibration
    pages_per_lead: float
    chromium_pages_per_lead: float
    seconds_per_lead_median: float
    seconds_per_lead_max: float
    usd_per_lead: float
    tokens_per_lead: float
    model: dict[str, Any]
    owner_curve: tuple[Point, ...]
    address_curve: tuple[Point, ...]
    by_status: dict[str, int]


def judged(case: Case, result: LeadResult) -> Judged:
    """Compare one result with its label."""
    found = result.enrichment
    owner_given = bool(found.first_name and found.last_name)
    owner_right = owner_given and same_owner(case, found.first_name, found.last_name)
    address_given = not found.address.is_empty()
    parts = best_parts(case, found.address) if case.address and address_given else {}
    misses = []
    if not case.owner_ambiguous and not owner_right and (owner_given or case.owner):
        misses.append("missed_owner" if not owner_given else "wrong_owner" if case.owner else "invented_owner")
    if case.address and not all(parts.values() or [False]):
        misses.append("wrong_address" if address_given else "missed_address")
    elif address_given and not case.address:
        misses.append("invented_address")
    return Judged(
        slug=case.slug,
        owner_given=owner_given,
        owner_right=owner_right,
        address_given=address_given,
        parts_right=parts,
        misses=tuple(misses),
    )


def score(pairs: Sequence[tuple[Case, LeadResult]]) -> Scores:
    """All figures. Sites whose owner is ambiguous are left out of the owner figures."""
    rows = [(case, result, judged(case, result)) for case, result in pairs]
    clear = [row for row in rows if not row[0].owner_ambiguous]
    right = sum(row.owner_right for _, _, row in clear)
    precision = share(right, sum(row.owner_given for _, _, row in clear))
    recall = share(right, sum(case.owner is not None for case, _, _ in clear))
    ownerless = [row for case, _, row in clear if case.owner is None]
    placed = [(case, result, row) for case, result, row in rows if case.address]
    owner_answers = [
        (result.enrichment.name_confidence, row.owner_right) for _, result, row in clear if row.owner_given
    ]
    address_answers = [
        (result.enrichment.address_confidence, bool(row.parts_right) and all(row.parts_right.values()))
        for _, result, row in rows
        if row.address_given
    ]
    seconds = [result.timings.get("total_ms", 0) / 1000 for _, result, _ in rows]
    read = [sum(page.via != "cache" and page.status == HTTP_OK for page in result.pages) for _, result, _ in rows]
    return Scores(
        sites=len(rows),
        owner_precision=precision,
        owner_recall=recall,
        owner_f1=_f1(precision, recall),
        abstention=share(sum(not row.owner_given for row in ownerless), len(ownerless)),
        false_owner_rate=share(sum(row.owner_given and not row.owner_right for _, _, row in clear), len(clear)),
        address_parts={part: _part_share(part, placed) for part in (*PARTS, "country")},
        address_full=share(
            sum(bool(row.parts_right) and all(row.parts_right.values()) for *_, row in placed), len(placed)
        ),
        false_address_rate=share(sum(row.address_given and not case.address for case, _, row in rows), len(rows)),
        name_calibration=calibration(owner_answers),
        address_calibration=calibration(address_answers),
        pages_per_lead=mean(read),
        chromium_pages_per_lead=mean(result.cost.chromium_pages for _, result, _ in rows),
        seconds_per_lead_median=median(seconds),
        seconds_per_lead_max=max(seconds),
        usd_per_lead=mean(result.cost.usd for _, result, _ in rows),
        tokens_per_lead=mean(result.cost.tokens_in + result.cost.tokens_out for _, result, _ in rows),
        model=_model(rows),
        owner_curve=precision_recall(owner_answers, sum(case.owner is not None for case, _, _ in clear)),
        address_curve=precision_recall(address_answers, len(placed)),
        by_status=_by_status(rows),
    )


def _model(rows: list[tuple[Case, LeadResult, Judged]]) -> dict[str, Any]:
    counted = ModelCount()
    for _, result, _ in rows:
        if result.model is not None:
            counted.add(result.model)
    return counted.to_json()


def _by_status(rows: list[tuple[Case, LeadResult, Judged]]) -> dict[str, int]:
    counts: dict[str, int] = {}
    for _, result, _ in rows:
        counts[result.status.value] = counts.get(result.status.value, 0) + 1
    return dict(sorted(counts.items()))


def _part_share(part: str, placed: list[tuple[Case, LeadResult, Judged]]) -> Share:
    """Of the sites that state this part, how many have it right."""
    stating = [row for case, _, row in placed if case.address and getattr(case.address, part)]
    return share(sum(row.parts_right.get(part, False) for row in stating), len(stating))


def _f1(precision: Share, recall: Share) -> float | None:
    p, r = precision.share, recall.share
    return 2 * p * r / (p + r) if p and r else None


def miss_report(case: Case, result: LeadResult) -> dict[str, Any] | None:
    """What was wanted, what was given and what was seen, for a case with a miss; else None."""
    row = judged(case, result)
    if not row.misses:
        return None
    return {
        "slug": case.slug,
        "company": case.company,
        "misses": row.misses,
        "wanted": {
            "owner": case.owner and case.owner.model_dump(),
            "address": case.address and case.address.model_dump(),
        },
        "parts_right": row.parts_right,
        "status": result.status.value,
        "reason": result.reason,
        "given": result.enrichment.model_dump(),
        "evidence": [item.model_dump(mode="json") for item in result.evidence],
        "candidates": [item.model_dump() for item in result.candidates],
        "pages": [page.model_dump() for page in result.pages],
    }
