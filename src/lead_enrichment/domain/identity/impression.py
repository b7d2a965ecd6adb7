"""What a website says in all, folded once, and what it calls itself."""

import json
import re
from collections.abc import Iterator, Sequence
from functools import cached_property, lru_cache
from typing import Any, Final
from urllib.parse import urlsplit

from lead_enrichment.domain.evidence import Block, PageContent, Zone
from lead_enrichment.domain.identity.company import Company, folded, without_fillers, words_of
from lead_enrichment.domain.names.spans import LONGEST_LINE
from lead_enrichment.domain.rules.bounds import MOST_CHARACTERS_OF_A_PAGE, MOST_CHARACTERS_OF_A_SITE, bounded
from lead_enrichment.domain.website import registrable_domain

_HALF: Final = 0.5
_COPYRIGHT: Final = re.compile(
    r"(?:©|\(c\)|copyright)\s*(?:copyright\s*)?(?:©\s*)?(?:\d{4}(?:\s*[-–—/]\s*\d{2,4})?)?\s*(?:by\s+|,\s*)?"
    r"([^|.©\d,;:•·]{3,60})",
    re.IGNORECASE,
)
_NOT_A_NAME: Final = re.compile(
    r"\b(?:all rights|alle rechte|tous droits|todos los|tutti i|rights reserved|wix|squarespace|godaddy|website by"
    r"|design|powered|theme|template|lorem|your company|company name|my site|site title)\b",
    re.IGNORECASE,
)
_ORGANISATIONS: Final = re.compile(
    r"organi[sz]ation|business|corporation|store|restaurant|service|clinic|dentist|attorney"
)
_MOST_NODES: Final = 40
_NAME_ZONES: Final = frozenset({Zone.TITLE, Zone.META, Zone.HEADER, Zone.FOOTER, Zone.ADDRESS})
_NAME_TAGS: Final = frozenset({"h1", "h2", "img", "map"})
_LONGEST_NAME_LINE: Final = 160
_LITTLE: Final = 1_000
"""Visible characters up to which a website is a card rather than a text."""
_TITLE_PARTS: Final = re.compile(r"\s+[-–—|•·:»]\s+|\s*\|\s*")


class Impression:
    """All that a visit's pages say. `final` is the address that answered."""

    def __init__(self, pages: Sequence[PageContent], final: str) -> None:
        self.pages = pages
        self.final = final
        self.domain = domain_of(final)
        self.chars = sum(page.readable_chars for page in pages)
        self.emails = frozenset(email for page in pages for email in page.emails)
        self._blocks = list(_bounded(pages))
        self._texts = [tuple(block.text for block in blocks) for blocks in self._blocks]

    @cached_property
    def words(self) -> str:
        """Every word of the pages without fillers, a space around each."""
        return f" {' '.join(_words_of_page(texts).strip() for texts in self._texts)} "

    @cached_property
    def digits(self) -> str:
        """The text with the digits of a number together."""
        return " ".join(re.sub(r"(?<=\d)[\s().\-/]+(?=[\d(])", "", folded(" ".join(texts))) for texts in self._texts)

    @cached_property
    def phones(self) -> frozenset[str]:
        """The numbers of its telephone links, digits only."""
        return frozenset(re.sub(r"\D", "", phone) for page in self.pages for phone in page.phones)

    @cached_property
    def label(self) -> str:
        """The first part of the domain: what a company calls its website."""
        return self.domain.partition(".")[0]

    @cached_property
    def declared(self) -> tuple[str, ...]:
        """What the site calls itself where it says so outright: site name, organisation, copyright line."""
        return tuple(dict.fromkeys(name for page in self.pages for name in _declared(page)))

    @cached_property
    def titles(self) -> tuple[str, ...]:
        """The parts of the start page's title."""
        title = self.pages[0].title if self.pages else ""
        return tuple(part for part in _TITLE_PARTS.split(title) if part)

    @cached_property
    def name_lines(self) -> frozenset[str]:
        """The words of each line in which a company writes its name: titles, head and foot of a page, pictures, mail.

        On a website with little text every line is one.
        """
        little = self.chars <= _LITTLE
        lines = {line_words(text) for page in self.pages for text in _name_lines(page, every=little)}
        lines |= {line_words(name) for name in self.declared}
        return frozenset(lines | {line_words(email.rpartition("@")[2].rpartition(".")[0]) for email in self.emails})

    def says(self, company: Company) -> float:
        """How much of the company's name the site says, 0 to 1: in its text, or where names stand."""
        in_text = company.said_in_text(self.words)
        return in_text if in_text >= 1 else max(in_text, *map(company.said_in_words, self.name_lines), 0.0)

    def calls_itself(self, company: Company) -> bool:
        """Whether the name by which the site goes is the company's: declared, in its first title, or in its domain.

        The title of another page that was asked for may be that of one of a group's companies.
        """
        at_root = bool(self.pages) and urlsplit(self.pages[0].url).path in ("", "/")
        names = (*self.declared, *(self.titles if at_root or not self.declared else ()))
        if any(company.said_in_words(without_fillers(words_of(name))) >= _HALF for name in names):
            return True
        return company.said_in_label(self.label) >= _HALF

    def is_titled(self, company: Company) -> bool:
        """Whether the whole of the company's name stands in a title or a declared name."""
        return any(company.is_whole_in(without_fillers(words_of(name))) for name in (*self.titles, *self.declared))

    @cached_property
    def text(self) -> str:
        """The visible lines, joined by line ends."""
        return "\n".join(block.text for blocks in self._blocks for block in blocks if block.data is None)

    def lines(self) -> Iterator[tuple[PageContent, Block, str]]:
        """Each visible line with its words."""
        for page, blocks in zip(self.pages, self._blocks, strict=True):
            for block in blocks:
                if block.data is None and block.zone not in (Zone.TITLE, Zone.META):
                    yield page, block, line_words(block.text)


