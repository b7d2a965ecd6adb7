"""Is the business that a sentence puts beside this person another one than this company's?

Websites name owners of other businesses: customers, neighbours, suppliers, hosts. The sentence tells it by the trade
and the name next to the person ("Ann Roe, Inhaberin Roe-Apotheke", "le restaurant Chez Lulu (patron : Ann Roe)").
"""

import re
from collections import Counter
from functools import lru_cache
from typing import Final

from lead_enrichment.domain.names.lexicon import folded_words, lexicon
from lead_enrichment.domain.names.splitter import is_first
from lead_enrichment.domain.reading.page_kind import plain_path

_REACH: Final = 90
_PART: Final = 5
_SENTENCE: Final = 200
_NAME: Final = r"[„“\"«'‘]?\s?(?:[dl]['’])?[A-ZÀ-ÖØ-ÞĆČĎİŁŃŐŘŚŞŠȘŤȚŰŹŻŽ][\w&'’.-]*"
_LINK: Final = (
    r"(?:de|du|di|da|do|del|della|des|la|le|les|l['’]|el|los|las|il|lo|van|von|der|zum|zur|&|and|und|et|e|y|i)"
)
_LED: Final = rf"{_NAME}(?:\s(?:{_LINK}\s){{0,2}}{_NAME}){{0,4}}[”“\"»’]?"
_STEMS: Final = (
    # Romance
    "restaurant|ristorante|trattoria|osteria|pizzeria|caf[eé]|caff[eè]|bistrot?|brasserie|auberge|h[ôo]tel|albergo"
    "|agriturismo"
    "|boulangerie|p[âa]tisserie|boucherie|charcuterie|fromagerie|[ée]picerie|librairie|fleuriste|garage|menuiserie"
    r"|atelier"
    "|ferme|domaine|ch[âa]teau|salon|pharmacie|cabinet|agence|boutique|magasin|camping|moulin|vignoble|cave"
    "|soci[ée]t[ée]"
    "|restaurante|bar|bodega|panader[íi]a|pasteler[íi]a|carnicer[íi]a|librer[íi]a|florister[íi]a|farmacia|taller|tienda"
    "|peluquer[íi]a|cl[íi]nica|finca|granja|hotel|quesería|empresa|inmobiliaria|gestor[íi]a"
    "|restaurant[e]?|forn|llibreria|floristeria|fleca|celler|masia"
    "|panificio|pasticceria|macelleria|caseificio|libreria|fiorista|officina|falegnameria|azienda|cantina|podere"
    "|cascina"
    "|farmàcia|studio|ditta|impresa|bottega|negozio|parrucchiere|enoteca|frantoio|padaria|pastelaria|talho|livraria"
    "|florista|oficina|quinta|loja|adega|churrascaria"
    # Germanic
    "|b[äa]ckerei|konditorei|metzgerei|fleischerei|gasthof|gasthaus|gastst[äa]tte|wirtshaus|landgasthof|weingut"
    "|weinhaus"
    "|brauerei|hofladen|obsthof|biohof|ferienhof|g[äa]rtnerei|apotheke|buchhandlung|blumenhaus|autohaus|schreinerei"
    "|tischlerei|zimmerei|schlosserei|dachdeckerei|malerbetrieb|elektro|kanzlei|praxis|zahnarztpraxis|tierarztpraxis"
    r"|agentur"
    "|werbeagentur|\\w{0,12}b[üu]ro|busreisen|reisedienst|fahrschule|friseursalon|hof|m[üu]hle|k[äa]serei|imkerei"
    "|firma|fa\\.|druckerei|reiterhof|reitstall"
    "|bakkerij|slagerij|brouwerij|boerderij|boekhandel|bloemist|bloemenzaak|garagebedrijf|apotheek|hoveniersbedrijf"
    "|kapsalon|kaasboerderij|boekwinkel|schildersbedrijf|aannemersbedrijf|makelaardij"
    "|bageri|blomsterhandel|g[åa]rd|v[äa]rdshus|byggfirma|rest(?:au|o)rang|kro|frisør|frisör|apotek|bokhandel|boghandel"
    "|slakteri|slagter|bryggeri|ravintola|kahvila|leipomo|kukkakauppa|kampaamo|maatila"
    # Slavic, Hungarian, Romanian
    "|restauracj|piekarni|cukierni|kawiarni|kwiaciarni|ksi[ęe]garni|hurtowni|warsztat|zak[łl]ad|gospodarstw|aptek"
    "|hotelu"
    "|sklep|firm|salonu|browar|winnic|restaurac|pek[áa]rn|cukr[áa]rn|hospod|kav[áa]rn|kv[ěe]tin[áa][řr]stv|vina[řr]stv"
    "|pivovar|penzion|autoservis|l[ée]k[áa]rn|[ée]tterem|p[ée]ks[ée]g|cukr[áa]szd|patika|vir[áa]gbolt|panzi[óo]"
    "|br[ut]t[ăa]ri|florări|cofet[ăa]ri|pensiune|farmaci"
)
_ENDING: Final = "(?:s|n|en|er|es|e|u|a|em|ie|i|y|ę|ą|o|et|in|ja|ją|ji|jo|ii|ią|nia|nię|nią|ni)?"
_TRADE: Final = rf"(?i:\b(?:{_STEMS}){_ENDING}\b)"
_ANY_TRADE: Final = re.compile(_TRADE)
_TRADE_FIRST: Final = re.compile(rf"{_TRADE}(?:\s(?-i:[A-ZÀ-Þ]\w+(?:ego|iej|i|y|a))){{0,1}}\s(?P<name>{_LED})")
_BEHIND_NAME: Final = (
    "apotheke|b[äa]ckerei|konditorei|metzgerei|fleischerei|brauerei|buchhandlung|g[äa]rtnerei|reisen|immobilien|bau"
    "|transporte"
    "|logistik|moden?|optik|reifen|bakkerij|slagerij|bouw|transport|bloemen|makelaardij|installaties|bageri|bygg|byg"
    "|bakery|bakehouse|caf[eé]|restaurant|diner|grill|pub|inn|tavern|brewery|brewing|winery|vineyards?|farms?|orchards?"
    "|dairy|florist|flowers|blooms|pharmacy|salon|spa|boutique|motors|garage|auto|builders?|construction|homes|realty"
    "|properties|logistics|trucking|landscaping|roofing|plumbing|electric(?:al)?|interiors|furniture|books|hotel|lodge"
    "|dental|veterinary|fitness|gym|yoga|studios?|photography|catering|events|consulting|solutions|systems|industries"
    "|foods?|coffee|roasters|kennels?|stables|academy|school"
)
_TRADE_BEHIND: Final = re.compile(rf"(?P<name>(?:{_NAME}[\s-]){{1,3}})(?i:(?:{_BEHIND_NAME}))\b")
_FORM: Final = (
    r"(?:gmbh|mbh|ag|kg|ug|ohg|gbr|kft|bt|zrt|b\.?v|n\.?v|v\.?o\.?f|sarl|s\.a\.r\.l|sas|sasu|eurl|sci|s\.?r\.?l\.?s?"
    r"|s\.?p\.?a|s\.?n\.?c|s\.?l\.?u?|lda|ltda|sp\. ?z ?o\. ?o|s\.r\.o|a\.s|aps|a/s|as|ab|oy|oyj|ltd|limited|llc|inc"
    r"|corp|llp|pty ltd|d\.o\.o|s\.?c\.?)"
)
_WITH_FORM: Final = re.compile(rf"(?P<name>(?:{_NAME}[\s,-]+){{1,4}})(?i:{_FORM})\b\.?")
_SHORTEST: Final = 4
_DESCRIBED: Final = re.compile(r"\b[Aa]n?(?:\s[a-z-]+){0,3}\s?\Z")
"""What is described behind an article is no other's name ("a proper Cumbrian pub")."""
_FIRST_NAME: Final = re.compile(r"[A-ZÀ-Þ][\w'’.-]*\s$")
"""What stands before a surname that ends a person's name, and begins no business's."""
_GOES_ON: Final = re.compile(r"[\s-](?:&\s\w+|(?P<word>[A-ZÀ-Þ][^\W\d_]{3,}))")
_ENDS_IN_TRADE: Final = re.compile(rf"{_TRADE}\s$")
_BETWEEN: Final = re.compile(
    r"[\s,;:.()„“”\"«»'’–—|/-]*(?:(?:and|und|et|y|e|en|og|och|i|a|à|an|to|bei|chez|von|vom|der|des|die|das|de|du|del"
    r"|della"
    r"|di|da|do|van|het|of|at|from|its|his|her|the|la|le|il|el|su|sus|sa|son|ihr\w*|sein\w*|sua|suo|zijn|haar|jej"
    r"|jego|own"
    r"|f[öo]r|hos|i|w|ve|where|dove|où|donde|waar|wo)\b[\s,:(]*){0,3}"
)
_CLIENT_PAGE: Final = re.compile(
    r"(?:^|[/_-])(?:our-)?(?:projects?|projekte?n?|projets?|progetti|proyectos|projetos|projecten|projekt(?:er|y)?"
    r"|realisaties"
    r"|realisations?|realizzazioni|realizacje|realizace|referenzen|references?|referenties|referencias|referenze"
    r"|referencje"
    r"|reference|referenser|referencer|case-stud(?:y|ies)|cases?|clients?|customers|kunden|klanten|clientes|clienti"
    r"|klienci|zakaznici|klienti|clientii|ugyfelek|asiakkaat|kunder"
    r"|partners?|partner|lieferanten|suppliers?|stockists?|links|sponsors?|sponsoren|success-stor(?:y|ies)"
    r"|speakers?|speaker-series|guest-?(?:artists?|teachers?|speakers?|authors?)|faculty|lineup"
    r"|brands?|marken|marques|marche|marcas|merken|dogs|horses|puppies|stallions|sires|sold|listings)(?:[/._-]|$)"
)


