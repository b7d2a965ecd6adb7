"""How page builders wrap text, cards and addresses: the same words in the markup of several kinds of site."""

from collections.abc import Callable, Sequence
from html import escape
from random import Random
from typing import Final

Wrap = Callable[[str], str]

_TEXT: Final[dict[str, str]] = {
    "hand": "<p>{0}</p>",
    "wix": '<div data-testid="richTextElement" class="wixui-rich-text"><p class="font_8"><span>{0}</span></p></div>',
    "squarespace": '<div class="sqs-block html-block"><div class="sqs-html-content"><p style="white-space:pre-wrap;">{0}</p></div></div>',
    "elementor": '<div class="elementor-element elementor-widget-text-editor"><div class="elementor-widget-container">{0}</div></div>',
    "godaddy": '<div data-ux="Block"><div data-ux="ContentText" class="x-el x-el-div"><p><span>{0}</span></p></div></div>',
    "shopify": '<div class="rich-text__text rte"><p>{0}</p></div>',
    "jimdo": '<div class="j-module j-text"><p>{0}</p></div>',
    "table": "<table><tr><td><font face='Arial'>{0}</font></td></tr></table>",
}
KINDS: Final = tuple(_TEXT)


def text(kind: str, words: str) -> str:
    """A snippet in this builder's markup; one that brings its own blocks is put into a plain section."""
    if words.startswith("<td>"):
        return f"<table class='facts'><tr>{words}</tr></table>"
    if words.startswith("<"):
        return f"<section class='{kind}-section'><div class='inner'>{words}</div></section>"
    return _TEXT[kind].format(words)


def address(lines: Sequence[str], phone: str, company: str, random: Random) -> str:
    """A contact block: the lines of an address in one of the ways in which websites mark them up."""
    safe = [escape(line) for line in lines]
    forms: tuple[Callable[[], str], ...] = (
        lambda: "<p>" + "<br>".join(safe) + "</p>",
        lambda: "<address>" + "<br/>\n".join([escape(company), *safe, f"Tel: {phone}"]) + "</address>",
        lambda: "".join(f"<div><span>{line}</span></div>" for line in safe),
        lambda: (
            "<ul class='contact-info'>"
            + "".join(f"<li><i class='fa fa-map'></i> {line}</li>" for line in [", ".join(safe), phone])
            + "</ul>"
        ),
        lambda: f"<dl><dt>Address</dt><dd>{'<br>'.join(safe)}</dd><dt>Phone</dt><dd>{phone}</dd></dl>",
        lambda: (
            f"<p><strong>{escape(company)}</strong><br>{'<br>'.join(safe)}<br><a href='tel:{phone}'>{phone}</a></p>"
        ),
        lambda: f"<p>{' | '.join([escape(company), ', '.join(safe), phone])}</p>",
        lambda: (
            f"<table><tr><td>{escape(company)}</td></tr><tr><td>{'</td></tr><tr><td>'.join(safe)}</td></tr></table>"
        ),
        lambda: "<p>" + "".join(f"<span>{line}<br></span>" for line in safe) + f"</p><p>{phone}</p>",
        lambda: f"<h4>Location</h4><p><a href='https://www.google.com/maps/search/?api=1'>{', '.join(safe)}</a></p>",
        lambda: f"<p>{escape(company)} – {', '.join(safe)} – {phone}</p>",
    )
    return random.choice(forms)()


def page(
    kind: str, lang: str, title: str, *, body: str, nav: Sequence[tuple[str, str]], footer: str, head: str = ""
) -> str:
    """A whole document in this builder's frame."""
    links = "".join(f"<li><a href='/{path}'>{escape(label)}</a></li>" for path, label in nav)
    frame = {
        "wix": "<div id='SITE_CONTAINER'><header id='SITE_HEADER'><nav><ul>{nav}</ul></nav></header><main id='PAGES_CONTAINER'>{body}</main>"
        "<footer id='SITE_FOOTER'>{footer}</footer></div>",
        "table": "<table width='100%'><tr><td>{nav}</td><td>{body}</td></tr><tr><td colspan=2 align=center>{footer}</td></tr></table>",
        "elementor": "<div class='elementor-location-header'><ul class='menu'>{nav}</ul></div><div class='elementor'>{body}</div>"
        "<div class='elementor-location-footer'>{footer}</div>",
    }.get(kind, "<header><nav><ul>{nav}</ul></nav></header><div class='content'>{body}</div><footer>{footer}</footer>")
    filled = frame.format(nav=links, body=body, footer=footer)
    return f"<!doctype html><html lang='{lang}'><head><meta charset='utf-8'><title>{escape(title)}</title>{head}</head><body>{filled}</body></html>"