@lru_cache(maxsize=8192)
def line_words(text: str) -> str:
    """The words of one line, as `Company.said_in_words` wants them."""
    return without_fillers(words_of(text[:1000]))


@lru_cache(maxsize=128)  # a site is judged when it has been entered and again when it has been read
def _words_of_page(texts: tuple[str, ...]) -> str:
    return without_fillers(words_of(" ".join(texts)))


@lru_cache(maxsize=4096)
def domain_of(url: str) -> str:
    """The registrable domain of an address or host, else the host."""
    try:
        host = (urlsplit(url if "//" in url else f"//{url}").hostname or "").lower()
    except ValueError:
        return ""
    return registrable_domain(host) or host


def _bounded(pages: Sequence[PageContent]) -> Iterator[Sequence[Block]]:
    """The blocks of each page that are looked at: what a hostile site may cost is bounded by it."""
    left = MOST_CHARACTERS_OF_A_SITE
    for page in pages:
        kept = bounded(page.blocks, max(0, min(left, MOST_CHARACTERS_OF_A_PAGE)))
        left -= sum(min(len(block.text), LONGEST_LINE) for block in kept)
        yield kept


def _name_lines(page: PageContent, *, every: bool) -> Iterator[str]:
    yield page.title
    for block in page.blocks:
        if block.data is None and (every or block.zone in _NAME_ZONES or block.tag in _NAME_TAGS):
            yield block.text[:_LONGEST_NAME_LINE]


def _declared(page: PageContent) -> Iterator[str]:
    nodes = 0
    for block in page.blocks:
        if block.tag == "og:site_name":
            yield block.text[:80]
        elif block.data is not None and nodes < _MOST_NODES:
            nodes += 1
            yield from _organisation(block.data)
        elif block.zone is Zone.FOOTER or "©" in block.text:
            found = _COPYRIGHT.search(block.text[:400])
            name = _NOT_A_NAME.split(found[1])[0].strip() if found else ""
            if len(name) > 2 and words_of(name):  # noqa: PLR2004 - no name has fewer letters
                yield name


def _organisation(data: str) -> Iterator[str]:
    told: dict[str, Any] = json.loads(data)
    types = " ".join(str(kind).lower() for kind in told["types"])
    name = told["node"].get("name")
    if not told["path"] and isinstance(name, str) and _ORGANISATIONS.search(types):
        yield name[:80]
