"""The same predicates in many frames of a sentence: "Ann Roe is a baker who took the reins" says what "Ann Roe took" says."""

import pytest
from told import owner_on

FRAMES = (
    "Dale Wrenfield {did}.",
    "In 2011, Dale Wrenfield {did}.",
    "Dale Wrenfield, a licensed contractor, {did}.",
    "Dale Wrenfield is a certified roofer who {did}.",
    "Dale Wrenfield, who {did}, has a steady hand.",
    "Dale Wrenfield joined the company in 1995 and {did}.",
    "Dale Wrenfield grew up on roofs. He {did}.",
    "Meet Dale Wrenfield. A roofer all his life, he {did}.",
    "Dale Wrenfield has 25 years of experience. Dale {did}.",
)
OF_OWNERS = (
    "founded Larkhill Roofing",
    "bought the company",
    "took the reins of the company from his dad",
    "runs the business today",
    "heads the company",
    "has been at the helm since 2011",
    "is the proud owner of Larkhill Roofing",
    "is the driving force behind Larkhill Roofing",
)
OF_OTHERS = (
    "knows every roof in town",
    "bought a house by the river",
    "is the owner of two dogs",
    "runs the office",
    "founded the town's first choir",
    "worked for the owner until 2011",
)


@pytest.mark.parametrize("frame", FRAMES)
def test_what_only_an_owner_does_is_read_in_every_frame(frame: str) -> None:
    missed = [did for did in OF_OWNERS if _taken(frame, did) != "Dale Wrenfield"]
    assert missed == []


@pytest.mark.parametrize("frame", FRAMES)
def test_what_anybody_does_makes_no_owner_in_any_frame(frame: str) -> None:
    taken = [did for did in OF_OTHERS if _taken(frame, did) != "-"]
    assert taken == []


def _taken(frame: str, did: str) -> str:
    return owner_on("Larkhill Roofing", "en", "about", f"<h1>About us</h1><p>{frame.format(did=did)}</p>")
