"""Rate and time left."""

import pytest

from lead_enrichment.cli.pace import LEAST, WINDOW, Pace, in_words, range_in_words


def steady(leads: int, per_second: float) -> Pace:
    pace = Pace(0.0)
    for n in range(1, leads + 1):
        pace.note(n / per_second, n)
    return pace


def test_nothing_is_said_until_ten_are_done():
    assert steady(LEAST - 1, 1.0).left(9.0, 100) is None
    assert steady(LEAST, 1.0).left(10.0, 100) is not None


def test_the_range_holds_the_true_time_left():
    least, most = steady(200, 2.0).left(100.0, 600)
    assert least < 300 < most


def test_the_range_narrows_as_more_are_done():
    early, late = steady(12, 1.0).left(12.0, 100), steady(200, 1.0).left(200.0, 100)
    assert early[1] - early[0] > late[1] - late[0]


def test_only_the_last_fifty_count():
    pace = steady(1000, 100.0)
    for n in range(1, WINDOW + 2):
        pace.note(10.0 + n, 1000 + n)
    assert pace.per_hour(10.0 + WINDOW + 1) == pytest.approx(3600, rel=0.01)


def test_leads_seen_finished_together_count_as_spread():
    pace = Pace(0.0)
    pace.note(10.0, 20)
    assert pace.per_hour(10.0) == pytest.approx(2 * 3600, rel=0.1)


def test_a_standstill_lowers_the_rate():
    pace = steady(60, 1.0)
    assert pace.per_hour(600.0) < pace.per_hour(60.0) / 5


def test_leads_done_by_an_earlier_process_say_nothing_about_the_pace():
    pace = Pace(0.0, done=500)
    pace.note(1.0, 505)
    assert pace.per_hour(1.0) is None


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0.04, "0.0 s"),
        (9.4, "9.4 s"),
        (59.4, "59 s"),
        (59.6, "1 min"),
        (61, "1 min"),
        (3599, "1 h 0 min"),
        (4200, "1 h 10 min"),
        (90000, "1 d 1 h"),
    ],
)
def test_spans_in_words(seconds, words):
    assert in_words(seconds) == words


def test_a_range_of_one_is_said_once():
    assert range_in_words(61, 62) == "1 min"
    assert range_in_words(60, 180) == "1 min to 3 min"
