"""Which text of a website a model gets to see: what the rules point at first, then the most telling rest, up to a cap.

A passage is a few lines of one page that stand together, so that "Jane Roe" and "Owner" below it are not torn apart.
Text that pages repeat is sent once; navigation, customers' reviews and lines that speak to a program are not sent.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from lead_enrichment.domain.evidence import Block, Claims, Dossier, PageContent, PageKind, RoleClass, Zone
from lead_enrichment.domain.grounding import normalised
from lead_enrichment.domain.instructions import speaks_to_a_program
from lead_enrichment.domain.rules.roles.role_stems import STEMS

MOST_TOKENS: Final = 6_000
"""Tokens of page text in one request. Measured: the visible text of a small site has 500 to 4,600."""
_LATIN_CHARS, _OTHER_CHARS = 4, 3
"""Characters for a token, roughly: in Latin script, and in others."""
_LATIN_ENDS: Final = "\u024f"
_OVERHEAD: Final = 16
"""Tokens that a passage costs beside its text: its number, page and zone."""
_LINES, _CHARS = 8, 500
_GAP: Final = 3
_HEADINGS: Final = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_NEVER: Final = frozenset({Zone.NAV, Zone.TESTIMONIAL})
_TELLING: Final = frozenset(
    {PageKind.IMPRINT, PageKind.ABOUT, PageKind.OWNER, PageKind.TEAM, PageKind.CONTACT, PageKind.LOCATIONS}
)
_FRAMES: Final = frozenset({Zone.FOOTER, Zone.ADDRESS})
_MOST_CLAIMS: Final = 60


@dataclass(frozen=True, slots=True)
class Passage:
    """Lines of one page that stand together. `number` is what the model cites it by."""

    number: int
    page: PageKind
    zone: Zone
    blocks: tuple[Block, ...]

    @property
    def text(self) -> str:
        """Its lines as the model sees them."""
        return "\n".join(without_chat_tokens(block.text) for block in self.blocks)


def without_chat_tokens(text: str) -> str:
    """The text without what chat formats use as control tokens; words stay, so that quotes can still be found."""
    return text.replace("<|", "< ").replace("|>", " >").replace("<<", "« ").replace(">>", " »")


def estimated_tokens(text: str) -> int:
    """About how many tokens a text has: a quarter of its characters, a third of those beyond Latin script."""
    others = 0 if text.isascii() else sum(character > _LATIN_ENDS for character in text)
    return (len(text) - others) // _LATIN_CHARS + others // _OTHER_CHARS + 1


def select_passages(dossier: Dossier, claims: Claims, first_number: int = 1) -> tuple[Passage, ...]:
    """The passages to send, most telling first. `claims` are the rules'; numbers count from `first_number`."""
    cited = _cited(claims)
    groups = list(_groups(dossier.pages, cited))
    order = sorted(range(len(groups)), key=lambda place: (_rank(*groups[place], cited), place))
    chosen: list[Passage] = []
    left = MOST_TOKENS
    for place in order:
        page, blocks = groups[place]
        passage = Passage(first_number + len(chosen), page.kind, blocks[0].zone, tuple(blocks))
        cost = estimated_tokens(passage.text) + _OVERHEAD
        if cost <= left:
            chosen.append(passage)
            left -= cost
    return tuple(chosen)


def _cited(claims: Claims) -> dict[str, int]:
    """The blocks that the rules point at, with how telling each is: 0 for an owner, 1 for an address, 2 for staff."""
    ranks: dict[str, int] = {}
    for person in sorted(claims.people, key=lambda claim: -claim.strength)[:_MOST_CLAIMS]:
        rank = 2 if person.role is RoleClass.NONE else 0
        for block in filter(None, (person.block_id, person.role_block_id)):
            ranks[block] = min(ranks.get(block, rank), rank)
    for address in sorted(claims.addresses, key=lambda claim: -claim.strength)[:_MOST_CLAIMS]:
        for block in address.block_ids:
            ranks[block] = min(ranks.get(block, 1), 1)
    return ranks


def _groups(pages: Iterable[PageContent], cited: dict[str, int]) -> Iterator[tuple[PageContent, list[Block]]]:
    seen: set[str] = set()
    for page in pages:
        for group in _of_page([block for block in page.blocks if _is_sent(block, cited)]):
            said = {normalised(block.text) for block in group}
            if not said <= seen:
                yield page, group
            seen |= said


def _of_page(blocks: list[Block]) -> Iterator[list[Block]]:
    group: list[Block] = []
    chars = 0
    for block in blocks:
        if group and (_begins_anew(group[-1], block) or len(group) == _LINES or chars + len(block.text) > _CHARS):
            yield group
            group, chars = [], 0
        group.append(block)
        chars += len(block.text)
    if group:
        yield group


def _is_sent(block: Block, cited: dict[str, int]) -> bool:
    if block.zone in _NEVER or (block.zone is Zone.STRUCTURED and block.id not in cited):
        return False
    return bool(normalised(block.text)) and not speaks_to_a_program(block.text, is_data=block.data is not None)


def _begins_anew(before: Block, block: Block) -> bool:
    apart = block.index - before.index > _GAP
    return apart or block.zone is not before.zone or (block.tag in _HEADINGS and before.tag not in _HEADINGS)


def _rank(page: PageContent, blocks: list[Block], cited: dict[str, int]) -> int:
    """How telling a group is; 0 is sent first."""
    best = min((cited[block.id] for block in blocks if block.id in cited), default=9)
    if best <= 1:
        return best
    text = " ".join(block.text for block in blocks).lower()
    if any(stem in text for stem in STEMS):
        return 2 if page.kind in _TELLING else 3
    if page.kind in _TELLING or blocks[0].zone in _FRAMES:
        return 4
    return 5 if page.kind is PageKind.HOME else 6
