"""What the surroundings of a claim say against it: credits, data protection, the past, other organisations."""

import re
from typing import Final

from lead_enrichment.domain.late_pattern import late_pattern, sieved_pattern
from lead_enrichment.domain.names.lexicon import fold, folded_words
from lead_enrichment.domain.owner_score import OLD_TIMES
from lead_enrichment.domain.reading.page_kind import plain_path
from lead_enrichment.domain.rules.changes.of_today import is_of_today
from lead_enrichment.domain.rules.changes.olden_times import forefather_note, olden_note
from lead_enrichment.domain.rules.company.brand_words import SCENERY
from lead_enrichment.domain.rules.site_text import Line, PageText
from lead_enrichment.domain.rules.strangers.guests import GUEST, is_our_own_author
from lead_enrichment.domain.rules.strangers.lists_of_others import heads_others

_REACH: Final = 90
_FAR: Final = 200
_CREDIT: Final = sieved_pattern(
    r"web\s?-?(?:design|site by|entwicklung|master)|site (?:by|design|créé|realis|réalis)|designed by"
    r"|developed by|hosting|(?<!\band )hosted by|t[áa]rhely|webhotell?|alojamiento web|servizio di hosting"
    r"|\bh[ée]berg(?:é|e[mu])|photo(?:s|graphy|graphie)?s?\s?(?:by|:|credit|©)|bildnachweis|bildquelle|fotos?\s?:"
    r"|umsetzung|programmierung|\b(?:gestaltung|design|layout|(?<!betreiber der )(?<!betreiberin der )"
    r"(?<!inhaber der )(?:website|webseite|homepage)|grafik)\s?:"
    r"|konzept|disseny(?: web| i programaci[óo]|\s?:)|allotjament|vormgeving|ontwerp\s?:|dise[ñn]o\s?:"
    r"|\b(?:sitio|site|sito|p[áa]gina)(?: web)? (?:cread|criad|creat|hech|feit|fatt)"
    r"|\bsito (?:di|a cura|realizz)|realizacja\s?:|wykonanie\s?:"
    r"|(?<!sitio )(?<!p[áa]gina )(?<!esta )(?<!la )\bwebb?\s?:"
    r"|desenvolvido|r[ée]alis[ée]e? par|cr[ée]ation du site|conception|crédits?|dise[ñn]o web"
    r"|desarrollo web"
    r"|sviluppo|realizzato da"
    r"|(?:tvorba|v[ýy]roba) (?:web|str[áa]n|www)|weboldal(?:t)? k[ée]sz|hjemmeside (?:af|lavet)|nettside (?:av|laget)"
    r"|realizzazione|powered by|illustrat|theme by|template|agentur|provider",
    re.IGNORECASE,
)
_SERVICE: Final = sieved_pattern(
    r"\b(?:all-inkl|strato ag|ionos|1&1|hetzner|ovh\w*|o2switch|netcup|mittwald|domainfactory|host ?europe|raidboxes"
    r"|manitu|webgo|checkdomain|infomaniak|hostpoint|cyon|aruba s|register\.it|siteground|godaddy|hostinger|one\.com"
    r"|loopia|simply\.com|home\.pl|nazwa\.pl|cyber_?folks|wedos|websupport|planethoster|trusted shops|cookiebot"
    r"|usercentrics|mailjet|sendinblue|brevo|cleverreach|klarna|etracker|jimdo|wix\.com|squarespace|shopify|automattic"
    r"|doctolib|treatwell|transip|combell|vimexx|turhost|rackhost|tarhely\.eu)\b",
    re.IGNORECASE,
)
"""Who hosts websites, or does something else for them, and is named with its directors."""
_OWN_FIRM: Final = re.compile(r"\b(?:d/?b/?a|t/a|trading as|doing business as)\b", re.IGNORECASE)
_OFFICE: Final = re.compile(
    r"\b(?:(?:ober)?b[üu]rgermeister(?:in)?|burgemeester|borg?m[äe]st(?:are|er)|ordf[øö]rer|mayor|(?:la |le )maire"
    r"|sindac[oa]|alcalde(?:sa)?|prefeit[oa]|burmistrz|starosta|primarul|gradonačelni\w+|landrat|minist(?:er|re|ro|ra)"
    r"|bischof|bishop|[ée]v[êe]que)[,:]?\s+\Z",
    re.IGNORECASE,
)
"""What somebody is who opens a shop that another owns."""
_OF_OFFICE: Final = 30
_PHRASE_ENDS: Final = re.compile(r"(?<=\w{3})[.!?]\s+(?=[A-ZÀ-Þ])|(?<=\w)\s+[|•·–—-]\s+")
_DATA_PROTECTION: Final = late_pattern(
    r"responsabile esterno|auftragsverarbeiter|sous-traitant|verwerker\b|databehandler|personuppgiftsbitr"
    r"|datenschutz-?\s?beauftragt|data protection officer|\bdpo\b|\bdpd\b"
    r"|d[ée]l[ée]gu[ée]e? [àa] la protection"
    r"|delegado de protecci|responsabile della protezione|functionaris (?:voor )?gegevens"
    r"|encarregad[oa] (?:de|da|do|pel[ao]) (?:prote|dados|tratamento)"
    r"|inspektor(?:em)? ochrony danych|urz[ęe]du ochrony danych|\buodo\b|pov[ěe][řr]en\w+ pro ochranu"
    r"|dataskyddsombud|databeskyttelsesr[åa]dgiver|personvernombud"
    r"|tietosuojavastaava|adatv[ée]delmi tisztvisel|garante (?:per la|privacy)"
    r"|functionaris (?:voor )?gegevens"
    r"|aufsichtsbeh|supervisory authority|schlichtungsstelle|ombuds|m[ée]diateur|landesbeauftragte",
    re.IGNORECASE,
)
_PAST: Final = re.compile(
    r"\b(?:passed away|in memory|in loving memory|deceased|the late|retired|sold the|until (?:his|her)"
    r"|grandfather|grandmother"
    r"|great-grand\w+|grandparents|verstorben|ruhestand|großvater|bis zu (?:seinem|ihrem) tod"
    r"|d[ée]c[ée]d[ée]e?|grand-p[èe]re"
    r"|retraite|falleci|jubilad|abuelo|bisabuelo|nonno|bisnonno|defunt|overleden|opa|grootvater|falecid"
    r"|av[ôó]\b|part of (?:the )?(?-i:[A-Z][\w&-]+ ){1,3}(?-i:Group|Holdings?|Gruppe|Companies)"
    r"|originally (?:founded|opened|started)|used to be (?:an? |the )?(?-i:[A-Z]))",
    re.IGNORECASE,
)
_OWNED_UNTIL: Final = re.compile(
    r"(?<!has )(?<!have )\b(?:own|ran|operat)(?:ed)?\b[^.;!?]{0,70}?\b(?:until|till|up to)\b(?! (?:today|now"
    r"|this day))",
    re.IGNORECASE,
)
"""Whose it was ("Ann Roe, who owned the shop until 1998")."""
_CENTURIES_AGO: Final = re.compile(r"(?:^|[.!?]\s+)In (?:the year )?1[0-8]\d\d\b[^.!?]*$")
"""A sentence about a year whose people are all dead ("In 1741 the innkeeper, one Ann Roe, ...")."""
_EMERITUS: Final = re.compile(
    r"^\W*(?:emerit\w+|(?:former|past|retired) (?:owners?|partners?|doctors?|dentists?|staff)|in memoriam)\b",
    re.IGNORECASE,
)
"""A heading over those who have left."""
_FOREBEAR: Final = re.compile(
    r"\b(?:his|her|their|my|our|(?-i:[A-Z][\w-]+['’]s)"
    r"|seines?|seinem|ihres?|ihrem|unseres?|sein|ihr|son|sa|leur|su|suo|sua|zijn|haar|seu)\s+"
    r"(?:great[- ]|ur)*(?:grand(?:father|mother|parents)|großvaters?|großmutter|opas?|omas?|grand-(?:père|mère)"
    r"|abuel[oa]s?|bisabuel[oa]s?|nonn[oa]|bisnonn[oa]|opa|oma|grootvater|av[ôó])$",
    re.IGNORECASE,
)
_DIED: Final = sieved_pattern(
    r"\A\W*(?:who )?(?:ha[sd] )?(?:\w+ly )?(?:passed away|passed on|died|(?<=ha[sd] )passed(?=[,.;]))\b"
    r"|\b(?:he|she) (?:\w+ly )?(?:passed away|passed on|died|left us (?:in|on|far|too|last)\b)"
    r"|\b(?:verstarb|verstorben ist|est d[ée]c[ée]d[ée]e?|falleci[óo]|[èe] scompars[oa]|[èe] mancat[oa]|overleed"
    r"|scompars[oa]|nous a quitt[ée]s?|is (?:in \d{4} )?overleden|nos dej[óo]|ci ha lasciat[oi]"
    r"|h[äa]nen kuoltuaan|kuoli|avled|gick bort|gik bort|d[øö]de|zmar[łl]a?|zem[řr]ela?|elhunyt|faleceu|morreu"
    r"|s['’]est [ée]teinte?)\b",
    re.IGNORECASE,
)
_JOINT: Final = re.compile(r"[\s,&]*(?:and|und|et|y|e|en|og|och|i)?(?: (?:his|her))?(?: (?:wife|husband))?\s*")
_OF_THE_NEXT: Final = re.compile(r"\s?(?:(?:Mr|Mrs|Ms|Dr|Capt)\.?\s?)?\Z")
"""What links "the late" to the next who is named ("I learnt from the late Bob Roe")."""
_DIED_REACH: Final = 260
_FRANCHISE: Final = sieved_pattern(
    r"\bfranchis(?:e|es|or|ing)\b(?! owner)|\bfranchise-|\b\d{2,4}\+? (?:(?:independently|locally|franchised?|owned"
    r"|and|operated"
    r"|(?-i:[A-Z])\w+) ){0,4}(?:locations|branches|stores|studios|outlets|franchises|territories)\b"
    r"|\b\d{2,4}\+? (?:\w+ )?(?:gyms|restaurants|salons|clinics|offices|hotels|shops|cent(?:er|re)s|schools"
    r"|territories) (?:nationwide|worldwide|across|throughout|around the|in (?:\d+|\w+) (?:countries|states))"
    r"|\blocations (?:nationwide|across the|worldwide)"
    r"|\bFranchisegeber|\bfranquicia|\bfranquead|\bfranchisat|\bfranchisé|\bfranchiseur|\b[ée]tablissements en France",
    re.IGNORECASE,
)
_FRANCHISE_PAGE: Final = re.compile(r"franchis|\bown-an?-|franqui")
_CORPORATE: Final = re.compile(
    r"\bkoncern|\bkonzern|\bconcernchef|\bgroup (?:ceo|chief|president|managing director)|\bparent company|\bholding"
    r"|\b(?:publicly )?(?:listed|traded) on\b|\bnoterad|\bb[öo]rsennotiert|\bcot[ée]e? en bourse"
    r"|\bstock exchange|\bnasdaq"
    r"|\bnyse\b|\bheadquartered in\b|\bis headquartered\b|\bhuvudkontor|\bhovedkontor|\bcorporate headquarters"
    r"|\bsupport office",
    re.IGNORECASE,
)
"""Words of groups: their chief is not the owner of the branch whose website this is."""
_OLD_YEAR: Final = re.compile(r"\b196\ds?\b")
"""Who founded a company then is past working age."""
_EARLY_SEVENTIES: Final = re.compile(r"\b197[0-4]\b")
"""Who took a company over then has handed it on, a young founder may still be there."""
_AGES_AGO: Final = re.compile(r"\b(?:1[6-8]\d\d|19[0-5]\d)s?\b")
_YEARS_AGO: Final = re.compile(
    r"\b(?:vor|il y a|hace|for) (?:\w+ ){0,2}(?P<in>\d{2,3}) (?:jahren|ans|años|år)\b"
    r"|\b(?:for|over|than|nearly|almost) (?:\w+ )?(?P<years>\d{2,3}) years\b(?! (?:of|old|later))"
    r"|\b(?P<ago>\d{2,3}) (?:years ago|anni fa|jaar geleden|år (?:sedan|siden)|lat temu)\b",
    re.IGNORECASE,
)
_A_CENTURY: Final = re.compile(
    r"\b(?:a|one|for a|over a) (?:century|hundred years) ago\b|\bfor (?:a|over a|three quarters of a"
    r"|most of a) century\b|\bvor (?:\w+ )?(?:hundert jahren|einem jahrhundert)\b",
    re.IGNORECASE,
)
_AGES: Final = 66
_LONG: Final = 56
"""Years that have gone by, for the years above."""
_PROJECT: Final = sieved_pattern(
    r"^\W*(?:architects?|contract value|square f(?:ee|oo)t(?:age)?|sq\.? ?ft|project (?:size|cost|value|type"
    r"|location)|year completed"
    r"|general contractor|engineer|bauherr(?:in)?|ma[îi]tre d['’](?:ouvrage|œuvre)|promotor|committente"
    r"|opdrachtgever|case stud(?:y|ies)|success stor(?:y|ies)|(?:client|customer|member) (?:spotlight|stor(?:y|ies))"
    r"|sire|dam|bred by|breeder|handler|z[üu]chter(?:in)?|featured (?:client|customer|homeowner|project))\b"
    r"|\barchitect: ",
    re.IGNORECASE,
)
_BOARD: Final = sieved_pattern(
    r"\b(?:board of (?:directors|trustees)|board members|our board|trustees|(?:club|committee) (?:officers"
    r"|members)|vorstand(?:schaft)?"
    r"|conseil d['’]administration|junta directiva|consiglio direttivo)\b",
    re.IGNORECASE,
)
_TEMPLATE: Final = re.compile(r"lorem ipsum|dolor sit amet|consectetur adipiscing", re.IGNORECASE)
_THANKED: Final = re.compile(
    r"\b(?:thanks|thank you|grateful|gratitude|indebted|shout[- ]?out|kudos|hats off)\b[^.;!?]{0,24}? to\b"
    r"[^.;!?:]{0,40}$|\bthank(?:ing)?\s[^.;!?:]{0,24}$",
    re.IGNORECASE,
)
"""Who is thanked is somebody else ("Huge thanks to Ann and Bob Roe, who own the farm")."""
_WORD_ENDS: Final = re.compile(r"[^\W\d_]{1,30}\Z")
_WORD_BEGINS: Final = re.compile(r"[^\W\d_]{0,30}")


