"""What a street line looks like, by family of countries. All patterns match at the end of the text given."""

import re
from collections.abc import Iterator
from typing import Final

UPPER: Final = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪĮİĶĹĻĽŁŃŅŇŌŐŒŔŘŚŞŠȘŢŤȚŪŮŰŲŹŻŽΆΈ-ΏΑ-ΫЀ-Я"
"""Capital letters of the Latin, Greek and Cyrillic alphabets, as the inside of a character class."""
_UPPER: Final = UPPER
_LABEL_WORDS: Final = (
    r"(?:(?:our|my|the|postal|mailing|physical|street|business|office|store|shop|showroom|studio|clinic|"
    r"main|head|registered|corporate|"
    r"company|full|visiting|trading|billing|snail)\s){0,3}"
    r"(?:address|location|locations|city|town|street|office|offices|headquarters?|hq|mail|shop|store|showroom|studio|"
    r"workshop|clinic|base|directions)"
    r"|find us(?: at| here)?|visit us(?: at)?|come (?:see|visit) us(?: at)?|located at|we are (?:located "
    r")?at|write to(?: us)?(?: at)?|where(?: we are)?|map|"
    r"(?:post|firmen|geschäfts|büro|haus|liefer|laden|besuchs)?anschrift|(?:post|firmen|geschäfts)?adresse|"
    r"standort|sitz|hauptsitz|büro|"
    r"praxis|werkstatt|so finden sie uns|ladungsfähige anschrift|siège(?: social)?|notre adresse|nos "
    r"bureaux|bureau|cabinet|atelier|"
    r"situé au|établissement|boutique|magasin|où nous trouver|nous trouver|direcci[oó]n|domicilio(?: "
    r"social| fiscal)?|"
    r"sede(?: social| legale| operativa)?|oficina|tienda|ubicaci[oó]n|adreça|d[oó]nde estamos|estamos en|"
    r"vis[íi]tanos(?: en)?|encu[ée]ntranos(?: en)?|visite-nos|localiza[çc][ãa]o|onde (?:nos )?(?:estamos|encontrar)"
    r"|trouvez-nous|"
    r"besuchen sie uns|bezoek ons|waar vind je ons|ci trovate(?: in| a)?|indirizzo|ufficio|studio|dove siamo|"
    r"(?:post|bezoek|vestigings|correspondentie|factuur)?adres|kantoor|morada|endere[çc]o|adress|"
    r"besöksadress|postadress|"
    r"besøksadresse|postadresse|besøgsadresse|osoite|käyntiosoite|siedziba|adres|adresa|"
    r"sídlo(?: (?:firmy|společnosti|provozovny|podnikání))?|adresa (?:provozovny|prodejny|firmy)|místo podnikání"
    r"|adres (?:siedziby|firmy)|c[íi]m|sz[ée]khely|telephely"
    r"|διεύθυνση|έδρα|adrese|adresas|aadress|sediu(?:l)?(?: social)?|sjedište|naslov|prevádzka|provozovna|adresimiz"
    r"|adresă|punct de lucru|locați[ea]|lokacija|lokalizacja|asukoht|címünk|umístění|адрес|адреса|локация"
    r"|heimilisfang|staðsetning|find os|besøg os|hitta oss|besök oss|finn oss|besøk oss|leia meid|kā mūs atrast"
    r"|kur mus rasti|znajdź nas"
    r"|kde nás (?:najdete|nájdete|nájdeš)|kde (?:jsme|sme)|gdje smo|gde smo|kje smo|kje nas najdete|lokalita"
    r"|наша адреса|адреса за контакт|къде сме"
    r"|де ми|konum|adresim"
)
LABEL: Final = re.compile(
    rf"^\W*(?:{_LABEL_WORDS})(?:\s*\([^)]*\))?\s*(?:[:：]|[-–—]\s|\n|$)[\s.:•|–-]*|^\W*(?:address|adresse|"
    rf"anschrift|(?:bezoek|post|vestigings)adres|(?:besøks|besöks|besøgs)adress?e?|direcci[oó]n|indirizzo|morada|ubicaci[oó]n|d[oó]nde"
    rf" estamos|vis[íi]tanos|visite-nos|localiza[çc][ãa]o|onde estamos|dove siamo|standort"
    rf"|où nous trouver|endere[çc]o|(?:käynti)?osoite|adresa)(?:\s+(?=[{_UPPER}\d])|(?=\d))",
    re.IGNORECASE,
)
LEGAL_FORM: Final = re.compile(
    r"^.*(?:\b(?:GmbH(?: ?& ?Co\.? ?KGa?A?)?|UG(?: ?\(haftungsbeschränkt\))?|mbH|OHG|KG|PartGmbB|GbR|AG|"
    r"e\.? ?K(?:fm)?\.|e\. ?U\.|"
    r"S\.?A\.?R\.?L\.?|SASU?|EURL|SCI|EI|S\.?L\.?U?\.|SLU?|S\.?A\.U?|S\.?[rR]\.?[lL]\.?s?|S\.?p\.?A\.|"
    r"S\.?n\.?c\.|S\.?a\.?s\.|B\.?V\.?|N\.V\.|VOF|"
    r"Ltda?\.?|Limited|LLP|L\.?L\.?C\.?|PLLC|Inc\.?|Corp\.?|P/L|Pty|A/S|ApS|AS|AB|Oy|(?i:sp\. z o\.\s?o\.?)|"
    r"s\.r\.o\.))(?=[\s,|•·–-])[\s,.|•·–-]*",
)

