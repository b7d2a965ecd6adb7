"""Does a stretch of a sentence mean this company ("the bakery", "our little shop"), or a part of it, or another?"""

import re
from functools import lru_cache
from typing import Final

from lead_enrichment.domain.late_pattern import late_pattern
from lead_enrichment.domain.names.lexicon import fold, folded_words, lexicon
from lead_enrichment.domain.rules.company.another_business import is_a_body, is_elsewhere, is_of_other_trade
from lead_enrichment.domain.rules.deeds.founding_words import CAREER, OBJECT, SURE_VERB, TAKES_OVER, THING
from lead_enrichment.domain.rules.roles.pairing import is_other_company
from lead_enrichment.domain.rules.site_text import SiteText

_THING: Final = late_pattern(rf"\b{THING}(?:e?s|e?n)?\b", re.IGNORECASE)
_LED_THING: Final = late_pattern(
    rf"\s*(?:(?:into|back|out|and \w+|(?:part|half|all|a share|a stake|\d+ ?(?:%|per ?cent)) (?:of"
    rf"|in))\s+)?{OBJECT}(?:(?!(?:the|an?|that"
    rf"|which|who)\b)[\w&'’-]+\s+(?:of the\s+)?){{0,3}}?(?P<thing>{THING})\b",
    re.IGNORECASE,
)
_OBJECT: Final = re.compile(rf"\s*{OBJECT}[^,.;:!?]{{1,40}}")
_OBJECT_CALLED: Final = re.compile(rf"\s*{OBJECT}[A-ZÄÖÜ]")
_PRONOUN: Final = re.compile(r"(?:it|we|us|this|which|everything|wir|es|uns|nous|il|elle|todo)\s*", re.IGNORECASE)
_PART: Final = re.compile(
    r"\bour (?:second|third|fourth|new|first|other|(?-i:[A-Z][\w-]+)(?: (?-i:[A-Z][\w-]+))?) (?:office|location"
    r"|branch|store|clinic)"
    r"|\b(?:department|dept|division|team|crew|staff|kitchen|front of house|sales|service|services|desk|section|line"
    r"|class|classes|program(?:me)?|programs|committee|council|project|recipe|mural|painting|menu|music|song|songs|wine"
    r"|list|tours?|lessons|floor|warehouse|route|website|blog|book|podcast|land|barn|building|homes?|bureau"
    r"|(?:our|front|back|head|sales|main|home) office|styles?|arts?|methods?|techniques?|movement|system"
    r"|discipline|network|federation|church|town|city|village|brand|chain"
    r"|logo|artwork|illustrations?|photographs?|photos|sculpture|statue|signage|curriculum|app|software|quiz|raffle"
    r"|appeal|campaign"
    r"|championship|league|tournament|band|choir|parade|festival|fund|scholarship|abteilung|k[üu]che|[ée]quipe|cuisine"
    r"|cucina|cocina|equipo|keuken|afdeling|köket|kjøkkenet|reception|laboratory|day[- ]to[- ]day|operations"
    r"|l['’]office d[eu]|log[oó]tipo|logotyp\w*|hjemmeside|sito web|p[áa]gina web|site internet|webseite)\b",
    re.IGNORECASE,
)
"""What belongs to a company, or is made by one, and is not it."""
SOMETHING_ELSE: Final = (
    r"(?:kitchen|k[üu]che|cuisine|cucina|cocina|cozinha|keuken|köket|kjøkkenet|køkkenet|kuchni\w{0,2}|keitti\w{1,4}"
    r"|choir|chor|chorale|coro|koor|kuoro\w{0,2}|orchestr\w+|orkest\w*|band[ae]?|festival\w*|fest[ae]?|f[êe]te|feest"
    r"|mural|wandbild|bild|gem[äa]lde|tableau|cuadro|quadro|schilderij|seminar\w*|kur[sz]\w{0,2}|course|cours|curso"
    r"|corso"
    r"|cursus|concert|konzert|koncert\w{0,2}|concierto|concerto|exhibition|ausstellung|exposition|mostra|exposici[óo]n"
    r"|geb[äa]ude|grundst[üu]ck|b[âa]timent|edifici[oi]?|pr[ée]dio|capannone|immobile|pand|gebouw|fastighet\w{0,3}"
    r"|bygning\w{0,3}"
    r"|kiinteist\w+|budynek|budov[au]|trof\w+|pokal"
    r"|wanderung(?:en)?|ausfahrt(?:en)?|teams?|truppe|kolonne|unterricht|stages?|sorties?|randonn[ée]es?|balades?"
    r"|visites? guid[ée]es?|serat[ae]|lezion[ie]|gite|escursion[ie]|squadr[ae]|rutas?|excursi(?:[óo]n|ones)|equipos?"
    r"|[ée]quipes?|equip[ae]s?|rit|ritten|wandeling(?:en)?|lessen|vandring\w*|l[øo]pet|laget|kurset|uppvisning\w*"
    r"|workshops|department|abteilung|afdeling|reparto|departamento|avdeling\w*|turnier|torneo|toernooi)"
)
_ONE_OF_OURS: Final = late_pattern(
    rf"\s*our\s+(?!(?:own|family|small|little|tiny|wee|busy|lovely|beautiful|entire|whole|local|friendly|growing"
    rf"|new|old|community"
    rf"|village|neighbou?rhood|humble|happy|dental|medical|veterinary|independent|award[- ]winning)\b)"
    rf"(?P<kind>[\w-]+)\s+{THING}\b",
    re.IGNORECASE,
)
"""What one of several is called by its kind ("our running clinic", "our Leeds office")."""
_WORKSHOP: Final = re.compile(
    r"\b(?:(?:unsere[rn]?|notre|nostr[oa]|nuestr[oa]|noss[oa]|onze|v[åa]r|vores|v[åa]rt|our|nasz\w*) (?:\w+ )?"
    r"|(?:leitung|f[üu]hrung) (?:der|unserer) )"
    r"(?P<what>werkstatt|werkst[äa]tte|backstube|produktion|verwaltung|buchhaltung|filiale|atelier (?:de|d['’])"
    r"|laboratoire|laboratorio"
    r"|laborat[óo]rio|obrador|officina|taller|werkplaats|worstmakerij|verkstad(?:en)?|v[æa]rksted(?:et)?"
    r"|verksted(?:et)?|produksjonen"
    r"|pracowni\w|d[íi]ln\w)(?!\w)",
    re.IGNORECASE,
)
"""Our workshop is a part of a company, unless that is called one."""
_ABOUT_ELSE: Final = re.compile(rf"^\W*(?:[\w'’]+\s+){{0,2}}?(?:[ld]['’])?{SOMETHING_ELSE}\b", re.IGNORECASE)
_DWELLING: Final = re.compile(
    r"\s*(?:an?|their|his|her)\s+(?:[\w-]+\s+){0,2}?(?:house|home|place|property|flat|cottage|farm|farmhouse|estate"
    r"|ranch)\b"
)
"""Where somebody lives."""
_ACQUIRES: Final = re.compile(r"(?:bought|purchased|acquired|owns?|owned|buying|purchasing)\s*\Z", re.IGNORECASE)
_OFFICE: Final = re.compile(r"\s*(?:the|our) office\b(?! of\b)")
_OF: Final = 3
_SHORTEST: Final = 4
_INFLECTED: Final = 5
_LONGEST_ENDING: Final = 4
_TELLING: Final = 5


