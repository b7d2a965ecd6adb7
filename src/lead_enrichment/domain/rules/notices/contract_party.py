"""Family: the business as a party of its own legal texts ("between Ann Roe, Kay 1 (hereinafter Seller), and ...").

A sole trader's terms or privacy policy often say the name nowhere else, and call nobody owner.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from typing import Final

from lead_enrichment.domain.evidence import PersonClaim, RoleClass, Zone
from lead_enrichment.domain.late_pattern import sieved_pattern
from lead_enrichment.domain.names.lexicon import fold, folded_words, lexicon
from lead_enrichment.domain.names.spans import NameSpan
from lead_enrichment.domain.names.splitter import is_first, is_plain_first
from lead_enrichment.domain.rules.company.labelled_firm import is_for_others
from lead_enrichment.domain.rules.context import context_notes
from lead_enrichment.domain.rules.name_line import person_at, whole_names, with_address, with_trade
from lead_enrichment.domain.rules.notices.contract_words import (
    BESIDE,
    BRAND_BEHIND,
    CALLED,
    FRONT,
    NAMING,
    OTHER_PARTY,
    STEMS,
    TRADES_ALONE,
)
from lead_enrichment.domain.rules.notices.imprint_words import COMPANY_FORM, FIRM_BEHIND
from lead_enrichment.domain.rules.notices.legal_page import is_legal_text
from lead_enrichment.domain.rules.notices.notice_line import is_company
from lead_enrichment.domain.rules.site_text import Line, PageText, SiteText, person_claim

EXTRACTOR: Final = "rules.contract_party"
STRENGTH: Final = 0.76
LEAST: Final = 0.38
"""Plausibility of a name where the text says what follows: rare first names are in no list."""
MOST_CLAIMS: Final = 8
_REACH: Final = 80
_BARE: Final = 12
"""Between a name and what it is called stands nothing longer than this, or an address, or the company's name."""
_TAIL: Final = 4
_TELLING: Final = 4
_HIDDEN: Final = frozenset((Zone.META, Zone.TITLE, Zone.NAV, Zone.TESTIMONIAL, Zone.FOOTER))
_FORM: Final = re.compile(r"(?:scp|snc|s\.?c\.?|sccl?|gbr|vof|hb|oy|kft|bt|sp\.|co\.|&)(?!\w)", re.IGNORECASE)
"""Forms of firms that several people share."""
_POSTCODE: Final = re.compile(r"\b\d{4,5}\s+\Z")
_WHO_IS: Final = sieved_pattern(
    r"\b(?:venditore|titolare|gestore|fornitore|vendedor|responsable|vendeur|exploitant|sprzedawc\w*|v[âa]nz[ăa]torul)\b"
    r"[^.;:!?]{0,50}\s(?:[èeé]|es|est|jest|este)\s?:?\s*\Z",
    re.IGNORECASE,
)
"""What breaks off in front of the trader ("Il venditore e gestore del sito è:")."""
_OF: Final = re.compile(r"\bdi\s", re.IGNORECASE)
_LONGEST_WORD: Final = 60
_LONGEST_NOTICE: Final = 70
_ITALIAN_FORMS: Final = frozenset(("snc", "sas", "srl", "srls"))
_TURNED: Final = frozenset(("it", "fr"))
"""Languages whose legal texts write the surname first."""


def contract_party_claims(site: SiteText) -> Iterator[PersonClaim]:
    """Whoever is a party of the site's legal texts, and is not the customer."""
    made = 0
    for page in site.pages:
        if not is_legal_text(page):
            continue
        for claim in page.once(EXTRACTOR, partial(_parties, site, page)):
            yield claim
            made += 1
            if made >= MOST_CLAIMS:
                return


def _parties(site: SiteText, page: PageText) -> tuple[PersonClaim, ...]:
    own = tuple(sorted(site.company_words))
    lines = {line.place: line for line in (*page.lines_with(STEMS), *(page.lines_with(own) if own else ()))}
    claims: list[PersonClaim] = []
    for place in sorted(lines):
        line = lines[place]
        if line.block.zone in _HIDDEN:
            continue
        names_it = any(word in line.lowered for word in own)
        if not (names_it or NAMING.search(line.text) or len(line.text) <= _LONGEST_NOTICE):
            continue
        told = ((span, _told(line, span)) for span in line.spans if _may_be_party(line, span))
        claims += [_claim(page, line, span, reach) for span, reach in told if reach]
        below = _below(page, line)
        claims += [_claim(page, *below, None, line)] if below else []
        if len(claims) >= MOST_CLAIMS:
            break
    return tuple(claims)


def _may_be_party(line: Line, span: NameSpan) -> bool:
    if not (span.first and span.last) or span.plausibility < LEAST or span.possessive:
        return False
    behind = line.text[span.outer_end :]
    if _POSTCODE.search(line.text[: span.outer_start]):
        return False
    firm = _FORM.match(behind.lstrip(" ,")) or FIRM_BEHIND.match(behind[:60])
    return not (firm or behind.lstrip(" ")[:1].isdigit() or is_for_others(line.text[: span.outer_start]))


