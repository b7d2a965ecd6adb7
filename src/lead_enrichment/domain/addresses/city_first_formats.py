"""Postal codes that follow a town and a region, by country, and words that tell those countries."""

import re
from dataclasses import dataclass
from typing import Final

from lead_enrichment.domain.addresses.islands import AREAS_GB


@dataclass(frozen=True, slots=True)
class Format:
    """The postal code of one country; `distinctive` codes need no other hint that the site is in the country.

    `mark` is a part of every such code, on its line, for codes that take longer to look for than a part of them.
    `with_street`: it counts only behind a street and a town.
    """

    country: str
    code: re.Pattern[str]
    distinctive: bool
    mark: re.Pattern[str] | None = None
    with_street: bool = False


COUNTY: Final = Format(
    "IE",
    re.compile(
        r"(?:\bCo\.?|\bCounty) (?:[A-Z][a-z]{3,8})(?=[\s,.|)]|$)"
        r"|\bDublin(?! (?:Industrial|Road|Rd|Street|St|Airport|Business|Port|Castle|Enterprise|Hill|Lane|Gate)\b)"
        r"(?: \d{1,2}W?)?(?=[\s,.|)]|$)"
    ),
    distinctive=False,
    mark=re.compile(r"Co\b|County|Dublin"),
)
"""The end of an Irish address without a code: the only one without a digit."""
_NO_LETTERS: Final = r"(?:[A-Z][CIKMOV]|[CIKMOV][A-Z])(?![A-Za-z0-9])"
"""The end of a mistyped code: these letters stand in no postcode's second half (postcode areas: Royal Mail's PAF)."""
FORMATS: Final = (
    Format(
        "GB",
        re.compile(
            r"[A-PR-UWYZ](?<![A-Za-z0-9].)(?:(?<=G)IR ?0AA|(?:\d[\dA-HJKPSTUW]?|[A-HK-Y]\d[\dABEHMNPRV-Y]?)"
            r"[ \n]?\d[ABD-HJLNP-UW-Z]{2})(?![A-Za-z0-9])"
        ),
        distinctive=True,
    ),
    Format(
        "GB",
        re.compile(rf"(?<![A-Za-z0-9])(?:{AREAS_GB})\d[\dA-Z]? \d{_NO_LETTERS}"),
        distinctive=True,
        mark=re.compile(rf"[0-9](?<= .){_NO_LETTERS}"),
        with_street=True,
    ),
    Format(
        "CA",
        re.compile(r"[ABCEGHJ-NPRSTVXY](?<![A-Za-z0-9].)\d[A-Z][ -]?\d[A-Z]\d(?!(?![A-Z][a-z]{2}|CANADA)[A-Za-z0-9])"),
        distinctive=True,
    ),
    Format(
        "AU",
        re.compile(r"[0-9](?<![\d.,$/+-].)(?:(?<=0)[289]|(?<=[1-9])\d)\d\d(?![\w/]|[.,-]\d)"),
        distinctive=True,
    ),
    Format(
        "IE",
        re.compile(r"[AC-FHKNPRTV-Y](?<![A-Za-z0-9].)(?:\d\d|(?<=D)6W) ?(?=[A-Z]{0,3}\d)[0-9A-Z]{4}(?![A-Za-z0-9])"),
        distinctive=False,
    ),
    COUNTY,
    Format("NZ", re.compile(r"[0-9](?<![\d.,$/+-].)\d{3}(?![\w/]|[.,-]\d)"), distinctive=False),
    Format("ZA", re.compile(r"[0-9](?<![\d.,$/+-].)\d{3}(?![\w/]|[.,-]\d)"), distinctive=False),
    Format(
        "SG",
        re.compile(
            r"(?:(?<=Singapore )|(?<=SINGAPORE )|(?<=Singapore, )|(?<=Singapore - )|(?<=S['’]pore )|(?<=[\s,]S)\("
            r"|(?<=[\s,]S)|(?<=[\s,]S ))\(?\d{6}(?!\w)"
        ),
        distinctive=True,
        mark=re.compile(r"[0-9](?=[0-9]{5}(?!\w))"),
    ),
    Format("IN", re.compile(r"[1-9](?<![\d.,$/+].)(?<![\d\s]-.)\d{2} ?\d{3}(?![\w/]|[.,-]\d)"), distinctive=False),
)
TOLD: Final = {
    country: frozenset(words.split("|"))
    for country, words in {
        "IE": "Ireland|Éire|Co. |County |Dublin",
        "NZ": "New Zealand|NEW ZEALAND|Kia ora|Aotearoa|.nz",
        "ZA": "South Africa|Western Cape|Eastern Cape|Northern Cape|Gauteng|KwaZulu|Mpumalanga|Limpopo|Free State"
        "|Cape Town|Johannesburg|Pretoria|Durban|Stellenbosch|Gqeberha|Bloemfontein",
        "IN": "India|INDIA|Maharashtra|Karnataka|Goa|Rajasthan|West Bengal|Odisha"
        "|Kerala|Tamil Nadu|Gujarat|Telangana|Pradesh|Haryana|Punjab|Delhi"
        "|Mumbai|Bengaluru|Bangalore|Chennai|Kolkata|Hyderabad|Pune",
    }.items()
}
"""Words that make it worth to look for a country's addresses where nothing else hints at it."""