def context_notes(page: PageText, line: Line, start: int = 0, end: int | None = None) -> tuple[str, ...]:
    """Flags from the text around `start:end` of a line and from the heading it stands under.

    "credit", "data_protection", "guest" and "thanked" speak of someone who is not the company; "past", "long_ago" and
    "ages_ago" of someone who was; "current" of someone who is now; "project" of the owner of a building, "board" of
    an association, "template" of text that nobody replaced; "other_company" of who stands below "Our neighbours".
    """
    stop = len(line.text) if end is None else end
    near = line.text[max(0, start - _REACH) : stop + _REACH]
    heading = page.heading_of(line)
    above = heading.text[:120] if heading else ""
    credited = line.text[max(0, start - _REACH) : stop] + _same_phrase(line.text[stop : stop + _REACH])
    told = (("credit", _CREDIT), ("data_protection", _DATA_PROTECTION))
    flags = [name for name, pattern in told if is_told(pattern, credited, line) or pattern.search(above)]
    flags += _of_a_service(page, line, credited)
    if _is_a_guest(line, near, line.text[max(0, start - _OF_OFFICE) : start]):
        flags.append("guest")
    if _THANKED.search(line.text[max(0, start - _REACH) : start]):
        flags.append("thanked")
    if _is_past(line, start, stop) or _EMERITUS.search(above):
        flags.append("past")
    if has_died(line, stop) or _CENTURIES_AGO.search(line.text[max(0, start - _REACH) : start]):
        flags.append("deceased")
    if _OWNED_UNTIL.search(line.text[start : stop + _REACH]):
        flags.append("former")
    flags += _of_others(page, near, line.text[max(0, start - _FAR) : stop + _FAR])
    forefather = forefather_note(line.text, start, stop)
    flags += [forefather] if forefather else []
    flags += age_notes(near)
    flags += _neighbours(page, line, above)
    if heads_others(above) and line.company_words.isdisjoint(folded_words(line.text)):
        flags.append("other_company")
    parts = (line.text[start:stop], line.text[stop : stop + _REACH])
    if is_of_today(line.text[max(0, start - _REACH) : start], *parts, old=not OLD_TIMES.isdisjoint(flags)):
        flags.append("current")
    return tuple(flags)


