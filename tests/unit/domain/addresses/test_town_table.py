"""The table of towns by country."""

import pytest

from lead_enrichment.domain.addresses.town_table import country_of_town, is_town_of


@pytest.mark.parametrize(
    ("country", "name"),
    [
        ("DE", "Köln"),
        ("PL", "ŁÓDŹ"),
        ("US", "Springfield"),
        ("GR", "Θεσσαλονίκη"),
        ("GR", "ΘΕΣΣΑΛΟΝΊΚΗ"),
        ("BG", "Пловдив"),
        ("RS", "Крагујевац"),
        ("RS", "Чачак"),
        ("UA", "Чернігів"),
        ("UA", "Харків"),
        ("UA", "ЛЬВІВ"),
    ],
)
def test_a_town_is_known_in_any_alphabet(country: str, name: str) -> None:
    assert is_town_of(country, name)


@pytest.mark.parametrize(
    ("country", "name"), [("DE", ""), ("DE", "!"), ("BG", "Солун"), ("FR", "東京"), ("XX", "Berlin")]
)
def test_what_the_country_has_not_is_none(country: str, name: str) -> None:
    assert not is_town_of(country, name)


def test_the_first_country_that_has_the_town() -> None:
    assert country_of_town("Пловдив", ["RS", "BG"]) == "BG"
    assert country_of_town("Atlantis", ["RS", "BG"]) is None


@pytest.mark.parametrize(
    ("country", "town"),
    [("IE", "Mullingar"), ("IE", "Clonmel"), ("IT", "Brixen"), ("MY", "Ipoh"), ("LK", "Kandy"), ("JM", "Mandeville")],
)
def test_towns_of_two_languages_and_of_further_countries_are_listed(country: str, town: str) -> None:
    assert is_town_of(country, town)
