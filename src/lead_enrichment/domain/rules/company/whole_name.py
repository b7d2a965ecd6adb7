"""The whole name that a company bears beside its trade ("Ann Roe Woodworking", "Weingut Ann Roe")."""

import re
from typing import Final

from lead_enrichment.domain.evidence import Zone
from lead_enrichment.domain.identity.company import LEGAL_FORMS, TRADE_WORDS
from lead_enrichment.domain.late_pattern import sieved_pattern
from lead_enrichment.domain.names.lexicon import fold, lexicon
from lead_enrichment.domain.names.splitter import PARTICLES, is_first, is_initial, is_last, is_plain_first
from lead_enrichment.domain.rules.company.brand_words import (
    HOUSES,
    SCENERY,
    SECOND_NAMES,
    THINGS,
    WARES,
    may_be_a_surname,
)
from lead_enrichment.domain.rules.company.trades_abroad import TRADES_ABROAD, is_trade_abroad
from lead_enrichment.domain.rules.site_text import SiteText

WORD: Final = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*\.?")
"""A word of a company's name, with what is joined to it and the full stop of an abbreviation."""
_TITLES: Final = frozenset("doctor dr attorney prof chef captain master rev pastor".split())
"""Behind these a word that no list has is a first name ("Dr Perizad Roe Dental")."""
_IN_FRONT: Final = _TITLES | frozenset("of the by von de di".split())
"""Words between a trade and a name, and titles that are first names, too."""
_LETTERS: Final = 4
"""Capitals behind a name that are of a degree or a register ("Ann Roe ADI")."""
_OF_WORK: Final = tuple(
    "ing ings work works craft erei werken fotografie bau pflege service technik handel reinigung montage montagen "
    "beratung design therapie meister meisterin praxis werkstatt studio bouw techniek onderhoud advies reparatie "
    "verhuur teknik "
    "firma gård slageri snedkeri smedje entreprenør entreprenad konsult konsulting rådgivning städ stein holz".split()
)
_JOINT: Final = re.compile(r"\s*([&+]|\b(?:und|u\.|og|och)(?=\s))\s*")
_REMARK: Final = re.compile(r"\s*\([^()]*\)")
"""What a company is called beside its name ("Ann Roe Fotografie (ARfoto)")."""
_FELLOWS: Final = frozenset(
    "company co associates partners sons son daughters family team crew brothers bros cie associés partner söhne sohn"
    " figli hijos zonen filhos".split()
)
"""Who may stand behind a whole name and "&"."""
_FEWEST: Final = 2
_MOST: Final = 4
_OTHERWISE_CALLED: Final = sieved_pattern(
    r"\b(?:I['’]m|I am|[Mm]y name is|[Ii]ch bin|[Ii]ch hei(?:ß|ss)e|[Mm]ein Name ist|[Jj]e m['’]appelle|[Jj]e suis|"
    r"[Mm]i chiamo|[Mm]e llamo|[Ii]k ben|[Ii]k heet|[Jj]eg hedder|[Jj]eg heter|[Jj]ag heter|[Cc]hamo-me)"
    r"\s+(?:(?:called|Dr\.?|de|die|der)\s+)?(?P<name>[A-ZÀ-Þ][\w’'-]+)"
)
"""How somebody gives a name; it must not be another one than the company's."""


def whole_name_in(
    company: str, *, spoken: bool = False, ordinary: frozenset[str] = frozenset()
) -> tuple[str, str] | None:
    """The first and last name that are left of a company's name without its trade; None where that is no whole name.

    "Law Office of Ann B. Roe" bears one, "Ann Roe & Associates", too; "Hope Springs Dental" and "Ann & Roe" do not.
    `spoken`: the site says "I", so that "Robin Roe Turf" is a person's as well. `ordinary`: words (folded) that the
    site writes in small letters.
    """
    company, joint, fellows = (*_JOINT.split(_REMARK.sub("", company), maxsplit=1), "", "")[:3]
    joined = WORD.findall(fellows)
    strange = not all(is_a_trade(word) or fold(word) in _FELLOWS for word in joined)
    if strange and any(is_first(word) or is_last(word) for word in joined):
        return None
    written = WORD.findall(recased(company))
    words = _without_trade_in_front(written)
    if len(words) < _FEWEST or not _may_be_first(words[0], written) or fold(words[0]) in HOUSES:
        return None
    place = _surname_at(words, ordinary)
    thing = fold(words[0]) in THINGS
    if place is None or (thing and not (spoken and is_last(words[place]))):
        return None
    last_from = place - _particles(words[1:place])
    behind = words[place + 1 :]
    business = _is_business(words[place], behind, ordinary)
    if strange and not (behind and business):
        return None
    alone = len(words) == len(WORD.findall(company)) and not behind and not joint
    sure = business or (is_last(words[place]) and _may_follow(behind))
    return (" ".join(words[:last_from]), " ".join(words[last_from : place + 1])) if sure and not alone else None


def recased(company: str) -> str:
    """A company's name in mixed case, where all of it is in capitals (Turkish ones, too)."""
    return company.replace("İ", "I").title() if company.isupper() else company


