"""SOQL text to tokens."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from lead_enrichment.sandbox.salesforce.errors import ApiError


class Token(StrEnum):
    """Kinds of token."""

    NAME = "name"
    TEXT = "text"
    MOMENT = "moment"
    DAY = "day"
    NUMBER = "number"
    SIGN = "sign"
    END = "end"


@dataclass(frozen=True, slots=True)
class Lexeme:
    """One token: `text` as written (of a quoted text, without its quotes), `column` counted from 1."""

    kind: Token
    text: str
    column: int

    def is_word(self, *words: str) -> bool:
        """Whether it is one of these (upper-case) words, in any case."""
        return self.kind is Token.NAME and self.text.upper() in words

    def is_sign(self, *signs: str) -> bool:
        """Whether it is one of these signs."""
        return self.kind is Token.SIGN and self.text in signs


_PATTERN: Final = re.compile(
    r"""
      (?P<space>\s+)
    | '(?P<text>(?:[^'\\]|\\.)*)'
    | (?P<moment>\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d))(?!\w)
    | (?P<day>\d{4}-\d\d-\d\d)(?![\w-])
    | (?P<number>[+-]?(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?)(?![\w.])
    | (?P<name>[A-Za-z]\w*)
    | (?P<sign><=|>=|!=|<>|=|<|>|\(|\)|,|\.|:)
    """,
    re.VERBOSE | re.DOTALL | re.ASCII,
)
_LONGEST: Final = 100_000


def lexemes(text: str) -> list[Lexeme]:
    """The tokens of a query, with one of kind END behind the last.

    Raises:
        ApiError: MALFORMED_QUERY for text that SOQL does not know: double quotes, a text without its end, NUL.
    """
    if len(text) > _LONGEST:
        raise ApiError("MALFORMED_QUERY", f"SOQL statements cannot be longer than {_LONGEST} characters.")
    if "\0" in text:
        raise malformed("a NUL character", text.index("\0") + 1)
    return [*_read(text), Lexeme(Token.END, "", len(text) + 1)]


def malformed(what: str, column: int) -> ApiError:
    """The error for something that does not belong there."""
    return ApiError("MALFORMED_QUERY", f"unexpected token: {what} (column {column})")


def _read(text: str) -> Iterator[Lexeme]:
    at = 0
    while at < len(text):
        match = _PATTERN.match(text, at)
        if match is None:
            raise malformed(f"'{text[at]}'", at + 1)
        kind = match.lastgroup or ""
        if kind != "space":
            yield Lexeme(Token(kind), match.group(kind), at + 1)
        at = match.end()