def _is_a_guest(line: Line, near: str, front: str) -> bool:
    """Whether somebody else writes, speaks or cuts a ribbon here."""
    return _OFFICE.search(front) is not None or (is_told(GUEST, near, line) and not is_our_own_author(line))


def _of_a_service(page: PageText, line: Line, credited: str) -> tuple[str, ...]:
    """The note where a host is named beside somebody, here or above, or where the page's author has a firm."""
    if line.block.tag == "author" and _OWN_FIRM.search(line.text):
        return ("credit",) if line.company_words.isdisjoint(folded_words(line.text)) else ()
    above = page.near(line, -1)
    texts = (credited, above.text if above and len(above.text) <= _REACH else "")
    return ("credit",) if any(is_told(_SERVICE, text, line) for text in texts) else ()


def is_told(pattern: re.Pattern[str], text: str, line: Line) -> bool:
    """Whether words stand in a text other than in the company's own name ("Inhaber der Webagentur Larkspur")."""
    for found in pattern.finditer(text):
        before, behind = _WORD_ENDS.search(text[: found.start()]), _WORD_BEGINS.match(text, found.end())
        word = f"{before.group() if before else ''}{found.group()}{behind.group() if behind else ''}"
        if fold(word) not in line.company_words:
            return True
    return False


def _same_phrase(behind: str) -> str:
    """What belongs to a name in a footer: up to the end of its sentence, or the next bar or dash but one."""
    return _PHRASE_ENDS.split(behind, maxsplit=1)[0]


