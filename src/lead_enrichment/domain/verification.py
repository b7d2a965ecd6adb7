"""The check that binds every extractor, rules and model alike: a claim that its blocks do not say is dropped.

Nothing an extractor says is trusted: blocks are looked up, quotes and values are searched in them.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from math import inf
from typing import Final

from lead_enrichment.domain.addresses.countries import is_country_code
from lead_enrichment.domain.addresses.declined_towns import declined
from lead_enrichment.domain.addresses.regions import region_spellings
from lead_enrichment.domain.evidence import (
    SIGNED,
    TOLD,
    AddressClaim,
    Block,
    Claims,
    Dossier,
    PersonClaim,
    RoleClass,
    Zone,
)
from lead_enrichment.domain.grounding import code_places, in_order, normalised, places, quoted
from lead_enrichment.domain.instructions import speaks_to_a_program
from lead_enrichment.domain.lead import ADDRESS_PARTS, Address
from lead_enrichment.domain.names.person_like import is_person_like

WEAK: Final = "testimonial"
"""The note by which a claim admits that customers say it: then a testimonial may be cited, as weak evidence."""
_ADMITTED: Final = frozenset((WEAK, SIGNED, TOLD))

_ROLES_WITH_WORD: Final = frozenset(
    (RoleClass.OWNER, RoleClass.FOUNDER, RoleClass.LEGAL_REPRESENTATIVE, RoleClass.EXECUTIVE)
)
_NAME_REACH: Final = 60
_PAIR_REACH: Final = 60
_BLOCK_GAP: Final = 3
_MOST_BLOCKS: Final = 12
_ADDRESS_REACH: Final = 260
_WORDS_BETWEEN: Final = 2

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Stranger:
    """A claim that its blocks say, but that is not about the lead's own company; `why` is for a reader."""

    claim: PersonClaim | AddressClaim
    why: str


@dataclass(frozen=True, slots=True)
class Verified:
    """The claims that their blocks say, and for each other one, why it was dropped.

    `suspects` are claims that their blocks do say, but in lines that speak to a program: no value is taken from
    them, and a person looks at the lead. `strangers` are set aside later (`identity.belonging`).
    """

    claims: Claims
    dropped: tuple[str, ...]
    suspects: tuple[PersonClaim | AddressClaim, ...] = ()
    strangers: tuple[Stranger, ...] = ()


def verify(claims: Claims, dossier: Dossier) -> Verified:
    """Keep what is grounded in the blocks of this dossier; order is kept."""
    blocks = {block.id: block for page in dossier.pages for block in page.blocks}
    dropped: list[str] = []
    suspects: list[PersonClaim | AddressClaim] = []
    people, addresses = [], []
    for person in claims.people:
        fault = _person_fault(person, blocks)
        if fault:
            dropped.append(f"{_name(person)} ({person.extractor}): {fault}")
        elif _speaks(person.quote, (person.block_id, person.role_block_id), blocks):
            dropped.append(f"{_name(person)} ({person.extractor}): the line speaks to a program")
            suspects += [person] if person.role is not RoleClass.NONE else []
        else:
            people.append(person)
    for address in claims.addresses:
        fault = _address_fault(address, blocks)
        if fault:
            dropped.append(f"{address.address.one_line()} ({address.extractor}): {fault}")
        elif _speaks(address.quote, address.block_ids, blocks):
            dropped.append(f"{address.address.one_line()} ({address.extractor}): the line speaks to a program")
            suspects.append(address)
        else:
            addresses.append(address)
    kept = replace(claims, people=tuple(people), addresses=tuple(addresses))
    return Verified(kept, tuple(dropped), tuple(suspects))


def _speaks(quote: str, block_ids: Sequence[str | None], blocks: dict[str, Block]) -> bool:
    """Whether the quote or a line that it was read from speaks to a program."""
    cited = [blocks[block_id] for block_id in block_ids if block_id]
    data = any(block.data is not None for block in cited)
    texts = [quote, *(block.text for block in cited), *(block.data for block in cited if block.data)]
    return any(speaks_to_a_program(text, is_data=data) for text in texts)


def _name(claim: PersonClaim) -> str:
    return " ".join(part for part in (claim.first, claim.last) if part) or "nobody"


def _person_fault(claim: PersonClaim, blocks: dict[str, Block]) -> str | None:
    """Why a person claim is not grounded; None when it is."""
    block = blocks.get(claim.block_id)
    if block is None:
        return "the cited block does not exist"
    role_block = block if claim.role_block_id is None else blocks.get(claim.role_block_id)
    if role_block is None:
        return "the block cited for the role does not exist"
    if _refused_testimonial(claim.notes, [block]):
        return "cited from a testimonial"
    fault = _name_fault(claim, block, role_block)
    if fault:
        return fault
    if not _quote_stands(claim, block, role_block):
        return "the quote does not stand in the cited lines, or does not hold the name"
    return _role_fault(claim, block, role_block)


def _name_fault(claim: PersonClaim, block: Block, role_block: Block) -> str | None:
    if not is_person_like(claim.first, claim.last):
        return "this is no name of a person"
    return None if _name_stands(claim, block, role_block) else "the cited lines do not hold this name"


