"""Greek names of people and towns in the Latin letters in which the lists hold them ("Ευάγγελος" is "evangelos")."""

import re
from typing import Final

_LETTERS: Final = str.maketrans(
    dict(
        zip(
            "αβγδεζηθικλμνξοπρσςτυφχψω",
            "a v g d e z i th i k l m n x o p r s s t y f ch ps o".split(),
            strict=True,
        )
    )
)
_PAIRS: Final = {"ου": "ou", "ευ": "ev", "αυ": "av", "γγ": "ng", "γκ": "gk", "μπ": "b"}
_PAIR: Final = re.compile("|".join(_PAIRS))
_UNVOICED: Final = re.compile("(?<=[εα])υ(?=[θκξπστφχψ])")
"""Where "ευ" and "αυ" are spoken "ef" and "af" ("Ελευθερία")."""


def latin(folded: str) -> str:
    """A folded word in Latin letters; what is not Greek stays as it is."""
    if folded.isascii():
        return folded
    spoken = _PAIR.sub(lambda pair: _PAIRS[pair.group()], _UNVOICED.sub("f", folded))
    return spoken.translate(_LETTERS)
