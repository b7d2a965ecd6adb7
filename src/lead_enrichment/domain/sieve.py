"""Which of many short strings a text holds, in one pass over it however many they are (Aho and Corasick, 1975)."""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache

from ahocorasick_rs import AhoCorasick, Implementation


class Sieve:
    """Looks for a fixed set of strings: what stands in front of patterns that are dear to try everywhere.

    Case counts. Strings that lie inside one another or overlap are all found.
    """

    def __init__(self, strings: Iterable[str]) -> None:
        self.strings = tuple(dict.fromkeys(strings))
        self._automaton = AhoCorasick(self.strings, implementation=Implementation.DFA)

    def places(self, text: str) -> list[int]:
        """Where in a text any of the strings begins."""
        return [start for _, start, _ in self.found(text)]

    def held(self, text: str) -> frozenset[str]:
        """Those of the strings that a text holds."""
        return frozenset(self.strings[number] for number, _, _ in self.found(text))

    def catches(self, text: str) -> bool:
        """Whether a text holds any of the strings."""
        return bool(self.found(text))

    def look(self) -> Callable[[str], object]:
        """What answers as `catches` does, in fewer steps."""
        within, plainly = self._automaton.find_matches_as_indexes, self.catches

        def caught(text: str) -> object:
            try:
                return within(text, overlapping=True)
            except UnicodeEncodeError:
                return plainly(text)

        return caught

    def found(self, text: str) -> list[tuple[int, int, int]]:
        """The place of each string found in the set of strings, and where it begins and ends in the text."""
        try:
            return self._automaton.find_matches_as_indexes(text, overlapping=True)
        except UnicodeEncodeError:  # halves of a surrogate pair, which are in no string that is looked for
            plain = text.encode("utf-8", "replace").decode()
            return self._automaton.find_matches_as_indexes(plain, overlapping=True)


class Sieves:
    """Looks for several sets of strings at once: a text is gone through once, however many sets there are."""

    def __init__(self, sets: Iterable[tuple[str, ...]]) -> None:
        self.sets = tuple(sets)
        owners: dict[str, dict[int, None]] = {}
        for number, strings in enumerate(self.sets):
            for string in strings:
                owners.setdefault(string, {})[number] = None
        self._sieve = Sieve(owners)
        self._owners = tuple(tuple(numbers) for numbers in owners.values())

    def by_line(self, text: str, starts: Sequence[int]) -> list[dict[int, list[str]]]:
        """For each set, the lines in which any of its strings begins, each with those that do there."""
        found: list[dict[int, list[str]]] = [{} for _ in self.sets]
        line, begin, end = -1, 0, 0
        strings = self._sieve.strings
        for string, start, _ in self._sieve.found(text):
            if not begin <= start < end:
                line = bisect_right(starts, start) - 1
                begin, end = (*starts[line : line + 2], len(text))[:2]
            for number in self._owners[string]:
                lines = found[number]
                if line in lines:
                    lines[line].append(strings[string])
                else:
                    lines[line] = [strings[string]]
        return found

    def caught(self, text: str) -> frozenset[int]:
        """The numbers of the sets of which a text holds a string."""
        return frozenset(number for string, _, _ in self._sieve.found(text) for number in self._owners[string])

    def places(self, text: str) -> dict[tuple[str, ...], list[int]]:
        """For each set, where in a text any of its strings begins."""
        found: list[list[int]] = [[] for _ in self.sets]
        for string, start, _ in self._sieve.found(text):
            for number in self._owners[string]:
                found[number].append(start)
        return dict(zip(self.sets, found, strict=True))


def first_places(strings: Iterable[str], text: str, starts: Sequence[int]) -> list[int]:
    """Where each of a few strings, such as a company's name, stands first in each line; lines begin at `starts`."""
    places = []
    for string in strings:
        at = text.find(string)
        while at >= 0:
            places.append(at)
            number = bisect_right(starts, at)
            at = text.find(string, starts[number]) if number < len(starts) else -1
    return places


@lru_cache(maxsize=64)
def sieve_of(strings: tuple[str, ...]) -> Sieve:
    """The sieve for these strings, made once."""
    return Sieve(strings)
