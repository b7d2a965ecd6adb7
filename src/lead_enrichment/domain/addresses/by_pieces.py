"""Addresses read piece by piece: a street, and behind it in any order its quarter, town, region, code and country.

One reader for the many orders in which sites of the Romance countries, of Quebec and of Germany's neighbours write
them. The town must be one of the table, or stand beside its code or its region.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import islice
from typing import Final

from lead_enrichment.domain.addresses.behind_towns import is_region_behind, region_name
from lead_enrichment.domain.addresses.continental_streets import begins_typed
from lead_enrichment.domain.addresses.found import TOLD_APART, Found
from lead_enrichment.domain.addresses.page_text import PageText
from lead_enrichment.domain.addresses.piece_kinds import (
    AMERICAN,
    CODES,
    MAY_LACK_NUMBER,
    Street,
    is_name,
    is_part,
    is_town,
    street_in,
)
from lead_enrichment.domain.addresses.pieces import Piece, Token, pieces_of, tokens_of
from lead_enrichment.domain.addresses.read_pieces import Read, take
from lead_enrichment.domain.addresses.streets import UPPER, without_label
from lead_enrichment.domain.evidence import Zone

_NUMBERED: Final = re.compile(r"[0-9sS](?:(?<=\d)|(?<!\w.)(?i:/n|nc\b))")
_CORNER: Final = " esq"
"""What tells a corner of two streets, which has no number."""
_SKIPPED: Final = (Zone.NAV, Zone.TESTIMONIAL)
LED: Final = re.compile(
    r"(?i)^.{0,70}?\b(?:estamos|encontr\w+|ubicad\w+|situad\w+|vis[íi]t\w+|localizad\w+|siamo|trova\w*|sommes|situ[ée]\w*"
    r"|retrouve\w*|trouve\w*|visitez|bezoek|langs|vind\w*|gevestigd|finden|besuchen|direcci[óo]n|domicilio)\b"
    r"[^,.\d]{0,30}?(?::|\b(?:en la|en el|en|na|no|em|in der|in|a|au|à|aan de|aan het|aan|op|la))\s+(?=\S)"
)
_FRONT: Final = re.compile(rf"^[^\w(#'’]*(?:©\s?(?:19|20)\d\d\W+)?(?=[{UPPER}\d'’(#]|[a-z]/)", re.IGNORECASE)
_GERMANIC: Final = frozenset("AT CH DE".split())
_MOST_LINES_BELOW: Final = 4
_MOST_FOUND: Final = 60
_MOST_PIECES: Final = 14
_MOST_COUNTRIES: Final = 3
_LONGEST: Final = 260
_LONGEST_BELOW: Final = 90
_MOST_WORDS_BEFORE: Final = 7
_MOST_TOWN_WORDS: Final = 5
_CAPITALS: Final = {"ES": "0", "IT": "1"}
"""The third digit of the codes of a province's capital, which bears its name."""
_MOST_QUARTERS: Final = 2
_YEAR: Final = re.compile(r"(?:19|20)\d\d")
_DATED: Final = re.compile(r"(?<!\d)(?:19|20)\d\d$|\d\s(?!(?:bis|ter|de|y|esq|entre|con|fte|casi)\b)[a-zà-ÿ]{2,}")
"""A year, or a count of something, behind a name."""
_BARE_TYPE: Final = re.compile(
    r"(?i)(?:weg|route|cours|passage|platz|ring|plein|tor|pla[zç]a|corso|villa|quinta|largo)\s\d{1,4}$"
)
"""A word for a street with a number and no name."""
_BARS: Final = re.compile(r"\s*[|•·]\s*")


def addresses_by_pieces(page: PageText, hints: Mapping[str, str]) -> Iterator[Found]:
    """Every street with a number whose pieces behind it name its town."""
    countries = [one for one in islice(hints, _MOST_COUNTRIES) if one in CODES]
    if countries:
        yield from islice(_all(page, countries, hints), _MOST_FOUND)


def _all(page: PageText, countries: Sequence[str], hints: Mapping[str, str]) -> Iterator[Found]:
    numberless = not MAY_LACK_NUMBER.isdisjoint(countries)
    for number, block in enumerate(page.blocks):
        text = block.text
        if (
            len(text) > _LONGEST
            or block.zone in _SKIPPED
            or not (_NUMBERED.search(text) or numberless or _CORNER in text)
        ):
            continue
        for country in countries:
            found = _in_line(page, number, country)
            if found and (country == next(iter(hints)) or found.state or found.postal_code):
                yield replace(found, basis=found.basis or hints[country])
                break


