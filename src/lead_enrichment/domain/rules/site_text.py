"""What the rules read: the lines of all pages of a site, with names found on demand, and the words of its company."""

import re
from bisect import bisect_right
from collections.abc import Callable, Collection, Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import accumulate
from typing import Any, Final, TypeVar

from lead_enrichment.domain.evidence import Block, Dossier, PageContent, PageKind, PersonClaim, RoleClass, Zone
from lead_enrichment.domain.names.lexicon import fold, lexicon
from lead_enrichment.domain.names.spans import LONGEST_LINE, NameSpan, name_spans
from lead_enrichment.domain.names.splitter import is_first
from lead_enrichment.domain.rules.bounds import MOST_CHARACTERS_OF_A_PAGE, MOST_CHARACTERS_OF_A_SITE, bounded
from lead_enrichment.domain.rules.company.brand import without_brand
from lead_enrichment.domain.rules.company.glued_words import name_words
from lead_enrichment.domain.rules.quotation import quote
from lead_enrichment.domain.rules.strangers.named_streets import without_places
from lead_enrichment.domain.rules.strangers.notes import notes_on_strangers
from lead_enrichment.domain.rules.strangers.other_business import words_of_site
from lead_enrichment.domain.rules.strangers.quoted import is_quoted
from lead_enrichment.domain.sieve import Sieves, first_places, sieve_of

MOST_LINES: Final = 3_000
_FEW: Final = 8
"""Strings that are sooner looked for one by one."""
_GENERIC: Final = frozenset(
    "the and und et de la le les des of for www com net org shop online services service group team "
    "family brothers bros sons son sohn co inc llc ltd gmbh pro plus best".split()
)
_UNSEEN: Final = frozenset((Zone.META, Zone.TITLE))
"""What repeats a text that stands on the page itself is not where it is read."""
_FURTHER_FROM_THE_PAGE: Final = {zone: 2 * (zone in _UNSEEN) + (zone is Zone.TESTIMONIAL) for zone in Zone}
_UNKNOWN: Final[Any] = object()
_TOGETHER: Final = object()

T = TypeVar("T")


class Line:
    """One visible line: its block, its page, its place among the page's lines, and the words of the company.

    `text` is its first 1,500 characters, which is what the rules look at; `lowered` is that in lower case.
    """

    __slots__ = ("_spans", "block", "company_words", "lowered", "page", "place", "text")

    def __init__(
        self, block: Block, page: PageContent, place: int, company_words: frozenset[str] = frozenset()
    ) -> None:
        self.block = block
        self.page = page
        self.place = place
        self.company_words = company_words
        self.text = block.text[:LONGEST_LINE]
        self.lowered = self.text.lower()
        self._spans: tuple[NameSpan, ...] | None = None

    @property
    def lang(self) -> str | None:
        """The page's two-letter language, if it says one."""
        return self.page.language

    @property
    def spans(self) -> tuple[NameSpan, ...]:
        """The names in it."""
        if self._spans is None:
            lang = self.lang
            named = without_brand(name_spans(self.text, lang), self.text, self.company_words, lang)
            self._spans = without_places(named, self.text, self.company_words)
        return self._spans

    @property
    def people(self) -> tuple[NameSpan, ...]:
        """The names in it but for what is the company's own name ("Owner, Greyfinch Roofing")."""
        return tuple(
            span
            for span in self.spans
            if is_first(span.words[0]) or not any(fold(word) in self.company_words for word in span.words)
        )