def stands_beside_another(text: str, start: int, end: int, own: frozenset[str], person: frozenset[str]) -> bool:
    """Whether the words next to `start:end` (a name with its role) name a business that shares no word with `own`.

    `own` are folded words of the company and its website's titles, `person` those of the person's name: a surname alone
    names a business of its own ("Obsthof Roe, Inhaber Ann Roe"), first and last name together do not.
    """
    front, behind = text[max(0, start - _REACH) : start], text[end : end + _REACH]
    for pattern in (_TRADE_FIRST, _TRADE_BEHIND, _WITH_FORM):
        if any(
            _BETWEEN.fullmatch(front[one.end() :]) and _is_other(one, own, person) for one in pattern.finditer(front)
        ):
            return True
        if any(
            _BETWEEN.fullmatch(behind[: one.start()]) and _is_other(one, own, person)
            for one in pattern.finditer(behind)
        ):
            return True
    return False


_SENTENCE_ENDS: Final = re.compile(r"[.!?:](?<!\bDr.)(?<!\bMr.)(?<!\bSt.)(?<!\b[A-Z].)\s+|^\W+")
_OPENS: Final = re.compile(
    rf"(?:(?:The|Our (?:friends|neighbou?rs) at|At|In|Over at|Visit"
    rf"|Meet)\s+)?(?P<name>(?:{_NAME}\s){{1,4}}?)(?i:(?:{_BEHIND_NAME}))\b"
    r"(?!,? (?:our|we|my)\b)"
)
_OURS: Final = re.compile(
    r"\b(?:our|we|us|my|wir|uns(?:er\w{0,2})?|mein\w{0,2}|ihr|notre|votre|nous|mon|nostr[oa]|vostr[oa]|nuestr[oa]|nosotros"
    r"|noss[oa]|vosso|onze|ons|wij|uw|v[åa]r|v[åa]rt|vi|nasz\w?|na[šs]e?)\b|^\W*(?:dies\w{1,2}|this|cett?e|quest[oa]|est[ea]"
    r"|dit|deze|dett?[ae])\b",
    re.IGNORECASE,
)


