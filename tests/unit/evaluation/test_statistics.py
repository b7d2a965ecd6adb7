"""Shares with their uncertainty, and calibration."""

import pytest

from lead_enrichment.evaluation.statistics import calibration, share


def test_the_wilson_interval_agrees_with_published_values():
    found = share(8, 10)
    assert (found.low, found.high) == (pytest.approx(0.4902, abs=1e-3), pytest.approx(0.9433, abs=1e-3))


def test_fifty_nine_of_fifty_nine_supports_about_ninety_four_percent():
    assert share(59, 59).low == pytest.approx(0.939, abs=1e-3)


def test_nothing_to_count_has_no_share():
    assert share(0, 0).share is None


def test_a_calibrated_forecast_has_no_error():
    answers = [(0.8, True)] * 8 + [(0.8, False)] * 2
    assert calibration(answers).ece == pytest.approx(0.0)


def test_an_overconfident_forecast_has_the_gap_as_its_error():
    answers = [(0.95, True), (0.95, False)]
    found = calibration(answers)
    assert found.ece == pytest.approx(0.45)
    assert [bin_.count for bin_ in found.bins] == [0] * 9 + [2]


def test_the_interval_of_a_calibration_error_holds_it_and_shrinks_with_the_answers():
    few, many = (calibration([(0.9, number % 5 > 0) for number in range(count)]) for count in (20, 500))
    assert few.low <= few.ece <= few.high
    assert many.high - many.low < few.high - few.low
    assert calibration([]).low is None
