"""Whether two texts that touch in the markup are laid out apart: without the styles they would read as one word."""

import re
from typing import Final

_BEFORE_UNIT: Final = frozenset(" #")
"""What stands in front of the letter or the digit of a unit."""
_OPENS: Final = frozenset("(+")
"""With what else than a letter or a digit a text may begin that is laid out apart: a telephone number."""
_HOUSE: Final = re.compile(r"(?:[^\W\d]{2}[.,]?|[Nn][°º])\s\d{1,4}[a-zA-Z]?$")
_LONGEST_HOUSE: Final = 12
_CODE: Final = re.compile(r"(?:[A-Z]{1,2}-)?(?:\d{3} \d\d|\d\d-\d{3}|\d{4,5}(?:-\d{3})?)(?:\s[-–])?,?\s+[^\W\d]")
"""A street that ends in its house number, and the postal code of the town: styles alone may part the two."""
_CALL: Final = re.compile(r"[\w.+-]{1,40}@[\w-]{2,40}\.\w|\+\d\d[\s(]?\d")
"""An e-mail address or a telephone number, which styles alone part from the town in front of it."""
_NUMBER_FIRST: Final = re.compile(r"\d{1,4}(?: ?(?:bis|ter))?,?\s+[^\W\d]{2}")
_CALLED: Final = re.compile(
    r"\(?\d{3}[).\s-]{1,2}\d{3}[.\s-]\d{4}\b|USA|U\.S\.|(?:Canada|United States|Phone|Tel|Fax|E-?mail)\b"
)
"""A telephone number, a country or a label, which touches what stands before it only where it is laid out apart."""


def begins_apart(last: str, behind: str) -> bool:
    """Whether a text is laid out apart from that of the element before it, which it touches."""
    if not (behind[:1].isalnum() or behind[:1] in _OPENS):
        return False
    if _parts_address(last, behind) or (last[-1:].isalnum() and _CALLED.match(behind)):
        return True
    if behind[:4].isdigit():
        return len(behind) > 3 and last[-1:].isalpha()  # noqa: PLR2004 - the postal code behind "VA"
    if not behind[:1].isupper():
        return False
    if last[-1:].islower():
        return len(last.strip()) > 3  # noqa: PLR2004 - "Mc", "Van"
    return behind[1:2].islower() and last[-1:].isalnum() and last[-2:-1] in _BEFORE_UNIT  # "Suite F", "Unit 4"


def _parts_address(last: str, behind: str) -> bool:
    """Whether two texts that touch are the parts of an address, or a place and how to call it."""
    if (
        (last[-1:].isdigit() or last[-2:-1].isdigit())
        and _HOUSE.search(last[-_LONGEST_HOUSE:])
        and (_CODE.match(behind) or (behind[:1].isupper() and behind[1:2].islower()))
    ):
        return True
    if (last[-1:].isalnum() or last.endswith(")")) and _CALL.match(behind):
        return True
    return last[-4:].isalpha() and last[-4:].islower() and _NUMBER_FIRST.match(behind) is not None
