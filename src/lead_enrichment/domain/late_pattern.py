"""Regular expressions that are dear to compile and that many pages, and many commands, never come to use."""

import re
import sys
from collections.abc import Iterator
from typing import Any, cast

from lead_enrichment.domain.needed import needed
from lead_enrichment.domain.sieve import Sieve
from lead_enrichment.domain.word_starts import at_word_starts

_METHODS = ("search", "match", "fullmatch", "finditer", "findall", "sub", "subn", "split")
_LOOKING = ("search", "finditer")


class _LatePattern:
    """Stands in for `re.Pattern` until one of its methods is asked for; from then on it holds the pattern's own."""

    def __init__(self, text: str, flags: int) -> None:
        self.pattern = text
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        compiled = re.compile(at_word_starts(self.pattern), self._flags)
        vars(self).update({method: getattr(compiled, method) for method in _METHODS})
        return getattr(compiled, name)


class _SievedPattern:
    """A late pattern that is tried, and compiled, only for what holds a string without which it finds nothing."""

    def __init__(self, text: str, flags: int) -> None:
        self.pattern = text
        self._flags = flags
        self._plain = late_pattern(text, flags)

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        strings = needed(self.pattern, self._flags) if name in _LOOKING else ()
        methods = _behind_sieve(self._plain, Sieve(strings)) if strings else {name: getattr(self._plain, name)}
        vars(self).update(methods)
        return vars(self)[name]


def _behind_sieve(plain: re.Pattern[str], sieve: Sieve) -> dict[str, Any]:
    """The two methods that look for a pattern anywhere, with a cheaper look in front."""
    catches = sieve.look()

    def search(text: str, pos: int = 0, endpos: int = sys.maxsize) -> re.Match[str] | None:
        within = text if pos == 0 and endpos == sys.maxsize else text[pos:endpos]
        return plain.search(text, pos, endpos) if catches(within.lower()) else None

    def finditer(text: str, pos: int = 0, endpos: int = sys.maxsize) -> Iterator[re.Match[str]]:
        within = text if pos == 0 and endpos == sys.maxsize else text[pos:endpos]
        return plain.finditer(text, pos, endpos) if catches(within.lower()) else iter(())

    return {"search": search, "finditer": finditer}


def sieved_pattern(text: str, flags: int = 0) -> re.Pattern[str]:
    """As `late_pattern`, for one that is long, often tried and seldom found: its strings are looked for first.

    They are taken from the pattern itself, so that none is forgotten. What the pattern finds is the same but for the
    few letters that folding case treats in ways of its own ("ſ" for "s").
    """
    return cast("re.Pattern[str]", _SievedPattern(text, flags))


def late_pattern(text: str, flags: int = 0) -> re.Pattern[str]:
    """As `re.compile`, but compiled at its first use; a fault in `text` is raised then.

    Of the 1.5 s that all patterns of the domain took at a start, twenty of some thousand took 0.8 s.
    Not for `isinstance`, nor as the first argument of a function of `re`, nor to be compared with the `re` of a match.
    """
    return cast("re.Pattern[str]", _LatePattern(text, flags))
