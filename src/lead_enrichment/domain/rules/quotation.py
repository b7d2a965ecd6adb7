"""The words of a line that a claim quotes."""

from typing import Final

LONGEST_QUOTE: Final = 200
_PADDING: Final = 40


def quote(text: str, start: int, end: int) -> str:
    """The part of a text from `start` to `end` with a few whole words around it, verbatim, 200 characters at most."""
    padding = min(_PADDING, max(0, (LONGEST_QUOTE - (end - start)) // 2))
    left, right = max(0, start - padding), min(len(text), end + padding)
    while left and left < start and not text[left - 1].isspace():
        left += 1
    while right < len(text) and right > end and not text[right].isspace():
        right -= 1
    return text[left:right].strip()