def _name_stands(claim: PersonClaim, block: Block, role_block: Block) -> bool:
    names = [normalised(part) for part in (claim.first, claim.last) if part is not None]
    if not names or not all(names):
        return False
    texts = [normalised(block.text)]
    if role_block is not block and _belong_together(block, role_block):
        texts += [f"{texts[0]} {normalised(role_block.text)}", f"{normalised(role_block.text)} {texts[0]}"]
    return any(_near([places(name, text) for name in names], _NAME_REACH, least=0) for text in texts)


def _near(found: Sequence[list[Span]], reach: int, least: float = -inf) -> bool:
    """Whether one place of each can be chosen so that no gap to the first is longer than `reach`.

    `least` 0: and none is within the first, as one word of a text is not two parts of a name.
    """
    first, *others = found
    return any(all(any(least <= _gap(one, two) <= reach for two in other) for other in others) for one in first)


def _gap(one: Span, two: Span) -> int:
    return max(one[0], two[0]) - min(one[1], two[1])


def _quote_stands(claim: PersonClaim, block: Block, role_block: Block) -> bool:
    both = f"{block.text} {role_block.text}"
    if not (
        quoted(block.text, claim.quote)
        or quoted(both, claim.quote)
        or quoted(f"{role_block.text} {block.text}", claim.quote)
    ):
        return False
    quote = normalised(claim.quote)
    return any(places(normalised(part), quote) for part in (claim.first, claim.last) if part)


def _role_fault(claim: PersonClaim, block: Block, role_block: Block) -> str | None:
    if not claim.role_word:
        return "no role word is cited" if claim.role in _ROLES_WITH_WORD else None
    word = normalised(claim.role_word)
    if not word:
        return "no role word is cited"
    said = [normalised(one.text) + (f" {normalised(one.data)}" if one.data else "") for one in (role_block, block)]
    if not any(word in text for text in said):
        return f"the role “{claim.role_word}” does not stand in the cited lines"
    if role_block is not block and not _belong_together(block, role_block):
        named = claim.first and places(normalised(claim.first), normalised(role_block.text))
        if not named:
            return "the role stands in a line that is about somebody else"
    return None


def _belong_together(one: Block, two: Block) -> bool:
    """Whether two lines are a heading with its child, or lines of one small group."""
    if one.page_url != two.page_url:
        return False
    heading = one.heading == two.id or two.heading == one.id
    return abs(one.index - two.index) <= (_PAIR_REACH if heading else _BLOCK_GAP)


def _refused_testimonial(notes: tuple[str, ...], cited: Sequence[Block]) -> bool:
    return _ADMITTED.isdisjoint(notes) and any(block.zone is Zone.TESTIMONIAL for block in cited)


def _address_fault(claim: AddressClaim, blocks: dict[str, Block]) -> str | None:
    """Why an address claim is not grounded; None when it is."""
    cited = [blocks[block_id] for block_id in claim.block_ids if block_id in blocks]
    if not cited or len(cited) != len(claim.block_ids):
        return "a cited block does not exist"
    if not _contiguous(cited):
        return "the cited lines are not one place of one page"
    if _refused_testimonial(claim.notes, cited):
        return "cited from a testimonial"
    text = " ".join(block.text for block in cited)
    if not quoted(text, claim.quote):
        return "the quote does not stand in the cited lines"
    return _parts_fault(claim.address, text)


def _contiguous(cited: Sequence[Block]) -> bool:
    if len({block.page_url for block in cited}) > 1 or len(cited) > _MOST_BLOCKS:
        return False
    indexes = [block.index for block in cited]
    return all(0 < later - earlier <= _BLOCK_GAP for earlier, later in pairwise(indexes))


def _parts_fault(address: Address, text: str) -> str | None:
    if not (address.city or address.street):
        return "neither a street nor a city is claimed"
    if any((value := getattr(address, part)) is not None and not normalised(value) for part in ADDRESS_PARTS):
        return "a part says nothing"
    if address.country is not None and not is_country_code(address.country):
        return f"“{address.country}” is not a country code"
    found = _found_parts(address, normalised(text), declined(address.city or "", address.country or "", text))
    missing = next((part for part, spans in found.items() if not spans), None)
    if missing:
        return f"the {missing} “{getattr(address, missing.replace(' ', '_'))}” does not stand in the cited lines"
    if not _near(list(found.values()), _ADDRESS_REACH):
        return "its parts do not stand together"
    return None


def _found_parts(address: Address, text: str, cases: Sequence[str]) -> dict[str, list[Span]]:
    """Where each stated part stands in the normalised text; the country alone may be inferred.

    `cases` are the forms in which the text declines the town.
    """
    found: dict[str, list[Span]] = {}
    if address.street:
        found["street"] = in_order(normalised(address.street), text, _WORDS_BETWEEN)
    if address.postal_code:
        found["postal code"] = code_places(address.postal_code, text)
    if address.city:
        found["city"] = [span for form in (address.city, *cases) for span in places(normalised(form), text)]
    if address.state:
        spellings = region_spellings(address.country, address.state)
        found["state"] = [span for spelling in spellings for span in places(normalised(spelling), text)]
    return found
