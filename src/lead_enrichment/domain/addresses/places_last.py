"""Regions and large towns that end an address where postal codes are seldom written: South America, Africa, Asia."""

import re
from collections.abc import Iterable
from functools import cache
from typing import Final

from lead_enrichment.domain.addresses.regions import region_names

_TOWNS: Final = {
    "AE": "Dubai;Abu Dhabi;Sharjah;Ajman;Ras Al Khaimah;Fujairah",
    "AR": "CABA;C.A.B.A.;Ciudad Autónoma de Buenos Aires;Capital Federal;Buenos Aires;Rosario;La Plata;Mar del Plata;"
    "Bahía Blanca;San Carlos de Bariloche;Bariloche;Córdoba;Corrientes;Formosa;Mendoza;Neuquén;Salta;San Juan;San Luis;"
    "Santa Fe",
    "CL": "Santiago;Santiago de Chile;Valparaíso;Viña del Mar;Concepción;La Serena;Antofagasta;Temuco;Puerto Varas;"
    "Puerto Montt",
    "CO": "Bogotá;Bogotá D.C.;Bogota;Bogota D.C.;Medellín;Medellin;Cali;Barranquilla;Cartagena;Cartagena de Indias;"
    "Bucaramanga;Pereira;Manizales;Armenia;Santa Marta;Ibagué;Cúcuta;Villavicencio;Envigado",
    "EC": "Quito;Guayaquil;Cuenca",
    "GH": "Accra;Kumasi;Tema;Takoradi",
    "IN": "Mumbai;Delhi;New Delhi;Bengaluru;Bangalore;Chennai;Kolkata;Hyderabad;Pune;"
    "Ahmedabad;Jaipur;Kochi;Surat;Rajkot",
    "JM": "Kingston;" + ";".join(f"Kingston {number}" for number in range(1, 21)) + ";Montego Bay;Ocho Rios;"
    "Mandeville;Negril;Spanish Town;Portmore;Port Antonio;Old Harbour;May Pen;Black River;Falmouth;Runaway Bay",
    "KE": "Nairobi;Mombasa;Kisumu;Nakuru;Eldoret;Thika;Nyeri;Nanyuki;Naivasha;Malindi;Diani",
    "MX": "CDMX;Ciudad de México;Guadalajara;Monterrey;Puebla;Mérida;Tijuana;Querétaro;Oaxaca;Cancún;Playa del Carmen",
    "NG": "Lagos;Abuja;Ibadan;Port Harcourt;Kano;Enugu;Benin City;Kaduna;Uyo;Jos",
    "NZ": "Auckland;Wellington;Christchurch;Hamilton;Tauranga;Dunedin;Napier;Nelson;Rotorua;Queenstown;Wānaka;Wanaka;"
    "Hastings;Invercargill;Whangārei;Whangarei;Palmerston North;New Plymouth;Gisborne;Blenheim;Timaru;Masterton;Taupō;"
    "Taupo;Levin;Lower Hutt;Upper Hutt;Porirua;Oamaru;Greymouth;Motueka;Kerikeri;Te Awamutu",
    "PE": "Lima;Arequipa;Cusco;Cuzco;Trujillo;Chiclayo;Piura",
    "PH": "Manila;Makati;Makati City;Quezon City;Cebu City;Davao City;Pasig City;Taguig City;Baguio City",
    "TZ": "Dar es Salaam;Arusha;Moshi;Mwanza;Dodoma;Zanzibar",
    "UG": "Kampala;Entebbe;Jinja;Mbarara;Gulu",
    "ZA": "Cape Town;Johannesburg;Pretoria;Durban;Gqeberha;Port Elizabeth;"
    "East London;Bloemfontein;Stellenbosch;Paarl;George",
    "BB": "Bridgetown;Holetown;Speightstown;Oistins",
    "BS": "Nassau;Freeport",
    "BW": "Gaborone;Francistown;Maun;Kasane",
    "LK": "Colombo;Kandy;Galle;Negombo",
    "MU": "Port Louis;Curepipe;Quatre Bornes;Ebene;Grand Baie",
    "MY": "Kuala Lumpur;Petaling Jaya;Shah Alam;Subang Jaya;Klang;Johor Bahru;George Town;Georgetown;Ipoh;Melaka;"
    "Malacca;Seremban;Kuching;Kota Kinabalu;Kuantan;Kota Bharu;Alor Setar;Kuala Terengganu;Cyberjaya;Putrajaya;Puchong;"
    "Kajang;Taiping;Miri;Sibu;Sandakan;Tawau;Batu Pahat;Muar;Butterworth;Bukit Mertajam;Langkawi;Nilai;Rawang;Ampang",
    "NA": "Windhoek;Swakopmund;Walvis Bay",
    "TT": "Port of Spain;Port-of-Spain;San Fernando;Chaguanas;Arima;Scarborough;Couva;Tunapuna;St. Augustine",
    "ZM": "Lusaka;Livingstone;Kitwe;Ndola",
    "ZW": "Harare;Bulawayo;Mutare;Gweru;Victoria Falls;Masvingo;Kwekwe;Chinhoyi;Marondera;Kariba",
    "UY": "Montevideo;Punta del Este;Colonia del Sacramento",
}
"""Large towns behind which no region need be named."""
_WITH_CODES: Final = {
    "CA": "Toronto;Montreal;Montréal;Vancouver;Calgary;Edmonton;Ottawa;Winnipeg;Halifax;Victoria;London;Hamilton",
    "AU": "Sydney;Melbourne;Brisbane;Perth;Adelaide;Hobart;Darwin;Canberra;Geelong;Newcastle;St Kilda"
    ";St Leonards;St Marys;St Peters",
    "GB": "London;Birmingham;Manchester;Leeds;Glasgow;Edinburgh;Cardiff;Bath;York;Bristol;Liverpool;Sheffield;Norwich"
    ";Wirral;Belfast;Wells;Lincoln;Chester;Exeter;Plymouth;Newcastle;Nottingham;Leicester;Derby;Oxford;Cambridge;Swansea",
    "IE": "Dublin;Cork;Galway;Limerick;Waterford;Kilkenny;Sligo",
    "DE": "Berlin;Hamburg;München;Köln;Essen;Hannover;Stuttgart;Leipzig;Dresden;Halle;Bremen;Nürnberg;Regen;Frankfurt",
    "AT": "Wien;Graz;Linz;Salzburg;Innsbruck", "CH": "Zürich;Basel;Bern;Genève;Lausanne;Luzern;St. Gallen",
    "FR": "Paris;Lyon;Marseille;Toulouse;Nice;Nantes;Bordeaux;Lille;Strasbourg;Montpellier;Rennes;Vias",
    "ES": "Madrid;Barcelona;Sevilla;Valencia;Bilbao;Málaga;Granada;Zaragoza",
    "IT": "Roma;Milano;Torino;Napoli;Firenze;Bologna;Venezia;Genova;Verona",
    "NL": "Amsterdam;Rotterdam;Utrecht;Den Haag;Groningen;Eindhoven",
    "BE": "Antwerpen;Gent;Brugge;Bruxelles;Brussel;Liège;Namur;Leuven",
    "PT": "Lisboa;Porto;Coimbra;Braga", "PL": "Warszawa;Kraków;Wrocław;Poznań;Gdańsk;Łódź", "CZ": "Praha;Brno;Plzeň",
    "DK": "København;Aarhus;Odense;Aalborg", "SE": "Stockholm;Göteborg;Malmö", "NO": "Oslo;Bergen;Trondheim",
    "CL": "Vitacura;Las Condes;La Reina;Lo Barnechea;La Florida;Maipú;Peñalolén;Macul;San Miguel;La"
    " Cisterna;Providencia",
    "PE": "Miraflores;San Isidro;Santiago de Surco;Surco;Barranco;San Borja;La Molina;Jesús María;Lince;Pueblo Libre",
    "FI": "Helsinki;Tampere;Turku;Oulu", "HU": "Budapest;Debrecen;Szeged;Miskolc;Pécs;Győr",
    "RO": "București;Cluj-Napoca;Timișoara;Iași;Constanța;Craiova;Brașov;Sibiu;Oradea",
    "HR": "Zagreb;Split;Rijeka;Osijek", "RS": "Beograd;Novi Sad;Niš;Kragujevac;Subotica;Београд;Нови Сад;Ниш",
    "SI": "Ljubljana;Maribor;Celje;Novo mesto;Kranj;Koper", "SK": "Bratislava;Košice;Prešov;Žilina;Nitra",
    "BG": "София;Пловдив;Варна;Бургас;Русе;Стара Загора;Плевен;Sofia;Plovdiv;Varna;Burgas",
    "GR": "Αθήνα;Θεσσαλονίκη;Πάτρα;Ηράκλειο;Λάρισα;Βόλος;Ιωάννινα;Χανιά;Χαλκίδα;Ρόδος;Καλαμάτα;Athens;Thessaloniki",
    "TR": "İstanbul;Istanbul;Ankara;İzmir;Bursa;Antalya;Adana;Konya;Gaziantep;Mersin;Kayseri;Eskişehir;Samsun;Denizli"
    ";Trabzon;Sakarya;Kocaeli;Muğla;Aydın;Balıkesir;Manisa;Hatay;Malatya;Erzurum;Çanakkale",
    "LT": "Vilnius;Kaunas;Klaipėda;Šiauliai;Panevėžys", "LV": "Rīga;Liepāja;Daugavpils;Jelgava;Jūrmala",
    "EE": "Tallinn;Tartu;Pärnu;Narva",
}  # fmt: skip
"""Large towns of countries whose addresses end in a code; some are words as well, or are told in any country."""
_PROVINCE: Final = re.compile(r"^(?:Provincia|Pcia\.|Prov\.) del? ")


