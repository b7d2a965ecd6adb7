"""What a town in running text says of the company's place, by the words around it."""

import re
from typing import Final

from lead_enrichment.domain.addresses import title_towns
from lead_enrichment.domain.addresses.company_line import names_company
from lead_enrichment.domain.addresses.plain_words import (
    AT_OUR_PLACE,
    BUSINESS,
    ELSEWHERE_TOO,
    I_AM,
    OWN,
    PAST,
    SCHOOLS,
    WITH_COUNTY,
)
from lead_enrichment.domain.addresses.sentences import sentence_before
from lead_enrichment.domain.addresses.streets import UPPER
from lead_enrichment.domain.addresses.told_regions import ELSEWHERE
from lead_enrichment.domain.addresses.town_mentions import Mention
from lead_enrichment.domain.addresses.town_table import fold_town
from lead_enrichment.domain.names.lexicon import lexicon
from lead_enrichment.domain.trades import KINDS_OF_BUSINESS

_COME: Final = re.compile(
    r"(?i)(?:^|[,:;–-]\s|\b(?:and|und|et|och|og|en|y|e|oder|or|ou|eller)\s)(?:besök oss|besøg os|besøk oss"
    r"|besuchen sie (?:uns|mich)|besucht (?:uns|mich)|visit us|visite[zr]?[- ]nous|rendez[- ]nous visite"
    r"|vis[íi]t[ae]nos"
    r"|venite a trovarci|vieni a trovarci|bezoek (?:ons|mij)|kom langs|visite-nos|navštivte nás|odwiedź nas"
    r"|tule käymään)\s(?:\w+\s)?$"
)
"""What asks the reader to come, right in front of the word for where."""
_FIRM_OF: Final = re.compile(r"\sd[eia]$")
"""How it ends that a firm is one of a town ("empresa de")."""
_AT_HOME: Final = re.compile(r"(?i)(?:here in|local to)$")
_ALL_AROUND: Final = re.compile(r"(?i)(?:around|throughout)$|cent|zentr|гр\.|vanuit")
"""Words for all of a town or its centre, as those say it who work there."""
NOT_BEHIND: Final = re.compile(
    r"(?i)['’]?\s?(?:road|street|st\b|lane|avenue|rd\b|county|university|universit\w+|college|style|school|hospital"
    r"|airport"
    r"|international|valley|times|gazette|herald|stra(?:ß|ss)e)\b"
)
QUOTED: Final = re.compile(r"^\s*[\"“”„«‘—–]|[\"”»]\s*$")
_YEAR_ON: Final = (
    r"(?:(?:since|established in|seit|depuis|desde|dal|sinds|sedan|siden|od(?: roku)?|din)\s(?:19|20)\d\d(?: roku)?"
    r"|(?:seit|depuis|desde hace|há|da|al|sedan|i|od|już od|už|již|de peste)(?: [\w']+){0,2} \d{1,3}"
    r" (?:jahren?|ans|años|anos|anni|jaar|år|lat|let|rokov|godina|ani))"
)
_SINCE: Final = re.compile(rf"(?i)(?:^|[,–—-]\s){_YEAR_ON},?\s*$")
_FOR_YEARS: Final = re.compile(r"(?i)(?:\s\w+){0,3}\sfor (?:over |more than |nearly |almost )?\d{1,3} years\b")
_SINCE_BEHIND: Final = re.compile(rf"(?i)\s{_YEAR_ON}(?!\s?[–-])")
"""What goes on since a year, right in front of the word for where or behind the town."""
_MORE: Final = re.compile(
    r"(?! und Um(?:gebung|land))(?:,| &| and| und| et| y| e| en| og| och| i| a| și| és| ve| ja| ir| un| и| και| /|/) ?"
    rf"[{UPPER}]\w+"
)
_FROM_THERE: Final = re.compile(
    rf"(?<!\w)(?:d[ei]|von|van|da|from|fra|från|od|z|dal|desde) (?:la |le |les |l['’])?[{UPPER}][\w'’-]+"
    rf"(?: [{UPPER}][\w'’-]+)?\s$"
)
"""Where a way begins, in front of where it leads ("de Vannes à")."""
_SOLD: Final = ["kitchens"], ["bathrooms"]
_KINDS: Final = KINDS_OF_BUSINESS - {"kitchens", "bathrooms"}
"""Trades by one word that is not what is sold."""
_SHORTEST_NAME: Final = 4
_HEADING: Final = 60
"""Most characters of a line that says no more than what one does where ("Hair salon in Exampleton")."""
_ROOM: Final = 70
_FEW: Final = 2


