"""Which status and reason a lead ends with."""

from datetime import UTC, datetime, timedelta

import pytest

from lead_enrichment.domain.enrich import Finding, Policy
from lead_enrichment.domain.errors import PermanentError
from lead_enrichment.domain.evidence import RankedAddress, RankedPerson, RoleClass, Usage
from lead_enrichment.domain.job import LeadMessage
from lead_enrichment.domain.lead import Address, Lead
from lead_enrichment.domain.outcome import failed_result, judge
from lead_enrichment.domain.result import Enrichment

NOW = datetime(2026, 5, 1, tzinfo=UTC)


def finding(name: float | None, address: float | None, *, last="Quill", notes=()) -> Finding:
    policy = Policy()
    person = RankedPerson("Ada", last, RoleClass.OWNER, name or 0, (), "", notes) if name else None
    place = RankedAddress(Address(city="Dayton"), address or 0, (), "") if address else None
    taken = person is not None and bool(last) and person.probability >= policy.review_name
    placed = place is not None and place.probability >= policy.review_address
    enrichment = Enrichment(
        first_name="Ada" if taken else None,
        last_name=last if taken else None,
        address=place.address if placed else Address(),
    )
    return Finding(
        enrichment=enrichment,
        evidence=(),
        candidates=(),
        people=(person,) if person else (),
        addresses=(place,) if place else (),
        usage=Usage(),
        policy=policy,
    )


@pytest.mark.parametrize(
    ("found", "status", "reason"),
    [
        (finding(0.9, 0.9), "enriched", "proven"),
        (finding(0.9, None), "partly_enriched", "no_address_published"),
        (finding(None, 0.9), "partly_enriched", "no_owner_published"),
        (finding(None, None), "nothing_found", "nothing_published"),
        (finding(0.7, 0.9), "needs_review", "not_sure_enough"),
        (finding(0.6, 0.9), "needs_review", "owner_not_sure_enough"),
        (finding(0.6, None), "needs_review", "owner_not_sure_enough"),
        (finding(0.2, 0.9), "partly_enriched", "no_owner_published"),
        (finding(0.9, 0.6), "needs_review", "not_sure_enough"),
        (finding(0.3, 0.9, last=None), "needs_review", "first_name_only"),
        (finding(0.3, 0.9, notes=("several_equal",)), "needs_review", "several_equal_owners"),
        (finding(0.45, 0.9, notes=("initials_only",)), "needs_review", "initials_only"),
    ],
)
def test_status_and_reason_follow_from_what_was_found(found, status, reason):
    assert judge(found) == (status, reason)


def test_a_lead_that_could_not_be_visited_is_looked_at_again_when_its_reason_says():
    message = LeadMessage(job_id="j", lead=Lead(id="1"))
    dead = failed_result(message, PermanentError("unreachable", "connection refused"), NOW, attempts=1)
    assert (dead.status, dead.reason, dead.detail) == ("unreachable", "unreachable", "connection refused")
    assert dead.recheck_after == NOW + timedelta(days=7)
    skipped = failed_result(message, PermanentError("no_website"), NOW, attempts=1)
    assert (skipped.status, skipped.recheck_after) == ("skipped", None)


@pytest.mark.parametrize(
    ("reason", "days"),
    [
        ("no_owner_published", 180),
        ("first_name_only", 180),
        ("initials_only", 180),
        ("several_equal_owners", 180),
        ("blocked", 30),
        ("robots", 90),
        ("parked", 90),
        ("other_company", 90),
        ("unreachable", 7),
        ("domain_not_found", 30),
        ("time_budget", 7),
    ],
)
def test_each_reason_for_an_absent_owner_says_when_to_look_again(reason, days):
    gone = failed_result(LeadMessage(job_id="j", lead=Lead(id="1")), PermanentError(reason), NOW, attempts=1)
    assert (gone.reason, gone.recheck_after) == (reason, NOW + timedelta(days=days))
