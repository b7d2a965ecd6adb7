"""Sentences in which a business says in which town it is, without a street: "Our workshop is in ..."."""

import re
from typing import Final

from lead_enrichment.domain.addresses.countries import country_code
from lead_enrichment.domain.addresses.regions import is_region
from lead_enrichment.domain.addresses.streets import UPPER
from lead_enrichment.domain.addresses.town_table import is_town_of

_NOT_NOW: Final = r"(?:\w+ )?(?:first|second|third|old|former|previous|original|other|new) "
_PREMISES_EN: Final = (
    r"(?:shop|studio|workshop|office|salon|bakery|clinic|showroom|store|garage|yard|farm|kennels|practice|surgery|nursery"
    r"|brewery|kitchen|barn|business|gallery|restaurant|caf[eé]|pottery|school|guest ?house|hotel|inn|forge|gym|firm"
    r"|company|smallholding|vineyard|winery|tea ?room|deli|bookshop|boutique|spa|barbershop)"
)
_WHERE: Final = (
    # English
    r"(?:you(?:['’]ll| will| can) find (?:us|me)|find (?:us|me)|we live and work|i live and work"
    r"|living and working)(?: right)? in"
    r"|on the (?:edge|outskirts) of|(?:in|from|near) (?:the |our )?(?:\w+ ){0,3}?(?:town|village|city|suburb|hamlet) of"
    r"|(?:our|my) (?:\w+ ){0,2}?(?:shop|studio|workshop|office|salon|bakery|clinic|showroom|store|garage|yard|base|farm"
    r"|kennels|practice|surgery|nursery|brewery|kitchen|barn) (?:is|are|sits) (?:right |just )?"
    r"(?:in|near|outside(?: of)?|(?:north|south|east|west) of)"
    r"|in the (?:heart|centre|center|middle) of|(?:visit|come (?:and )?see|drop in on) (?:us|me)(?: right)? in"
    r"|(?:i|we)(?:['’]ve| have)? (?:now |then |also )?(?:opened|open|run|own|started|set up|took over|bought"
    r"|established"
    r"|founded|launched|keep|work (?:out of|from)|have) (?:our|my|the|a|an|this) "
    rf"(?!{_NOT_NOW})(?:[a-z-]+ ){{0,2}}?{_PREMISES_EN} in"
    # German
    r"|(?:(?:du|ihr) finde(?:s?t) uns|sie finden (?:uns|mich)|findes?t du uns|finden sie (?:uns|mich))(?: \w+)? in"
    r"|(?:unsere?|meine?|die|der|das) (?:\w+ )?(?:salon|laden|atelier|werkstatt|praxis|b[üu]ro|studio|betrieb"
    r"|caf[ée]|gesch[äa]ft|hof"
    r"|kanzlei|backstube|restaurant|gasthof|ferienwohnung) (?:ist|liegt|befindet sich|findest du"
    r"|finden sie)(?: \w+)? in"
    r"|wir sind (?:ein (?:\w+ ){1,3})?(?:zuhause |daheim )?in"
    r"|(?:direkt |mitten )?im (?:herzen|zentrum) von|mitten in"
    r"|(?:er[öo]ffnete[n]?|f[üu]hren?|[üu]bernahm(?:en)?|betreiben?|gr[üu]ndete[n]?|habe?n?|leiten?) (?:ich|wir)"
    r"(?: \w+){0,2}? (?:meinen?|unsere?n?|mein|den|die|das|einen?) (?:\w+ ){0,2}?[A-ZÄÖÜ]\w+ in"
    r"|(?:ich|wir) (?:er[öo]ffnete[n]?|f[üu]hren?|betreiben?|gr[üu]ndete[n]?|leiten?)"
    r"(?: \w+){0,3}? (?:meinen?|unsere?n?|mein|einen?) (?:\w+ ){0,2}?[A-ZÄÖÜ]\w+ in"
    r"|(?:entstand|entsteht|gibt es) (?:meine?|unsere?|die|der|das) (?:\w+ )?[A-ZÄÖÜ]\w+ in"
    r"|(?:familien|handwerks|meister)?betrieb (?:aus|in)"
    # French
    r"|(?:nous sommes|je suis)(?: install[ée]e?s?)? à|(?:retrouvez|venez) (?:nous|-nous|me) à"
    r"|(?:notre|mon|ma|le|la|l['’]) ?(?:atelier|boutique|cabinet|salon|restaurant|g[îi]te|maison|entreprise|ferme"
    r"|garage|domaine)"
    r"(?: \w+)? (?:est|se trouve|se situe) à"
    r"|(?:au|en plein) c(?:œ|oe)ur d(?:e|u)|dans le centre de"
    r"|(?:j['’]ai|nous avons) (?:ouvert|cr[ée]{2}|repris|install[ée]|fond[ée]|mont[ée]) (?:mon|ma"
    r"|notre) (?:\w+ ){1,2}?à"
    r"|(?:j['’]ouvre|je cr[ée]e|j['’]installe|je monte|nous ouvrons|nous cr[ée]ons|nous installons) (?:mon|ma"
    r"|notre) (?:\w+ ){1,2}?à"
    r"|(?:dans|à) (?:mon|notre) (?:atelier|boutique|cabinet|salon|institut|studio|magasin|restaurant|ferme"
    r"|domaine) (?:de|à)"
    r"|(?:notre|mon|ma) (?:\w+ ){1,3}?(?:est|se trouve|se situe) à"
    # Spanish, Portuguese
    r"|(?:estamos|nos encontramos) en|(?:la|el|nuestr[oa]|mi) (?:casa|taller|tienda|estudio|local|despacho"
    r"|cl[íi]nica|restaurante|bodega"
    rf"|hotel|finca|oficina|obrador|(?-i:[{UPPER}]\w+))(?: \w+)? (?:est[áa]|se encuentra|se ubica|queda) en"
    r"|(?:estamos|ficamos) em|(?:a|o) (?:nossa?|nosso) (?:oficina|loja|atelier|est[úu]dio|restaurante"
    r"|cl[íi]nica) fica em"
    r"|en (?:pleno|el) (?:coraz[óo]n|centro) de|no (?:cora[çc][ãa]o|centro) d[eao]"
    r"|(?:abr[íi]|abrimos|fund[ée]|mont[ée]|tengo|tenemos) (?:mi|nuestr[oa]) (?:\w+ ){1,2}?en"
    r"|noss[oa] (?:\w+ ){1,2}?fica em|(?:abri|abrimos|tenho|temos) (?:a minha|o meu|a nossa|o nosso|minha|meu|nossa"
    r"|nosso)"
    r" (?:\w+ ){1,2}?em"
    # Italian
    r"|(?:ci (?:trovate|trovi)|ci troviamo|siamo) ad?"
    r"|(?:il|la|lo) (?:nostr[oa] )?(?:laboratorio|negozio|bottega|studio|ristorante|agriturismo|officina|salone"
    r"|azienda) si trova ad?"
    r"|nel (?:cuore|centro) di"
    r"|(?:aprii|aprimmo|ho aperto|abbiamo aperto|gestisco|gestiamo) (?:il mio|la mia|il nostro"
    r"|la nostra) (?:\w+ ){1,2}?ad?"
    # Dutch
    r"|(?:je|u) vindt (?:ons|mij)(?: \w+)? in|(?:ons|onze|mijn) (?:atelier|winkel|salon|praktijk|werkplaats|kantoor"
    r"|studio|zaak)"
    r" (?:is|zit|ligt|staat|bevindt zich)(?: \w+)? in|(?:wij|we) zitten(?: \w+)? in"
    r"|in hartje|in het (?:hart|centrum) van"
    r"|(?:opende[n]?|begon(?:nen)?|startte[n]?|heb|hebben|run|runnen) (?:ik|wij|we) (?:\w+ )?(?:mijn|onze"
    r"|ons) (?:\w+ ){1,2}?in"
    r"|(?:ons|onze|mijn) (?:\w+ ){1,2}?(?:is|zit|ligt|staat|bevindt zich)(?: \w+)? in"
    # Nordic
    r"|(?:vi (?:finns|ligger|sitter|h[åa]ller till|holder til|bor)|hitta oss|(?:du )?finder (?:du )?os|finn oss"
    r"|du finner oss) i"
    r"|(?:v[åa]r|v[åa]rt|min|mitt|mit|vores|vort) (?:verkstad|butik|butikk|salong|salon|studio|atelj[ée]|atelier"
    r"|kontor|klinik+|v[æe]rksted"
    r"|verksted) (?:ligger|finns|findes) i|(?:i hj[æe]rtet a[fv]|i hj[äa]rtat av|midt i|mitt i"
    r"|(?:jag|vi) (?:driver|öppnade|har öppnat) (?:\w+ ){1,4}?i|(?:jeg|vi) (?:driver|åbnede|åpnet) (?:\w+ ){1,4}?i)"
)
_LOVELY: Final = r"(?:(?:downtown|beautiful|historic|sunny|scenic|lovely|vibrant|charming|bustling) ){0,2}"
SAYS_WHERE: Final = re.compile(
    rf"\b(?i:{_WHERE})\s(?:(?:the )?(?:heart|city|town|village|middle|centre) of )?{_LOVELY}"
    rf"(?P<city>[{UPPER}][\w'’.-]+(?:[ -](?:(?:upon|on|le|la|de|am|an der|sur|les|del"
    rf"|di)[ -])?[{UPPER}][\w'’-]+){{0,3}})"
    rf"(?:\s?\((?P<within>[^()]{{2,25}})\))?"
    rf"(?:,\s?(?P<region>[{UPPER}]\.[{UPPER}]\.|[{UPPER}]\w+(?: [{UPPER}]\w+){{0,2}}))?"
)
MAY_SAY_WHERE: Final = re.compile(
    r"\b(?i:in|near|outside|of|von|aus|à|de|du|en|em|ad?|d[aio]|van|hartje|i|a[fv])\s"
    rf"(?:(?:the )?(?:heart|city|town|village|middle|centre) of )?{_LOVELY}[{UPPER}]"
)
"""What every such sentence holds: the word in front of its town. It is sooner looked for than all of them."""
SAYS_WHERE_CUES: Final = (
    "find us ", "find me ", "visit us", "visit me", "see us", "see me", "drop in on ", "the heart of ",
    "the centre of ", "the center of ", "live and work in", " herzen von", "zentrum von",
    "mitten in", "ur de ", "ur du ", "centre de ", "centro d", "corazón de", "corazon de", "coração d", "coracao d",
    "nel cuore di", "in hartje", "het hart van", "centrum van", "hjertet a", "hjærtet a", "hjärtat av", "hjartat av",
    "midt i ", "mitt i ", " is in ", " are in ",
    " is near ", " is just ", " is outside ", " is north of ", " is south of ", " is east of ",
    " is west of ", " sits in ", " is right in ", " sits right in ",
    "findet uns", "findest ", "finden sie",
    "finden mich", " liegt ", " befindet sich", "wir sind ", " ist in ", " ist mitten in", "nous sommes ", "je suis ",
    "retrouvez", "venez", " se trouve à", " se situe à", " est à ", "estamos e", "encontramos en", " está en ",
    " esta en ", " encuentra en ", " ubica en ", " queda en ", "ficamos em", " fica em ", "ci trov", "siamo a",
    " si trova a", " vindt ", " zitten ", " zit ", " ligt ", "bevindt zich", "vi finns", "vi ligger", "vi sitter",
    "håller till", "holder til", "hitta oss", "finder ", "finn oss", "finner oss", " ligger i ", " finns i ",
    " findes i ", "vi bor", "i live ", "living and", "the edge of", "outskirts of", "town of ", "village of ",
    "city of ", "suburb of ",
    "hamlet of ", " open", " run ", " own ", " start", " set up ", " took over ", " bought ", " establish",
    " found", " launch",
    " keep ", " work ", " have ", "eröffnete", "führe", "übernahm", "betreibe", "gründete", " leite", "betrieb ",
    " habe",
    "'ouvre ", "’ouvre ", "je crée ", "je cree ", "nous ouvrons", "nous créons", "nous creons", "'installe ",
    "’installe ", "je monte ", "nous installons", "entstand", "entsteht", "gibt es ",
    "'ai ", "’ai ", "nous avons", "mon atelier", "notre atelier", "à mon ", "à notre ", "dans mon ", "dans notre ",
    "abrí ",
    "abrimos", "fundé ", "monté ", "tengo ", "tenemos ", " fica em", "abri ", "tenho ", "temos ", "aprii", "aprimmo",
    "aperto", "gestis", "gestiamo", "opende", "begon", "startte", "heb ", "hebben ", " runnen", " staat ", " driver ",
    "öppna", "åbnede", "åpnet",
)  # fmt: skip
"""One of these, in lower case, stands in every such sentence."""
BASED_CUES: Final = (
    "based", "located ", "situated ", "nestled ", "tucked ", "headquartered ", "local business", "local company",
    "local firm", "office in", "home base", "company in ", "business in ", "firm in ", "studio in ", "practice in ",
    "shop in ", "team in ", "s premier", "s favo", "s best", "s finest", "s trusted", "s most", "s leading",
    "s local", "s original", "s number one", "s no", "s #1", "s old", "s new", "s long", "s large", "s friend",
    "s choice", "s home ", "s very", "s only", "s own", "s first", "s top", "ansässig", "sitz in", "basé", "install",
    "situé", "ubicad", "con sede", "gevestigd", "con base", "sediad",
)  # fmt: skip
"""One of these, in lower case, stands in every sentence that says where a company is based, or whose it is."""
_INSTITUTION_LAST: Final = re.compile(
    r"\s(?:(?:Medical|Health|Leisure|Community|Sports?|Arts|Business|Garden|Shopping|Conference|Wellness|Wellbeing"
    r"|Therapy) (?:Cent(?:re|er)|Park|Hub)|Hospital|Surgery|Infirmary|University|Museum|Stadium)$"
)
"""How a house ends where a business may be, which is no town ("at the Fernworth Medical Centre")."""
_BUILDING_BY_NUMBER: Final = re.compile(r"(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten) [A-Z]")
_STREET_LAST: Final = re.compile(
    r"\s(?:Street|St\.|Road|Rd|Avenue|Ave|Boulevard|Blvd|Lane|Drive|Highway|Hwy|Parkway|Pkwy|Plaza|Mall|Building)\.?$"
)
_TOWNS_TOO: Final = frozenset(
    "Berlin Hamburg Bremen Wien Salzburg Conwy Cleveland Wrexham Swansea Cardiff Newport Monmouth London".split()
)
_DISTRICTS_OF: Final = frozenset(
    "Berlin Hamburg München Köln Frankfurt Stuttgart Düsseldorf Leipzig Dortmund Essen Bremen Dresden Hannover "
    "Nürnberg Duisburg Bochum Wuppertal Bielefeld Bonn Münster Mannheim Karlsruhe Augsburg Wiesbaden Aachen "
    "Braunschweig Chemnitz Kiel Magdeburg Freiburg Krefeld Mainz Lübeck Erfurt Rostock Kassel "
    "Wien Graz Linz Zürich".split()
)


