"""SOQL: literals that cannot break out, and the check of a condition that a person wrote."""

import re
from collections.abc import Iterable
from typing import Final

from lead_enrichment.domain.errors import SetupError, UsageError

_ESCAPES: Final = {
    "\\": "\\\\",
    "'": "\\'",
    '"': '\\"',
    "\n": "\\n",
    "\r": "\\r",
    "\t": "\\t",
    "\b": "\\b",
    "\f": "\\f",
}
_TEXT: Final = re.compile(r"'(?:[^'\\]|\\.)*'", re.DOTALL)
_LEAD_ID: Final = re.compile(r"[a-zA-Z0-9]{15}(?:[a-zA-Z0-9]{3})?")
_FREE: Final = re.compile(r"\s*select\b.*\bfrom\s+lead\b", re.IGNORECASE | re.DOTALL)
_SUMS_UP: Final = re.compile(r"\bgroup\s+by\b|\bselect\s+(?:count|sum|avg|min|max)\s*\(", re.IGNORECASE)


def quoted(value: str) -> str:
    """A text literal. Raises ValueError for a NUL character."""
    if "\0" in value:
        raise ValueError("a NUL character cannot be in a query")
    return "'" + "".join(_ESCAPES.get(character, character) for character in value) + "'"


def one_of(field: str, values: Iterable[str]) -> str:
    """A condition that the field has one of the values; never the empty list that SOQL refuses."""
    literals = ", ".join(quoted(value) for value in values)
    if not literals:
        raise ValueError("a list of no values")
    return f"{field} IN ({literals})"


def is_lead_id(text: str) -> bool:
    """Whether a text has the shape of a record id."""
    return bool(_LEAD_ID.fullmatch(text))


def checked_condition(text: str) -> str:
    """A condition in parentheses of its own, so that it can only narrow the selection.

    Raises:
        SetupError: bad_query, where it is not one whole condition.
    """
    bare = _TEXT.sub("''", text)
    depth = 0
    for character in bare:
        depth += (character == "(") - (character == ")")
        if depth < 0:
            break
    if depth or "\0" in text or "'" in bare.replace("''", "") or not text.strip():
        raise SetupError("bad_query", "SF_WHERE must be one condition with matching quotes and parentheses.")
    if re.search(r"\b(?:order\s+by|limit|offset|group\s+by|where|select)\b", bare, re.IGNORECASE):
        raise SetupError("bad_query", "SF_WHERE must be a condition only, such as LeadSource = 'Web'.")
    return f"({text.strip()})"


def checked_query(text: str) -> str:
    """A whole query of a person's own: it must list leads.

    Raises:
        UsageError: bad_query.
    """
    bare = _TEXT.sub("''", text)
    if not _FREE.match(bare) or _SUMS_UP.search(bare) or "\0" in text or not re.search(r"\bid\b", bare, re.IGNORECASE):
        raise UsageError("bad_query", "--soql must be a query such as SELECT Id FROM Lead WHERE LeadSource = 'Web'.")
    return text.strip()
