"""States, provinces and counties as websites write them, and the form in which we keep them."""

import re
from functools import cache
from typing import Final

from lead_enrichment.domain.addresses.regions_overseas import INITIALS_IN, REGIONS_OVERSEAS, STATES_IN
from lead_enrichment.domain.addresses.us_zip_codes import fold, fold_all

_US: Final = (
    "AL Alabama/Ala;AK Alaska;AZ Arizona/Ariz;AR Arkansas/Ark;CA California/Calif/Cal;CO Colorado/Colo;"
    "CT Connecticut/Conn;DE Delaware/Del;DC District of Columbia;FL Florida/Fla;GA Georgia;"
    "HI Hawaii/Hawai‘i;ID Idaho/Ida;IL Illinois/Ill;IN Indiana/Ind;IA Iowa;KS Kansas/Kans/Kan;KY Kentucky;"
    "LA Louisiana;ME Maine;MD Maryland;MA Massachusetts/Mass;MI Michigan/Mich;MN Minnesota/Minn;MS Mississippi/Miss;"
    "MO Missouri;MT Montana/Mont;NE Nebraska/Nebr/Neb;NV Nevada/Nev;NH New Hampshire/N. Hampshire;"
    "NJ New Jersey/N. Jersey;NM New Mexico/N. Mex/New Mex;NY New York;NC North Carolina/N. Carolina/N. Car;"
    "ND North Dakota/N. Dakota/N. Dak/No. Dak;OH Ohio;OK Oklahoma/Okla;OR Oregon/Oreg/Ore;"
    "PA Pennsylvania/Penn/Penna;RI Rhode Island;SC South Carolina/S. Carolina/S. Car;"
    "SD South Dakota/S. Dakota/S. Dak/So. Dak;TN Tennessee/Tenn;TX Texas/Tex;UT Utah;VT Vermont;VA Virginia;"
    "WA Washington/Wash;WV West Virginia/W. Virginia/W. Va/West Va;WI Wisconsin/Wis/Wisc;WY Wyoming/Wyo;"
    "PR Puerto Rico;GU Guam;VI Virgin Islands"
)
_CA: Final = (
    "AB Alberta/Alta;BC British Columbia/Colombie-Britannique;MB Manitoba/Man;"
    "NB New Brunswick/Nouveau-Brunswick;NL Newfoundland and Labrador/Newfoundland & Labrador/Newfoundland/NFLD/Nfld/NF;"
    "NS Nova Scotia/Nouvelle-Écosse;NT Northwest Territories/NWT/N.W.T;NU Nunavut;ON Ontario/Ont;"
    "PE Prince Edward Island/P.E.I/PEI;QC Quebec/Québec/Que/Qué/PQ;SK Saskatchewan/Sask;YT Yukon Territory/Yukon/YK"
)
_AU: Final = (
    "ACT Australian Capital Territory;NSW New South Wales;NT Northern Territory/Nth. Territory;QLD Queensland/Q'ld;"
    "SA South Australia/South Aust/Sth. Aust/S. Aust;TAS Tasmania;"
    "VIC Victoria;WA Western Australia/West Aust/W. Aust"
)
_COUNTIES_GB: Final = (
    "Aberdeenshire;Angus;Argyll;Argyll and Bute;Avon;Ayrshire;East Ayrshire;North Ayrshire;South Ayrshire;"
    "Banffshire;Bedfordshire;Beds;Berkshire;Berks;Berwickshire;Buckinghamshire;Bucks;Caithness;Cambridgeshire;"
    "Cambs;Carmarthenshire;Ceredigion;Cheshire;Clackmannanshire;Cleveland;Clwyd;Conwy;Cornwall;County Antrim;"
    "Co Antrim;County Armagh;Co Armagh;County Down;Co Down;County Durham;Co Durham;County Fermanagh;"
    "Co Fermanagh;County Londonderry;Co Londonderry;County Tyrone;Co Tyrone;Cumbria;Denbighshire;Derbyshire;"
    "Devon;Dorset;Dumfries and Galloway;Dumfriesshire;Dunbartonshire;West Dunbartonshire;Dyfed;East Lothian;"
    "East Riding of Yorkshire;East Sussex;East Yorkshire;Essex;Fife;Flintshire;Gloucestershire;Glos;"
    "Greater London;Greater Manchester;Gwent;Gwynedd;Hampshire;Hants;Herefordshire;Hertfordshire;Herts;"
    "Humberside;Huntingdonshire;Inverness-shire;Isle of Anglesey;Isle of Skye;Isle of Mull;Isle of Lewis;Isle of "
    "Arran;Isle of Bute;"
    "Isle of "
    "Wight;Kent;Kincardineshire;Lanarkshire;"
    "North Lanarkshire;South Lanarkshire;North Lincolnshire;North East Lincolnshire;North Somerset;West Berkshire;"
    "South Gloucestershire;East Dunbartonshire;East Renfrewshire;Lancashire;Lancs;"
    "Leicestershire;Leics;Lincolnshire;Lincs;Merseyside;"
    "Mid Glamorgan;Middlesex;Middx;Midlothian;Monmouthshire;Moray;Morayshire;Norfolk;North Yorkshire;"
    "Northamptonshire;Northants;Northumberland;Nottinghamshire;Notts;Oxfordshire;Oxon;Pembrokeshire;Perthshire;"
    "Perth and Kinross;Powys;Renfrewshire;Ross-shire;Roxburghshire;Rutland;Scottish Borders;Selkirkshire;"
    "Shropshire;Salop;Somerset;South Glamorgan;South "
    "Yorkshire;Staffordshire;Staffs;Stirlingshire;Suffolk;Surrey;"
    "Sussex;Sutherland;Tyne and Wear;Tyne & Wear;Vale of Glamorgan;Warwickshire;Warks;West Glamorgan;"
    "West Lothian;West Midlands;West Sussex;West Yorkshire;Wigtownshire;Wiltshire;Wilts;Worcestershire;Worcs;"
    "Yorkshire;N Yorks;S Yorks;W Yorks;Yorks;North Yorks;South Yorks;West Yorks;East Yorks;E Yorks;E Sussex;W Sussex;"
    "W Midlands;West Mids;Gtr Manchester;Gtr London;Ches;Derbys;Shrops;Northd;Northumbs;Hunts;Carms;Pembs;"
    "Anglesey;Ynys Môn;Cardiganshire;Caernarfonshire;Montgomeryshire;Radnorshire;Brecknockshire;Merionethshire;"
    "Shetland;Shetland Islands;Orkney;Western Isles;Isle of Harris;Isle of Islay;Isle of Tiree;Isle of Man;"
    "Isles of Scilly;Highland;Ross and Cromarty;Kinross-shire;Kirkcudbrightshire;Peeblesshire;Nairnshire;Sutherland;"
    "County Derry;Co Derry;Northern Ireland;N. Ireland;Gloucs"
)
_COUNTIES_IE: Final = (
    "Carlow;Cavan;Clare;Cork;Donegal;Dublin;Galway;Kerry;Kildare;Kilkenny;Laois;Leitrim;Limerick;Longford;Louth;"
    "Mayo;Meath;Monaghan;Offaly;Roscommon;Sligo;Tipperary;Waterford;Westmeath;Wexford;Wicklow"
)
_NO_TOWNS_IE: Final = frozenset("clare kerry laois leitrim louth mayo meath offaly westmeath".split())
"""Counties that no large town is named after: they need no word for it."""
_GENITIVES_GR: Final = (
    "Κρήτη Κρήτης;Αττική Αττικής;Αχαΐα Αχαΐας;Ηλεία Ηλείας;Αρκαδία Αρκαδίας;Αργολίδα Αργολίδας/Αργολίδος;"
    "Κορινθία Κορινθίας;Λακωνία Λακωνίας;Μεσσηνία Μεσσηνίας;Εύβοια Ευβοίας/Εύβοιας;Βοιωτία Βοιωτίας;"
    "Φθιώτιδα Φθιώτιδας;Φωκίδα Φωκίδας;Αιτωλοακαρνανία Αιτωλοακαρνανίας;Μαγνησία Μαγνησίας;Πιερία Πιερίας;"
    "Χαλκιδική Χαλκιδικής;Θεσπρωτία Θεσπρωτίας;Έβρος Έβρου;Ροδόπη Ροδόπης;Λασίθι Λασιθίου;"
    "Κεφαλονιά Κεφαλονιάς/Κεφαλληνίας;Λέσβος Λέσβου;Ημαθία Ημαθίας;Δωδεκάνησα Δωδεκανήσου;Κυκλάδες Κυκλάδων;"
    "Κέρκυρα Κέρκυρας;Ρόδος Ρόδου"
)
GENITIVES_GR: Final = {
    name: tuple(forms.split("/")) for row in _GENITIVES_GR.split(";") for name, _, forms in [row.partition(" ")]
}
"""Greek regions as they follow a town ("Ηράκλειο Κρήτης"), but for those that bear the names of towns there."""
_STATES_MX: Final = (
    "Aguascalientes;Baja California;Baja California Sur;Campeche;Chiapas;Chihuahua;CDMX;Ciudad de México;Coahuila;"
    "Colima;Durango;Estado de México;Edo. de México;Guanajuato;Guerrero;Hidalgo;Jalisco;Michoacán;Morelos;Nayarit;"
    "Nuevo León;"
    "Oaxaca;Puebla;Querétaro;Quintana Roo;San Luis Potosí;Sinaloa;Sonora;Tabasco;Tamaulipas;Tlaxcala;Veracruz;Yucatán;"
    "Zacatecas;Jal.;N.L.;Gto.;Qro.;Pue.;Yuc.;Ver.;Oax.;Mich.;Q.R.;B.C.;Chih.;Sin.;Son.;Ags.;Mor.;Mex."
)
_PROVINCES_ES: Final = (
    "Andalucía;Aragón;Castilla y León;Castilla-La Mancha;Castilla La Mancha;Cataluña;Catalunya;Extremadura;"
    "Galicia;Comunidad Valenciana;Comunitat Valenciana;País Vasco;Euskadi;Canarias;"
    "A Coruña;La Coruña;Álava;Araba;Albacete;Alicante;Alacant;Almería;Asturias;Ávila;Badajoz;Baleares;"
    "Illes Balears;Islas "
    "Baleares;Mallorca;Menorca;Ibiza;Eivissa;Barcelona;Bizkaia;Vizcaya;Burgos;Cáceres;Cádiz;"
    "Cantabria;Castellón;Castelló;Ceuta;Ciudad Real;Córdoba;Cuenca;Gerona;Girona;Gipuzkoa;Guipúzcoa;Granada;"
    "Guadalajara;Huelva;Huesca;Jaén;La Rioja;Las Palmas;Las Palmas de Gran Canaria;Gran Canaria;León;Lérida;"
    "Lleida;Lugo;Madrid;Málaga;Melilla;Murcia;Navarra;Nafarroa;Orense;Ourense;Palencia;Pontevedra;Salamanca;"
    "Santa Cruz de "
    "Tenerife;Tenerife;Segovia;Sevilla;Soria;Tarragona;Teruel;Toledo;Valencia;València;Valladolid;"
    "Zamora;Zaragoza"
)
_PROVINCES_ZA: Final = (
    "Eastern Cape;Free State;Gauteng;KwaZulu-Natal;KwaZulu Natal;KZN;Limpopo;Mpumalanga;North "
    "West;Northern Cape;Western Cape;Kwa-Zulu Natal;Kwazulu Natal;Northwest;North West Province;Northern Province;"
    "Kwa Zulu Natal;Kwa-Zulu-Natal;KwaZulu - Natal;Natal;K.Z.N.;W. Cape;W Cape;E. Cape;E Cape;N. Cape;N Cape;"
    "Western Province;Eastern Province;Limpopo Province;Mpumalanga Province;Gauteng Province;Free State Province;"
    "Eastern Cape Province;Western Cape Province;Northern Cape Province;Freestate;North-West"
)
_REGIONS_NZ: Final = (
    "Northland;Far North;Coromandel;Waikato;Bay of Plenty;Eastern Bay of Plenty;Hawke's Bay;Hawkes Bay;"
    "Central Hawke's Bay;"
    "Taranaki;South Taranaki;Manawatū;Manawatū-Whanganui;Horowhenua;Wairarapa;Kāpiti;Kāpiti Coast;Tasman;Golden Bay;"
    "Marlborough;West Coast;Canterbury;North Canterbury;Mid Canterbury;South Canterbury;Otago;Central Otago;Southland"
)
_LAENDER_DE: Final = (
    "Baden-Württemberg;Bayern;Brandenburg;Hessen;Mecklenburg-Vorpommern;Niedersachsen;Nordrhein-Westfalen;NRW;"
    "Rheinland-Pfalz;Saarland;Sachsen;Sachsen-Anhalt;Schleswig-Holstein;Thüringen;Freistaat Bayern;Freistaat Sachsen"
)
_LAENDER_AT: Final = (
    "Burgenland;Kärnten;Niederösterreich;NÖ;Oberösterreich;OÖ;Salzburg;Steiermark;Stmk;Tirol;Osttirol;Vorarlberg"
    ";Bgld;Ktn;Sbg;Slbg;Szbg;Vbg;Vlbg;Nordtirol"
)
_REGIONS_FR: Final = (
    "Ain;Aisne;Allier;Alpes-de-Haute-Provence;Hautes-Alpes;Alpes-Maritimes;Ardèche;Ardennes;Ariège;Aube;Aude;Aveyron;"
    "Bouches-du-Rhône;Calvados;Cantal;Charente;Charente-Maritime;Cher;Corrèze;Corse;Corse-du-Sud;Haute-Corse;Côte-d'Or;"
    "Côtes-d'Armor;Creuse;Dordogne;Doubs;Drôme;Eure;Eure-et-Loir;Finistère;Gard;Haute-Garonne;Gers;Gironde;Hérault;"
    "Ille-et-Vilaine;Indre;Indre-et-Loire;Isère;Jura;Landes;Loir-et-Cher;Loire;Haute-Loire;Loire-Atlantique;Loiret;Lot;"
    "Lot-et-Garonne;Lozère;Maine-et-Loire;Manche;Marne;Haute-Marne;Mayenne;Meurthe-et-Moselle;Meuse;Morbihan;Moselle;"
    "Nièvre;Nord;Oise;Orne;Pas-de-Calais;Puy-de-Dôme;Pyrénées-Atlantiques;Hautes-Pyrénées;Pyrénées-Orientales;Bas-Rhin;"
    "Haut-Rhin;Rhône;Haute-Saône;Saône-et-Loire;Sarthe;Savoie;Haute-Savoie;Seine-Maritime;Seine-et-Marne;Yvelines;"
    "Deux-Sèvres;Somme;Tarn;Tarn-et-Garonne;Var;Vaucluse;Vendée;Haute-Vienne;Vosges;Yonne;Essonne;Hauts-de-Seine;"
    "Seine-Saint-Denis;Val-de-Marne;Val-d'Oise;Guadeloupe;Martinique;Guyane;La Réunion;Bretagne;Normandie;Alsace;"
    "Auvergne;Auvergne-Rhône-Alpes;Bourgogne;Bourgogne-Franche-Comté;Centre-Val de Loire;Grand Est;Hauts-de-France;"
    "Île-de-France;Nouvelle-Aquitaine;Occitanie;Pays de la Loire;Provence-Alpes-Côte d'Azur;Pays Basque;Lorraine"
)
"""Departments and regions, but for those that are towns as well (Paris, Vienne)."""
_STATES_BR: Final = "AC AL AP AM BA CE DF ES GO MA MT MS MG PA PB PR PE PI RJ RN RS RO RR SC SP SE TO"
_PROVINCES_IT: Final = (
    "AG AL AN AO AP AQ AR AT AV BA BG BI BL BN BO BR BS BT BZ CA CB CE CH CL CN CO CR CS CT CZ EN FC FE FG "
    "FI FM FR "
    "GE GO GR IM IS KR LC LE LI LO LT LU MB MC ME MI MN MO MS MT NA NO NU OR PA PC PD PE PG PI PN PO PR PT "
    "PU PV PZ "
    "RA RC RE RG RI RM RN RO SA SI SO SP SR SS SU SV TA TE TN TO TP TR TS TV UD VA VB VC VE VI VR VT VV"
)

