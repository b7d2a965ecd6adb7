"""The pieces between the separators of an address, and what each of them holds: codes, names, parts of a house."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final

from lead_enrichment.domain.addresses.behind_towns import is_region_behind
from lead_enrichment.domain.addresses.continental_streets import begins_typed
from lead_enrichment.domain.addresses.countries import country_code
from lead_enrichment.domain.addresses.piece_kinds import CODES, is_name, is_part, is_town

_SEPARATOR: Final = re.compile(
    r"\s*(?:\n|[|•·;]|,(?!\d{1,2}(?!\d))|\s[–—/-](?=\s)(?!\s[A-Z], ?\d)|(?<=\d)\.(?=\s[^\W\d])"
    r"|(?<=[a-zà-ÿ]{4})\.(?=\s[A-ZÀ-Þ]|$)|(?<=\d{4}),(?=\d))\s*"
)
_HOUSE_BEHIND: Final = re.compile(
    r"(?:(?i:n[ºo°.]{0,2}|num\.?|núm\.?|nr\.?)\s?)?(?:\d{1,2}\.\d{3}|\d{1,5})\s?[A-Za-z]?(?:\s?[-/]\s?\d{1,4}[A-Z]?)?"
    r"(?![\w.]|\s?\d|-\d)(?!\s[a-zß-ÿ]{3})|(?i:s/n|s\.n\.c?\.?|snc|km\s?\d)"
)
_FURTHER: Final = re.compile(
    r"(?i)(?:lote|lt\.?|km|nave|local|loja|parcela|(?:c/|calle|avenida|av\.|carrer|rua|rue|via) ?[^,]{0,40}?)\s?\d"
    r"|\d{1,4}(?: bis| ter)?,? (?:rue|avenue|av\.|all[ée]e|bd\.?|boulevard|place|chemin|impasse|route|quai|cours)\s"
    r"|\d{2,4} ?(?:m|mts|metros)\b"
)
"""What a number follows behind the name of an estate or of a crossing street."""
_HALF: Final = re.compile(r"(?:#|\b[Nn]o\.?)\s?\d{1,3}[A-Za-z]?$")
_HIGHWAY: Final = re.compile(r"(?:^|\s)(?:[A-Z]{1,3}[ .-]?|[Rr]uta (?:\w+ )?|[Cc]arretera )\d{1,4}[A-Z]?$")
_KILOMETRE: Final = re.compile(r"(?i)(?:km|kil[óo]metro|p\.?k)\.?\s?\d")
_NUMBER: Final = re.compile(r"\d{1,5}\s?[A-Z]?(?:\s?-\s?\d{1,5})?$|\d{1,4} (?:bis|ter)$")
_CONTACT: Final = re.compile(
    r"(?i)(?:[\s.,:;(–-]|^)*(?:(?<!\w)(?:tel|t[ée]l|telf|tlf|telefon\w*|tel[ée]fono|t[ée]l[ée]phone|fone|fono|fon|phone|cel|celular"
    r"|m[óo]vil|mobile?|gsm|whats\w*|e-?mail|correo|courriel|mail|web|www|p\.?\s?iva|c\.?i\.?f|n\.?i\.?f|cnpj|rut|nit|fax|horarios?"
    r"|orari[oa]?|horaires|[öo]ffnungszeiten|lun|lunes|luned[ìi]|mon|seg|segunda|ma-|mo-|ver mapa"
    r"|c[óo]mo llegar)(?!\w)|\+\d|\(0?\d{2,4}\)\s?\d{3}"
    r"|\b\d{2,4}[ .-]\d{2,4}[ .-]\d{2,4}|\S+@|©|\(?0\d{1,3}\)?[ /-]\d{4}|https?:).*$",
    re.DOTALL,
)
_LABEL: Final = (
    r"(?:(?i:c\.?\s?p\.?|c\.?e\.?p\.?|c\.?a\.?p\.?|c[óo]d(?:igo|\.)? postal|code postal|plz|zip|postcode|postleitzahl)"
    r"\s*[:.º]?\s*)?"
)
_PREFIX: Final = re.compile(r"^[A-Z]{1,2}[- ](?=\d)")
_BRACKETS: Final = re.compile(r"\(([^()]+)\)?")
_MARKS: Final = " .,:;–—-/|•·\n"


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece with the place in the text where it begins, and whether a line ends behind it."""

    text: str
    start: int
    gap: str = ""

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.start + len(self.text)


@dataclass(frozen=True, slots=True)
class Token:
    """A code, a name, a part of a house or a country of an address, and where it ends; "stop" for what is none.

    A "code behind" follows its town in the same piece.
    """

    kind: str
    text: str
    end: int


