"""Whom an answer names, and where the cited lines hold that name."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from lead_enrichment.domain.evidence import Block, RoleClass
from lead_enrichment.domain.grounding import normalised, places
from lead_enrichment.domain.llm.answer import LONGEST_VALUE, Answer
from lead_enrichment.domain.llm.citing import is_plain

_BETWEEN: Final = re.compile(r"(?:[^\W\d_]|[\s.,'’‘\"“”„()&-])*")
"""Initials, a second name, a nickname in quotes, "and Tom"; nothing of formulas, links or templates."""


@dataclass(frozen=True, slots=True)
class Named:
    """One person of an answer, as the model says it. `words` are those that tell the role, by the model."""

    first: str | None
    last: str | None
    role: RoleClass
    passage: int | None
    quote: str | None
    words: str | None = None

    @property
    def text(self) -> str:
        """The name, for a reader."""
        return " ".join(part for part in (self.first, self.last) if part)[:LONGEST_VALUE]

    @property
    def fault(self) -> str | None:
        """Why this can be no name; None when it can."""
        plain = all(is_plain(part) for part in (self.first, self.last) if part is not None)
        return None if plain else "this is no name of a person"


def people_of(answer: Answer) -> list[Named]:
    """The owner first (also where nobody is named), then the others."""
    owner = Named(
        answer.owner_first,
        answer.owner_last,
        _role(answer.owner_role),
        answer.owner_passage,
        answer.owner_quote,
        answer.owner_words,
    )
    others = answer.other_people
    return [owner, *(Named(one.first, one.last, _role(one.role), one.passage, one.quote) for one in others)]


def _role(said: str | None) -> RoleClass:
    return RoleClass(said) if said else RoleClass.NONE


def line_with(one: Named, blocks: Sequence[Block]) -> Block | None:
    """The first line that holds the whole name, with nothing between its parts that no name holds."""
    names = [normalised(part) for part in (one.first, one.last) if part]
    holds = (block for block in blocks if all(places(name, normalised(block.text)) for name in names))
    block = next(holds, None)
    return block if block and _BETWEEN.fullmatch(_between(block.text, one)) else None


def _between(text: str, one: Named) -> str:
    """What stands between the nearest places of first and last name."""
    spans = [
        [(match.start(), match.end()) for match in re.finditer(re.escape(part), text, re.IGNORECASE)]
        for part in (one.first, one.last)
        if part
    ]
    pairs = [(max(a[0], b[0]) - min(a[1], b[1]), min(a[1], b[1]), max(a[0], b[0])) for a in spans[0] for b in spans[-1]]
    _, start, end = min(pairs, default=(0, 0, 0))
    return text[start:end] if len(spans) > 1 else ""


def place_of_name(text: str, one: Named) -> tuple[int, int]:
    """Where the name stands in a line, as near as a search without accents' help can tell."""
    spans = []
    for part in filter(None, (one.first, one.last)):
        at = text.casefold().find(part.casefold())
        spans += [at, at + len(part)] if at >= 0 else []
    return (min(spans), max(spans)) if spans else (0, len(text))
