"""The words of a company's name, and those that it writes as one ("RoePoe Attorneys")."""

import re
from typing import Final

_WORD: Final = re.compile(r"[^\W\d_]+")
_PART: Final = re.compile(r"[A-ZÀ-Þ][a-zß-ÿ]{2,}")


def name_words(name: str) -> list[str]:
    """The words of a name as they are written; behind a word glued from several, which capitals tell, these."""
    found: list[str] = []
    for word in _WORD.findall(name):
        found.append(word)
        parts = _PART.findall(word)
        if len(parts) > 1 and sum(map(len, parts)) == len(word) and parts[0] != "Mac":
            found += parts
    return found
