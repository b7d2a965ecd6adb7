"""Whether a line quotes whoever it names: somebody who is not of the company, as far as the words tell."""

import re
from typing import Final

QUOTES: Final = frozenset('"“„«‘')
"""Marks that open a quotation; who signs one has written no letter."""
_ATTRIBUTION: Final = re.compile(r"[\"”“»’]\s*[–—~|-]*\s*$")
"""Who signs a quotation that opens the line."""
_OF_THEM: Final = re.compile(
    r"\s*[\"“]\s*(?:they|these guys|you guys|you) [^\"”]{5,300}[\"”]\s*,?\s*(?:says|said|writes)\b", re.IGNORECASE
)
"""A customer's words about the company."""


def is_quoted(text: str, stop: int) -> bool:
    """Whether the name at `stop` signs a quotation that opens the line, or a customer's words about the company."""
    signs = _ATTRIBUTION.search(text[:stop])
    return _OF_THEM.match(text) is not None or (signs is not None and text.lstrip()[:1] in QUOTES)
