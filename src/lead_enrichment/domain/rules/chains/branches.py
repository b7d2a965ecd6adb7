"""Chains: is a role held in another town's branch than this one ("owner, MuckMovers of Boise")?"""

import re
from typing import Final

from lead_enrichment.domain.names.lexicon import folded_words

_BRANCH: Final = re.compile(
    r"\s*[,|–—-]?\s*(?:(?:of|at|for|with)\s+)?(?P<brand>(?:[A-Z][\w&'’-]*\s+){1,4}?)(?:of|in|[–—-])\s+"
    r"(?P<place>(?:the\s+)?[A-Z][\w'’.-]*(?:(?:,?\s+(?:and|&)\s+|,\s*|\s+)[A-Z][\w'’.-]*){0,4})"
)
_OF_A_PLACE: Final = re.compile(r"\b(?:of|in)\s+(?:the\s+)?[A-Z]|\s[–—-]\s[A-Z]")


def is_of_another_branch(text: str, end: int, company: str, own: frozenset[str]) -> bool:
    """Whether a role is held in another town's branch than this one's ("owner, MuckMovers of Boise")."""
    named = _BRANCH.match(text, end) if _OF_A_PLACE.search(company) else None
    if named is None or own.isdisjoint(folded_words(named["brand"])):
        return False
    place = {word for word in folded_words(named["place"]) if word not in {"and", "the"}}
    return place.isdisjoint(own | set(folded_words(company)))
