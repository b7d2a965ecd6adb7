"""Lines that are somebody's name and hardly anything else, with the letters of their degrees."""

import re
from dataclasses import replace
from typing import Final

from lead_enrichment.domain.names.lexicon import fold
from lead_enrichment.domain.names.spans import NameSpan, name_spans
from lead_enrichment.domain.names.splitter import is_first, is_last, is_plain_first
from lead_enrichment.domain.names.titles import ORGANISATION_BEHIND
from lead_enrichment.domain.rules.site_text import Line
from lead_enrichment.domain.rules.strangers.named_streets import without_places

LONGEST_NAME_LINE: Final = 70
_LETTERS: Final = re.compile(
    r"(?<![\w.])(?!(?:CEO|COO|CFO|CTO|CMO|VP|RMO|PDG|GF|VD|LLC|LTD|INC|LLP|PLLC|GMBH|USA)\b)"
    r"(?:[A-Z]{2,6}|[A-Z][a-z]{0,4}[A-Z]{1,5}[a-z]{0,2}|[A-Z][a-z]?(?:\.[A-Z][a-z]?){1,4}\.?"
    r"|LEED AP)(?:-[A-Z]{1,3})?(?![\w.])"
)
"""Letters of a degree or licence that no list has ("FCAMPT", "BScPT", "LEED AP"), beside a name in mixed case."""
_DIGIT: Final = re.compile(r"\d")
_BRACKETS: Final = re.compile(r"\([^()]{0,40}\)")


def name_line(line: Line) -> tuple[NameSpan, ...]:
    """The names of a line that holds hardly anything else; empty when it is a sentence or a company."""
    text = line.text
    dated = text.isupper() and _DIGIT.search(text)  # "SEASON OPENS JUNE 7TH"
    spans = () if dated or len(text) > LONGEST_NAME_LINE else line.spans
    if not spans:
        return ()
    covered = sum(span.outer_end - span.outer_start for span in spans)
    rest = len(
        re.sub(
            r"[\W\d_]|\b(?:meet|about|hi|hello|i|m|am|[üu]ber|ueber|[àa] propos de|sobre|over|om|and|und|et|y|e|en"
            r"|nom|name|nome|naam|nombre)\b",
            "",
            _BRACKETS.sub(" ", _LETTERS.sub(" ", _outside(text, spans))),
            flags=re.IGNORECASE,
        )
    )
    return spans if covered >= 3 and rest <= 4 else ()  # noqa: PLR2004 - two or three stray letters


def whole_names(line: Line) -> list[NameSpan]:
    """The names of such a line that have a first and a last name."""
    return [span for span in name_line(line) if span.last and span.first]


def names_a_person(line: Line) -> bool:
    """Whether a line is a name, and not the company's ("Harbor Lane" above the table of its people)."""
    return any(
        is_first(span.words[0]) or not all(fold(word) in line.company_words for word in span.words)
        for span in name_line(line)
    )


def reads_as_the_company(line: Line) -> bool:
    """Whether a main heading is a name only by its first word, and ends with the company's ("Linden Snekkeri")."""
    spans = name_line(line) if line.block.tag == "h1" else ()
    if len(spans) != 1 or spans[0].outer_start < spans[0].start:
        return False
    last = spans[0].words[-1]
    return fold(last) in line.company_words and not is_last(last)


def person_at(line: Line, place: int) -> NameSpan | None:
    """The full name that begins at this place of a line, whatever stands in front of it.

    Registers in Italy write the surname first; then it is turned round.
    """
    text = line.text[place : place + 60]
    spans = without_places(name_spans(text, line.page.language), text, line.company_words)
    one = spans[0] if spans and spans[0].outer_start <= 1 else None
    if one is None or not (one.last and one.first):
        return None
    turned = not is_first(one.first.split()[0])
    if turned and not (line.page.language == "it" and len(one.words) == 2 and is_plain_first(one.last)):  # noqa: PLR2004
        return None
    return replace(
        one,
        first=one.last if turned else one.first,
        last=one.first if turned else one.last,
        start=one.start + place,
        end=one.end + place,
        outer_start=one.outer_start + place,
        outer_end=one.outer_end + place,
    )


def _outside(text: str, spans: tuple[NameSpan, ...]) -> str:
    kept, last = [], 0
    for span in spans:
        kept.append(text[last : span.outer_start])
        last = span.outer_end
    return " ".join((*kept, text[last:]))


_ADDRESS_BEHIND: Final = re.compile(r"\s*[,–—|·-]\s*(?:\+?\d|[^;!?,]{3,40}\d)")
_TITLE: Final = re.compile(
    r"^(?:herrn?|frau|m\.|mme|sig\.?(?:ra)?|d\.|do[ñn]a|dhr\.?|mevr\.?|mevrouw)\s*", re.IGNORECASE
)


def _opening(line: Line) -> list[NameSpan]:
    """The whole names of a line that opens with one, but for a title in front."""
    full = [span for span in line.spans if span.first and span.last]
    return full if full and not _TITLE.sub("", line.text[: full[0].outer_start]).strip() else []


def with_address(line: Line) -> list[NameSpan]:
    """The name with which a line opens that goes on with an address or a number ("Ann Roe, Kay 1, 26506 Norden")."""
    full = _opening(line)
    return full[:1] if full and _ADDRESS_BEHIND.match(line.text, full[0].outer_end) else []


_TRADE_BEHIND: Final = re.compile(r"\s*[,–—|-]\s*(?:\w+\s)?[a-zà-ÿ][\w'’-]{4,}(?:[ -][\w'’-]+){0,3}\W*\Z")
_LONGEST_WITH_TRADE: Final = 80


def with_trade(line: Line) -> list[NameSpan]:
    """The name with which a short line opens that goes on with what the person does ("Ann Roe, photographe,")."""
    full = _opening(line)
    alone = len(full) == 1 and len(line.text) <= _LONGEST_WITH_TRADE and is_plain_first(full[0].words[0])
    return full if alone and _TRADE_BEHIND.match(line.text, full[0].outer_end) else []


def people_in(line: Line) -> list[NameSpan]:
    """The names of which a line consists, but for those of a company by its form ("Ann Gastro GmbH")."""
    return [span for span in name_line(line) if not ORGANISATION_BEHIND.match(line.text, span.end)]
