"""Streets in sentences beside a town that a word for where leads to: "in Emden in der Farnstraße 4"."""

import re
from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Final

from lead_enrichment.domain.addresses.found import TOLD_APART, Found
from lead_enrichment.domain.addresses.mention_worth import is_elsewhere
from lead_enrichment.domain.addresses.not_streets import is_no_street
from lead_enrichment.domain.addresses.page_text import PageText
from lead_enrichment.domain.addresses.streets import UPPER
from lead_enrichment.domain.addresses.town_mentions import Mention, led_towns
from lead_enrichment.domain.addresses.town_table import country_of_town

_NUMBER: Final = (
    r"\s(?:n[°º.]{0,2}\s?|č\.\s?|br\.\s?)?\d{1,4}(?!\d)(?:[a-zA-Z](?!\w)|\s[A-Za-z](?!\w|\s[^\W\d_a-z]))?"
    r"(?:\s?[-/]\s?\d{1,4}\w?)?"
)
_COMPOUND: Final = (
    r"(?:[-\w]*?(?:stra(?:ß|ss)e|str\.|gasse|weg|platz|allee|damm|ufer|straat|laan|plein|kade|dijk|gracht"
    r"|gatan|gata|vägen|gränden|torget|veien|vegen|gaten|vejen|vej|gade|stræde|katu|tie|kuja|polku|raitti))"
)
_NAME: Final = rf"[{UPPER}][\w'’.-]*(?: [{UPPER}][\w'’.-]*){{0,3}}"
_STREETS: Final = {
    "DE AT CH": rf"(?:(?:[{UPPER}][\w-]+ ){{0,2}}(?=[{UPPER}]|(?<= )(?:Str|Weg|Pl)){_COMPOUND}"
    rf"|(?:Am|An de[rmn]|Auf de[rm]|Im|In der|Zu[rm]|Unter den) [{UPPER}][\w-]+){_NUMBER}",
    "NL BE SE NO DK": rf"(?:[{UPPER}][\w.]+ ){{0,2}}(?=[{UPPER}]){_COMPOUND}{_NUMBER}",
    "FI": rf"(?=[{UPPER}]){_COMPOUND}{_NUMBER}(?:\s[A-Z](?:\s\d{{1,3}})?(?!\w))?",
    "FR": r"\d{1,4}(?:\s?(?:bis|ter|[A-D]))?,?\s(?:rue|avenue|av\.|boulevard|bd|place|chemin|impasse|route|allée"
    r"|quai|cours"
    rf"|square|passage)\s(?:(?:de|du|des|de la|d['’]|la|le|les|l['’])\s?)*{_NAME}",
    "IT": r"(?:[Vv]ia|[Vv]iale|[Pp]iazza|[Cc]orso|[Vv]icolo|[Ll]argo|[Ss]trada)\s(?:(?:de[il]|della|delle|dei|degli"
    r"|di|dell['’])"
    rf"\s?)?{_NAME},?{_NUMBER}",
    "BR PT": rf"(?:[Rr]ua|[Aa]venida|[Aa]v\.|[Tt]ravessa|[Pp]raça|[Ll]argo"
    rf"|[Aa]lameda)\s(?:d[aeo]s?\s)?{_NAME},?{_NUMBER}",
    "ES": rf"(?:[Cc]alle|C/|[Aa]venida|[Aa]vda\.?|[Pp]laza|[Pp]aseo)\s(?:de(?:l| la| los)?\s)?{_NAME},?{_NUMBER}",
    "CZ SK HR RS BA SI ME PL": rf"(?<=\b[Uu]lici )(?:{_NAME}){_NUMBER}|(?<=\b[Uu]licy )(?:{_NAME}){_NUMBER}"
    rf"|(?<=\badresi )(?:{_NAME}){_NUMBER}",
    "GR": rf"(?<=, )(?:{_NAME}){_NUMBER}",
}  # fmt: skip
_FORMS: Final = {country: re.compile(form) for countries, form in _STREETS.items() for country in countries.split()}
_TO_STREET: Final = re.compile(
    r",?\s(?:(?:in|nella|na|no|en|aan|på|an|pe|im|am|auf|op|au|osoitteessa|przy|keskustassa|dans|at)\s)?"
    r"(?:(?:der|dem|den|la|el|de|het|die|u?lici|u?licy|keskustassa),?\s)?"
)
_TO_TOWN: Final = re.compile(r",?\s")
_TOWN_BEHIND: Final = re.compile(rf",\s(?P<city>{_NAME})(?=[.!]?$|[.!]\s)")
_MAY_HOLD: Final = re.compile(r"[^\W\d]{2}[.,]?\s(?:n\D{0,3}|č\.\s|br\.\s)?\d{1,4}(?!\d)|\d\s?,?\s[a-zé]{3}")
_SENTENCE: Final = re.compile(r"(?<=[^\W\d_]{4})[.!?]\s+(?=[^\W\d_a-z])")
_LONGEST: Final = 400
_MOST_LINES: Final = 60
_MOST_WORDS_OF_LINE: Final = 3
"""A line of no more words is an address of its own, and read by others."""


def streets_in_sentences(page: PageText, hints: Mapping[str, str]) -> Iterator[Found]:
    """Every street with its number that stands right in front of a town of the table, or behind it, in a sentence."""
    country = next(iter(hints), "")
    form = _FORMS.get(country)
    if form is None:
        return
    held = (number for number, block in enumerate(page.blocks) if _may_tell(block.text))
    for number in islice(held, _MOST_LINES):
        line = page.line(number)
        for street in form.finditer(line):
            told = None if is_no_street(street.group()) else _town(line, street, country)
            if told:
                start, offset = min(street.start(), told.start), page.starts[number]
                before, behind = line[:start], line[max(street.end(), told.end) :]
                if not is_elsewhere(_SENTENCE.split(before)[-1], _SENTENCE.split(behind)[0], ""):
                    yield Found(
                        start=offset + start, end=offset + max(street.end(), told.end), street=street.group(),
                        city=told.city, country=country, basis=hints[country], strength=0.85, notes=(TOLD_APART,),
                    )  # fmt: skip


def _may_tell(text: str) -> bool:
    return len(text) <= _LONGEST and text.count(" ") > _MOST_WORDS_OF_LINE and _MAY_HOLD.search(text) is not None


def _town(line: str, street: re.Match[str], country: str) -> Mention | None:
    """The town right in front of a street, or right behind it, that a word or its own ending leads to."""
    behind = _TOWN_BEHIND.match(line, street.end())
    if behind and country_of_town(behind["city"], (country,)):
        return Mention(behind["city"], "", behind.start("city"), behind.start("city"), behind.end("city"), country)
    for told in led_towns(line, (country,)):
        if told.country != country:
            continue
        after = told.end <= street.start() and _TO_STREET.fullmatch(line, told.end, street.start())
        front = street.end() <= told.begin and _TO_TOWN.fullmatch(line, street.end(), told.begin)
        if after or front:
            return told
    return None
