"""What every match of a regular expression must hold: strings to look for in front of a pattern that is dear to try."""

from collections.abc import Iterable
from re import _constants as op  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any, Final

Strings = frozenset[str]

_MOST_EXACT: Final = 48
"""Endings of a word, say, that are told one by one before the look goes on behind them."""
_WIDEST_SET: Final = 8


class _Sequence:
    """What the pieces of a sequence say: the strings that its last pieces may be, and the best that was seen before."""

    def __init__(self) -> None:
        self.exact: Strings = frozenset(("",))
        self.best: Strings | None = None
        self.whole = True

    def close(self) -> None:
        """A piece follows that may be anything."""
        self.best = _better(self.best, self.exact)
        self.exact, self.whole = frozenset(("",)), False

    def add(self, strings: Strings) -> None:
        """One of these strings follows."""
        joined = frozenset(front + behind for front in self.exact for behind in strings)
        if len(joined) <= _MOST_EXACT:
            self.exact = joined
            return
        self.close()
        self.exact = strings if len(strings) <= _MOST_EXACT else self.exact

    def need(self, strings: Strings | None) -> None:
        """A piece follows that holds one of these strings."""
        self.close()
        self.best = _better(self.best, strings)

    def told(self) -> Strings | None:
        """One of which the whole holds; None where it may hold anything."""
        return _better(self.best, self.exact)


def needed(pattern: str, flags: int = 0) -> tuple[str, ...]:
    """Lower-case strings one of which every match of a pattern holds, in lower case; none where nothing is sure.

    What the pattern only looks at, in front or behind, is not asked for.
    """
    found = _read(parser.parse(pattern, flags)).told() or frozenset()
    return tuple(sorted(one for one in found if not any(other != one and other in one for other in found)))


def _better(one: Strings | None, other: Strings | None) -> Strings | None:
    return max((one, other), key=_worth)


def _worth(strings: Strings | None) -> tuple[int, int]:
    """The longer the shortest string is, and the fewer they are, the more a set tells."""
    if not strings or "" in strings:
        return (0, 0)
    return (min(len(one.strip()) for one in strings), -len(strings))


def _read(tree: Iterable[tuple[Any, Any]]) -> _Sequence:
    told = _Sequence()
    for kind, value in tree:
        if kind is op.LITERAL:
            told.add(_lowered(value))
        elif kind is op.IN:
            strings = _of_set(value)
            told.add(strings) if strings else told.close()
        elif kind in {op.SUBPATTERN, op.ATOMIC_GROUP}:
            _join(told, [_read(value[-1] if kind is op.SUBPATTERN else value)])
        elif kind is op.BRANCH:
            _join(told, [_read(one) for one in value[1]])
        elif kind in {op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT}:
            _repeat(told, *value)
        elif kind not in {op.AT, op.ASSERT, op.ASSERT_NOT}:
            told.close()
    return told


def _join(told: _Sequence, ways: list[_Sequence]) -> None:
    """One of several sequences follows."""
    exact = frozenset(string for way in ways for string in way.exact)
    if all(way.whole for way in ways) and len(exact) <= _MOST_EXACT:
        told.add(exact)
        return
    each = [way.told() for way in ways]
    sure = all(_worth(strings)[0] for strings in each)
    told.need(frozenset(string for strings in each for string in strings or ()) if sure else None)


def _repeat(told: _Sequence, least: int, most: int, tree: Iterable[tuple[Any, Any]]) -> None:
    inner = _read(tree)
    if least == most == 1:
        _join(told, [inner])
    elif (least, most) == (0, 1) and inner.whole:
        told.add(inner.exact | {""})
    elif least:
        told.need(inner.told())
    else:
        told.close()


def _of_set(value: list[tuple[Any, Any]]) -> Strings | None:
    """The characters of a small set; None where it is a large one, or all but some."""
    found: set[str] = set()
    for kind, one in value:
        if kind is op.LITERAL:
            found |= _lowered(one)
        elif kind is op.RANGE and one[1] - one[0] < _WIDEST_SET:
            found.update(*map(_lowered, range(one[0], one[1] + 1)))
        else:
            return None
    return frozenset(found) if len(found) <= _WIDEST_SET else None


def _lowered(code: int) -> Strings:
    """A character in lower case; a dotless "ı" matches "I" too, which becomes "i"."""
    lowered = chr(code).lower()
    return frozenset(("ı", "i")) if lowered == "ı" else frozenset((lowered,))
