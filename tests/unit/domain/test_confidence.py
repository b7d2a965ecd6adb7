import pytest

from lead_enrichment.domain.confidence import Logistic, calibrated, calibration


@pytest.mark.parametrize("group", ["name", "address"])
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
