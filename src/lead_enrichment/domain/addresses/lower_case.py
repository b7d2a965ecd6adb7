"""Addresses that a site writes in small letters, as it writes everything: "lindenweg 4, 26721 emden"."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from lead_enrichment.domain.addresses.page_text import PageText

_CODE_AND_CITY: Final = re.compile(
    r"[0-9](?<![\w.,+/].)(?:\d{3} ?[a-z]{2}|\d{3,4}|\d\d \d\d|\d-\d{3}|\d{3}-\d{3})[ ,]{1,2}[a-zß-öø-žł]{3}"
)
"""Begins with a set of characters, and says after it what may not stand before: a search is much faster so."""
_WORD: Final = re.compile(r"[^\W\d_]+")
_CODE: Final = re.compile(r"\b\d{4} ?[a-z]{2}\b")
_SMALL: Final = frozenset(
    "am an der die das dem den im in bei vor auf zum zur von vom und de la le les du des et sur sous aan den het "
    "op van ten "
    "ter del della dei di da do dos e y i og på nad u a b c d f str straße strasse gasse weg platz bis ter".split()
)
_LONGEST: Final = 90
_LINES_ABOVE: Final = 2


def small_letters(page: PageText) -> Iterator[tuple[PageText, PageText]]:
    """(lines with capital letters at each word, the same lines as they are) around each address in small letters."""
    if not _CODE_AND_CITY.search(page.text):
        return
    for number, block in enumerate(page.blocks):
        if len(block.text) <= _LONGEST and block.text.islower() and _CODE_AND_CITY.search(block.text):
            first = number
            while first > 0 and number - first < _LINES_ABOVE and _may_be_street(page.line(first - 1)):
                first -= 1
            plain = _part(page, first, number + 1)
            yield replace(plain, text=_capitalised(plain.text)), plain


def _may_be_street(line: str) -> bool:
    return len(line) <= _LONGEST and line.islower()


def _part(page: PageText, first: int, end: int) -> PageText:
    shift = page.starts[first]
    starts = tuple(start - shift for start in page.starts[first:end])
    blocks = page.blocks[first:end]
    return PageText(page.page, blocks, "\n".join(block.text for block in blocks), starts)


def _capitalised(text: str) -> str:
    """The text with a capital letter at each word but small ones, and Dutch codes in capitals: as long as before."""
    coded = _CODE.sub(lambda code: code[0].upper(), text)
    return _WORD.sub(lambda word: word[0] if word[0] in _SMALL else _raised(word[0]), coded)


def _raised(word: str) -> str:
    first = word[0].upper()
    return first + word[1:] if len(first) == 1 else word
