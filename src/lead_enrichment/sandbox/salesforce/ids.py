"""Record ids: a three-character prefix for the object, 15 case-sensitive characters, 18 with the check characters."""

import re
import string
from functools import lru_cache
from typing import Final

PREFIXES: Final = {
    "Lead": "00Q",
    "User": "005",
    "Group": "00G",
    "Organization": "00D",
    "Profile": "00e",
    "PermissionSet": "0PS",
    "PermissionSetAssignment": "0Pa",
    "FieldPermissions": "01k",
    "ObjectPermissions": "110",
    "ScratchOrgInfo": "2SR",
}
SHORT, LONG = 15, 18
_CHECK: Final = string.ascii_uppercase + "012345"
_DIGITS: Final = string.digits + string.ascii_uppercase + string.ascii_lowercase
_SHAPE: Final = re.compile(r"[A-Za-z0-9]{15}(?:[A-Za-z0-9]{3})?")


def with_check(short: str) -> str:
    """The 18-character form: each of the last three characters tells which of five letters are upper-case."""
    return short + _check_sign(short[:5]) + _check_sign(short[5:10]) + _check_sign(short[10:15])


@lru_cache(maxsize=4096)
def _check_sign(five: str) -> str:
    return _CHECK[sum(1 << place for place, sign in enumerate(five) if sign.isupper())]


def numbered_id(prefix: str, number: int, instance: str = "") -> str:
    """The 18-character id of the `number`-th record; ids of one object sort as they were made."""
    digits = ""
    rest = number
    while rest:
        rest, digit = divmod(rest, len(_DIGITS))
        digits = _DIGITS[digit] + digits
    head = prefix + instance
    return with_check(head + digits.rjust(SHORT - len(head), "0"))


def is_id(text: object) -> bool:
    """Whether this has the form of an id, with or without check characters."""
    return isinstance(text, str) and _SHAPE.fullmatch(text) is not None


def full_id(text: str) -> str:
    """The 18-character form of an id of either form; what stands after the 15th character is computed anew."""
    return with_check(text[:SHORT])
