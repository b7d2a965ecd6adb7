"""Places that stand for a street right in front of a code, whoever is named above: "La Touche, 49190 Exempleville"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from lead_enrichment.domain.addresses.company_line import names_company
from lead_enrichment.domain.addresses.continental_streets import is_zone, street_at_end
from lead_enrichment.domain.addresses.found import Found
from lead_enrichment.domain.addresses.hamlets import FRENCH, is_hamlet, is_sure_hamlet
from lead_enrichment.domain.addresses.not_streets import is_no_street
from lead_enrichment.domain.addresses.page_text import PageText
from lead_enrichment.domain.addresses.place_names import is_no_way, names_person
from lead_enrichment.domain.addresses.streets import UPPER, without_label
from lead_enrichment.domain.evidence import Zone

_GERMAN: Final = frozenset(("AT", "CH", "DE"))
_GAP: Final = re.compile(r"\s*(?:[|•·,;]|:\s|\s[–—-]\s|[–—-](?=\s)|(?<=^)[–—-]\s)\s*")
_ENDS: Final = r"(?:platz|plätzle|plätzli|stra(?:ß|ss)e|gasse|weg|ring|allee|zeile|steig|ufer|graben|anger)"
_STREET: Final = re.compile(
    rf"(?:(?:Ober|Unter|Alt|Neu|Groß|Gross|Klein|Lang|Hinter|Vorder|Mittler)er?e?\s)?"
    rf"[{UPPER}][a-zäöüß]+(?:-[{UPPER}][a-zäöüß]+)*{_ENDS}"
    rf"|(?:Obere|Untere|Alte|Neue|Große|Grosse|Kleine|Lange|Hintere|Vordere|Mittlere)\s(?:Stra(?:ß|ss)e|Gasse|Zeile)"
    r"|(?:Oberer|Unterer|Alter|Neuer|Großer|Grosser|Hinterer|Vorderer)\s(?:Platz|Markt|Weg)"
)
_KNOWN: Final = re.compile(
    r"(?:Dorf|Haupt|Kirch|Kirchen|Markt|Rathaus|Schul|Bahnhof|Stadt|Mühl|See|Berg|Bach|Kloster|Schloss|Linden|Post|Stifts"
    rf"|Pfarr|Land|Brunnen|Ring){_ENDS}"
)
"""Streets of every village, which need nothing beside them to be told from other words."""
_MARK: Final = re.compile(r"[^\w\s'’\"“„«(#§©–—|•·-]+\s+")
_MOST_PIECES: Final = 4
_LINES_ABOVE: Final = 2
_LONGEST: Final = 110
_LONGEST_PIECE: Final = 45


@dataclass(frozen=True, slots=True)
class _Piece:
    text: str
    start: int
    above: int
    """How many lines above the code it stands."""


def with_place_alone(found: Found, page: PageText, company: str) -> Found:
    """What was found, with the hamlets or the street without a number as its street that stand in front of its code."""
    if found.street or not found.postal_code or not found.city:
        return found
    kept = _french(page, found, company) if found.country in FRENCH else []
    if not kept and found.country in _GERMAN:
        kept = _german(page, found)
    if not kept:
        return found
    street = ", ".join(piece.text for piece in kept)
    return replace(found, street=street, start=kept[0].start, strength=max(found.strength, 0.6))


def _french(page: PageText, found: Found, company: str) -> list[_Piece]:
    kept: list[_Piece] = []
    for piece in _pieces(page, found.start):
        if len(kept) == _MOST_PIECES or len(piece.text) > _LONGEST_PIECE or names_company(piece.text, company):
            break
        numbered = _is_numbered(piece.text, found.country or "")
        if not (numbered or _is_zone(piece.text) or is_hamlet(piece.text, found.city)):
            break
        kept.insert(0, piece)
        if numbered:
            break
    return _told_surely(kept)


def _told_surely(kept: list[_Piece]) -> list[_Piece]:
    """The pieces without those in front that are lines of their own, and may be headings; none if all are."""
    while kept and kept[0].above and not _is_sure(kept[0]):
        beside = [piece for piece in kept[1:] if piece.above == kept[0].above]
        if any(_is_sure(piece) for piece in beside):
            break
        kept = kept[1:]
    return kept


def _is_sure(piece: _Piece) -> bool:
    return _is_zone(piece.text) or is_sure_hamlet(piece.text) or any(letter.isdigit() for letter in piece.text)


def _is_zone(text: str) -> bool:
    """Whether a word for streets and a name in capitals make up a text ("Place des Tilleuls", not "cours de chant")."""
    return text[:1].isupper() and any(word[:1].isupper() for word in re.split(r"[\s'’]", text)[1:]) and is_zone(text)


def _is_numbered(text: str, country: str) -> bool:
    return any(letter.isdigit() for letter in text) and not is_no_street(text) and street_at_end(text, country) == 0


def _german(page: PageText, found: Found) -> list[_Piece]:
    """The street without a number that stands alone between the name, or the line's beginning, and the code."""
    piece = next(_pieces(page, found.start), None)
    if piece is None:
        return []
    told = (_KNOWN if piece.above else _STREET).fullmatch(piece.text)
    return [piece] if told and not (is_no_way(piece.text) or names_person(piece.text)) else []


def _pieces(page: PageText, before: int) -> Iterator[_Piece]:
    """The pieces between separators in front of a code on its line, then those of the lines above, the last first."""
    number = page.line_at(before)
    for above in range(_LINES_ABOVE + 1):
        line = number - above
        if line < 0 or (above and (page.blocks[line].zone is Zone.NAV or len(page.line(line)) > _LONGEST)):
            return
        start = page.starts[line]
        text = page.text[start:before] if not above else page.line(line)
        yield from _of_line(text, start, above)


def _of_line(text: str, offset: int, above: int) -> Iterator[_Piece]:
    mark = _MARK.match(text)
    front = mark.end() if mark else 0
    bare, cut = without_label(text[front:])
    cut += front
    pieces: list[_Piece] = []
    at = 0
    for gap in (*_GAP.finditer(bare), None):
        raw = bare[at : gap.start() if gap else len(bare)]
        if raw.strip(" :–-"):
            pieces.append(_Piece(raw.strip(" :–-"), offset + cut + at + len(raw) - len(raw.lstrip(" :–-")), above))
        at = gap.end() if gap else at
    return reversed(pieces)
