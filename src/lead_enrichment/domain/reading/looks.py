"""What an element's tag and attributes tell of it, worked out once for each combination that a website repeats."""

from collections.abc import Mapping
from functools import lru_cache
from typing import Final, NamedTuple

from lead_enrichment.domain.evidence import Zone
from lead_enrichment.domain.reading.visibility import HIDDEN_ATTRIBUTES, is_hidden
from lead_enrichment.domain.reading.zones import zone_of

_MOST_KNOWN: Final = 5_000
_LONGEST_KNOWN: Final = 500
"""Characters of tag and attributes: longer ones are not kept for the next page."""
_HIDDEN, _HIDDEN_BY_US = HIDDEN_ATTRIBUTES

_RARER: Final = frozenset(("style", "role", "itemprop", "aria-hidden", *HIDDEN_ATTRIBUTES))

_Key = tuple[str | None, ...]


class Look(NamedTuple):
    """Whether an element is hidden from visitors, and the zone that its tag, role or names claim."""

    hidden: bool
    zone: Zone | None


@lru_cache(maxsize=4)
def looks(hidden_names: frozenset[str]) -> "Looks":
    """The looks for pages whose styles hide these names (see `hidden_by_styles`): mostly those of one website."""
    return Looks(hidden_names)


class Looks:
    """The looks of elements, on pages whose styles hide the same names."""

    def __init__(self, hidden_names: frozenset[str]) -> None:
        self._hidden_names = hidden_names
        self._known: dict[_Key, Look] = {}

    def of(self, tag: str, attributes: Mapping[str, str | None]) -> Look:
        """The look of an element with this tag and these attributes."""
        key = _telling(tag, attributes) if attributes else (tag,)
        look = self._known.get(key)
        if look is None:
            look = Look(bool(attributes) and is_hidden(attributes, self._hidden_names), zone_of(tag, attributes))
            if sum(map(len, filter(None, key))) <= _LONGEST_KNOWN:
                self._remember(key, look)
        return look

    def _remember(self, key: _Key, look: Look) -> None:
        if len(self._known) == _MOST_KNOWN:
            self._known.clear()
        self._known[key] = look


def _telling(tag: str, attributes: Mapping[str, str | None]) -> _Key:
    """What `is_hidden` and `zone_of` look at; that an element is not hidden may be said, or not."""
    said = attributes.get
    if _RARER.isdisjoint(attributes):
        return tag, said("class"), said("id")
    return (
        tag,
        said("class"),
        said("id"),
        said("style"),
        said("role"),
        said("itemprop"),
        said("aria-hidden"),
        said(_HIDDEN, "false"),
        said(_HIDDEN_BY_US, "false"),
    )
