"""One address as a family of patterns found it, before it becomes a claim."""

import re
from dataclasses import dataclass, field
from typing import Final

from lead_enrichment.domain.addresses.countries import country_code
from lead_enrichment.domain.addresses.page_text import PageText
from lead_enrichment.domain.addresses.regions import region_in_full
from lead_enrichment.domain.addresses.remarks import without_remark
from lead_enrichment.domain.evidence import AddressClaim
from lead_enrichment.domain.lead import Address

_AFTER: Final = re.compile(r"[\s,|•·(–-]{0,4}((?:[A-Za-zÀ-ÿ]\.){2,3}|[A-Za-zÀ-ÿ][A-Za-zÀ-ÿ .]{1,25})")
_BROKEN_BOX: Final = re.compile(r"\b(p\.?\s?o\.?)\n(box)\b", re.IGNORECASE)
_COMMAS: Final = re.compile(r"(?!(?<=\d),\d)\s*,(?:\s*,)*\s*")
"""Commas with the blanks around them, but for decimal ones ("km 14,5")."""
_MOST_PART: Final = 120
_LONGEST_ABBREVIATION: Final = 4


BARE: Final = "a town without a street"
"""The note on a town that counts only if the company's name stands in front of it, with a place between the two."""
TOLD_APART: Final = "the town is told apart"
"""The note on a street without a code whose town is named in another place too, or by its region, or by law."""

PLAIN_TOWN: Final = "rules:plain_town"
"""Who gives the town that a site plainly calls its own."""
SIGNED: Final = "the page is signed off with it"
"""The note on a town behind the company's name in the last lines of a page."""

_CORNER_LAST: Final = re.compile(r"(?<=\w)\s(?:y|casi|esquina|esq\.)\s*$")


@dataclass(frozen=True, slots=True)
class Found:
    """Parts and the span [start, end) of the page text that says them all; `country` with its basis."""

    start: int
    end: int
    street: str | None = None
    city: str | None = None
    state: str | None = None
    postal_code: str | None = None
    country: str | None = None
    basis: str | None = None
    strength: float = 0.5
    notes: tuple[str, ...] = field(default=())

    def overlaps(self, other: "Found") -> bool:
        """Whether both are said, in part at least, by the same text."""
        return self.start < other.end and other.start < self.end


def tidy(part: str | None) -> str | None:
    """A part as the site writes it, white space folded, separators at both ends gone; None if nothing is left."""
    if not part:
        return None
    part = _BROKEN_BOX.sub(r"\1 \2", part) if "\n" in part else part
    text = _COMMAS.sub(", ", " ".join(part.replace("\n", ", ").split())).strip(" ,;:|•·–—-/")
    if text.endswith(")") and "(" not in text:
        text = text[:-1].rstrip()
    return text if text and len(text) <= _MOST_PART else None


def _without_corner(street: str | None) -> str | None:
    """A street without the word for a corner, where it breaks off before the other street ("Av. Mitre y")."""
    return _CORNER_LAST.sub("", street) if street else street


def _without_full_stop(city: str | None) -> str | None:
    return city[:-1] if city and city.endswith(".") and len(city.split()[-1]) > _LONGEST_ABBREVIATION else city


def country_after(text: str, end: int) -> tuple[str, int] | None:
    """The country that is named directly after an address, and where its name ends."""
    match = _AFTER.match(text, end)
    if match is None:
        return None
    words = match.group(1).split()
    for count in (3, 2, 1):
        name = " ".join(words[:count])
        code = country_code(name) if len(words) >= count and name[:1].isupper() else None
        if code and not (name.isupper() and len(name) == 2 and name not in ("US", "UK", "GB")):  # noqa: PLR2004
            return code, match.start(1) + match.group(1).index(words[count - 1]) + len(words[count - 1])
    return None


def claim_of(found: Found, page: PageText, extractor: str) -> AddressClaim | None:
    """The claim with its blocks and its quote; None when no city and no street is left after tidying."""
    state = None if (found.state or "").isdigit() else found.state  # the number of a department: "Épinal (88)"
    address = Address(
        street=tidy(without_remark(_without_corner(found.street))),
        city=_without_full_stop(tidy(found.city)),
        state=region_in_full(found.country, _without_full_stop(tidy(state))),
        postal_code=tidy(found.postal_code),
        country=found.country,
    )
    if not (address.city or address.street) or (BARE in found.notes and not address.street):
        return None
    return AddressClaim(
        address=address,
        block_ids=tuple(block.id for block in page.blocks_between(found.start, found.end)),
        quote=page.quote(found.start, found.end),
        extractor=extractor,
        strength=found.strength,
        country_basis=found.basis,
        notes=found.notes,
    )
