"""Family: partners whom the legal name of an Italian firm lists ("Larkspur S.n.c. di Roe Ann e Bob", "F.lli Roe").

Registers write the surname first, and once for brothers. A firm of partners is named after those who have it.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from lead_enrichment.domain.evidence import PersonClaim, RoleClass, Zone
from lead_enrichment.domain.names.lexicon import fold, folded_words
from lead_enrichment.domain.names.spans import NameSpan
from lead_enrichment.domain.names.splitter import is_first, is_last, is_plain_first
from lead_enrichment.domain.rules.company.labelled_firm import is_for_others
from lead_enrichment.domain.rules.context import context_notes
from lead_enrichment.domain.rules.site_text import Line, SiteText, person_claim

EXTRACTOR: Final = "rules.partnership"
STRENGTH: Final = 0.78
PLAUSIBILITY: Final = 0.9
MOST_CLAIMS: Final = 4
STEMS: Final = (
    "s.n.c",
    "snc",
    "s. n. c",
    "s.a.s",
    "sas",
    "s. a. s",
    "soc. sempl",
    "società semplice",
    "f.lli",
    "fratelli",
)
_FORM: Final = r"(?:s\.? ?n\.? ?c\.?|s\.? ?a\.? ?s\.?|s\.s\.|soc(?:iet[àa]|\.) (?:agricola )?semplice|ss agr\w*\.?)"
_NAME: Final = r"(?-i:[^\W\d_a-zß-öø-ÿ])[^\W\d_]+(?:['’-][^\W\d_]+)*"
_PEOPLE: Final = rf"(?P<people>{_NAME}(?: {_NAME}){{0,3}}(?:(?:, ?| e | & | ed ){_NAME}(?: {_NAME}){{0,3}}){{0,3}})"
_OF: Final = r"(?:di|dei (?:fratelli|f\.lli)|delle sorelle|fratelli|f\.lli)"
_FORM_FIRST: Final = re.compile(rf"(?<!\w){_FORM}\s+{_OF}\s+{_PEOPLE}", re.IGNORECASE)
_FORM_LAST: Final = re.compile(
    rf"(?<!\w){_OF}\s+{_PEOPLE},?(?:\s(?:e|&)\s?c\.?,?)?\s*[-–(]?\s*{_FORM}(?!\w)", re.IGNORECASE
)
_JOINT: Final = re.compile(r",\s?| e | & | ed ")
_HIDDEN: Final = frozenset((Zone.META, Zone.TESTIMONIAL))
_LONGEST: Final = 400
_FRONT: Final = 70
_MOST: Final = 2


@dataclass(frozen=True, slots=True)
class _Partner:
    """One partner as the register writes them; the surname may stand with another."""

    first: str
    last: str | None
    start: int
    end: int


def partnership_claims(site: SiteText) -> Iterator[PersonClaim]:
    """The partners in the legal name of the site's own firm."""
    made = 0
    for page, line in site.lines_with(STEMS):
        if line.block.zone in _HIDDEN or len(line.text) > _LONGEST:
            continue
        for form in (_FORM_FIRST, _FORM_LAST):
            found = form.search(line.text)
            people = _partners(found) if found and _is_own(site, line, found.start()) else ()
            for span in people:
                yield person_claim(
                    line,
                    span,
                    RoleClass.LEGAL_REPRESENTATIVE,
                    line.text[slice(*found.span())][:60] if found else None,
                    extractor=EXTRACTOR,
                    strength=STRENGTH,
                    notes=context_notes(page, line, *found.span()) if found else (),
                    reach=found.span() if found else None,
                )
                made += 1
            if people:
                break
        if made >= MOST_CLAIMS:
            return


def _is_own(site: SiteText, line: Line, start: int) -> bool:
    """Whether the firm is the site's own: its words stand in front, or nothing does."""
    front = line.text[max(0, start - _FRONT) : start]
    if is_for_others(line.text[:start]):
        return False
    return not front.strip(" -–|©") or not site.company_words.isdisjoint(folded_words(front))


def _partners(found: re.Match[str]) -> tuple[NameSpan, ...]:
    place, parts = found.start("people"), []
    for text in _JOINT.split(found["people"]):
        start = found.string.index(text, place)
        place = start + len(text)
        parts.append(_partner(text.split(), start))
    if len(parts) > _MOST or not all(parts):
        parts = parts[:1]
    partners = [one for one in parts if one]
    surname = next((one.last for one in partners if one.last), None)
    named = [(one, one.last or surname) for one in partners]
    return tuple(
        NameSpan(
            one.first, last, one.start, one.end, one.start, one.end, PLAUSIBILITY, words=(*one.first.split(), last)
        )
        for one, last in named
        if last
    )


def _partner(words: list[str], start: int) -> _Partner | None:
    """Who is written so: "Roe Ann", "Ann Roe", or "Bob" beside them; None for what is nobody."""
    end = start + len(" ".join(words))
    written = [word.capitalize() if word.isupper() else word for word in words]
    if len(words) == 1:
        return _Partner(written[0], None, start, end) if is_plain_first(words[0]) else None
    turned = is_first(words[-1]) and not (is_first(words[0]) and is_last(words[-1]) and not is_last(words[0]))
    first, last = (written[1:], written[:1]) if turned else (written[:-1], written[-1:])
    if not all(is_first(word) for word in first) or fold(last[0]) == "c":
        return None
    return _Partner(" ".join(first), last[0], start, end)
