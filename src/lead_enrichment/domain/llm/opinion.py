"""A model's opinion of one lead, and how it stands to the rules': the words and figures of a pair of readers.

The figures: agreed and grounded 0.9; one reader only 0.7, a place without a street 0.5; of different values at most 0.7
for the person that is shown, 0.5 for the place, 0.4 for the other (records 53 and 54: first tries on 1,003 websites).
The model's own confidence can only lower these, a person's below 0.7 where it is below 0.5 (`named`).
"""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final, TypeVar

from lead_enrichment.domain.confidence import GIVEN
from lead_enrichment.domain.evidence import PersonClaim, RankedAddress, RankedPerson, RoleClass
from lead_enrichment.domain.lead import ADDRESS_PARTS
from lead_enrichment.domain.llm.answer import Answer
from lead_enrichment.domain.llm.claims import Reading
from lead_enrichment.domain.verification import Verified

Ranked = TypeVar("Ranked", RankedPerson, RankedAddress)
_OWNERS: Final = frozenset({RoleClass.OWNER, RoleClass.FOUNDER})


class Stand(StrEnum):
    """How the two opinions about one group (name or address) stand to each other."""

    SAME = "same"
    MODEL_ONLY = "model_only"
    RULES_ONLY = "rules_only"
    DIFFERENT = "different"
    NEITHER = "neither"
    NO_OPINION = "no_opinion"


AGREED: Final = 0.9
AGREED_WITHOUT_ROLE: Final = 0.8
STRONG_ALONE: Final = 0.85
ALONE: Final = 0.7
WEAK_ALONE: Final = 0.5
DOUBTED: Final = 0.45
"""Whom no word calls the owner and the model does not name: listed, not taken."""
DIFFERENT: Final = 0.4
_DIFFER_NOTE: Final = "opinions_differ"
_WORDS: Final = {
    Stand.SAME: "The model reads the same.",
    Stand.MODEL_ONLY: "Only the model reads this.",
    Stand.RULES_ONLY: "The model gives none.",
    Stand.DIFFERENT: "Rules and model read different values, each from a line that says so.",
}


@dataclass(frozen=True, slots=True)
class Opinion:
    """A model's verified claims with its own confidence; `owner` is the claim about the one it calls the owner.

    `partners` are the claims about those who own it beside that one. `meant` is the name it gives, borne out or not.
    `no_name` and `no_address`: it said that there is none.
    """

    verified: Verified
    confidence: float
    no_name: bool
    no_address: bool
    owner: PersonClaim | None = None
    partners: tuple[PersonClaim, ...] = ()
    meant: tuple[str, str] = ("", "")

    @classmethod
    def of(cls, answer: Answer, reading: Reading, verified: Verified) -> "Opinion":
        """The opinion that an answer holds after its claims were verified."""
        first = next(iter(reading.people), None)
        is_owner = first is not None and (first.first, first.last) == (answer.owner_first, answer.owner_last)
        known = set(verified.claims.people)
        return cls(
            owner=first if is_owner and first in known else None,
            partners=tuple(claim for claim in reading.people[1:] if claim in known and claim.role in _OWNERS),
            verified=replace(
                verified,
                claims=replace(
                    verified.claims,
                    people=tuple(claim for claim in verified.claims.people if claim.role is not RoleClass.NONE),
                ),
                dropped=(*reading.dropped, *verified.dropped),
            ),
            confidence=answer.confidence,
            meant=(answer.owner_first or "", answer.owner_last or ""),
            no_name=not (answer.owner_first or answer.owner_last),
            no_address=not any(getattr(answer, part) for part in ADDRESS_PARTS),
        )


def named(most: float, confidence: float) -> float:
    """The probability of somebody whom a model names: `most`, or what the model says itself where that is less.

    It is at least what is shown where the model thinks it likelier than not: of 13 whom it named with less than 0.7 on
    first tries 12 were the owners.
    """
    return confidence if confidence < GIVEN else min(most, max(ALONE, confidence))


def told(ranked: Ranked, probability: float, stand: Stand | None) -> Ranked:
    """A person or a place, as probable as two readers make it; `why`, and a note where they differ, say how."""
    notes = (*ranked.notes, _DIFFER_NOTE) if stand is Stand.DIFFERENT else ranked.notes
    why = f"{ranked.why} {_WORDS[stand]}" if stand else ranked.why
    return replace(ranked, probability=probability, notes=notes, why=why)


def lowered(ranked: Ranked, most: float, stand: Stand | None) -> Ranked:
    """The same, no more probable than it was."""
    return told(ranked, min(ranked.probability, most), stand)
