"""The short pieces (between commas, bars and line ends) that an address is made of, read from its end backwards."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from lead_enrichment.domain.addresses.streets import STREET_TYPE, UNIT_TEXT, without_label

_SPLIT: Final = re.compile(r"\s*(?:[\n,;|•·▪►‣●]|\s[–—-]\s)\s*")
_EMBEDDED_START: Final = re.compile(
    rf"(?<![\w/.(#$+:-])(?:(?:{UNIT_TEXT})[\s/–-]+)?\d{{1,5}}[A-Za-z]?(?:\s?[-–/&]\s?\d{{1,5}}[A-Za-z]?)?"
    r"\s+(?:\d{1,3}[A-Z]? (?=(?:Ave|Avenue|St|Street)\b))?[A-Z].*$"
)
_START: Final = re.compile(
    rf"^(?:\d{{1,5}}[A-Za-z]?(?:\s?[-–/&]\s?\d{{1,5}}[A-Za-z]?)?(?:\s+[A-Z'’].*|\s+\d+(?:st|nd|rd|"
    rf"th)\b.*|\s+\d{{1,3}}[A-Z]? (?:Ave|Avenue|St|Street)\b.*)?|(?i:{UNIT_TEXT}).*"
    r"|(?:Unit|Suite|Flat|Shop|Shops|Level|Studio|Office|Block|Plot|Bay|Floor|Room|Kiosk|Stall|Units|"
    r"Factory|Lot|Stand|Door|Blk|Block|No\.?|Plot No\.?|Shop No\.?|Flat No\.?)\s.*"
    r"|(?i:r\.?\s?r\.?) ?#?\d.*|(?i:p\.?\s?o\.?\s*box|private bag|gpo box|locked bag|postnet).*\d.*"
    r"|(?i:one|two|three|four|five) [A-Z].*"
    r"|(?:Ground|First|Second|Third|Top|Lower|Upper|1st|2nd|3rd|\dth) [Ff]loor.*)$"
)
_BUILDING: Final = re.compile(
    r"\b(?:House|Barns?|Mills?|Farm|Farmhouse|Court|Business (?:Park|Centre|Village)|Industrial (?:Estate|"
    r"Park)|Trading Estate|Retail Park|"
    r"Enterprise (?:Park|Centre)|Works|Workshops?|Lodge|Cottage|Tower|Towers|Building|Buildings|Chambers|"
    r"Arcade|Mews|Hall|Yard|Stables|"
    r"Manor|Bakery|Dairy|School|Rectory|Station|Forge|Smithy|Brewery|Castle|Wharf|Studios?|Nursery|"
    r"Nurseries|Vicarage|Chapel|Dairy|Granary|Bungalow|Villa|Complex|Estate|Shed|Sheds|Loft|Hayloft|Byre|Annexe?|"
    r"Gatehouse|Boathouse|Tannery|Maltings|Foundry|Pavilion|Glasshouse|Orangery|Hangar|Gallery|Cottages|Terrace)$"
)
_STREET_ONLY: Final = re.compile(
    rf"^(?:[A-Z][\w.'’-]*\s+){{1,4}}{STREET_TYPE}\.?(?:\s+(?:North|South|East|West|[NSEW]))?$", re.IGNORECASE
)
_STREET_CITY: Final = re.compile(
    rf"^(.*?\b{STREET_TYPE}\b\.?(?:\s+(?:North|South|East|West|"
    rf"[NSEW]{{1,2}})\b\.?)?(?:[\s]+{UNIT_TEXT})?)\s+([A-Z][A-Za-zÀ-ÿ.'’ -]+)$",
    re.IGNORECASE,
)
_REFUSED: Final = re.compile(
    r"@|https?:|www\.|©|\d{7}|\d{3}[ .-]\d{3,4}[ .-]\d{3,4}|[!?]|\b(?:Ltd|Limited|LLP|Inc|PLC|plc|Pty|Tel|"
    r"Telephone|Phone|Mobile|Fax|E-?mail|"
    r"registered|company|copyright|VAT|ABN|number|opening|hours|serving|covering|areas?|call|contact us|"
    r"cookies?)\b|:\s*\S|(?-i:[.]\s+[A-Z][a-z]+ [a-z])|^\d{5}(?:-\d{4})?$|\b(?-i:[A-Z]{2}) \d{5}\b",
    re.IGNORECASE,
)
_OPENING: Final = re.compile(
    r"[^\W_a-zà-ÿ]|#|['’]|(?:bureau|local|suite|unit|porte|rue|chemin|avenue|boul|route|rang|place|the|opp|near|no|plot|flat|shop|behind)\b"
)
_MAIN_STREET: Final = re.compile(r"^(?:Main|Mill|Shop|Office|Station) (?:Street|St|Road|Rd)\.?$")
"""Streets that read like the label of one."""
_MOST_SEGMENTS: Final = 8
_MOST_WORDS: Final = 8
_MOST_STREET_ONLY_WORDS: Final = 6


@dataclass(frozen=True, slots=True)
class Segment:
    """A piece of text with the offset at which it starts in the page text."""

    text: str
    start: int


def address_segments(left: str, offset: int, begins: Callable[[str], bool] | None = None) -> list[Segment]:
    """The pieces that end `left`, as far back as they may belong to one address, in reading order.

    `begins` says of a piece whether it can be the first of an address; by default the English ways of writing one.
    """
    begins = begins or starts_address
    pieces: list[tuple[int, str]] = []
    at = 0
    for gap in _SPLIT.finditer(left):
        pieces.append((at, left[at : gap.start()]))
        at = gap.end()
    pieces.append((at, left[at:]))
    kept: list[Segment] = []
    for begin, raw in reversed(pieces[1:] if offset > 0 and len(pieces) > _MOST_SEGMENTS else pieces):
        piece = raw.strip(" .:–-/(")
        if not piece:
            continue
        text, cut = (piece, 0) if _MAIN_STREET.match(piece) else without_label(piece)
        labelled = cut > 0
        if not text:
            break
        embedded = None if begins(text) else _EMBEDDED_START.search(text)
        if embedded and embedded.start() > 0 and not _REFUSED.search(embedded.group()):
            kept.append(Segment(embedded.group(), offset + begin + raw.index(piece) + cut + embedded.start()))
            break
        if _REFUSED.search(text) or len(text.split()) > _MOST_WORDS or not _OPENING.match(text):
            break
        kept.append(Segment(text, offset + begin + raw.index(piece) + cut))
        if labelled or len(kept) == _MOST_SEGMENTS:
            break
    return _from_first_start(list(reversed(kept)), begins)


def _from_first_start(segments: list[Segment], begins: Callable[[str], bool]) -> list[Segment]:
    """Drop what stands before the first piece that can begin an address; keep the last two if none can."""
    for number, segment in enumerate(segments):
        if begins(segment.text) and len(segments) - number <= _MOST_SEGMENTS:
            return segments[number:]
    return segments[-2:]


def starts_address(text: str) -> bool:
    """Whether a piece can be the first of an address: a number, a unit, a building or a street."""
    return bool(
        _START.match(text)
        or (_BUILDING.search(text) and len(text.split()) <= _MOST_STREET_ONLY_WORDS)
        or (_STREET_ONLY.match(text) and len(text.split()) <= _MOST_STREET_ONLY_WORDS)
    )


def split_street_and_city(segment: Segment) -> tuple[Segment, Segment] | None:
    """Split "14 High Street Leeds" after the word that ends a street."""
    match = _STREET_CITY.match(segment.text)
    if match is None or not match.group(1)[:1].isdigit():
        return None
    return Segment(match.group(1), segment.start), Segment(match.group(2), segment.start + match.start(2))