def means_company(site: SiteText, text: str) -> bool:
    """Whether the text names the company, calls it by its trade ("the bakery"), or stands in for it ("it")."""
    if is_part(site, text) or (is_elsewhere(text) and not names_company(site, text)):
        return False
    if _PRONOUN.fullmatch(text.strip()) or _THING.search(text):
        return True
    return names_company(site, text)


def begins_with_company(site: SiteText, text: str) -> bool:
    """Whether the object that opens this text is the company: by its name, or by what it is ("the family business")."""
    head = text[:60]
    if is_elsewhere(text) or _IN_IT.match(text) or _ACTIVITY.match(text):
        return False
    led = _LED_THING.match(text)
    if led:
        return not (
            is_part(site, text[: led.end() + _OF])
            or _is_anothers(site, led.group())
            or _is_called_otherwise(site, text, led.end())
            or is_of_other_trade(site, led.group(), led["thing"])
        )
    object_ = _OBJECT.match(head)
    return object_ is not None and not is_part(site, object_.group()) and names_company(site, object_.group())


_ACTIVITY: Final = re.compile(r"\s*(?!(?:running|operating|managing|building|our|the)\b)[a-z]+ing\b(?! (?:and|&)\b)")
"""What somebody took up, of which the company may be a school ("started studying dance at fifteen")."""
_IN_IT: Final = re.compile(
    r"\s*(?:(?:i|på|hos|som|bij|bei|chez|comme|como|jako) (?!\d{4})|in (?:het|de) (?:\w+ )?(?:bedrijf|zaak|winkel"
    r"|praktijk)\b)"
)
"""Where or as what somebody began ("startede i firmaet")."""
_BEHIND_KIND: Final = re.compile(r"\s(?P<org>[A-ZÀ-Þ][\w'’-]+)")
_ROMANCE: Final = re.compile(r"\s*(?:l['’]|le |la |lo |il |el |une? |una |o |a )", re.IGNORECASE)
"""Languages that write the kind of a business in front of its name."""
_HIRES_US: Final = re.compile(
    r"[^.;!?]{0,90}?\b(?:asked|hired|called|approached|commissioned|contacted|chose|came to|turned to|needed|wanted"
    r"|picked"
    r"|invited|tasked|trusted|appointed|got in touch with) us\b",
    re.IGNORECASE,
)
"""What a customer did who bought or opened a business ("bought the bakery, she asked us for a sign")."""
_CALLED: Final = re.compile(r"[A-Z][\w&'’-]+(?:\s+[A-Z&][\w&'’-]*)+$")
_BEFORE_JOINING: Final = re.compile(
    r"[^.;!?]{0,80}?(?:\bbefore (?:\w+ly )?(?:joining|(?:he|she|they) joined|coming to|moving to|coming aboard"
    r"|signing on)"
    r"|\b(?:and|then) (?:later )?(?:joined|came to) (?:us|our|the team))\b"
)
"""What somebody had elsewhere ("opened her own clinic in Boise before joining us")."""
_OBJECT_ENDS: Final = re.compile(r",|\s(?:in|as|with|from|after|since|because|while|when)\s")
_IT: Final = re.compile(
    r"\s*it(?=[.,;]|\s+(?:in|since|with|from|and|for|until|today|ever|now|as|by|alone|outright|together|jointly)\b"
    r"|\s*$)"
)
_OF_COMPANY: Final = re.compile(r"(?:\s[A-Z&][\w&-]*){0,4}['’]s?\s+(?:[\w-]+\s+){0,2}[a-z]")
"""Something of the company's ("started City Cycle's junior team")."""
_WHO: Final = re.compile(r"\bwho $")
_HAD_ONE: Final = re.compile(
    r"\s*(?:\w+ly )?(?:owned|ran|had|operated|managed|owns|runs|operates) an? (?:[\w-]+ ){0,3}"
    r"(?:business|company|firm|shop|store|practice|agency|outfit)\b(?! (?:called|named|that|here))"
)
"""What a relative clause says of somebody's business, one among many ("who owned a landscaping company")."""


