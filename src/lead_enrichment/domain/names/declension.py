"""Surnames as Czech, Slovak and Polish write them in a sentence: nobody is called "Roeové" or "Roewskiego"."""

import re
from typing import Final

from lead_enrichment.domain.names.lexicon import fold
from lead_enrichment.domain.names.splitter import is_last, is_plain_first

_DECLINED: Final = re.compile(
    r"\w{2}(?:ové|ovou|ovej|ého|ému|skiego|skiemu|skimi?|skich|skiej|ską|ckiego|ckiemu|ckimi?|ckich|ckiej|cką|dzkiego|dzkimi?|dzkich|dzkiej|dzką)$"
)
_ENDING: Final = 3
"""Letters that a case may change: "Roeová", "Roeové"."""
_WITH_S: Final = frozenset(("sv", "da", "no", "nb", "nn"))


def is_declined(last: str) -> bool:
    """Whether a surname stands in a case in which it names nobody: it is no value to write anywhere."""
    return _DECLINED.search(last.lower()) is not None


def is_genitive(first: str, last: str, langs: frozenset[str]) -> bool:
    """Whether a Czech or Slovak name says whose something is: nobody is called so."""
    of_a_man = first.endswith("a") and is_plain_first(first[:-1]) and last.endswith(("a", "y"))
    return not langs.isdisjoint(("cs", "sk")) and of_a_man


def without_genitive(name: tuple[str, str] | None, langs: frozenset[str]) -> tuple[str, str] | None:
    """The name of whoever a Swedish, Danish or Norwegian firm says it is ("Ann Roes Snickeri"), without its "s"."""
    if name is None or langs.isdisjoint(_WITH_S) or not name[1].endswith("s") or is_last(name[1]):
        return name
    bare = name[1].removesuffix("s")
    return (name[0], bare) if is_last(bare) or "sv" in langs else name


def is_case_of(first: str, last: str, first_named: str, last_named: str) -> bool:
    """Whether "Zuzany Roeové" is how a sentence writes "Zuzana Roeová"."""
    return _alike(first, first_named) and _alike(last, last_named) and not is_declined(last_named)


def _alike(one: str, other: str) -> bool:
    a, b = fold(one), fold(other)
    stem = max(3, min(len(a), len(b)) - _ENDING)
    return a[:stem] == b[:stem] and abs(len(a) - len(b)) <= _ENDING
