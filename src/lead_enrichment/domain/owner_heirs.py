"""Who comes after whom among the people of a site: who bought it, whom a card or a legal notice names today."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from lead_enrichment.domain.evidence import Dossier, PageKind, PersonClaim, RoleClass
from lead_enrichment.domain.names.lexicon import fold
from lead_enrichment.domain.owner_score import ACQUIRED, Scored, weight

_NOT_IN_NOTICE: Final = -1.5
_SOLD: Final = -1.2
_TAKEN: Final = re.compile(rf"{ACQUIRED}|sold", re.IGNORECASE)
_OF_TITLES: Final = frozenset(("rules.role_layout", "rules.role_line"))
_OF_STORIES: Final = frozenset(("rules.founding", "rules.statement", "rules.story"))
_SURE: Final = 0.75
_YEAR: Final = re.compile(r"\b(?:19|20)\d\d\b")
_BESIDE: Final = -1.2
_TOLD: Final = 0.6
_LENT_THE_NAME: Final = -3.0
_RUNS: Final = 0.55
_SURELY: Final = 0.7
_NOT_NOW: Final = frozenset(("former", "past", "deceased", "long_ago", "ages_ago", "other_company", "other_subject"))
_IN_CHARGE: Final = frozenset((RoleClass.OWNER, RoleClass.FOUNDER, RoleClass.EXECUTIVE))
_TELL_OWNERS: Final = frozenset(
    ("rules.role_line", "rules.role_layout", "rules.statement", "rules.founding", "rules.story", "rules.children")
)
_OF_FOUNDERS: Final = frozenset(("rules.role_line", "rules.statement", "rules.founding", "rules.story"))
_LONG_PAST: Final = 2005
"""Who took a company over before this may have handed it on to whom the site calls its owner."""
_GENERATION: Final = 1996
"""Who founded a company before this, and is told of in no other way, has mostly handed it on."""
_HEAD: Final = re.compile(
    r"\b(?:ceo|president(?!.{0,3}(?:sales|operat))|managing (?:director|partner|member|principal)"
    r"|gesch[äa]ftsf[üu]hr\w+|gesch[äa]ftsleit\w+|g[ée]rante?|dirigeante?|directeur g[ée]n[ée]ral|direttore generale"
    r"|amministrat\w+|administrador\w*|director general|zaakvoerder|bestuurder|daglig leder|verkst[äa]llande|\bvd\b"
    r"|direkt[øo]r|toimitusjohtaja|prezes|jednatel\w*)",
    re.IGNORECASE,
)
"""Titles of whoever is at the head of a small company."""
_DIRECTORS: Final = frozenset(("director", "directors", "company director"))
_ANSWERABLE: Final = re.compile(
    r"verantwortlich|publication|r[ée]daction|contenu|v\.?\s?i\.?\s?s\.?\s?d", re.IGNORECASE
)
"""Words for whoever answers for a website's text, who need not be the head of the company."""


def after_the_notice(people: Sequence[Scored], dossier: Dossier) -> list[Scored]:
    """Where a legal notice names who represents the company today, whom it leaves out counts less.

    So do those whom it makes answerable for the text only. Owners who are called so elsewhere stay.
    """
    notices = {block.id for page in dossier.pages if page.kind is PageKind.IMPRINT for block in page.blocks}
    named = [one for one in people if one.last and any(_represents(claim, notices) for claim in one.claims)]
    heads = [one for one in named if any(_represents(claim, notices) and not _of_text(claim) for claim in one.claims)]
    if not named:
        return list(people)
    kept = heads or named
    return [
        one if one in kept or one.role is RoleClass.OWNER else replace(one, score=one.score + _NOT_IN_NOTICE)
        for one in people
    ]


def after_the_sale(people: Sequence[Scored]) -> list[Scored]:
    """Where somebody is said to have taken the company over, whoever other lines call its founder only counts less."""
    heirs = [one for one in people if one.last and any(_took_over(claim) for claim in one.claims)]
    sold = {claim.block_id for one in heirs for claim in one.claims if _took_over(claim)}
    return [
        _succeeded(one)
        if heirs and one not in heirs and one.role is RoleClass.FOUNDER and not _is_there(one, sold)
        else one
        for one in people
    ]