def speaks_of_company(site: SiteText, text: str, verb: re.Match[str], *, by_name: bool = False) -> bool:
    """Whether the verb's object is a business, or this company by name, and not a cake. `by_name`: by name only."""
    behind = text[verb.end() : verb.end() + 80]
    if verb.group().rstrip().lower().endswith("took over") and TAKES_OVER.match(behind):
        return True
    one_of_many = _WHO.search(text, 0, verb.start()) and _HAD_ONE.match(text, verb.start())
    lives_there = _ACQUIRES.search(verb.group()) is not None and is_a_home(site, behind)
    hires = _HIRES_US.match(text, verb.end())
    elsewhere = had_before(text, verb.end()) or hires or one_of_many or is_a_body(site, behind) or lives_there
    if by_name or elsewhere or CAREER.match(behind):
        named_here = not CAREER.match(behind) and any(word in fold(behind[:50]) for word in site.company_words)
        return by_name and not elsewhere and named_here
    named = opening(site.company)
    if fold(behind).startswith(named) or begins_with_company(site, behind):
        return not (fold(behind).startswith(named) and _OF_COMPANY.match(behind, len(named)))
    if _IT.match(behind):
        return _THING.search(text, 0, verb.start()) is not None or names_company(site, text[: verb.start()])
    if is_part(site, _OBJECT_ENDS.split(behind)[0][:50]) or is_elsewhere(behind):
        return False
    own = any(word in fold(behind) for word in site.company_words | site.own_words)
    called = _OBJECT_CALLED.match(behind) and not _GERMAN_NOUN.match(behind)
    return own or (bool(SURE_VERB.search(verb.group())) and bool(called))


_GERMAN_NOUN: Final = re.compile(
    r"\s*(?:\d{4} )?(?:de[nrm]|die|das|eine?[nr]?|seine?n?|ihre?n?) (?:[a-zäöü]+ )*[A-ZÄÖÜ][a-zäöüß]+(?! [A-ZÄÖÜ&])"
)
"""A thing that German writes as a name ("gründete den Sportverein")."""


