"""Family: the card of a family business: its name, the couple or "Fam." and a name, then the street.

Guest houses, farms and small shops call nobody their owner; the card on their contact page says who they are.
"""

import re
from collections.abc import Iterator
from functools import partial
from typing import Final

from lead_enrichment.domain.evidence import PersonClaim, RoleClass, Zone
from lead_enrichment.domain.names.lexicon import fold
from lead_enrichment.domain.names.spans import NameSpan
from lead_enrichment.domain.names.splitter import is_plain_first
from lead_enrichment.domain.rules.company.company_mention import names_company
from lead_enrichment.domain.rules.context import context_notes
from lead_enrichment.domain.rules.name_line import LONGEST_NAME_LINE, whole_names
from lead_enrichment.domain.rules.notices.imprint_words import COMPANY_FORM
from lead_enrichment.domain.rules.notices.legal_page import is_legal_text
from lead_enrichment.domain.rules.site_text import Line, PageText, SiteText, person_claim

EXTRACTOR: Final = "rules.card"
STRENGTH: Final = 0.72
LEAST: Final = 0.6
MOST_CLAIMS: Final = 6
_LONGEST_COMPANY: Final = 70
_LONGEST_LINE: Final = 130
_PART: Final = re.compile(r"\s[–—|•·-]\s|\s*[|•·]\s*|,\s")
_STREET: Final = re.compile(r"\d")
_FAMILY: Final = re.compile(
    r"\s*(?P<word>fam(?:ilie|\.)?|famille|famiglia|familia|fam[íi]lia|familjen|familien)\s+|\s*(?P<by>v/|v\.|ved"
    r"|c/o)\s*",
    re.IGNORECASE,
)
_JOINT: Final = re.compile(r"\s*(?P<word>und|u\.|&|\+|and|et|e|y|en|og|och|i|a)\s*", re.IGNORECASE)
_OPEN: Final = frozenset((Zone.MAIN, Zone.FOOTER, Zone.ADDRESS))


def card_claims(site: SiteText) -> Iterator[PersonClaim]:
    """The couple, or the head of the family, between the company's name and its street."""
    made = 0
    words = [word for word in site.company.lower().split() if fold(word) in site.company_words]
    own = tuple(sorted({*site.company_words, *words}))  # as the page writes them, too ("genêts")
    for page in site.pages if own else ():
        for line in page.lines_with(own):
            if len(line.text) > _LONGEST_LINE or line.block.zone not in _OPEN:
                continue
            for claim in page.once((EXTRACTOR, line.place), partial(_on_card, site, page, line)):
                yield claim
                made += 1
        if made >= MOST_CLAIMS:
            return


def _in_one_line(site: SiteText, page: PageText, line: Line) -> tuple[PersonClaim, ...]:
    """The same in one line ("Larkspur Farm - Familie Ann und Bob Roe - Hofweg 3")."""
    parts = _PART.split(line.text)
    if len(parts) < 3 or not _STREET.search(line.text) or not names_company(site, parts[0]):  # noqa: PLR2004
        return ()
    start = line.text.index(parts[1], len(parts[0]))
    family = _FAMILY.match(parts[1])
    people = [
        span
        for span in line.spans
        if start <= span.outer_start < start + len(parts[1]) and span.first and span.last and span.plausibility >= LEAST
    ]
    if not people or parts[1][people[-1].outer_end - start :].strip(" ,."):
        return ()
    bare = people[0].outer_start <= start + (family.end() if family else 0)
    surnames = {fold(span.last or "") for span in people}
    told = bare and len(surnames) == 1 and (len(people) == 2 or (family and len(people) == 1))  # noqa: PLR2004
    return tuple(_claim(page, line, one, parts[1][:60]) for one in people) if told else ()


def _on_card(site: SiteText, page: PageText, company: Line) -> tuple[PersonClaim, ...]:
    claims = _in_one_line(site, page, company)
    if claims or len(company.text) > _LONGEST_COMPANY:
        return claims
    line, street = page.near(company, 1), page.near(company, 2)
    if (
        line is None
        or street is None
        or line.block.zone is not company.block.zone
        or len(line.text) > LONGEST_NAME_LINE
    ):
        return ()
    if len(street.text) > _LONGEST_COMPANY or not _STREET.search(street.text) or not names_company(site, company.text):
        return ()
    family = _FAMILY.match(line.text)
    people = [span for span in line.spans if span.first and span.last and span.plausibility >= LEAST]
    if _is_alone(page, company, line, people):
        return (_claim(page, line, people[0], line.text[:60]),)
    word = _word(line, people, family)
    return tuple(_claim(page, line, one, word) for one in people) if word else ()


def _is_alone(page: PageText, company: Line, line: Line, people: list[NameSpan]) -> bool:
    """Whether one person alone stands between a company's name and its street: of a legal text, or with its surname."""
    if page.may_be_english or len(people) != 1 or len(whole_names(line)) != 1:
        return False
    itself = all(fold(word) in line.company_words for word in people[0].words)
    if itself or COMPANY_FORM.search(company.text) or not is_plain_first(people[0].words[0]):
        return False
    return fold(people[0].last or "") in line.company_words or is_legal_text(page)


def _word(line: Line, people: list[NameSpan], family: re.Match[str] | None) -> str | None:
    """By which word a line of a card names a family ("Fam.") or joins a couple ("und"); None for anything else."""
    if not people or line.text[people[-1].outer_end :].strip(" ,."):
        return None
    if family and len(people) == 1 and people[0].outer_start <= family.end():
        return family["word"] or family["by"]
    if len(people) != 2 or len(whole_names(line)) != 2 or fold(people[0].last or "") != fold(people[1].last or ""):  # noqa: PLR2004
        return None
    joint = _JOINT.fullmatch(line.text[people[0].outer_end : people[1].outer_start])
    return line.text[:60] if joint else None


def _claim(page: PageText, line: Line, span: NameSpan, word: str) -> PersonClaim:
    return person_claim(
        line,
        span,
        RoleClass.EXECUTIVE,
        word,
        extractor=EXTRACTOR,
        strength=STRENGTH,
        notes=context_notes(page, line),
        reach=(0, len(line.text)),
    )