_REGIONS_ELSEWHERE: Final = {
    "AR": "Buenos Aires Province;Provincia de Buenos Aires;Pcia. de Buenos Aires;Prov. de Buenos Aires;Catamarca;Chaco;"
    "Chubut;Córdoba;Corrientes;Entre Ríos;Formosa;"
    "Jujuy;La Pampa;Mendoza;Misiones;Neuquén;Río Negro;Salta;San Juan;San Luis;Santa Cruz;Santa Fe;Santiago del Estero;"
    "Tierra del Fuego;Tucumán",
    "CL": "Región Metropolitana;RM;Región de Arica y Parinacota;Región de Tarapacá;Región de Antofagasta;"
    "Región de Atacama;"
    "Región de Coquimbo;Región de Valparaíso;Región de O'Higgins;Región del Libertador;Región del Maule;"
    "Región de Ñuble;"
    "Región del Biobío;Región de La Araucanía;La Araucanía;Región de Los Ríos;Los Ríos;Región de Los Lagos;Los Lagos;"
    "Región de Aysén;Región de Magallanes;O'Higgins;Maule;Biobío;Ñuble",
    "CO": "Antioquia;Atlántico;Bolívar;Boyacá;Caldas;Cauca;Cesar;Cundinamarca;Huila;Magdalena;Meta;Nariño;"
    "Norte de Santander;Quindío;Risaralda;Santander;Tolima;Valle del Cauca;Valle",
    "PT": "Madeira;Açores;Algarve",
    "PE": "La Libertad;Lambayeque;Áncash;Ancash;Junín;Loreto;San Martín;Ucayali;Cajamarca;Madre de Dios;Apurímac",
    "RO": "Alba;Arad;Argeș;Arges;Bacău;Bacau;Bihor;Bistrița-Năsăud;Botoșani;Brăila;Brașov;Brasov;Buzău;Călărași;"
    "Caraș-Severin;Cluj;Constanța;Constanta;Covasna;Dâmbovița;Dolj;Galați;Giurgiu;Gorj;Harghita;Hunedoara;Ialomița;Iași;"
    "Iasi;Ilfov;Maramureș;Mehedinți;Mureș;Neamț;Olt;Prahova;Sălaj;Satu Mare;Sibiu;Suceava;Teleorman;Timiș;Timis;Tulcea;"
    "Vâlcea;Valcea;Vaslui;Vrancea",
    "TR": "Adana;Adıyaman;Afyon;Afyonkarahisar;Ağrı;Aksaray;Amasya;Ankara;Antalya;Ardahan;Artvin;Aydın;"
    "Balıkesir;Bartın;Batman;Bayburt;Bilecik;Bingöl;Bitlis;Bolu;Burdur;Bursa;Çanakkale;Çankırı;"
    "Çorum;Denizli;Diyarbakır;Düzce;Edirne;Elazığ;Erzincan;Erzurum;Eskişehir;Gaziantep;Giresun;"
    "Gümüşhane;Hakkari;Hatay;Iğdır;Isparta;İstanbul;Istanbul;İzmir;Izmir;Kahramanmaraş;Karabük;"
    "Karaman;Kars;Kastamonu;Kayseri;Kilis;Kırıkkale;Kırklareli;Kırşehir;Kocaeli;Konya;Kütahya;"
    "Malatya;Manisa;Mardin;Mersin;Muğla;Muş;Nevşehir;Niğde;Ordu;Osmaniye;Rize;Sakarya;Samsun;"
    "Siirt;Sinop;Sivas;Şanlıurfa;Şırnak;Tekirdağ;Tokat;Trabzon;Tunceli;Uşak;Van;Yalova;Yozgat;"
    "Zonguldak",
}
_CANTONS_CH: Final = "AG AI AR BE BL BS FR GE GL GR JU LU NE NW OW SG SH SO SZ TG TI UR VD VS ZG ZH"
_CODES_ONLY: Final = {
    "IT": frozenset(_PROVINCES_IT.split()),
    "CH": frozenset(_CANTONS_CH.split()),
    "BR": frozenset(_STATES_BR.split()),
}