def _in_line(page: PageText, number: int, country: str) -> Found | None:
    offset = page.starts[number]
    pieces = pieces_of(page.line(number), offset, country)
    for place, piece in enumerate(pieces[:_MOST_PIECES]):
        bare, led = _without_lead(piece)
        numbered = _NUMBERED.search(bare.text) is not None or " y " in bare.text or _CORNER in bare.text
        street = street_in(bare.text, country) if numbered or country in MAY_LACK_NUMBER else None
        if street is None:
            continue
        alone = not led and all(len(one.text.split()) <= _MOST_WORDS_BEFORE for one in pieces[:place])
        found = _from(page, number, [bare, *pieces[place + 1 :]], country, street)
        if found and not numbered and not _is_told(found, bare.text, country):
            continue
        if found and (found.postal_code or found.state or alone or (led and street.typed and country not in _GERMANIC)):
            return found
    return None


def _is_told(found: Found, street: str, country: str) -> bool:
    """Whether a street without a number is one: its town's region is told, or in America the house that is in it."""
    if found.state and found.city:
        return True
    parts = (found.street or "").removeprefix(street).lstrip(" ,").split(", ")
    named = found.basis == "named after the address"
    return country in AMERICAN and (named or any(is_part(one) for one in parts if one))


def _without_lead(piece: Piece) -> tuple[Piece, bool]:
    """A piece without marks, the label or the words of a sentence in front of its street."""
    mark = _FRONT.match(piece.text)
    cut = mark.end() if mark else 0
    _, label = without_label(piece.text[cut:])
    cut += label
    led = None if label else LED.match(piece.text[cut:])
    cut += led.end() if led else 0
    return Piece(piece.text[cut:], piece.start + cut, piece.gap), led is not None


def _from(page: PageText, number: int, pieces: Sequence[Piece], country: str, street: Street) -> Found | None:
    """The address of a street, the first of these pieces."""
    piece, behind = pieces[0], pieces[1:]
    read = Read(end=piece.end, parts_end=piece.end)
    _split_off(read, piece, country)
    for token in _tokens(page, number, behind, country):
        if not take(read, token, country):
            break
    above = not (read.names or read.region) and _look_above(page, number, read, country)
    found = _resolved(page, read, piece, country, street)
    return replace(found, start=page.starts[number - 1]) if found and above else found


def _tokens(page: PageText, number: int, behind: Sequence[Piece], country: str) -> Iterator[Token]:
    for piece in behind:
        yield from tokens_of(piece, country)
    for line in range(number + 1, min(number + 1 + _MOST_LINES_BELOW, len(page.blocks))):
        if len(page.line(line)) > _LONGEST_BELOW or page.blocks[line].zone in _SKIPPED:
            return
        yield Token("line", "", page.starts[line])
        for piece in pieces_of(page.line(line), page.starts[line], country):
            yield from tokens_of(piece, country)


def _split_off(read: Read, piece: Piece, country: str) -> None:
    """Part a street from the town behind it with no separator between ("Av. Farn 77 Exampleton")."""
    words = piece.text.split(" ")
    for count in range(min(_MOST_TOWN_WORDS, len(words) - 2), 0, -1):
        head, tail = words[:-count], " ".join(words[-count:])
        if any(letter.isdigit() for letter in tail) or not any(letter.isdigit() for letter in head[-1]):
            continue
        if is_name(tail) and len(tail) > len("del") and is_town(country, tail):
            if re.fullmatch(CODES[country], head[-1]) and len(head) > len("ab"):
                read.code = head.pop()
                read.town_at = 0
            read.parts_end = piece.start + len(" ".join(head))
            read.names.append(Token("name", tail, piece.end))
            return


def _look_above(page: PageText, number: int, read: Read, country: str) -> bool:
    """Whether the town stands alone in the line above a street; it is added then."""
    line = page.line(number - 1) if number else ""
    if read.code or not (is_name(line) and is_town(country, line)) or page.blocks[number - 1].zone in _SKIPPED:
        return False
    read.names.append(Token("name", line, read.end))
    read.below = 1
    return True


