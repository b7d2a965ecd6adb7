"""How much of a page and of a site is read at most."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate
from typing import Final

from lead_enrichment.domain.evidence import Block
from lead_enrichment.domain.names.spans import LONGEST_LINE

MOST_CHARACTERS_OF_A_PAGE: Final = 60_000
"""Twice the longest of 200 real pages; what a hostile page may cost is bounded by it."""
MOST_CHARACTERS_OF_A_SITE: Final = 200_000


def bounded(blocks: Sequence[Block], most: int) -> Sequence[Block]:
    """Blocks of at most `most` characters: three quarters from the front, the rest from the end (the footer)."""
    if sum(len(block.text) + 1 for block in blocks) <= most:
        return blocks
    ends = list(accumulate(min(len(block.text), LONGEST_LINE) + 1 for block in blocks))
    if not ends or ends[-1] <= most:
        return blocks
    front, back = bisect_right(ends, most * 3 // 4), bisect_right(ends, ends[-1] - most // 4)
    return [*blocks[:front], *blocks[max(front, back + 1) :]]