_UNIT_WORD: Final = (
    r"suites?|ste|units?|unité|bur|apt|apartment|bldg|building|fl|floor|flr|rm|room|space|spc|lot|dept|studio|bay|"
    r"office|"
    r"hangar|trlr|bureau|local|appt?|porte|rd|pmb|box|no|shop|level|lvl|stall|booth|door|warehouse|wing|tower|block"
    r"|flat|penthouse|ph|"
    r"p\.?o\.? box|shed|barn|garage|pod|tenancy|factory"
)
UNIT_TEXT: Final = (
    rf"(?:(?:{_UNIT_WORD})\b\.?\s*[#:]?\s*(?:[A-Z]?\d[\w-]*|[A-Z]{{1,2}}(?:-?\d[\w-]*)?|One|Two|Three|"
    rf"Four)\b(?:\s?[&,/+-]\s?[A-Z]?\d{{0,4}}[A-Z]?\b)?"
    r"|#\s*[A-Z]?-?\d*[\w-]*(?:\s?[&,]\s?#?\d+)?|\d{1,2}(?:st|nd|rd|th)\s+(?:floor|fl)\b\.?|(?:ground|"
    r"lower|upper|first|second|third|main|top) (?:floor|level)"
    r"|floors? \d{1,2}|upstairs|downstairs|rear|lower|upper)"
)
_UNITS: Final = rf"(?:[\s,–-]*(?i:{UNIT_TEXT})){{0,3}}"
_NUMBER: Final = (
    r"(?:(?!\d{3}[. ]\d{4}\b|\d{3}-\d{4}\b(?!\s[A-Z][a-z]))\d{1,6}"
    r"(?:[\s-]?[A-Za-z]\b)?(?:[ -]\d/\d|\s?[½¼¾])?(?:\s?[-–&/]\s?\d{1,6}[A-Za-z]?\b)?"
    r"|[NSEW]\d{1,4}\s?[NSEW]\d{2,6}|[NSEW]\d{3,6}|[nsew]\d{1,4}[nsew]\d{2,6}|One|Two|Three|Four|Five|Six|"
    r"Seven|Eight|Nine|Ten|Twelve)"
)
STREET_TYPE: Final = (
    r"(?:street|str|st|avenue|ave|av|road|rd|drive|dr|drv|lane|ln|boulevard|blvd|court|ct|circle|cir|place|"
    r"pl|plaza|plz|way|wy|"
    r"terrace|ter|trail|trl|parkway|pkwy|pky|highway|hwy|loop|pike|turnpike|tpke|square|sq|alley|aly|row|"
    r"run|path|pass|"
    r"crossing|xing|crescent|cres|close|cl|gardens?|gdns|grove|hill|hills|mews|rise|walk|wharf|quay|parade|"
    r"pde|esplanade|esp|"
    r"crt|tce|cct|circuit|expressway|expy|expwy|freeway|frwy|fwy|route|rte|rt|causeway|bypass|cove|cv|"
    r"point|pt|ridge|rdg|"
    r"view|vw|vista|village|bend|broadway|commons?|creek|crk|park|ranch|landing|lndg|mall|center|centre|"
    r"ctr|green|heights|hts|"
    r"estate|industrial estate|business park|retail park|broadwalk|yard|lea|drove|promenade|strand|"
    r"embankment|approach|"
    r"gate|bridge|fm|cr|c\.?r\.?|f\.?m\.?|county road|state road|camino|calle|via|paseo|avenida|rue|chemin|"
    r"rang|montée|côte|concession|sideroad|line|autoroute|boul|farm|lodge|house|barn|mill|works|arcade|"
    r"precinct|marg|nagar|sector|phase|cross|chowk|colony|layout)"
)
_LETTERED: Final = re.compile(r"[^\W\d_]+")


