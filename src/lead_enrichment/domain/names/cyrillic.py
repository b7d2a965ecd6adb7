"""Bulgarian names of towns in the Latin letters in which the tables hold them ("Пловдив" is "plovdiv")."""

from typing import Final

_LETTERS: Final = str.maketrans(
    dict(
        zip(
            "абвгдежзийклмнопрстуфхцчшщъьюя",
            "a b v g d e zh z i y k l m n o p r s t u f h ts ch sh sht a y yu ya".split(),
            strict=True,
        )
    )
)
"""As the law on transliteration of 2009 sets them, which towns' names follow."""


def latin(text: str) -> str:
    """A text in small Latin letters; what is not Bulgarian stays as it is."""
    lower = text.casefold()
    return lower if lower.isascii() else lower.replace("ия", "ia").translate(_LETTERS)
