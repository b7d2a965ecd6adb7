"""Greek and Cyrillic names in the Latin letters in which the lists hold them ("Ευάγγελος" is "evangelos")."""

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
_CYRILLIC: Final = str.maketrans(
    dict(
        zip(
            "абвгґдежзиіклмнопрстуфхцчшщъыэюяєјљњћђџ",
            "a b v g g d e zh z i i k l m n o p r s t u f h ts ch sh sht a y e yu ya e j lj nj c dj dz".split(),
            strict=True,
        )
    )
    | {"ь": ""}
)
_PAIRS: Final = {"ου": "ou", "ευ": "ev", "αυ": "av", "γγ": "ng", "γκ": "gk", "μπ": "b"}
_PAIR: Final = re.compile("|".join(_PAIRS))
_UNVOICED: Final = re.compile("(?<=[εα])υ(?=[θκξπστφχψ])")
"""Where "ευ" and "αυ" are spoken "ef" and "af" ("Ελευθερία")."""


def latin(folded: str) -> str:
    """A folded word in Latin letters; what is neither Greek nor Cyrillic stays as it is."""
    if folded.isascii():
        return folded
    spoken = _PAIR.sub(lambda pair: _PAIRS[pair.group()], _UNVOICED.sub("f", folded))
    return spoken.translate(_LETTERS).translate(_CYRILLIC)
