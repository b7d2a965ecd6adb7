"""Reading a page: from HTML to what a visitor sees, with the page's structured data and its links."""

import re
from collections.abc import Sequence
from datetime import datetime
from typing import Final

from selectolax.lexbor import LexborHTMLParser

from lead_enrichment.domain.evidence import Link, PageContent, Zone
from lead_enrichment.domain.reading.app_shell import needs_browser
from lead_enrichment.domain.reading.contacts import Contacts, absolute
from lead_enrichment.domain.reading.language_guess import language_of_text
from lead_enrichment.domain.reading.lines import BlockList, fold, split_long
from lead_enrichment.domain.reading.markup import guard, parse
from lead_enrichment.domain.reading.page_kind import kind_of_link, kind_of_page
from lead_enrichment.domain.reading.structured import structured_nodes
from lead_enrichment.domain.reading.visibility import hidden_by_styles
from lead_enrichment.domain.reading.walker import Walker

__all__ = ["kind_of_link", "read_page"]

META_REFRESH: Final = "meta-refresh"
_META_NAMES: Final = ("description", "author", "og:site_name", "og:title", "og:description")
_REFRESH: Final = re.compile(r"^\s*\d{0,4}(?:\.\d*)?\s*[;,]\s*(?:url\s*=\s*)?[\"']?([^\"']{1,2000})", re.IGNORECASE)


def read_page(
    html: str, url: str, *, fetched_at: datetime | None = None, via: str = "http", notes: Sequence[str] = ()
) -> PageContent:
    """Read one page. Never raises on hostile or broken markup; what had to be cut is said in `notes`.

    `url` is where the page was finally found and resolves its links. `via` is how it was fetched ("http" or
    "chromium"): a rendered page never asks for a browser again.
    """
    markup = guard(html)
    tree = parse(markup)
    head = _Head(tree, url)
    lines = BlockList(url)
    contacts = Contacts(head.base)
    for name, text in head.lines:
        for line in split_long(text):
            lines.add(Zone.TITLE if name == "title" else Zone.META, line, tag=name)
    first_visible = len(lines.blocks)
    body = tree.body
    walker = Walker(lines, contacts, hidden_by_styles(head.sheets), len(body.text()) if body else 0)
    if body:
        walker.walk(body)
    readable = sum(len(block.text) for block in lines.blocks[first_visible:] if block.tag not in {"img", "map"})
    for node in structured_nodes(tree, markup.html):
        lines.add(Zone.STRUCTURED, node.excerpt, tag=node.syntax, data=node.data)
    said = [*notes, *markup.notes]
    said += ["cut: too many lines"] if lines.full or lines.cut else []
    said += ["cut: too many links"] if contacts.full else []
    links = tuple(contacts.links)
    if head.refresh:
        said.append(META_REFRESH)
        links = (Link(head.refresh, META_REFRESH, Zone.META), *links)
    return PageContent(
        url=url,
        kind=kind_of_page(url, head.title, walker.first_heading),
        title=head.title,
        lang=language_of_text(head.lang, (block.text for block in lines.blocks[first_visible:])),
        blocks=tuple(lines.blocks),
        links=links,
        canonical=head.canonical,
        emails=tuple(contacts.emails),
        phones=tuple(contacts.phones),
        readable_chars=readable,
        needs_browser=via == "http" and needs_browser(tree, readable, len(contacts.links), contacts.script_links),
        fetched_at=fetched_at,
        notes=tuple(dict.fromkeys(said)),
    )


class _Head:
    """What the head of a page says about it."""

    def __init__(self, tree: LexborHTMLParser, url: str) -> None:
        title = tree.css_first("title")
        self.title = fold(title.text()[:500]) if title else ""
        root = tree.css_first("html")
        self.lang = ((root.attributes.get("lang") or "").strip()[:20] or None) if root else None
        self.lines: list[tuple[str, str]] = [("title", self.title)] if self.title else []
        self.refresh: str | None = None
        base = tree.css_first("base[href]")
        self.base = (absolute(url, base.attributes.get("href") or "") if base else None) or url
        self._read_metas(tree)
        canonical = tree.css_first('link[rel="canonical"][href]')
        self.canonical = absolute(self.base, canonical.attributes.get("href") or "") if canonical else None
        self.sheets = [style.text() for style in tree.css("style")[:60]]

    def _read_metas(self, tree: LexborHTMLParser) -> None:
        known: set[str] = set()
        for meta in tree.css("meta[content]")[:300]:
            attributes = meta.attributes
            content = attributes.get("content") or ""
            name = (attributes.get("name") or attributes.get("property") or "").lower()
            if name in _META_NAMES:
                text = fold(content[:2000])
                if text and (name, text) not in self.lines and name not in known:
                    known.add(name)
                    self.lines.append((name, text))
            elif (attributes.get("http-equiv") or "").lower() == "refresh" and self.refresh is None:
                found = _REFRESH.match(content[:2100])
                self.refresh = absolute(self.base, found[1].strip()) if found else None
