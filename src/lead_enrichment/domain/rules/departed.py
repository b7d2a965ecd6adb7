"""Who a site says has died, on whatever page: nothing else that it says of them makes them the owner today."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

from lead_enrichment.domain.evidence import PersonClaim, Zone
from lead_enrichment.domain.names.identity import same_person
from lead_enrichment.domain.names.lexicon import fold
from lead_enrichment.domain.names.spans import NameSpan
from lead_enrichment.domain.rules.context import has_died
from lead_enrichment.domain.rules.site_text import Line, SiteText

NOTE: Final = "deceased"
_MOST_PEOPLE: Final = 12
_LIFE: Final = re.compile(r"\s*[,(]\s*(?:\*\s*)?(?:1[89]\d\d)\s*[–—-]\s*(?:†\s*)?(?:19|20)\d\d\b|\s*\(?†")
"""The years of a life behind a name ("Ann Roe (1938–2019)")."""
_REMEMBERED: Final = re.compile(
    r"\b(?:remembering|in (?:loving )?memory of|in memoriam|the late|obituary|rest in peace,?|zum gedenken an|in gedenken an"
    r"|en m[ée]moire de|en hommage [àa]|en memoria de|in ricordo di|in memoria di|ter nagedachtenis aan|em mem[óo]ria de"
    r"|till minne av|til minde om)\W*$",
    re.IGNORECASE,
)


def without_the_departed(claims: Iterable[PersonClaim], site: SiteText) -> Iterator[PersonClaim]:
    """The claims, each about somebody who has died noted so."""
    known: dict[tuple[str, str], bool] = {}
    for claim in claims:
        if not (claim.first and claim.last) or NOTE in claim.notes:
            yield claim
            continue
        key = (claim.first, claim.last)
        if key not in known:
            known[key] = len(known) < _MOST_PEOPLE and _has_died(*key, site)
        yield replace(claim, notes=(*claim.notes, NOTE)) if known[key] else claim


def _has_died(first: str, last: str, site: SiteText) -> bool:
    return any(
        _says_so(line, span)
        for _, line in site.lines_with((last.lower(),))
        if line.block.zone is not Zone.TESTIMONIAL
        for span in line.spans
        if _means(span, first, last)
    )


def _means(span: NameSpan, first: str, last: str) -> bool:
    """Whether a name is this person's: the whole one, or the last one behind a title ("Mr. Roe")."""
    if span.first and span.last:
        return same_person(span.first, span.last, first, last)
    return not span.first and fold(span.last or "") == fold(last)


def _says_so(line: Line, span: NameSpan) -> bool:
    front = line.text[max(0, span.outer_start - 40) : span.outer_start]
    behind = line.text[span.outer_end : span.outer_end + 30]
    return bool(_LIFE.match(behind) or _REMEMBERED.search(front)) or has_died(line, span.outer_end)
