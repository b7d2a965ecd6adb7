"""Thousands of leads through the function while its time runs out; `make aws-bulk-test` does it with 100,000."""

import pytest

pytestmark = [
    pytest.mark.long,
    pytest.mark.timeout(900),
    pytest.mark.xdist_group("aws"),
    pytest.mark.filterwarnings("ignore"),  # moto's own, on threads of its server
]


def test_no_lead_is_missing_or_handed_out_twice_when_the_function_runs_out_of_time(many_leads_queued):
    report = many_leads_queued
    assert report.faults == []
    assert report.copies >= 410  # 41 batches of the page were taken: 25, and 16 that got no answer
    assert report.hand_overs >= 4