def place_last(country: str) -> re.Pattern[str] | None:
    """Finds a region (group "region") or a large town (group "town") between separators; None for other countries."""
    return _pattern(country) if country in _TOWNS else None


def is_large_town(country: str, name: str) -> bool:
    """Whether this is one of a country's large towns, which need no region."""
    return name in _TOWNS.get(country, "").split(";") or name in _WITH_CODES.get(country, "").split(";")


def bare_region(country: str, region: str) -> str:
    """A province of Argentina without the word for it ("Provincia de Buenos Aires"), others as they are."""
    return _PROVINCE.sub("", region) if country == "AR" else region


@cache
def _pattern(country: str) -> re.Pattern[str]:
    regions, towns = _one_of(region_names(country)), _one_of(_TOWNS[country].split(";"))
    return re.compile(
        rf"(?:(?<=\n)|(?<=[,(–-]\s)|(?<=[,(]))(?:(?P<region>{regions})|(?P<town>{towns}))"
        r"(?=(?: CBD)?\s*(?:[.,;|)(•·–\n-]|$))"
        r"(?![\s.,|•·–-]{1,4}(?:P\.? ?O\.?\s?)?Box\b|, \d{4,6} [A-Z])"
    )


def _one_of(names: Iterable[str]) -> str:
    return "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True)) or r"(?!)"
