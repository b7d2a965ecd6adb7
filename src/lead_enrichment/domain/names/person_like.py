"""Could these words be a person's name at all? A last check, whoever claims it: rules, structured data or a model."""

import re
import unicodedata
from typing import Final

from lead_enrichment.domain.validation import is_valid_value

_ALLOWED: Final = re.compile(r"^[^\W\d_][^\W\d_\u0300-\u036f’'‘`´.\- ]*(?:[^\W\d_]|[’'‘`´.\- \u0300-\u036f])*$")
_MOST_WORDS: Final = 5
_LONGEST: Final = 80
_MIXED: Final = frozenset({"CYRILLIC", "GREEK", "LATIN", "ARMENIAN", "CHEROKEE", "COPTIC"})
"""Scripts whose letters are mistaken for one another."""


def is_person_like(first: str | None, last: str | None) -> bool:
    """Letters, hyphens, apostrophes and full stops of one script; no placeholder; of a sensible length."""
    parts = [part for part in (first, last) if part is not None]
    if not parts or any(not _part(part) for part in parts):
        return False
    return len(_scripts("".join(parts)) & _MIXED) <= 1


def _part(part: str) -> bool:
    if len(part) > _LONGEST or len(part.split()) > _MOST_WORDS or not _ALLOWED.match(part):
        return False
    return is_valid_value(part) or sum(character.isalpha() for character in part) == 1


def _scripts(text: str) -> set[str]:
    return {unicodedata.name(character, "?").partition(" ")[0] for character in text if character.isalpha()}
