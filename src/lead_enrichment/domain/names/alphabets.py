"""Greek and Cyrillic names in the Latin letters in which the lists hold them ("Ευάγγελος" is "evangelos")."""

import re
from typing import Final

_GREEK: Final = str.maketrans(
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
            "абвгґдежзийіклмнопрстуфхцчшщъыэюяєјљњћђџ",
            "a b v g g d e zh z i y i k l m n o p r s t u f h ts ch sh sht a y e yu ya e j lj nj c dj dz".split(),
            strict=True,
        )
    )
    | {"ь": ""}
)
_LETTERS: Final = _GREEK | _CYRILLIC
_NATIONAL: Final = {
    "RS": str.maketrans({"ж": "z", "х": "h", "ц": "c", "ч": "c", "ш": "s"}),
    "UA": str.maketrans(
        {"г": "h", "и": "y", "і": "i", "ї": "i", "й": "i", "є": "ie", "х": "kh", "щ": "shch", "ю": "iu", "я": "ia"}
    ),
}
"""Letters that a country writes another way: Serbia's own Latin letters without their marks, and Ukraine's of 2010."""
_PAIRS: Final = {"ου": "ou", "ευ": "ev", "αυ": "av", "γγ": "ng", "γκ": "gk", "μπ": "b", "ия": "ia"}
_PAIR: Final = re.compile("|".join(_PAIRS))
_UNVOICED: Final = re.compile("(?<=[εα])υ(?=[θκξπστφχψ])")
"""Where "ευ" and "αυ" are spoken "ef" and "af" ("Ελευθερία")."""


def latin(word: str, country: str | None = None) -> str:
    """A word in small letters, folded or not, in Latin ones as its country writes them; other letters stay."""
    if word.isascii():
        return word
    spoken = _PAIR.sub(
        lambda pair: _PAIRS[pair.group()], _UNVOICED.sub("f", word.translate(_NATIONAL.get(country or "", {})))
    )
    return spoken.translate(_LETTERS)
