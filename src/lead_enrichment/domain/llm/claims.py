"""From a model's answer to claims that can be verified: which lines it cites, what there tells the role.

The model names a passage and quotes it. The lines, what tells the role and what speaks against it are looked up by
code, so that a claim holds nothing that the model could have made up. What cannot be found becomes a claim that is
dropped.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from lead_enrichment.domain.evidence import AddressClaim, Block, Dossier, PersonClaim, RoleClass
from lead_enrichment.domain.llm.address_claim import address_claim
from lead_enrichment.domain.llm.answer import Answer
from lead_enrichment.domain.llm.citing import EXTRACTOR, Passages, cited, quote_fault
from lead_enrichment.domain.llm.named import Named, line_with, people_of, place_of_name
from lead_enrichment.domain.llm.passages import Passage
from lead_enrichment.domain.llm.role_evidence import ROLE_REACH, RoleEvidence, role_evidence
from lead_enrichment.domain.rules.context import context_notes
from lead_enrichment.domain.rules.site_text import Line, PageText, SiteText, site_text

_STRENGTH: Final = {
    RoleClass.OWNER: 0.75,
    RoleClass.FOUNDER: 0.65,
    RoleClass.LEGAL_REPRESENTATIVE: 0.7,
    RoleClass.EXECUTIVE: 0.55,
    RoleClass.NAMESAKE: 0.55,
}
_LONGEST_OWN_QUOTE: Final = 200


@dataclass(frozen=True, slots=True)
class Reading:
    """The claims of an answer, and why parts of it came to nothing before they could be verified.

    The owner's claim comes first. Where its lines tell no role it has RoleClass.NONE: it is no evidence of its own, but
    may agree with what the rules know by other signs (an introduction, a signature).
    """

    people: tuple[PersonClaim, ...]
    addresses: tuple[AddressClaim, ...]
    dropped: tuple[str, ...]


def claims_of(answer: Answer, passages: Sequence[Passage], dossier: Dossier) -> Reading:
    """Turn an answer into claims."""
    by_number = {passage.number: passage for passage in passages}
    site = site_text(dossier)
    dropped: list[str] = []
    people: list[PersonClaim] = []
    named = people_of(answer)
    for one in named:
        if not (one.first or one.last):
            continue
        claim = _person(one, by_number, site, needs_role=one is not named[0])
        if isinstance(claim, PersonClaim):
            people.append(claim)
        else:
            dropped.append(f"{one.text}: {claim}")
    addresses: list[AddressClaim] = []
    place = address_claim(answer, by_number, dossier)
    if isinstance(place, AddressClaim):
        addresses.append(place)
    elif place:
        dropped.append(f"address: {place}")
    return Reading(tuple(people), tuple(addresses), tuple(dropped))


def _person(one: Named, passages: Passages, site: SiteText, *, needs_role: bool) -> PersonClaim | str:
    """The claim, or why there is none."""
    passage = cited(one.passage, passages)
    fault = quote_fault(passage, one.quote) or one.fault
    if fault or passage is None:
        return fault or "no passage is cited"
    block = line_with(one, passage.blocks)
    if block is None:
        return "the cited passage does not hold this name in one line"
    found = role_evidence(one, block, passage.blocks, site.company)
    if found is None:
        return "no word for an owner's role stands near the name" if needs_role else _without_role(one, block)
    return _with_role(one, block, found, site)


def _with_role(one: Named, block: Block, found: RoleEvidence, site: SiteText) -> PersonClaim:
    apart = found.block is not block
    return PersonClaim(
        first=one.first,
        last=one.last,
        role=found.role,
        role_word=found.words,
        block_id=block.id,
        quote=_own_quote(block, found.block, one),
        extractor=EXTRACTOR,
        strength=_STRENGTH[found.role],
        role_block_id=found.block.id if apart else None,
        notes=(*found.notes, *_notes(site, block, None if apart else found, one)),
    )


def _without_role(one: Named, block: Block) -> PersonClaim:
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


def _notes(site: SiteText, block: Block, found: RoleEvidence | None, one: Named) -> tuple[str, ...]:
    """What the surroundings say against (or for) the claim, by the rules' own eyes."""
    line = _line(site, block)
    if line is None:
        return ()
    start, end = place_of_name(block.text, one)
    reach = (min(start, found.start), max(end, found.end)) if found else (start, end)
    return tuple(context_notes(*line, *reach))


def _line(site: SiteText, block: Block) -> tuple[PageText, Line] | None:
    return next(((page, page.by_id[block.id]) for page in site.pages if block.id in page.by_id), None)


def _own_quote(block: Block, role_block: Block, one: Named) -> str:
    """The words of the page around the name, and the line of the role, verbatim."""
    if role_block is not block:
        first, second = sorted((block, role_block), key=lambda one: one.index)
        if len(first.text) + len(second.text) < _LONGEST_OWN_QUOTE:
            return f"{first.text} {second.text}"
    if len(block.text) <= _LONGEST_OWN_QUOTE:
        return block.text
    start, end = place_of_name(block.text, one)
    left = max(0, min(start - ROLE_REACH, len(block.text) - _LONGEST_OWN_QUOTE))
    return block.text[left : max(end, left + _LONGEST_OWN_QUOTE)].strip()