def opens_with_another(text: str, start: int, own: frozenset[str], person: frozenset[str]) -> bool:
    """Whether the sentence that leads to `start` opens with a business that is another, and never says "our".

    "Larkspur Café in Salem opened again last week, in which owner Ann Roe ..." is about the café.
    """
    sentence = _SENTENCE_ENDS.split(text[max(0, start - _SENTENCE) : start])[-1]
    found = _OPENS.match(sentence)
    return found is not None and not _OURS.search(sentence) and _is_other(found, own, person)


def bears_the_name(text: str, start: int, end: int, last: str, own: frozenset[str]) -> bool:
    """Whether the line also names a business by the surname of the person at `start:end` ("Roe Heating")."""
    if len(last) < _SHORTEST or any(_same(word, mine) for word in folded_words(last) for mine in own):
        return False
    at = text.find(last)
    while at >= 0:
        stop = at + len(last)
        if (stop <= start or at >= end) and _begins_a_business(text, at, stop):
            return True
        at = text.find(last, stop)
    return False


def _begins_a_business(text: str, start: int, stop: int) -> bool:
    """Whether the surname there stands behind a trade, or in front of one or of "& Sons", and is not a person's."""
    front = text[max(0, start - _PART * 5) : start]
    if _ENDS_IN_TRADE.search(front):
        return True
    behind = _GOES_ON.match(text, stop)
    return behind is not None and not is_first(behind["word"] or "") and not _FIRST_NAME.search(front)


