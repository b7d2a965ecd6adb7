"""Chains: another town's branch than this one ("owner, MuckMovers of Boise"), and who founded the chain of a branch."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

from lead_enrichment.domain.evidence import PersonClaim, RoleClass
from lead_enrichment.domain.names.lexicon import folded_words
from lead_enrichment.domain.rules.site_text import SiteText

NOTE: Final = "franchise"
STEMS: Final = ("franchis", "independently owned and operated")
"""What the site of one of a chain's branches says somewhere, in lower case."""
_OF_THE_CHAIN: Final = frozenset((RoleClass.FOUNDER, RoleClass.EXECUTIVE))
_BRANCH: Final = re.compile(
    r"\s*[,|–—-]?\s*(?:(?:of|at|for|with)\s+)?(?P<brand>(?:[A-Z][\w&'’-]*\s+){1,4}?)(?:of|in|[–—-])\s+"
    r"(?P<place>(?:the\s+)?[A-Z][\w'’.-]*(?:(?:,?\s+(?:and|&)\s+|,\s*|\s+)[A-Z][\w'’.-]*){0,4})"
)
_OF_A_PLACE: Final = re.compile(r"\b(?:of|in)\s+(?:the\s+)?[A-Z]|\s[–—-]\s[A-Z]")
_TITLE: Final = re.compile(r"(?<=\w) of [A-Z][\w-]+")


def is_of_another_branch(text: str, end: int, company: str, own: frozenset[str]) -> bool:
    """Whether a role is held in another town's branch than this one's ("owner, MuckMovers of Boise" of "... of Reno")."""
    named = _BRANCH.match(text, end) if _OF_A_PLACE.search(company) else None
    if named is None or own.isdisjoint(folded_words(named["brand"])):
        return False
    place = {word for word in folded_words(named["place"]) if word not in {"and", "the"}}
    return place.isdisjoint(own | set(folded_words(company)))


def of_the_branch(claims: Iterable[PersonClaim], site: SiteText) -> Iterator[PersonClaim]:
    """The claims; on the site of a franchisee's branch, who founded or leads the chain is noted so.

    Whoever is called the owner, or said to have opened the branch of this place, stays.
    """
    place = _place_of(site)
    chain = bool(place) and next(iter(site.lines_with(STEMS)), None) is not None
    for claim in claims:
        led = chain and claim.role in _OF_THE_CHAIN and NOTE not in claim.notes
        yield (
            replace(claim, notes=(*claim.notes, NOTE)) if led and place.isdisjoint(folded_words(claim.quote)) else claim
        )


def _place_of(site: SiteText) -> frozenset[str]:
    """The words of the place that the company's name says it is the branch of; none where it says no place."""
    titles = (page.page.title for page in site.pages[:1])
    named = (_OF_A_PLACE.search(site.company), *(_TITLE.search(title) for title in titles))
    words = next((folded_words(found.string[found.start() :]) for found in named if found), ())
    return frozenset(word for word in words if word not in {"of", "in", "the", "and"})
