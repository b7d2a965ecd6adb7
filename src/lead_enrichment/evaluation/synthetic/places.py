"""Addresses of many countries: real towns and codes, invented streets, in the forms in which websites write them."""

from dataclasses import dataclass
from random import Random
from typing import Final

from lead_enrichment.domain.lead import Address

# country: language, domain ending, telephone, towns "city/state/code", streets, forms of the lines
_TOWNS: Final = {
    "US": "Springfield/IL/62701|Boise/ID/83702|Chattanooga/TN/37402|Eau Claire/WI/54701|Tempe/AZ/85281|St. Petersburg/FL/33701|"
    "Coeur d'Alene/ID/83814|Fort Collins/CO/80521|Salem/OR/97301|Portland/ME/04101|Winston-Salem/NC/27101|Honolulu/HI/96813",
    "CA": "Guelph/ON/N1H 3A1|Kelowna/BC/V1Y 6N2|Halifax/NS/B3J 1P3|Red Deer/AB/T4N 5E3|Sherbrooke/QC/J1H 4A5",
    "GB": "Shrewsbury/Shropshire/SY1 1LH|Truro/Cornwall/TR1 2AA|Hexham/Northumberland/NE46 1NA|Leeds//LS1 4AP|London//E8 3RH|"
    "Kingston upon Thames/Surrey/KT1 1HR|Perth//PH1 5TJ",
    "IE": "Ennis/Co. Clare/V95 X2T4|Dublin 7//D07 R2X8|Tralee/Co. Kerry/V92 K4P6",
    "AU": "Geelong/VIC/3220|Toowoomba/QLD/4350|Fremantle/WA/6160|Newcastle/NSW/2300",
    "NZ": "Nelson//7010|Hamilton//3204|Dunedin//9016",
    "DE": "Göttingen//37073|Bad Homburg//61348|Kempten//87435|Frankfurt am Main//60311|Husum//25813",
    "AT": "Graz//8010|Wels//4600|Bad Ischl//4820|Wien//1070",
    "CH": "Winterthur//8400|Chur//7000|Biel/Bienne/2502",
    "FR": "Quimper//29000|Saint-Malo//35400|Aix-en-Provence//13100|La Rochelle//17000|Besançon//25000",
    "BE": "Namur//5000|Leuven//3000|Charleroi//6000",
    "LU": "Esch-sur-Alzette//4010|Luxembourg//1611",
    "ES": "Gijón/Asturias/33201|Málaga//29005|Vitoria-Gasteiz/Álava/01001|Cáceres//10001",
    "IT": "Lucca/LU/55100|Verona/VR/37121|Reggio Emilia/RE/42121|Lecce/LE/73100",
    "NL": "Zwolle//8011 CW|Den Haag//2511 GP|Deventer//7411 KT",
    "PT": "Braga//4700-319|Évora//7000-645|Vila Nova de Gaia//4400-001",
    "SE": "Umeå//903 26|Växjö//352 30|Norrköping//602 24",
    "NO": "Ålesund//6002|Drammen//3015",
    "DK": "Aalborg//9000|Svendborg//5700|København K//1154",
    "FI": "Kuopio//70100|Turku//20100",
    "PL": "Toruń//87-100|Gdynia//81-364",
    "CZ": "Olomouc//779 00|Brno//602 00",
    "ZA": "Stellenbosch/Western Cape/7600|Durban//4001",
    "IN": "Pune/Maharashtra/411001|Kochi/Kerala/682016",
    "SG": "Singapore//238872",
}  # fmt: skip
_STREETS: Final = {
    "US": "{n}4 Larkspur Ave|{n} N. Main Street|{n}12 Old Mill Rd, Suite {m}|{n}08 W 5th St #{m}|PO Box {n}47|{n}20 County Road {m}|"
    "W{n}5 State Road {m}|{n}7 E 300 S|{n} 1/2 Court Sq.|{n}33 Highway {m} South|One Harbor Plaza|{n}9 Martin Luther King Jr Blvd, Unit B",
    "CA": "{n}5 Speedvale Ave W, Unit {m}|{n} Rue Wellington Nord|{n}80 Harvey Avenue|RR {m}|{m}-{n}1 Barrington Street",
    "GB": "{n} Castle Street|Unit {m} Severn Business Park, Mill Lane|The Old Forge, Church Road|{n}a High Street|Flat {m}, {n} Lemon Street",
    "IE": "{n} Abbey Street|Unit {m}, Quin Road Business Park|Main Street",
    "AU": "{n} Moorabool Street|Unit {m}/{n} Ruthven St|Shop {m}, {n}5 High Street|Level {m}, {n} Hunter St",
    "NZ": "{n} Trafalgar Street|{n}B Victoria Street, Hamilton Central|Unit {m}, {n} Great King Street",
    "DE": "Lange Straße {n}|Am Mühlenbach {n}a|Bahnhofstr. {n}|Im Winkel {m}|Alter Markt {n}-{n}2|Gewerbepark {m}|Karl-Marx-Allee {n}",
    "AT": "Hauptplatz {m}|Annenstraße {n}/{m}|Lindengasse {n}/2/{m}|Dorf {n}",
    "CH": "Stadthausstrasse {n}|Via Centrale {m}|Rue du Marché {n}",
    "FR": "{n} rue des Lilas|{m} bis, avenue de la Gare|ZA de Kergaradec, {n} rue Monjaret|{n} place du Marché|12, chemin des Vignes",
    "BE": "Rue de Fer {n}|Bondgenotenlaan {n}|Chaussée de Louvain {n} bte {m}",
    "LU": "{n}, rue de l'Alzette|{m} avenue de la Gare",
    "ES": "Calle Uría, {n}|C/ Larios {m}, 2º B|Avda. de la Constitución, {n} bajo|Plaza Mayor {m}|Polígono Industrial Norte, nave {m}",
    "IT": "Via Garibaldi, {n}|Viale Europa {n}/A|Piazza del Mercato {m}|Corso Italia, {n}",
    "NL": "Melkmarkt {n}|Grote Kerkstraat {n}a|Van der Duynstraat {n}-{m}",
    "PT": "Rua do Souto, {n}|Avenida da Liberdade {n}, 2.º Esq.|Largo da Porta Nova, n.º {m}",
    "SE": "Storgatan {n}|Kungsgatan {n} B|Industrivägen {m}",
    "NO": "Kongens gate {n}|Industriveien {m}|Storgata {n} A",
    "DK": "Algade {n}|Møllevej {n}, 2. tv|Strandgade {m}",
    "FI": "Puijonkatu {n}|Kauppakatu {n} A {m}",
    "PL": "ul. Szeroka {n}|ul. Świętojańska {n}/{m}|al. Zwycięstwa {n}",
    "CZ": "Riegrova {n}|Masarykova {n}0/{m}|tř. Svobody {n}",
    "ZA": "{n} Dorp Street|Unit {m}, {n} Plein Street|Shop {m}, Umgeni Business Park, {n} Umgeni Road",
    "IN": "{n}, MG Road|Flat {m}, Shanti Apartments, {n} FC Road|Shop No. {m}, Opp. Town Hall, Marine Drive",
    "SG": "{n} Orchard Road #0{m}-12|Blk {n} Toa Payoh Lorong {m}",
}  # fmt: skip
_FORMS: Final = {
    "US": "{street}\n{city}, {state} {code}~{street}, {city}, {state} {code}~{street}, {city} {state} {code}~{street}\n{city}, {State} {code}~"
    "{street}\n{city}, {state} {code}\nUSA~{street} • {city}, {state} • {code}~{street} | {city}, {state}. {code}",
    "CA": "{street}\n{city}, {state} {code}~{street}, {city}, {State} {code}~{street}\n{city} ({State}) {code}\nCanada",
    "GB": "{street}\n{city}\n{state}\n{code}~{street}, {city}, {state}, {code}~{street}, {city}, {state} {code}, UK",
    "IE": "{street}, {city}, {state}, {code}~{street}\n{city}\n{state}\n{code}\nIreland",
    "AU": "{street}, {city} {state} {code}~{street}\n{city} {state} {code}~{street}, {city}, {state}, {code} Australia",
    "NZ": "{street}, {city} {code}~{street}\n{city} {code}\nNew Zealand",
    "DE": "{street}\n{code} {city}~{street}, {code} {city}~{street} · {code} {city}~{street}\nD-{code} {city}~{street} | {code} {city}",
    "AT": "{street}\n{code} {city}~{street}, A-{code} {city}~{street}, {code} {city}, Österreich",
    "CH": "{street}\n{code} {city}~{street}, CH-{code} {city}~{street}\n{code} {city}\nSchweiz",
    "FR": "{street}\n{code} {city}~{street}, {code} {city}~{street} - {code} {city}~{street} {code} {CITY}~{street}\n{code} {CITY}\nFrance",
    "BE": "{street}\n{code} {city}~{street}, B-{code} {city}~{street}, {code} {city}, Belgique",
    "LU": "{street}, L-{code} {city}~{street}\nL-{code} {city}\nLuxembourg",
    "ES": "{street}\n{code} {city} ({state})~{street}, {code} {city}~{street}. {code} {city}, {state}~{street} - {code} - {city}",
    "IT": "{street}\n{code} {city} ({state})~{street} - {code} {city} ({state})~{street}, {code} {city} {state}",
    "NL": "{street}\n{code} {city}~{street}, {code} {city}~{street} | {code}  {city}",
    "PT": "{street}\n{code} {city}~{street}, {code} {city}, Portugal~{street} - {code} {city}",
    "SE": "{street}\n{code} {city}~{street}, {code} {city}~{street}, SE-{code} {city}",
    "NO": "{street}\n{code} {city}~{street}, {code} {city}",
    "DK": "{street}\n{code} {city}~{street}, {code} {city}~{street}, DK-{code} {city}",
    "FI": "{street}\n{code} {city}~{street}, {code} {CITY}",
    "PL": "{street}\n{code} {city}~{street}, {code} {city}",
    "CZ": "{street}\n{code} {city}~{street}, {code} {city}~{street}, {city} {code}",
    "ZA": "{street}, {city}, {code}~{street}\n{city}\n{state}\n{code}~{street}, {city}, {state}, {code}, South Africa",
    "IN": "{street}, {city} {code}~{street},\n{city} - {code}, {state}, India~{street}, {city}, {state} {code}",
    "SG": "{street}, Singapore {code}~{street}\nSingapore {code}~{street}, S({code})",
}  # fmt: skip
LANGUAGES: Final = {
    "US": "en", "CA": "en", "GB": "en", "IE": "en", "AU": "en", "NZ": "en", "ZA": "en", "IN": "en", "SG": "en", "DE": "de",
    "AT": "de", "CH": "de", "FR": "fr", "BE": "fr", "LU": "fr", "ES": "es", "IT": "it", "NL": "nl", "PT": "pt", "SE": "sv",
    "NO": "no", "DK": "da", "FI": "fi", "PL": "pl", "CZ": "cs",
}  # fmt: skip
PHONES: Final = {
    "US": "({a}) 555-01{m}{m}", "CA": "519-555-01{m}{m}", "GB": "01632 9600{m}{m}", "IE": "+353 20 915 55{m}{m}",
    "AU": "(03) 5550 10{m}{m}", "NZ": "+64 3 555 10{m}{m}", "ZA": "+27 21 555 01{m}{m}", "IN": "+91 20 5550 01{m}{m}",
    "SG": "+65 6555 01{m}{m}", "DE": "0551 / 555 01{m}{m}", "AT": "+43 316 555 01{m}", "CH": "+41 52 555 01 {m}{m}",
    "FR": "02 55 50 01 {m}{m}", "BE": "+32 81 55 01 {m}{m}", "LU": "+352 55 01 {m}{m}", "ES": "985 550 1{m}{m}",
    "IT": "0583 5550{m}{m}", "NL": "038 555 01 {m}{m}", "PT": "+351 253 550 1{m}{m}", "SE": "090-555 01 {m}{m}",
    "NO": "+47 70 55 01 {m}{m}", "DK": "+45 98 55 01 {m}{m}", "FI": "+358 17 555 01{m}", "PL": "+48 56 555 01 {m}{m}",
    "CZ": "+420 585 550 1{m}{m}",
}  # fmt: skip
_STATE_NAMES: Final = dict(
    pair.split("=")
    for pair in "IL=Illinois|ID=Idaho|TN=Tennessee|WI=Wisconsin|AZ=Arizona|FL=Florida|CO=Colorado|OR=Oregon|ME=Maine|"
    "NC=North Carolina|HI=Hawaii|ON=Ontario|BC=British Columbia|NS=Nova Scotia|AB=Alberta|QC=Quebec".split("|")
)
_AREA_CODES: Final = {
    "IL": "217", "ID": "208", "TN": "423", "WI": "715", "AZ": "480", "FL": "727", "CO": "970", "OR": "503", "ME": "207",
    "NC": "336", "HI": "808",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Place:
    """An address as it is labelled, and the lines in which its website writes it."""

    address: Address
    lines: tuple[str, ...]
    phone: str

    @property
    def country(self) -> str:
        """Its two-letter code."""
        return self.address.country or ""


def place(country: str, random: Random) -> Place:
    """An invented address in a real town of this country."""
    city, state, code = random.choice(_TOWNS[country].split("|")).split("/")
    numbers = {"n": random.randint(1, 98), "m": random.randint(2, 9)}
    street = random.choice(_STREETS[country].split("|")).format(**numbers)
    form = random.choice(_FORMS[country].split("~"))
    spelled = _STATE_NAMES.get(state, state)
    text = form.format(street=street, city=city, CITY=city.upper(), state=state, State=spelled, code=code)
    lines = tuple(_tidy(line) for line in text.split("\n") if _tidy(line))
    said = state if state and (state in text or spelled in text) else None
    phone = PHONES[country].format(m=random.randint(1, 9), a=_AREA_CODES.get(state, "208"))
    return Place(Address(street=street, city=city, state=said, postal_code=code, country=country), lines, phone)


def _tidy(line: str) -> str:
    """A line without the marks around a part that this town does not have."""
    line = line.replace("()", "").replace(", ,", ",").replace(" ,", ",")
    return line.strip().rstrip(",.-").strip()


def town(country: str, random: Random) -> tuple[Address, str]:
    """A town without a street, as service businesses publish it, and how it is written."""
    city, state, _ = random.choice(_TOWNS[country].split("|")).split("/")
    written = f"{city}, {state}" if country in ("US", "CA", "AU") else city
    return Address(city=city, state=state if country in ("US", "CA", "AU") else None, country=country), written


COUNTRIES: Final = tuple(_TOWNS)
