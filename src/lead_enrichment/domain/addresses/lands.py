"""Regions of the North, the East and Greece that stand behind a town: "34-735 Exampleton, małopolskie"."""

import re
from dataclasses import replace
from functools import cache
from typing import Final

from lead_enrichment.domain.addresses.found import Found
from lead_enrichment.domain.addresses.region_words import is_region_word
from lead_enrichment.domain.addresses.regions import GENITIVES_GR, is_region
from lead_enrichment.domain.addresses.town_table import fold_town, is_town_of
from lead_enrichment.domain.names.alphabets import latin

_NAMES: Final = {
    "PL": "dolnośląskie;kujawsko-pomorskie;lubelskie;lubuskie;łódzkie;małopolskie;mazowieckie;opolskie;"
    "podkarpackie;podlaskie;pomorskie;śląskie;świętokrzyskie;warmińsko-mazurskie;wielkopolskie;"
    "zachodniopomorskie;Małopolska;Wielkopolska;Dolny Śląsk;Podkarpacie",
    "NO": "Rogaland;Vestland;Trøndelag;Nordland;Troms;Finnmark;Troms og Finnmark;Møre og Romsdal;Innlandet;"
    "Viken;Akershus;Buskerud;Østfold;Vestfold;Telemark;Vestfold og Telemark;Agder;Aust-Agder;Vest-Agder;"
    "Vestlandet;Østlandet;Sørlandet;Nord-Norge;Sunnmøre;Nordmøre;Hordaland;Sogn og"
    " Fjordane;Oppland;Hedmark;Sør-Trøndelag;Nord-Trøndelag",
    "SE": "Skåne;Blekinge;Småland;Halland;Västergötland;Östergötland;Bohuslän;Dalsland;Värmland;Närke;Dalarna;"
    "Hälsingland;Gästrikland;Gotland;Öland;Jämtland;Härjedalen;Medelpad;Ångermanland;Norrbotten;"
    "Västerbotten;Lappland;Södermanland;Sörmland;Uppland;Västmanland;Dalarne",
    "FI": "Uusimaa;Varsinais-Suomi;Satakunta;Kanta-Häme;Pirkanmaa;Päijät-Häme;Kymenlaakso;Etelä-Karjala;"
    "Etelä-Savo;Pohjois-Savo;Pohjois-Karjala;Keski-Suomi;Etelä-Pohjanmaa;Pohjanmaa;Keski-Pohjanmaa;"
    "Pohjois-Pohjanmaa;Kainuu;Lappi;Ahvenanmaa;Åland;Lapland",
    "HR": "Istra;Istria;Dalmacija;Dalmatia;Zagorje;Međimurje;Slavonija;Lika;Kvarner",
    "CZ": "Vysočina;Kraj Vysočina",
    "GR": "Crete;Kriti;Attica;Attiki;Corfu;Kerkyra;Rhodes;Lesvos;Santorini;Halkidiki;Chalkidiki;Messinia;"
    "Lakonia;Laconia;Argolida;Arcadia;Arkadia;Achaia;Cyclades;Peloponnese;Macedonia;Thessaly;Epirus;Evia;"
    "Kefalonia;Zakynthos;Dodecanese",
}  # fmt: skip
_BY_ENDING: Final = {
    country: re.compile(form)
    for country, form in {
        "CZ": r"[^\W\d]+k[ýy] kraj", "SK": r"[^\W\d]+k[ýy] kraj", "HU": r"[^\W\d]+(?:[- ][^\W\d]+){0,3} (?:vár)?megye",
        "EE": r"[^\W\d]+(?:-[^\W\d]+)?(?:maa| maakond)", "SE": r"[^\W\d]+(?: [^\W\d]+)? län",
        "HR": r"[^\W\d]+(?:-[^\W\d]+)? županija", "BG": r"(?:обл\.|област) [^\W\d]+",
    }.items()
}  # fmt: skip
_CITIES_IE: Final = frozenset(("Dublin", "Cork", "Galway", "Limerick", "Waterford"))
"""Irish counties whose names behind a quarter are those of the cities."""
_STREET_IN_VILLAGE: Final = re.compile(r"(?P<street>.+\s\d+\w?(?:[-/]\d+)?),\s(?P<city>[^,]+\s(?:küla|alevik|alev))")
"""An Estonian street with its number, and the village behind it, which is the town more than the commune is."""


@cache
def _lands(country: str) -> frozenset[str]:
    return frozenset(fold_town(name) for name in _NAMES.get(country, "").split(";") if name)


def is_land(country: str | None, text: str) -> bool:
    """Whether this is the name of a region of one of these countries."""
    if not country or not fold_town(latin(text.casefold())):
        return False
    if country == "GR" and is_region_word(country, text) and not is_town_of(country, text):
        return True
    form = _BY_ENDING.get(country)
    return fold_town(text) in _lands(country) or (form is not None and form.fullmatch(text) is not None)


def genitive_in_full(word: str) -> str | None:
    """The name of a Greek region that a town is told with in its genitive."""
    return next((name for name, forms in GENITIVES_GR.items() if word in forms), None)


def in_full(found: Found) -> Found:
    """What was found, with a Greek region or an Irish county apart from the town, an Estonian village as it."""
    if found.country == "GR" and not found.state:
        return _out_of_genitive(found)
    if found.country == "IE" and found.street and not found.state:
        return _before_county(found, found.street)
    if found.country == "EE" and found.street and (village := _STREET_IN_VILLAGE.fullmatch(found.street)):
        return replace(found, street=village["street"], city=village["city"])
    return found


def _before_county(found: Found, street: str) -> Found:
    """What was found, where an Irish county without a word for it was taken for the town ("..., Exampleton, Kerry")."""
    head, _, town = street.rpartition(", ")
    county = found.city or ""
    if not head or county in _CITIES_IE or not is_region("IE", f"Co. {county}") or not is_town_of("IE", town):
        return found
    return replace(found, street=head, city=town, state=county)


def _out_of_genitive(found: Found) -> Found:
    town, _, last = (found.city or "").rpartition(" ")
    state = genitive_in_full(last) if town else None
    return replace(found, city=town, state=state) if state and is_town_of("GR", town) else found
