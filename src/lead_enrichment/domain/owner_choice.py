"""Who of the people claimed is the owner: claims merged by person, weighed, compared, and explained."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from lead_enrichment.domain.confidence import GIVEN, calibrated, calibration
from lead_enrichment.domain.evidence import Dossier, PersonClaim, RankedPerson, RoleClass
from lead_enrichment.domain.names.identity import same_first, same_person
from lead_enrichment.domain.names.lexicon import fold
from lead_enrichment.domain.names.splitter import is_initials
from lead_enrichment.domain.owner_heirs import (
    after_the_heads,
    after_the_notice,
    after_the_sale,
    after_the_titles,
    after_those_of_today,
    beside_the_heads,
)
from lead_enrichment.domain.owner_reasons import explain
from lead_enrichment.domain.owner_score import Scored, score_person
from lead_enrichment.domain.owner_signs import TextLine, lines_of, signs_of
from lead_enrichment.domain.owner_weights import owner_weights
from lead_enrichment.domain.unknown_names import is_unproven

MOST_PEOPLE: Final = 25
CLOSE: Final = 0.8
"""Two people whose scores are nearer than this are equal (log-odds)."""
CO_OWNER_CAP: Final = 0.9
REPRESENTATIVES_CAP: Final = 0.75
"""Two managing directors that a legal notice names together: the first is taken, for review."""
EQUALS_CAP: Final = 0.45
FIRST_NAME_CAP: Final = 0.3
_SPOKEN_LETTERS: Final = 2
UNLIKELY_CAP: Final = 0.45
"""Two words of which no list knows either as a name, and nothing else says that they are one."""
INITIALS_CAP: Final = 0.45
"""Whom the website names by initials and a surname ("D. P. Roe"): a person completes the name."""
_RUN_BY: Final = frozenset(("rules.founding", "rules.statement", "rules.story", "rules.introduction", "rules.couple"))
"""Kinds of evidence that speak of whoever runs the company ("run by brothers Ann and Bob Roe")."""
_EQUALS: Final = frozenset(("partner", "director", "principal", "directeur", "directrice", "direttore"))
"""Titles that several hold together in a small company, each in a card of their own."""
MOST_PARTNERS: Final = 4
"""More people than this who hold equal standing are a list, not co-owners: nobody is taken."""
_OWNERS: Final = frozenset((RoleClass.OWNER, RoleClass.FOUNDER))


@dataclass(slots=True)
class _Person:
    """All claims about one person, while they are gathered."""

    claims: list[PersonClaim]

    @property
    def full(self) -> PersonClaim:
        """The claim that writes the name best: with the longest last name, then the longest first name."""
        return max(self.claims, key=lambda claim: (claim.strength >= 0.5, len(claim.first or "")))  # noqa: PLR2004


def rank_people(claims: tuple[PersonClaim, ...], dossier: Dossier) -> tuple[RankedPerson, ...]:
    """The people, most probable owner first; employees and strangers are left out.

    A person without a last name, or one of several equals, is ranked with a low probability and a note
    ("first_name_only", "initials_only", "several_equal"), so that nobody takes them unseen.
    """
    people = _merged(claims)[:MOST_PEOPLE]
    scored = [score_person(tuple(person.claims), dossier, number) for number, person in enumerate(people)]
    present = after_the_notice([one for one in scored if one is not None], dossier)
    known = beside_the_heads(after_the_heads(after_the_titles(after_the_sale(after_those_of_today(present)))))
    candidates = sorted(known, key=lambda one: (-one.score, one.place))
    ranked = [_ranked(one, candidates, dossier) for one in _strongest_last_named(candidates)]
    lines = lines_of(dossier) if any(person.probability > GIVEN for person in ranked) else ()
    return tuple(_weighed(person, ranked[0], lines, dossier) for person in ranked)


def _merged(claims: Sequence[PersonClaim]) -> list[_Person]:
    people: list[_Person] = []
    for claim in claims:
        person = next((known for known in people if _same(known.claims, claim)), None)
        if person:
            person.claims.append(claim)
        elif claim.first:
            people.append(_Person([claim]))
    return people


def _same(known: Sequence[PersonClaim], claim: PersonClaim) -> bool:
    first, last = claim.first or "", claim.last or ""
    for other in known:
        if not other.last or not last:
            if not other.last and not last and fold(other.first or "") == fold(first):
                return True
        elif same_person(first, last, other.first or "", other.last):
            return True
    return False


def _strongest_last_named(candidates: list[Scored]) -> list[Scored]:
    """People with a full name first: initials or a first name alone never hide one."""
    return sorted(candidates, key=lambda one: (not one.last, _is_only_initials(one)))


def _is_only_initials(one: Scored) -> bool:
    """Whether a first name is initials; two letters by which a site calls its owner are a name ("KC Roe, founder")."""
    first = one.first or ""
    spoken = len(first) == _SPOKEN_LETTERS and first.isalpha() and one.role in _OWNERS
    return is_initials(first) and not spoken


def _ranked(one: Scored, candidates: Sequence[Scored], dossier: Dossier) -> RankedPerson:
    probability = calibrated("name", one.score)
    notes = list(one.notes)
    rivals = [other for other in candidates if other is not one and _is_rival(other, one)]
    partners = [other for other in rivals if are_partners(one, other)]
    if not one.last:
        probability = min(probability, FIRST_NAME_CAP)
        notes.append("first_name_only")
    elif _is_only_initials(one):
        probability = min(probability, INITIALS_CAP)
        notes.append("initials_only")
    elif is_unproven(one, dossier):
        probability = min(probability, UNLIKELY_CAP)
    elif len(partners) > MOST_PARTNERS:
        probability = min(probability, EQUALS_CAP)
        notes.append("several_equal")
    elif partners:
        probability = min(probability, CO_OWNER_CAP if one.role in _OWNERS else REPRESENTATIVES_CAP)
        notes.append("co_owners")
    elif rivals and one.role not in _OWNERS:
        probability = min(probability, EQUALS_CAP)
        notes.append("several_equal")
    person = RankedPerson(
        first=one.first,
        last=one.last,
        role=one.role,
        probability=round(probability, 4),
        claims=one.claims,
        why="",
        notes=tuple(dict.fromkeys(notes)),
        score=one.score,
    )
    return replace(person, why=explain(person, one, [f"{other.first} {other.last}" for other in partners]))


def _weighed(person: RankedPerson, best: RankedPerson, lines: Sequence[TextLine], dossier: Dossier) -> RankedPerson:
    """Somebody whom the score would give, as sure as the score and the signs beside it make them together.

    Never less likely than not, as the score has it, and no surer than a cap allows.
    """
    if person.probability <= GIVEN or not person.first or not person.last:
        return person
    scored, most = calibrated("name", person.score), calibration()["name"].cap
    if person.probability < scored:
        most = person.probability
    signs = signs_of(person, person.first, person.last, lines, dossier, is_first=person is best)
    rival = 0.0 if person is best else best.probability
    weighed = owner_weights().probability(scored, signs.plausibility, rival, signs.shown)
    return replace(person, probability=round(max(GIVEN, min(most, weighed)), 4))


def _is_rival(other: Scored, one: Scored) -> bool:
    """Whether somebody else may be the owner as well; whoever has left is no rival of who has not."""
    return bool(other.last) and other.score > one.score - CLOSE and (one.is_gone or not other.is_gone)


def are_partners(one: Scored, other: Scored) -> bool:
    """Whether two people hold the same standing by their words: co-owners, founders together, spouses who run it."""
    if one.role in _OWNERS and other.role in _OWNERS:
        return True
    if one.role is other.role is RoleClass.NAMESAKE and (
        fold(one.last or "") != fold(other.last or "") or not ({"one_of_several"} & {*one.notes, *other.notes})
    ):
        return True
    together = _places(one) & _places(other)
    same_word = one.claims[0].role_word == other.claims[0].role_word is not None
    joint = one.role is RoleClass.LEGAL_REPRESENTATIVE or one.claims[0].extractor in _RUN_BY or same_word
    if one.role is other.role and same_word and fold(one.claims[0].role_word or "").rstrip("s") in _EQUALS:
        return True
    if _run_it_together(one, other):
        return True
    return one.role is other.role and joint and bool(together)


def _run_it_together(one: Scored, other: Scored) -> bool:
    """Whether one sentence says of both that they run the company, though the name of one is the company's, too."""
    said = [
        {(claim.block_id, claim.role_word) for claim in who.claims if _says_who_runs_it(claim)} for who in (one, other)
    ]
    return not said[0].isdisjoint(said[1])


def _says_who_runs_it(claim: PersonClaim) -> bool:
    return claim.extractor in _RUN_BY and claim.role is RoleClass.EXECUTIVE and claim.role_word is not None


def _places(one: Scored) -> set[str]:
    """The lines that say who and what somebody is."""
    return {block for claim in one.claims for block in (claim.block_id, claim.role_block_id) if block}


__all__ = ["rank_people", "same_first"]
