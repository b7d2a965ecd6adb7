"""What has been read behind a street, token by token: names, the code, the region, the country."""

from dataclasses import dataclass, field

from lead_enrichment.domain.addresses.behind_towns import is_region_behind
from lead_enrichment.domain.addresses.countries import country_code
from lead_enrichment.domain.addresses.piece_kinds import is_town
from lead_enrichment.domain.addresses.pieces import Token


@dataclass(slots=True)
class Read:
    """What has been read behind a street so far."""

    end: int
    names: list[Token] = field(default_factory=list)
    parts_end: int = 0
    """Where the last part of the house ends that stands right behind the street."""
    town_at: int | None = None
    """The number of the name that stands behind the code, or in front of it."""
    code: str | None = None
    code_line: int = 0
    region: str | None = None
    country: str | None = None
    line: int = 0
    below: int = 0
    """How many lines below the street the last name stands; of a town above it, 1."""


def take(read: Read, token: Token, country: str) -> bool:
    """Add a token; False where the address is over."""
    if token.kind == "line":
        read.line += 1
        return not (read.names and (read.code or read.region))
    if token.kind == "country" and (read.names or read.region):
        return _take_country(read, token, country)
    added = {"code": _take_code, "code behind": _take_code, "region": _take_region, "part": _take_part}
    if token.kind == "stop" or not added.get(token.kind, _take_name)(read, token, country):
        return False
    read.end = token.end
    return True


def _take_code(read: Read, token: Token, country: str) -> bool:
    if read.code:
        return False
    beside = token.kind == "code behind" and not _ends_in_region(read, country)
    read.code, read.code_line = token.text, read.line
    read.town_at = len(read.names) - beside
    return True


def _take_region(read: Read, token: Token, _: str) -> bool:
    read.region = read.region or token.text
    return True


def _take_part(read: Read, token: Token, country: str) -> bool:
    """Add a part of the house, or a quarter that stands among the names."""
    if not read.names and not (country == "BR" and read.line):
        read.parts_end = token.end
    elif read.town_at is not None:
        return False
    else:
        read.names.append(token)
    return True


def _take_name(read: Read, token: Token, country: str) -> bool:
    """Add a name; one on the line below a code must be a town's."""
    if token.kind == "remark":
        return True
    if read.town_at == len(read.names) and read.line > read.code_line and not is_town(country, token.text):
        return False
    read.names.append(token)
    read.below = read.line
    return True


def _ends_in_region(read: Read, country: str) -> bool:
    """Whether a region is the last name, its town in front of it."""
    names = read.names
    return len(names) > 1 and is_region_behind(country, names[-1].text) and is_town(country, names[-2].text)


def _take_country(read: Read, token: Token, country: str) -> bool:
    """Add a name that is a country's, and a region's elsewhere; only a code may follow the country."""
    if country_code(token.text) == country:
        read.country, read.end = token.text, token.end
        return read.code is None
    if is_region_behind(country, token.text):
        read.region, read.end = token.text, token.end
        return True
    return False
