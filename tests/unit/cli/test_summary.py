"""What a job came to."""

from datetime import UTC, datetime

import pytest

from lead_enrichment.cli.summary import Summary, costliest_step, status_line
from lead_enrichment.domain.lead import Lead
from lead_enrichment.domain.result import Cost, Enrichment, LeadResult, LeadStatus, PageVisit


def result(status=LeadStatus.ENRICHED, reason="proven", *, owner=True, pages=(("http", 200),), ms=1000) -> LeadResult:
    return LeadResult(
        job_id="j",
        lead=Lead(id="1"),
        status=status,
        reason=reason,
        enrichment=Enrichment(last_name="Brook") if owner else Enrichment(),
        pages=tuple(PageVisit(url="http://a.example/", via=via, status=code, ms=1) for via, code in pages),
        timings={"total_ms": ms},
        cost=Cost(http_requests=2),
        finished_at=datetime(2024, 1, 1, tzinfo=UTC),
    )


@pytest.mark.parametrize(
    ("pages", "step"),
    [
        ((("http", 200), ("chromium", 200)), "chromium"),
        ((("http", 200), ("chromium", None)), "http"),
        ((("cache", 200),), "cache"),
        ((("http", 404),), "none"),
        ((), "none"),
    ],
)
def test_a_lead_counts_under_the_costliest_step_that_gave_it_a_page(pages, step):
    assert costliest_step(result(pages=pages)) == step


def test_sums_agree_with_each_other():
    summary = Summary()
    for status, reason, owner in (
        (LeadStatus.ENRICHED, "proven", True),
        (LeadStatus.UNREACHABLE, "unreachable", False),
        (LeadStatus.FAILED, "browser_missing", False),
    ):
        summary.add(result(status, reason, owner=owner))
    found = summary.to_json()
    assert sum(found["statuses"].values()) == sum(item["leads"] for item in found["reasons"]) == summary.leads == 3
    assert sum(step["leads"] for step in found["steps"].values()) == 3
    assert (found["owners"], found["cost"]["http_requests"]) == (1, 6)


def test_times_per_lead_are_nearest_ranks():
    summary = Summary()
    for ms in range(100, 2100, 100):
        summary.add(result(ms=ms))
    assert (summary.seconds_at(0.5), summary.seconds_at(0.95)) == (1.0, 1.9)
    assert Summary().seconds_at(0.5) is None


def test_the_next_step_fits_what_happened():
    failed, dark = Summary(), Summary()
    failed.add(result(LeadStatus.FAILED, "internal_error"))
    dark.add(result(LeadStatus.UNREACHABLE, "domain_not_found"))
    assert "retry" in failed.next_step()
    assert "doctor" in dark.next_step()


def test_a_status_line_names_only_what_is_there():
    assert status_line({LeadStatus.ENRICHED: 1200, LeadStatus.FAILED: 0}) == "1,200 enriched"
    assert status_line({}) == "nothing yet"