def after_the_titles(people: Sequence[Scored]) -> list[Scored]:
    """Where a card or a line gives somebody the title of an owner today, whom only a dated story calls so counts less.

    "Sold to Ann Roe in 1998", and in the list of the staff "Bob Poe, Owner".
    """
    titled = [one for one in people if one.last and any(_is_title(claim) for claim in one.claims)]
    beside = {claim.block_id for one in titled for claim in one.claims}
    return [
        _succeeded(one)
        if titled
        and one not in titled
        and _is_of_a_story(one)
        and beside.isdisjoint(claim.block_id for claim in one.claims)
        else one
        for one in people
    ]


def after_those_of_today(people: Sequence[Scored]) -> list[Scored]:
    """Where a sentence or a title says whose the company is, whoever only founded it or lent the name counts less.

    "Ann Roe is the owner of the joinery founded by Bob Poe"; "Bob Poe Joinery is led by Ann Roe".
    """
    owners = [one for one in people if one.last and any(map(_has_it_now, one.claims))]
    heads = [one for one in people if one.last and any(map(_runs_it_now, one.claims))]
    named = [one for one in people if _is_of_the_name(one)]
    heads = [one for one in heads if any(_is_sure_or_kin(one, other) for other in named)]
    return [
        replace(one, score=one.score + _LENT_THE_NAME, notes=(*one.notes, "succeeded"))
        if ((heads or owners) and one not in heads and one not in owners and _is_of_the_name(one))
        or (owners and one not in owners and _is_founder_only(one))
        else one
        for one in people
    ]


def _has_it_now(claim: PersonClaim) -> bool:
    """Whether a claim calls somebody the owner today, or says that they bought the company."""
    told = claim.role is RoleClass.OWNER and claim.extractor in _TELL_OWNERS
    return told and weight(claim) >= _SURE and _NOT_NOW.isdisjoint(claim.notes)


def _runs_it_now(claim: PersonClaim) -> bool:
    told = claim.role in _IN_CHARGE and claim.extractor in _OF_STORIES
    return told and weight(claim) >= _RUNS and _NOT_NOW.isdisjoint(claim.notes)


def _is_sure_or_kin(head: Scored, bearer: Scored) -> bool:
    """Whether somebody surely runs the company, or bears the surname of whoever lent the name (no office manager)."""
    kin = fold(head.last or "") == fold(bearer.last or "")
    return kin or any(_runs_it_now(claim) and weight(claim) >= _SURELY for claim in head.claims)


def _is_of_the_name(one: Scored) -> bool:
    """Whether all that makes somebody an owner is that the company bears the whole name."""
    told = [claim.role for claim in one.claims]
    return all(role is RoleClass.NAMESAKE for role in told) and any(
        "in_company_name" in claim.notes for claim in one.claims
    )


def _is_founder_only(one: Scored) -> bool:
    """Whether somebody is called the founder, in a sentence that says nothing of today, and bears the name at most."""
    told = [claim for claim in one.claims if claim.role is not RoleClass.NAMESAKE]
    return bool(told) and all(claim.role is RoleClass.FOUNDER and claim.extractor in _OF_FOUNDERS for claim in told)


def after_the_heads(people: Sequence[Scored]) -> list[Scored]:
    """Where a card or a line calls somebody head of the company today, a founder of a generation ago counts less.

    "Founded in 1974 by Bob Poe", and in the list of the staff "Ann Roe, President".
    """
    heads = [one for one in people if one.last and any(_is_head(claim) for claim in one.claims)]
    beside = {claim.block_id for one in heads for claim in one.claims}
    return [
        _succeeded(one)
        if heads
        and one not in heads
        and _is_of_a_generation_ago(one, heads)
        and beside.isdisjoint(claim.block_id for claim in one.claims)
        else one
        for one in people
    ]


