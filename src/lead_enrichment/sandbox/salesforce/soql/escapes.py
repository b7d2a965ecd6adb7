"""Backslashes in quoted text."""

from collections.abc import Iterator
from typing import Final

from lead_enrichment.sandbox.salesforce.soql.syntax import Pattern
from lead_enrichment.sandbox.salesforce.soql.tokens import Lexeme, malformed

_ESCAPES: Final = {
    "n": "\n",
    "N": "\n",
    "r": "\r",
    "R": "\r",
    "t": "\t",
    "T": "\t",
    "b": "\b",
    "B": "\b",
    "f": "\f",
    "F": "\f",
    '"': '"',
    "'": "'",
    "\\": "\\",
}
_WILD: Final = "%_"


def text_of(lexeme: Lexeme) -> str:
    """The text that a quoted literal stands for. Raises ApiError MALFORMED_QUERY for an unknown escape."""
    return "".join(sign for sign, _ in _signs(lexeme, _ESCAPES))


def pattern_of(lexeme: Lexeme) -> Pattern:
    r"""The pattern that a literal after LIKE stands for; there, `\%` and `\_` are plain signs."""
    parts: list[tuple[str, bool]] = []
    for sign, escaped in _signs(lexeme, {**_ESCAPES, "%": "%", "_": "_"}):
        if sign in _WILD and not escaped:
            parts.append((sign, True))
        elif parts and not parts[-1][1]:
            parts[-1] = (parts[-1][0] + sign, False)
        else:
            parts.append((sign, False))
    return Pattern(tuple(parts))


def _signs(lexeme: Lexeme, escapes: dict[str, str]) -> Iterator[tuple[str, bool]]:
    signs = iter(enumerate(lexeme.text, lexeme.column + 1))
    for _, sign in signs:
        if sign != "\\":
            yield sign, False
            continue
        column, after = next(signs)
        if after not in escapes:
            raise malformed(f"'\\{after}'", column - 1)
        yield escapes[after], True
