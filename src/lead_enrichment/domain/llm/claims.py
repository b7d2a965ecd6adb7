"""From a model's answer to claims that can be verified: which lines it cites, which word there tells the role.

The model names a passage and quotes it. The lines, the role word and what speaks against them are found by code, so
that a claim holds nothing that the model could have made up. What cannot be found becomes a claim that is dropped.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from lead_enrichment.domain.evidence import AddressClaim, Block, Dossier, PersonClaim, RoleClass
from lead_enrichment.domain.grounding import normalised, places
from lead_enrichment.domain.llm.address_claim import address_claim
from lead_enrichment.domain.llm.answer import LONGEST_VALUE, Answer
from lead_enrichment.domain.llm.citing import EXTRACTOR, Passages, cited, is_plain, quote_fault
from lead_enrichment.domain.llm.passages import Passage
from lead_enrichment.domain.rules.context import context_notes
from lead_enrichment.domain.rules.deeds.founding_words import ACTIVE, PASSIVE, SURE_VERB
from lead_enrichment.domain.rules.roles.role_words import role_mentions
from lead_enrichment.domain.rules.site_text import Line, PageText, SiteText, site_text

_STRENGTH: Final = {
    RoleClass.OWNER: 0.75,
    RoleClass.FOUNDER: 0.65,
    RoleClass.LEGAL_REPRESENTATIVE: 0.7,
    RoleClass.EXECUTIVE: 0.55,
}
_VERB_ROLES: Final = {"owner": RoleClass.OWNER, "founder": RoleClass.FOUNDER}
_ROLE_REACH: Final = 80
"""Characters between a name and the word that tells the role, at most."""
_LONGEST_OWN_QUOTE: Final = 200
_BETWEEN: Final = re.compile(r"(?:[^\W\d_]|[\s.,'’‘\"“”„()&-])*")
"""Initials, a second name, a nickname in quotes, "and Tom"; nothing of formulas, links or templates."""


@dataclass(frozen=True, slots=True)
class Reading:
    """The claims of an answer, and why parts of it came to nothing before they could be verified.

    The owner's claim comes first. Where its lines tell no role it has RoleClass.NONE: it is no evidence of its own, but
    may agree with what the rules know by other signs (the company's name, an introduction).
    """

    people: tuple[PersonClaim, ...]
    addresses: tuple[AddressClaim, ...]
    dropped: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Word:
    """A role word, where it stands in its line, and what stands in front of it."""

    text: str
    role: RoleClass
    start: int
    end: int
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Named:
    first: str | None
    last: str | None
    passage: int | None
    quote: str | None


def claims_of(answer: Answer, passages: Sequence[Passage], dossier: Dossier) -> Reading:
    """Turn an answer into claims."""
    by_number = {passage.number: passage for passage in passages}
    site = site_text(dossier)
    dropped: list[str] = []
    people: list[PersonClaim] = []
    named = [_Named(answer.owner_first, answer.owner_last, answer.owner_passage, answer.owner_quote)]
    named += [_Named(other.first, other.last, other.passage, other.quote) for other in answer.other_people]
    for one in named:
        if not (one.first or one.last):
            continue
        claim = _person(one, by_number, site, needs_role=one is not named[0])
        if isinstance(claim, PersonClaim):
            people.append(claim)
        else:
            dropped.append(f"{_name(one)}: {claim}")
    addresses: list[AddressClaim] = []
    place = address_claim(answer, by_number, dossier)
    if isinstance(place, AddressClaim):
        addresses.append(place)
    elif place:
        dropped.append(f"address: {place}")
    return Reading(tuple(people), tuple(addresses), tuple(dropped))


def _name(one: _Named) -> str:
    return " ".join(part for part in (one.first, one.last) if part)[:LONGEST_VALUE]


def _person(one: _Named, passages: Passages, site: SiteText, *, needs_role: bool) -> PersonClaim | str:
    """The claim, or why there is none."""
    passage = cited(one.passage, passages)
    fault = quote_fault(passage, one.quote) or _name_fault(one)
    if fault or passage is None:
        return fault or "no passage is cited"
    block = _block_with(passage.blocks, one.first, one.last)
    if block is None or not _BETWEEN.fullmatch(_between(block.text, one)):
        return "the cited passage does not hold this name in one line"
    found = _role_for(block, one, passage.blocks)
    if found is None:
        return "no word for an owner's role stands near the name" if needs_role else _without_role(one, block)
    return _with_role(one, block, *found, site)


def _name_fault(one: _Named) -> str | None:
    plain = all(is_plain(part) for part in (one.first, one.last) if part is not None)
    return None if plain else "this is no name of a person"


def _with_role(one: _Named, block: Block, role_block: Block, word: _Word, site: SiteText) -> PersonClaim:
    return PersonClaim(
        first=one.first,
        last=one.last,
        role=word.role,
        role_word=word.text,
        block_id=block.id,
        quote=_own_quote(block, role_block, one),
        extractor=EXTRACTOR,
        strength=_STRENGTH[word.role],
        role_block_id=None if role_block is block else role_block.id,
        notes=(*word.notes, *_notes(site, block, word if role_block is block else None, one)),
    )


def _without_role(one: _Named, block: Block) -> PersonClaim:
    return PersonClaim(
        first=one.first,
        last=one.last,
        role=RoleClass.NONE,
        role_word=None,
        block_id=block.id,
        quote=_own_quote(block, block, one),
        extractor=EXTRACTOR,
        strength=0.0,
    )


def _block_with(blocks: Sequence[Block], first: str | None, last: str | None) -> Block | None:
    names = [normalised(part) for part in (first, last) if part]
    return next((block for block in blocks if all(places(name, normalised(block.text)) for name in names)), None)


def _role_for(block: Block, one: _Named, blocks: Sequence[Block]) -> tuple[Block, _Word] | None:
    """The role word that tells what this person is: the nearest in the name's line, else of the lines around it.

    Whichever is nearest decides. None where that is an employee's, or where there is none.
    """
    start, end = _place_of_name(block.text, one)
    near = [word for word in _role_words(block.text) if _distance(word, start, end) <= _ROLE_REACH]
    if near:
        word = min(near, key=lambda word: _distance(word, start, end))
        return (block, word) if word.role is not RoleClass.NONE else None
    for other in _around(block, blocks):
        words = _role_words(other.text) if len(other.text) <= _ROLE_REACH else []
        if words:
            return (other, words[0]) if words[0].role is not RoleClass.NONE else None
    return None


def _around(block: Block, blocks: Sequence[Block]) -> Iterator[Block]:
    """The line below, the line above, the heading."""
    place = blocks.index(block)
    yield from blocks[place + 1 : place + 2]
    yield from blocks[max(0, place - 1) : place]
    yield from (other for other in blocks if other.id == block.heading)


def _between(text: str, one: _Named) -> str:
    """What stands between the nearest places of first and last name."""
    spans = [
        [(match.start(), match.end()) for match in re.finditer(re.escape(part), text, re.IGNORECASE)]
        for part in (one.first, one.last)
        if part
    ]
    pairs = [(max(a[0], b[0]) - min(a[1], b[1]), min(a[1], b[1]), max(a[0], b[0])) for a in spans[0] for b in spans[-1]]
    _, start, end = min(pairs, default=(0, 0, 0))
    return text[start:end] if len(spans) > 1 else ""


def _place_of_name(text: str, one: _Named) -> tuple[int, int]:
    """Where the name stands in a line, as near as a search without accents' help can tell."""
    spans = []
    for part in filter(None, (one.first, one.last)):
        at = text.casefold().find(part.casefold())
        spans += [at, at + len(part)] if at >= 0 else []
    return (min(spans), max(spans)) if spans else (0, len(text))


def _distance(word: _Word, start: int, end: int) -> int:
    return max(0, word.start - end, start - word.end)


def _role_words(text: str) -> list[_Word]:
    """Every word for a role in a line, employees' too, and every verb of owning or founding."""
    found = [_Word(one.word, one.role, one.start, one.end, one.notes) for one in role_mentions(text)]
    verbs = [*PASSIVE.finditer(text), *(match for match in ACTIVE.finditer(text) if SURE_VERB.search(match.group()))]
    for match in verbs:
        role = _VERB_ROLES.get(match.lastgroup or "", RoleClass.EXECUTIVE)
        found.append(_Word(match.group().strip(), role, match.start(), match.end()))
    return found


def _notes(site: SiteText, block: Block, word: _Word | None, one: _Named) -> tuple[str, ...]:
    """What the surroundings say against (or for) the claim, by the rules' own eyes."""
    found = _line(site, block)
    if found is None:
        return ()
    start, end = _place_of_name(block.text, one)
    reach = (min(start, word.start), max(end, word.end)) if word else (start, end)
    return tuple(context_notes(*found, *reach))


def _line(site: SiteText, block: Block) -> tuple[PageText, Line] | None:
    return next(((page, page.by_id[block.id]) for page in site.pages if block.id in page.by_id), None)


def _own_quote(block: Block, role_block: Block, one: _Named) -> str:
    """The words of the page around the name, and the line of the role, verbatim."""
    if role_block is not block:
        first, second = sorted((block, role_block), key=lambda one: one.index)
        if len(first.text) + len(second.text) < _LONGEST_OWN_QUOTE:
            return f"{first.text} {second.text}"
    if len(block.text) <= _LONGEST_OWN_QUOTE:
        return block.text
    start, end = _place_of_name(block.text, one)
    left = max(0, min(start - _ROLE_REACH, len(block.text) - _LONGEST_OWN_QUOTE))
    return block.text[left : max(end, left + _LONGEST_OWN_QUOTE)].strip()
