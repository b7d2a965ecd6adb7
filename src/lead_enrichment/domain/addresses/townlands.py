"""Rural addresses without a number: the townland of an Irish town, or the house, that stands for the street."""

import re
from dataclasses import replace
from typing import Final

from lead_enrichment.domain.addresses.found import Found
from lead_enrichment.domain.addresses.house_names import is_house_alone
from lead_enrichment.domain.addresses.islands import EIRCODE
from lead_enrichment.domain.addresses.page_text import PageText
from lead_enrichment.domain.addresses.place_names import is_ordinary, names_trade
from lead_enrichment.domain.addresses.regions import is_region
from lead_enrichment.domain.addresses.streets import without_label
from lead_enrichment.domain.addresses.town_table import is_town_of

_LAST_PIECE: Final = re.compile(r"([^,\n|]{3,40}),\s*\Z")
_TOWNLANDS: Final = re.compile(
    r"(?:^|(?<=[\n|:·])|(?<=[|:·] ))(?P<lands>[A-Z][^,\n|:·\d]{2,30}(?:, [A-Z][^,\n|:·\d]{2,30}){1,2})(?:,\s|\n)\Z"
)
"""Two or three townlands, all that stands on the line in front of an Irish town, or on the line above it."""
_ALONE: Final = re.compile(r"(?:(?i:address|location|find us)\s?:\s?)?(?P<land>[A-Z][^,\n|:·\d]{3,30}), ")
_FRONT_ROOM: Final = 45
_LANDS_ROOM: Final = 110
_MOST_CITY_WORDS: Final = 4
_SMALL_WORDS: Final = frozenset("on upon in by the under next le la de du des of and sur".split())


def with_townland(found: Found | None, code: str, text: str) -> Found | None:
    """Rural addresses have no number: the townland of an Irish town, or the house, stands for the street."""
    if found is None or found.street:
        return found
    irish = EIRCODE.fullmatch(code) is not None
    known = irish and is_town_of("IE", found.city or "")
    lands = _TOWNLANDS.search(text, max(0, found.start - _LANDS_ROOM), found.start) if known else None
    if lands and all(looks_like_city(one) and not names_trade(one) for one in lands["lands"].split(", ")):
        return replace(found, street=lands["lands"], start=lands.start("lands"), strength=0.6)
    front = _LAST_PIECE.search(text, max(0, found.start - _FRONT_ROOM), found.start)
    name, cut = without_label(front[1]) if front else ("", 0)
    if front is None or not looks_like_city(name) or not (irish or is_house_alone(name)):
        return found
    return replace(found, street=name, start=front.start(1) + cut, strength=0.6)


def with_townland_alone(found: Found, page: PageText) -> Found:
    """What was found, with the townland that begins its line in front of an Irish town and its county."""
    number = page.line_at(found.start)
    line, begin = page.line(number), page.starts[number]
    if found.country != "IE" or not found.state or found.street or line[found.end - begin :].strip(" .,"):
        return found
    front = _ALONE.fullmatch(line, 0, found.start - begin)
    if front is None or not looks_like_city(front["land"]) or names_trade(front["land"]):
        return found
    if is_region("IE", front["land"]) or is_ordinary(front["land"]):
        return found
    return replace(found, street=front["land"], start=begin + front.start("land"), strength=0.6)


def looks_like_city(text: str) -> bool:
    """Whether a piece is written like the name of a town: few words with capitals, and no digit but for Dublin's."""
    words = text.split()
    dublin = text.startswith("Dublin")
    capitalised = dublin or all(word[:1].isupper() or word.casefold() in _SMALL_WORDS for word in words)
    numbered = any(character.isdigit() for character in text) and not dublin
    return bool(words) and len(words) <= _MOST_CITY_WORDS and words[0][:1].isupper() and capitalised and not numbered
