"""A name right before an address that says by its trade or its legal form that it is a firm."""

import re
from typing import Final

from lead_enrichment.domain.addresses.us_zip_codes import fold

_OTHER_FIRM: Final = re.compile(
    r"(?:^|[:;.(,•|–-]\s|\b(?:by|at|from|with|to|of|and|are|is)\s)"
    r"((?:The\s)?[A-ZÀ-Þ][\w'’.-]+(?:\s(?:&|and|of|the|[A-ZÀ-Þ][\w'’.-]*)){0,5})(?:\s\([^()]{0,60})?[,.]?\s*$"
)
_TRADE: Final = re.compile(
    r"\b(?:Supplies|Supply|Lodge|Hotel|Inn|Resort|Retreat|Mills?|Farms?|Nursery|Gardens|Blooms|Florists?|Bakery"
    r"|Brewery|"
    r"Winery|Quarry|Timber|Lumber|Studios?|Gallery|Hall|Church|Library|Museum|Theat(?:er|re)|School|University|Academy|"
    r"Cent(?:er|re)|Partners|Associates|Group|Bank|Insurance|Services|Solutions|Media|Agency|Foundation|Society"
    r"|Association|"
    r"Shop|Stores?|Market|Deli|Larder|Pantry|Grocers?|Butchers?|Greengrocers?|Caf[eé]|Restaurant|Tavern|Supermarket"
    r"|Depot|"
    r"Dairy|Trust|Charity|Hospice|Holdings|Council|Club|Warehouse|Logistics|Labs?|Caterers|Catering|Salon|Clinic"
    r"|Pharmacy|Motors|Garage"
    r"|Hardware|Equipment|Outfitters|Rentals|Hospital|College|Chapel|Mutual|Roasters|Brewing|Distillery)\b"
)
_BESIDE: Final = re.compile(r"(?:Behind|Opposite|Opp|Next|Inside|Above|Near|Across|Beside|Over|Below|Under|Corner)\b")
_BUILDING: Final = re.compile(
    r"(?:The |Ye )?(?:Olde?|Former|Historic) [A-Z]\w+(?: [A-Z]\w+)?$|The [A-Z]\w+ (?:House|Hall|Mill|Barn|Lodge)$"
)
"""A building that has kept the name of what was in it ("The Old Bakery")."""
_HOUSED: Final = re.compile(
    r"(?i)\b(?:(?:located|housed|situated|based)(?: \w+ly)? (?:at|in|inside|within|on)"
    r"|(?:level|floor|basement|back|lobby|rear|wing|hall) of)(?: the)?\s*$"
)
"""Words that lead to the house of others in which the company has its rooms."""
_FIRM_FORM: Final = re.compile(
    r"(?:& (?:Co|Sons?|Partners|Daughters)|\b(?:LLC|LLP|Inc|Ltd|Limited|GmbH|AG|Corp|Pty|"
    r"B\.?V|S\.?A\.?S?|SARL|PLC))\b\.?"
)

_LEGAL_PERSON: Final = re.compile(
    r"(?<!\w)([A-ZÀ-Þ][\w'’.&-]+(?:\s(?:&|and|of|the|[A-ZÀ-Þ][\w'’.-]*)){0,6},?\s(?:LLC|LLP|Inc|Ltd|Limited|GmbH|AG"
    r"|Corp(?:oration)?|Pty Ltd|B\.?V|S\.A|SARL|PLC|plc))"
    r"\b\.?[\s,:;|•·–-]{1,3}(?:(?i:registered |head |corporate |main )*(?i:office|seat"
    r"|headquarters?|hq|address)\W{1,3})?$"
)


def is_other_firm(before: str, company: frozenset[str]) -> bool:
    """Whether a name of a trade or with a legal form stands right before an address, and not that of the company.

    `company`: the folded words that tell the company from others.
    """
    match = _OTHER_FIRM.search(before)
    if match is None:
        return False
    if _BESIDE.match(match[1]) or _BUILDING.match(match[1]) or _HOUSED.search(before[: match.start(1)]):
        return False
    bare = _TRADE.sub("", match[1].removeprefix("The "))
    named = bare.strip(" .,&") and (bare != match[1].removeprefix("The ") or _FIRM_FORM.search(match[1]))
    sentence = before.rstrip(" .,").rpartition(". ")[2]
    return bool(named) and not company & set(fold(sentence).split())


def names_legal_person(before: str, company: frozenset[str]) -> bool:
    """Whether a firm with its legal form stands right in front of an address or its label, and not the company.

    Often the firm behind a trading name, and then no other's: its seat yields only to a place of business.
    """
    match = _LEGAL_PERSON.search(before[-160:])
    return match is not None and not company & set(fold(match[1]).split())
