"""IAM on the deployed account: everything that was asked for is granted, everything granted was asked for."""

import asyncio
import os
from pathlib import Path

import pytest
from iam_matrix import matrix, page, refused
from rare_cases import RareCases

pytestmark = [
    pytest.mark.long,
    pytest.mark.timeout(900),
    pytest.mark.xdist_group("aws"),
    pytest.mark.filterwarnings("ignore"),  # moto's own, on threads of its server
]
PAGE = Path(__file__).parents[2] / "docs" / "reference" / "aws-permissions.md"
WRITES = "WRITE_AWS_PERMISSIONS"


@pytest.fixture(scope="module")
def recorded(account, deployed, log_lines, many_leads_queued):
    """The account after a job that was cut off by time-outs, and after all that happens seldom."""
    assert many_leads_queued.hand_overs
    before = len(account.verdicts)
    asyncio.run(RareCases(account, deployed, log_lines).run())
    assert len(account.verdicts) > before
    return account


def test_nothing_was_asked_for_that_is_not_granted(recorded, deployed):
    assert refused(recorded, deployed) == []


def test_nothing_is_granted_that_was_not_asked_for(recorded, deployed):
    assert [row for row in matrix(recorded, deployed) if not row.used] == []


def test_the_page_of_permissions_is_what_was_recorded(recorded, deployed):
    written = page(matrix(recorded, deployed))
    if os.environ.get(WRITES):
        PAGE.write_text(written, encoding="utf-8")
    assert PAGE.read_text(encoding="utf-8") == written, "run `make aws-permissions`"
