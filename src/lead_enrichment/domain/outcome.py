"""Which status and reason a lead ends with, and its durable record."""

from datetime import datetime, timedelta

from lead_enrichment.domain.enrich import Finding
from lead_enrichment.domain.errors import LeadEnrichmentError
from lead_enrichment.domain.job import LeadMessage
from lead_enrichment.domain.reasons import REASONS
from lead_enrichment.domain.result import Cost, LeadResult, LeadStatus, UpdatePlan
from lead_enrichment.domain.visit import SiteVisit

# a reason for which no website could be visited at all, by no fault of the website
_SKIPPED = frozenset({"no_website", "bad_website", "address_not_allowed"})
_FAILED = frozenset({"browser_missing", "internal_error", "gave_up"})


def status_of_problem(code: str) -> LeadStatus:
    """The status of a lead whose website gave nothing to read."""
    if code in _SKIPPED:
        return LeadStatus.SKIPPED
    return LeadStatus.FAILED if code in _FAILED else LeadStatus.UNREACHABLE


def judge(finding: Finding) -> tuple[LeadStatus, str]:
    """Status and reason of a lead whose website was read."""
    owner, place = finding.person, finding.address
    sure_owner = owner is not None and owner.probability >= finding.policy.write_name
    sure_place = place is not None and place.probability >= finding.policy.write_address
    doubt = _doubt(finding, unsure=bool((owner and not sure_owner) or (place and not sure_place)))
    if doubt:
        return LeadStatus.NEEDS_REVIEW, doubt
    if sure_owner:
        return (LeadStatus.ENRICHED, "proven") if sure_place else (LeadStatus.PARTLY_ENRICHED, "no_address_published")
    missing = _why_no_owner(finding)
    if missing != "no_owner_published":
        return LeadStatus.NEEDS_REVIEW, missing
    if sure_place:
        return LeadStatus.PARTLY_ENRICHED, missing
    return LeadStatus.NOTHING_FOUND, "nothing_published"


def _doubt(finding: Finding, *, unsure: bool) -> str | None:
    """Why a person should look at a finding before anything of it is believed; None where there is no need."""
    if finding.suspects:
        return "speaks_to_programs"
    notes = [note for person in finding.people[:1] for note in person.notes]
    notes += [note for place in finding.addresses[:1] for note in place.notes]
    if "opinions_differ" in notes:
        return "opinions_differ"
    return "not_sure_enough" if unsure else None


def _why_no_owner(finding: Finding) -> str:
    best = finding.people[0] if finding.people else None
    if best is None or best.probability < finding.policy.review / 2:
        return "no_owner_published"
    if "several_equal" in best.notes:
        return "several_equal_owners"
    return "first_name_only" if best.first and not best.last else "no_owner_published"


def finished_result(
    message: LeadMessage,
    visit: SiteVisit,
    finding: Finding,
    plan: UpdatePlan,
    *,
    applied: tuple[str, ...],
    timings: dict[str, int],
    attempts: int,
    at: datetime,
) -> LeadResult:
    """The record of a lead whose website was visited, whether or not it could be read."""
    if visit.problem:
        status, reason = status_of_problem(visit.problem), visit.problem
    else:
        status, reason = judge(finding)
    return LeadResult(
        job_id=message.job_id,
        lead=message.lead,
        status=status,
        reason=reason,
        detail=visit.detail,
        enrichment=finding.enrichment,
        candidates=finding.candidates,
        evidence=finding.evidence,
        plan=plan,
        applied=applied,
        pages=visit.log,
        timings=timings,
        attempts=attempts,
        cost=Cost(
            http_requests=visit.http_requests,
            chromium_pages=visit.chromium_pages,
            tokens_in=finding.usage.tokens_in,
            tokens_out=finding.usage.tokens_out,
            usd=finding.usage.usd,
        ),
        model=finding.model,
        recheck_after=_recheck(reason, at),
        finished_at=at,
    )


def failed_result(message: LeadMessage, error: LeadEnrichmentError, at: datetime, attempts: int) -> LeadResult:
    """The record of a lead that ended with an error instead of a visit."""
    return LeadResult(
        job_id=message.job_id,
        lead=message.lead,
        status=status_of_problem(error.code),
        reason=error.code,
        detail=error.detail or None,
        attempts=attempts,
        recheck_after=_recheck(error.code, at),
        finished_at=at,
    )


def _recheck(code: str, at: datetime) -> datetime | None:
    days = REASONS[code].recheck_days
    return None if days is None else at + timedelta(days=days)
