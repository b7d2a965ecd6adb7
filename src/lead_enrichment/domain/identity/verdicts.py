"""What a website can be to a lead, and what that means for the values on it."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Verdict(StrEnum):
    """What a website is to the lead."""

    SAME = "same"
    PARENT = "parent"
    FRANCHISE_UNIT = "franchise_unit"
    PARKED = "parked"
    FOR_SALE = "for_sale"
    HIJACKED = "sold_or_hijacked"
    CHALLENGE = "challenge"
    UNDER_CONSTRUCTION = "under_construction"
    PLACEHOLDER = "placeholder"
    FORWARDING = "forwarding"
    OTHER_COMPANY = "other_company"
    UNKNOWN = "unknown"


REASON_OF: Final = {
    Verdict.PARENT: "parent_company",
    Verdict.FRANCHISE_UNIT: "franchise_unit",
    Verdict.PARKED: "parked",
    Verdict.FOR_SALE: "parked",
    Verdict.HIJACKED: "sold_or_hijacked",
    Verdict.CHALLENGE: "blocked",
    Verdict.UNDER_CONSTRUCTION: "under_construction",
    Verdict.PLACEHOLDER: "under_construction",
    Verdict.FORWARDING: "other_company",
    Verdict.OTHER_COMPANY: "other_company",
    Verdict.UNKNOWN: "identity_unclear",
}
"""The reason code that a verdict gives a lead for which, because of it, something was not taken."""

VERDICT_WORDS: Final = {
    Verdict.SAME: "The company's own website",
    Verdict.PARENT: "The website of its parent, group or chain",
    Verdict.FRANCHISE_UNIT: "A unit of a franchise",
    Verdict.PARKED: "A parked domain",
    Verdict.FOR_SALE: "A domain for sale",
    Verdict.HIJACKED: "A domain that somebody else has taken over",
    Verdict.CHALLENGE: "A check that keeps programs out",
    Verdict.UNDER_CONSTRUCTION: "A page that says: coming soon",
    Verdict.PLACEHOLDER: "A provider's default page",
    Verdict.FORWARDING: "A page that only forwards elsewhere",
    Verdict.OTHER_COMPANY: "Another company's website",
    Verdict.UNKNOWN: "Not clear whose website",
}

_READABLE: Final = frozenset({Verdict.SAME, Verdict.PARENT, Verdict.FRANCHISE_UNIT, Verdict.UNKNOWN})


@dataclass(frozen=True, slots=True)
class Identity:
    """The verdict on a website.

    `reason_code` says why not every value may be taken, None where all may. `score` is how well the site fits the
    lead, 0 to 1. `shared`: the site is that of a group, chain or franchisor with many units, so only what is said of
    this unit counts.
    """

    verdict: Verdict
    reason_code: str | None
    detail: str
    score: float
    shared: bool = False

    @property
    def closed(self) -> bool:
        """Whether nothing at all may be read from the site."""
        return self.verdict not in _READABLE


def of_verdict(verdict: Verdict, detail: str, score: float = 0.0, *, shared: bool = False) -> Identity:
    """An identity with the reason code that belongs to its verdict."""
    return Identity(verdict, REASON_OF.get(verdict), detail, round(score, 2), shared)
