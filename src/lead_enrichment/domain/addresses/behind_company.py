"""A place that stands for a street, between the company's name and the town: "Ludd & Co, Fern Barton, Exampleton"."""

import re
from dataclasses import replace
from typing import Final

from lead_enrichment.domain.addresses.company_line import names_company
from lead_enrichment.domain.addresses.found import Found
from lead_enrichment.domain.addresses.page_text import PageText
from lead_enrichment.domain.addresses.place_names import is_place_name
from lead_enrichment.domain.addresses.places_alone import with_place_alone
from lead_enrichment.domain.addresses.streets import without_label
from lead_enrichment.domain.addresses.townlands import with_townland_alone

_GAP: Final = re.compile(r"\s*(?:[\n|•·,;:]|\s[–—-]\s|(?<=[^\W\d_]{3})\.\s)\s*")
_MARK: Final = re.compile(r"^(?:©|\(c\)|copyright|(?:19|20)\d\d|[\s–-])+", re.IGNORECASE)
_MOST_PIECES: Final = 2
_LOOK_BACK: Final = 160
_WITH_COUNTIES: Final = ("GB", "IE")
"""Where a county ends an address as well as a code does."""
_WITHOUT: Final = frozenset(("US",))
"""Where every place that post goes to has a number."""


def with_place(found: Found, page: PageText, company: str) -> Found:
    """What was found, with the place as its street that stands behind the company's name and in front of the town.

    A farm, a house or a yard without a number is told from a slogan by nothing else: it must follow the company's own
    name, with no more than a village between it and the town.
    """
    if found.street or not company or not found.city or found.country in _WITHOUT:
        return found
    if not (found.postal_code or (found.country in _WITH_COUNTIES and found.state)):
        return found
    told = _behind_name(found, page, company)
    return told if told.street else with_townland_alone(with_place_alone(found, page, company), page)


def _behind_name(found: Found, page: PageText, company: str) -> Found:
    pieces = _pieces(page.text, found.start)
    kept: list[tuple[str, int]] = []
    for text, start in pieces:
        if names_company(_MARK.sub("", text), company):
            break
        if len(kept) == _MOST_PIECES or not is_place_name(text, found.country, found.city):
            return found
        kept.insert(0, (text, start))
    else:
        return found
    if not kept:
        return found
    street = ", ".join(text for text, _ in kept)
    return replace(found, street=street, start=kept[0][1], strength=max(found.strength, 0.6))


def _pieces(text: str, end: int) -> list[tuple[str, int]]:
    """The pieces before an address with their places in the text, the last first, without labels."""
    begin = max(0, end - _LOOK_BACK)
    left = text[begin:end]
    pieces: list[tuple[str, int]] = []
    at = 0
    for gap in (*_GAP.finditer(left), None):
        raw = left[at : gap.start() if gap else len(left)]
        bare, cut = without_label(raw)
        if bare.strip():
            pieces.append((bare.strip(), begin + at + cut + len(bare) - len(bare.lstrip())))
        at = gap.end() if gap else at
    return pieces[: -(_MOST_PIECES + 2) : -1]