@dataclass(frozen=True, slots=True, eq=False)
class PageText:
    """One page's visible lines in reading order, and its lines by block id.

    `lowered` is their text in lower case, joined by line ends, and `starts` is where each begins in it. Sets of strings
    that are in `together` are looked for at once.
    """

    page: PageContent
    lines: tuple[Line, ...]
    by_id: dict[str, Line]
    lowered: str
    starts: tuple[int, ...]
    together: Sieves | None = None
    _known: dict[Hashable, Any] = field(default_factory=dict, repr=False)

    @property
    def may_be_english(self) -> bool:
        """Whether the page says that it is in English, or does not say its language."""
        return self.page.language in {None, "en"}

    def heading_of(self, line: Line) -> Line | None:
        """The heading a line stands under."""
        return self.by_id.get(line.block.heading) if line.block.heading else None

    def near(self, line: Line, step: int) -> Line | None:
        """The line `step` places further on (or back, when negative)."""
        place = line.place + step
        return self.lines[place] if 0 <= place < len(self.lines) else None

    def once(self, what: Hashable, make: Callable[[], T]) -> T:
        """What follows from this page (and the lead) alone: made when it is first asked for."""
        return _once(self._known, what, make)

    def lines_with(self, stems: tuple[str, ...]) -> tuple[Line, ...]:
        """The lines that contain any of these lower-case strings: a cheap sieve in front of the patterns."""
        held = self._held_together().get(id(stems))
        return self.once(stems, lambda: self._sieved(stems)) if held is None else held[0]

    def _sieved(self, stems: tuple[str, ...]) -> tuple[Line, ...]:
        few = len(stems) <= _FEW
        places = first_places(stems, self.lowered, self.starts) if few else sieve_of(stems).places(self.lowered)
        return tuple(self.lines[number] for number in sorted({bisect_right(self.starts, at) - 1 for at in places}))

    def stems_in(self, line: Line, stems: tuple[str, ...]) -> Collection[str]:
        """Those of these lower-case strings that a line holds, on this page or another."""
        held = self._held_together().get(id(stems))
        if held is None or self.near(line, 0) is not line:
            return sieve_of(stems).held(line.lowered)
        return held[1].get(line.place, ())

    def _held_together(self) -> Mapping[int, tuple[tuple[Line, ...], Mapping[int, Collection[str]]]]:
        """For each set looked for together, by its `id` (they are long to hash): its lines, and what each holds."""
        return self.once(_TOGETHER, self._look_together)

    def _look_together(self) -> Mapping[int, tuple[tuple[Line, ...], Mapping[int, Collection[str]]]]:
        if self.together is None:
            return {}
        held = self.together.by_line(self.lowered, self.starts)
        return {
            id(stems): (tuple(map(self.lines.__getitem__, sorted(lines))), lines)
            for stems, lines in zip(self.together.sets, held, strict=True)
        }


@dataclass(frozen=True, slots=True, eq=False)
class SiteText:
    """The whole dossier as the rules see it.

    `company_words` are the folded words that tell this company apart. `first` is, of each text, the line that says it
    first: of a text that several pages repeat only that one counts. `repeated` are those that several pages show.
    """

    dossier: Dossier
    pages: tuple[PageText, ...]
    company_words: frozenset[str]
    first: dict[str, Line]
    repeated: frozenset[str] = frozenset()
    _known: dict[Hashable, Any] = field(default_factory=dict, repr=False)

    def once(self, what: Hashable, make: Callable[[], T]) -> T:
        """What follows from this site alone, as far as it was read: made when it is first asked for."""
        return _once(self._known, what, make)

    @property
    def company(self) -> str:
        """The company's name as the lead has it, else nothing."""
        return self.dossier.lead.company or ""

    @property
    def own_words(self) -> frozenset[str]:
        """Folded words of the company and of what the site calls itself; none where the lead's name tells nothing."""
        return words_of_site(self.company_words, tuple(page.page.title for page in self.pages))

    @property
    def text(self) -> str:
        """Every line once, joined by line ends."""
        return "\n".join(line.text for line in self.first.values())

    def lines_with(self, stems: Sequence[str]) -> Iterator[tuple[PageText, Line]]:
        """The lines, each once, that contain any of these lower-case strings."""
        for page in self.pages:
            for line in page.lines_with(tuple(stems)):
                if self.first[line.block.text] is line:
                    yield page, line


def _once(known: dict[Hashable, Any], what: Hashable, make: Callable[[], T]) -> T:
    found: T = known.get(what, _UNKNOWN)
    if found is _UNKNOWN:
        found = known[what] = make()
    return found


