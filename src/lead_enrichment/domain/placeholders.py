"""Which names and address parts of a CRM only stand for "nobody has filled this in" (Salesforce notes, 7.2).

A value is compared as a whole, never by a part of it: "Needed" may be replaced, "Needham" never. Words that are real
surnames somewhere (Null, Na, Test, Lead, Owner) count only when the other half of the name is no real name either.
"""

from dataclasses import dataclass
from typing import Final

from lead_enrichment.domain.validation import is_placeholder

# [not provided] is what Web-to-Lead writes, [[unknown]] and Not Provided come from sync tools
_PLAIN: Final = frozenset(
    "info needed|unknown|not provided|not available|n/a|tbd|tba|tbc|pending|missing|no name|nobody|xxx|asdf".split("|")
)
# placeholders only beside a first or last name that is blank or a placeholder too
_SOFT: Final = frozenset("info|needed|na|none|null|nil|test|lead|owner|contact".split("|"))
_AROUND: Final = " []()<>{}.-_*?!,;:'\""


@dataclass(frozen=True, slots=True)
class Placeholders:
    """The built-in list with what a company adds to it (`extra`) and takes from it (`removed`)."""

    extra: frozenset[str] = frozenset()
    removed: frozenset[str] = frozenset()

    @classmethod
    def changed(cls, extra: tuple[str, ...] = (), removed: tuple[str, ...] = ()) -> "Placeholders":
        """The list with a company's own words, compared without case, outer brackets and doubled spaces."""
        return cls(frozenset(map(bare, extra)), frozenset(map(bare, removed)))

    def open_names(self, first: str | None, last: str | None) -> tuple[bool, bool]:
        """Whether the first and the last name may be filled in."""
        first_plain, last_plain = self._plainly_open(first), self._plainly_open(last)
        first_open = first_plain or self._soft(first)
        last_open = last_plain or self._soft(last)
        if first_open and last_open:
            return True, True
        return first_plain, last_plain

    def open_part(self, value: str | None) -> bool:
        """Whether a part of an address may be filled in."""
        if value is None or not bare(value):
            return True
        word = bare(value)
        return word not in self.removed and (word in self.extra or is_placeholder(value))

    def words(self) -> tuple[str, ...]:
        """All words, for a query that looks for leads with a placeholder name; sorted."""
        return tuple(sorted((_PLAIN | _SOFT | self.extra) - self.removed))

    def _plainly_open(self, value: str | None) -> bool:
        word = bare(value or "")
        if not word or not any(character.isalpha() for character in word):
            return True
        if word in self.removed:
            return False
        return word in self.extra or word in _PLAIN or (word not in _SOFT and is_placeholder(value))

    def _soft(self, value: str | None) -> bool:
        word = bare(value or "")
        return word in _SOFT and word not in self.removed


BUILT_IN: Final = Placeholders()
"""The list as it comes."""


def bare(value: str) -> str:
    """A value without case, doubled spaces and what stands around it."""
    return " ".join(value.casefold().split()).strip(_AROUND)
