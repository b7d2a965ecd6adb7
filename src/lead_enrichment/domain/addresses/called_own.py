"""A town that a company calls its own without saying that it is there: "part of the Exampleton community"."""

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final

from lead_enrichment.domain.addresses.beside_name import TOWN_NAME
from lead_enrichment.domain.addresses.mention_worth import NOT_BEHIND, QUOTED, is_elsewhere, tells_business
from lead_enrichment.domain.addresses.plain_words import PAST
from lead_enrichment.domain.addresses.sentences import sentence_before
from lead_enrichment.domain.addresses.town_table import fold_town
from lead_enrichment.domain.names.lexicon import lexicon

_TOWN: Final = rf"(?P<city>{TOWN_NAME})"
_YEARS: Final = (
    r"(?:for (?:over |more than |nearly |almost |the (?:last|past) )?[\w-]+ (?:years|decades)|since (?:19|20)\d\d)"
)
_PREMISES: Final = (
    r"(?:show ?room|office|shop|store|studio|workshop|salon|clinic|bakery|warehouse|yard|gallery|practice|surgery"
    r"|garage|factory|location|restaurant|caf[eé]|nursery|farm|base)"
)
_MADE: Final = (
    r"^\W*(?:(?i:proudly|lovingly)\s)?(?:[Hh]and[- ]?)?(?i:made|crafted|roasted|brewed|baked|grown|built|thrown)"
    r"(?: by hand| to order)?"
)
_OVER: Final = rf"(?:, {TOWN_NAME})?\W*$"
_RUN: Final = r"(?:owned|run|operated)(?:,? (?:and |& )?(?:owned|run|operated))?(?: [a-z]+){0,3}"
_BEGUN: Final = r"(?i:founded|established|started|opened)"
_FORMS: Final = (
    (
        re.compile(
            rf"\b(?:members?|part|pillars?|heart|fixtures?) (?:of|in) (?:the|our) {_TOWN} (?:[Cc]ommunity|area)\b"
        ),
        1.0,
    ),
    (
        re.compile(
            r"\b(?i:serv(?:e|es|ed|ing|icing)|in|around|throughout|across|within|of|for) the "
            rf"(?:greater |Greater |wider |local )?{_TOWN} (?:[Aa]rea|[Rr]egion|[Cc]ommunity)\b"
        ),
        1.0,
    ),
    (re.compile(rf"\b[Tt]he {_TOWN} area['’]s (?:[\w#]+ )?\w"), 1.0),
    (re.compile(rf"\b(?i:call(?:s|ed|ing)?) {_TOWN} (?:our |my |its )?home\b"), 1.0),
    (re.compile(rf"(?:^|[.!?]\s){_TOWN}(?:, {TOWN_NAME})? (?:is|has (?:always )?been) (?:our|my) home\b"), 1.0),
    (re.compile(rf"\b{_TOWN}[ -](?:owned|grown|bred|born)\b"), 1.0),
    (re.compile(rf"\b[Oo]ur {_TOWN} {_PREMISES}\b"), 1.0),
    (
        re.compile(rf"\b(?i:your|a|an|the|our) (?:[a-z-]+ ){{0,2}}?local {_TOWN} (?P<kind>[a-z]+(?: [a-z]+){{0,2}})"),
        1.0,
    ),
    (re.compile(rf"\b(?i:serv(?:ed|ing|icing)) (?:the people of )?{_TOWN}(?: [a-z]+){{0,2}} {_YEARS}"), 1.0),
    (re.compile(rf"\b(?i:for|helping|supporting|serving) {_TOWN} [a-z]+ {_YEARS}"), 1.0),
    (re.compile(rf"\bpart of {_TOWN} since (?:19|20)\d\d"), 1.0),
    (re.compile(rf"\b[Ss]erv(?:e|es|ing) the (?:[Cc]ity|[Tt]own|[Vv]illage|[Mm]unicipality) of {_TOWN}"), 1.0),
    (re.compile(rf"^\W*[Ii]n (?:downtown|central|historic|beautiful|sunny) {_TOWN}(?:, {TOWN_NAME})?\W*$"), 1.0),
    (re.compile(rf"\b[Pp]ick[- ]?up (?:is )?(?:available )?(?:[a-z]+ ){{0,4}}in {_TOWN}"), 1.0),
    (
        re.compile(
            rf"(?:\b[Ww]e are |\b[Ww]e['’]re |^\W*)(?i:your|an?) (?:[a-z-]+ )?{_TOWN}(?: area)? "
            r"(?P<kind>[a-z]+(?: [a-z]+){0,2})"
        ),
        1.0,
    ),
    (re.compile(rf"\b(?:I|[Ww]e) live(?: and [a-z]+)?(?: [a-z]+){{0,5}} (?:in|near) {_TOWN}"), 0.6),
    (
        re.compile(rf"\b(?i:working|operat(?:e|es|ing)|running|run|work|works|shipping) out of (?:downtown )?{_TOWN}"),
        1.0,
    ),
    (re.compile(rf"\b(?i:we(?: are|['’]re)|i(?: am|['’]m)) (?P<kind>(?:an? )?(?:[a-z-]+ ){{0,5}})from {_TOWN}"), 1.0),
    (re.compile(rf"^\W*[Pp]roud(?:ly)?(?: to)? [Ss]erv(?:e|ing|icing) {_TOWN}(?:, {TOWN_NAME})?\W*$"), 1.0),
    (re.compile(rf"{_MADE} in (?:beautiful |sunny )?{_TOWN}{_OVER}"), 1.0),
    (re.compile(rf"{_MADE} with (?:love|care|pride|♥|❤️?) in (?:beautiful |sunny )?{_TOWN}{_OVER}"), 0.6),
    (re.compile(rf"\b(?i:family|locally|veteran|wom[ae]n|independently|owner|privately)[- ]{_RUN} in {_TOWN}"), 1.0),
    (re.compile(rf"\b[Oo]ur (?:own )?(?:[a-z-]+ ){{0,2}}{_PREMISES} in (?:downtown |central )?{_TOWN}"), 1.0),
    (
        re.compile(
            rf"(?:^|\b(?:[Ww]e|was|were) ){_BEGUN}(?: [a-z-]+){{0,3}} in {_TOWN}(?:, {TOWN_NAME})? in (?:19|20)\d\d"
        ),
        1.0,
    ),
)
"""Sentences, and what they are worth; the group "kind" must hold a word for a business, unless nothing is there."""
_MAY_BE: Final = re.compile(
    r"(?i)ommunity| area|region|home\b|owned|operated| run |grown|bred|born|our |local |years|decades|since"
    r"| out of | from |proud|part of|serv"
    r"|downtown|central|historic|beautiful|sunny|pick| live|your |we are|'re|’re|^\W*an? "
    r"|made|crafted|roasted|brewed|baked|built|thrown|founded|established|started|opened"
)
_NO_LONGER: Final = re.compile(r"(?i)\s(?:is|was|are|has|have)(?: \w+){0,2} (?:closed|sold|gone|shut|moved)\b")
_LONGEST: Final = 60
_ROOM: Final = 70
_MOST: Final = 8


