"""One walk over the DOM: visible text becomes lines, each with its zone, its tag and the heading above it."""

from collections.abc import Mapping
from typing import Final, NamedTuple

from selectolax.lexbor import LexborNode

from lead_enrichment.domain.evidence import Zone
from lead_enrichment.domain.reading.apart import begins_apart
from lead_enrichment.domain.reading.contacts import Contacts, place_of_frame
from lead_enrichment.domain.reading.lines import LONGEST_LINE, MOST_TEXT, BlockList, fold, split_long
from lead_enrichment.domain.reading.looks import looks
from lead_enrichment.domain.reading.zones import heads_testimonials

_SKIPPED: Final = frozenset(
    "script style noscript template svg iframe select option datalist object embed canvas audio video map math "
    "textarea progress meter frameset noframes noembed head title".split()
)
_HEADINGS: Final = {f"h{level}": level for level in range(1, 7)}
_BLOCKS: Final = frozenset(
    "address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption "
    "figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre search section "
    "summary table tbody td tfoot th thead tr ul".split()
)
_KEEPING_TAG: Final = frozenset({"td", "th", "dt", "dd", "li", "address", "figcaption", *_HEADINGS})
_PLAIN: Final = frozenset({"div", "p", "center", "section", "article", "figure", "form", "fieldset", "aside"})
_SECTIONS: Final = frozenset({"section", "article", "aside", "main"})
_VOID: Final = frozenset({"br", "hr", "img", "input", "wbr"})
_LINKS: Final = frozenset({"a", "area"})
_DIVISIBLE: Final = frozenset({Zone.MAIN, Zone.HEADER, Zone.FOOTER})
"""Zones with other zones inside."""
_OUTSIDE: Final = frozenset({Zone.FOOTER, Zone.NAV, Zone.HEADER, Zone.ADDRESS})
_WHOLE_PAGE: Final = 0.6
"""An element with more than this part of the page's text is no mere section, whatever its class says."""
_MOST_MEASURED: Final = 150
_LONGEST_SECTION: Final = 80
"""Lines after which a testimonial heading no longer counts: the author gave the next part no heading."""
_LONGEST_ALT: Final = 200
_MOST_LINES_OF_LINK: Final = 4

Headings = tuple[tuple[int, str], ...]
Attributes = Mapping[str, str | None]


class _Place(NamedTuple):
    """Where the walk is: zone and tag for its lines, the level of an open heading, the target of an open link."""

    zone: Zone
    tag: str
    level: int = 0
    keeps_lines: bool = False


class _Link(NamedTuple):
    """An open link: where it leads, and where its text and its lines begin."""

    href: str
    text_from: int
    lines_before: int


_Open = tuple[LexborNode, str, _Place, _Place, Headings | None, _Link | None]
"""An element to come back to: its tag, where it stands and where its inside does, the headings that its end restores,
and the link that it closes.
"""


