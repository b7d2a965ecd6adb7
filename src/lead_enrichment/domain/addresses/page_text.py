"""The visible lines of a page as one text, so that one scan finds every postal code and knows its block."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import accumulate
from typing import Final

from lead_enrichment.domain.evidence import Block, PageContent, Zone

_UNSEEN: Final = frozenset({Zone.STRUCTURED, Zone.META, Zone.TITLE, Zone.TESTIMONIAL})
_PICTURE: Final = "\u2190"
"""No letter and no mark of a sentence that any of the languages writes comes behind this one, but pictures do."""
_PICTURES: Final = re.compile(r"(?:[\u2190-\u2bff\ue000-\uf8ff\U0001f000-\U0001faff]\s*)+")
"""What stands as a picture in front of a line ("📍 14 Fern Street")."""
_MOST_TEXT: Final = 120_000
"""Of a longer page the front is read, and a quarter as much of its end, where the footer is."""


@dataclass(frozen=True, slots=True)
class PageText:
    """All visible blocks of one page joined by line feeds; `starts[i]` is where `blocks[i]` begins."""

    page: PageContent
    blocks: tuple[Block, ...]
    text: str
    starts: tuple[int, ...]

    def line_at(self, offset: int) -> int:
        """The number of the line that holds this offset."""
        return bisect_right(self.starts, offset) - 1

    def line(self, number: int) -> str:
        """One line; empty beyond either end."""
        return self.blocks[number].text if 0 <= number < len(self.blocks) else ""

    def marked(self, mark: re.Pattern[str], pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
        """The matches of a pattern within a line, tried only in lines that hold `mark`, which is sooner looked for."""
        begin = end = 0
        for found in mark.finditer(self.text):
            if found.end() <= end:
                continue
            line = self.text.rfind("\n", begin, found.start()) + 1
            if line > end:
                yield from pattern.finditer(self.text, begin, end)
                begin = line
            end = self.text.find("\n", found.end())
            end = len(self.text) if end < 0 else end
        yield from pattern.finditer(self.text, begin, end)

    def blocks_between(self, start: int, end: int) -> tuple[Block, ...]:
        """The blocks that the span [start, end) touches."""
        return self.blocks[self.line_at(start) : self.line_at(max(start, end - 1)) + 1]

    def quote(self, start: int, end: int) -> str:
        """The span as one line."""
        return self.text[start:end].replace("\n", ", ")


def page_text(page: PageContent) -> PageText:
    """The visible text of a page without titles, structured data and testimonials."""
    seen = [
        block
        for block in map(_without_picture, page.blocks)
        if not (block.zone in _UNSEEN or block.tag == "map" or block.data is not None or not block.text)
    ]
    return _joined(page, _bounded(seen))


def _joined(page: PageContent, blocks: list[Block]) -> PageText:
    starts = tuple(accumulate((len(block.text) + 1 for block in blocks[:-1]), initial=0)) if blocks else ()
    return PageText(page, tuple(blocks), "\n".join(block.text for block in blocks), starts)


def _bounded(blocks: list[Block]) -> list[Block]:
    ends = list(accumulate(len(block.text) + 1 for block in blocks))
    if not ends or ends[-1] <= _MOST_TEXT:
        return blocks
    front, back = bisect_right(ends, _MOST_TEXT * 3 // 4), bisect_right(ends, ends[-1] - _MOST_TEXT // 4)
    return [*blocks[: max(front, 1)], *blocks[max(front, back + 1) :]]


def _without_picture(block: Block) -> Block:
    """A line without the picture in front of it, so that it begins with what it says."""
    if block.text[:1] < _PICTURE or block.data is not None:
        return block
    picture = _PICTURES.match(block.text)
    return replace(block, text=block.text[picture.end() :]) if picture else block


def text_of_block(page: PageContent, block: Block) -> PageText:
    """A single block as its own small page (a map link, a title, a structured node)."""
    return PageText(page, (block,), block.text, (0,))