def beside_the_heads(people: Sequence[Scored]) -> list[Scored]:
    """Where it is said who owns or heads the company, whoever only works in its trade or bears its name counts less.

    A vet beside the managing director is employed; "Bush Honey" is no person where Ann Roe is the owner; and Ann Roe
    is none where "her brothers Bob and Carl own it now".
    """
    owners = [one for one in people if any(_is_owner(claim) for claim in one.claims)]
    heads = [one for one in people if one.last and any(_is_head(claim) for claim in one.claims)]
    return [
        replace(one, score=one.score + _BESIDE)
        if (owners and one not in owners and one.role is RoleClass.NAMESAKE)
        or (heads and one not in (*heads, *owners) and _is_one_of_the_directors(one))
        or ((heads or owners) and one not in (*heads, *owners) and one.role is RoleClass.PRACTITIONER)
        else one
        for one in people
    ]


def _is_one_of_the_directors(one: Scored) -> bool:
    """Whether somebody is a director and nothing more, beside a managing one."""
    told = [claim for claim in one.claims if claim.role is not RoleClass.NAMESAKE]
    return bool(told) and all((claim.role_word or "").lower() in _DIRECTORS for claim in told)


def _is_head(claim: PersonClaim) -> bool:
    legal = claim.role is RoleClass.LEGAL_REPRESENTATIVE
    head = claim.role is RoleClass.EXECUTIVE and _HEAD.search(claim.role_word or "") is not None
    told = claim.extractor in _OF_TITLES or claim.extractor.startswith("rules.imprint")
    return (legal or head) and told and weight(claim) >= 0.5  # noqa: PLR2004


def _is_of_a_generation_ago(one: Scored, heads: Sequence[Scored]) -> bool:
    """Whether all that is told of a founder is a story of a generation ago, as old as an heir, or of no year."""
    told = _as_owner(one)
    rest = [claim for claim in one.claims if claim not in told and claim.role is not RoleClass.NAMESAKE]
    years = _years(told)
    kin = any(fold(head.last or "") == fold(one.last or "") for head in heads)
    old = max(years) < (_LONG_PAST if kin else _GENERATION) if years else True
    current = any("current" in claim.notes for claim in told)
    return bool(told) and old and not rest and not current and all(claim.extractor in _OF_STORIES for claim in told)


def _is_owner(claim: PersonClaim) -> bool:
    return claim.role is RoleClass.OWNER and weight(claim) >= _TOLD


def _succeeded(one: Scored) -> Scored:
    return replace(one, score=one.score + _SOLD, notes=(*one.notes, "succeeded"))


def _is_title(claim: PersonClaim) -> bool:
    return claim.role is RoleClass.OWNER and claim.extractor in _OF_TITLES and weight(claim) >= _SURE


def _is_of_a_story(one: Scored) -> bool:
    """Whether all that makes somebody an owner is a story with a year that is long past."""
    made = _as_owner(one)
    years = _years(made)
    return bool(years) and max(years) < _LONG_PAST and all(claim.extractor in _OF_STORIES for claim in made)


def _as_owner(one: Scored) -> list[PersonClaim]:
    """What makes somebody an owner or a founder."""
    return [claim for claim in one.claims if claim.role in (RoleClass.OWNER, RoleClass.FOUNDER)]


def _years(claims: Sequence[PersonClaim]) -> list[int]:
    return [int(year) for claim in claims for year in _YEAR.findall(claim.quote)]


def _took_over(claim: PersonClaim) -> bool:
    told = claim.role in (RoleClass.OWNER, RoleClass.FOUNDER) and _TAKEN.search(claim.role_word or "")
    return bool(told) and weight(claim) >= 0.5  # noqa: PLR2004


def _is_there(one: Scored, sold: set[str]) -> bool:
    """Whether a founder is told of beside the heirs, as one of them, or as somebody of today."""
    return any(
        claim.block_id in sold or "current" in claim.notes or claim.role is RoleClass.OWNER for claim in one.claims
    )


def _represents(claim: PersonClaim, notices: set[str]) -> bool:
    legal = claim.role in (RoleClass.LEGAL_REPRESENTATIVE, RoleClass.OWNER)
    return legal and claim.block_id in notices and weight(claim) >= 0.5  # noqa: PLR2004


def _of_text(claim: PersonClaim) -> bool:
    return _ANSWERABLE.search(claim.role_word or "") is not None
