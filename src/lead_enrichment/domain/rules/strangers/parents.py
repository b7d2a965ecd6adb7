"""Whose child somebody is: the parent is named in passing ("last of the nine children of Bob Roe")."""

import re
from typing import Final

_CHILD_OF: Final = re.compile(
    r"\b(?:ultim|penultim|prim|second|terz|quart|maggior|minor|menor|mayor|últim|pequeñ|benjam|dernie?r|a[îi]n|cadet|petit"
    r"|ca[çc]ula|m[ée]s (?:petit|gran)|m[áa]s? (?:nov|vel|joven)|un[oa]?\b|uno)[^.;:!?]{0,30}?"
    r"\b(?:figli[oe]?|hij[oa]s|filh[oa]s|fill[s]|filles|enfants|fils|fra(?:telli)|hermanos)"
    r"\s(?:de|di|d['’]|del|do|da)\s?(?:don |dona |doña |m\. )?$",
    re.IGNORECASE,
)
_REACH: Final = 80


def is_a_parent(text: str, start: int) -> bool:
    """Whether the name that begins here is only that of the father or the mother of some children."""
    return _CHILD_OF.search(text[max(0, start - _REACH) : start]) is not None