def site_text(dossier: Dossier, together: Sieves | None = None) -> SiteText:
    """Index a dossier for the rules. `together`: sets of strings that will be looked for on each page."""
    words, left = company_words(dossier), MOST_CHARACTERS_OF_A_SITE
    pages = []
    for page in dossier.pages:
        most = min(left, MOST_CHARACTERS_OF_A_PAGE)
        text = dossier.notebook.of(page, ("rules", words, most), partial(_page_text, page, words, most, together))
        left -= len(text.lowered)
        pages.append(text)
    first, repeated = _said_first(pages)
    return SiteText(dossier, tuple(pages), words, first, repeated)


def _said_first(pages: Sequence[PageText]) -> tuple[dict[str, Line], frozenset[str]]:
    """Of each text the line that says it first, and the texts that several pages show.

    A footer that stands below the reviews of one page reads as a review there; another page shows what it is.
    """
    first: dict[str, Line] = {}
    repeated: set[str] = set()
    for one in pages:
        for line in one.lines:
            text = line.block.text
            known = first.get(text)
            if known is None or _FURTHER_FROM_THE_PAGE[line.block.zone] < _FURTHER_FROM_THE_PAGE[known.block.zone]:
                first[text] = line
            if known is not None and known.page is not line.page:
                repeated.add(text)
    return first, frozenset(repeated)


def _page_text(page: PageContent, words: frozenset[str], most: int, together: Sieves | None) -> PageText:
    visible = [block for block in page.blocks if block.zone is not Zone.STRUCTURED and block.text.strip()]
    blocks = bounded(visible[:MOST_LINES], max(0, most))
    lines = tuple(Line(block, page, place, words) for place, block in enumerate(blocks))
    lowered = [line.lowered for line in lines]
    ends = accumulate(len(text) + 1 for text in lowered)
    starts = (0, *ends)[: len(lowered)]
    return PageText(page, lines, {line.block.id: line for line in lines}, "\n".join(lowered), starts, together)


def company_words(dossier: Dossier) -> frozenset[str]:
    """Folded words of the company's name and domain that are not generic ("Roe", but not "Plumbing" or "GmbH").

    Where all are ("Cloud Nine Bridal"), all of them.
    """
    domain = re.sub(r"^(?:https?://)?(?:www\.)?", "", dossier.site).split("/")[0].rpartition(".")[0]
    texts = [dossier.lead.company or "", domain.replace("-", " ").replace(".", " ")]
    rejected, generic = lexicon().rejected, _GENERIC
    words = [fold(word) for text in texts for word in name_words(text)]
    own = frozenset(word for word in words if len(word) > 2 and word not in generic)  # noqa: PLR2004
    return frozenset(word for word in own if word not in rejected) or own


def person_claim(
    line: Line,
    span: NameSpan,
    role: RoleClass,
    role_word: str | None,
    *,
    extractor: str,
    strength: float,
    notes: tuple[str, ...] = (),
    reach: tuple[int, int] | None = None,
    role_line: Line | None = None,
) -> PersonClaim:
    """A claim about the person in `span`, quoted from its line.

    `reach` is the part of the line that the quote must cover (the name and the role word). With `role_line` the
    role stands in another block and the quote is of the name's line; first names alone get the note for it.
    """
    start, end = reach or (span.outer_start, span.outer_end)
    flags = (
        *notes,
        *_place_notes(line, span),
        *notes_on_strangers(line, span, (start, end), extractor, notes),
        *(("first_name_only",) if span.last is None else ()),
    )
    return PersonClaim(
        first=span.first or None,
        last=span.last,
        role=role,
        role_word=role_word,
        block_id=line.block.id,
        quote=quote(line.text, min(start, span.start), max(end, span.end)),
        extractor=extractor,
        strength=strength,
        role_block_id=role_line.block.id if role_line and role_line.block.id != line.block.id else None,
        notes=tuple(dict.fromkeys((*flags, *(("unlikely_name",) if span.plausibility < 0.5 else ())))),  # noqa: PLR2004
    )


def _place_notes(line: Line, span: NameSpan) -> tuple[str, ...]:
    if line.block.zone is Zone.TESTIMONIAL or is_quoted(line.text, span.outer_start):
        return ("testimonial",)
    return ("reviews_page",) if line.page.kind is PageKind.REVIEWS else ()
