"""The line with which a page ends: the company's name, its town and nothing else ("Larkspur Pottery, Exampleton")."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from lead_enrichment.domain.addresses.beside_name import TOWN_NAME, is_told, is_town_name, lines_with_name
from lead_enrichment.domain.addresses.company_line import names_company
from lead_enrichment.domain.addresses.countries import country_code
from lead_enrichment.domain.addresses.found import SIGNED, Found
from lead_enrichment.domain.addresses.page_text import PageText
from lead_enrichment.domain.addresses.place_names import names_person
from lead_enrichment.domain.addresses.regions import is_region, region_code
from lead_enrichment.domain.addresses.streets import UPPER
from lead_enrichment.domain.addresses.us_zip_codes import fold, states_of_city
from lead_enrichment.domain.evidence import Zone
from lead_enrichment.domain.names.lexicon import lexicon
from lead_enrichment.domain.trades import KINDS_OF_BUSINESS

_LAST_LINES: Final = 8
"""How many lines from its end a page that marks no footer may be signed off."""
_LONGEST: Final = 120
_GAP: Final = re.compile(r"\s*(?:[|•·,–—]|\s-\s|(?<=[^\W\d_]{3})\.\s|(?<= e\. [GKV])\.,)\s*")
_MARK: Final = re.compile(r"^(?:©|\(c\)|copyright|by|(?:19|20)\d\d|[\s,–-])+", re.IGNORECASE)
_CONTACT: Final = re.compile(
    r"[\s(+:]*(?:(?<!\w)\+?\(?\d[\d ()./-]{6,}.*|\S+@\S+.*|www\..*|https?:.*"
    r"|(?:tel|phone|call|text|ph|mob|mobile|fon|telefon\w*|tlf|t[ée]l|gsm|whatsapp|e-?mail|mail)\b.*)$",
    re.IGNORECASE,
)
_TOWN: Final = re.compile(
    rf"(?:(?:in|à|en|a|te|i|em|w|v|ve) )?(?P<city>{TOWN_NAME})"
    rf"(?:\s\((?P<within>[^()]{{2,25}})\)|\s?/\s?(?P<slash>[A-Z]{{2}})|\s(?P<bare>[A-Z]{{2,3}}))?"
)
_QUARTER: Final = re.compile(rf"(?P<city>{TOWN_NAME} [A-ZØ])")
"""A Danish town with the letter of its post office ("Odense C")."""
_DEPARTMENT: Final = re.compile(r"\d{2,3}|2[AB]")
_CODE: Final = (2, 3)
"""How many letters a state or a canton has that stands behind a town."""
_FURTHER: Final = re.compile(rf"[{UPPER}]")
_FORMS: Final = frozenset(
    "e g k v eg ek ev gbr gmbh ug kg ag ohg sarl sas sa eurl sl slu srl snc spa bv nv vof as ab oy aps sro spzoo zoo sp "
    "z o s r ltd limited llc inc co company plc pty llp ltda me epp the and und et y i og och & a ets".split()
)
_NO_TOWN: Final = frozenset(
    "keramik keramika keramiek ceramica ceramique ceramiche ceramics kunst kunsthandwerk handwerk hantverk handverk "
    "kurse kurser kurzy kursy farrier luthier painter potter sculptor maler kunstner konstnar bio-hof biohof atelje "
    "wordpress wix squarespace jimdo shopify weebly webnode facebook instagram twitter linkedin youtube pinterest "
    "bespoke handmade artisan meister mistr ondernemer unternehmer enskild firma firmy hjem hem hjemmeside hemsida "
    "stranka strona startseite forside cookies sitemap agb widerruf rss blog drupal joomla etsy coach mediator artigianato artesania artesanato artisanat home menu info".split()
)
_ENGLISH: Final = frozenset("AU CA GB IE IN NZ SG US ZA KE MT".split())
_SAINTS: Final = frozenset("san santa sankt saint sainte st ste sao santo".split())
_ARTICLES: Final = (
    r"(?i:the|our|my|your|der|die|das|den|dem|ein|eine[rmn]?|unser\w*|mein\w*|f[üu]r|mit|und|le|la|les|un|une|des|nos|notre"
    r"|votre|el|los|las|una|nuestr\w+|il|lo|gli|i nostri|la nostra|het|een|onze|ons|o|os|as|uma|noss\w+|vår\w*|vores|vort)"
)
_TRADE: Final = re.compile(
    r"(?:stwo|stvi|ctvi|rstvi|ictvi|praxis|praktijk|praktik|salong?|kunst|handwerk|hantverk|technik|teknik|service"
    r"|architect\w*|architekt\w*|meister|mester|mistr|moker|smith|kampaamo|hieromo|verstas|palvelut?|makerij|erij|geri"
    r"|keri|neri|kurs\w*|keram\w+|ceram\w+|fotogra\w+|photogra\w+|design\w*|bau|laden|werkstatt|verkstad|vaerksted"
    r"|winkel|butik+|sklep|obchod|dilna|studio|atelier|coach\w*|therap\w+|terap\w+|massage\w*|yoga|s[- ]hof|meisterin|media|group|agentur|agency|erie|eria|artisan\w*|artigian\w*|artesan\w*)$"
)


@dataclass(frozen=True, slots=True)
class _Told:
    """A town behind the name, as the line has it: where it stands, with its region or country, and how surely."""

    city: str
    region: str | None
    start: int
    end: int
    sure: bool


def towns_signed_off(page: PageText, hints: Mapping[str, str], company: str) -> Iterator[Found]:
    """The town that follows the company's name, or stands below it, in the last lines of a page or in its footer.

    Such a line says who and where; a trade or a slogan behind the name is told by its words, a person by the name's.
    """
    last = len(page.blocks) - _LAST_LINES
    for number in lines_with_name(page, company):
        block = page.blocks[number]
        ends = number >= last or block.zone in (Zone.FOOTER, Zone.ADDRESS) or "©" in block.text
        if not ends or block.zone is Zone.NAV or len(block.text) > _LONGEST:
            continue
        told = _behind_name(page, number, company)
        found = _found(page, told, hints, company) if told else None
        if found:
            yield found


def _behind_name(page: PageText, number: int, company: str) -> _Told | None:
    """The town in the piece behind the one that is the company's whole name; in the line below where that is last."""
    text, start = page.line(number), page.starts[number]
    pieces = _pieces(text)
    name = next((place for place, (piece, _) in enumerate(pieces) if _is_name(piece, company)), None)
    if name is None:
        return None
    behind = pieces[name + 1 :]
    if behind:
        gap = text[pieces[name][1] + len(pieces[name][0]) : behind[0][1]].strip()
        called = len(behind) > 1 and _CONTACT.match(behind[1][0]) is not None
        return _town(behind, start, sure=called or gap not in ("|", "•", "·"))
    below = number + 1
    if name or below >= len(page.blocks) or page.blocks[below].tag != page.blocks[number].tag:
        return None
    return _town(_pieces(page.line(below)), page.starts[below], sure=page.blocks[below].zone is not Zone.NAV)