def age_notes(text: str) -> tuple[str, ...]:
    """What the years in a text say of a founder: "ages_ago" (nobody of then is there now), "long_ago", or nothing."""
    ago = max((int(found["in"] or found["years"] or found["ago"]) for found in _YEARS_AGO.finditer(text)), default=0)
    if ago >= _AGES or _AGES_AGO.search(text) or _A_CENTURY.search(text):
        return ("ages_ago",)
    olden = olden_note(text)
    if olden == "ages_ago":
        return (olden,)
    if ago >= _LONG or olden or _OLD_YEAR.search(text):
        return ("long_ago",)
    return ("early_seventies",) if _EARLY_SEVENTIES.search(text) else ()


def _of_others(page: PageText, near: str, far: str) -> list[str]:
    """What says that a chain, a franchisor or a group is spoken of, and not this company."""
    flags = ["franchise_page"] if _FRANCHISE_PAGE.search(plain_path(page.page.url)) else []
    flags += ["franchise"] if _FRANCHISE.search(far) else []
    return [*flags, "corporate"] if _CORPORATE.search(near) else flags


def _is_past(line: Line, start: int, stop: int) -> bool:
    """Whether the words around speak of the past, and not of the person's forebears ("runs his grandfather's farm")."""
    first, last = max(0, start - _REACH), min(stop + _REACH + 50, _next_person(line, stop))
    return any(
        found.start() < stop
        or not (_OF_THE_NEXT.match(line.text[found.end() : last]) or _FOREBEAR.search(line.text, stop, found.end()))
        for found in _PAST.finditer(line.text, first, last)
    )


def _next_person(line: Line, stop: int) -> int:
    """Where the text begins to speak of somebody else: "bought it from Bob Roe, who retired" retires nobody before."""
    others = (span for span in line.spans if span.start >= stop and not _JOINT.fullmatch(line.text[stop : span.start]))
    return next((span.outer_start for span in others), len(line.text))


def has_died(line: Line, stop: int) -> bool:
    """Whether the text goes on to say that this person died: nobody else is named in between."""
    died = _DIED.search(line.text[stop : stop + _DIED_REACH])
    return died is not None and not any(
        stop <= span.start < stop + died.start() and fold(span.words[-1]) not in SCENERY for span in line.spans
    )


def _neighbours(page: PageText, line: Line, above: str) -> list[str]:
    """What the lines around say: of a building's owner, of an association's board, of a template."""
    around = [one.text[:200] for step in (-3, -2, -1, 1, 2) if (one := page.near(line, step))]
    flags = []
    if any(_PROJECT.search(text) for text in (*around, line.text[:200])):
        flags.append("project")
    if any(_BOARD.search(text) for text in (above, *around[:3])):
        flags.append("board")
    if any(_TEMPLATE.search(text) for text in around):
        flags.append("template")
    return flags