_NAMES: Final = _REGIONS_ELSEWHERE | REGIONS_OVERSEAS | {
    "GB": _COUNTIES_GB, "ES": _PROVINCES_ES, "IN": STATES_IN, "ZA": _PROVINCES_ZA, "MX": _STATES_MX, "NZ": _REGIONS_NZ,
    "DE": _LAENDER_DE, "AT": _LAENDER_AT, "FR": _REGIONS_FR,
}  # fmt: skip

NAMED_AFTER_TOWNS: Final = frozenset(("ES", "PT", "RO", "TR"))
"""Countries whose provinces are called by their chief towns."""


@cache
def _codes(country: str) -> dict[str, str]:
    table = {"US": _US, "CA": _CA, "AU": _AU}.get(country, "")
    found = {}
    for row in filter(None, table.split(";")):
        code, _, names = row.partition(" ")
        for name in (code, *names.split("/")):
            found[fold(name).replace(" ", "")] = code
    return found


def region_code(country: str | None, text: str) -> str | None:
    """The two- or three-letter code of a state or province of the US, Canada or Australia ("N.Y." is "NY")."""
    return _codes(country or "").get(fold(text.replace(".", "")).replace(" ", ""))


def region_names(country: str) -> tuple[str, ...]:
    """The names of a country's regions as they are written; none for those that are known by their codes."""
    return tuple(name for name in _NAMES.get(country, "").split(";") if name)


