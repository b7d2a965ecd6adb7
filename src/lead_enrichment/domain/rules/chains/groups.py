"""Is the site that of a branch, a franchise, or a company that a group has taken over?

Whoever founded the chain, or the company before it was sold, is no owner of this one. Who is called its owner still
is: a franchisee, or an owner-operator.
"""

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace
from functools import partial
from typing import Final

from lead_enrichment.domain.evidence import PersonClaim, RoleClass, Zone
from lead_enrichment.domain.names.lexicon import folded_words
from lead_enrichment.domain.needed import needed
from lead_enrichment.domain.rules.chains import chain_words
from lead_enrichment.domain.rules.chains.group_data import has_a_parent, is_other
from lead_enrichment.domain.rules.chains.group_words import (
    COPYRIGHT,
    FORM,
    INTO,
    INTO_A_GROUP,
    INTO_STEMS,
    JOINED,
    LISTED,
    NO_OWNER,
    OF_SOME_KIND,
    OUR_OWN,
    RIGHTS_STEMS,
    STEMS,
    SURE,
    SURE_STEMS,
    WEAK,
)
from lead_enrichment.domain.rules.chains.locations import has_several_places
from lead_enrichment.domain.rules.chains.owned_by_many import STEMS as MANY_OWNERS_STEMS
from lead_enrichment.domain.rules.chains.owned_by_many import has_no_single_owner, is_of_many
from lead_enrichment.domain.rules.chains.place_counts import NUMBER_STEMS, has_many_places
from lead_enrichment.domain.rules.site_text import Line, SiteText
from lead_enrichment.domain.sieve import Sieves

NOTE: Final = "of_a_group"
_OF_A_PLACE: Final = re.compile(r"\b(?:of|in) (?:the )?(?P<place>[A-Z].*)$")
_SURELY: Final = frozenset(("sure",))
SOUGHT: Final = (*STEMS, *MANY_OWNERS_STEMS)
_STRONG: Final = (RIGHTS_STEMS, SURE_STEMS, chain_words.SURE_STEMS, NUMBER_STEMS, MANY_OWNERS_STEMS, INTO_STEMS)
_RIGHTS, _SURE, _CHAIN, _MANY, _MANY_OWNERS, _INTO = range(len(_STRONG))
_WEAK_SIGNS: Final = tuple(enumerate((*WEAK.items(), *chain_words.WEAK.items()), len(_STRONG)))
_SIEVES: Final = Sieves((*_STRONG, *(needed(pattern.pattern) for _, (_, pattern) in _WEAK_SIGNS)))
_ENOUGH: Final = 2
"""Weak signs, each of another kind, that are as good as a sure one."""
_BEFORE: Final = 30
_BEHIND: Final = 60
"""How far around a sentence it is looked for what it is about (characters)."""
_SUPPRESSED: Final = frozenset(
    (RoleClass.FOUNDER, RoleClass.EXECUTIVE, RoleClass.LEGAL_REPRESENTATIVE, RoleClass.PRACTITIONER, RoleClass.NAMESAKE)
)


def without_the_group(claims: Iterable[PersonClaim], site: SiteText) -> Iterator[PersonClaim]:
    """The claims; where the site is a group's or a chain's, each that makes nobody this one's owner noted so."""
    told = tuple(claims)
    shown = {(one.first, one.last) for one in told if one.extractor != "structured"}
    many = any(_is_data_alone(one, shown) for one in told) and has_several_places(site)
    marked = any(claim.role in _SUPPRESSED for claim in told) and belongs_to_a_group(site)
    for claim in told:
        of_old = marked and claim.role in _SUPPRESSED and not _opened_this_one(site, claim)
        of_all = many and _is_data_alone(claim, shown)
        yield replace(claim, notes=(*claim.notes, NOTE)) if of_old or of_all else claim


def _is_data_alone(claim: PersonClaim, shown: Collection[tuple[str | None, str | None]]) -> bool:
    """Whether only structured data call somebody a founder, and no visitor reads of them."""
    founder = claim.extractor == "structured" and claim.role is RoleClass.FOUNDER
    return founder and (claim.first, claim.last) not in shown


def _opened_this_one(site: SiteText, claim: PersonClaim) -> bool:
    """Whether somebody opened the branch of the place that the company's name says ("opened the Reno office")."""
    place = _OF_A_PLACE.search(site.company) if claim.role is RoleClass.FOUNDER else None
    return place is not None and not set(folded_words(place["place"])).isdisjoint(folded_words(claim.quote))


def belongs_to_a_group(site: SiteText) -> bool:
    """Whether a sentence or the structured data say so, or several things that only branches have."""
    if is_of_many(site.company) or any(
        page.once(("groups", "parent"), partial(has_a_parent, site, page)) for page in site.pages
    ):
        return True
    kinds: set[str] = set()
    for _, line in site.lines_with(SOUGHT):
        if line.block.zone is not Zone.TESTIMONIAL:
            kinds |= _signs(site, line)
            if "sure" in kinds or len(kinds) >= _ENOUGH:
                return True
    return False


def _signs(site: SiteText, line: Line) -> frozenset[str]:
    """The kinds of signs in one line: "sure", or weak ones."""
    text, caught = line.text, _SIEVES.caught(line.lowered)
    rights = COPYRIGHT.search(text) if _RIGHTS in caught else None
    if rights is not None and LISTED.search(text) is not None:
        return _SURELY
    if _SURE in caught and SURE.search(text):
        return _SURELY
    if (_CHAIN in caught and chain_words.SURE.search(text)) or (_MANY in caught and has_many_places(text)):
        return _SURELY
    if _MANY_OWNERS in caught and has_no_single_owner(site, text):
        return _SURELY
    if _INTO in caught and (_is_in_a_group(text) or _has_joined(site, text)):
        return _SURELY
    found = {kind for number, (kind, pattern) in _WEAK_SIGNS if number in caught and pattern.search(text)}
    if rights is not None and FORM.search(rights["org"]) and is_other(site, rights["org"]):
        found.add("copyright")
    return frozenset(found)


def _is_in_a_group(text: str) -> bool:
    for found in INTO_A_GROUP.finditer(text):
        front = text[max(0, found.start() - _BEFORE) : found.end()]
        if not NO_OWNER.search(front + text[found.end() :][:_BEHIND]) and not OUR_OWN.search(front):
            return True
    return False


def _has_joined(site: SiteText, text: str) -> bool:
    return any(
        INTO.search(found.group())
        and not (OF_SOME_KIND.search(found.group()) and not found["kin"])
        and not NO_OWNER.search(found.group() + text[found.end() :][:20])
        and not (found["we"] and site.own_words.isdisjoint(folded_words(found["we"])))
        and is_other(site, found["org"])
        for found in JOINED.finditer(text)
    )
