"""Which of many short strings a text holds, in one pass over it however many they are (Aho and Corasick, 1975)."""

from collections.abc import Iterable
from functools import lru_cache

from ahocorasick_rs import AhoCorasick, Implementation


class Sieve:
    """Looks for a fixed set of strings: what stands in front of patterns that are dear to try everywhere.

    Case counts. Strings that lie inside one another or overlap are all found.
    """

    def __init__(self, strings: Iterable[str]) -> None:
        self._strings = tuple(dict.fromkeys(strings))
        self._automaton = AhoCorasick(self._strings, implementation=Implementation.DFA)

    def places(self, text: str) -> list[int]:
        """Where in a text any of the strings begins."""
        return [start for _, start, _ in self._found(text)]

    def held(self, text: str) -> frozenset[str]:
        """Those of the strings that a text holds."""
        return frozenset(self._strings[number] for number, _, _ in self._found(text))

    def catches(self, text: str) -> bool:
        """Whether a text holds any of the strings."""
        return bool(self._found(text))

    def _found(self, text: str) -> list[tuple[int, int, int]]:
        try:
            return self._automaton.find_matches_as_indexes(text, overlapping=True)
        except UnicodeEncodeError:  # halves of a surrogate pair, which are in no string that is looked for
            plain = text.encode("utf-8", "replace").decode()
            return self._automaton.find_matches_as_indexes(plain, overlapping=True)


@lru_cache(maxsize=64)
def sieve_of(strings: tuple[str, ...]) -> Sieve:
    """The sieve for these strings, made once."""
    return Sieve(strings)
