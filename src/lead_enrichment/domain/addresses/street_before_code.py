"""Where the street begins that stands before a postal code: on the same line, or on one of the lines above."""

import re
from typing import Final

from lead_enrichment.domain.addresses.continental_streets import has_german_type, is_zone, street_at_end, street_extra
from lead_enrichment.domain.addresses.countries import country_code
from lead_enrichment.domain.addresses.streets import LEGAL_FORM, UPPER, without_label

SEPARATORS: Final = " \n\t,|•·–—-;:/*"
"""What may stand between the parts of an address and is of none."""
_WITH_VILLAGES: Final = frozenset("AT CH DE DK FI NL NO SE".split())
_VILLAGE: Final = rf"(?:(?:Nr|Sdr|St|Øster|Vester|Nedre|Övre|Bad)\.? )?[{UPPER}][^\W\d_]+(?:-[{UPPER}][^\W\d_]+)?"
_VILLAGE_BEHIND: Final = re.compile(rf"(?<=\d)\s?[A-Za-z]?,\s+{_VILLAGE}$")
_MOST_ABOVE: Final = 2
_VILLAGE_LINE: Final = re.compile(rf"{_VILLAGE}$")
"""A village between the street and the town that has the code ("Grønnevej 5, Thurø", then "5700 Svendborg")."""


_OWNER: Final = re.compile(
    rf"(?:.*\s)?(?:Inh|Inhaber(?:in)?|Bes|Eigenaar|Ejer|Innehavare)\b[.:]*\s(?:Dr\.\s)?[{UPPER}][\w'’.-]+\s[{UPPER}][\w'’-]+,?\s"
    rf"(?=[{UPPER}]\D*\d)"
)
"""The owner's name of two words in front of a street on its line ("Inh. Anna Farn Lindenstr. 4")."""
_MARK: Final = re.compile(r"[^\w\s'’\"“„«(#§©]+\s+")
"""A sign in front of an address ("📍 ...")."""
_SAYS_HOW_TO_CALL: Final = re.compile(
    r"(?i)\n(?:(?:tel|telefon|telefono|tel[ée]fono|t[ée]l[ée]phone|t[ée]l|phone|fax|mobil|mobile|handy|tlf|puh|gsm)\b[.:]*"
    r"\s?[+(]?\d[\d ()/.-]{5,}|[\w.+-]+@[\w.-]+"
    r"|(?:[åa]bent?|[åa]pent?|öppet|geöffnet|open|ouvert|abierto|aperto|aberto|auki|otevřeno|czynne)\b[^\n]{0,30}\d)$"
)
"""A line on how to call, or when, that parts a street from the town on the next line."""


def before_contact(left: str, country: str) -> str:
    """What stands before a code on the next line, without a line on how to call or when that follows the street."""
    told = _SAYS_HOW_TO_CALL.search(left.rstrip(SEPARATORS)) if left.endswith("\n") else None
    if told is None:
        return left
    line = left[left.rfind("\n", 0, told.start()) + 1 : told.start()]
    return left[: told.start()] if street_at_end(line, country) is not None else left


def street_start(left: str, country: str) -> int | None:
    """Where the street that ends `left` begins: on its last line, else one or two lines above."""
    bare = left.rstrip(SEPARATORS)
    lines = bare.split("\n")
    at = len(bare)
    begin: int | None = None
    for number, line in enumerate(reversed(lines[-3:])):
        at -= len(line) + (1 if number else 0)
        text = line.rstrip(SEPARATORS)
        cut = _cut(text)
        start = street_at_end(text[cut:], country)
        if start is not None and start == 0 and number < _MOST_ABOVE and _is_box(text[cut:]):
            begin = at + cut if begin is None else begin
            continue
        if start is not None:
            start -= _numbered_in_front(text[cut:], start, country)
            above = _above_zone(text[cut + start :], lines[: -number - 1], country)
            return at + above if above is not None else at + cut + _before_box(text[cut:], start, country)
        village = number == 0 and country in _WITH_VILLAGES
        start = _before_village(text[cut:], lines[:-1], country) if village else None
        if start is not None:
            return at + cut + start
        if not street_extra(text[cut:]):
            return begin
        begin = at + cut if begin is None and _is_box(text[cut:]) else begin
    return begin


def _above_zone(zone: str, above: list[str], country: str) -> int | None:
    """Where the street with its number begins, from the start of this line, that stands above its industrial estate."""
    if not above or not is_zone(zone) or not any(letter.isdigit() for letter in above[-1]):
        return None
    start = street_at_end(above[-1].rstrip(SEPARATORS), country)
    return None if start is None else start - len(above[-1]) - 1


def _numbered_in_front(line: str, start: int, country: str) -> int:
    """How far in front of an estate or a hamlet its numbered street begins, on its line ("Via X 15 – Loc. Y")."""
    front = line[:start].rstrip(SEPARATORS)
    if not front[-1:].isalnum() or not is_zone(line[start:]) or not any(letter.isdigit() for letter in front[-6:]):
        return 0
    street = street_at_end(front, country)
    return 0 if street is None else start - street


def _before_village(line: str, above: list[str], country: str) -> int | None:
    """Where the street begins behind which a village stands on its line, or alone on the next: less than 0 if above."""
    behind = _VILLAGE_BEHIND.search(line)
    if behind:
        return street_at_end(line[: behind.start()], country)
    if not above or not _VILLAGE_LINE.match(line) or country_code(line) or not has_german_type(above[-1]):
        return None
    start = street_at_end(above[-1].rstrip(SEPARATORS), country)
    return None if start is None else start - len(above[-1]) - 1


def _before_box(line: str, start: int, country: str) -> int:
    """Where the street begins that a post office box follows on the same line ("Ring 21, Postfach 9"), else the box."""
    if not _is_box(line[start:]):
        return start
    street = street_at_end(line[:start].rstrip(SEPARATORS), country)
    return start if street is None else street


def _is_box(text: str) -> bool:
    return bool(
        re.match(
            r"(?i)\W*(?:postfach|b\.?p\.?|c\.?p\.?|case postale|apartado|apdo|casella postale|postbus|"
            r"postboks|box)\b",
            text,
        )
    )


def _cut(text: str) -> int:
    """How much of a line's beginning is a label, the owner's name behind it, or a company with its legal form."""
    mark = _MARK.match(text)
    front = mark.end() if mark else 0
    cut = front + without_label(text[front:])[1]
    owner = _OWNER.match(text)
    if owner:
        return owner.end()
    form = LEGAL_FORM.match(text[cut:])
    return cut + (form.end() if form else 0)
