"""What may stand between "founded by" and a name: "the brothers", "third-generation mason", "Boise native"."""

import re
from typing import Final

from lead_enrichment.domain.names.lexicon import fold
from lead_enrichment.domain.names.splitter import is_first, is_last
from lead_enrichment.domain.rules.deeds.founding_words import FAMILY, NO_APPOSITION, PASSIVE_GAP

_LONGEST_GAP: Final = 70
_SOME_OF: Final = re.compile(
    r"^\s*(?:one|two|three|four|some|several|a couple) (?:of (?:his|her|their|its|our|the)|former|long-?time"
    r"|local|young)\s"
    r"(?:[a-z-]+\s){0,3}[a-z-]+[,:]?\s$"
)
"""Who bought it, before their names ("one of its longtime stitchers, Ann Roe")."""
_NATIVE: Final = re.compile(r"\b[A-Z]\w+(?: [A-Z]\w+)? (?:natives?|residents?|locals?)\b")
_MOST_STRANGE: Final = 2
"""Words of a trade that may stand before a name ("master mason Ann Roe") and that no list has."""
_MOST_OF_A_TRADE: Final = 5
_A_TRADE: Final = re.compile(r"\A[^A-ZÀ-Þ]*\b[a-z]{2,}(?:er|or|ist|ian|man|woman|eur|ator|ess)s?,? \Z")
"""A longer one, in small letters, that ends with what somebody is ("our slightly mad head brewer, Ann Roe")."""


def is_apposition(gap: str) -> bool:
    """Whether only an apposition stands between "founded by" and a name ("the brothers", "third-generation mason")."""
    gap = _NATIVE.sub(" ", _SOME_OF.sub(" ", FAMILY.sub(" ", gap)))
    if len(gap) > _LONGEST_GAP or any(mark in gap for mark in ".;!?"):
        return False
    words = [word for word in (one.strip(",:()-–&") for one in gap.split()) if word]
    strange = [word for word in words if fold(word) not in PASSIVE_GAP]
    most = _MOST_OF_A_TRADE if _A_TRADE.search(gap) else _MOST_STRANGE
    return len(strange) <= most and all(
        (word.islower() or not (is_first(word) or is_last(word))) and fold(word) not in NO_APPOSITION
        for word in strange
    )
