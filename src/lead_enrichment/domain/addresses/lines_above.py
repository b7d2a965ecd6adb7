"""The lines of a page above an address that may say whose it is."""

from typing import Final

from lead_enrichment.domain.evidence import PageContent, Zone

HEADINGS: Final = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_LINES_UNDER_HEADING: Final = 8
_LINES_ABOVE: Final = 4


def heading_above(page: PageContent, number: int) -> str:
    """The heading close above a block, with nothing but short lines between; empty where there is none."""
    for block in reversed(page.blocks[max(0, number - _LINES_UNDER_HEADING) : number]):
        if block.tag in HEADINGS:
            return block.text
        if block.data is not None or block.zone in (Zone.TITLE, Zone.META):
            break
    return ""


def lines_above(page: PageContent, number: int, ends: frozenset[str]) -> list[str]:
    """The lines right above a block, in reading order, up to a heading or to the end of another address."""
    lines: list[str] = []
    for block in reversed(page.blocks[max(0, number - _LINES_ABOVE) : number]):
        if block.id in ends or block.data is not None or block.zone in (Zone.TITLE, Zone.META):
            break
        if block.tag == "map":
            continue
        lines.insert(0, block.text[-160:])
        if block.tag in HEADINGS:
            break
    return lines


def lines_of_footer_above(page: PageContent, number: int, above: list[str]) -> list[str]:
    """Those of the lines above a block of the footer that are of the footer, too: the page's text tells of others."""
    inside = 0
    for block in reversed(page.blocks[max(0, number - _LINES_ABOVE) : number]):
        if block.zone is not Zone.FOOTER:
            break
        inside += block.tag != "map"
    return above[max(0, len(above) - inside) :] if inside else []
