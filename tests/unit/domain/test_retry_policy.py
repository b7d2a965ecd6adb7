import pytest

from lead_enrichment.domain.retry_policy import FURTHER_PAGE, START_PAGE, Outcome, outcome_of


@pytest.mark.parametrize(
    ("status", "outcome"),
    [
        (200, Outcome.SUCCESS),
        (204, Outcome.SUCCESS),
        (301, Outcome.ERROR),
        (400, Outcome.ERROR),
        (401, Outcome.REFUSED),
        (403, Outcome.REFUSED),
        (404, Outcome.MISSING),
        (408, Outcome.TRANSIENT),
        (410, Outcome.MISSING),
        (418, Outcome.ERROR),
        (429, Outcome.TRANSIENT),
        (451, Outcome.REFUSED),
        (500, Outcome.TRANSIENT),
        (501, Outcome.ERROR),
        (503, Outcome.TRANSIENT),
        (522, Outcome.TRANSIENT),
        (999, Outcome.ERROR),
    ],
)
def test_a_status_means(status: int, outcome: Outcome) -> None:
    assert outcome_of(status) is outcome


def test_the_start_page_gets_three_attempts_of_20_30_and_40_seconds() -> None:
    assert START_PAGE.timeouts == (20, 30, 40)
    assert START_PAGE.waits == (1, 2, 4)
    assert [START_PAGE.wait_after(attempt) for attempt in (1, 2, 3)] == [1, 2, None]


def test_a_further_page_is_repeated_once() -> None:
    assert [FURTHER_PAGE.wait_after(attempt) for attempt in (1, 2)] == [1, None]


@pytest.mark.parametrize(
    ("retry_after", "wait"), [(None, 1.0), (0.0, 1.0), (0.5, 1.0), (7.0, 7.0), (30.0, 30.0), (30.1, None), (9e9, None)]
)
def test_retry_after_lengthens_the_wait_up_to_a_bound(retry_after: float | None, wait: float | None) -> None:
    assert START_PAGE.wait_after(1, retry_after) == wait