def _resolved(page: PageText, read: Read, piece: Piece, country: str, street: Street) -> Found | None:
    """Which of the names is the town, which its region, and which are quarters of the town or remarks."""
    town, quarters = _beside_code(read, country) if read.town_at is not None else _last_of(read, country, street)
    if town is None and read.region and is_town(country, read.region):
        town, read.region = read.region, None
    region = read.region is not None
    if town is None or not _may_be_town(country, town, street, region=region, code=read.town_at is not None):
        return None
    if not (read.code or region) and not _is_sure(piece, quarters, read.below, country, street):
        return None
    if _YEAR.fullmatch(read.code or "") and not is_town(country, town):
        return None
    quarters = [one for one in quarters if not (country == "BR" and _is_beside_town(page, piece, one, town))]
    end = quarters[-1].end if quarters else read.parts_end
    return Found(
        start=piece.start,
        end=read.end,
        street=_BARS.sub(", ", page.text[piece.start : end]),
        city=town,
        state=region_name(country, read.region) if read.region else None,
        postal_code=read.code,
        country=country,
        basis="named after the address" if read.country else None,
        strength=0.85,
        notes=() if read.code else (TOLD_APART,),
    )


def _is_beside_town(page: PageText, piece: Piece, quarter: Token, town: str) -> bool:
    """Whether a quarter stands on the line of the town, below its street, to which it does not belong then."""
    gap = page.text[quarter.end : max(page.text.find(town, quarter.end), quarter.end)]
    return "\n" in page.text[piece.end : quarter.end] and "\n" not in gap


def _is_sure(piece: Piece, quarters: Sequence[Token], below: int, country: str, street: Street) -> bool:
    """Whether a street and a town that no code and no region is told of are no list, no model and no event."""
    plain = [one for one in quarters if not (country in AMERICAN and (is_part(one.text) or begins_typed(one.text)))]
    if len(plain) > _MOST_QUARTERS or (country == "BR" and not (quarters or below)):
        return False
    if country not in AMERICAN and any(is_town(country, one.text) for one in quarters):
        return False
    if not street.typed and country not in AMERICAN:
        return False
    return not (_BARE_TYPE.match(piece.text) or (not street.typed and _DATED.search(piece.text)))


def _last_of(read: Read, country: str, street: Street) -> tuple[str | None, list[Token]]:
    """The town of the names without a code, its region taken off behind it, and the quarters in front."""
    names = read.names
    if read.region is None and len(names) > 1 and is_region_behind(country, names[-1].text):
        sure = _may_be_town(country, names[-2].text, street, region=names[-2].kind == "name")
        if sure and (is_town(country, names[-2].text) or not is_town(country, names[-1].text)):
            read.region = names.pop().text
    while len(names) > 1 and not is_town(country, names[-1].text) and is_town(country, names[-2].text):
        names.pop()
    return (names[-1].text, names[:-1]) if names else (None, [])


def _beside_code(read: Read, country: str) -> tuple[str | None, list[Token]]:
    """The town in front of its code or behind it, and the quarters in front of it; a region may follow."""
    at = read.town_at or 0
    front, behind = read.names[:at], read.names[at:]
    if not behind:
        if len(front) > 1 and read.region is None and is_region_behind(country, front[-1].text):
            read.region = front.pop().text
        return (front[-1].text, front[:-1]) if front else (None, [])
    town = behind[0].text
    alone = front and len(behind) == 1 and read.region is None and is_region_behind(country, town)
    if alone and is_town(country, front[-1].text) and (not is_town(country, town) or _is_of_province(read, country)):
        read.region = town
        return front[-1].text, front[:-1]
    rest = [one.text for one in behind[1:] if is_region_behind(country, one.text)]
    read.region = read.region or (rest[-1] if rest else None)
    return town, front


def _is_of_province(read: Read, country: str) -> bool:
    """Whether the code in front of a province's name is not one of its capital ("Exampleton, 33044 Udine")."""
    return (read.code or "")[2:3] != _CAPITALS.get(country, (read.code or "")[2:3])


def _may_be_town(country: str, name: str, street: Street, *, region: bool = False, code: bool = False) -> bool:
    """Whether a name is that of a town, as the table, its code, or its region behind a sure street tells."""
    if is_town(country, name):
        return True
    return is_name(name) and (code or (region and street.typed))
