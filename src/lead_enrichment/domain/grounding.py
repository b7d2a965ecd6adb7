"""Does a text say this? Comparison that ignores case, accents, punctuation and spacing, and nothing else."""

import html
import re
import unicodedata
from functools import lru_cache
from typing import Final

from rapidfuzz import fuzz

_ESCAPE: Final = re.compile(r"\\u([0-9a-fA-F]{4})")
_POSSESSIVE: Final = re.compile(r"['’](?=s\b)")
_APOSTROPHE: Final = re.compile(r"['’‘`´]")
_ELISION: Final = re.compile(r"\b(qu|lorsqu|puisqu|jusqu|d|l|dell|all|nell|sull|dall)['’](?=[A-ZÀ-Þ])")
"""What French and Italian join to the word behind it ("qu'Olivier"); a capital D belongs to the name ("D'Angelo")."""
_APART: Final = {place: " " for place in range(128) if not chr(place).isalnum()}
_LONG_QUOTE: Final = 40
_NEARLY_VERBATIM: Final = 95.0


@lru_cache(maxsize=8192)
def normalised(text: str) -> str:
    """NFKC, entities and escapes decoded, no case, no accents, every other character one space."""
    if "&" in text:
        text = html.unescape(text)
    if "\\" in text:
        text = _ESCAPE.sub(lambda match: chr(int(match.group(1), 16)), text).replace("\\/", "/").replace("\\n", " ")
    if "'" in text or "’" in text:
        text = _ELISION.sub(r"\1 ", text)
    if not text.isascii():
        text = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", text).casefold())
        text = "".join(character for character in text if not unicodedata.combining(character))
    folded = _APOSTROPHE.sub("", _POSSESSIVE.sub(" ", text.casefold()))
    if folded.isascii():
        return " ".join(folded.translate(_APART).split())
    return " ".join("".join(c if c.isalnum() else " " for c in folded).split())


def places(words: str, text: str) -> list[tuple[int, int]]:
    """Where the (normalised) words stand in the (normalised) text, whole words only."""
    if not words:
        return []
    found, at = [], text.find(words)
    while at >= 0:
        end = at + len(words)
        if (at == 0 or text[at - 1] == " ") and (end == len(text) or text[end] == " "):
            found.append((at, end))
        at = text.find(words, at + 1)
    return found


def says(text: str, words: str) -> bool:
    """Whether the text holds these words, as whole words, both given as written."""
    return bool(places(normalised(words), normalised(text)))


def quoted(text: str, quote: str) -> bool:
    """Whether a quote stands in the text: exactly, or for a long one, but for a slip of the pen."""
    said, words = normalised(text), normalised(quote)
    if not words:
        return False
    if words in said:
        return True
    return len(words) >= _LONG_QUOTE and fuzz.partial_ratio(words, said) >= _NEARLY_VERBATIM


def code_places(code: str, text: str) -> list[tuple[int, int]]:
    """Where a postal code stands in a normalised text, its inner spaces and hyphens being optional."""
    letters = normalised(code).replace(" ", "")
    if not letters:
        return []
    pattern = r"(?<![^ ])(?:[a-z]{1,3} ?)?" + " ?".join(map(re.escape, letters)) + r"(?![^ ])"
    return [match.span() for match in re.finditer(pattern, text)]


def in_order(words: str, text: str, most_between: int) -> list[tuple[int, int]]:
    """Where all the (normalised) words stand in order, with at most `most_between` other words after each."""
    first, *rest = words.split() or [""]
    found = []
    for start, end in places(first, text):
        reached = _follow(rest, text, end, most_between)
        if reached is not None:
            found.append((start, reached))
    return found


def _follow(words: list[str], text: str, after: int, most_between: int) -> int | None:
    """Where the last of the words ends when each follows the one before closely enough."""
    for word in words:
        reached = _next(word, text, after, most_between)
        if reached is None:
            return None
        after = reached
    return after


def _next(word: str, text: str, after: int, most_between: int) -> int | None:
    at = after
    for token in text[after : after + 200].split(" ")[1 : most_between + 2]:
        at += 1 + len(token)
        if token == word:
            return at
    return None
