"""Regular expressions that are dear to compile and that many pages, and many commands, never come to use."""

import re
from typing import Any, cast

from lead_enrichment.domain.word_starts import at_word_starts

_METHODS = ("search", "match", "fullmatch", "finditer", "findall", "sub", "subn", "split")


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


def late_pattern(text: str, flags: int = 0) -> re.Pattern[str]:
    """As `re.compile`, but compiled at its first use; a fault in `text` is raised then.

    Of the 1.5 s that all patterns of the domain took at a start, twenty of some thousand took 0.8 s.
    Not for `isinstance`, nor as the first argument of a function of `re`, nor to be compared with the `re` of a match.
    """
    return cast("re.Pattern[str]", _LatePattern(text, flags))
