"""The country whose places a site names most: the last thing to go by where no register, telephone or domain tells."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Final

from lead_enrichment.domain.addresses.regions import region_forms, region_names
from lead_enrichment.domain.sieve import Sieve

_SHORTEST: Final = 5
_NAMES: Final = {
    "AE": "Dubai;Abu Dhabi;Sharjah;UAE;United Arab Emirates",
    "AU": "Australia;Sydney;Melbourne;Brisbane;Adelaide;Hobart;Fremantle;Canberra;NSW;QLD;Qld",
    "CA": "Canada;Toronto;Vancouver;Calgary;Edmonton;Winnipeg;Ottawa;Montreal;Montréal;Halifax",
    "GB": "England;Scotland;Wales;London;Edinburgh;Glasgow;Manchester;Bristol;Cardiff;Leeds;UK;United Kingdom",
    "GH": "Ghana;Accra;Kumasi",
    "IE": "Ireland;Dublin;Galway;Limerick;Kilkenny;Killarney;Eircode",
    "IN": "India;Mumbai;New Delhi;Bengaluru;Bangalore;Chennai;Kolkata;Hyderabad;Pune;Ahmedabad;Jaipur;Kochi;Cochin",
    "JM": "Jamaica;Kingston 5;Kingston 6;Kingston 8;Kingston 10;Kgn 5;Kgn 10;Montego Bay;Ocho Rios;Negril",
    "KE": "Kenya;Nairobi;Mombasa;Kisumu;Nakuru;Eldoret;Nanyuki",
    "MT": "Malta;Valletta;Sliema;Gozo",
    "MY": "Malaysia;Kuala Lumpur;Petaling Jaya;Kota Kinabalu;Johor Bahru",
    "NG": "Nigeria;Lagos;Abuja;Ibadan;Port Harcourt;Ikeja;Lekki",
    "NZ": "New Zealand;Aotearoa;Auckland;Christchurch;Dunedin;Rotorua;Tauranga;Queenstown;Wānaka;Invercargill",
    "PH": "Philippines;Manila;Makati;Quezon City;Cebu City;Davao City",
    "SG": "Singapore;S'pore",
    "TZ": "Tanzania;Dar es Salaam;Arusha;Zanzibar",
    "UG": "Uganda;Kampala;Entebbe",
    "US": "USA;U.S.A.;United States;Ohio;Iowa;Utah;Maine;Idaho;Texas",
    "ZA": "South Africa;Johannesburg;Pretoria;Cape Town;Durban;Sandton;Stellenbosch;Gqeberha;Bloemfontein",
}
"""Names of countries and towns that are seldom borne by others."""
_SPANISH: Final = {
    "AR": "Argentina;Buenos Aires;CABA;C.A.B.A.;Mendoza;Bariloche;Mar del Plata;Neuquén",
    "BO": "Bolivia;Cochabamba;Santa Cruz de la Sierra;Tarija;Oruro",
    "CL": "Chile;Viña del Mar;Valparaíso;Región Metropolitana;Las Condes;Temuco;Puerto Montt;Antofagasta",
    "CO": "Colombia;Bogotá;Bogota;Medellín;Antioquia;Cundinamarca;Barranquilla;Bucaramanga;Valle del Cauca;Manizales;"
    "Pereira",
    "CR": "Costa Rica;Escazú;Heredia;Alajuela;Guanacaste;Puntarenas",
    "DO": "República Dominicana;Santo Domingo;Punta Cana;Santiago de los Caballeros;Distrito Nacional;Puerto Plata",
    "EC": "Ecuador;Quito;Guayaquil;Pichincha;Guayas;Azuay;Manabí;Tungurahua;Imbabura",
    "ES": "España;Madrid;Barcelona;Sevilla;Zaragoza;Málaga;Bilbao;Alicante;Murcia;Palma;Valladolid;Cádiz;Asturias;"
    "Galicia;"
    "Andalucía;Cataluña;Canarias;Tenerife;Mallorca;Comunidad Valenciana;País Vasco;Navarra;A Coruña;Pontevedra;"
    "Tarragona",
    "GT": "Guatemala;Quetzaltenango;Sacatepéquez;Huehuetenango",
    "HN": "Honduras;Tegucigalpa;San Pedro Sula",
    "MX": "México;CDMX;Monterrey;Nuevo León;Jalisco;Querétaro;Tijuana;Yucatán;Cancún;Quintana Roo;Guanajuato;"
    "Michoacán;Chihuahua;Sinaloa;Veracruz;Oaxaca;Chiapas",
    "NI": "Nicaragua;Managua;Matagalpa",
    "PA": "Panamá;Chiriquí",
    "PE": "Perú;Lima;Arequipa;Cusco;Chiclayo;Piura",
    "PY": "Paraguay;Asunción;Ciudad del Este;Encarnación",
    "SV": "El Salvador;San Salvador;Santa Tecla",
    "UY": "Uruguay;Montevideo;Punta del Este;Maldonado;Canelones",
    "VE": "Venezuela;Caracas;Maracaibo;Barquisimeto;Carabobo;Táchira;Zulia;Anzoátegui",
}
"""Names of countries, towns and regions where Spanish is written, which alone tells none of them."""
_TELEPHONES: Final = {
    "GB": re.compile(r"(?<![\d+.-])\(?0(?:1\d{3}\)? ?\d{3} ?\d{3}|7\d{3} ?\d{3} ?\d{3}|2\d\)? ?\d{4} ?\d{4})(?![\d-])"),
    "AU": re.compile(r"(?<![\d+.-])(?:\(?0[2378]\)? \d{4} ?\d{4}|04\d\d ?\d{3} ?\d{3}|1[38]00 ?\d{3} ?\d{3})(?![\d-])"),
}
"""Telephones as they are dialled within a country; ten digits in one may be Irish as well as Australian."""
_NO_PLACE: Final = ("New ", "Northern ", "East ", "Little ")
"""What makes another place of a name ("New England", "Northern Ireland")."""

_OF_A_STATE: Final = re.compile(r",? (?!UK\b|NI\b)[A-Z]{2}\b")
_NO_LETTERS_BEHIND: Final = frozenset(("GB", "IE", "JM", "MT", "NZ"))
"""Countries whose places no two letters follow: "London, ON" and "Dublin, OH" are elsewhere."""


def country_of_places(texts: Iterable[str]) -> str | None:
    """The English-writing country that the texts name most, and telephone in; None where others are named as often."""
    counts: Counter[str] = Counter()
    for text in texts:
        counts.update(_named(text, _places(), _sieve()))
        for country, form in _TELEPHONES.items():
            counts[country] += sum(1 for _ in form.finditer(text))
    first = _named_most(counts)
    return first if first != "US" else None


def spanish_country_of_places(texts: Iterable[str]) -> str | None:
    """The Spanish-writing country that the texts name most; None where others are named as often."""
    counts: Counter[str] = Counter()
    for text in texts:
        counts.update(_named(text, _spanish_places(), _spanish_sieve()))
    return _named_most(counts)


def _named_most(counts: Counter[str]) -> str | None:
    (first, most), (_, second) = (*counts.most_common(2), ("", 0), ("", 0))[:2]
    return first if most > second else None


def _named(text: str, places: Mapping[str, str], sieve: Sieve) -> Iterable[str]:
    names = tuple(places)
    for number, start, end in sieve.found(text):
        alone = not text[max(0, start - 1) : start].isalpha() and not text[end : end + 1].isalpha()
        country = places[names[number]]
        elsewhere = country in _NO_LETTERS_BEHIND and _OF_A_STATE.match(text, end) is not None
        if alone and not elsewhere and not text[:start].endswith(_NO_PLACE):
            yield country


@cache
def _sieve() -> Sieve:
    return Sieve(_places())


@cache
def _spanish_sieve() -> Sieve:
    return Sieve(_spanish_places())


@cache
def _spanish_places() -> dict[str, str]:
    return {name: country for country, names in _SPANISH.items() for name in names.split(";")}


@cache
def _places() -> dict[str, str]:
    """The country of each name: those above, and the regions whose names are long enough to tell."""
    told = {name: country for country, names in _NAMES.items() for name in names.split(";")}
    for country in ("US", "CA", "AU"):
        told |= {form: country for form in region_forms(country) if len(form) > _SHORTEST and form != "Victoria"}
    for country in ("IN", "ZA", "PH", "MY"):
        told |= {name: country for name in region_names(country) if len(name) > _SHORTEST}
    told |= {name: "GB" for name in region_names("GB") if name.endswith("shire")}
    return told | dict.fromkeys(region_forms("IE"), "IE")
