"""Thousands of leads through the function while its time runs out; `make aws-bulk-test` does it with 100,000."""

import pytest
from bulk_queueing import Plan, queue_all
from many_leads import many_leads

pytestmark = [
    pytest.mark.xdist_group("aws"),
    pytest.mark.filterwarnings("ignore"),  # moto's own, on threads of its server
]
HURRIED = Plan(timeout=12, reserve=12, kills=(0,), patience=120)
"""The reserve is the whole time, so each run sends one page and hands over; the first page is cut off by a kill."""


def test_no_lead_is_missing_or_handed_out_twice_when_the_function_runs_out_of_time(account, deployed, log_lines):
    with many_leads(2001) as org:
        report = queue_all(account, deployed, log_lines, org, HURRIED)
    assert report.faults == []
    assert report.copies >= 410  # 41 batches of the page were taken: 25, and 16 that got no answer
    assert report.hand_overs >= 4
