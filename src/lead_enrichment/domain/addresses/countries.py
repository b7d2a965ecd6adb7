"""Countries as websites name them, and as telephone numbers and host names tell them."""

import re
from functools import cache
from typing import Final

from lead_enrichment.domain.addresses.us_zip_codes import fold, state_of_area_code

_NAMES: Final = (
    "US:usa,us,u s a,u s,united states,united states of america,estados unidos,etats unis,vereinigte staaten;"
    "CA:canada,kanada;GB:uk,gb,united kingdom,great britain,england,scotland,wales,northern ireland,"
    "grossbritannien,royaume uni,reino unido,regno unito,vereinigtes konigreich,cymru,storbritannien;"
    "IE:ireland,republic of ireland,eire,irland,irlande;AU:australia,australien;NZ:new zealand,"
    "aotearoa new zealand,aotearoa,neuseeland;DE:deutschland,germany,allemagne,alemania,germania,duitsland,"
    "bundesrepublik deutschland,niemcy,tyskland,nemetorszag,nemecko,almanya,alemanha,saksa;AT:osterreich,"
    "oesterreich,austria,autriche,oostenrijk,osterrike,rakousko;CH:schweiz,switzerland,suisse,svizzera,suiza,"
    "svizra,die schweiz,suica;FR:france,frankreich,francia,frankrijk,frankrike,frankrig;ES:espana,spain,"
    "spanien,espagne,spagna,espanya,espainia,hiszpania,espanha;IT:italia,italy,italien,italie;NL:nederland,"
    "netherlands,the netherlands,niederlande,pays bas,holland,paises bajos,paesi bassi;BE:belgie,belgique,belgium,"
    "belgien,belgio,belgica;LU:luxembourg,luxemburg,letzebuerg;PT:portugal;SE:sverige,sweden,schweden,suede,suecia,"
    "svezia,ruotsi;DK:danmark,denmark,danemark,dinamarca,tanska;NO:norge,norway,norwegen,noreg,norvege,noruega,"
    "norja;FI:suomi,finland,finnland,finlande,finlandia;PL:polska,poland,polen,pologne,polonia,"
    "rzeczpospolita polska;CZ:cesko,ceska republika,czechia,czech republic,tschechien,republika czeska,czech rep,"
    "the czech republic,ceska rep;SK:slovensko,slovakia,slovenska republika,slowakei,slovak republic;"
    "HU:magyarorszag,hungary,ungarn,hongrie,hungria,ungheria;RO:romania,rumanien,roumanie,rumania;BG:bulgaria,"
    "bulgarien,bulgarie;GR:greece,hellas,griechenland,grece,grecia;HR:hrvatska,croatia,kroatien,croatie,croazia,"
    "republika hrvatska,republic of croatia;SI:slovenija,slovenia,slowenien,slovenie,republika slovenija,"
    "republic of slovenia;TR:turkiye,turkey,turkei,turquie,turquia;IN:india,bharat;SG:singapore;ZA:south africa,"
    "suid afrika,republic of south africa,rsa;MX:mexico,mexiko,mexique;BR:brasil,brazil,brasilien,bresil;JP:japan;"
    "MY:malaysia;PH:philippines,pilipinas,the philippines;AE:united arab emirates,uae,u a e;IL:israel;KE:kenya;"
    "NG:nigeria;AR:argentina;CL:chile;CO:colombia;HK:hong kong;MT:malta;CY:cyprus,kibris,zypern;EE:eesti,estonia,"
    "estland,eesti vabariik,republic of estonia;LV:latvija,latvia,lettland,latvijas republika,republic of latvia;"
    "LT:lietuva,lithuania,litauen,lietuvos respublika,republic of lithuania;IS:iceland,island,islandia,islande;"
    "UA:ukraine,ukraina;ZW:zimbabwe;GH:ghana;PK:pakistan;LK:sri lanka"
)
_CODES: Final = frozenset(row.partition(":")[0] for row in _NAMES.split(";"))
_FURTHER: Final = (
    "PE:peru;EC:ecuador;UY:uruguay;PY:paraguay;BO:bolivia;VE:venezuela;CR:costa rica;PA:panama,republica de panama;"
    "DO:dominican republic,republica dominicana,rep dominicana;GT:guatemala;HN:honduras;SV:el salvador;"
    "NI:nicaragua;BZ:belize;JM:jamaica,jamaica w i,jamaica wi;TT:trinidad and tobago,trinidad tobago,trinidad;"
    "BB:barbados;BS:bahamas,the bahamas;TH:thailand;ID:indonesia;VN:vietnam,viet nam;KH:cambodia;TW:taiwan;"
    "KR:south korea,republic of korea,korea;CN:china;NP:nepal;BD:bangladesh;EG:egypt;MA:morocco,maroc;TN:tunisia,"
    "tunisie;TZ:tanzania,united republic of tanzania;UG:uganda;RW:rwanda;ET:ethiopia;NA:namibia;BW:botswana;"
    "ZM:zambia;MZ:mozambique,mocambique;MU:mauritius;SN:senegal;QA:qatar;KW:kuwait;BH:bahrain;OM:oman;"
    "SA:saudi arabia;LB:lebanon;RS:serbia,srbija,serbien,serbie,republika srbija,republic of serbia;"
    "BA:bosnia and herzegovina,bosna i hercegovina,bih,bosnia herzegovina,bosnia;"
    "ME:montenegro,crna gora;MK:north macedonia,republic of north macedonia,severna makedonija;"
    "AL:albania,shqiperi,shqiperia,albanien,albanie;MD:moldova,republica moldova,republic of moldova;AM:armenia;"
    "MC:monaco;LI:liechtenstein;AD:andorra;GI:gibraltar;FJ:fiji;FO:faroe islands;GL:greenland,"
    "kalaallit nunaat;XK:kosovo,kosova,kosove;BY:belarus;RU:russia,russian federation;MV:maldives;LA:laos;"
    "MM:myanmar;MN:mongolia;DZ:algeria,algerie;AZ:azerbaijan;KZ:kazakhstan;UZ:uzbekistan;KG:kyrgyzstan;MW:malawi;"
    "LS:lesotho;SZ:eswatini,swaziland;AO:angola;CM:cameroon,cameroun;CI:cote d ivoire,cote divoire,ivory coast;"
    "GM:the gambia,gambia;SL:sierra leone;LR:liberia;MG:madagascar;SC:seychelles;"
    "JO:hashemite kingdom of jordan;GE:sakartvelo,republic of georgia;"
    "CU:republica de cuba;BJ:benin;TG:togo;BF:burkina faso;"
    "CV:cabo verde,cape verde;BM:bermuda;KY:cayman islands;PG:papua new guinea;WS:samoa;VU:vanuatu"
)
"""Countries that are known by name and by domain only: their codes are also those of states ("PA", "AL", "MD")."""
_BY_NAME: Final = {
    name: code
    for row in f"{_NAMES};{_FURTHER}".split(";")
    for code, _, names in [row.partition(":")]
    for name in names.split(",")
}
_FURTHER_CODES: Final = frozenset(row.partition(":")[0] for row in _FURTHER.split(";"))
_SHORTEST_NAME: Final = 3
_WITH_ACCENTS: Final = (
    ("Perú", "PE"), ("México", "MX"), ("España", "ES"), ("Panamá", "PA"), ("Česko", "CZ"), ("Türkiye", "TR"),
    ("România", "RO"), ("Ísland", "IS"), ("Österreich", "AT"), ("Magyarország", "HU"), ("Ελλάδα", "GR"),
    ("България", "BG"), ("Србија", "RS"), ("Северна Македонија", "MK"),
    ("Македонија", "MK"), ("Κύπρος", "CY"), ("Україна", "UA"), ("UAE", "AE"), ("U.A.E.", "AE"), ("UK", "GB"),
    ("USA", "US"), ("Trinidad & Tobago", "TT"), ("França", "FR"), ("Føroyar", "FO"), ("Grønland", "GL"),
    ("Ελλάς", "GR"), ("Ελλάδος", "GR"), ("Република България", "BG"), ("Босна и Херцеговина", "BA"),
    ("Црна Гора", "ME"), ("Россия", "RU"), ("Беларусь", "BY"), ("Γερμανία", "DE"), ("ישראל", "IL"), ("日本", "JP"),
    ("ประเทศไทย", "TH"), ("भारत", "IN"), ("ČR", "CZ"),
)  # fmt: skip
_AS_WRITTEN: Final = dict(_WITH_ACCENTS)
"""Names that are not spelled in Latin letters, which folding leaves nothing of."""
_ALPHA_3: Final = {
    "GBR": "GB", "IRL": "IE", "AUS": "AU", "NZL": "NZ", "DEU": "DE", "AUT": "AT", "CHE": "CH", "FRA": "FR",
    "ESP": "ES", "ITA": "IT", "NLD": "NL", "BEL": "BE", "CAN": "CA", "PRT": "PT", "SWE": "SE", "DNK": "DK",
    "NOR": "NO", "FIN": "FI", "POL": "PL", "IND": "IN", "ZAF": "ZA", "SGP": "SG",
}  # fmt: skip
_CALLING: Final = {
    "44": "GB", "353": "IE", "61": "AU", "64": "NZ", "49": "DE", "43": "AT", "41": "CH", "33": "FR", "34": "ES",
    "39": "IT", "31": "NL", "32": "BE", "352": "LU", "351": "PT", "46": "SE", "45": "DK", "47": "NO", "358": "FI",
    "48": "PL", "420": "CZ", "421": "SK", "36": "HU", "40": "RO", "359": "BG", "30": "GR", "385": "HR", "386": "SI",
    "90": "TR", "91": "IN", "65": "SG", "27": "ZA", "52": "MX", "55": "BR", "81": "JP", "60": "MY", "63": "PH",
    "971": "AE", "972": "IL", "254": "KE", "234": "NG", "54": "AR", "56": "CL", "57": "CO", "852": "HK",
    "51": "PE", "593": "EC", "598": "UY", "506": "CR", "507": "PA", "66": "TH", "62": "ID",
    "84": "VN", "20": "EG", "212": "MA", "255": "TZ", "256": "UG", "264": "NA", "267": "BW", "974": "QA", "965": "KW",
    "973": "BH", "966": "SA", "381": "RS", "382": "ME", "886": "TW", "82": "KR", "977": "NP", "230": "MU", "679": "FJ",
    "263": "ZW", "260": "ZM", "250": "RW", "251": "ET", "258": "MZ", "92": "PK", "94": "LK", "880": "BD",
    "356": "MT", "373": "MD", "387": "BA", "389": "MK", "355": "AL",
    "357": "CY", "372": "EE", "371": "LV", "370": "LT", "354": "IS", "380": "UA", "233": "GH",
    "375": "BY", "995": "GE", "374": "AM", "994": "AZ", "998": "UZ", "213": "DZ", "216": "TN", "962": "JO", "961": "LB",
    "968": "OM", "960": "MV", "855": "KH", "856": "LA", "95": "MM", "976": "MN", "265": "MW", "266": "LS", "268": "SZ",
    "244": "AO", "237": "CM", "225": "CI", "221": "SN", "220": "GM", "232": "SL", "231": "LR", "261": "MG", "248": "SC",
    "502": "GT", "503": "SV", "504": "HN", "505": "NI", "595": "PY", "591": "BO", "58": "VE", "675": "PG", "685": "WS",
    "678": "VU", "501": "BZ", "383": "XK", "377": "MC", "376": "AD", "423": "LI", "350": "GI", "298": "FO", "299": "GL",
    "229": "BJ", "228": "TG", "226": "BF", "238": "CV", "996": "KG", "86": "CN",
}  # fmt: skip
_DOMAIN_ENDINGS: Final = {
    "uk": "GB",
    "scot": "GB",
    "wales": "GB",
    "london": "GB",
    "cat": "ES",
    "bzh": "FR",
    "nyc": "US",
}
_GENERIC_ENDINGS: Final = frozenset(
    {"co", "io", "me", "tv", "ai", "is", "in", "la", "to", "cc", "pa", "ad", "gl", "fo", "sa"}
)
# CNA list of Canadian area codes in service
_CANADIAN_AREAS: Final = frozenset(
    "204 226 236 249 250 257 263 289 306 343 354 365 367 368 382 403 416 418 428 431 437 438 450 460 468 "
    "474 506 514 "
    "519 537 548 568 579 581 584 587 604 613 639 647 672 683 705 709 742 753 778 780 782 807 819 825 867 "
    "873 879 902 905"
    .split()
)  # fmt: skip
_CARIBBEAN: Final = {
    "876": "JM", "658": "JM", "242": "BS", "246": "BB", "868": "TT", "441": "BM", "345": "KY", "758": "LC", "784": "VC",
    "473": "GD", "268": "AG", "869": "KN", "767": "DM", "664": "MS", "649": "TC", "284": "VG", "264": "AI", "721": "SX",
    "809": "DO", "829": "DO", "849": "DO",
}  # fmt: skip
"""Area codes of the countries that share the North American way of writing."""
_INTERNATIONAL: Final = re.compile(r"(?:\+|\b00)\s?\(?(\d{1,3})")
_AMERICAN: Final = re.compile(r"^(?:\+?1[-. ]?)?\(?([2-9]\d\d)\)?[-. /]*[2-9]\d\d[-. ]*\d{4}$")