def worth_of(text: str, told: Mention, company: str, *, head: bool) -> float:
    """What a town behind a word for where says of the company's place."""
    before = sentence_before(text[: told.begin])
    behind = re.split(r"(?<=\w{3})[.!?](?:\s|$)", text[told.end :])[0]
    near = before[-_ROOM:], behind[:_ROOM]
    if QUOTED.search(text) or NOT_BEHIND.match(behind):
        return 0.0
    if _AT_HOME.search(told.lead) and (not _MORE.match(behind) or behind[2:].startswith(company)):
        return 1.0
    if is_elsewhere(*near, company):
        return 0.0
    to_there = told.lead in ("à", "a", "ad") and _FROM_THERE.search(before) is not None
    more = (to_there or _MORE.match(behind)) and not WITH_COUNTY.match(behind)
    if more or (not head and (told.lead in ("near", "bei") or any(map(PAST.search, near)))):
        return 1.5 if names_company(told.city, company) and not more else 0.3
    if head or names_company(told.city, company):
        return 2.0 if head else 1.5
    plain = text[-1:].isalpha() or (text[-1:] == "." and len(before.split()) <= _FEW)
    short = len(text) <= _HEADING and plain and _tells_work(before)
    return 1.0 if short or _ALL_AROUND.search(told.lead) else _worth_in_text(before, behind, company, told.lead)


def _worth_in_text(before: str, behind: str, company: str, told_by: str) -> float:
    """What a town in running text says of the company's place, by the words around it."""
    near = before[-_ROOM:], behind[:_ROOM]
    named = len(company) >= _SHORTEST_NAME and company.casefold() in (before + behind).casefold()
    named = named or _ends_in_first_word(before, company)
    going_on = (
        _COME.search(before)
        or _SINCE.search(before)
        or AT_OUR_PLACE.search(before)
        or (I_AM.search(before) and ends_in_trade(before))
        or (_FIRM_OF.search(told_by) and any(map(OWN.search, near)))
        or _FOR_YEARS.match(behind)
        or (_SINCE_BEHIND.match(behind) and (BUSINESS.search(before) or len(before.split()) < _FEW))
    )
    own = going_on or (any(map(OWN.search, near)) and any(map(tells_business, near)))
    return 1.0 if named or own else 0.4


def _ends_in_first_word(before: str, company: str) -> bool:
    """Whether the word right in front is the first of the company's name, and one that nothing else is called."""
    first = company.split(" ", maxsplit=1)[0]
    own = len(first) > _SHORTEST_NAME and not (
        first.casefold() in lexicon().words or first.casefold() in lexicon().firsts
    )
    return own and before.rstrip().endswith(f" {first}")


def tells_business(text: str) -> bool:
    """Whether words hold one for a business, for its place or for its work."""
    return BUSINESS.search(text) is not None or not _KINDS.isdisjoint(fold_town(text).split())


def _tells_work(before: str) -> bool:
    """Whether the words of a heading in front of a town hold a business, or its reader's or owner's trade."""
    own = OWN.search(before) is not None and (ends_in_trade(before) or len(before.split()) == _FEW)
    return own or tells_business(before)


def ends_in_trade(text: str) -> bool:
    """Whether the last word is one for a trade, and not for what is sold."""
    return title_towns.ends_in_trade(text) and fold_town(text).split()[-1:] not in _SOLD


def is_elsewhere(before: str, behind: str, company: str) -> bool:
    """Whether the words around a town lead to what was, to what others have there, or to an occasion."""
    sides = (SCHOOLS.sub("", side.replace(company, "") if company else side) for side in (before, behind))
    return any(one.search(side) for side in sides for one in (ELSEWHERE, ELSEWHERE_TOO))