@cache
def _names(country: str) -> frozenset[str]:
    if country == "IE":
        plain = _COUNTIES_IE.split(";")
        return frozenset(fold(f"{prefix} {name}") for name in plain for prefix in ("co", "county")) | _NO_TOWNS_IE
    return frozenset(fold(_with_dots(name)) for name in region_names(country))


def _with_dots(name: str) -> str:
    """A Turkish name as its capitals fold, in which the "i" without a dot has one."""
    return name.replace("ı", "i")


def is_region(country: str | None, text: str) -> bool:
    """Whether this is a county, province or state of the country, in any form that websites use."""
    if country in _CODES_ONLY:
        return text.strip() in _CODES_ONLY[country]
    plain = text.replace("&", "and").replace(".", "" if country == "IE" else " ")
    return region_code(country, text) is not None or fold(_with_dots(plain)) in _names(country or "")


@cache
def _region_pattern(country: str) -> str:
    table = {"US": _US, "CA": _CA, "AU": _AU}[country]
    forms = []
    for row in table.split(";"):
        code, _, names = row.partition(" ")
        dotted = r"\.?\s?".join(code)
        forms += [dotted, *(re.escape(name).replace(r"\.", r"\.?") for name in names.split("/"))]
    return "|".join(sorted(forms, key=len, reverse=True))


