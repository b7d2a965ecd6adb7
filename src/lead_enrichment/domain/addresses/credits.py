"""Words in front of an address that say what part somebody else has in the business: who made the site, who sells."""

import re
from typing import Final

from lead_enrichment.domain.addresses.streets import UPPER
from lead_enrichment.domain.late_pattern import sieved_pattern
from lead_enrichment.domain.sieve import Sieve

_MAKING: Final = (
    "web(?:site|seite|pr[äa]senz|design|gestaltung|plats|sted|hotel|b)?|webbplats|site(?: web| internet)?|sito(?: web)?"
    "|p[áa]gina(?: web)?|internetseite|homepage|hjemmeside|nettsider?|hemsida|kotisivut|verkkosivut|strona www|strony"
    "|umsetzung|realisierung|realisation|r[ée]alisation|realizzazione|realisatie|realizacja|cr[ée]ation|conception"
    "|gestaltung|konzept|konzeption|programmierung|design|graphisme|grafik|grafica|dise[ñn]o|desarrollo|desenvolvimento"
    "|sviluppo|ontwerp|bouw|toteutus|formgivning|formgivelse|seo|photos?|foto|fotos|foto['’]s|fotografie|bildnachweis"
    "|cr[ée]dits?|hosting|hoster|h[ée]bergement|h[ée]bergeur|alojamiento|alojamento|provider|druck|printing|templates?"
)
_PARTS: Final = (
    # who decides about complaints, watches or insures
    "complaints?|klachten|klager|klage|klag[oe]m[åa]l|beschwerden?|beschwerdestelle|r[ée]clamations?|reclamaciones"
    "|reclama[çc][õo]es|reclami|ombudsman|arbitration|adjudication|mediation|schlichtung|schiedsstelle|regulator"
    "|authority"
    "|licensing|autorit[ée]|autoridad|autoridade|autorit[àa]|toezichthouder|tillsynsmyndighet|tilsynsmyndighet|aufsicht"
    "|kammer|innung|chamber|colegio|ordine|ordre|insurers?|insurance|versicherung|assureur|assurance|seguro|aseguradora"
    "|assicurazione|verzekeraar|f[öo]rs[äa]kring|forsikring|vakuutus|bank|banque|banco|banca|gestor[íi]a"
    "|asesor[íi]a|press enquiries|entidade de resolu[çc][ãa]o"
    # who sells, supplies, works for it
    "|stockists?|retailers?|resellers?|dealers?|distributors?|suppliers?|wholesalers?|manufacturers?|importers?"
    "|furniture|landlord|accountants?|bookkeeper|solicitors?|auditors?|payroll|payment processor|processor"
    "|h[äa]ndler|lieferant|hersteller|vertrieb|gro[ßs]+handel|vermieter|steuerberater|auftragsverarbeiter|notdienst"
    "|datenschutzbeauftragter?|revendeurs?|fournisseurs?|fabricant|sous-traitant|imprimeur|distribuidor(?:a|es)?"
    "|proveedor(?:es)?|fabricante|imprenta|encargado del tratamiento|fornitor[ei]|rivenditor[ei]|produttore"
    "|responsabile (?:del trattamento|esterno)|leveranciers?|verkooppunt(?:en)?|groothandel|verwerker|forhandlere?"
    "|leverand[øo]r(?:er)?|producent|databehandler|[åa]terf[öo]rs[äa]ljare|leverant[öo]r(?:er)?|tillverkare"
    "|personuppgiftsbitr[äa]de|j[äa]lleenmyyj[äa]t?|toimittaja|valmistaja|fornecedor(?:es)?|revendedor(?:es)?"
    "|dystrybutor|dostawca|sprzedawca|dodavatel|prodejce"
)
_OWN: Final = "adresse?|address|anschrift|direcci[óo]n|indirizzo|adres|kontakt|contact|office|b[üu]ro"
_NAME: Final = rf"(?!(?i:{_OWN})\b)[{UPPER}\d][^:|•·@\n]{{1,60}}?"
_TAIL: Final = r"[\s,–—(-]*(?:[A-Z]{1,2}-)?\d{0,5}\s?$"
_LABELLED: Final = sieved_pattern(
    rf"(?:^|[\s|•·(&+/])(?i:{_MAKING}|{_PARTS})(?:\s[^:.|•·\n]{{1,30}})?\s?(?::|\?|\s[–-])\s+(?P<name>{_NAME}){_TAIL}"
)
_BY: Final = re.compile(
    rf"\b(?i:(?:(?:designed|built|made|created|developed|crafted|powered|hosted|printed|fitted|supplied|insured"
    rf"|web(?:site)?"
    rf"|site|seo|marketing|branding|graphics?|theme|photos?|photography|images?|coffee|bread"
    rf"|flowers|payments?|financing|insurance|warrant(?:y|ies)|training|analytics|newsletters?|deliver(?:y|ies)"
    rf"|printing|payroll|processed|handled|held|serviced|certified|accredited|approved|authori[sz]ed|regulated"
    rf"|audited|inspected"
    rf"|underwritten|sponsored)\b[ \w&,+/-]{{0,25}}?\sby"
    rf"|(?:erstellt|umgesetzt|gestaltet|entwickelt|programmiert|realisiert) (?:von|durch)"
    rf"|(?:cr[ée][ée]+e?|r[ée]alis[ée]e?|con[çc]ue?|d[ée]velopp[ée]e?|h[ée]berg[ée]e?) par"
    rf"|(?:realizzat|creat|sviluppat|ospitat)[oa] da|(?:dise[ñn]ad|desarrollad|cread|realizad)[oa] por"
    rf"|(?:gemaakt|ontworpen|gebouwd|gerealiseerd|gehost) door|(?:lavet|udviklet|designet) af"
    rf"|(?:skapad|gjord|utvecklad|producerad) av|(?:laget|utviklet|levert) av|(?:desenvolvid|criad|feit)[oa] por))"
    rf"\s*:?\s+(?:the )?(?P<name>{_NAME}){_TAIL}"
)
_FROM: Final = re.compile(
    rf"\b(?:from|through|via|courtesy of|(?i:kommt|kommen|stammt|stammen|bezogen|beziehen wir) (?:von|vom"
    rf"|aus)(?: der| dem)?"
    rf"|(?i:vien(?:t|nent)|provien(?:t|nent)) (?:de|du|des|de la|d['’])|(?i:vien[ei]|vengono|provien[ei]|provengono)"
    rf" d(?:a|al|alla|ai|alle|all['’])|(?i:viene|vienen|procede|proceden|es|son) (?:de|del|de la)|(?i:komt"
    rf"|komen) van(?: de)?"
    rf"|(?i:kommer) (?:fra|från)|(?i:v[êe]m|prov[êe]m) d[aeo])\s?(?:the )?"
    rf"(?P<name>[{UPPER}][\w'’.&-]*(?:\s(?:&|and|of|the|und|et|y|e|de|du|des|[{UPPER}][\w'’.&-]*)){{0,5}}){_TAIL}"
)
_LABEL_ONLY: Final = re.compile(rf"^\W*(?:{_MAKING}|{_PARTS})(?:\s[^:.\d]{{1,30}})?:?\W*$", re.IGNORECASE)
_OWN_DOING: Final = re.compile(
    r"\b(?:work|operat|trad|run|sell|serv|ship|practi[cs]|cook|bak|teach|bas|locat|deliver|dispatch|roast|brew|mov)"
    r"(?:e|ed|es|ing|s)?\b",
    re.IGNORECASE,
)
_ADDRESS_OF: Final = re.compile(r"\.[a-z]{2,4}\b|@")
_PLACE: Final = re.compile(
    r"\b(?:House|Barns?|Mill|Court|Park|Estate|Building|Buildings|Centre|Center|Tower|Yard|Chambers|Lodge|Cottage|Hall"
    r"|Plaza|Arcade|Mall|Works|Wharf|Street|St|Road|Rd|Lane|Avenue|Ave|Square|Station|Airport|Rectory|Forge)$"
)
"""What a name of a place ends in, from which a business may work."""
_APART: Final = re.compile(
    rf"[a-z]{{3}}[.!?]\s+(?P<name>(?:The\s)?[{UPPER}][\w'’&-]+(?:\s(?:&|and|of|the|for"
    rf"|[{UPPER}][\w'’&-]*)){{0,5}}),\s*$"
)
_ANY_LABEL: Final = re.compile(
    rf"(?:^|[.!?|•·]\s+)(?P<label>[^\W\d_][^:.!?|•·,\d\n]{{2,30}}):\s+(?P<name>{_NAME}),\s*$"
)
_OWN_PART: Final = re.compile(
    rf"(?i)\b(?:{_OWN}|inhaber\w*|owner|proprietor|prop|founder|gesch[äa]ftsf[üu]hr\w*|verantwortlich\w*"
    rf"|betreiber\w*|vertreten"
    r"|g[ée]rante?|propri[ée]taire|responsab\w+|titular\w*|titolare|eigenaar|eigenares|innehavare|[äa]gare|ejer"
    r"|innehaver|eier"
    r"|publisher|[ée]diteur|where|find|visit|location|ort|lieu|lugar|luogo|standort|sitz|sted|plats|plek|shop|store"
    r"|studio|workshop"
    r"|showroom|salon|practice|praxis|laden|werkstatt|atelier|lager|hof|verkauf|abholung|pick ?-?up|collection"
    r"|returns?|post|mail"
    r"|hq|headquarters|head|sede|si[èe]ge|bes[øö]k\w*|depot|branch|registered|trading|company|firma|bedrijf|empresa"
    r"|azienda"
    r"|entreprise|adress\w*|osoite|lokal|loja|tienda|taller|boutique|magasin|negozio|winkel|butik\w*|kontor\w*"
    r"|bakery|farm|base"
    r"|name|us|we|our)\b"
)
_FIRST_PERSON: Final = re.compile(
    r"\b(?:we|our|ours|us|i|my|me|visit|come|find|drop|call|stop|swing|pop|join|location|address|studio|shop"
    r"|showroom)\b"
    r"|['’]s\b",
    re.IGNORECASE,
)
_SIEVE: Final = Sieve((
    ":", "?", " by ", "–", " - ", "from ", "hrough ", "ia ", "ourtesy", " von ", " durch ", " vom ", " aus ",
    " par ", " d", " por ", " door ", " af ", " av ", " van ", " fra ", " från ",
))  # fmt: skip


