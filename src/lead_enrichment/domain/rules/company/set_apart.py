"""The whole name that a company bears beside words that no list has, where the company or its site sets it apart.

"Malerei Ann Roe" ends in a name, "Ann Roe – Encajes" has a dash behind it, and the site of "Ann Roe Encajes" is headed
or signed "Ann Roe". What the other words mean need not be known then.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from lead_enrichment.domain.evidence import Zone
from lead_enrichment.domain.identity.company import LEGAL_FORMS
from lead_enrichment.domain.late_pattern import sieved_pattern
from lead_enrichment.domain.names.lexicon import fold, folded_words, lexicon
from lead_enrichment.domain.names.splitter import PARTICLES, is_first, is_initial, is_last, is_plain_first
from lead_enrichment.domain.names.titles import TITLE_WORDS
from lead_enrichment.domain.rules.company.brand_words import HOUSES, SCENERY, SECOND_NAMES, THINGS, WARES
from lead_enrichment.domain.rules.company.ordinary_on_site import ordinary_words
from lead_enrichment.domain.rules.company.whole_name import WORD, is_a_surname, is_a_trade, recased
from lead_enrichment.domain.rules.site_text import SiteText
from lead_enrichment.domain.rules.voices.sole_voice import says_i_at_all, speaks_as_one

PART: Final = re.compile(r"\s*[|;:()\"„“”«»•·©/,]\s*|\s*[–—]\s*|\s-\s|\s[&+]\s")
_SEGMENT: Final = re.compile(
    rf"{PART.pattern}|\s*\b(?:\d{{4}}(?:\s?[-–]\s?\d{{4}})?|copyright|all rights reserved)\b\s*|\.(?:\s|$)",
    re.IGNORECASE,
)
_HYPHEN: Final = re.compile(r"(?<=\w)\s*[-–]\s*(?=\w)")
GUESTS: Final = sieved_pattern(
    r"\b(?:agritur|agricol|pansiyon|pension|penzi|panzio|hotel|hostel|motel|otel\b|restor|restau(?!ro|ri|rov)|ristor|caf[eé]"
    r"|kahvil|bistro|bar\b|pizz|trattor|osteri|taver|gasth|camping|bungalow|apart|vendeghaz|nyaralo|lodge|resort|spa\b"
    r"|olive oil|oil\b|winery|vin[io]\b|wein)"
)
"""Who receives guests, or fills bottles, calls the house by a pretty name."""
_NO_TRADES: Final = frozenset(
    "fort port lake mount camp bad team house sweet little big old olde grandpa grandma uncle aunt crew lilla lille"
    " petite petit kleine kleiner bizim".split()
)
"""Words in front of a first name with which it is a place, a nickname or a brand."""
_FEWEST: Final = 2
_SHORTEST: Final = 3
_LONGEST: Final = 120
_STEM: Final = 4
_OF_ONE_LANGUAGE: Final = {
    "nl": frozenset("ad cor ton nol kors jos bas door jan".split()),
    "pl": frozenset("kuba jan".split()),
    "cs": frozenset("kuba ruda standa pepa jan".split()),
    "sk": frozenset("jan kubo".split()),
    "de": frozenset(("jan",)),
    "da": frozenset(("jan",)),
    "sv": frozenset(("jan",)),
    "no": frozenset(("jan",)),
    "hu": frozenset(("reka",)),
}
"""First names that are words elsewhere."""


@dataclass(frozen=True, slots=True)
class _Bearer:
    first: str
    last: str
    front: tuple[str, ...]
    behind: tuple[str, ...]
    part: bool
    """Whether nothing else stands between the company's dashes and brackets."""


def name_set_apart(site: SiteText) -> tuple[str, str] | None:
    """The first and last name of a person, in this order, that are set apart from the rest of the company's name."""
    return site.once("set apart", lambda: _name_set_apart(site))


def _name_set_apart(site: SiteText) -> tuple[str, str] | None:
    if GUESTS.search(fold(site.company)):
        return None
    langs = languages(site)
    found = [one for one in _bearers(site.company, langs) if _is_meant(site, one, langs)]
    return (found[0].first, found[0].last) if len(found) == 1 else None


def languages(site: SiteText) -> frozenset[str]:
    """The two-letter languages that the site's pages say they are in."""
    return frozenset(filter(None, (page.page.language for page in site.pages)))


def _bearers(company: str, langs: frozenset[str]) -> Iterator[_Bearer]:
    """Every first name of the company's with what may be a surname behind it; in Hungarian in front of it."""
    for part in PART.split(recased(company)):
        words = WORD.findall(part)
        yield from _turned(words, langs) if "hu" in langs else _in_order(words, langs)


def _turned(words: list[str], langs: frozenset[str]) -> Iterator[_Bearer]:
    """Surnames with a first name behind them ("Roe Ann kerámia")."""
    for place, (last, first) in enumerate(pairwise(words)):
        if _may_be_first(first, langs) and (_may_be_last(last) or (is_first(last) and not is_a_trade(last))):
            yield _bearer(words, first, last, (place, place + _FEWEST))


def _in_order(words: list[str], langs: frozenset[str]) -> Iterator[_Bearer]:
    """First names, all that stand together, with their surname and what belongs to it."""
    end = 0
    for place, word in enumerate(words):
        if place < end or not _may_be_first(word, langs):
            continue
        given = place + 1
        while given + 1 < len(words) and is_first(words[given]) and _family(words, given + 1):
            given += 1
        at = given + _initials(words[given:])
        if family := _family(words, at):
            end = family
            yield _bearer(words, " ".join(words[place:given]), " ".join(words[at:end]), (place, end))


