"""Towns behind a word for where in running text, and those that a language declines instead: "v Brně", "Bursa'da"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from lead_enrichment.domain.addresses.beside_name import TOWN_NAME
from lead_enrichment.domain.addresses.declined_towns import inflected_towns, town_of
from lead_enrichment.domain.addresses.town_table import country_of_town
from lead_enrichment.domain.addresses.town_words import joins

_FIRMS: Final = (
    r"[Ee]mpresa|[Nn]egozio|[Ii]mpresa|[Aa]zienda|[Ee]ntreprise|[Aa]telier|[Tt]aller|[Bb]ottega|[Cc]abinet"
    r"|[Cc]onsult[óo]rio|[Ll]aboratorio|[Oo]ficina"
)
_CENTRE: Final = (
    r"(?:[Ii]n het|[Ii]m) (?:centrum|zentrum) van|[Ii]m [Zz]entrum von|[Ii] centrala|[Ww] centrum|[VvUu] cent(?:ru|re)"
    r"|[Îî]n centrul(?: orașului)?"
)
_LEAD: Final = (
    r"(?:[Rr]ight |[Bb]ack )?[Hh]ere in|[Ll]ocal to|(?:[Ii]n (?:and|&)|[Aa]ll) around|[Tt]hroughout|[Aa]cross"
    r"|in|near|à|en|em|te|bei|aus|uit|från|fra|ved|vid|i|w|we|v|ve|în|u|ad?|i[ns] (?:regio|raum|region|gemeente)"
    r"|[Rr]egio|[Rr]aum|[Gg]ro(?:ß|ss)raum|[Gg]emeente|[Mm]unic[íi]pio de|[Oo]kolice|[Kk]ommune"
    rf"|[Ss]ervi(?:ng|cing)|[Cc]over(?:ing|s)?|{_CENTRE}|(?:{_FIRMS})(?: \w+)? d[eia]"
    r"|[Vv]anuit|[Aa]us|[Ff]rån|[Uu]it|гр\.|na|no|n[oa]s|op|på|vo|din|iz|ze?|od"
    r"|(?:в|във|от|из|на|у)(?: (?:град|гр\.))?|στο[νυ]?|στην?|στα|στις"
)
_LED: Final = re.compile(rf"(?<![\w'’.-])(?P<lead>{_LEAD}|I[nN]|[VvUuWw]e?|[Îî]n) (?:downtown )?(?P<city>{TOWN_NAME})")
_BALKAN: Final = ("HR", "RS", "BA", "ME", "SI", "MK")
_WEST_SLAVIC: Final = ("PL", "CZ", "SK")
_ONLY_IN: Final = {
    "na": (*_BALKAN, *_WEST_SLAVIC, "PT", "BR"), "no": ("PT", "BR"), "nos": ("PT", "BR"), "nas": ("PT", "BR"),
    "op": ("NL", "BE"), "på": ("NO", "SE", "DK", "FI"), "vo": ("SK",), "din": ("RO",), "iz": _BALKAN,
    "z": _WEST_SLAVIC, "ze": _WEST_SLAVIC, "od": _BALKAN,
}  # fmt: skip
"""Small words that lead to a town in some languages, and are another word elsewhere."""
_ENDS_BEFORE: Final = re.compile(r" (?:in|i|a) ")
"""A small word that may lead on behind a town, and not belong to its name."""
_FROM: Final = re.compile(r"(?i)(?:iz|ze?|od|w centrum|[vu] cent(?:ru|re)|στου)$")
"""Words for where that the genitive follows."""
_SENTENCE_START: Final = re.compile(r"(?:^|[.!?:•|–—]\s|[\"“„»(])\s*\Z")


@dataclass(frozen=True, slots=True)
class Mention:
    """A town in running text: its name as it is called, where it is written, and what leads to it."""

    city: str
    lead: str
    begin: int
    start: int
    end: int
    country: str | None = None


def led_towns(text: str, spoken: Sequence[str]) -> Iterator[Mention]:
    """The names behind a word for where, and the towns that a language of some countries declines without one."""
    for match in _LED.finditer(text):
        lead = match["lead"].casefold()
        fitting = [one for one in spoken if _leads_in(lead, one) and not joins(text, match.start("city"), one)]
        if fitting:
            yield _told(match, fitting, genitive=_FROM.search(lead) is not None)
    for country in spoken[:1]:
        for town, start, end in inflected_towns(text, country):
            if not _SENTENCE_START.search(text, max(0, start - 4), start):
                yield Mention(town, "", start, start, end, country)


def _leads_in(lead: str, country: str) -> bool:
    return country in _ONLY_IN.get(lead.split(" ", maxsplit=1)[0], (country,))


def _told(match: re.Match[str], fitting: Sequence[str], *, genitive: bool) -> Mention:
    """What is written behind a word for where; in the nominative where the language declines it."""
    city, at = match["city"], match.start("city")
    for country in fitting:
        town = town_of(city, country, genitive=genitive)
        if town and town != city:
            written = " ".join(city.split(" ")[: len(town.split(" "))])
            return Mention(town, match["lead"], match.start(), at, at + len(written), country)
    head = city if country_of_town(city, fitting) else _ENDS_BEFORE.split(city, maxsplit=1)[0]
    of_town = country_of_town(head, fitting)
    city = head if of_town else city
    return Mention(city, match["lead"], match.start(), at, at + len(city), of_town)