def _pieces(text: str) -> list[tuple[str, int]]:
    """The pieces of a line between its separators, each with the place where it begins."""
    pieces, at = [], 0
    for gap in (*_GAP.finditer(text), None):
        raw = text[at : gap.start() if gap else len(text)]
        if raw.strip():
            pieces.append((raw.strip(), at + len(raw) - len(raw.lstrip())))
        at = gap.end() if gap else at
    return pieces


def _is_name(piece: str, company: str) -> bool:
    """Whether a piece is the company's name, a legal form or a trade more, a mark of copyright in front."""
    bare = _MARK.sub("", piece)
    if names_company(bare, company):
        return True
    words, name = set(fold(bare).split()), set(fold(company).split())
    more = words - name - _FORMS
    return bool(name - _FORMS) and name <= words and len(more) <= len(name - _FORMS) + 1


def _town(pieces: list[tuple[str, int]], offset: int, *, sure: bool) -> _Told | None:
    """The town of the first piece, with the region that it or the next one says, if no list of names follows."""
    first, start = pieces[0]
    bare = _CONTACT.sub("", first).rstrip(" .,:")
    match = _QUARTER.fullmatch(bare) or _TOWN.fullmatch(bare)
    if match is None:
        return None
    parts = match.groupdict()
    city, region = match["city"], parts.get("within") or parts.get("slash") or parts.get("bare")
    end = start + (match.end() if region else match.end("city"))
    if region is None and match.re is _TOWN and len(city.split()[-1]) in _CODE and city.split()[-1].isupper():
        city, _, region = city.rpartition(" ")
        if not city:
            return None
    if len(pieces) > 1 and not region:
        behind = _CONTACT.sub("", pieces[1][0]).rstrip(" .")
        if _FURTHER.match(behind):
            region, end = behind, pieces[1][1] + len(behind)
    return _Told(city, region, offset + start + match.start("city"), offset + end, sure)


def _found(page: PageText, told: _Told, hints: Mapping[str, str], company: str) -> Found | None:
    region = told.region
    named = country_code(region) if region and len(region) > 2 else None  # noqa: PLR2004
    spoken = tuple(hints) or ("US", "CA")
    country = named or next((one for one in spoken if region and is_region(one, region)), None) or spoken[0]
    state = region if region and country and not named and _is_region(country, region) else None
    if (region and not (state or named)) or not _may_be_town(page, told.city, country, company):
        return None
    if country == "US" and not (state and region_code("US", state) in states_of_city(told.city)):
        return None
    if not (state or named or is_told(page, told.city)) and (not told.sure or names_person(company)):
        return None
    return Found(
        start=told.start,
        end=told.end,
        city=told.city,
        state=(region_code(country, state) or state) if state else None,
        country=country,
        basis="named after the place" if named else hints.get(country or "", "city and state agree"),
        strength=0.45,
        notes=(SIGNED,),
    )


def _is_region(country: str, region: str) -> bool:
    return is_region(country, region) or (country == "FR" and _DEPARTMENT.fullmatch(region) is not None)


def _may_be_town(page: PageText, city: str, country: str | None, company: str) -> bool:
    """Whether this is the name of a town as far as its words tell: of no trade, of nobody, and no word of the page."""
    words, known = fold(city).replace("-", " ").split(), lexicon()
    plain = len(words) > 1 or country not in _ENGLISH
    if not is_town_name(city, country, plain=plain) or names_company(city, company):
        return False
    if words[-1] in KINDS_OF_BUSINESS or any(word in _NO_TOWN or _TRADE.search(word) for word in words):
        return False
    if all(word in known.words or word in known.rejected for word in words) or _is_word_of(page.text, city):
        return False
    return words[0] in _SAINTS or words[0] not in known.firsts


def _is_word_of(text: str, city: str) -> bool:
    """Whether a page writes the name as a word of its language: small, or behind an article."""
    if re.search(rf"(?<![\w@./-]){re.escape(city.lower())}(?![\w@-]|\.\w)", text):
        return True
    return re.search(rf"(?<!\w){_ARTICLES}\s{re.escape(city)}(?!\w)", text) is not None