def _bearer(words: list[str], first: str, last: str, reach: tuple[int, int]) -> _Bearer:
    front, behind = tuple(words[: reach[0]]), tuple(words[reach[1] :])
    first, last = (one.title() if one.isupper() else one for one in (first, last))
    return _Bearer(first, last, front, behind, not behind and all(map(_is_title, front)))


def _family(words: list[str], start: int) -> int:
    """Where the surname ends that begins here, with particles; nowhere (0) where none does."""
    end = start
    while end < len(words) and fold(words[end]) in PARTICLES:
        end += 1
    return end + 1 if end < len(words) and _may_be_last(words[end]) else 0


def _initials(words: list[str]) -> int:
    return next((count for count, word in enumerate(words) if not is_initial(word)), len(words))


def _may_be_first(word: str, langs: frozenset[str]) -> bool:
    if _is_usual_here(word, langs):
        return True
    plain, known = fold(word), lexicon()
    brand = plain in THINGS or plain in HOUSES or plain in SCENERY or plain in PARTICLES or is_a_trade(word)
    ordinary = brand or plain in known.rejected or plain in known.words
    return word[:1].isupper() and len(plain) >= _SHORTEST and is_first(word) and not ordinary


def _is_usual_here(word: str, langs: frozenset[str]) -> bool:
    """Whether a word is a first name in one of the site's languages, whatever it means in others."""
    return word[:1].isupper() and any(fold(word) in _OF_ONE_LANGUAGE.get(lang, ()) for lang in langs)


def _may_be_last(word: str) -> bool:
    plain, known = fold(word), lexicon()
    rather_first = is_plain_first(word) and not is_last(word)
    ordinary = plain in SECOND_NAMES or plain in known.ambiguous - known.last_too
    trade = is_a_trade(word) or (plain in WARES and not is_last(word))
    return is_a_surname(word) and not (trade or rather_first or ordinary)


def _is_title(word: str) -> bool:
    return fold(word).strip(".") in TITLE_WORDS or word.endswith(".")


def _is_meant(site: SiteText, one: _Bearer, langs: frozenset[str]) -> bool:
    """Whether the words can be nothing but a name here: set apart, or the only words that are none of the trade."""
    if fold(one.last.split()[-1]) in ordinary_words(site) or any(_is_no_trade(word) for word in one.front):
        return False
    first = one.first.split()[0]
    if not (is_plain_first(first) or _is_usual_here(first, langs)):
        return says_i_at_all(site) and _stands_alone(site, one)
    if one.front and not one.behind:
        return not _is_called_without(site, one)
    beside = [word for word in one.behind if fold(word).strip(".") not in LEGAL_FORMS and len(word.strip(".")) > 1]
    if _is_all(one, site.company) or not (beside or one.front or one.part):
        return False
    return _is_in_front_of_a_trade(site, beside) or one.part or _stands_alone(site, one)


def _is_no_trade(word: str) -> bool:
    """Whether a word in front makes what follows a house, a saint or a place, or is a first name itself."""
    return (
        fold(word) in HOUSES
        or fold(word) in _NO_TRADES
        or (is_first(word) and not is_a_trade(word) and not _is_title(word))
    )


def _is_in_front_of_a_trade(site: SiteText, behind: list[str]) -> bool:
    """Whether the words behind a name are a trade, or no surname on the site of one who says "I"."""
    explained = all(_is_explained(word, site) for word in behind)
    return bool(behind) and (explained or (not is_last(behind[0]) and speaks_as_one(site)))


def _is_called_without(site: SiteText, one: _Bearer) -> bool:
    """Whether the site calls itself "Sweet Ann" for short: what stands behind in "Sweet Ann Cakery" is its trade."""
    short = fold(" ".join((*one.front, one.first)))
    lines = (line for _, line in site.lines_with((one.first.lower(),)) if len(line.text) <= _LONGEST)
    return any(fold(part) == short for line in lines for part in _SEGMENT.split(line.text) if part)


def _is_all(one: _Bearer, company: str) -> bool:
    """Whether the company's name has no other words than the name, but for titles and a legal form."""
    known = {*folded_words(f"{one.first} {one.last}"), *LEGAL_FORMS, *TITLE_WORDS}
    return all(word in known or len(word) == 1 for word in folded_words(company))


def _is_explained(word: str, site: SiteText) -> bool:
    """Whether a word behind a name is a trade, or written small."""
    return is_a_trade(word) or word.islower() or fold(word) in ordinary_words(site)


def _stands_alone(site: SiteText, one: _Bearer) -> bool:
    """Whether the site has the name without the rest, between dashes or the ends of a line, or runs it together."""
    given, family = fold(one.first), fold(one.last)
    names = {f"{given} {family}", f"{family} {given}"}
    glued = (f"{given}{family}".replace(" ", "").replace("-", ""), f"{given}.{family}".replace(" ", ""))
    word = one.last.split()[-1]
    for _, line in site.lines_with((word[:_STEM].lower(), family.split()[-1][:_STEM], *glued)):
        if line.block.zone is Zone.META or len(line.text) > _LONGEST:
            continue
        if any(name in line.lowered for name in glued):
            return True
        text = _HYPHEN.sub("-", line.text) if "-" in one.last else line.text
        if any(" ".join(_without_titles(part)) in names for part in _SEGMENT.split(text) if part):
            return True
    return False


def _without_titles(part: str) -> list[str]:
    words = fold(part).split()
    while len(words) > _FEWEST and (words[0].strip(".") in TITLE_WORDS or words[0].endswith(".")):
        words = words[1:]
    return words
