"""The short pieces (between commas, bars and line ends) that an address is made of, read from its end backwards."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from lead_enrichment.domain.addresses.house_names import is_house_name, is_label
from lead_enrichment.domain.addresses.streets import STREET_TYPE, UNIT_TEXT, without_label

_SMALL_STREET: Final = (
    r"(?:(?!(?:of|the|down|up|to|on|an?|in|and|at|for|from|with|your|our|my|very|miles?|years?|min(?:ute)?s?|hours?|metres?"
    r"|yards?|houses?|steps?|ways?|doors?|km|days?|weeks?)\b)[a-z][a-z'’]+\s){1,3}"
    r"(?:street|road|lane|close|avenue|drive|gardens|crescent|terrace|grove|mews|rd|ave)\.?"
)
"""A street as some write it, without a capital letter."""
_SPLIT: Final = re.compile(
    r"\s*(?:[\n;|•·▪►‣●»♦■]|\s[*~@]+\s|(?<![£€$]\d)(?<![£€$]\d\d)(?<![£€$]\d{3}),"
    r"|(?<!is \d)(?<!is \d\d)(?<!is \d{3})(?<!at \d)(?<!at \d\d)(?<!at \d{3})\s[–—-]\s"
    r"(?!(?<=\d\d\s[–—-]\s)\d{1,4}[A-Za-z]?\s[A-Z])"
    r"|\s[–—-]\s(?!\d)|(?<=reserved)\.\s+"
    r"|(?<=[a-z])\s/\s(?=[A-Z])"
    r"|\.\s(?=[Pp]\.?\s?[Oo]\.?\s*[Bb]ox\b|(?:Unit|Suite|Flat|Shop|Level|Office|Studio)s? [A-Z]?\d)"
    r"|(?:(?<=\sus|\sme)|(?<=\sappt|\sonly|\shere|\sopen)|(?<=\sappointment))\.\s(?=[A-Z\d]))\s*"
)
_EMBEDDED_START: Final = re.compile(
    r"(?<![\w/.#$+:-])(?:(?<=office )(?:Unit|Suite|Flat|Studio) \w{1,4}$"
    rf"|(?:(?:{UNIT_TEXT}|(?:Unit|Suite|Flat|Shop) \d{{1,3}})[\s/–-]+)?"
    r"\d{1,5}[A-Za-z]?(?:\s?[-–/&]\s?\d{1,5}[A-Za-z]?)?"
    r"\s+(?:\d{1,3}[A-Z]? (?=(?:Ave|Avenue|St|Street)\b))?[A-Z].*$)"
)
_START: Final = re.compile(
    rf"^(?:\d{{1,5}}[A-Za-z]?(?:\s?[-–/&]\s?\d{{1,5}}[A-Za-z]?)?(?:,?\s+(?:rue|avenue|av\.|boul\w*\.?|chemin|ch\."
    rf"|rang|route|place|côte|montée)\s.*|[½¼¾]?\s+[A-Z'’].*|,?\s+{_SMALL_STREET}|\s+\d+(?:st|nd|rd|"
    rf"th)\b.*|\s+\d{{1,3}}[A-Z]? (?:Ave|Avenue|St|Street)\b.*)?|(?i:{UNIT_TEXT}).*"
    r"|(?:Unit|Suite|Flat|Shop|Shops|Level|Studio|Office|Block|Plot|Bay|Floor|Room|Kiosk|Stall|Units|"
    r"Tenancy|Pod|Factory|Lot|Stand|Door|Blk|Block|No\.?|Plot No\.?|Shop No\.?|Flat No\.?)\s.*"
    r"|(?i:r\.?\s?r\.?) ?#?\d.*|(?i:p\.?\s?o\.?\s*box|private bag|gpo box|locked bag|postnet).*\d.*"
    r"|(?i:one|two|three|four|five) [A-Z].*"
    r"|(?:Ground|First|Second|Third|Top|Lower|Upper|1st|2nd|3rd|\dth) [Ff]loor.*"
    r"|(?:Workshops?|Warehouse|Yard|Cabin|Container|Pitch|Chalet|Stables?|Bays|Hut|Booth|Wing) (?:\d|[A-Z]$).*"
    r"|(?:SCO|SCF|DSS|DSC|Hwy\.?|Highway|Rte\.?) \d.*"
    r"|(?:[HDRS]\.?|Sy\.?|Survey|Door|House|Plot|Shop|Flat|Office|Room|Unit|Gala|Stand) ?[Nn]os?\.? ?[:.-]? ?\w.*"
    r"|(?:Villa|Godown|Gala|Purok|Sitio|Barangay|Brgy\.?|Rm\.?|Stand|Erf|Chamber) [A-Z\d].*"
    r"|(?:Near|Nr\.?|Opp\.?|Opposite|Behind|Beside|Next [Tt]o|Above|Adjacent [Tt]o) (?:the )?[A-Z].*"
    r"\b(?:Temple|Hospital|School|College|Bank"
    r"|Hotel|Mall|Station|Bus Stand|Stop|Church|Mosque|Masjid|Mandir|Circle|Chowk|Petrol Pump|Cinema|Theatre|Market"
    r"|Gate|Park|Towers?|Complex|Plaza|Statue|Signal|Stadium|Court|Post Office|University|Stage|Roundabout)"
    r"|(?:[A-Z][\w'’&.-]* ){1,5}(?:House|Building|Bldg\.?|Plaza|Towers?|Cent(?:re|er)|Mall|Court|Complex|Arcade"
    r"|Chambers|Square|Apartments?),? (?:\d{1,2}(?:st|nd|rd|th)|Ground|First|Second|Third|Fourth) [Ff]loor"
    r"|(?:Heol|Stryd|Ffordd|Lôn|Rhodfa|Sgwâr) [A-Z].*|[A-Z]{1,2}[-/]\d{1,4}[\w/-]{0,6}|\d{1,4}[/-][A-Z](?: .*)?"
    r"|(?:[Cc]orner|[Cc]nr\.?|[Cc]or\.?)(?: [Oo]f)? [A-Z].*? (?:&|and|/) [A-Z].*"
    r"|(?:[Rr]ear of|[Bb]ack of|[Rr]/[Oo]) \d.*|(?:Plaas|Portion \d+) .*|(?:Arch|Arches|Barn|Garage|Hangar|Sheds?"
    r"|Croft|RMB|RSD|MS) \d.*"
    r"|Farm (?!(?:Shop|Stay|Tour|Visit|Park)s?\b)[A-Z\d].*"
    r"|[A-Z]{1,2}\d{1,4} (?:Road|Highway)|[RNM]\d{1,3}|(?i:general delivery)|[GB\d]{1,2}/F\.?(?:\s.*)?)$"
)
_CODE_ALONE: Final = re.compile(r"\d{4,6}$")
_BOX_AND_CITY: Final = re.compile(
    r"^((?i:p\.?\s?o\.?\s*box|private bag|gpo box|locked bag)\s?\d[\d ]*\d|(?i:p\.?\s?o\.?\s*box)\s?\d"
    r"|(?:Suite|Ste\.?|Unit|Apt\.?) ?#?\d{1,5}[A-Z]?|R\.?R\.? ?#? ?\d{1,2})"
    r"\s+([A-Z][A-Za-z.'’ -]+)$"
)
_SPLIT_START: Final = re.compile(r"\d|(?:Unit|Shed|Shop|Suite|Flat|Lot|Level|Office|Studio|Blk|Block|No\.?) \w")
_HOUSE_NAME: Final = re.compile(r"[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?$")
_FEW_DIGITS: Final = re.compile(r"\d{1,2}$")
_COUNTED: Final = re.compile(r"0\d$")
"""The number of an item ("07 | Family Law")."""
_NUMBERED: Final = re.compile(r"\d+[A-Za-z]? [A-Z]")
_IN_FRONT: Final = re.compile(
    r"^(?:[\"“„‘][^\"”’“]{2,30}[\"”’“]|\d{1,2}F\d{1,2}|[BGPT]F\d?|\d{1,2}/\d{1,2}"
    r"|The (?:[A-Z][\w'’-]+ ){0,3}(?:Rooms?|Studio|Workshop|Showroom|Office|Clinic|Shop|Store|Surgery|Space|Place)"
    r"|The [A-Z]\w*(?:house|shed|works|room|yard|barn|mill)|(?:The )?Old (?:[A-Z]\w+)(?: [A-Z]\w+)?|Basement(?: Flat)?"
    r"|(?:[A-Z][a-z]+ ){1,2}(?:kiosk|shed|hut|clubhouse|pavilion))$"
)
_THE_HOUSE: Final = re.compile(r"The (?:[A-Z][\w'’-]+ ){0,2}[A-Z][\w'’-]+$")
"""A house by its name ("The Dry Dock"), which a street without a number, or a quay, may follow."""
"""What may stand in front of the piece that begins an address: a flat of a Scottish stair, a quoted farm, a room."""
_ROOM: Final = re.compile(r"^The (?:Studio|Workshop|Showroom|Office|Clinic|Shop|Store)$")
_TOLD: Final = re.compile(
    r"^.*\b(?:we|we['’]re|our|us|you|your|my|is|are|was|has|have|been|visit|find|come|moved|located|based|situated|"
    r"opened|works?|working|pop|lives?)\b.*?\b(?:at|to|from|in|into|is|are|visit"
    r"|inside)\s+(?-i:the\s)?(?=(?-i:[A-Z\d]))",
    re.IGNORECASE,
)
"""The words of a sentence that leads to an address ("We work from ..."), up to the first of them that may be of it."""
_LED: Final = re.compile(
    r"(?i)^[^:\d]{0,40}\b(?:adresse(?: postale| civique)?|address|shop|store|offices?|studio|workshop|showroom|farm"
    r"|yard|clinic|surgery|salon|gallery|caf[eé]|premises|factory|depot|branch|headquarters|nursery|school|us|me) ?: ?"
    r"(?=\d|(?:unit|suite|shop|flat|level|lot|plot|no\.?) \w)"
)
_AT: Final = re.compile(
    r"^[^:\d]{0,70}\b(?:at|from) (?=\d{1,4}[A-Za-z]?,? [A-Z]|(?:Unit|Suite|Shop|Flat|Level|Lot|Plot|Office|Studio"
    r"|No\.?) \w|(?:\d{1,2}(?:st|nd|rd|th)|First|Second|Third|Ground) Floor)"
)
"""What leads to the room, the floor or the number with which an address begins ("Larkspur Dental at Suite 4")."""
"""The words of a sentence that end in a label ("ou à l’adresse postale: 48", "Visit our shop: 12 ...")."""
_BUILDING: Final = re.compile(
    r"\b(?:House|Barns?|Mills?|Farm|Farmhouse|Court|Business (?:Park|Centre|Village)|Industrial (?:Estate|"
    r"Park)|Trading Estate|Retail Park|"
    r"Enterprise (?:Park|Centre)|Works|Workshops?|Lodge|Cottage|Tower|Towers|Building|Buildings|Chambers|"
    r"Arcade|Mews|Hall|Yard|Stables|"
    r"Manor|Bakery|Dairy|School|Rectory|Station|Forge|Smithy|Brewery|Castle|Wharf|Studios?|Nursery|"
    r"Nurseries|Vicarage|Chapel|Dairy|Granary|Bungalow|Villa|Complex|Estate|Shed|Sheds|Loft|Hayloft|Byre|Annexe?|"
    r"Gatehouse|Boathouse|Tannery|Maltings|Foundry|Pavilion|Glasshouse|Orangery|Hangar|Gallery|Cottages|Terrace"
    r"|Reserve|Oval|Schoolhouse|Creamery|Courthouse|Steading|Farmyard|Sawmill|Gate Lodge|"
    r"Showgrounds?|Marina|Jetty|Pier)$"
)
_KIND: Final = re.compile(
    r"(?:Yard|Studios?|Workshops?|Works|Farm|Gallery|Nursery|Bakery|School|Station|Building|Estate|Brewery|Hangar"
    r"|Marina)$"
)
"""A word that alone is the label of an address."""
_STREET_ONLY: Final = re.compile(
    rf"^(?:[A-Z][\w.'’-]*\s+){{1,4}}{STREET_TYPE}\.?(?:\s+(?:North|South|East|West|[NSEW]))?$", re.IGNORECASE
)
_STREET_CITY: Final = re.compile(
    rf"^(.*?\b{STREET_TYPE}\b\.?(?:\s+(?:North|South|East|West|"
    rf"[NSEW]{{1,2}})\b\.?)?(?:[\s]+{UNIT_TEXT})?)\s+(?:in\s+)?([A-Z][A-Za-zÀ-ÿ.'’ -]+)$",
    re.IGNORECASE,
)
_REFUSED: Final = re.compile(
    r"@|https?:|www\.|©|[£€$]\s?\d|\d\s?[£€]|\d{7}|\d{3}[ .-]\d{3,4}[ .-]\d{3,4}|[!?]|\b(?:Ltd|Limited|LLP|Inc|PLC"
    r"|plc|Pty|Tel|"
    r"Telephone|Phone|Mobile|Fax|E-?mail|"
    r"registered|company|copyright|VAT|ABN|number|opening|hours|serving|covering"
    r"|(?<!residential )(?<!industrial )areas?(?! \d)|call|contact us|"
    r"cookies?)\b|\b(?:since|in|from|established|founded)\s(?:19|20)\d\d\b|(?<!\bno)(?<!\bno\.):\s*\S|"
    r"^\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*(?: \d{4})?$|"
    r"(?-i:[.]\s+[A-Z][a-z]+ [a-z])|^\d{5}(?:-\d{4})?$|\b(?-i:[A-Z]{2}) \d{5}\b",
    re.IGNORECASE,
)
_OPENING: Final = re.compile(
    r"[^\W_a-zà-ÿ]|#|['’\"“„‘]|(?:rear of|back of|r/o|off the|"
    r"bureau|local|oficina|of\.|piso|dpto|depto|departamento|int\.|barrio|col\.|colonia|urb\.|urbanizaci[óo]n|torre|edificio"
    r"|edif\.|consultorio|bodega|lote|interior|planta|puerta|suite|unit|porte|rue|chemin|avenue|boul|route|rang|place|the|"
    r"opp|opposite|near|no|level|floor|plot|flat|shop|behind|off|corner|cnr|nr"
    r"|(?:by|beside|adjacent|next to|after|before|above|along|inside) (?:the )?[A-Z]\w+)\b"
    rf"|{_SMALL_STREET}$"
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
    ends_line: bool = False


def address_segments(left: str, offset: int, begins: Callable[[str], bool] | None = None) -> list[Segment]:
    """The pieces that end `left`, as far back as they may belong to one address, in reading order.

    `begins` says of a piece whether it can be the first of an address; by default the English ways of writing one.
    """
    begins = begins or starts_address
    kept: list[Segment] = []
    for piece in _pieces(left, offset):
        text, cut = _bare(piece, left[piece.start - offset + len(piece.text) :])
        if not text or (kept and is_label(text)):
            break
        embedded = None if begins(text) else _EMBEDDED_START.search(text)
        if embedded and "©" in text:
            break
        if embedded and embedded.start() > 0 and not _REFUSED.search(embedded.group()):
            kept.append(Segment(embedded.group(), piece.start + cut + embedded.start()))
            break
        if _REFUSED.search(text) or len(text.split()) > _MOST_WORDS or not _OPENING.match(text):
            break
        if piece.ends_line and _CODE_ALONE.match(text):
            break
        kept.append(Segment(text, piece.start + cut, piece.ends_line))
        if cut > 0 or len(kept) == _MOST_SEGMENTS:
            break
    return _from_first_start(list(reversed(kept)), begins)


def _pieces(left: str, offset: int) -> list[Segment]:
    """The pieces between separators, the last first; the first of all may be half a piece and is left out then."""
    pieces: list[Segment] = []
    at = 0
    for gap in (*_SPLIT.finditer(left), None):
        raw = left[at : gap.start() if gap else len(left)]
        piece = raw.strip(" .:–-/(")
        pieces.append(Segment(piece, offset + at + raw.index(piece), bool(gap and "\n" in gap.group())))
        at = gap.end() if gap else at
    whole = pieces[1:] if offset > 0 and len(pieces) > _MOST_SEGMENTS else pieces
    return [piece for piece in reversed(whole) if piece.text]


def _bare(piece: Segment, behind: str) -> tuple[str, int]:
    """A piece without the label or the words of a sentence in front, and how much was cut."""
    if _MAIN_STREET.match(piece.text) or (_ROOM.match(piece.text) and behind.lstrip().startswith(",")):
        return piece.text, 0
    text, cut = without_label(piece.text)
    led = None if cut else (_LED.match(text) or _AT.match(text))
    if led:
        return text[led.end() :], led.end()
    told = _TOLD.match(text)
    return (text[told.end() :], cut + told.end()) if told else (text, cut)


def _from_first_start(segments: list[Segment], begins: Callable[[str], bool]) -> list[Segment]:
    """Drop what stands before the first piece that can begin an address; keep the last two if none can."""
    first = first_of_address(segments, begins)
    return segments[-2:] if first is None else segments[first:]


def first_of_address(segments: list[Segment], begins: Callable[[str], bool]) -> int | None:
    """The number of the piece with which an address begins: one that can begin it, or a room or farm in front of it."""
    begun = {number for number in range(len(segments)) if begins(segments[number].text)}
    begun -= {number for number in begun if _is_stray_number(segments, number)}
    first = max(begun, default=None)
    for number in sorted(begun, reverse=True)[1:]:
        if first is None or _is_heading(segments, number, first, begun):
            break
        first = number
    return first - 1 if first and _belongs_in_front(segments, first - 1) else first


def _is_stray_number(segments: list[Segment], number: int) -> bool:
    """Whether a number stands alone before a numbered street ("9.30 - 4, 27 Market Street"), or counts a menu."""
    if _COUNTED.match(segments[number].text):
        return True
    behind = segments[number + 1].text if number + 1 < len(segments) else ""
    return bool(_FEW_DIGITS.match(segments[number].text) and _NUMBERED.match(behind))


def _belongs_in_front(segments: list[Segment], number: int) -> bool:
    """Whether a piece is a flat, a room or a farm, or begins its line as a house name does, no number behind it."""
    piece, street = segments[number], segments[number + 1].text
    if _IN_FRONT.match(piece.text) or is_house_name(piece.text, own_line=piece.ends_line):
        return True
    if _THE_HOUSE.match(piece.text) and not any(letter.isdigit() for letter in street):
        return True
    begins_line = number == 0 or segments[number - 1].ends_line
    return bool(
        begins_line and not piece.ends_line and _HOUSE_NAME.match(piece.text)
        and not street[:1].isdigit() and _STREET_ONLY.match(street)
    )  # fmt: skip


def _is_heading(segments: list[Segment], number: int, first: int, begun: set[int]) -> bool:
    """Whether a piece that reads like a building is a line far above: others stand between it and the street."""
    piece = segments[number]
    far = piece.ends_line or _NUMBERED.match(segments[first].text)
    return bool(far and not _START.match(piece.text) and any(one not in begun for one in range(number + 1, first)))


def starts_address(text: str) -> bool:
    """Whether a piece can be the first of an address: a number, a unit, a building or a street."""
    return bool(
        _START.match(text)
        or (_BUILDING.search(text) and len(text.split()) <= _MOST_STREET_ONLY_WORDS and not _KIND.match(text))
        or (_STREET_ONLY.match(text) and len(text.split()) <= _MOST_STREET_ONLY_WORDS)
    )


def split_street_and_city(segment: Segment) -> tuple[Segment, Segment] | None:
    """Split "14 High Street Leeds" after the word that ends a street, "PO Box 12 Leeds" after the box."""
    match = _BOX_AND_CITY.match(segment.text)
    if match is None and _SPLIT_START.match(segment.text):
        match = _STREET_CITY.match(segment.text)
    if match is None or not (match.re is _BOX_AND_CITY or _SPLIT_START.match(match.group(1))):
        return None
    return Segment(match.group(1), segment.start), Segment(match.group(2), segment.start + match.start(2))
