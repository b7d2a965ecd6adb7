"""When an answer counts as right: as a person would judge, tolerant of writing and of nothing else."""

import re
import unicodedata
from typing import Final

from lead_enrichment.domain.addresses.regions import same_region
from lead_enrichment.domain.agreement import as_country_code
from lead_enrichment.domain.lead import Address
from lead_enrichment.evaluation.cases import Case, Person

PARTS: Final = ("street", "city", "state", "postal_code")

_SHORT: Final = {
    "street": "st",
    "avenue": "ave",
    "av": "ave",
    "road": "rd",
    "drive": "dr",
    "lane": "ln",
    "boulevard": "blvd",
    "highway": "hwy",
    "parkway": "pkwy",
    "court": "ct",
    "place": "pl",
    "square": "sq",
    "circle": "cir",
    "terrace": "ter",
    "suite": "ste",
    "unit": "ste",
    "apartment": "apt",
    "floor": "fl",
    "north": "n",
    "south": "s",
    "east": "e",
    "west": "w",
    "northeast": "ne",
    "northwest": "nw",
    "southeast": "se",
    "southwest": "sw",
    "saint": "st",
    "fort": "ft",
    "mount": "mt",
    "nr": "",
    "no": "",
}
_WITH_STATE_CODES: Final = ("US", "CA", "AU")


def same_owner(case: Case, first: str | None, last: str | None) -> bool:
    """Whether the name is the labelled owner's or an alternative's."""
    people = [person for person in (case.owner, *case.owner_alternatives) if person]
    return any(_same_person(person, first, last) for person in people)


def _same_person(person: Person, first: str | None, last: str | None) -> bool:
    if not (first and last and person.first and person.last):
        return False
    return _last_agrees(_words(person.last), _words(last)) and _first_agrees(_words(person.first), _words(first))


def _last_agrees(label: list[str], found: list[str]) -> bool:
    return bool(label) and bool(found) and (label == found or label[-1] == found[-1] or set(label) <= set(found))


def _first_agrees(label: list[str], found: list[str]) -> bool:
    """The first given name agrees, or one side has only its initial, or a middle name is missing on one side."""
    if not label or not found:
        return False
    one, other = label[0], found[0]
    initial = min(len(one), len(other)) == 1 and one[0] == other[0]
    return one == other or initial or one in found or other in label


def right_parts(label: Address, found: Address) -> dict[str, bool]:
    """For each part whether it is right; a part the site does not state is right when it was left empty."""
    return {part: _part(part, getattr(label, part), getattr(found, part)) for part in PARTS} | {
        "country": label.country is None or found.country is None or _country(label.country) == _country(found.country)
    }


def best_parts(case: Case, found: Address) -> dict[str, bool]:
    """`right_parts` against the labelled address or the alternative that agrees best."""
    labels = [label for label in (case.address, *case.address_alternatives) if label]
    return max((right_parts(label, found) for label in labels), key=lambda parts: sum(parts.values()))


def _part(part: str, label: str | None, found: str | None) -> bool:
    if label is None or found is None:
        return (label is None) == (found is None)
    if part == "postal_code":
        return _postal(label) == _postal(found)
    if part == "state":
        return _words(label) == _words(found) or any(same_region(one, label, found) for one in _WITH_STATE_CODES)
    return _short(label) == _short(found)


def _country(value: str) -> str:
    """The code of a country in any usual spelling ("UK", "España"), else what is written."""
    return as_country_code(value) or _fold(value)


def _postal(value: str) -> str:
    """Letters and digits; of a US ZIP+4 only the ZIP."""
    folded = re.sub(r"[^a-z0-9]", "", value.casefold())
    return folded[:5] if re.fullmatch(r"\d{9}", folded) else folded


def _short(value: str) -> str:
    """Words in their short forms, run together: "12 High Street, Suite 4" is "12 High St #4"."""
    value = re.sub(r"#\s*", " ste ", value.replace("ß", "ss"))
    value = re.sub(r"(?i)stra(?:ss|ß)e\b|str\.?(?=\s|,|$)", "str", value)
    return "".join(_SHORT.get(word, word) for word in _words(value))


def _words(value: str) -> list[str]:
    return re.findall(r"[^\W_]+", _fold(value))


def _fold(value: str) -> str:
    decomposed = unicodedata.normalize("NFKD", value.casefold().replace("’", "'").replace("'", ""))
    return "".join(character for character in decomposed if not unicodedata.combining(character))