def called_own(text: str, company: str) -> Iterator[tuple[str, int, float]]:
    """The towns that a text calls the company's own, where they stand, and what that is worth."""
    if not _MAY_BE.search(text) or QUOTED.search(text):
        return
    for match, points in _own_words(text):
        before = sentence_before(text[: match.start()])[-_ROOM:]
        others = is_elsewhere(before, "", company) or PAST.search(before)
        if not (others or NOT_BEHIND.match(text, match.end("city"))):
            yield match["city"], match.start("city"), points


def _own_words(text: str) -> Iterator[tuple[re.Match[str], float]]:
    """The sentences that call a town one's own, but for those of what is closed or gone, with their worth."""
    for form, points in _FORMS:
        for match in islice(form.finditer(text), _MOST):
            kind = match.groupdict().get("kind")
            if (kind is None or not kind.strip() or tells_business(kind)) and not _NO_LONGER.match(text, match.end()):
                yield match, points


def trade_behind(piece: str) -> str | None:
    """The town with which a heading begins that says a trade and no more ("Exampleton Roofing Contractors")."""
    if len(piece) > _LONGEST:
        return None
    words = piece.split(" ")
    known = lexicon()
    for count in (3, 2, 1):
        city, rest = " ".join(words[:count]), words[count:]
        if not rest or not re.fullmatch(TOWN_NAME, city) or not tells_business(rest[-1]):
            continue
        names = fold_town(city).split()
        if len(names) > 1 or not any(one in known.words or one in known.firsts or one in known.lasts for one in names):
            return city
    return None