def _single_words(forms: str) -> Iterator[str]:
    for form in forms.replace(r"\.?", "").split("|"):
        if " " not in form:
            yield from (form[:-2], form[:-1]) if form.endswith("?") else (form,)


_STREET_WORDS: Final = frozenset(_single_words(STREET_TYPE[len("(?:") : -1]))


_OPENING_WORDS: Final = _STREET_WORDS.union(
    _LETTERED.findall(form)[0].lower() for form in STREET_TYPE[len("(?:") : -1].split("|")
)


def first_street_word(text: str) -> int:
    """A place in front of which no word for a street begins; the end of the text where it has none."""
    opening = (word.start() for word in _LETTERED.finditer(text) if word.group().lower() in _OPENING_WORDS)
    return next(opening, len(text))


def has_street_word_behind(text: str, at: int) -> bool:
    """Whether a word for a street stands anywhere behind an offset: a cheap look in front of dear patterns."""
    return not _STREET_WORDS.isdisjoint(_LETTERED.findall(text.lower(), at))


_WORD: Final = (
    rf"(?:[{_UPPER}0-9][\w.'’&/-]*|of|the|and|de|la|del|du|des|d['’]\w+|le|les|los|las|y|on|at|in|et|"
    rf"[nsew]\.?)"
)
_BEFORE_NUMBER: Final = r"(?:(?<![\w/.#$+-])(?<!\d:)|(?<=[Aa]ddress)|(?<=[Ll]ocation))"
"""What a number may follow: no digit, sign or letter, but a label that is run together with it."""
_STREET_END: Final = re.compile(
    rf"{_BEFORE_NUMBER}(?:(?i:{UNIT_TEXT})[\s,–/-]+)?{_NUMBER},"
    rf"?\s+{_WORD}(?:\s+{_WORD}){{0,6}}{_UNITS}[\s,.]*$"
)
_PLAIN_STREET_END: Final = re.compile(
    rf"{_BEFORE_NUMBER}{_NUMBER},?\s+(?:[\w.'-]+\s+){{1,4}}{STREET_TYPE}\.?{_UNITS}[\s,.]*$", re.IGNORECASE
)
_POST_BOX: Final = re.compile(
    r"(?:(?:p\.?\s?o\.?\s*(?:box|drawer|bag)|post(?:al)? (?:office )?box|private bag|gpo box|locked bag|"
    r"c\.?p\.?|case postale|casella postale|apartado(?: de correos)?|apdo\.?|postfach|postbus|boîte "
    r"postale|b\.?p\.?|postboks|box)"
    r"[\s#.:]*\d[\d -]*\d?[A-Z]?\b|(?:r\.?\s?r\.?|rural route|h\.?c\.?)\s*#?\s*\d+[\s,]*(?:box\s*[\w-]+)?|"
    r"(?:route|rt\.?)\s*\d+[\s,]+box\s*[\w-]+|\bgeneral delivery)[\s,.]*$",
    re.IGNORECASE,
)
_RURAL_ROUTE: Final = re.compile(
    r"(?i)(?:r\.?\s?r\.?|rural route|h\.?c\.?|star route|(?:route|rt\.?)\s*\d+[\s,]+box)[\s#]*\w"
)
_BOX_BEHIND: Final = re.compile(
    r"(?i)[\s,;–-]+(?:(?:mailing|postal|mail)(?: address)?:?\s)?"
    r"(?:(?:p\.?\s?o\.?\s*(?:box|drawer|bag)|post office box)[\s#.:]*\d[\w-]*"
    r"|(?:postfach|postbus|postboks|case postale|casella postale)(?:\s*\d[\d ]*)?|c\.?p\.? \d{1,4})\W*$"
)
_BOX_BEFORE: Final = re.compile(
    r"(?i)(?:p\.?\s?o\.?\s*box|post office box)[\s#.:]*\d[\w-]*\s?(?:[/|•·;&,]|\band|\n)\s*(?=\d+[a-z]? [^\W\d])"
)
_HIGHWAY: Final = re.compile(
    r"(?:^|(?<=[,|•]\s)|(?<=\b[Oo]n )|(?<=\b[Aa]t ))"
    r"(?:(?:(?:U\.?S\.?|State|County|Old|N\.?|S\.?|E\.?|W\.?|North|South|East|West|[A-Z]{2})[ -]){0,2}"
    r"(?:Highway|Hwy|Route|Rte|Rt|Road|Interstate)\.? ?\d+[A-Z]?|[A-Z]{2}-\d{1,3}[A-Z]?"
    r"|(?:FM|RM|CR|SR|US|U\.S\.) \d{1,4}[A-Z]?"
    r"|(?:Mile|Milepost|MP|Mi\.?|Km\.?) ?\d{1,3}(?:\.\d{1,2})?,? (?:[A-Z][\w'’]+ ){1,3}(?:Highway|Hwy|Road|Rd)\.?)"
    r"(?: (?:North|South|East|West|N|S|E|W)\b\.?)?[\s,.]*$"
)
_LETTERS: Final = re.compile(r"[^\W\d_]")
_CROSSING_NAME: Final = r"(?:[A-Z\d][\w.'’-]*)(?: [A-Z\d][\w.'’-]*){0,3}"
_CORNER: Final = re.compile(
    r"(?:^|(?<=[,|•:] )|(?<=\bat )|(?<=\bon )|(?<=\bthe ))"
    rf"(?:(?i:(?:[ns][ew]?\.? |(?:north|south)(?:east|west)? )?corner(?: of)?|cnr\.?(?: of)?|intersection of) "
    rf"{_CROSSING_NAME},? (?:&|and|/|at) {_CROSSING_NAME}"
    rf"|(?!(?:Real )?Estate\b)(?=(?i:[^\n]*\b{STREET_TYPE}\b\.?(?:\s(?:[nsew]{{1,2}}\b\.?|\d{{1,4}}))?\s*"
    rf"(?:$|[&/@,.]|and\b))){_CROSSING_NAME} (?:&|and|/|@) {_CROSSING_NAME}"
    r"|(?:[NSEW]\.? )?\d{1,3}(?:st|nd|rd|th) (?:&|and|/|@) [A-Z][a-z]{2,}"
    r"|[A-Z][a-z]{2,} (?:&|and|/|@) \d{1,3}(?:st|nd|rd|th))[\s,.]*$"
)
_CORNER_SIGN: Final = re.compile(r"&|/|@|\band\b|\bat\b")
_ROUTE_IN_BRACKETS: Final = re.compile(
    r"\((?:(?:(?:U\.?S\.?|State|County|Old) )?(?:Rte|Route|Rt|Hwy|Highway|U\.?S|SR|CR)\.?[ -]?\d{1,4}[A-Z]?"
    r"|\d{1,2}(?:st|nd|rd|th) fl(?:oor|\.)?|(?:suite|unit|ste\.?) \w{1,5})\)",
    re.IGNORECASE,
)
"""A second name of a road behind its own, or a floor ("482 Mill Rd. (Rte. 1A)")."""
_UNNUMBERED: Final = re.compile(
    r"(?:^|(?<=[,|•·:–—-] )|(?<=\b[Oo]n )|(?<=\b[Aa]t ))(?!(?:The|Our|On|At|In) )"
    r"[A-Z][\w'’.]*(?: [A-Z][\w'’.]*){0,3}"
    r" (?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Boulevard|Blvd|Highway|Hwy|Turnpike|Pike|Parkway|Pkwy"
    rf"|Wharf)\b\.?(?: (?:North|South|East|West|N|S|E|W)\b\.?)?(?:,? (?i:{UNIT_TEXT}))?[\s,.]*$"
)
_COPYRIGHT: Final = re.compile(r"(?:©|\(c\)|copyright|since|est\.?|established)\W*$", re.IGNORECASE)
_UNIT_ONLY: Final = re.compile(
    rf"^[\s,(]*{UNIT_TEXT}(?:[\s,–-]+{UNIT_TEXT})?[\s,.)]*$|^\W*p\.?\s?o\.?\W*$", re.IGNORECASE
)
_TYPE_INSIDE: Final = re.compile(rf"\b{STREET_TYPE}\b", re.IGNORECASE)
_NOT_STREET: Final = re.compile(
    r"^\W*24\s?[/-]\s?7\b|^\W*\d+\s*(?:\+|%|days?|years?|yrs?|hours?|hrs?|hour|minutes?|mins?|miles?|reviews?|stars?|"
    r"locations?|offices?|customers?|clients?|"
    r"am|pm|a\.m|p\.m|percent|members?|people|photos?|results?|items?|products?|projects?|steps?|reasons?|"
    r"tips|ways|things|"
    r"january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|"
    r"apr|jun|jul|aug|sept?|oct|nov|dec)\b"
    r"|\ball rights\b|copyright|©|\blicen[cs]e\b|\blic\b\.?\s?#|\bserving\b|\bsince\b|\bestablished\b|"
    r"\bareas?\b|\bcounties\b",
    re.IGNORECASE,
)


