"""Turning raw text into lines: white space folded, invisible characters gone, long lines split."""

import re
from collections.abc import Iterator, Sequence
from hashlib import blake2b
from typing import Final

from lead_enrichment.domain.evidence import Block, Zone

LONGEST_LINE: Final = 1_500
MOST_BLOCKS: Final = 5_000
MOST_TEXT: Final = 500_000
"""Visible characters kept for one page."""

_INVISIBLE: Final = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164"
    "\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\U000e0000-\U000e0fff\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff]"
)

_OPENINGS: Final = {zone: f"{zone}\n".encode() for zone in Zone}
"""What is hashed in front of a line, by its zone."""


def fold(text: str) -> str:
    """The text as a reader sees it: runs of white space are one space, invisible characters are gone."""
    text = " ".join(text.split())
    if text.isascii() and text.isprintable():
        return text
    seen = _INVISIBLE.sub("", text)
    return text if seen == text else " ".join(seen.split())


def split_long(text: str) -> Sequence[str]:
    """Lines of at most `LONGEST_LINE` characters, cut after a sentence, else at a space, else anywhere."""
    if len(text) <= LONGEST_LINE:
        return (text,) if text else ()
    return list(_pieces(text))


def _pieces(text: str) -> Iterator[str]:
    start = 0
    while len(text) - start > LONGEST_LINE:
        head = text[start : start + LONGEST_LINE]
        cut = max(head.rfind(". "), head.rfind("! "), head.rfind("? ")) + 1
        if cut < LONGEST_LINE // 2:
            cut = head.rfind(" ")
        if cut < LONGEST_LINE // 2:
            cut = LONGEST_LINE
        yield head[:cut].strip()
        start += cut
        while start < len(text) and text[start].isspace():
            start += 1
    if start < len(text):
        yield text[start:]


class BlockList:
    """Collects the blocks of one page and gives each a stable id.

    `full` when it takes no more; `cut` when text was left out before it came here.
    """

    def __init__(self, url: str) -> None:
        self.blocks: list[Block] = []
        self.chars = 0
        self.full = False
        self.cut = False
        self._url = url
        page = blake2b(url.encode("utf-8", "replace"), digest_size=16).digest()
        self._hash = blake2b(digest_size=5, key=page)
        self._seen: dict[bytes, int] = {}

    def add(
        self, zone: Zone, text: str, *, tag: str, heading: str | None = None, data: str | None = None
    ) -> str | None:
        """Add one line (already folded); its id, or None when the page is full."""
        if self.full or len(self.blocks) >= MOST_BLOCKS or self.chars > MOST_TEXT:
            self.full = True
            return None
        hashed = self._hash.copy()
        hashed.update(_OPENINGS[zone] + text.encode("utf-8", "replace"))
        digest = hashed.digest()
        count = self._seen[digest] = self._seen.get(digest, 0) + 1
        ident = digest.hex() if count == 1 else f"{digest.hex()}-{count}"
        self.blocks.append(Block(ident, self._url, zone, text, len(self.blocks), tag, heading, data))
        self.chars += len(text)
        return ident