def _told(line: Line, span: NameSpan) -> tuple[int, int] | None:
    """The part of the line by which it says that this person is the business; None where it does not."""
    text, start = line.text, max(0, span.outer_start - _REACH)
    if _is_the_customer(line, span):
        return None
    alone = TRADES_ALONE.match(text, span.outer_end) or _called(line, span)
    if alone:
        return span.outer_end, alone.end()
    front = FRONT.search(text[start : span.outer_start])
    if front:
        return start + front.start(), span.outer_start
    return _beside_company(line, span)


def _is_the_customer(line: Line, span: NameSpan) -> bool:
    found = CALLED.match(line.text, span.outer_end)
    return found is not None and OTHER_PARTY.search(found["who"].partition(")")[0][:40]) is not None


def _called(line: Line, span: NameSpan) -> re.Match[str] | None:
    """What the text goes on to call this person, if that is the seller and not the customer."""
    found = CALLED.match(line.text, span.outer_end)
    if found is None:
        return None
    between = found["between"].strip(" ,–-").removeprefix("of ")
    if COMPANY_FORM.search(between):
        return None
    plain = len(between) <= _BARE or any(letter.isdigit() for letter in between)
    return found if plain or is_company(between, line.company_words) else None


def _beside_company(line: Line, span: NameSpan) -> tuple[int, int] | None:
    """Where the company's name stands, if right beside ("Larkspur – Ann Roe", "Larkspur di Ann Roe")."""
    start = max(0, span.outer_start - _REACH)
    front = line.text[start : span.outer_start]
    found = BESIDE.search(front)
    of_somebody = found is not None and found["link"].strip("( ").lower() == "di"
    if not (is_plain_first(span.words[0]) or of_somebody):
        return None  # "Larkspur, West Midlands"
    if found:
        formed = COMPANY_FORM.search(found["brand"]) and not of_somebody
        if not formed and _ends_with_company(found["brand"], line.company_words):
            words = found["brand"].split()[-_TAIL:]
            return start + front.rindex(words[0], 0, found.end("brand")), span.outer_start
    behind = BRAND_BEHIND.match(line.text, span.outer_end)
    if behind is None or front.strip(" (0123456789.)§") or not is_company(behind["brand"], line.company_words):
        return None
    return span.outer_end, behind.end()


def _ends_with_company(text: str, own: frozenset[str]) -> bool:
    """Whether the last words are the company's: one that tells it apart, and behind it only what it does."""
    known = lexicon().rejected
    for word in reversed(folded_words(text)[-_TAIL:]):
        if word in own:
            return True
        if word not in known and word not in _ITALIAN_FORMS and len(word) >= _TELLING:
            return False
    return False


def _alone_in(line: Line) -> list[NameSpan]:
    return whole_names(line) or _behind_di(line) or with_address(line) or with_trade(line)


def _below(page: PageText, line: Line) -> tuple[Line, NameSpan] | None:
    """The name alone in the line below one that breaks off in front of it ("You must inform us")."""
    told = FRONT.search(f"{line.text.rstrip()} ") or _WHO_IS.search(line.text)
    if len(line.text) > _LONGEST_NOTICE or not told:
        return None
    below = page.near(line, 1)
    lone = below is not None and not COMPANY_FORM.search(below.text)
    names = _alone_in(below) if below and lone else []
    return (below, names[0]) if below and len(names) == 1 and names[0].plausibility >= LEAST else None


def _behind_di(line: Line) -> list[NameSpan]:
    """The trader with whom the legal name of an Italian firm ends ("FORME E COLORI DI ROE ANN")."""
    found = (person_at(line, match.end()) for match in _OF.finditer(line.text))
    return [span for span in found if span and not line.text[span.outer_end :].strip(" .,")][:1]


def _claim(
    page: PageText, line: Line, span: NameSpan, reach: tuple[int, int] | None, label: Line | None = None
) -> PersonClaim:
    begin, end = reach or (0, 0)
    word = label.text[:60] if label else line.text[begin:end].strip(" ,;:–-(")[:_LONGEST_WORD].strip()
    return person_claim(
        line,
        _in_order(line, span),
        RoleClass.LEGAL_REPRESENTATIVE,
        word,
        extractor=EXTRACTOR,
        strength=STRENGTH,
        notes=context_notes(page, line, span.start, span.end),
        reach=(min(begin, span.outer_start), max(end, span.outer_end)) if reach else None,
        role_line=label,
    )


def _in_order(line: Line, span: NameSpan) -> NameSpan:
    """The name with its surname last: legal texts in Italian and French write "Roe Anna Maria"."""
    words = span.words
    if line.page.language == "it" and is_plain_first(words[-1]) and not any(map(is_first, words[:-1])):
        *surname, given_name = (word.title() if word.isupper() else word for word in words)
        return replace(span, first=given_name, last=" ".join(surname))
    given = words[1:]
    if (
        line.page.language not in _TURNED
        or is_first(words[0])
        or not given
        or not (is_plain_first(given[0]) and all(map(is_first, given)))
    ):
        return span
    if len(given) == 1 and fold(words[0]) not in line.company_words and line.page.language != "it":
        return span
    return replace(span, first=" ".join(given), last=words[0])
