from math import log

import pytest

from lead_enrichment.domain.confidence import Logistic, calibrated, calibration


@pytest.mark.parametrize("group", ["name", "address", "town"])
def test_probability_rises_with_the_score_and_stays_below_the_cap(group):
    scores = [-1e9, -2.0, 0.0, 2.0, 1e9]
    values = [calibrated(group, score) for score in scores]
    assert values == sorted(values)
    assert 0.0 <= values[0] < values[-1] <= calibration()[group].cap


def test_an_unknown_group_is_refused():
    with pytest.raises(KeyError):
        calibrated("shoe size", 1.0)


def test_the_curve_is_a_capped_logistic():
    assert Logistic(intercept=0.0, slope=1.0, cap=0.9).probability(0.0) == pytest.approx(0.45)


def test_a_town_in_passing_is_given_and_never_written_unseen():
    assert all(0.5 <= calibrated("passing", score) < 0.8 for score in (-2.0, 1.0, 4.0))


def test_more_evidence_never_makes_an_answer_less_likely():
    assert all(curve.slope >= 0 for curve in calibration().values())


def test_a_name_in_an_owner_line_reaches_the_probability_from_which_it_is_written():
    assert calibrated("name", log(0.88 / 0.12)) >= 0.8