def is_about_clients(url: str, text: str, own: frozenset[str]) -> bool:
    """Whether a line that does not name the company stands on a page about customers, projects or partners."""
    return _CLIENT_PAGE.search(plain_path(url)) is not None and own.isdisjoint(folded_words(text))


_OF_ANY_TITLE: Final = frozenset(
    "about home contact welcome over ons uns ueber uber nous sommes qui propos siamo chi somos quienes"
    " quien nosotros sobre nos om os oss nas firmie kontakt kontakte impressum accueil inicio contacto contatti"
    " contatto onas meille team unser unsere".split()
)
"""Words of the titles of everybody's pages."""


@lru_cache(maxsize=256)
def own_words(company_words: frozenset[str], title: str) -> frozenset[str]:
    """Words by which a page means its own company: those of the lead, and of the page's title."""
    known = lexicon()
    words = company_words | {word for word in folded_words(title) if len(word) > 2 and word not in known.rejected}  # noqa: PLR2004
    return frozenset(word for word in words - _OF_ANY_TITLE if not _ANY_TRADE.fullmatch(word))


@lru_cache(maxsize=256)
def words_of_site(company_words: frozenset[str], titles: tuple[str, ...]) -> frozenset[str]:
    """Words by which a whole site means its own company: the lead's, the first title's, and those of several titles.

    The lead may have the legal name and the website the brand. Nothing where the lead has no telling word.
    """
    if not company_words:
        return frozenset()
    counted = Counter(word for title in titles for word in set(folded_words(title)))
    shared = (word for word, count in counted.items() if count > 1)
    return own_words(company_words, " ".join((*titles[:1], *shared)))


def _is_other(found: re.Match[str], own: frozenset[str], person: frozenset[str]) -> bool:
    if _DESCRIBED.search(found.string[: found.start()]) and found.group().split()[-1].islower():
        return False
    words = folded_words(found["name"])
    known = lexicon()
    telling = [word for word in words if len(word) > 2 and word not in known.rejected]  # noqa: PLR2004
    if not telling or person <= set(words):
        return False
    return not any(_same(word, mine) for word in words for mine in own)


def _same(word: str, mine: str) -> bool:
    """Equal, or one a part of the other ("carstens" in "obsthofcarstens")."""
    return word == mine or (min(len(word), len(mine)) >= _PART and (word in mine or mine in word))
