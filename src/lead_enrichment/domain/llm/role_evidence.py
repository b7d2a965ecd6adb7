"""What tells that somebody a model names is the owner: words of the cited lines, found or checked by code.

Three kinds, the best first: a role word or verb that the rules know, near the name; words that the model points at,
in whatever language, which must stand in the cited lines; the company's own name, where it bears theirs. An employee's
role nearest to the name settles it against them, whatever the model says.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from lead_enrichment.domain.evidence import Block, RoleClass
from lead_enrichment.domain.grounding import normalised, places
from lead_enrichment.domain.llm.citing import is_plain
from lead_enrichment.domain.llm.named import Named, place_of_name
from lead_enrichment.domain.names.lexicon import folded_words
from lead_enrichment.domain.names.splitter import PARTICLES
from lead_enrichment.domain.rules.deeds.founding_words import ACTIVE, PASSIVE, SURE_VERB
from lead_enrichment.domain.rules.roles.role_words import role_mentions

ROLE_REACH: Final = 80
"""Characters between a name and the word that tells the role, at most."""
LONGEST_WORDS: Final = 100
POINTED_AT: Final = "pointed_at"
"""The note of a role that is told by words which only the model understands."""
_SHORTEST_WORD: Final = 2
_SHORTEST_SURNAME: Final = 3
_VERB_ROLES: Final = {"owner": RoleClass.OWNER, "founder": RoleClass.FOUNDER}


@dataclass(frozen=True, slots=True)
class RoleEvidence:
    """A role, the words that tell it (None for the company's name), in which line and where in it."""

    role: RoleClass
    words: str | None
    block: Block
    start: int = 0
    end: int = 0
    notes: tuple[str, ...] = ()

    def distance(self, start: int, end: int) -> int:
        """Characters to a name in the same line."""
        return max(0, self.start - end, start - self.end)


def role_evidence(one: Named, block: Block, blocks: Sequence[Block], company: str) -> RoleEvidence | None:
    """What tells the role of whom this line of the cited ones names; None where nothing does, or an employee's role."""
    known = _nearest_known(one, block, blocks)
    if known:
        return known if known.role is not RoleClass.NONE else None
    return _pointed_at(one, block, blocks) or _namesake(one, block, company)


def _nearest_known(one: Named, block: Block, blocks: Sequence[Block]) -> RoleEvidence | None:
    """The role word nearest to the name in its line, else of the lines around it, employees' roles too."""
    start, end = place_of_name(block.text, one)
    near = [known for known in _known_in(block) if known.distance(start, end) <= ROLE_REACH]
    if near:
        return min(near, key=lambda known: known.distance(start, end))
    around = (_known_in(other) for other in _around(block, blocks) if len(other.text) <= ROLE_REACH)
    return next((found[0] for found in around if found), None)


def _around(block: Block, blocks: Sequence[Block]) -> Iterator[Block]:
    """The line below, the line above, the heading."""
    place = blocks.index(block)
    yield from blocks[place + 1 : place + 2]
    yield from blocks[max(0, place - 1) : place]
    yield from (other for other in blocks if other.id == block.heading)


def _known_in(block: Block) -> list[RoleEvidence]:
    """Every word for a role in a line, employees' too, and every verb of owning or founding."""
    text = block.text
    found = [RoleEvidence(one.role, one.word, block, one.start, one.end, one.notes) for one in role_mentions(text)]
    verbs = [*PASSIVE.finditer(text), *(match for match in ACTIVE.finditer(text) if SURE_VERB.search(match.group()))]
    for match in verbs:
        role = _VERB_ROLES.get(match.lastgroup or "", RoleClass.EXECUTIVE)
        found.append(RoleEvidence(role, match.group().strip(), block, match.start(), match.end()))
    return found


def _pointed_at(one: Named, block: Block, blocks: Sequence[Block]) -> RoleEvidence | None:
    """The words that the model says tell the role, where the cited lines hold them and they are not just the name."""
    words, role = one.words, one.role
    if not words or role is RoleClass.NONE or len(words) > LONGEST_WORDS or not is_plain(words):
        return None
    said = normalised(words)
    rest = set(said.split()) - set(normalised(one.text).split())
    if not any(len(word) >= _SHORTEST_WORD and word.isalpha() for word in rest):
        return None
    own = blocks.index(block)
    near = sorted(blocks, key=lambda other: abs(blocks.index(other) - own))
    line = next((other for other in near if places(said, normalised(other.text))), None)
    if line is None:
        return None
    at = line.text.casefold().find(words.casefold())
    start, end = (at, at + len(words)) if at >= 0 else (0, len(line.text))
    return RoleEvidence(role, words, line, start, end, (POINTED_AT,))


def _namesake(one: Named, block: Block, company: str) -> RoleEvidence | None:
    """The company, where it bears the surname."""
    own = set(folded_words(company)) - PARTICLES
    named = {word for word in folded_words(one.last or "") if len(word) >= _SHORTEST_SURNAME} - PARTICLES
    start, end = place_of_name(block.text, one)
    return RoleEvidence(RoleClass.NAMESAKE, None, block, start, end) if named & own else None
