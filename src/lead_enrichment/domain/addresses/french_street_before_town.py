"""French and Dutch streets with their town behind, the code left out or in brackets: "8 rue Fougère à Exempleville"."""

import re
from collections.abc import Iterator, Mapping
from itertools import chain, islice
from typing import Final

from lead_enrichment.domain.addresses.beside_name import TOWN_NAME
from lead_enrichment.domain.addresses.company_line import names_company
from lead_enrichment.domain.addresses.found import TOLD_APART, Found
from lead_enrichment.domain.addresses.not_streets import is_no_street
from lead_enrichment.domain.addresses.page_text import PageText
from lead_enrichment.domain.addresses.streets import UPPER, without_label
from lead_enrichment.domain.addresses.town_words import may_be_town

_COUNTRIES: Final = frozenset("FR BE LU CH NL".split())
_FRENCH: Final = re.compile(
    r"(?<![\w.,])(?P<street>\d{1,4}(?:\s?(?:bis|ter|[A-D]))?,?\s(?i:rue|avenue|av\.|boulevard|bd\.?|place|chemin|route"
    r"|impasse|all[ée]e|quai|cours|square|passage|faubourg|mont[ée]e|sentier|ruelle|cit[ée]|r[ée]sidence|hameau)"
    r"\s[^,\n|•·–()\d]{2,50}?)(?:,\s|\s[–|•·-]\s|\s(?P<led>à)\s)"
    rf"(?P<city>{TOWN_NAME})(?:\s\((?P<code>\d{{5}})\))?(?=\s*(?:$|\n|[.;,|•·–—]\s|\.$|\)))"
)
_DUTCH_STREET: Final = rf"[{UPPER}][\w'’ -]{{2,40}}?\s\d{{1,4}}(?:\s?[a-zA-Z])?"
_DUTCH: Final = (
    re.compile(
        rf"\b(?:aan|op)\s(?:de |het )?(?P<street>{_DUTCH_STREET})\s(?:te|in)\s\((?P<code>\d{{4}}\s?[A-Z]{{2}})\)\s"
        rf"(?P<city>{TOWN_NAME})"
    ),
    re.compile(
        rf"\b(?:aan|op)\s(?:de |het )?(?P<street>{_DUTCH_STREET})\s\((?P<code>\d{{4}}\s?[A-Z]{{2}})\)\s(?:te|in)\s"
        rf"(?P<city>{TOWN_NAME})"
    ),
    re.compile(
        rf"\b(?:te|in)\s\((?P<code>\d{{4}}\s?[A-Z]{{2}})\)\s(?P<city>{TOWN_NAME}),?\s(?:aan|op)\s(?:de |het )?"
        rf"(?P<street>{_DUTCH_STREET})(?!\w)"
    ),
)
_LEADS: Final = re.compile(
    r"(?i)\b(?:situ[ée]e?s?|install[ée]e?s?|si[èe]ge(?: social)?(?: est)?(?: situ[ée])?|sommes|trouve"
    r"|trouvez-(?:nous|moi)|adresse)(?: au)?$"
)
_MOST_FOUND: Final = 40


def french_streets_before_town(page: PageText, hints: Mapping[str, str], company: str) -> Iterator[Found]:
    """Streets with the number in front, and Dutch ones of the law's sentences, whose town is not behind its code.

    Without a code the town must end the line, and the street begin it or follow a label or the company's name.
    """
    country = next((one for one in hints if one in _COUNTRIES), None)
    if country is None:
        return
    patterns = _DUTCH if country == "NL" else (_FRENCH,)
    for match in islice(chain.from_iterable(one.finditer(page.text) for one in patterns), _MOST_FOUND):
        if (
            is_no_street(match["street"])
            or not may_be_town(page, match["city"], country, company)
            or not (match["code"] or _is_whole(page, match, company))
        ):
            continue
        yield Found(
            start=match.start(),
            end=match.end(),
            street=match["street"],
            city=match["city"],
            postal_code=match["code"],
            country=country,
            basis=hints[country],
            strength=0.85,
            notes=(TOLD_APART,),
        )


def _is_whole(page: PageText, match: re.Match[str], company: str) -> bool:
    """Whether nothing stands in front of a street on its line but a label, the company's name or a word for where."""
    before = page.text[page.text.rfind("\n", 0, match.start()) + 1 : match.start()].strip(" ,|•·–-:")
    bare = without_label(before)[0].strip(" ,|•·–-:©0123456789")
    return not bare or names_company(bare.split(", ")[-1], company) or _LEADS.search(bare) is not None