def without_district(city: str) -> str:
    """A large German-speaking city without the district that a hyphen joins to it ("Köln-Ehrenfeld")."""
    head, hyphen, _ = city.partition("-")
    return head if hyphen and head in _DISTRICTS_OF else city


def is_wide(name: str) -> bool:
    """Whether this is a country, a British county or a German-speaking Land, and not the name of a town as well."""
    if country_code(name):
        return True
    return name not in _TOWNS_TOO and any(is_region(country, name) for country in ("GB", "DE", "AT"))


def is_institution(name: str) -> bool:
    """Whether a name ends as that of a house does where a business may be, and is no town's."""
    return _INSTITUTION_LAST.search(name) is not None


def is_landscape(match: re.Match[str], name: str) -> bool:
    """Whether a French article tells a landscape ("au cœur du Périgord"); a town has it in its name ("du Mans")."""
    return match.string.endswith(" du ", 0, match.start("city")) and not is_town_of("FR", f"Le {name}")


def country_last(region: str) -> tuple[str, str | None]:
    """A region and the country that follows it without a comma ("Ontario Canada")."""
    front, _, last = region.rpartition(" ")
    country = country_code(last)
    return (front, last) if front and country and is_region(country, front) else (region, None)


def without_lead(city: str, start: int, country: str | None) -> tuple[str, int]:
    """The town that "in" leads to from a word in capitals ("Handmade in Exampleton"), and where it begins."""
    lead, joined, town = city.rpartition(" in ")
    led = joined and country and is_town_of(country, town) and not is_town_of(country, city)
    return (town, start + len(lead) + len(joined)) if led else (city, start)


def names_street(city: str) -> bool:
    """Whether a name begins or ends as buildings, streets and centres do, and no town is called so ("Fern Plaza")."""
    if _BUILDING_BY_NUMBER.match(city):
        return True
    return bool(_STREET_LAST.search(city)) and not (is_town_of("US", city) or is_town_of("GB", city))
