"""What belongs to the name of a town and tells it from others of that name: "(Luhe)", "unter Teck", "/Saale", "8"."""

import re
from typing import Final

from lead_enrichment.domain.addresses.countries import country_code
from lead_enrichment.domain.addresses.regions import is_region
from lead_enrichment.domain.addresses.town_table import is_town_of
from lead_enrichment.domain.names.lexicon import lexicon

_LANDSCAPES: Final = (
    r"Weser|Main|Saale|Donau|Inn|Isar|Neckar|Rhein|Oder|Spree|Elbe|Ems|Aller|Leine|Ruhr|Lahn|Mosel|Saar|Sieg|Fulda"
    r"|Werra|Luhe|Eder|Nahe|Nidda|Kinzig|Tauber|Jagst|Kocher|Rems|Murr|Fils|Enz|Nagold|Iller|Lech|Paar|Ilm|Vils|Rott"
    r"|Naab|Regen|Altm(?:ühl|\.)|Wörnitz|Aisch|Regnitz|Pegnitz|Rednitz|Unstrut|Elster|Mulde|Zschopau|Neiße|Havel|Dosse"
    r"|Peene|Trebel|Wümme|Hunte|Oste|Stör|Eider|Trave|Lippe|Diemel|Schwalm|Efze|Ohm|Dill|Agger|Wupper|Erft|Ahr|Glan"
    r"|Blies|Prims|Börde|Altmark|Prignitz|Uckermark|Mark|Lausitz|Niederlausitz|Oberlausitz|Vogtl(?:and|\.)|Erzgeb"
    r"(?:irge|\.)?|Harz|Heide|Wendland|Dumme|Solling|Eichsfeld|Rhön|Spessart|Odenw(?:ald|\.)|Taunus|Ts\.|Hunsr"
    r"(?:ück|\.)|Eifel|Westerw(?:ald|\.)|Ww\.|Sauerl(?:and|\.)|Bergisches Land|Pfalz|Rheinl(?:and|\.)|Rheinhessen"
    r"|Bergstr(?:aße|\.)"
    r"|Hegau|Baar|Breisgau|Brsg\.|Baden|Schwarzw(?:ald|\.)|Württ(?:emberg|\.)?|Hohenlohe|Schwäb\. Alb|Alb|Teck|Filder"
    r"|Bodensee|Allg(?:äu|\.)|Schwaben|Schw\.|Ries|Oberbay(?:ern|\.)|Niederbay(?:ern|\.)|Oberpf(?:alz|\.)|Opf\.|Oberfr"
    r"(?:anken|\.)|Mittelfr(?:anken|\.)|Unterfr(?:anken|\.)|Ofr\.|Mfr\.|Ufr\.|Ndb\.|Obb\.|Westf(?:alen|\.)?|Holst(?:ein"
    r"|\.)?|Meckl(?:enburg|\.)?|Oldb\.?|Oldenburg|Ostfriesl(?:and|\.)|Nordfriesl(?:and|\.)|Emsl(?:and|\.)|Hann\.?"
    r"|OL|N\.?L\.|Wetterau|Steiermark|Krems|Enns|Traun|Ybbs|Tirol"
)
"""Rivers and landscapes in the official names of German and Austrian towns (register of municipalities)."""
_BEHIND: Final = re.compile(rf"/(?:{_LANDSCAPES})(?![\w])|\s?\((?:{_LANDSCAPES})\)")
_ADMINISTERED: Final = re.compile(
    r"\s?\((?:(?:Nieder|Ober)bayern|Oberpfalz|(?:Ober|Mittel|Unter)franken|Tirol|Steiermark)\)"
)
"""Districts and Länder in full, which a site adds in brackets and no town bears."""
_NUMBERED: Final = re.compile(
    r" \d{1,2}(?:\s?[-–]\s?[A-ZÁ-Ž]\w{2,}(?: [A-ZÁ-Ž]\w{2,})?)?(?=\s?(?:[,;.|)•·–-]\s|\s\(|\n"
    r"|[,.]?$| –))"
)
_WITH_DISTRICTS: Final = frozenset(("CZ", "SK", "HU", "SI", "HR"))
_DISTRICT: Final = re.compile(
    r"(?P<number> \d{1,2})?\s[-–]\s?(?P<name>[A-ZÁ-Ž][^\W\d]{2,}(?: [A-ZÁ-Ž][^\W\d]{2,})?)(?=\s?(?:[,;.|)(•·]|\n|$| –))"
)
_PARTS: Final = frozenset(
    "Ružinov;Staré Mesto;Nové Mesto;Petržalka;Rača;Dúbravka;Karlova Ves;Vrakuňa;Podunajské Biskupice;Lamač;Vajnory"
    ";Devínska Nová Ves;Záhorská Bystrica;Sever;Juh;Západ;Capodistria;Pirano;Isola;Pola;Rovigno;Parenzo".split(";")
)
"""Districts of Bratislava and Košice, and what the towns on the coast of Istria are called in Italian."""
_CODE_ALONE: Final = re.compile(r"(?:D[ -]{0,3})?\d{5} ")
_LINKED: Final = re.compile(
    r"(?i)\s?(?:\(|/|(?:am|an der|a\.|ob|unter|u\.|bei|b\.|im|in|i\.|auf|vor|sur|sous|les|lès|en|de|del|della|di|do|da"
    r"|nad|pod|aan|upon|on)\b|\d{1,2}$)"
)
_WITH_NUMBERS: Final = frozenset(("Praha", "Prague"))
"""Where districts have numbers that stand in every address ("Praha 8"); elsewhere they are those of post offices."""


