"""Family: the company is called after a first name ("Maria's Kitchen"), and its site tells of one Maria Roe."""

import re
from collections.abc import Iterator
from typing import Final

from lead_enrichment.domain.evidence import PageKind, PersonClaim, RoleClass, Zone
from lead_enrichment.domain.names.lexicon import fold, lexicon
from lead_enrichment.domain.names.spans import NameSpan
from lead_enrichment.domain.names.splitter import is_plain_first
from lead_enrichment.domain.rules.context import context_notes
from lead_enrichment.domain.rules.roles.staff import is_called_staff
from lead_enrichment.domain.rules.site_text import Line, PageText, SiteText, person_claim

EXTRACTOR: Final = "rules.company_first_name"
STRENGTH: Final = 0.66
LEAST: Final = 0.35
_POSSESSIVE: Final = re.compile(r"(?P<name>[A-Z](?<![\w'’].)[a-zà-ÿ]{2,14})['’]s\b")
_BEHIND_TRADE: Final = re.compile(
    r"(?:[A-Z]\w+ )?(?:(?:Inspector|Painter|Plumber|Handyman|Farmer|Builder|Chef|Captain|Doctor|Doc|Coach|Mechanic"
    r"|Gardener"
    r"|Potter|Barber|Tailor|Roofer|Electrician|Carpenter|Locksmith|Baker|Butcher|Groomer|Tutor) "
    r"|[\w ]{3,40} (?:[Bb]y|[Ww]ith|[Vv]on|[Bb]ei|[Mm]it|[Pp]ar|[Cc]hez|[Pp]or|[Dd]i|[Dd]a|[Dd]oor|[Mm]et|[Aa]v"
    r"|[Mm]ed) )"
    r"(?P<name>[A-Z][a-zà-ÿ]{2,14})"
)
"""A first name that a company bears behind its trade ("Inspector Walt", "Photography by Lena")."""
_NICKNAME: Final = re.compile(r"[\"“”„‘'(«]\s?([A-Z][\w.-]{1,14})\s?[\"“”’')»]")
_TELLING: Final = frozenset((PageKind.HOME, PageKind.ABOUT, PageKind.OWNER, PageKind.TEAM))
_PERSON: Final = re.compile(
    r"\b(?:he|she|his|her|him|I|my)\b|^\W*(?:is|has been) (?:an? |your )?(?:[\w-]+ ){0,4}?(?:licen[cs]ed|certified"
    r"|trained|qualified"
    r"|professional|experienced|local)\b",
    re.IGNORECASE,
)
_MADE_BY: Final = re.compile(
    r"\b(?:made|crafted|created|designed|baked|brewed|sewn|knitted|poured|painted|thrown|grown|roasted|run|owned|written"
    r"|gemacht|gefertigt|hergestellt|gen[äa]ht|gebacken|gemalt|entworfen|f[au]its?e?s?|cr[ée][ée]{1,2}e?s?|r[ée]alis[ée]e?s?|hech[oa]s?"
    r"|elaborad[oa]s?|cread[oa]s?|fatt[oaie]|realizzat[oaie]|creat[oaie]|feit[oa]s?|criad[oa]s?|gemaakt|ontworpen"
    r"|gjord[at]?|skapad[ea]?|tillverka[dt]e?|lavet|skabt|fremstillet|laget|skapt)\b[^.;!?]{0,40}"
    r"\b(?:by|von|par|por|da|door|av|af)\s+\Z",
    re.IGNORECASE,
)
"""By whom things are made ("all made by hand by Ann Roe")."""
_MOST_PEOPLE: Final = 3
_PREPOSITION: Final = re.compile(r"\b(?:with|for|to|from|by|of|at|and|&)\s+$", re.IGNORECASE)


def first_name_claims(site: SiteText) -> Iterator[PersonClaim]:
    """The one person of the company's own story who bears the first name, or the nickname, that it is called after."""
    called = _called_after(site.company)
    if called is None:
        return
    wanted = fold(called)
    people: dict[str, tuple[PageText, Line, NameSpan]] = {}
    for page, line in site.lines_with((called.lower(), wanted)):
        if page.page.kind not in _TELLING or line.block.zone is not Zone.MAIN:
            continue
        for span in line.spans:
            if _is_called(line, span, wanted) and _is_told_of(line, span):
                people.setdefault(fold(span.last or ""), (page, line, span))
        if len(people) >= _MOST_PEOPLE:
            return
    if len(people) == 1:
        page, line, span = next(iter(people.values()))
        yield person_claim(
            line,
            span,
            RoleClass.NAMESAKE,
            None,
            extractor=EXTRACTOR,
            strength=STRENGTH,
            notes=("first_name_in_company", *context_notes(page, line, span.start, span.end)),
        )


def _called_after(company: str) -> str | None:
    """The first name by which a company is called, with an "s" or behind its trade."""
    named = _POSSESSIVE.match(company) or _BEHIND_TRADE.fullmatch(company)
    if named is None or fold(named["name"]) in lexicon().words:
        return None
    return named["name"] if named.re is _POSSESSIVE or is_plain_first(named["name"]) else None


def _is_called(line: Line, span: NameSpan, wanted: str) -> bool:
    if not span.last or not span.first or span.plausibility < LEAST:
        return False
    nickname = _NICKNAME.search(line.text, span.start, span.end + 20)
    return fold(span.first).split()[0] == wanted or (nickname is not None and fold(nickname[1]) == wanted)


def _is_told_of(line: Line, span: NameSpan) -> bool:
    """Whether a sentence opens with the person, and says more of them; a customer's name stands at the end."""
    front = line.text[: span.outer_start]
    if _MADE_BY.search(front[-100:]):
        return not is_called_staff(line.text, span)
    told = _PERSON.search(line.text[span.outer_end :]) is not None
    return told and not _PREPOSITION.search(front[-12:]) and not is_called_staff(line.text, span)
