"""Which status and reason a lead ends with, and its durable record."""

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from lead_enrichment.domain.errors import LeadEnrichmentError
from lead_enrichment.domain.job import LeadMessage
from lead_enrichment.domain.lead import Lead
from lead_enrichment.domain.plan import UpdatePlan
from lead_enrichment.domain.reasons import REASONS
from lead_enrichment.domain.result import Cost, LeadResult, LeadStatus, SiteCheck
from lead_enrichment.domain.write_record import WriteOutcome, WriteRecord

if TYPE_CHECKING:
    from lead_enrichment.domain.enrich import Finding
    from lead_enrichment.domain.visit import SiteVisit

# a reason for which no website could be visited at all, by no fault of the website
_SKIPPED = frozenset({"no_website", "bad_website", "address_not_allowed"})
_FAILED = frozenset({"browser_missing", "internal_error", "gave_up"})

MOST_NAMES = 10
"""Domains of a certificate that a result lists; shields put hundreds into one."""

_STATUS_OF_WRITE = {
    WriteOutcome.CONFLICT: LeadStatus.NEEDS_REVIEW,
    WriteOutcome.SKIPPED: LeadStatus.SKIPPED,
    WriteOutcome.REFUSED: LeadStatus.FAILED,
}
_HARDLY = 0.25
"""Whoever is less likely the owner than this is nobody that a person need look at."""
_NOT_PUBLISHED = frozenset({"no_owner_published", "no_address_published"})
# trouble that may be over soon, so that the lead stays among those to enrich (Salesforce notes, 7.9)
_MAY_PASS = frozenset(
    {"unreachable", "http_error", "time_budget", "browser_missing", "browser_crashed", "store_busy", "internal_error"}
)


def is_conclusive(problem: str | None, lead: Lead, max_tries: int) -> bool:
    """Whether a visit that ended with this reason code (None: the site was read) settles the lead for now.

    Trouble that may pass does not, until it was met in `max_tries` runs.
    """
    tries = 1 + (lead.crm.tries if lead.crm else 0)
    return problem not in _MAY_PASS or tries >= max_tries


def status_of_problem(code: str) -> LeadStatus:
    """The status of a lead whose website gave nothing to read."""
    if code in _SKIPPED:
        return LeadStatus.SKIPPED
    return LeadStatus.FAILED if code in _FAILED else LeadStatus.UNREACHABLE


def judge(finding: "Finding", identity_code: str | None = None) -> tuple[LeadStatus, str]:
    """Status and reason of a lead whose website was read.

    `identity_code` is the reason, if any, why not everything on it may be taken: it stands in for "none published"
    where something was set aside for it or nothing is left.
    """
    status, reason = _judged(finding)
    if identity_code is None or not (finding.strangers or reason == "nothing_published"):
        return status, reason
    if reason == "nothing_published":
        return (LeadStatus.NEEDS_REVIEW if finding.strangers else status), identity_code
    return status, identity_code if reason in _NOT_PUBLISHED else reason


def _judged(finding: "Finding") -> tuple[LeadStatus, str]:
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


def _doubt(finding: "Finding", *, unsure: bool) -> str | None:
    """Why a person should look at a finding before anything of it is believed; None where there is no need."""
    if finding.suspects:
        return "speaks_to_programs"
    notes = [note for person in finding.people[:1] for note in person.notes]
    notes += [note for place in finding.addresses[:1] for note in place.notes]
    if "opinions_differ" in notes:
        return "opinions_differ"
    return "not_sure_enough" if unsure else None


def _why_no_owner(finding: "Finding") -> str:
    best = finding.people[0] if finding.people else None
    if best is None or best.probability < _HARDLY:
        return "no_owner_published"
    if finding.likeliest:
        return "owner_not_sure_enough"
    if "several_equal" in best.notes:
        return "several_equal_owners"
    if "initials_only" in best.notes:
        return "initials_only"
    return "first_name_only" if best.first and not best.last else "no_owner_published"


def finished_result(
    message: LeadMessage,
    visit: "SiteVisit",
    finding: "Finding",
    plan: UpdatePlan,
    *,
    write: WriteRecord | None,
    timings: dict[str, int],
    attempts: int,
    at: datetime,
) -> LeadResult:
    """The record of a lead whose website was visited, whether or not it could be read."""
    if visit.problem:
        status, reason = status_of_problem(visit.problem), visit.problem
    else:
        status, reason = judge(finding, visit.identity.reason_code if visit.identity else None)
    if write is not None and write.outcome in _STATUS_OF_WRITE:
        status, reason = _STATUS_OF_WRITE[write.outcome], write.reason or reason
    from_crm = message.lead.crm is not None
    return LeadResult(
        job_id=message.job_id,
        lead=message.lead,
        status=status,
        reason=reason,
        detail=(write.detail if write else None) or visit.detail or _about_site(visit, reason),
        enrichment=finding.enrichment,
        candidates=finding.candidates,
        evidence=finding.evidence,
        plan=plan,
        applied=tuple(write.written) if write else (),
        write=write if from_crm else None,
        site_check=site_check(visit),
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


def site_check(visit: "SiteVisit") -> SiteCheck | None:
    """The verdict on the visited website as a result holds it; None where there was no website to judge."""
    identity = visit.identity
    if identity is None:
        return None
    return SiteCheck(
        verdict=identity.verdict.value,
        score=round(identity.score, 2),
        why=identity.detail,
        address=visit.final_site,
        certificate=visit.certificate_error,
        certificate_names=visit.certificate_names[:MOST_NAMES],
    )


def _about_site(visit: "SiteVisit", reason: str) -> str | None:
    """Why the site is what it is, where that is the reason of the result."""
    identity = visit.identity
    return identity.detail if identity and identity.reason_code == reason else None


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
