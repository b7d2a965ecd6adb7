"""What was read from a website, and what an extractor claims to have found in it.

These are the hot values (thousands for each lead), so they are slotted dataclasses. All are frozen: blocks and links,
of which there are most, by the type checker alone, as a frozen dataclass takes three times as long to make.
"""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Final

from lead_enrichment.domain.lead import Address, Lead
from lead_enrichment.domain.notebook import Notebook


class Zone(StrEnum):
    """The part of a page that a block stands in; inherited by everything inside."""

    MAIN = "main"
    HEADER = "header"
    NAV = "nav"
    FOOTER = "footer"
    ADDRESS = "address"
    TESTIMONIAL = "testimonial"
    TITLE = "title"
    META = "meta"
    STRUCTURED = "structured"


class PageKind(StrEnum):
    """What a page is for, as its link, address and headings tell it."""

    HOME = "home"
    ABOUT = "about"
    TEAM = "team"
    OWNER = "owner"
    CONTACT = "contact"
    IMPRINT = "imprint"
    LOCATIONS = "locations"
    PRIVACY = "privacy"
    REVIEWS = "reviews"
    OTHER = "other"


SIGNED: Final = "signed_for_company"
"""The note on a quotation that the company's own owner signs with its name or trade."""
TOLD: Final = "told_by_customer"
"""The note on somebody whom a customer calls the owner of this company."""


@dataclass(slots=True, unsafe_hash=True)
class Block:
    """One visible line of a page, or one node of its structured data.

    `id` is stable: it is made of the page, the zone and the text. `text` is what a reader sees, with white
    space folded. `heading` is the id of the heading this block stands under, if any. `tag` is the block-level
    element. `data` holds the parsed node of a STRUCTURED block as JSON text, else None; then `text` is a
    verbatim excerpt of the page source that says the same.
    """

    id: Final[str]
    page_url: Final[str]
    zone: Final[Zone]
    text: Final[str]
    index: Final[int]
    tag: Final[str] = ""
    heading: Final[str | None] = None
    data: Final[str | None] = None


@dataclass(slots=True, unsafe_hash=True)
class Link:
    """A link as the page shows it: absolute address, visible text, and the zone it stands in."""

    url: Final[str]
    text: Final[str]
    zone: Final[Zone]


@dataclass(frozen=True, slots=True)
class PageContent:
    """One page, read: what it says and where it leads. `readable_chars` counts visible characters."""

    url: str
    kind: PageKind
    title: str
    lang: str | None
    blocks: tuple[Block, ...]
    links: tuple[Link, ...]
    canonical: str | None = None
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    readable_chars: int = 0
    needs_browser: bool = False
    fetched_at: datetime | None = None
    notes: tuple[str, ...] = ()

    @property
    def language(self) -> str | None:
        """The page's two-letter language, if it says one."""
        return self.lang[:2].lower() if self.lang else None


@dataclass(frozen=True, slots=True)
class Dossier:
    """All that an extractor may look at for one lead. Its dossiers share one `notebook` as they grow."""

    lead: Lead
    site: str
    pages: tuple[PageContent, ...]
    notebook: Notebook = field(default_factory=Notebook, compare=False, repr=False)


class RoleClass(StrEnum):
    """What a person is to the company, strongest first."""

    OWNER = "owner"
    FOUNDER = "founder"
    LEGAL_REPRESENTATIVE = "legal_representative"
    EXECUTIVE = "executive"
    PRACTITIONER = "practitioner"
    NAMESAKE = "namesake"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class PersonClaim:
    """An extractor says: this person has this role, and this block says so.

    `quote` occurs verbatim in the block (`block_id`) or, for a heading with its child, spans `block_id` and
    `role_block_id`. `strength` is the evidence weight of the family (0.0 to 1.0). `notes` are flags that
    count for or against, such as "former" or "testimonial".
    """

    first: str | None
    last: str | None
    role: RoleClass
    role_word: str | None
    block_id: str
    quote: str
    extractor: str
    strength: float
    role_block_id: str | None = None
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AddressClaim:
    """An extractor says: this address stands, as one contiguous place, in these blocks of one page."""

    address: Address
    block_ids: tuple[str, ...]
    quote: str
    extractor: str
    strength: float
    country_basis: str | None = None
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Usage:
    """What an extraction cost: model tokens and US dollars; zero for the offline rules."""

    tokens_in: int = 0
    tokens_out: int = 0
    usd: float = 0.0


@dataclass(frozen=True, slots=True)
class Claims:
    """An extractor's whole answer."""

    people: tuple[PersonClaim, ...] = ()
    addresses: tuple[AddressClaim, ...] = ()
    usage: Usage = field(default_factory=Usage)


@dataclass(frozen=True, slots=True)
class RankedPerson:
    """A person with all claims about them, ranked. `probability` is calibrated from `score`; `why` is for a reader."""

    first: str | None
    last: str | None
    role: RoleClass
    probability: float
    claims: tuple[PersonClaim, ...]
    why: str
    notes: tuple[str, ...] = ()
    score: float = 0.0


@dataclass(frozen=True, slots=True)
class RankedAddress:
    """An address with all claims about it, ranked. `probability` is calibrated from `score`; `why` is for a reader."""

    address: Address
    probability: float
    claims: tuple[AddressClaim, ...]
    why: str
    notes: tuple[str, ...] = ()
    score: float = 0.0
