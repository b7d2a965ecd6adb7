"""Addresses of legal sentences that say what each part is: "con domicilio en Los Aromos 45, comuna de Exampleton"."""

import re
from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Final

from lead_enrichment.domain.addresses.beside_name import TOWN_NAME
from lead_enrichment.domain.addresses.found import TOLD_APART, Found
from lead_enrichment.domain.addresses.page_text import PageText
from lead_enrichment.domain.addresses.places_last import is_large_town

_COUNTRIES: Final = frozenset("AR BO BR CL CO EC ES MX PE PT PY RO UY".split())
_LEAD: Final = re.compile(
    r"(?i:\b(?:domicili[oa]d?[oa]?|sede|sediul|ubicad[oa]s?|localizad[oa]s?|estabelecid[oa]|situad[oa]s?|direcci[óo]n"
    r"|endere[çc]o)\b[^,.:;\n\d]{0,25}?\s?(?:\b(?:en|na|no|em|[îi]n)\b|:))\s(?:la |el )?"
    r"(?P<rest>[^\n;]{8,200})"
)
_STEM: Final = re.compile(
    r"(?i)comuna de|munic[ií]pio de|ciudad de|cidade de|localidad(?:e)? de|alcald[ií]a|partido de|regi[óo]n|estado de"
    r"|provincia de|jud\.|jude[țt]ul|bairro|\bcep\b"
)
_PIECE: Final = re.compile(r",\s+|\s[–-]\s")
_OWN: Final = r"(?:(?:en|na|no|em|in|în|y|e)\s)?(?:(?:la|el|a|o)\s)?"
_OF: Final = r"\s(?:de\s|do\s|da\s|del\s)?"
_CITY: Final = re.compile(
    rf"{_OWN}(?P<kind>(?i:comuna|munic[ií]pio|ciudad|cidade|localidade?|localitatea|ora[șs]ul?|mun\.)){_OF}(?P<city>{TOWN_NAME})"
)
_MEXICO: Final = re.compile(r"(?i)ciudad de m[ée]xico|cdmx")
_STATE: Final = re.compile(
    rf"{_OWN}(?:(?P<whole>(?i:regi[óo]n)(?:\s(?:de|del|de la))?\s{TOWN_NAME})"
    rf"|(?i:estado|provincia|departamento|jud\.|jude[țt]ul){_OF}(?P<state>{TOWN_NAME}))"
)
_CODE: Final = re.compile(r"(?i:c\.?\s?p\.?|cep|c[óo]digo postal|cod po[șs]tal)\W{0,3}(?P<code>\d{4,6}(?:-\d{3})?)")
_TOWN: Final = re.compile(TOWN_NAME)
_ENDS: Final = re.compile(r"[.)](?<=\w{3}.)(?:\s|$)")
_OF_OTHERS: Final = re.compile(
    r"(?i)\b(?:prov[e]+dor\w*|fornecedor\w*|furniz\w*|hosting|hospeda\w*|aloja\w*|g[ăa]zdui\w*|tribuna\w*|juzgado\w*"
    r"|comarca|foro|agencia|ag[êe]ncia|autori[td]a\w*|servicio nacional|sernac|procon|clientes?|c[âa]mara|colegio)\b"
)
"""Words of the sentence in front of an address that is somebody else's: a supplier, a court, an authority."""
_ROOM: Final = 120
_COMMUNE: Final = "comuna"
_MOST_FOUND: Final = 20


def addresses_told_by_kind(page: PageText, hints: Mapping[str, str]) -> Iterator[Found]:
    """Every street with its number behind a word of the law whose town, region or code are named as such."""
    country = next((one for one in hints if one in _COUNTRIES), None)
    if country is None:
        return
    for match in islice(page.marked(_STEM, _LEAD), _MOST_FOUND):
        begin = max(page.text.rfind("\n", 0, match.start()) + 1, match.start() - _ROOM)
        found = None if _OF_OTHERS.search(page.text, begin, match.start()) else _found(match, country, hints)
        if found:
            yield found


def _found(match: re.Match[str], country: str, hints: Mapping[str, str]) -> Found | None:
    pieces = list(_pieces(match))
    street: list[str] = []
    parts: dict[str, str] = {}
    end = match.start("rest")
    for text, stop in pieces:
        kind = _kind(text)
        if not kind and parts and not _is_town(text, country, parts):
            break
        if kind and kind[0] in parts and kind[0] != "city":
            break
        if not kind and parts:
            kind = ("city", text)
        if not kind:
            street.append(text)
        elif kind[0] == "city" and "city" in parts:
            street.append(parts["commune"])
            parts["city"] = kind[1]
        else:
            parts[kind[0]] = kind[1]
            if kind[0] == "city":
                parts["commune"] = text
        end = stop
    return _of_parts((match.start("rest"), end), street, parts, (country, hints[country]))


def _of_parts(
    span: tuple[int, int], street: list[str], parts: dict[str, str], country: tuple[str, str]
) -> Found | None:
    if "city" not in parts and parts and len(street) > 1 and _TOWN.fullmatch(street[0]):
        parts = {**parts, "city": street[0]}
        street = street[1:]
    line = ", ".join(street)
    if "city" not in parts or not any(letter.isdigit() for letter in line) or len(line) > 110:  # noqa: PLR2004
        return None
    return Found(
        start=span[0],
        end=span[1],
        street=line,
        city=parts["city"],
        state=parts.get("state"),
        postal_code=parts.get("code"),
        country=country[0],
        basis=country[1],
        strength=0.85,
        notes=(TOLD_APART,),
    )


def _pieces(match: re.Match[str]) -> Iterator[tuple[str, int]]:
    """The pieces between the commas of a sentence, each with the place where it ends."""
    offset, text = match.start("rest"), match["rest"]
    at = 0
    for gap in (*_PIECE.finditer(text), None):
        piece = text[at : gap.start() if gap else len(text)]
        over = _ENDS.search(piece)
        bare = piece[: over.start()] if over and (_kind(piece[: over.start()]) or not gap) else piece
        yield bare.strip(), offset + at + len(bare.rstrip())
        if bare != piece:
            return
        at = gap.end() if gap else at


def _kind(text: str) -> tuple[str, str] | None:
    """What a piece says it is, and its name."""
    if _MEXICO.fullmatch(text):
        return "city", text
    if match := _CITY.fullmatch(text):
        return "city", match["city"]
    if match := _STATE.fullmatch(text):
        return "state", match["whole"] or match["state"]
    match = _CODE.fullmatch(text)
    return ("code", match["code"]) if match else None


def _is_town(text: str, country: str, parts: Mapping[str, str]) -> bool:
    """Whether a piece without a word for its kind is the large town behind its commune ("..., Santiago")."""
    told = parts.get("commune", "").lower().startswith(_COMMUNE)
    return told and _TOWN.fullmatch(text) is not None and is_large_town(country, text)
