from math import log

import pytest

from lead_enrichment.domain.address_signs import (
    MANY_PARTS,
    NO_POSTAL_CODE,
    NO_STREET,
    UNLISTED_TOWN,
    signs_of_address,
)
from lead_enrichment.domain.confidence import GIVEN, Logistic, calibrated, calibration
from lead_enrichment.domain.lead import Address


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


def test_signs_weigh_what_is_given_and_give_or_take_nothing():
    curve = Logistic(intercept=0.0, slope=1.0, cap=1.0, signs={"against": -2.0, "for": 1.0})
    plain = curve.probability(2.0)
    assert curve.probability(2.0, ["never heard of"]) == plain
    assert curve.probability(2.0, ["for"]) > plain > curve.probability(2.0, ["against"]) == 0.5
    assert curve.probability(-1.0, ["for"]) == curve.probability(-1.0) < 0.5


def test_a_town_that_no_table_lists_is_for_a_person_to_see():
    assert calibrated("address", 4.0) > 0.8 > calibrated("address", 4.0, [UNLISTED_TOWN]) >= GIVEN


@pytest.mark.parametrize(
    ("address", "signs"),
    [
        (Address(street="1 High Street", city="Leeds", postal_code="LS1 1AA", country="GB"), ()),
        (Address(street="Calle Mayor, 14, 1º A", city="Madrid", postal_code="28013", country="ES"), ()),
        (
            Address(street="Fern House, 1 High Street, Moor, Dale", city="Leeds", country="GB"),
            (NO_POSTAL_CODE, MANY_PARTS),
        ),
        (Address(city="Leeds", country="GB"), (NO_STREET,)),
        (Address(city="Zwyrtkahausen", postal_code="01234", country="DE"), (UNLISTED_TOWN, NO_STREET)),
    ],
)
def test_the_signs_of_an_address(address, signs):
    assert signs_of_address(address) == signs


def test_a_town_in_passing_is_given_and_never_written_unseen():
    assert all(0.5 <= calibrated("passing", score) < 0.8 for score in (-2.0, 1.0, 4.0))


def test_more_evidence_never_makes_an_answer_less_likely():
    assert all(curve.slope >= 0 for curve in calibration().values())


def test_a_name_in_an_owner_line_reaches_the_probability_from_which_it_is_written():
    assert calibrated("name", log(0.88 / 0.12)) >= 0.8