def numbered_street_at_end(text: str) -> re.Match[str] | None:
    """A street with the number first, with its units, that ends the text ("... 12 Main St, Suite 4")."""
    match = _STREET_END.search(text) or _PLAIN_STREET_END.search(text)
    while match and (
        _NOT_STREET.search(match.group())
        or not _LETTERS.search(match.group())
        or _COPYRIGHT.search(text[: match.start()])
    ):
        match = _STREET_END.search(text, match.start() + 1)
    if match:
        match = _after_false_start(text, match)
    return match


def _after_false_start(text: str, match: re.Match[str]) -> re.Match[str]:
    """Prefer a later start when what stands before it is no street ("Gate 9 12 Main St")."""
    later = _STREET_END.search(text, match.start() + 1)
    while later:
        head = text[match.start() : later.start()]
        if _has_number(later.group()) and has_street_type(later.group()) and _ends_a_thought(head):
            return later
        later = _STREET_END.search(text, later.start() + 1)
    return match


def _has_number(text: str) -> bool:
    return any(character.isdigit() for character in text)


def _ends_a_thought(head: str) -> bool:
    ends = re.search(r"\b(?:at|office|location|visit|am|pm)\b[\s:,.-]*$", head, re.IGNORECASE)
    return bool(ends or re.fullmatch(r"\d{1,2}\s?[-–]\s?\d{1,2},?\s+|\d{1,4},\s+", head))  # hours, a store's number


