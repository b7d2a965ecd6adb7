"""Streets, buildings, schools and prizes that are called after somebody: no person ("Rua Dr. Bob Roe 54").

Asked once, where the names of a line are found, so that no rule takes such a name, whatever stands beside it.
"""

import re
from typing import Final

from lead_enrichment.domain.late_pattern import sieved_pattern
from lead_enrichment.domain.names.couples import NameSpan
from lead_enrichment.domain.names.lexicon import fold

_OF: Final = (
    r"(?:\s*(?:d[aoeiu]s?|de l[ao]s?|del|dell[aeo]|degli|des|du|d['’]|dell['’]|von|van|av|af)(?:\s+|(?<=['’])))?"
)
_TITLE: Final = (
    r"(?:(?:dr|dra|doctor|docteur|doutor|dott|dottor|prof|professor|professeur|profesor|eng|ing|arq|avv|avvocato|mons"
    r"|gen|general|g[ée]n[ée]ral|mar[ée]chal|marechal|colonel|coronel|cel|col|cap|capt|capit[ãa]o|maj|major|padre|pe"
    r"|frei|dom|cardinal|onorevole|on|senador|sen|pr[ée]sident|presidente|ppłk|płk|gen|ks|bp|kard|saint|sint|sankt"
    r"|san|santo|santa|st|ste|sta|sto|sv|św|szent)\.?[\s-]+)?"
)
_HOUSE_BEHIND: Final = re.compile(
    r",?\s(?:[-–]\s?)?(?:[A-Z],\s?)?(?:n[.ºo°r]{0,3}:?\s?)?\d{1,5}(?:\s?[a-zA-Z]\b)?(?:[-/]\d{1,4})?"
    r"(?![\d.]|\s?\d|\s?[^\W\d_]{2})",
    re.IGNORECASE,
)
"""The number of a house, behind which no other street begins ("R. Bob Roe - D, 1429", "Bob Roe, nº 12")."""
_ONLY_A_HOUSE: Final = re.compile(
    r"\s\d{1,3}\s?[a-zA-Z]?(?:[-/]\s?\d{1,4}\w?)?\.?(?=\s*(?:\Z|\n|,\s*(?:[A-Z]{1,2}-)?\d{4,5}\b))"
)
"""A number that ends the line, or has only a postcode behind it ("Bob Roe 12/4")."""
_SURE_FRONT: Final = sieved_pattern(
    r"(?<![\w-])(?:rua|avenida|avd[ae]?\.?|travessa|pra[çc]a|pç\.?|p[çc]ta\.?|alameda|estrada|rotunda|rodovia|calle"
    r"|c/|pza\.?|plaza|plazuela|paseo|glorieta|camino|bulevar|boulevard|blvd\.?|bd\.?|carrer|pla[çc]a|passeig|avinguda"
    r"|(?-i:Via)|viale|v\.le|piazza|p\.?\s?zz?a|piazzale|p\.le|piazzetta|corso|c\.so|vicolo|contrada|lungomare"
    r"|lungo(?:tevere|lago|fiume)|rue|avenue|quai|impasse|chemin|all[ée]es?|esplanade|(?-i:Place|Square)"
    r"|(?<=\d )place|(?<=\d, )place|strada|bdul\.?|b-dul|bulevardul|calea|aleea|pia[țt]a|ul\.|ulica|ulicy|ulice|ulici"
    r"|aleja|alei|al\.|pl\.|plac|placu|osiedle|os\.|skwer|rondo|n[áa]m\.|n[áa]m[ěe]st[íi]|n[áa]mestie|t[řr]\."
    r"|t[řr][íi]d[aě]|n[áa]b[řr](?:e[žz][íi]|\.)|trg|bul\.|ул\.?|улица|бул\.?|вул\.?|вулиця|проспект|οδ[όο]ς|οδός|οδού"
    r"|λεωφ\.?|λεωφόρος|πλατεία)"
    r"\s*" + _OF + _TITLE + r"\Z",
    re.IGNORECASE,
)
_SHORT_FRONT: Final = re.compile(
    r"(?<![\w.-])(?:r\.|c\.|c/|v\.|av\.?|tv\.?|via|cl\.?|ed\.|edif\.|str\.?|largo|l\.go|lgo\.?|pl|ul|al|os|trg|place|square"
    r"|cours|route|rte\.?|ch\.)\s*" + _OF + _TITLE + r"\Z",
    re.IGNORECASE,
)
"""Words and letters that stand for much else: a street's where the number of a house stands behind the name."""
_CALLED_FRONT: Final = sieved_pattern(
    r"(?<![\w-])(?:edif[íi]cio|centro comercial|kauppakeskus|kiinteist[öo]|condom[íi]nio|conjunto|palazzo|r[ée]sidence"
    r"|residencial|immeuble|b[âa]timent|torre|budynek|budova|gebouw|ejendommen|kvarteret|lyc[ée]e|liceo|liceum|gimnazjum|universit[éà]|universi(?:dad|dade|teit|tet|ty)"
    r"|uniwersytet\w*|univerzit[aě]|ies|ceip|i\.e\.s\.|istituto (?:comprensivo|tecnico|superiore|professionale)"
    r"|groupe scolaire|hospital|h[ôo]pital|ospedale|szpital\w*|im\.|imienia|pri[xs]|premio|pr[ée]mio|pr[êe]mio|premi"
    r"|nagrod\w{1,2}|cen[auy]|medal\w*|[ée]glise|chapelle|cath[ée]drale|chiesa|iglesia|igreja|esgl[ée]sia"
    r"|kostel\w?|ko[śs]ci[óo][łl]\w?|kirche|kyrka|kirke|kerk|church|pont|ponte|puente|parque|parco|stade|estadio|stadio"
    r"|est[áa]dio|th[ée][âa]tre|teatro|fondation|fundaci[óo]n|fondazione|funda[çc][ãa]o|fundacja|stiftung|stichting"
    r"|m[ée]tro|m[ée]thode|metodo|m[ée]todo|metod[ąoay]|metodou|methode|method|cuv[ée]e|suite|su[íi]te|(?-i:Sofa)"
    r"|(?-i:Sala|Salle|S[áa]l))"
    r"[\s:]*" + _OF + _TITLE + r"[\"“„«]?\Z",
    re.IGNORECASE,
)
_SURE_BEHIND: Final = re.compile(
    r"(?:['’]?s)?(?:\s+|-)(?:street|avenue|ave\b|boulevard|blvd|highway|hwy|parkway|pkwy|expressway|stra(?:ß|ss)e|str\."
    r"|platz|allee|allé|gasse|ufer|utca|u\.(?= ?\d)|k[öo]r[úu]t|krt\.?|s[ée]t[áa]ny|rakpart|lak[óo]telep|tere?(?= \d)"
    r"|[úu]tja?(?= \d)|cad(?:\.|desi|de)|cd\.|sok(?:\.|a[kğ][ıi]?)|sk\.|bulvar[ıi]?|blv\.|meydan[ıi]?|mah(?:\.|allesi)"
    r"|apartman[ıi]|apt\.|i[şs] (?:merkezi|han[ıi])|sitesi|gata(?:n)?|gate|gt\.|v[äa]g(?:en)?|vei(?:en)?|vej|gade|plads"
    r"|plass|plats|torv(?:et)?|torg(?:et)?|str[æa]de|gr[äa]nd|straat|(?-i:Laan|Plein)|kade|singel|katu|tie(?= \d)|kuja"
    r"|polku|aukio|iela|gatv[ėe]|g\.(?= \d)|pr\.(?= \d)|tn\b|mnt\b|pst\b)(?!\w)",
    re.IGNORECASE,
)
_NUMBER_IN_FRONT: Final = re.compile(r"(?<![\w.,/-])(?!(?:19|20)\d\d\b)\d{1,5}\s?[a-zA-Z]?,?\s(?:[NSEW]\.?\s)?\Z")
_SHORT_BEHIND: Final = re.compile(
    r"\s+(?:st|dr|rd|ln|ct|pl|sq|way|road|lane|drive|court|place|square|close|crescent|terrace|trail|loop|circle|cir"
    r"|row|weg)\b",
    re.IGNORECASE,
)
"""The same behind the name, where the number of a house stands in front of it ("14 Bob Roe Dr")."""
_ROAD_BEHIND: Final = re.compile(
    r"\s+(?:road|rd|lane|drive|weg|way|tie|[úu]t|t[ée]r)\.?,? (?:no\.? ?)?\d", re.IGNORECASE
)
_CALLED_BEHIND: Final = re.compile(
    r"(?:['’]?s)?(?:\s+|-)(?:(?-i:High|Middle|Elementary|Primary|Secondary|Grammar) school\b"
    r"|(?-i:Building|Bldg|Tower|University|College|Award(?! [Ww]inn)|Prize|Medal|Scholarship|Fellowship|Memorial|Bridge"
    r"|Stadium|Airport|Method|Church|Chapel|Hall|Halle|Plaza|Preis|Schule|Grundschule|Realschule|Gesamtschule|Gymnasium"
    r"|Universität|Hochschule|Medaille|Stiftung|Kirche|Stadion|Brücke|Methode|Huis|Kerk|Prijs|Universiteit)"
    r"|skol(?:a|an|e|en)|gymnasi(?:um|et)|universitet(?:et)?|kyrka|kirke|pris(?:et|en)|salen|koulu|lukio|kirkko|sali"
    r"|palkinto|palkinnon|talo|kauppakeskus|gimn[áa]zium|egyetem|iskola|templom|d[íi]j(?:as)?|h[áa]z|irodah[áa]z|terem"
    r"|lisesi|[üu]niversitesi|okulu|camii|salonu|hastanesi|park[ıi]|[öo]d[üu]l[üu]|merkezi|metod(?:en)?|menetelm[äa]\w*"
    r"|m[óo]dsz\w*|y[öo]ntemi)(?!\w)",
    re.IGNORECASE,
)
_WITHIN: Final = re.compile(
    r"ave|avenue|boulevard|blvd|highway|hwy|parkway|stra(?:ss)?e|utca|[\w-]*(?:gymnasi\w{2,3}|universit\w{0,4})|gimnazium"
    r"|egyetem|[\w-]{4,}(?:schule|skolan?|skole[nt]?|kirche|kyrkan?|kirken?|salen|huset|straat|koulu|lukio|kirkko)"
    r"|[\w-]+-(?:halle|kerk|preis(?:es)?|pris(?:et|en)|stiftung|dij|palkin\w+|schule|sali|haus|strasse|platz|weg)"
    r"|prize|award|terem|center|centre|building|caddesi|sokak|sokagi|bulvari|meydani|mahallesi|apartmani|lisesi"
    r"|universitesi|camii|okulu|odulu|salonu|sitesi|merkezi"
)
"""The last word of a name that is nobody's surname ("Bob Roe-Gymnasium")."""
_WITHIN_THREE: Final = re.compile(r"kirche|kyrkan?|kirken?|halle|preises|skolan?|skolen?|schule|stiftung")
"""What may be one, but not as the third word."""
_SURNAMES: Final = re.compile(
    r"(?:house|lane|road|hall|drive|court|street|way|place|square|gade|vej|\w*(?:laan|plein|weg|dijk))"
)
"""Surnames that are words for streets: a street's where a number stands in front, or one behind that of a house."""
_OPENS: Final = frozenset(
    "sala salle sal palazzo residence edificio dom dum budova cena premio prix suite suita suit corso lycee liceo"
    " eglise chiesa iglesia igreja sint sankt saint szent sveti".split()
)
"""What opens what is read as a name of three words ("Sala Bob Roe")."""
_NUMBER_BEHIND: Final = re.compile(r",? (?:no\.?:? ?|nr\.? )?\d", re.IGNORECASE)
_REACH: Final = 44


