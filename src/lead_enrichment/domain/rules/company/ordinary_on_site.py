"""Which words of its name a company's own site writes in small letters: they are words, and nobody's surname.

No list holds the trades of all languages; that the site of "Ann Roe Posturologa" says "la posturologa" tells it.
"""

import re
from collections.abc import Iterator
from typing import Final

from lead_enrichment.domain.evidence import Zone
from lead_enrichment.domain.names.lexicon import fold, folded_words
from lead_enrichment.domain.names.splitter import is_plain_first
from lead_enrichment.domain.rules.site_text import Line, SiteText

_WORD: Final = re.compile(r"[^\W\d_]{4,}")
_BEGINS: Final = re.compile(r"(?<![\w@./-])")
_ENDS: Final = re.compile(r"(?![\w@/-]|\.\w)")
_WHOLE_WORD: Final = re.compile(r"[^\W\d_]+")
_SET_APART: Final = re.compile(r"\s*(?:[,;:|–—(\n]|-\s|\Z)")
_LONGEST_LOGO: Final = 60
_DEEDS: Final = frozenset(
    "made makes bakes cooks builds paints sews crafts draws cleans fixes knits designs creates brews grows weaves"
    " prints shoots cuts does baut malt druckt pinta cose cuce crea".split()
)
"""Verbs that may be surnames as well: a sentence has an object behind them."""
_SURE_DEEDS: Final = frozenset(
    "kocht backt naht strickt topfert bastelt gestaltet cuisine coud cree tricote cucina cuce cocina cose"
    " bakt kookt naait breit schildert bager syr laver lager bakar lagar piecze szyje pece vari".split()
)
_FORMS: Final = frozenset("ltd llc inc gmbh ag sarl srl bv ab as aps oy".split())
_TEXT: Final = frozenset((Zone.MAIN, Zone.FOOTER, Zone.META))


def ordinary_words(site: SiteText) -> frozenset[str]:
    """The words of the company's name, folded, that stand in small letters in a text of its site."""
    return site.once("ordinary words", lambda: frozenset(_ordinary(site)))


def _ordinary(site: SiteText) -> list[str]:
    words = {word.lower() for word in _WORD.findall(site.company) if not is_plain_first(word)}
    return [fold(word) for word in words if _is_written_small(site, word)] + deeds(site.company)


def deeds(company: str) -> list[str]:
    """The verb, folded, of a company's name that is a sentence ("Ann Made This", "Ann Bakes Cakes", "Ann kocht")."""
    words = company.split()
    behind = fold(words[1]) if len(words) > 1 and is_plain_first(words[0]) else ""
    goes_on = len(words) > 2 and (is_plain_first(words[0]) and fold(words[-1]) not in _FORMS)  # noqa: PLR2004
    return [behind] if behind in _SURE_DEEDS or (goes_on and behind in _DEEDS) else []


def _is_written_small(site: SiteText, word: str) -> bool:
    company = set(folded_words(site.company))
    found = (
        line.text for _, line in site.lines_with((word,)) if line.block.zone in _TEXT and not is_a_logo(line, company)
    )
    return any(not is_left_small(text, at, at + len(word)) for text in found for at in _places(text, word))


def _places(text: str, word: str) -> Iterator[int]:
    """Where a text holds a word as it is written here, and not as a part of another or of an address."""
    at = text.find(word)
    while at >= 0:
        if _BEGINS.match(text, at) and _ENDS.match(text, at + len(word)):
            yield at
        at = text.find(word, at + 1)


def is_left_small(text: str, start: int, end: int) -> bool:
    """Whether a word in small letters is a surname behind the first name that opens its line ("Ann roe, baker in")."""
    front = _WHOLE_WORD.findall(text[text.rfind("\n", 0, start) + 1 : start])
    named = len(front) == 1 and front[0].istitle() and is_plain_first(front[0])
    return named and _SET_APART.match(text, end) is not None


def is_a_logo(line: Line, company: set[str]) -> bool:
    """Whether a line is the company's name in small letters ("roe dental"), which makes no surname a word.

    A picture's description may begin with a capital ("Bakery roe").
    """
    if len(line.text) > _LONGEST_LOGO or (line.text != line.lowered and line.block.tag != "img"):
        return False
    words = folded_words(line.text)
    return len(words) > 1 and set(words) <= company
