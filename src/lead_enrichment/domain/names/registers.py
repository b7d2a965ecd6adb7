"""Names as registers and lists write them, a comma between: "ROE POE, ANN", "Roe, Ann (owner)"."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from lead_enrichment.domain.names.couples import NameSpan
from lead_enrichment.domain.names.lexicon import fold, lexicon
from lead_enrichment.domain.names.splitter import PARTICLES, is_first, is_plain_first

_WORD: Final = r"[^\W\d_a-zß-öø-ÿ][^\W\d_]+(?:['’-][^\W\d_]+)*"
_WITH_COMMA: Final = re.compile(
    rf"(?:^\W{{0,2}}|:\s*)(?P<last>(?:(?:van|von|de|di|da|del|della|der|den|ter|zu)\s+){{0,2}}{_WORD}(?:\s{_WORD}){{0,2}}),\s"
    rf"(?P<first>{_WORD}(?:\s{_WORD})?)(?=\s*(?P<behind>$|[,;|(–—/-]|\.\s*$|\s(?:e\.\s?[KUV]|EI\b|con\b|avec\b|mit\b)))"
)
"""Behind a label, or at the beginning of a line, up to the end of it or a mark."""
PLAUSIBILITY: Final = 0.9


def with_comma(line: str) -> Iterator[NameSpan]:
    """The people whose surname a comma parts from their first name: behind a label, or with a remark in brackets."""
    if ", " not in line or not (":" in line or "(" in line):
        return
    for match in _WITH_COMMA.finditer(line):
        labelled = ":" in match.group()[:2] or line[: match.start("last")].rstrip().endswith(":")
        if (labelled or match["behind"] == "(") and _is_a_name(match["last"].split(), match["first"].split()):
            start, end = match.start("last"), match.end("first")
            first, last = _written(match["first"]), _written(match["last"])
            yield NameSpan(first, last, start, end, start, end, PLAUSIBILITY, words=(*first.split(), *last.split()))


def merged(found: Sequence[NameSpan], line: str) -> list[NameSpan]:
    """The names of a line, those with a comma instead of what else was read at their place."""
    registered = list(with_comma(line))
    if not registered:
        return list(found)
    others = [one for one in found if all(one.end <= two.start or two.end <= one.start for two in registered)]
    return sorted((*others, *registered), key=lambda span: span.start)


def _is_a_name(last: Sequence[str], first: Sequence[str]) -> bool:
    known = lexicon()
    surname = [fold(word) for word in last if fold(word) not in PARTICLES]
    usual = any(word in known.rejected or word in known.words for word in surname)
    whole = len(last) > 1 and is_plain_first(last[0])  # "Ann Roe, Bob Poe" are two
    return bool(surname) and not (usual or whole or is_first(last[-1])) and all(map(is_plain_first, first))


def _written(text: str) -> str:
    return " ".join(
        "-".join(part.capitalize() for part in word.split("-")) if word.isupper() else word for word in text.split()
    )