def is_a_home(site: SiteText, text: str) -> bool:
    """Whether what somebody bought, with whose words a text opens, is where they live, and not the company."""
    return _DWELLING.match(text) is not None and site.own_words.isdisjoint(folded_words(text[:40]))


def is_the_office(text: str) -> bool:
    """Whether what somebody runs, with whose words a text opens, is an office within the company."""
    return _OFFICE.match(text) is not None


def had_before(text: str, place: int) -> bool:
    """Whether the words behind say that whoever had a business then joined this company."""
    return _BEFORE_JOINING.match(text, place) is not None


def _is_anothers(site: SiteText, text: str) -> bool:
    """Whether a business is called by a name that this company does not share ("runs Madder Studio")."""
    named = _CALLED.search(text)
    return named is not None and is_other_company(named.group(), site.own_words)


def _is_called_otherwise(site: SiteText, text: str, end: int) -> bool:
    """Whether the name behind the kind of a business is another's ("dirige lo studio Linea")."""
    named = _BEHIND_KIND.match(text, end) if _ROMANCE.match(text) else None
    return (
        named is not None and not names_company(site, named["org"]) and is_other_company(named["org"], site.own_words)
    )


_THE_WORKSHOP: Final = re.compile(
    r"\s*(?:die|de|het|l['’]|le|la|el|il|o|a)? ?(?P<kind>werkstatt|werkst[äa]tte|backstube|produktion|werkplaats"
    r"|v[æa]rkstedet|verkstedet"
    r"|verkstaden|produksjonen|produktionen|laboratoire|almac[ée]n|armaz[ée]m|magazzino|magazyn|sklad|lager(?:et)?"
    r"|lagret)\b",
    re.IGNORECASE,
)
"""What an employee may lead, unless the company is called so."""


def is_one_of_ours(site: SiteText, text: str) -> bool:
    """Whether the object that opens this text is one of the company's several things ("our running clinic")."""
    found = _ONE_OF_OURS.match(text) or _THE_WORKSHOP.match(text)
    return found is not None and not names_company(site, found["kind"])


def is_part(site: SiteText, text: str) -> bool:
    """Whether the text means a part or a product of a company ("our kitchen"), unless that is in the company's name."""
    own = folded_words(site.company)
    workshop = _WORKSHOP.search(text)
    if workshop and not any(fold(workshop["what"]).split()[0] in word for word in own):
        return True
    return any(fold(part.group()) not in own for part in _PART.finditer(text))


def opens_with_something_else(site: SiteText, sentence: str) -> bool:
    """Whether a sentence speaks of a kitchen, a choir or a festival, unless the company is one."""
    found = _ABOUT_ELSE.match(sentence)
    return found is not None and set(folded_words(site.company)).isdisjoint(folded_words(found.group())[-1:])


def names_company(site: SiteText, text: str) -> bool:
    """Whether a word of the text is one of the company's name ("the bakery" of "Larkspur Bakery"), inflected or not."""
    folded = fold(text)
    words = re.findall(r"[^\W\d_]+", folded)
    if any(word in folded if len(word) >= _INFLECTED else word in words for word in site.company_words):
        return True
    if any(token in text.split() for token in _letter_names(site.company)):
        return True
    written = _name_words(site.company)
    return any(_alike(word, own) for word in words for own in written)


def opening(company: str) -> str:
    """The first words of the company's name, enough to know it by ("J & J" of "J & J Auto Body")."""
    found = ""
    for word in fold(company).split():
        found = f"{found} {word}".strip()
        if len(found) >= _TELLING and found not in {"the", "la", "le"} and word != "&":
            break
    return found or "\0"


@lru_cache(maxsize=512)
def _name_words(company: str) -> tuple[str, ...]:
    known = lexicon()
    words = folded_words(company)
    return tuple(word for word in words if len(word) >= _SHORTEST and word not in known.places)


@lru_cache(maxsize=512)
def _letter_names(company: str) -> frozenset[str]:
    """Tokens of letters by which a company may be called ("K&L", "ABC")."""
    tokens = (token.strip(",.") for token in company.split())
    return frozenset(
        token
        for token in tokens
        if len(token) > 1 and ("&" in token or token.isupper()) and fold(token) not in lexicon().rejected
    )


def _alike(word: str, own: str) -> bool:
    """Equal, or long enough and with the same beginning ("cukiernię", "Cukiernia")."""
    if word == own:
        return True
    shared = min(len(word), len(own)) - 1
    return shared >= _INFLECTED and word[:shared] == own[:shared] and abs(len(word) - len(own)) <= _LONGEST_ENDING
