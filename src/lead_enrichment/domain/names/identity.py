"""When two names mean one person: accents, initials, middle names, short forms and maiden names allowed for."""

import re
from functools import lru_cache
from typing import Final

from lead_enrichment.domain.names.lexicon import fold

_BETWEEN: Final = re.compile(r"[\s.'’-]+")
_SHORT_FORMS: Final = (
    "william bill billy will willie liam|robert bob bobby rob robbie bert|richard rick ricky rich dick"
    "|james jim jimmy jamie"
    "|john jack johnny jon|jonathan jon john|joseph joe joey|joshua josh|michael mike mikey mick"
    "|matthew matt|christopher chris topher"
    "|christine chris chrissy tina|christina chris tina|daniel dan danny|david dave davey"
    "|donald don donnie|douglas doug"
    "|edward ed eddie ted ned|thomas tom tommy|timothy tim timmy|anthony tony|andrew andy drew"
    "|alexander alex xander sandy"
    "|alexandra alex sandra sandy|benjamin ben benny|charles charlie chuck chas|francis frank"
    "|franklin frank|frederick fred freddie"
    "|gerald gerry jerry|gregory greg|harold harry hal|henry hank harry|jeffrey jeff|geoffrey geoff jeff"
    "|kenneth ken kenny"
    "|lawrence larry|leonard len lenny leo|nicholas nick nicky|nathan nate|nathaniel nate nathan"
    "|patrick pat paddy|peter pete"
    "|philip phil|phillip phil|raymond ray|ronald ron ronnie|samuel sam sammy|samantha sam|stephen steve"
    "|steven steve|stuart stu"
    "|theodore ted theo|vincent vince|walter walt|zachary zach zack|elizabeth liz beth betty lisa eliza"
    "|katherine kate kathy katie kat"
    "|catherine cathy kate katie|margaret maggie peggy meg|patricia pat patty trish tricia|susan sue susie"
    "|rebecca becky becca"
    "|deborah deb debbie debra|barbara barb|jennifer jen jenny|jessica jess jessie|kimberly kim"
    "|victoria vicky tori|virginia ginny"
    "|pamela pam|cynthia cindy|theresa terry tess|teresa terry tess|terrence terry|judith judy"
    "|jacqueline jackie|melissa mel|melanie mel"
    "|abigail abby|allison ally ali|amanda mandy|angela angie|bradley brad|cameron cam|clifford cliff"
    "|dominic dom|eugene gene|jerome jerry"
    "|joel joe|louis lou|martin marty|mitchell mitch|norman norm|randall randy|russell russ|sidney sid"
    "|stanley stan|wesley wes"
    "|francisco paco pancho fran|jose pepe|ignacio nacho|manuel manolo manu|enrique quique"
    "|antonio toni tono|rafael rafa|javier javi"
    "|giuseppe beppe peppe|luigi gigi|francesco franco|johannes hans jan hannes|wolfgang wolf"
    "|friedrich fritz|heinrich heinz|matthias matze"
    "|sebastian basti|maximilian max|alexandre alex|philippe phil|frederic fred|jean-pierre jp"
)
_VOWEL: Final = re.compile("[aeiouy]")
_GROUPS: Final = tuple(frozenset(group.split()) for group in _SHORT_FORMS.split("|"))
_FORMS: Final = {
    name: frozenset().union(*(group for group in _GROUPS if name in group)) for name in frozenset().union(*_GROUPS)
}
"""Every name with its long and short forms."""


def same_person(first: str, last: str, other_first: str, other_last: str) -> bool:
    """Whether two full names can be one person's: compatible first names and a shared last name.

    "J. Roe" and "Jane Roe", "Bill Roe" and "William Roe", "Ana Roe" and "Ana Roe Poe" are; "Jane Roe" and "John Roe"
    are not. "Ana Mary" is "Ana Mary Roe": both words were first names.
    """
    if _are_both_first(first, last, other_first) or _are_both_first(other_first, other_last, first):
        return True
    return same_first(first, other_first) and same_last(last, other_last)


def _are_both_first(first: str, last: str, whole_first: str) -> bool:
    """Whether what looked like a first and a last name is the other's double first name."""
    return bool(last) and (*_parts(first), *_parts(last)) == _parts(whole_first)


def same_last(one: str, other: str) -> bool:
    """Whether two last names are equal, or one is a part of the other's compound."""
    a, b = _parts(one), _parts(other)
    return bool(a and b) and (a == b or set(a) <= set(b) or set(b) <= set(a))


def same_first(one: str, other: str) -> bool:
    """Whether two first names are equal, an initial and its name, or a name and its short form."""
    a, b = _parts(one), _parts(other)
    if not a or not b:
        return False
    return any(_equal(x, y) for x, y in zip(a, b, strict=False)) and _equal(a[0], b[0])


def _equal(one: str, other: str) -> bool:
    if one == other or (_is_initials(one, other) and one[0] == other[0]):
        return True
    return other in _FORMS.get(one, ())


def _is_initials(one: str, other: str) -> bool:
    """Whether the shorter one is an initial, or two letters that nobody can speak ("jc")."""
    shorter = min(one, other, key=len)
    return len(shorter) == 1 or (len(shorter) == 2 and not _VOWEL.search(shorter))  # noqa: PLR2004


@lru_cache(maxsize=4_096)
def _parts(name: str) -> tuple[str, ...]:
    return tuple(part for part in _BETWEEN.split(fold(name)) if part)
