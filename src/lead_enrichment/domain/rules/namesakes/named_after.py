"""A company called by a person's whole name: what tells the name where no list knows it, or capitals are missing.

"Anise Roe Acupuncture" is called after somebody where its site goes on to speak of "Anise"; "ann roe", alone at the top
of a site in small letters, is the Ann Roe of "Ann Roe Pottery".
"""

import re
from itertools import pairwise
from typing import Final

from lead_enrichment.domain.evidence import Zone
from lead_enrichment.domain.names.lexicon import fold, lexicon
from lead_enrichment.domain.names.spans import NameSpan, name_spans
from lead_enrichment.domain.names.splitter import PARTICLES, is_first, is_initial, is_last, is_plain_first
from lead_enrichment.domain.rules.company.brand_words import SCENERY, SECOND_NAMES
from lead_enrichment.domain.rules.company.whole_name import whole_name_in
from lead_enrichment.domain.rules.site_text import Line, SiteText

_TRADES: Final = frozenset(
    "barber baker mason carpenter painter potter tailor butcher farmer gardener glazier saddler cook roofer joiner"
    " plumber photographer schreiner maler metzger schneider".split()
)
_WORD_IN_FRONT: Final = re.compile(r"[^\W\d_]\s+$")
_FEWEST: Final = 3
_LONGEST: Final = 60
_WORD: Final = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_SPOKEN: Final = (
    r"(?<![\w.’'-]){name}(?:['’]s\s+[a-z]|\s+(?:has|is|was|will|sees|makes|teaches|offers|works|trained|grew|lives"
    r"|studied"
    r"|started|began|draws|paints|loves|can|also|still|spent|takes|brings|came|and (?:her|his))\b)"
)


def named_in(company: str) -> tuple[tuple[str, str], ...]:
    """The full names (folded) that a company may carry: one that is sure, else a first name with the word behind it.

    Of "Marit Moen Malermester" no list says which word is the trade; that a line of the site holds the name without
    it tells.
    """
    text = _recased(company)
    whole = whole_name_in(company)
    if whole is not None and is_plain_first(whole[0].split()[0]):
        return ((fold(whole[0].split()[0]), fold(whole[1])),)
    spans = [span for span in name_spans(text) if span.last and span.first]
    sure = [
        span
        for span in spans
        if _sure(span)
        and fold(span.last or "") not in SECOND_NAMES
        and not is_initial(span.first)  # who "JC" is must be said
        and not _goes_on_in_front(text, span)
    ]
    if len(sure) == 1 and _ends_in_trade(sure[0]):
        first, last = sure[0].words[:2]
        return ((fold(first), fold(last)),)
    if len(sure) == 1:
        return ((fold(sure[0].first), fold(sure[0].last or "")),)
    words = re.findall(r"[^\W\d_]+(?:['’-][^\W\d_]+)*", text)
    registered = _registered_in(words)
    if registered:
        return registered
    known = lexicon()
    return tuple(
        (fold(first), fold(last))
        for first, last in pairwise(words)
        if is_plain_first(first)
        and fold(first) not in SCENERY
        and not is_initial(first)
        and fold(last) not in known.words
        and fold(last) not in SECOND_NAMES
        and fold(last) not in known.rejected
    )


def _goes_on_in_front(text: str, span: NameSpan) -> bool:
    """Whether a landscape in a company's name begins in front of what reads like one ("Lantern Hill Bread")."""
    return fold(span.words[0]) in SCENERY and _WORD_IN_FRONT.search(text[: span.start]) is not None


def _ends_in_trade(span: NameSpan) -> bool:
    """Whether a trade that is a surname, too, stands behind a whole name ("Ann Roe Barber")."""
    words = span.words
    return len(words) == 3 and fold(words[2]) in _TRADES and not is_plain_first(words[1]) and not is_initial(words[1])  # noqa: PLR2004


def _registered_in(words: list[str]) -> tuple[tuple[str, str], ...]:
    """The sole trader of an Italian firm as registers write it, the surname first ("Falegnameria di Roe Ann & C.")."""
    return tuple(
        (fold(first), fold(last))
        for by, last, first in zip(words, words[1:], words[2:], strict=False)
        if by.lower() == "di" and is_plain_first(first) and not is_plain_first(last)
    )


def _recased(company: str) -> str:
    return company.title() if company.isupper() else company


def _sure(span: NameSpan) -> bool:
    """A first and a last name and nothing that is neither; an unknown last name only where there are just two words."""
    known = [
        word for word in span.words if is_first(word) or is_last(word) or is_initial(word) or fold(word) in PARTICLES
    ]
    first = is_plain_first(span.words[0]) or (is_first(span.words[0]) and is_last(span.last or ""))
    if len(known) == len(span.words):
        return first or is_initial(span.words[0])
    return len(span.words) == 2 and first and fold(span.words[1]) not in lexicon().words  # noqa: PLR2004


def called_by(site: SiteText) -> tuple[tuple[str, str], ...]:
    """The whole name (folded) in front of a company's trade whose first word the site uses as a person's name."""
    words = _WORD.findall(site.company)
    if len(words) < _FEWEST or not words[0][:1].isupper() or is_first(words[0]) or is_initial(words[0]):
        return ()
    known = lexicon()
    first, last, *trade = (fold(word) for word in words)
    if any(word in known.words or word in known.rejected for word in (first, last)):
        return ()
    if not all(word in known.rejected or word in known.words for word in trade):
        return ()
    spoken = re.compile(_SPOKEN.format(name=re.escape(words[0])))
    heard = any(
        line.block.zone in {Zone.MAIN, Zone.TESTIMONIAL} and spoken.search(line.text)
        for _, line in site.lines_with((words[0].lower(),))
    )
    return ((first, last),) if heard else ()


def in_small_letters(line: Line) -> tuple[NameSpan, ...]:
    """The name of which a line in small letters consists ("ann roe")."""
    if len(line.text) > _LONGEST or not line.text.islower():
        return ()
    spans = name_spans(line.text.title())
    whole = len(spans) == 1 and spans[0].end - spans[0].start == len(line.text.strip())
    return spans if whole else ()