def is_country_code(text: str) -> bool:
    """Whether this is the alpha-2 code of a country that the product knows."""
    return text in _CODES or text in _FURTHER_CODES


def country_code(text: str) -> str | None:
    """ISO 3166 alpha-2 code of a country named in a common language, or by its code; else None."""
    bare = text.strip(" .,()")
    if len(bare) in (2, 3) and bare.isupper():
        code = _ALPHA_3.get(bare, bare)
        return code if code in _CODES else _BY_NAME.get(bare.casefold()) or _AS_WRITTEN.get(bare)
    return _BY_NAME.get(fold(bare)) or _AS_WRITTEN.get(bare)


@cache
def country_names() -> tuple[tuple[str, str], ...]:
    """(name as it is written, code) of every country: what a search for "street, city, Country" looks for."""
    written = (
        *(" ".join(word.capitalize() for word in name.split()) for name in _BY_NAME if len(name) > _SHORTEST_NAME),
    )
    plain = (
        (name.replace(" And ", " and ").replace("Republica", "República"), _BY_NAME[name.casefold()])
        for name in written
    )
    return (*plain, *_WITH_ACCENTS)


def area_code(phone: str) -> str | None:
    """The three-digit area code of a telephone number written the North American way."""
    match = _AMERICAN.match(phone.strip())
    return match.group(1) if match else None


def country_of_phone(phone: str) -> str | None:
    """The country of a telephone number with its prefix, or in the North American form."""
    bare = phone.strip()
    international = _INTERNATIONAL.match(bare)
    if international and not re.match(r"(?:\+|00)\s?\(?1\b|\+1\d{10}$", bare):
        digits = re.sub(r"\D", "", bare).removeprefix("00")
        return next((_CALLING[digits[:size]] for size in (3, 2) if digits[:size] in _CALLING), None)
    area = area_code(bare)
    if area is None:
        return None
    if area in _CARIBBEAN:
        return _CARIBBEAN[area]
    return "CA" if area in _CANADIAN_AREAS else ("US" if state_of_area_code(area) else None)


def country_of_host(host: str) -> str | None:
    """The country that a host name ends in, where that ending is used for the country."""
    ending = host.rpartition(".")[2].casefold()
    if ending in _DOMAIN_ENDINGS:
        return _DOMAIN_ENDINGS[ending]
    known = ending.upper() in _CODES or ending.upper() in _FURTHER_CODES
    return ending.upper() if known and ending not in _GENERIC_ENDINGS else None
