"""When an answer counts as right."""

import pytest

from lead_enrichment.domain.lead import Address
from lead_enrichment.evaluation.cases import Case, Person
from lead_enrichment.evaluation.matching import best_parts, right_parts, same_owner

CASE = Case(
    slug="a",
    owner=Person(first="José María", last="Villalonga Prats"),
    owner_alternatives=(Person(first="Ann", last="O'Dea"),),
    address=Address(street="12 North Mill Street, Suite 4", city="St. Paul", state="MN", postal_code="55101"),
    address_alternatives=(Address(city="Minneapolis", state="MN"),),
)


@pytest.mark.parametrize(
    ("first", "last"),
    [("José", "Villalonga Prats"), ("Jose Maria", "VILLALONGA PRATS"), ("Ann", "O’Dea"), ("A.", "ODea")],
)
def test_another_writing_of_the_name_is_right(first, last):
    assert same_owner(CASE, first, last)


@pytest.mark.parametrize(("first", "last"), [("Ann", "Villalonga"), (None, "O'Dea"), ("Ann", None), ("Bob", "O'Dea")])
def test_another_person_is_wrong(first, last):
    assert not same_owner(CASE, first, last)


@pytest.mark.parametrize(
    "street", ["12 N. Mill St #4", "12 north mill street suite 4", "12 N Mill St., Ste 4", "12 N Mill St Unit 4"]
)
def test_another_writing_of_the_street_is_right(street):
    found = Address(street=street, city="Saint Paul", state="Minnesota", postal_code="55101-0001")
    assert all(best_parts(CASE, found).values())


def test_a_part_that_the_site_does_not_state_must_stay_empty():
    assert right_parts(Address(city="Dayton"), Address(city="Dayton", street="1 Oak St"))["street"] is False
    assert right_parts(Address(city="Dayton"), Address(city="Dayton"))["street"] is True


def test_the_best_alternative_counts():
    assert all(best_parts(CASE, Address(city="Minneapolis", state="MN")).values())


def test_german_street_names_agree_in_all_their_writings():
    label = Address(street="Lindenstraße 4a")
    assert right_parts(label, Address(street="Lindenstr. 4a"))["street"]
    assert right_parts(label, Address(street="Lindenstrasse 4 a"))["street"]


@pytest.mark.parametrize(
    ("label", "found"),
    [("Wyo.", "WY"), ("R.I.", "RI"), ("N. Dak.", "ND"), ("W. Va.", "WV"), ("Penna.", "PA"), ("Calif", "California"),
     ("Nfld", "NL"), ("Québec", "QC"), ("P.E.I.", "PE"), ("Sask.", "SK"), ("Q'ld", "QLD"), ("Sth. Aust.", "SA")],
)  # fmt: skip
def test_every_way_of_writing_a_state_is_the_state(label, found):
    assert right_parts(Address(city="Salem", state=label), Address(city="Salem", state=found))["state"]


@pytest.mark.parametrize(("label", "found"), [("Wash.", "WI"), ("N. Dak.", "SD"), ("Worcs", "Wilts"), ("Ill.", "IN")])
def test_another_state_is_wrong(label, found):
    assert not right_parts(Address(city="Salem", state=label), Address(city="Salem", state=found))["state"]