def addition_behind(text: str, end: int) -> str:
    """The river or landscape behind a German town that ends here, with its slash or brackets; empty if none."""
    match = _BEHIND.match(text, end)
    return match.group() if match and not _ADMINISTERED.fullmatch(match.group()) else ""


def number_behind(text: str, end: int, town: str, country: str) -> str:
    """The number of a district behind a town that ends here, or its name in countries that write it; empty if none."""
    match = _NUMBERED.match(text, end) if town in _WITH_NUMBERS else None
    if match is None:
        match = _DISTRICT.match(text, end)
        match = match if match and _is_district(match, town, country) else None
    return match.group() if match else ""


def _is_district(match: re.Match[str], town: str, country: str) -> bool:
    """Whether what a dash parts from a town is a district of it, or the other half of its name."""
    name = match["name"]
    if country == "DE" and _is_quarter_line(match, town):
        return True
    if country in _WITH_DISTRICTS:
        return bool(match["number"]) or name in _PARTS or is_town_of(country, name)
    return not match["number"] and is_town_of(country, f"{town}-{name}")


def _is_quarter_line(match: re.Match[str], town: str) -> bool:
    """Whether a code, a German town and a name behind a dash are all of a line ("48599 Exampleton - Farnbeck")."""
    text, name = match.string, match["name"]
    front = text[text.rfind("\n", 0, match.start()) + 1 : match.start()].removesuffix(town)
    if match["number"] or not _CODE_ALONE.fullmatch(front) or text[match.end() : match.end() + 1].strip(" \n"):
        return False
    known = lexicon()
    words = name.casefold().split()
    told = country_code(name) or is_region("DE", name) or any(one in known.words for one in words)
    return is_town_of("DE", town) and not told


def is_fuller(town: str, other: str) -> bool:
    """Whether a town is written with what tells it from others, and the other without ("Kirchheim unter Teck")."""
    return len(town) > len(other) and town.startswith(other) and _LINKED.match(town[len(other) :]) is not None


def without_region(city: str, country: str) -> tuple[str, str | None]:
    """A town without the region that follows it with no comma between, and that region."""
    words = city.split(" ")
    for count in range(len(words) - 1, 0, -1):
        tail = " ".join(words[-count:])
        if is_region(country, tail) and is_town_of(country, " ".join(words[:-count])):
            return " ".join(words[:-count]), tail
    return city, None