def _may_be_first(word: str, written: list[str]) -> bool:
    """Whether the company's first word that is no trade is a first name: a known one, or any behind a title."""
    front = written[: written.index(word)]
    titled = any(fold(one).strip(".") in _TITLES for one in front) and not is_a_trade(word) and len(word) > _FEWEST
    return (is_first(word) and word[:1].isupper() and fold(word) not in lexicon().rejected) or titled


def nothing_but_a_name(
    company: str, *, spoken: bool = False, ordinary: frozenset[str] = frozenset()
) -> tuple[str, str] | None:
    """The plain first name and the surname of which a company's name consists ("Ann Roe").

    `spoken`: the site says "I", so that a surname need not be a known one.
    """
    words = company.split()
    if len(words) != _FEWEST or not is_plain_first(words[0]):
        return None
    if not (is_last(words[1]) or (spoken and is_a_surname(words[1]) and not is_a_trade(words[1]))):
        return None
    first, last, known = fold(words[0]), fold(words[1]), lexicon()
    no_first = first in THINGS or first in HOUSES or first in known.rejected
    rejected = (last in known.rejected and last not in known.last_too) or last in TRADES_ABROAD
    brand = no_first or rejected or last in known.ambiguous or last in ordinary
    return None if brand else (words[0], words[1])


def _is_business(surname: str, behind: list[str], ordinary: frozenset[str]) -> bool:
    """Whether all words behind a surname are of its trade; a ware may be the surname where that is a first name."""
    wares = ordinary if is_first(surname) else WARES | ordinary
    return all(is_a_trade(word) or fold(word) in wares or _is_letters(word) for word in behind)


def _is_letters(word: str) -> bool:
    return word.isupper() and 1 < len(word) <= _LETTERS


def _may_follow(behind: list[str]) -> bool:
    """Whether the word behind a known surname is no second one: no list knows it, or it is a word before a trade."""
    word = fold(behind[0])
    return not is_last(behind[0]) or (len(behind) > 1 and word in lexicon().words and is_a_trade(behind[-1]))


def _surname_at(words: list[str], ordinary: frozenset[str]) -> int | None:
    """Where the last name stands behind a first name, its initials and particles."""
    for place, word in enumerate(words[1:_MOST], start=1):
        if fold(word) in PARTICLES or is_initial(word):
            continue
        known = is_plain_first(words[0]) and fold(word) in lexicon().last_too
        said = (fold(word) in ordinary or is_trade_abroad(fold(word))) and not is_last(word)
        return place if known or (is_a_surname(word) and not said) else None
    return None


def _particles(middle: list[str]) -> int:
    """How many of the words in front of the last one belong to it ("van der Roe")."""
    return next((count for count, word in enumerate(reversed(middle)) if fold(word) not in PARTICLES), len(middle))


def _without_trade_in_front(words: list[str]) -> list[str]:
    start = 0
    while start < len(words) and (is_a_trade(words[start]) or words[start].lower().strip(".") in _IN_FRONT):
        start += 1
    return words[start + 1 :] if _is_unknown_trade(words[start:]) else words[start:]


def _is_unknown_trade(words: list[str]) -> bool:
    """Whether a word that is no name stands before a first and a last name, and nothing behind ("Kwekerij Ann Roe")."""
    if len(words) != _FEWEST + 1 or not is_plain_first(words[1]) or is_first(words[0]) or is_last(words[0]):
        return False
    given, plain = fold(words[1]), fold(words[2])
    if given in SCENERY | THINGS or may_be_a_surname(given) or is_first(words[2]):
        return False
    one_or_more = {plain, plain.removesuffix("s")}
    of_trade = any(not one_or_more.isdisjoint(words) for words in (TRADE_WORDS, lexicon().rejected, lexicon().words))
    return len(words[0]) > _LETTERS and fold(words[0]) not in HOUSES and not of_trade


def is_a_trade(word: str) -> bool:
    """A word for a business or a thing, and nobody's surname; short words of any kind are its joints."""
    plain = fold(word).strip(".")
    if plain in TRADE_WORDS or plain in LEGAL_FORMS or plain in TRADES_ABROAD:
        return True
    if not is_last(word) and (is_trade_abroad(plain) or plain.endswith(_OF_WORK)):
        return True
    known, one_or_more = lexicon(), {plain, plain.removesuffix("s")}
    listed = plain in known.words or bool(one_or_more & known.rejected) or bool(one_or_more & TRADE_WORDS)
    return listed and not is_plain_first(word) and not is_last(word)


def is_a_surname(word: str) -> bool:
    """Whether a word opens with a capital letter and is no landscape, no second first name and no word of a list."""
    plain = fold(word)
    known = lexicon()
    ordinary = plain in SCENERY or plain in known.words or plain in known.rejected
    named = len(plain) > 2 and plain not in SECOND_NAMES and not is_initial(word)  # noqa: PLR2004
    return named and word[:1].isupper() and not ordinary


def is_otherwise_called(site: SiteText, first_name: str) -> bool:
    """Whether somebody of another first name says "I'm ..." on the site."""
    first = fold(first_name.split(maxsplit=1)[0])
    for page in site.pages:
        for line in page.lines:
            said = _OTHERWISE_CALLED.search(line.text) if line.block.zone is Zone.MAIN else None
            if said and is_first(said["name"]) and not fold(said["name"]).startswith(first[:3]):
                return True
    return False
