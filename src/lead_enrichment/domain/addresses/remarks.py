"""Remarks in brackets that help to find a door and are no part of a street: "(upstairs!)", "(entrance on Mill Lane)"."""

import re
from typing import Final

_DIRECTIONS: Final = (
    "entrance|access|above|over|next|behind|opposite|opp|near|corner|cnr|rear|upstairs|downstairs|inside|across|off|beside"
    "|eingang|zugang|zufahrt|n[äa]he|neben|gegen[üu]ber|hinter|ecke|im hof|ingang|naast|achter|entr[ée]e|acc[èe]s|face"
    "|pr[èe]s|derri[èe]re|angle|entrada|frente|junto|cerca|detr[áa]s|esquina|ingresso|fronte|vicino|angolo|indgang"
    "|ing[åa]ng|inngang|bakom|bag|bak|sis[äa][äa]nk[äa]ynti|wej[śs]cie|vchod"
)
_REMARK: Final = re.compile(
    rf"\((?:(?=[a-zà-ÿ])[^()\d]{{3,60}}|(?i:{_DIRECTIONS})\b[^()\n]{{0,60}}"
    r"|\d{1,2}(?:st|nd|rd|th) (?:door|entrance|gate|house)\b[^()\n]{0,40})\)"
)
_REMARK_BEHIND: Final = re.compile(rf"[\s,]*{_REMARK.pattern}[\s,]*$")


def remarks_blanked(text: str) -> str:
    """The text with blanks in place of each remark: as long as before."""
    return _REMARK.sub(lambda remark: " " * len(remark.group()), text) if "(" in text else text


def without_remark(street: str | None) -> str | None:
    """A street without the remark behind it."""
    return _REMARK_BEHIND.sub("", street) if street and "(" in street else street