@cache
def region_at_end(country: str) -> re.Pattern[str]:
    """Finds a state or province (group 1) at the end of a text, separators and labels after it allowed."""
    return re.compile(
        rf"(?:^|(?<=[\s,(|•·:/]))({_region_pattern(country)})\)?\.?"
        rf"(?:[\s,|•·–-]+(?:U\.?S\.?A\.?|U\.?S\.?|United States|Canada|Australia{'|CA' if country == 'CA' else ''}))?"
        rf"(?:[\s,|•·–-]*(?:zip|postal|post)(?:\s?code)?)?[\s,.:|•·–-]*$",
        re.IGNORECASE,
    )


def same_region(country: str | None, one: str, other: str) -> bool:
    """Whether two spellings mean the same region ("Calif." and "CA")."""
    if fold_all(one) == fold_all(other):
        return True
    code = region_code(country, one)
    return code is not None and code == region_code(country, other)


def region_in_full(country: str | None, region: str | None) -> str | None:
    """An Indian state that is written as its initials ("T.S."), by its name; every other region as it is."""
    return INITIALS_IN.get(f"{(region or '').rstrip('.')}.", region) if country == "IN" else region


def region_spellings(country: str | None, region: str) -> tuple[str, ...]:
    """Every way of writing a region: as given, its code (also with full stops) and its names."""
    code = region_code(country, region)
    if code is None:
        initials = (one for one, full in INITIALS_IN.items() if full == region) if country == "IN" else ()
        return (region, *initials, *(GENITIVES_GR.get(region, ()) if country == "GR" else ()))
    row = next(row for row in {"US": _US, "CA": _CA, "AU": _AU}[country or ""].split(";") if row.startswith(f"{code} "))
    return (region, code, ".".join(code), *row.partition(" ")[2].split("/"))


def region_forms(country: str) -> tuple[str, ...]:
    """Every way of writing the regions of an English-speaking country: codes, with full stops too, and names."""
    if country == "IE":
        return tuple(f"{prefix} {name}" for name in _COUNTIES_IE.split(";") for prefix in ("Co.", "Co", "County"))
    table = {"US": _US, "CA": _CA, "AU": _AU}.get(country)
    if table is None:
        return region_names(country)
    rows = (row.partition(" ") for row in table.split(";"))
    return tuple(form for code, _, names in rows for form in (code, f"{'.'.join(code)}.", *names.split("/")))
