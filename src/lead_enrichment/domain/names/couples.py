"""A name found in a line, and couples who share a surname ("Ann and Bob Roe", "Bob Roe and his wife Ann")."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from lead_enrichment.domain.names.lexicon import fold, lexicon

_COUPLE: Final = re.compile(
    r"(?:\s*[&+]|(?:\s+|(?<=\)))(?:and|und|u\.|et|y|e|en|og|och|i|a|ja|oraz|és|[sșş]i))\s+(?:(?:en|na|la|el|o)\s+)?"
    r"(?:his wife\s+|her husband\s+)?",
    re.IGNORECASE,
)

_SPOUSE: Final = re.compile(
    r",?\s*(?:&|\+|and|und|et|y|e|en|og|och)\s+(?:(?:his|her|seine|ihr|sa|son|su|sua|suo|zijn|haar|la|il|el)\s+)?"
    r"(?:wife|husband|frau|ehefrau|mann|ehemann|femme|[ée]pouse|mari|esposa|mujer|esposo|marido|moglie"
    r"|marito|vrouw|echtgenote|man|partner)"
    r",?\s+",
    re.IGNORECASE,
)


_WITH_SPOUSE: Final = re.compile(
    r",?\s+(?:and|&|together with|along with|alongside|with)\s+(?:his|her)\s+(?:wife|husband|partner|spouse),?\s+",
    re.IGNORECASE,
)
"""Between the first name of one and the whole name of the other ("Bob, together with his wife, Ann Roe,")."""


@dataclass(frozen=True, slots=True)
class NameSpan:
    """One person's name in a line: `start:end` is the name, `outer_start:outer_end` has its titles and credentials.

    `last` is None for a first name that stands alone. `possessive` marks "Jane Roe's". `title` is the professional
    title or credential, if any ("Dr", "DDS"). `words` also has the capitalised words in front
    that are no part of the name.
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


_PARTNER: Final = re.compile(
    r"(?<![\w'’-])([A-ZÀ-ÖØ-Þ][\w'’-]{2,14})(?:\s*[&+]|\s+(?:and|und|et|y|e|i|a|ja|oraz|en|og|och))\s+$"
)
_PLURAL: Final = re.compile(r"\w{3}(?:ovi|scy|ccy)$")
"""How Czech and Polish write the surname of two: nobody alone is called so ("Radek a Petr Novákovi")."""
_SAID: Final = frozenset(("soc", "som", "als"))
"""What a Catalan says in front of "en Jordi"."""
_PARTNER_REACH: Final = 24
_MAIDEN_NAME: Final = re.compile(
    r"\s*[,(–-]?\s*(?<!\w)(?:geb(?:\.|oren[er]?)|n[ée]e|nata|born|z d\.|z domu|roz(?:\.|en[áa])|rod(?:\.|en[áa])"
    r"|f(?:\.|[öø]dd?t?)|nacida|nascida|szül(?:\.|etett)|o\.s\.|omaa sukua|dit|formerly|previously|vormals|früher"
    r"|ehemals|meisjesnaam|nome de solteira|apellido de soltera)\s*:?\s*"
    r"[„“\"]?(?-i:(?:(?:von|van|de|di|da|del|della|der) ){0,2}[A-ZÀ-Þ][\w’'-]+)[“”\"]?\)?",
    re.IGNORECASE,
)
"""The surname that somebody had before, behind the whole one: nobody else has it ("Ann Roe geb. Ernst und Bob Roe")."""
_SENTENCE_OPENS: Final = re.compile(
    r"(?:^|[.!?]\s+|\b(?:by|meet|owners|hosts|proprietors|brothers|sisters|siblings|couple|team|duo)[,:]?\s+)$",
    re.IGNORECASE,
)


def _ambiguous_partner(span: NameSpan, earlier: NameSpan | None, line: str) -> NameSpan | None:
    """The partner whose first name is another word, too, or in no list where a sentence opens ("Prue & Jock Roe")."""
    if not (span.last and span.first) or span.possessive:
        return None
    begin = max(0, span.outer_start - _PARTNER_REACH)
    match = _PARTNER.search(line[begin : span.outer_start])
    if match is None or (earlier is not None and earlier.outer_end > begin + match.start(1)):
        return None
    folded, known = fold(match[1]), lexicon()
    if folded in known.rejected or folded in known.words or folded in _SAID:
        return None
    ambiguous = folded in known.firsts and folded in known.ambiguous
    strange = folded not in known.firsts and folded not in known.ambiguous
    if not ambiguous and not (strange and _SENTENCE_OPENS.search(line[: begin + match.start(1)])):
        return None
    start, end = begin + match.start(1), begin + match.end(1)
    words = (match[1], *span.words[1:])
    return replace(
        span, first=match[1], start=start, end=end, outer_start=start, outer_end=end, title=None, words=words
    )


def couples(spans: list[NameSpan], line: str) -> Iterator[NameSpan]:
    """Give a first name the surname of its partner: "Ann and Bob Roe", "Bob Roe and his wife Ann"."""
    spans = _with_maiden_names(spans, line)
    for index, span in enumerate(spans):
        following = spans[index + 1] if index + 1 < len(spans) else None
        earlier = spans[index - 1] if index else None
        if earlier and not earlier.last and _shares(earlier, span, line, _COUPLE) and _PLURAL.search(span.last or ""):
            continue
        following = following if following and not _PLURAL.search(following.last or "") else None
        partner = _ambiguous_partner(span, earlier, line)
        if partner:
            yield partner
        joint = following and (_shares(span, following, line, _COUPLE) or _shares(span, following, line, _WITH_SPOUSE))
        if span.last is None and following and joint:
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


def _with_maiden_names(spans: list[NameSpan], line: str) -> list[NameSpan]:
    """The names, each with the one that its bearer had before, and nobody who would be called by that alone."""
    told: list[NameSpan] = []
    for span in spans:
        if told and span.outer_start < told[-1].outer_end:
            continue
        maiden = _MAIDEN_NAME.match(line, span.outer_end) if span.last and span.first else None
        told.append(replace(span, outer_end=maiden.end()) if maiden else span)
    return told


def _shares(one: NameSpan, two: NameSpan, line: str, joint: re.Pattern[str]) -> bool:
    full = one if one.last else two
    between = line[one.outer_end : two.outer_start]
    return bool(full.last and full.first) and not one.possessive and bool(joint.fullmatch(between))
