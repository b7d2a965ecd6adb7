"""Provinces, cantons and states beside a town that follows its postal code ("31020 Esempio (EX)")."""

import re
from collections.abc import Mapping
from typing import Final

from lead_enrichment.domain.addresses.behind_towns import is_region_behind
from lead_enrichment.domain.addresses.beside_name import TOWN_NAME
from lead_enrichment.domain.addresses.countries import country_code
from lead_enrichment.domain.addresses.regions import is_region
from lead_enrichment.domain.addresses.town_table import is_town_of

_AFTER_REGION: Final = re.compile(
    r"\s?[,–-]?\s?\(([A-ZÀ-Þ][\w .'’/-]{1,30})(?:, [A-ZÀ-Þ][\w ]{3,14})?\)"
    r"|\s?[,.–-]\s?((?:A |O )?[A-ZÀ-Þ][\w'’]+(?:[ -][\w'’]+){0,2})"
    r"|\s([A-Z]{2})\b"
    r"|\s?/\s?((?:OÖ|NÖ|Stmk|Sbg|Slbg|Szbg|Bgld|Ktn|Vbg|Vlbg|Vorarlberg|Kärnten|Burgenland)(?!\w)\.?)"
    r"|(?:,\s|\n)(Madeira|Açores)(?!\w)"
    r"|\n([A-ZÀ-Þ][\w'’]+(?:[ -][\w'’]+){0,3})(?=\n|,|$)"
)
_LETTERS_AT: Final = frozenset(("T", "W"))
"""Tyrol and Vienna, as they stand behind a town; of one letter they tell no country."""
_SLASH: Final = re.compile(r"\s?/\s?")
_TOWN_AT_END: Final = re.compile(rf"(?<=\w)[,.]\s(?P<town>{TOWN_NAME})\W*$")
_VILLAGES: Final = frozenset("CZ SK SI HR PL".split())
_NUMBERED_VILLAGE: Final = re.compile(rf"(?P<town>{TOWN_NAME}) (?:č\.? ?(?:p\.)? ?)?\d{{1,4}}")
"""A village whose houses have only numbers, in front of its code ("Exampleton 211, 059 60")."""
_OF_STREETS: Final = re.compile(r"(?i)(?:[áíýé]|ova|ého|ov|ulica|nad|pod)$")
"""How the name of a street ends that is an adjective, or somebody's, as no village's of one word does."""
_CAPITAL: Final = "0"
"""The third digit of a Spanish code where it is that of the province's capital, which bears the province's name."""

_SHORT_AT: Final = 4
"""Letters of the short forms of Austrian states."""
_CODE: Final = 2
"""Letters of a province's code, which may be a country's as well ("(BE)")."""


def town_and_province(
    country: str, street: str | None, code: str, city: str, state: str | None
) -> tuple[str | None, str | None, str | None]:
    """Street, town and province where a Spanish code is followed by its province: "Calle Mayor 12, Town. 28100 Madrid".

    A code that is not one of the capital tells that the name behind it is the province's; the town is in front.
    """
    if street is None and country in _VILLAGES and (village := _NUMBERED_VILLAGE.fullmatch(city)):
        is_street = _OF_STREETS.search(village["town"]) and not is_town_of(country, village["town"])
        return city, None if is_street else village["town"], state
    if country != "ES" or state or not street or code[2:3] == _CAPITAL or not is_region(country, city):
        return street, city, state
    town = _TOWN_AT_END.search(street)
    return (street[: town.start()], town["town"], city) if town else (street, city, state)


_IN_LAND: Final = re.compile(r"(?P<town>\S.{2,30}?) (?:in|im) (?P<land>[A-ZÄÖÜ][\w-]+(?: [A-ZÄÖÜ][\w-]+)?)")
"""A town of a sentence with its Land; what is a town's own name ("St. Johann in Tirol") the table has."""


def without_province(city: str, country: str) -> tuple[str, str | None]:
    """A city and its Italian province, Swiss canton or Austrian state ("Bologna BO", "Aesch BL", "Traun OÖ")."""
    if country == "TR" and "/" in city:
        town, province = _SLASH.split(city, maxsplit=1)
        return town, province
    if country in ("DE", "AT") and (land := _IN_LAND.fullmatch(city)) and not _is_own_name(city, country):
        return (land["town"], land["land"]) if is_region(country, land["land"]) else (city, None)
    head, _, tail = city.rpartition(" ")
    if country == "AT" and head and _is_state_at(head, tail):
        return head.rstrip(" ,/"), tail
    return (head, tail) if country in ("IT", "CH") and head and is_region(country, tail) else (city, None)


def _is_own_name(city: str, country: str) -> bool:
    return is_town_of(country, city) or is_town_of(country, city.replace("St. ", "Sankt "))


def _is_state_at(head: str, tail: str) -> bool:
    """Whether an Austrian state stands behind a town: short, or behind a slash; others are parts of towns' names."""
    if head.endswith((" in", " im", "St.")):
        return False
    short = tail.upper() == tail or len(tail.rstrip(".")) <= _SHORT_AT
    return tail in _LETTERS_AT or (is_region("AT", tail) and (short or head.endswith("/")))


def region_behind(text: str, end: int, hints: Mapping[str, str]) -> tuple[str | None, int]:
    """The province or state that stands right behind a town, and where its name ends."""
    match = _AFTER_REGION.match(text, end)
    if match is None:
        return None, end
    name = next(group for group in match.groups() if group)
    if match.group(1) and not any(character.isdigit() for character in name):
        return None if country_code(name) and len(name) > _CODE else name, match.end()
    if match.group(4):
        return name, match.end()
    spoken = ("ES", "IT", "MX", "AT", "DE", "PT", "RO", "CH", "FR") if hints else ("MX",)
    known = next(
        (country for country in spoken if country in (hints or spoken) and _stands_behind(country, name)), None
    )
    return (name, match.end()) if known else (None, end)


def _stands_behind(country: str, name: str) -> bool:
    return is_region_behind(country, name) if country == "PT" else is_region(country, name)


def states_count(country: str, state: str) -> bool:
    """Whether a name in brackets after the city is a province there; elsewhere it is a district or a remark."""
    return is_region_behind(country, state) or country in ("ES", "IT")