def without_places(spans: tuple[NameSpan, ...], text: str, company: frozenset[str]) -> tuple[NameSpan, ...]:
    """The names of a line without those of streets, buildings, schools, prizes and the like."""
    return tuple(span for span in spans if not _is_a_place(span, text, company)) if spans else spans


def _is_a_place(span: NameSpan, text: str, company: frozenset[str]) -> bool:
    front = text[max(0, span.outer_start - _REACH) : span.outer_start]
    behind = text[span.end : span.end + _REACH]
    if _is_a_street(span, front, behind):
        return True
    words = tuple(map(fold, span.words))
    if not company.isdisjoint(words):
        return False
    if len(words) > 2 and words[0] in _OPENS:  # noqa: PLR2004
        return True
    return _CALLED_FRONT.search(front) is not None or _CALLED_BEHIND.match(behind) is not None


def _is_a_street(span: NameSpan, front: str, behind: str) -> bool:
    """Whether a word for a street stands in front of the name, behind it or as its last word, or a house number."""
    if _SURE_FRONT.search(front) or _SURE_BEHIND.match(behind):
        return True
    if _NUMBER_IN_FRONT.search(front) and _SHORT_BEHIND.match(behind):
        return True
    last = fold(span.words[-1]) if len(span.words) > 1 else ""
    if _WITHIN.fullmatch(last) or (len(span.words) > 2 and _WITHIN_THREE.fullmatch(last)):  # noqa: PLR2004
        return True
    if _SURNAMES.fullmatch(last):
        return _NUMBER_IN_FRONT.search(front) is not None or _NUMBER_BEHIND.match(behind) is not None
    if not any(letter.isdigit() for letter in behind):
        return False
    return _has_house_number(span, front, behind)


def _has_house_number(span: NameSpan, front: str, behind: str) -> bool:
    if _ROAD_BEHIND.match(behind) or (span.last and _ONLY_A_HOUSE.match(behind)):
        return True
    if _HOUSE_BEHIND.match(behind) is None:
        return False
    return _SHORT_FRONT.search(front) is not None or span.words[0] in {"R.", "Av.", "V.", "C."}
