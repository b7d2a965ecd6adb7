"""Names of houses and labels of places: what stands in front of the piece with which an address begins."""

import re
from typing import Final

from lead_enrichment.domain.addresses.streets import has_street_type
from lead_enrichment.domain.late_pattern import sieved_pattern

_CELTIC: Final = (
    r"T[yŷ]|Tŷ'r|Bryn|Plas|Llys|Maes|Pen|Craig|Cwm|Hafan|Glan|Nant|Rhos|Gwel|Erw|Coed|Pant|Hafod|Hendre|Cae"
    r"|Cartref|Awel"
    r"|Llwyn|Cefn|Ysgubor|Capel|Felin|Yr|Tigh|Taigh|Teach|Cnoc|Ard|Dun"
)
_LAST: Final = (
    r"View|Cottages?|Villas?|Lodge|Grange|Beeches|Laurels|Elms|Oaks|Firs|Limes|Hollies|Willows|Poplars|Cedars"
    r"|Pines|Orchard"
    r"|Bungalow|Croft|Rectory|Vicarage|Gables|Nook|Coach House|Old \w+|Stables|Barn|Mount|Hollow|Hayes|Dene|Chambers"
)
_RURAL: Final = (
    r"Bank|Brae|Ridge|Acres?|Meadows?|Mead|Fields?|Heights|Wood|Woods|Glen|Cross|Corner|End|Close|Gate|Lea|Paddocks?|Springs?"
    r"|Thatch|Haven|Fold|Garth|Knoll|Copse|Spinney|Warren|Combe|Barton|Mains|Smiddy|Manse|Priory|Parsonage|Byre|Steading"
    r"|Shieling|Farmhouse|Hall|Manor|House|Hey|Leys|Leaze"
)
_SUFFIXES: Final = (
    r"side|leigh|dene|hurst|croft|mount|holme|brook|view|cote|mead|garth|stead|haven|lea|cliffe?|acre|dale|lands"
)
_OWN_LINE: Final = re.compile(rf"(?:(?:{_CELTIC}) [\w'’]+(?: [\w'’]+)?|(?:[A-Z][\w'’]+ ){{1,2}}(?:{_LAST}))$")
_SAME_LINE: Final = re.compile(rf"[A-Z][a-z'’]{{2,9}}(?:{_SUFFIXES})$")
_ALONE: Final = re.compile(rf"(?:The )?(?:[A-Z][\w'’]+ ){{1,2}}(?:{_RURAL})")
_KINDS: Final = (
    r"shops?|stores?|offices?|studios?|workshops?|works|showrooms?|warehouses?|depots?|factory(?: (?:shop|outlet"
    r"|door))?"
    r"|trade (?:counter|centre|desk)|cellar door|tasting room|display (?:cent(?:re|er)|homes?|village|suite)"
    r"|design (?:studio|cent(?:re|er))|sales (?:office|yard|cent(?:re|er))|head office|headquarters|hq|branch|yard"
    r"|galler(?:y|ies)|surgery|clinic|practice|salon|bakery|kitchen|farm shop|tea ?rooms?|caf[eé]|restaurant|taproom"
    r"|brewery|nursery|garden cent(?:re|er)|reception|service (?:cent(?:re|er)|department)|visitor cent(?:re|er)"
    r"|parts(?: department)?|street address|physical address|main shop|main office|physical|collections?"
)
_LABEL_ALONE: Final = re.compile(
    rf"(?:(?:our|new|main|retail) )?(?:{_KINDS})(?:\s?(?:&|\+|/|,|\band\b)\s?(?:{_KINDS}))*"
    r"|(?:visit|come|find|see|meet|join|drop|pop|stop) (?!us\b).{3,40}",
    re.IGNORECASE,
)
_REMARK_BEHIND: Final = re.compile(r"\s*\([^()]{2,40}\)$|\s+(?:only|open|by appt\.?|by appointment)$", re.IGNORECASE)
_NO_PART: Final = sieved_pattern(
    r"\b(?:appointments?|appt|bookings?|visitors?|welcome|comments?|replies|likes|certificates?|awards?"
    r"|heritage site|walk-?ins?|no (?:stairs|steps|parking)|free parking|pick-?ups?|click (?:&|and))\b"
    r"|^\d+ (?:B&Bs?|rooms|bedrooms|beds|guests|stars|items|results|posts|photos|products|reviews)$",
    re.IGNORECASE,
)
"""What says when one may come, or counts what a page holds; no part of an address has such words."""


def is_house_name(text: str, *, own_line: bool) -> bool:
    """Whether a piece names a house as such names are formed ("Bryn Awel", "Rose Cottage"; "Fernleigh" on one line).

    A numbered street may follow it: the post knows the house by both.
    """
    return bool(_OWN_LINE.match(text) or (not own_line and _SAME_LINE.match(text)))


def is_house_alone(text: str) -> bool:
    """Whether a piece names a house of the country, which has no street there ("Fern Bank, Exampleton, XX1 1XX")."""
    return is_house_name(text, own_line=False) or _ALONE.fullmatch(text) is not None


def is_label(text: str) -> bool:
    """Whether a piece only says what is there ("Office & Works", "Display centre"), and is no part of an address."""
    bare = _REMARK_BEHIND.sub("", text)
    return _LABEL_ALONE.fullmatch(bare) is not None or (_NO_PART.search(text) is not None and not has_street_type(text))
