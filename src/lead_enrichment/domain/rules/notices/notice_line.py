"""Family: a legal notice in one line, the trader beside the business ("Ann Roe, Larkspur Bakery, Main St 1, ...")."""

import re
from collections.abc import Iterator
from functools import partial
from typing import Final

from lead_enrichment.domain.evidence import PageKind, PersonClaim, RoleClass
from lead_enrichment.domain.names.lexicon import folded_words, lexicon
from lead_enrichment.domain.names.spans import NameSpan
from lead_enrichment.domain.rules.context import context_notes
from lead_enrichment.domain.rules.site_text import Line, PageText, SiteText, person_claim

EXTRACTOR: Final = "rules.notice_line"
STRENGTH: Final = 0.78
LEAST: Final = 0.8
"""A known first name: what stands beside a company's name may be another business."""
_SHORTEST_NAME: Final = 6
_TELLING: Final = 4
"""Letters of a word that is more than "und" or "der"."""
_SEPARATOR: Final = re.compile(r"\s*(?:[,–—|•·-]|\n)+\s*")
_ADDRESS: Final = re.compile(r"[^.;!?]{0,50}\d")
_HEADS: Final = re.compile(
    r"\W*(?:impressum|anbieter|diensteanbieter|mentions? l[ée]gales?|[ée]diteur(?: du site)?|aviso legal|titular"
    r"|av[ií]s legal|note legali"
    r"|informazioni legali|colofon|aviso legal|informa[çc][ãa]o legal|juridische informatie|ansvarlig|udgiver"
    r"|impresszum|nota prawna"
    r"|dane firmy|provozovatel|yritystiedot)\W*",
    re.IGNORECASE,
)
_LABEL: Final = re.compile(
    r"\W*(?:(?:[ée]diteur|editor|responsable|propri[ée]taire|titulaire|herausgeber|anbieter|betreiber|verantwortlich)"
    r"(?: (?:du|de|der|des|dieser) (?:site|web|webseite|website|publication))?)?\s*:?\s*",
    re.IGNORECASE,
)
"""What may stand in front of the company's name."""
_COMPANY_FORM: Final = re.compile(
    r"\b(?:gmbh|ug|ag|kg|ohg|mbh|e\.\s?v|verein|sarl|s\.?a\.?r\.?l|sasu?|eurl|s\.?l\.?u?|s\.?a|s\.?r\.?l\.?s?"
    r"|s\.?p\.?a|b\.?v|n\.?v|lda"
    r"|ltda|a/s|aps|as|ab|oy|s\.r\.o|sp\. ?z|ltd|limited|llc|inc)\b",
    re.IGNORECASE,
)


def notice_line_claims(site: SiteText) -> Iterator[PersonClaim]:
    """The sole trader whose name stands beside the business's in the line of a legal notice that gives the address."""
    for page in site.pages:
        claims = page.once(EXTRACTOR, partial(_noticed, site, page))
        if claims:
            yield from claims
            return


def _noticed(site: SiteText, page: PageText) -> tuple[PersonClaim, ...]:
    own = frozenset(folded_words(site.company))
    if len(site.company) < _SHORTEST_NAME:
        return ()
    for line in page.lines_with((site.company.lower(),)):
        heading = page.heading_of(line)
        headed = heading is not None and _HEADS.fullmatch(heading.text[:60]) is not None
        if not (headed or (page.page.kind is PageKind.IMPRINT and heading is None)) or not line.spans:
            continue
        span = _trader(line, own)
        if span:
            word = heading.text if heading else site.company
            notes = context_notes(page, line, span.start, span.end)
            return (
                person_claim(
                    line,
                    span,
                    RoleClass.LEGAL_REPRESENTATIVE,
                    word[:60],
                    extractor=EXTRACTOR,
                    strength=STRENGTH,
                    notes=notes,
                    role_line=heading,
                ),
            )
    return ()


def _trader(line: Line, own: frozenset[str]) -> NameSpan | None:
    """The first person of the line, when the company stands right beside and an address follows."""
    named = (one for one in line.spans if not own.issuperset(folded_words(" ".join(one.words))))
    span = next(named, line.spans[0])
    if not (span.first and span.last) or span.plausibility < LEAST or span.possessive:
        return None
    front, behind = line.text[: span.outer_start], line.text[span.outer_end :]
    parts = _SEPARATOR.split(behind.lstrip(" ,–—|\n-"), maxsplit=1)
    if not front.strip(" :") and len(parts) > 1 and is_company(parts[0], own) and _ADDRESS.match(parts[1]):
        return span
    called = _LABEL.sub("", front, count=1).strip(" ,–—|:\n-")
    return span if called and is_company(called, own) and _SEPARATOR.match(behind) and _ADDRESS.match(behind) else None


def is_company(text: str, own: frozenset[str]) -> bool:
    """Whether a phrase is the company's name, as no legal person: some of its words, and no others that tell."""
    words, known = folded_words(text), lexicon().rejected
    if own.isdisjoint(words) or _COMPANY_FORM.search(text):
        return False
    return all(word in own or word in known or len(word) < _TELLING for word in words)


def beside_company(line: Line) -> list[NameSpan]:
    """The name of a line that says besides only the company's ("Ann Roe - Larkspur Bakery")."""
    people = [span for span in line.people if span.first and span.last]
    if len(people) != 1:
        return []
    front, behind = line.text[: people[0].outer_start], line.text[people[0].outer_end :]
    beside = [text.strip(" ,–—|/-()") for text in (front, behind)]
    named = [text for text in beside if text]
    return people if len(named) == 1 and is_company(named[0], line.company_words) else []
