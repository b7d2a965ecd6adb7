"""A name found in a line, and couples who share a surname ("Ann and Bob Roe", "Bob Roe and his wife Ann")."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

_COUPLE: Final = re.compile(r"\s*(?:&|\+|and|und|et|y|e|en|og|och|i)\s+(?:his wife\s+|her husband\s+)?", re.IGNORECASE)

_SPOUSE: Final = re.compile(
    r",?\s*(?:&|\+|and|und|et|y|e|en|og|och)\s+(?:(?:his|her|seine|ihr|sa|son|su|sua|suo|zijn|haar)\s+)?"
    r"(?:wife|husband|frau|ehefrau|mann|ehemann|femme|[ée]pouse|mari|esposa|mujer|esposo|marido|moglie"
    r"|marito|vrouw|echtgenote|man|partner)"
    r",?\s+",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class NameSpan:
    """One person's name in a line: `start:end` is the name, `outer_start:outer_end` has its titles and credentials.

    `last` is None for a first name that stands alone. `possessive` marks "Jane Roe's". `title` is the professional
    title or credential, if any ("Dr", "DDS").
    """

    first: str
    last: str | None
    start: int
    end: int
    outer_start: int
    outer_end: int
    plausibility: float
    title: str | None = None
    possessive: bool = False
    words: tuple[str, ...] = ()


def couples(spans: list[NameSpan], line: str) -> Iterator[NameSpan]:
    """Give a first name the surname of its partner: "Ann and Bob Roe", "Bob Roe and his wife Ann"."""
    for index, span in enumerate(spans):
        following = spans[index + 1] if index + 1 < len(spans) else None
        earlier = spans[index - 1] if index else None
        if span.last is None and following and _shares(span, following, line, _COUPLE):
            yield replace(
                span,
                last=following.last,
                plausibility=following.plausibility,
                words=(*span.words, *following.words[1:]),
            )
        elif span.last is None and earlier and _shares(earlier, span, line, _SPOUSE):
            yield replace(
                span, last=earlier.last, plausibility=earlier.plausibility, words=(*span.words, *earlier.words[1:])
            )
        else:
            yield span


def _shares(one: NameSpan, two: NameSpan, line: str, joint: re.Pattern[str]) -> bool:
    full = one if one.last else two
    between = line[one.outer_end : two.outer_start]
    return bool(full.last and full.first) and not one.possessive and bool(joint.fullmatch(between))