def pieces_of(text: str, offset: int, country: str) -> list[Piece]:
    """The pieces of a text, a house number behind its comma being of the street, and one in front of it too."""
    merged: list[Piece] = []
    for piece in _split(text, offset):
        last = merged[-1] if merged else None
        if last and (_is_plate(last, piece) or ("," in last.gap and _belong(last.text, piece.text, country))):
            whole = text[last.start - offset : piece.end - offset]
            merged[-1] = Piece(whole, last.start, piece.gap)
        elif piece.text:
            merged.append(piece)
    return merged


def _split(text: str, offset: int) -> Iterator[Piece]:
    at = 0
    for gap in (*_SEPARATOR.finditer(text), None):
        raw = text[at : gap.start() if gap else len(text)]
        bare = raw.strip()
        yield Piece(bare, offset + at + len(raw) - len(raw.lstrip()), gap.group() if gap else "")
        at = gap.end() if gap else at


def _is_plate(front: Piece, behind: Piece) -> bool:
    """Whether a dash stands within the number of a house ("# 5 - 51")."""
    return front.gap.strip() in ("-", "–") and behind.text[:1].isdigit() and _HALF.search(front.text) is not None


def _belong(front: str, behind: str, country: str) -> bool:
    """Whether a comma stands within a street: behind its number, or in front of it or of a further one."""
    if _KILOMETRE.match(behind) and _HIGHWAY.search(front):
        return True
    if _NUMBER.match(front):
        return begins_typed(behind) or country in ("CA", "LU")
    if not begins_typed(front):
        return False
    further = not any(letter.isdigit() for letter in front) and _FURTHER.match(behind) is not None
    return further or _is_its_number(front, behind, country)


def _is_its_number(front: str, behind: str, country: str) -> bool:
    if any(letter.isdigit() for letter in front[-4:]) and not front.casefold().startswith(("calle", "c/", "rua ")):
        return False
    if re.match(rf"(?:{CODES[country]})\s[^\W\d]", behind):
        return False
    if re.fullmatch(CODES[country], behind):
        return len(behind) < len("12345") and country in ("BR", "PT", "ES", "IT", "AR", "CL", "MX")
    return _HOUSE_BEHIND.match(behind) is not None


@cache
def _code_of(country: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w.,/+])\(?{_LABEL}(?<![\d-])(?P<code>{CODES[country]})\)?(?![\w/]|[.,-]\d|\s?[º°]|\s\d)")


def tokens_of(piece: Piece, country: str) -> Iterator[Token]:
    """What a piece behind a street holds, in order."""
    cut = _CONTACT.search(piece.text)
    text = piece.text[: cut.start()] if cut else piece.text
    end = piece.start + len(text)
    if text.strip(_MARKS):
        yield from _kinds(text.strip(), end, country)
    if cut:
        yield Token("stop", "", end)


def _kinds(text: str, end: int, country: str) -> Iterator[Token]:
    code = next(iter(_code_of(country).finditer(text)), None)
    if code and ("(" in text or not (text[: code.start()].strip(_MARKS) and text[code.end() :].strip(_MARKS))):
        yield from _plain(text[: code.start()], end, country)
        yield Token(
            "code behind" if text[: code.start()].strip(_MARKS + "(") else "code",
            _PREFIX.sub("", code["code"]) if country != "AR" else code["code"],
            end,
        )
        yield from _plain(text[code.end() :], end, country)
    else:
        yield from _plain(text, end, country)


def _plain(text: str, end: int, country: str) -> Iterator[Token]:
    inside = [one.strip() for one in _BRACKETS.findall(text)]
    bare = _BRACKETS.sub("", text).strip(_MARKS + "()")
    if bare:
        yield from _bare(bare, end, country)
    yield from (Token("region" if is_region_behind(country, one) else "remark", one, end) for one in inside)


def _bare(text: str, end: int, country: str) -> Iterator[Token]:
    if country_code(text):
        yield Token("country", text, end)
        return
    slash = re.fullmatch(r"(.+?)\s?[/–-]\s?([A-Z]{2})", text)
    head, tail = (slash[1], slash[2]) if slash else (text.rpartition(" ")[0], text.rpartition(" ")[2])
    short = (len(tail) == len("XX") and tail.isupper()) or tail in _QUEBEC
    if head and short and country in ("BR", "IT", "CH", "CA") and is_region_behind(country, tail) and is_name(head):
        yield Token("name", head, end)
        yield Token("region", tail, end)
    elif is_part(text) and not (is_region_behind(country, text) or is_town(country, text)):
        yield Token("part", text, end)
    elif is_name(text) or is_region_behind(country, text):
        yield Token("name", text, end)
    else:
        yield Token("stop", text, end)


_QUEBEC: Final = frozenset(("Qc", "P.Q", "Qué", "Québec"))
