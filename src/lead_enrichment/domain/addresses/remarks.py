"""Remarks in brackets that help to find a door and are no part of a street: "(entrance on Mill Lane)"."""

import re
from typing import Final

from lead_enrichment.domain.addresses.streets import UPPER
from lead_enrichment.domain.names.lexicon import lexicon

_DIRECTIONS: Final = (
    "entrance|access|above|over|next|behind|opposite|opp|near|corner|cnr|rear|upstairs|downstairs|inside|across|off"
    "|beside"
    "|eingang|zugang|zufahrt|n[äa]he|neben|gegen[üu]ber|hinter|ecke|im hof|ingang|naast|achter|entr[ée]e|acc[èe]s|face"
    "|pr[èe]s|derri[èe]re|angle|entrada|frente|junto|cerca|detr[áa]s|esquina|ingresso|fronte|vicino|angolo|indgang"
    "|ing[åa]ng|inngang|bakom|bag|bak|sis[äa][äa]nk[äa]ynti|wej[śs]cie|vchod"
)
_REMARK: Final = re.compile(
    rf"\((?:(?=[a-zà-ÿ])[^()\d]{{3,60}}|(?i:{_DIRECTIONS})\b[^()\n]{{0,60}}"
    r"|\d{1,2}(?:st|nd|rd|th) (?:door|entrance|gate|house)\b[^()\n]{0,40})\)"
)
_LINE_APART: Final = re.compile(r"(?:(?<=\n)|(?<=, ))\([^()\d\n]{3,40}\)(?=\s*(?:[\n,]|$))")
"""All of a line, or between commas, in brackets: the older name of the street, or where it is."""
_REMARK_BEHIND: Final = re.compile(rf"[\s,]*{_REMARK.pattern}[\s,]*$")
_WAY_BEHIND: Final = re.compile(
    r",\s(?:(?:on|at) the )?(?:corner of|across from|across the street|next (?:door )?to|between|behind|near|inside"
    r"|just (?:off|past|north|south|east|west|behind|down|up)|two doors|around the corner)\b[^,\d\n]{0,50}$",
    re.MULTILINE,
)
"""A way to find a door, told in small letters behind a street: "204 Fern St, across from the library"."""
_BETWEEN_BEHIND: Final = re.compile(
    r"\s(?:between [\w.' ]{2,25} (?:and|&) [\w.' ]{2,25}|(?:right |directly )?across from [^,\d\n]{2,45})(?=[\s,]*$)",
    re.MULTILINE,
)
"""The same with no comma in front: "204 Fern St between 2nd and 3rd"."""
_PART_BEHIND: Final = re.compile(r",\s(?:OT|Ortsteil|Stadtteil)\s[^,\d\n]{2,30}$")
"""The part of a German town behind a street, whose town follows: "Lindenstr. 2, OT Neudorf"."""
_PERSON: Final = re.compile(
    rf"^(?:(?:Dr|Inh|Frau|Herrn?)\.? )*(?P<first>[{UPPER}][\w-]+) [{UPPER}][\w-]{{2,}} (?=[{UPPER}]\w{{2,}}(?:str\."
    r"|straße|strasse|weg|gasse|platz|allee|ring|damm|straat|laan|plein|dijk|singel|kade) ?\d)"
)
"""Somebody's first and last name in front of a street ("Anna Farn Farnstraße 14")."""
_LED: Final = re.compile(r"^[^,\d\n]{0,60}\bprzy (?=(?:ul|al|pl|os)\.)")
"""The words of a Polish sentence that lead to a street ("Gabinet w Krakowie przy ul. ...")."""


def remarks_blanked(text: str) -> str:
    """The text with blanks in place of each remark and of each way to a door that ends a line: as long as before."""
    if "(" in text:
        for remark in (_REMARK, _LINE_APART):
            text = remark.sub(lambda found: " " * len(found.group()), text)
    if " between " in text or " across from " in text:
        text = _BETWEEN_BEHIND.sub(lambda way: " " * len(way.group()), text)
    return _WAY_BEHIND.sub(lambda way: " " * len(way.group()), text) if "," in text else text


def without_remark(street: str | None) -> str | None:
    """A street without the remark behind it, the part of the town, or the words that lead to it."""
    bare = _REMARK_BEHIND.sub("", street) if street and "(" in street else street
    person = _PERSON.match(bare) if bare else None
    if bare and person and person["first"].casefold() in lexicon().firsts:
        bare = bare[person.end() :]
    return _PART_BEHIND.sub("", _LED.sub("", _WAY_BEHIND.sub("", _BETWEEN_BEHIND.sub("", bare)))) if bare else bare
