"""The town, the code and the region beside a street of the countries from Poland to Turkey."""

import re
from typing import Final

from lead_enrichment.domain.addresses.company_line import names_company
from lead_enrichment.domain.addresses.streets import UPPER, without_label

_REST: Final = re.compile(
    r"[\s,.;|•·–—-]*(?:$|\n|(?i:sector(?:ul)? \d|\+?\(?\d[\d ()/-]{6,}|tel\w*|τηλ\w*|mob\w*|fax|e-?mail|nip|ič|iban"
    r"|cui)\b)"
)

CODE: Final = {
    "PL": r"\d\d(?:\s?[-–]\s?)?\d{3}", "RO": r"(?:\d{6}"
        r"|MD-?\d{4})", "HU": r"(?:H-)?\d{4}", "GR": r"\d{3} ?\d\d", "TR": r"\d{5}",
    "LV": r"LV[- ]?\d{4}", "LT": r"(?:LT-?)?\d{5}",
    "EE": r"\d{5}", "HR": r"(?:HR-)?\d\d ?\d{3}", "RS": r"\d{5}", "BG": r"\d{4}", "SI": r"(?:SI-)?\d{4}",
    "BA": r"\d{5}", "ME": r"\d{5}", "MK": r"\d{4}", "CY": r"\d{4}",
    "MD": r"(?:MD-?\s?)?\d{4}", "CZ": r"\d{3} ?\d\d", "SK": r"\d{3} ?\d\d", "UA": r"\d{5}",
}  # fmt: skip
_NO_TOWN: Final = (
    r"(?!(?i:nip|regon|krs|ičo?|dič|cui|oib|mb|vkn|tel|mob|fax|telefon|str|τηλ|adószám|nr|lv|lt|md|тел|факс)\b)"
)
NAMED: Final = (
    rf"{_NO_TOWN}[{UPPER}][\w'’.-]*\w(?:[ -](?:(?:nad|pod|v|na|u|ob|pri|de|din|la"
    rf"|cel)[ -])?{_NO_TOWN}[{UPPER}][\w'’-]*\w){{0,3}}"
)
_LABEL: Final = r"(?:(?i:kod pocztowy|cod(?:ul)? po[șs]tal|c\.?p\.?|τ\.?\s?κ\.?|psč|irsz\.?)[\s:.]{0,3})?"
_TOWN: Final = (
    r"(?:(?i:loc\.|localitatea|com\.|comuna|sat(?:ul)?|mun\.|municipiul|ora[șs]ul|or\.|град|село|місто)\s|(?i:гр\.|с\.|м\.|смт|г\.)\s?)?"
    rf"(?P<city>Praha \d{{1,2}}(?:\s?[–-]\s?{NAMED})?|{NAMED}(?:\s(?:pag\.|pagasts|vald|k\.(?=,\s)))?)(?:\slinn)?"
)
_VILLAGE: Final = {
    "RO": rf"(?:(?P<village>(?i:sat(?:ul)?|loc\.|localitatea)\s{NAMED}),?\s(?=(?i:com\.|comuna)\s))?",
    "EE": rf"(?:(?P<village>{NAMED}\s(?:küla|alevik|k\.)),\s(?=[^\n,]{{3,30}}\svald\b))?",
}
"""A village between a street and the commune that ends the address."""
_COUNTY_FIRST: Final = {"RO": rf"(?:(?P<word>(?i:jud(?:\.|e[țt]ul)))\s(?P<state>{NAMED}),\s)?"}
"""A region in front of its town."""
_REGION: Final = (
    r"(?:(?:,?\s(?P<word>(?i:jud(?:\.|e[țt]ul)?|обл(?:\.|аст)?))\s?:?\s?|,?\s(?i:woj(?:\.|ewództwo)?)\s|\s?[/,]\s?|\s-\s|\n|\s\()"
    rf"(?P<state>Sector(?:ul)? [1-6](?![\w-])|[{UPPER}](?:[^\W\d]|-)+(?![\w-])(?:[ -][{UPPER}][\w-]+)?"
    r"(?:\s(?:novads|nov\.|maakond|r\.(?:\ssav\.)?))?)\)?)?"
)


def place_behind(country: str, *, coded: bool) -> re.Pattern[str]:
    """The town (group "city") behind a street, its code in front or (`coded`) behind, and its region ("state")."""
    code, label = CODE[country], _LABEL
    last = rf"[\s,(–-]{{1,3}}{label}(?P<last>{code})(?![\d])" if coded else ""
    return re.compile(
        rf"\s?(?:[,;–|•·-]\s?|\n|\s)(?:[–-]\s)?\(?(?:{label}(?P<code>{code})[\s,–-]{{1,3}})?"
        rf"{_VILLAGE.get(country, '')}{_TOWN}(?:,?\s[{UPPER}]\w+\s(?:pagasts|pag\.))?{_REGION}{last}"
    )


def place_in_front(country: str) -> re.Pattern[str]:
    """The town right in front of a street, its code in front or in brackets behind it."""
    code, label = CODE[country], _LABEL
    return re.compile(
        rf"(?<![\w-]){_COUNTY_FIRST.get(country, '')}(?:{label}(?P<code>{code})[\s,.–-]{{1,3}})?{_TOWN}"
        rf"(?:,?\s(?:(?:[IVX]{{1,5}}|\d{{1,2}})\.(?:\s?ker(?:ület|\.))?|(?i:sector(?:ul)?)\s\d)(?=[\s,]))?"
        rf"(?:[\s,(]{{1,3}}{label}(?P<last>{code})\)?)?[,;:]?\s{{0,2}}[–-]?\s?(?:przy\s)?$"
    )


def rest_behind(country: str) -> re.Pattern[str]:
    """The region (group "state") and the code ("last") that follow a street whose town stands in front of it."""
    return re.compile(rf"\s?{_REGION}(?:[,\s]{{1,2}}{_LABEL}(?P<last>{CODE[country]})(?![\w-]))?")


def is_whole(text: str, start: int, end: int, company: str) -> bool:
    """Whether a line, or two, hold nothing but a label or the company's name, the street, and its town."""
    before = text[text.rfind("\n", 0, start) + 1 : start].strip(" ,|•·–-:")
    bare = without_label(before + ":")[0].strip(" ,|•·–-:©0123456789") if before else ""
    return _REST.match(text, end) is not None and (not bare or names_company(bare.split(", ")[-1], company))
