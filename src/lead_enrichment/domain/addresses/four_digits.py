"""Four-digit postal codes that several countries of one language share: which of them a page speaks from."""

import re
from typing import Final

from lead_enrichment.domain.names.lexicon import fold

_SWISS_PHONE: Final = re.compile(r"0(?<![\d+].)\d\d[ /]\d{3} \d\d \d\d(?!\d)")
_SWISS_WORDS: Final = re.compile(
    r"strasse\b|\bCHF\b|\bFr\. ?\d|\bKanton\b|\bcanton\b|\bcantone\b|\bgrösst|\bgross(?:e|er|es|en)?\b|\bGrüsse"
    r"|\bausserdem"
    r"|\bheisst?\b|\bSuisse\b|\bromande?\b|\bVelo|\bZnüni|\bgsund|\bMwSt\.-Nr\. CHE"
)
_AUSTRIAN_WORDS: Final = re.compile(
    r"ß|\bÖsterreich|\bTirol|\bSteiermark|\bKärnten|\bSalzburg|\bBurgenland|\bVorarlberg|\bJänner\b|\bUID\b|\bATU ?\d"
    r"|\bLandesgericht|(?<![\d+])06\d\d[ /]"
)
_BELGIAN_WORDS: Final = re.compile(
    r"\bBelgique|\bBelgi[ëe]|\bTVA BE|\bBE ?0\d{3}|\bSRL\b|\bASBL\b|\bWallon|(?<![\d+])04\d\d[ /]"
)
_BRUSSELS: Final = frozenset(
    "bruxelles ixelles uccle etterbeek schaerbeek anderlecht forest jette woluwe auderghem evere ganshoren koekelberg "
    "laeken molenbeek wavre nivelles waterloo ottignies jodoigne rixensart genappe tubize lasne".split()
)
_AUSTRALIAN: Final = {
    "ACT": "02", "NSW": "2", "VIC": "38", "QLD": "49", "SA": "5", "WA": "6", "TAS": "7", "NT": "0",
}  # fmt: skip
"""With which digits the codes of each Australian state begin (Australia Post)."""
_SWISS_NORTH: Final = 1500
_SWISS_END: Final = 4000


def country_of_code(code: str, city: str, text: str, possible: tuple[str, ...], first: str) -> str:
    """The country of a four-digit code that only the page's language hints at; `first` where nothing else tells.

    In German it lies between Austria and Switzerland: the letter ß is never written in Switzerland. In French it lies
    between Belgium and Switzerland: French-speaking Swiss codes run from 1000 to 2999 (and 3900 to 3999), the Belgian
    ones of Brussels and Wallonia from 1000 to 1499 and from 4000 to 7999 (postal code ranges of both national posts).
    """
    if "AT" in possible and "CH" in possible and first in ("AT", "CH"):
        return _alpine(text)
    if first in ("BE", "CH") and {"BE", "CH"} <= set(possible):
        return _french(int(code), city, text)
    return first


def is_code_of_state(code: str, state: str | None) -> bool:
    """Whether a code of Australia's form belongs to this state: then nothing else need tell the country."""
    return code[:1] in _AUSTRALIAN.get(state or "", ())


def _alpine(text: str) -> str:
    swiss = len(_SWISS_WORDS.findall(text)) + 2 * bool(_SWISS_PHONE.search(text))
    austrian = 2 * len(_AUSTRIAN_WORDS.findall(text))
    return "CH" if swiss > austrian else "AT"


def _french(code: int, city: str, text: str) -> str:
    if _BELGIAN_WORDS.search(text):
        return "BE"
    if _SWISS_WORDS.search(text) or _SWISS_PHONE.search(text):
        return "CH"
    if code < _SWISS_NORTH:
        return "BE" if any(word in _BRUSSELS for word in re.findall(r"\w+", fold(city))) else "CH"
    return "CH" if code < _SWISS_END else "BE"
