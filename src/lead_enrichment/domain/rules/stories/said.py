"""What a sentence says of those it names, or of those who were named before."""

import re
from dataclasses import dataclass
from typing import Final

from lead_enrichment.domain.names.spans import NameSpan
from lead_enrichment.domain.rules.site_text import Line

_ENDS: Final = re.compile(r"[.!?;]\s+")
_WITH_US: Final = re.compile(
    r"\b(?:bei uns|bij ons|chez nous|con noi|con nosotros|connosco|hos (?:oss|os)|u n[aá]s)\b"
    r"|\b(?:ist|är|er|est|[èe]|es|[ée]|is) (?:unsere?|vår|vores|notre|(?:il |la )?nostr[oa]|nuestr[oa]|(?:o "
    r"|a )?noss[oa]|onze|nasz\w*|náš|naše) ",
    re.IGNORECASE,
)
LONGEST: Final = 160
"""Characters of a predicate that are read."""


@dataclass(frozen=True, slots=True)
class Said:
    """Of whom something is said (one, or two together), and where it stands (`start` to `stop` of `line`).

    `plain` is the predicate in the order of a plain sentence, where it does not stand so.
    """

    people: tuple[tuple[Line, NameSpan], ...]
    line: Line
    start: int
    stop: int
    plain: str = ""

    @property
    def of_staff(self) -> bool:
        """Whether the words in front say that they work here ("werkt bij ons. Hij leidt"): then they lead a part."""
        named, span = self.people[0]
        start = span.outer_end if named is self.line else 0
        return _WITH_US.search(self.line.text, start, self.start) is not None

    @property
    def predicate(self) -> str:
        """What a plain sentence would say behind the name."""
        return self.plain or self.line.text[self.start : min(self.stop, self.start + LONGEST)].strip()

    @property
    def sentence(self) -> str:
        """The sentence up to what is said."""
        return _ENDS.split(self.line.text[max(0, self.start - LONGEST) : self.start])[-1]

    def place_of(self, word: str) -> tuple[int, int] | None:
        """Where the words stand by which something is said; the whole clause, where their order is another."""
        at = self.line.text.find(word, self.start)
        if at >= 0:
            return at, at + len(word)
        return (self.start, self.stop) if self.plain else None