def post_box_at_end(text: str) -> re.Match[str] | None:
    """A post office box or a rural route that ends the text."""
    return _POST_BOX.search(text)


def is_rural_route(text: str) -> bool:
    """Whether a box is one of a rural or highway contract route ("RR 2 Box 61", "HC 69 Box 22")."""
    return bool(_RURAL_ROUTE.match(text))


def without_box(street: str) -> str:
    """A street without the post office box behind or in front of it: the post goes to the box."""
    before = _BOX_BEFORE.match(street)
    if before:
        return street[before.end() :]
    box = _BOX_BEHIND.search(street)
    front = street[: box.start()].rstrip(" ,;/&–-\n") if box else street
    return front if len(front.split()) > 1 and (_has_number(front) or has_street_type(front)) else street


def highway_line(text: str) -> re.Match[str] | None:
    """A highway without a house number that ends the text, alone or after a comma."""
    return _HIGHWAY.search(text)


def unnumbered_street_at_end(text: str) -> re.Match[str] | None:
    """A street without a house number that ends the text, alone or after a separator, "on" or "at" ("Fern Street")."""
    return _UNNUMBERED.search(text)


def corner_at_end(text: str) -> re.Match[str] | None:
    """A corner of two streets that ends the text ("Corner of Fern and Main", "Highway 28 & Mill Road")."""
    return _CORNER.search(text) if _CORNER_SIGN.search(text) else None


def routes_blanked(text: str) -> str:
    """The text with blanks in place of a road's second name in brackets: as long as before."""
    return _ROUTE_IN_BRACKETS.sub(lambda route: " " * len(route.group()), text) if "(" in text else text


def is_unit(text: str) -> bool:
    """Whether the text is only a suite, unit or floor."""
    return bool(_UNIT_ONLY.match(text))


def has_street_type(text: str) -> bool:
    """Whether a word such as Road or Blvd stands in the text."""
    return bool(_TYPE_INSIDE.search(text))


def without_label(text: str) -> tuple[str, int]:
    """The text after a label such as "Address:" and a company with its legal form, and how much was cut."""
    cut = _end_of(LABEL, text)
    cut += _end_of(LEGAL_FORM, text[cut:])
    cut += _end_of(LABEL, text[cut:]) if cut else 0
    return text[cut:], cut


def _end_of(pattern: re.Pattern[str], text: str) -> int:
    match = pattern.match(text)
    return match.end() if match else 0
