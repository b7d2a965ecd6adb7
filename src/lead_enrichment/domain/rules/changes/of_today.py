"""Whether the words around a claim speak of today, and not only of a day long ago, or of others than this person."""

import re
from typing import Final

from lead_enrichment.domain.owner_score import OF_LATE

_CURRENT: Final = re.compile(
    r"\b(?:(?<!until )(?<!to )(?<!as )today|now (?:run|owned|led|operated)|current(?:ly)?|second[- ]generation"
    r"|third[- ]generation"
    r"|fourth[- ]generation|2nd generation"
    r"|3rd generation|took over|taken over|carries on|new owners?|(?<!wie )(?<!bis )(?<!und )heute|inzwischen"
    r"|mittlerweile|(?:jetzig|heutig|derzeitig)e[nrms]?|in (?:zweiter"
    r"|dritter"
    r"|vierter) generation|[üu]bernahm|[üu]bernommen"
    r"|aujourd['’]hui|a repris|repris par|actualmente|(?<!hasta )hoy|segunda generaci|tercera generaci|(?<!ad )oggi"
    r"|attuale"
    r"|seconda generazione"
    r"|(?<!tot )vandaag|huidige|overgenomen|atualmente|hoje|avui|actualment|i dag|idag|nuv[æa]rende|n[åa]v[æa]rende"
    r"|nuvarande"
    r"|nykyisin|nyky[äa][äa]n|t[äa]n[äa][äa]n|obecnie|dzisiaj|dzi[śs]|dnes|nyn[íi]|purchased|bought)\b",
    re.IGNORECASE,
)


_TAKEN_OVER: Final = re.compile(
    r"took over|taken over|purchased|bought|new owner|[üu]bern(?:ahm|omm)|a repris|repris par|overgenomen",
    re.IGNORECASE,
)
"""What says nothing of today where it was done in 1962."""
_YEAR_IN_FRONT: Final = 50
_YEAR_BEHIND: Final = 40
_SENTENCE_ENDS: Final = re.compile(r"[^\W\d_]{3}[.!?…]\s+(?=[A-ZÀ-Þ\d])|\d[.!?]\s+(?=[A-ZÀ-Þ])")
_OF_THE_SAME: Final = re.compile(
    r"\b(?:he|she|his|her|they|er|sie|ihn|ihm|ihre?[mnrs]?|seine?[mnrs]?|il|elle|ils|elles|lui|son|sa|ses|leurs?|lei|suo|sua"
    r"|suoi|[ée]l|ella|su|sus|ele|ela|eles|seu|hij|zij|ze|zijn|haar|han|hun|hon|hans|hendes|hennes|sin|sitt|h[äa]n"
    r"|on|ona|jego|jej|jeho|jej[íi])\b",
    re.IGNORECASE,
)
"""What a sentence says of somebody named before."""


def is_of_today(front: str, told: str, behind: str, *, old: bool) -> bool:
    """Whether the words around `told` speak of today; of what is `old`, only where they can mean the same person."""
    text = front + told + behind
    return any(
        not (old and (_is_of_then(text, found) or _is_of_others(text, found, len(front) + len(told))))
        for found in _CURRENT.finditer(text)
    )


def _is_of_then(text: str, found: re.Match[str]) -> bool:
    """Whether a word of today says only that somebody took the company over, in a year of long ago."""
    return _TAKEN_OVER.match(found.group()) is not None and not OF_LATE.search(
        text, max(0, found.start() - _YEAR_IN_FRONT), found.end() + _YEAR_BEHIND
    )


def _is_of_others(text: str, found: re.Match[str], stop: int) -> bool:
    """Whether a word of today stands in a later sentence that speaks of nobody named before."""
    ends = list(_SENTENCE_ENDS.finditer(text, max(0, stop - 3), found.start() + 1))
    if not ends:
        return False
    rest = _SENTENCE_ENDS.search(text, found.end())
    return _OF_THE_SAME.search(text, ends[-1].end(), rest.start() if rest else len(text)) is None
