"""Is "President" in front of a name a title of honour, and none of a company?"""

import re
from typing import Final

from lead_enrichment.domain.names.spans import NameSpan
from lead_enrichment.domain.rules.roles.role_words import RoleMention

_OWN_PRESIDENT: Final = re.compile(r"(?:\b(?:our|company|firm|founder|owner|vice|and)|[&,:/–-])\s*$", re.IGNORECASE)
_SENTENCE: Final = 15
"""Characters beside title and name from which a line is a sentence and not a label."""


def is_honorific(text: str, role: RoleMention, span: NameSpan) -> bool:
    """Whether "President" is a title in front of a name inside a sentence, as that of a head of state is."""
    if role.word.casefold() != "president" or text[role.end : span.outer_start] != " ":
        return False
    alone = len(text) - (span.outer_end - role.start) < _SENTENCE
    return not alone and not _OWN_PRESIDENT.search(text[max(0, role.start - 30) : role.start])