class Walker:
    """Walks one page, once: `walk(root)` fills `lines` and `contacts`."""

    def __init__(self, lines: BlockList, contacts: Contacts, hidden_names: frozenset[str], page_chars: int) -> None:
        self.lines = lines
        self.contacts = contacts
        self.first_heading = ""
        self._look_of = looks(hidden_names).of
        self._page_chars = page_chars
        self._measured = 0
        self._parts: list[str] = []
        self._after_element = False
        self._after_link = False
        self._headings: Headings = ()
        self._heading_open = ""
        self._testimonial_level = 0
        self._testimonial_until = 0

    def walk(self, root: LexborNode) -> None:
        """Read everything under `root`, without recursion."""
        place = _Place(Zone.MAIN, "body")
        stack: list[_Open] = []
        lines, parts = self.lines, self._parts
        node = root.child
        while not lines.full:
            if node is None:
                if not stack:
                    break
                opened = stack.pop()
                self._leave(opened)
                node, place = opened[0].next, opened[2]
            elif node.is_text_node:
                text = node.text_content or ""
                if parts or not text.isspace():
                    self._text(text, place)
                else:
                    self._after_element = self._after_link = False
                node = node.next
            elif (entered := self._enter(node, place)) is None:
                node = node.next
            else:
                stack.append(entered)
                node, place = node.child, entered[3]
        self._flush(place)

    def _text(self, text: str, place: _Place) -> None:
        if self._after_element and self._parts and begins_apart(self._parts[-1], text):
            self._flush(place)  # <span>Jane Doe</span><span>Owner</span> is laid out apart, or it would read DoeOwner
        self._after_element = self._after_link = False
        if len(text) > MOST_TEXT:
            text = text[:MOST_TEXT]
            self.lines.cut = True
        if place.keeps_lines and "\n" in text:
            first, *others = text.split("\n")
            self._parts.append(first)
            for line in others:
                self._flush(place)
                self._parts.append(line)
        elif text:
            self._parts.append(text)

    def _enter(self, node: LexborNode, place: _Place) -> _Open | None:
        """Step into an element; None when there is nothing to see inside."""
        tag = node.tag or ""
        if tag in _SKIPPED or not node.is_element_node:
            self._skipped(tag, node, place)
            return None
        attributes = node.attributes
        look = self._look_of(tag, attributes)
        if look.hidden:
            return None
        if tag in _VOID:
            self._void(tag, attributes, place)
            return None
        around = place.zone
        zone = self._zone_in(node, tag, look.zone, around) if look.zone else around
        is_block = tag in _BLOCKS
        same = zone is around and (not is_block or tag == place.tag)
        inside = place if same else self._place_in(tag, zone, place)
        if not is_block and not (tag == "a" and self._after_link):
            self._after_element = True
        elif self._parts:
            self._flush(place)  # links that touch are laid out apart
        link = self._opened_link(tag, attributes) if tag in _LINKS else None
        headings = self._headings if zone is not around or tag in _SECTIONS else None
        if zone is not around and zone in _OUTSIDE:
            self._headings = ()
        if inside.level and not place.level:
            self._heading_open = ""
        return node, tag, place, inside, headings, link

    def _opened_link(self, tag: str, attributes: Attributes) -> _Link | None:
        href = attributes.get("href")
        if href is not None:
            return _Link(href, len(self._parts), len(self.lines.blocks))
        if tag == "a" and "onclick" in attributes:
            self.contacts.script_links += 1
        return None

    def _zone_in(self, node: LexborNode, tag: str, claimed: Zone, around: Zone) -> Zone:
        """The zone inside an element whose tag or names claim one."""
        if claimed is around or around not in _DIVISIBLE:
            return around
        return claimed if self._is_part(node, tag) else around

    def _place_in(self, tag: str, zone: Zone, place: _Place) -> _Place:
        around, tag_around, level_around, kept_around = place
        kept = tag not in _BLOCKS or (tag in _PLAIN and tag_around in _KEEPING_TAG)
        level = _HEADINGS.get(tag, level_around)
        keeps_lines = kept_around or tag == "pre"
        if kept or tag == tag_around:
            if zone is around and level == level_around and keeps_lines == kept_around:
                return place
            return _Place(zone, tag_around, level, keeps_lines)
        return _Place(zone, tag, level, keeps_lines)

    def _is_part(self, node: LexborNode, tag: str) -> bool:
        """Whether an element is small enough against the page to be the part that its tag or class claims."""
        if tag in {"footer", "nav"}:
            return True
        self._measured += 1
        if self._measured > _MOST_MEASURED:
            return False
        return len(node.text() or "") <= _WHOLE_PAGE * self._page_chars

    def _void(self, tag: str, attributes: Attributes, place: _Place) -> None:
        if tag in {"br", "hr"}:
            self._flush(place)
        elif tag == "img":
            alt = fold((attributes.get("alt") or "")[: _LONGEST_ALT + 1])
            if alt and len(alt) <= _LONGEST_ALT and any(c.isalpha() for c in alt):
                self._flush(place)
                self._add(alt, place, "img")
        elif tag == "input" and attributes.get("type") in {"submit", "button"}:
            self._flush(place)

    def _skipped(self, tag: str, node: LexborNode, place: _Place) -> None:
        """A map in a frame names a place, as a link to a map does; all else that is skipped says nothing."""
        if tag == "iframe" and (shown := place_of_frame(node.attributes)):
            self._flush(place)
            self._add(shown, place, "map")

    def _leave(self, opened: _Open) -> None:
        _, tag, _, inside, headings, link = opened
        if link:
            self._follow(link, inside)
        if tag not in _BLOCKS:
            self._after_element = True
            self._after_link = link is not None
        elif self._parts:
            self._flush(inside)
        if headings is not None and not self._ends_with_heading():
            self._headings = headings

    def _ends_with_heading(self) -> bool:
        """Whether the last line is the heading itself: then what it heads comes after this element."""
        blocks = self.lines.blocks
        return bool(self._headings and blocks and blocks[-1].id == self._headings[-1][1])

    def _follow(self, link: _Link, inside: _Place) -> None:
        lines = self.lines.blocks[link.lines_before : link.lines_before + _MOST_LINES_OF_LINK]
        text = fold("".join(self._parts if lines else self._parts[link.text_from :]))
        text = text or " ".join(line.text for line in lines)
        place = self.contacts.add(link.href, text, inside.zone)
        if place:
            self._flush(inside)
            self._add(place, inside, "map")

    def _flush(self, place: _Place) -> None:
        self._after_element = self._after_link = False
        if not self._parts:
            return
        text = fold("".join(self._parts))
        self._parts.clear()
        for line in (text,) if 0 < len(text) <= LONGEST_LINE else split_long(text):
            self._add(line, place, place.tag)

    def _add(self, text: str, place: _Place, tag: str) -> None:
        zone = place.zone
        if zone is Zone.MAIN and self._testimonial_level:
            zone = self._zone_under_testimonials(place)
        if not place.level or tag in {"img", "map"}:
            self.lines.add(zone, text, tag=tag, heading=self._headings[-1][1] if self._headings else None)
            return
        if self._heading_open:
            self.lines.add(zone, text, tag=tag, heading=self._heading_open)
            return
        above = tuple(heading for heading in self._headings if heading[0] < place.level)
        ident = self.lines.add(zone, text, tag=tag, heading=above[-1][1] if above else None)
        if ident:
            self._heading_open = ident
            self._headings = (*above, (place.level, ident))
            self.first_heading = self.first_heading or text
            if zone is Zone.MAIN and heads_testimonials(text):
                self._testimonial_level = place.level
                self._testimonial_until = len(self.lines.blocks) + _LONGEST_SECTION

    def _zone_under_testimonials(self, place: _Place) -> Zone:
        ends = place.level and place.level <= self._testimonial_level and not self._heading_open
        if ends or len(self.lines.blocks) > self._testimonial_until:
            self._testimonial_level = 0
            return Zone.MAIN
        return Zone.TESTIMONIAL