def another_credited(before: str) -> str | None:
    """The name right before an address of somebody who made the site, sells, supplies, insures or decides."""
    if not _SIEVE.catches(before):
        return None
    match = _LABELLED.search(before) or _BY.search(before)
    if match is None and not _OWN_DOING.search(before):
        match = _FROM.search(before)
    if match is None or _ADDRESS_OF.search(match["name"]) or _PLACE.search(match["name"]):
        return None
    return match["name"]


def name_told_apart(before: str) -> str | None:
    """A name behind a sentence that is not about the business: "A permit is needed. Town Hall Desk, 12 ..."."""
    match = _APART.search(before)
    if match is None or _PLACE.search(match["name"]) or _FIRST_PERSON.search(before):
        return None
    return match["name"]


def name_labelled(before: str) -> str | None:
    """A name behind a label that is no word for the company or its place ("Bike hire: Fern Sport, 12 ...")."""
    match = _ANY_LABEL.search(before) if ": " in before else None
    if (
        match is None
        or _OWN_PART.search(match["label"])
        or _PLACE.search(match["name"])
        or _ADDRESS_OF.search(match["name"])
    ):
        return None
    return match["name"]


def labels_another(line: str) -> bool:
    """Whether a line is only a label of somebody else's part ("Hosting:", "Umsetzung")."""
    return _LABEL_ONLY.match(line) is not None
