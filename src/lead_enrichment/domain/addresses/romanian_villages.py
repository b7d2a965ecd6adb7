"""Romanian villages whose houses have only numbers, and no streets: "Exemplu, nr. 12, jud. Bihor"."""

import re
from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Final

from lead_enrichment.domain.addresses.countries import country_code
from lead_enrichment.domain.addresses.eastern_places import NAMED, is_whole
from lead_enrichment.domain.addresses.found import TOLD_APART, Found
from lead_enrichment.domain.addresses.page_text import PageText
from lead_enrichment.domain.addresses.regions import is_region
from lead_enrichment.domain.addresses.town_table import is_town_of

_MARK: Final = re.compile(r"(?i)\bnr\b")
_NO_VILLAGE: Final = (
    r"(?!(?i:(?:str|bd|bulevardul|calea|aleea|[sș]os|[sș]oseaua|art|tel|cod)\b|(?:autoriz|licen|aviz|deciz|leg|hot[aă]r|ordin|contract|registr|certific|dosar|ofert|comand"
    r"|factur|proces|proiect)\w*\b))"
)
_VILLAGE: Final = re.compile(
    rf"(?<![\w.-])(?:(?i:jud(?:\.|e[tț]ul))\s(?P<first>{NAMED}),\s)?(?:(?i:com\.|comuna)\s?(?P<before>{NAMED}),?\s)?(?P<house>(?:(?P<word>(?i:sat(?:ul)?|loc\.|localitatea))\s)?"
    rf"{_NO_VILLAGE}(?P<village>{NAMED})(?P<comma>,)?\s(?P<number>(?i:nr)\b\.?\s?:?\s?\d{{1,4}}"
    r"(?:\s?[A-Za-z](?!\w)|\s?/\s?\w{1,3})?(?!\w)))"
    rf"(?:,?\s(?i:com\.|comuna)\s?(?P<behind>{NAMED}))?(?:(?:,?\s(?P<county>(?i:jud(?:\.|e[tț]ul)?))\s?:?\s?|,\s)(?P<state>{NAMED}))?"
    r"(?:,?\s(?:(?i:cod(?:ul)?(?: po[sș]tal)?|c\.?p\.?)[\s:.]{0,3})?(?P<code>\d{6})(?!\d))?"
    r"(?:,\s(?P<land>Rom[aâ]nia)\b)?"
)
_MOST_FOUND: Final = 20


def romanian_villages(page: PageText, hints: Mapping[str, str], company: str) -> Iterator[Found]:
    """Every village with the number of a house and its county, its commune in front of it or behind the number."""
    if "RO" not in hints:
        return
    for match in islice(page.marked(_MARK, _VILLAGE), _MOST_FOUND):
        if _is_place(match, company):
            yield _found(match, "named after the address" if match["land"] else hints["RO"])


def _is_place(match: re.Match[str], company: str) -> bool:
    """Whether words for a village and its county say so, or the line holds nothing else and the county is one."""
    if country_code(match["village"]) or not is_region("RO", match["first"] or match["state"] or ""):
        return False
    if (match["county"] or match["first"]) and (match["word"] or match["before"]):
        return True
    apart = match["comma"] or match["word"] or is_town_of("RO", match["village"])
    return bool(apart) and is_whole(match.string, match.start(), match.end(), company)


def _found(match: re.Match[str], basis: str) -> Found:
    commune = match["before"] or match["behind"]
    other = commune and commune.casefold() != match["village"].casefold()
    return Found(
        start=match.start(),
        end=match.end("number") if match["first"] else match.end(),
        street=match["house"] if other else match["number"],
        city=commune or match["village"],
        state=match["first"] or match["state"],
        postal_code=match["code"],
        country="RO",
        basis=basis,
        strength=0.85,
        notes=(TOLD_APART,),
    )
