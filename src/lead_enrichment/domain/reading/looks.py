"""What an element's tag and attributes tell of it, worked out once for each combination that a page repeats."""

from collections.abc import Mapping
from typing import Final, NamedTuple

from lead_enrichment.domain.evidence import Zone
from lead_enrichment.domain.reading.visibility import HIDDEN_ATTRIBUTES, is_hidden
from lead_enrichment.domain.reading.zones import zone_of

_TELLING: Final = ("class", "id", "style", "role", "itemprop", "aria-hidden", *HIDDEN_ATTRIBUTES)
"""The attributes that `is_hidden` and `zone_of` look at."""
_ABSENT: Final = "\0"
"""Stands for an attribute that is not there; no page holds this character (see `guard`)."""
_MOST_KNOWN: Final = 5_000


class Look(NamedTuple):
    """Whether an element is hidden from visitors, and the zone that its tag, role or names claim."""

    hidden: bool
    zone: Zone | None


class Looks:
    """The looks of one page's elements. `hidden_names` are what its styles hide (see `hidden_by_styles`)."""

    def __init__(self, hidden_names: frozenset[str]) -> None:
        self._hidden_names = hidden_names
        self._known: dict[tuple[str | None, ...], Look] = {}

    def of(self, tag: str, attributes: Mapping[str, str | None]) -> Look:
        """The look of an element with this tag and these attributes."""
        key = (tag, *[attributes.get(name, _ABSENT) for name in _TELLING]) if attributes else (tag,)
        look = self._known.get(key)
        if look is None:
            look = Look(bool(attributes) and is_hidden(attributes, self._hidden_names), zone_of(tag, attributes))
            if len(self._known) < _MOST_KNOWN:
                self._known[key] = look
        return look
