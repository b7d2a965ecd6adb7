"""The people whom a page names in full, by the names it calls them afterwards: "Ann", "Dr. Roe".

A first name that no list holds is one where the page goes on to call somebody by it alone; a surname that no list
holds is read where it stands alone ("Roe grew up in Ohio. In 2004 Roe opened the shop").
"""

import re
from collections.abc import Iterator, Mapping
from typing import Final

from lead_enrichment.domain.evidence import Zone
from lead_enrichment.domain.names.identity import same_first
from lead_enrichment.domain.names.lexicon import fold, lexicon
from lead_enrichment.domain.names.spans import NameSpan
from lead_enrichment.domain.names.splitter import is_last
from lead_enrichment.domain.rules.site_text import Line, PageText

Named = dict[str, tuple[Line, NameSpan]]
_LEAST: Final = 0.5
_SHORTEST: Final = 3
_MOST_ASKED: Final = 40
"""Names of a page that no list knows and that are looked for: a page of a thousand such names tells nobody's story."""
_WHOLE_WORD: Final = re.compile(r"(?<![\w.’'-])")
_BEHIND_ALONE: Final = re.compile(r"(?P<whose>['’]s)?(?=\s+[a-z&(]|[,.;:!?]|['’]s\s|\s*$)", re.MULTILINE)
"""What stands behind a name that stands alone: no further word with a capital."""


def named_on(page: PageText) -> Named:
    """Those whom the page's own text names in full, by first name and by last; a name that two share is left out."""
    found: dict[str, dict[tuple[str, str], tuple[Line, NameSpan]]] = {}
    own = [line for line in page.lines if line.block.zone is Zone.MAIN]
    text = "\n".join(line.text for line in own)
    called: dict[str, bool] = {}
    for line in own:
        for span in line.spans:
            if not span.first or not span.last:
                continue
            if span.plausibility < _LEAST and not _is_called(text, span.first.split()[0], called):
                continue
            person = (fold(span.first), fold(span.last))
            for key in person:
                found.setdefault(key, {}).setdefault(person, (line, span))
    return {key: next(iter(people.values())) for key, people in found.items() if len(people) == 1}


def _is_called(text: str, first: str, called: dict[str, bool]) -> bool:
    """Whether a text also calls somebody by a first name that no list knows; `called` holds what was looked up."""
    if first not in called:
        if len(called) >= _MOST_ASKED or len(first) < _SHORTEST or fold(first) in lexicon().words:
            return False
        called[first] = next(_alone(text, first), None) is not None
    return called[first]


def calls(line: Line, named: Mapping[str, tuple[Line, NameSpan]]) -> Iterator[NameSpan]:
    """The names in a line, those of people who are called by one name only among them, in reading order."""
    spans = [span for span in line.spans if not line.text[span.end : span.end + 1].isalpha()]
    names = dict.fromkeys(one.first.split()[0] for key, (_, one) in named.items() if key == fold(one.first))
    rare = (one.last or "" for key, (_, one) in named.items() if key == fold(one.last or "") and " " not in key)
    names |= dict.fromkeys(last for last in rare if not is_last(last) and fold(last) not in line.company_words)
    taken = [(span.outer_start, span.outer_end) for span in spans]
    spans += [
        bare
        for name in names
        for bare in _alone(line.text, name)
        if not any(start <= bare.start < end for start, end in taken)
    ]
    yield from sorted(spans, key=lambda span: span.start)


def _alone(text: str, name: str) -> Iterator[NameSpan]:
    """Where a text calls somebody by this name and no other."""
    at = text.find(name)
    while at >= 0:
        end = at + len(name)
        behind = _BEHIND_ALONE.match(text, end) if _WHOLE_WORD.match(text, at) else None
        if behind:
            yield NameSpan(
                first=name,
                last=None,
                start=at,
                end=end,
                outer_start=at,
                outer_end=end,
                plausibility=_LEAST,
                possessive=behind["whose"] is not None,
                words=(name,),
            )
        at = text.find(name, end)


def whole(span: NameSpan, named: Mapping[str, tuple[Line, NameSpan]]) -> tuple[Line, NameSpan] | None:
    """The person whom half a name means, where the page names just one so, or by the long form of it."""
    key = fold(span.first or span.last or "")
    if key in named or not span.first:
        return named.get(key)
    alike = {id(one): (line, one) for line, one in named.values() if same_first(span.first, one.first)}
    return next(iter(alike.values())) if len(alike) == 1 else None
