"""Whether a name beside a company's is that of a town, as far as its words and those of the page tell."""

import re
from typing import Final

from lead_enrichment.domain.addresses.beside_name import is_town_name
from lead_enrichment.domain.addresses.company_line import names_company
from lead_enrichment.domain.addresses.page_text import PageText
from lead_enrichment.domain.addresses.places_last import is_large_town
from lead_enrichment.domain.addresses.town_table import fold_town
from lead_enrichment.domain.names.alphabets import latin
from lead_enrichment.domain.names.lexicon import lexicon
from lead_enrichment.domain.trades import KINDS_OF_BUSINESS

_NO_TOWN: Final = frozenset(
    "keramik keramika keramiek ceramica ceramique ceramiche ceramics kunst kunsthandwerk handwerk hantverk handverk "
    "kurse kurser kurzy kursy farrier luthier painter potter sculptor maler kunstner konstnar bio-hof biohof atelje "
    "wordpress wix squarespace jimdo shopify weebly webnode facebook instagram twitter linkedin youtube pinterest "
    "bespoke handmade artisan meister mistr ondernemer unternehmer enskild firma firmy hjem hem hjemmeside hemsida "
    "stranka strona startseite forside cookies sitemap agb widerruf rss blog drupal joomla etsy coach mediator "
    "artigianato artesania artesanato artisanat home menu info stoneware vaisselle geschirr servies impressum "
    "datenschutz privacy copyright".split()
)
_TRADE: Final = re.compile(
    r"(?:stwo|stvi|ctvi|rstvi|ictvi|praxis|praktijk|praktik|salong?|kunst|handwerk|hantverk|technik|teknik|service"
    r"|architect\w*|architekt\w*|meister|mester|mistr|moker|smith|kampaamo|hieromo|verstas|palvelut?|makerij|erij|geri"
    r"|keri|neri|kurs\w*|keram\w+|ceram\w+|fotogra\w+|photogra\w+|design\w*|bau|laden|werkstatt|verkstad|vaerksted"
    r"|winkel|butik+|sklep|obchod|dilna|studio|atelier|coach\w*|therap\w+|terap\w+|massage\w*|yoga|s[- ]hof"
    r"|(?:[dfklnpt]er|eur|ist|graf)in|media|group|agentur|agency|erie|eria|artisan\w*|artigian\w*|artesan\w*)$"
)
"""How words for a trade end, or are made; folded."""
_ENGLISH: Final = frozenset("AU CA GB IE IN NZ SG US ZA KE MT".split())
_SAINTS: Final = frozenset("san santa sankt saint sainte st ste sao santo".split())
_ARTICLE_BEFORE: Final = re.compile(
    r"(?<!\w)(?i:the|our|my|your|der|die|das|den|dem|ein|eine[rmn]?|unser\w*|mein\w*|f[üu]r|mit|und|le|la|les|un|une|des|nos"
    r"|notre|votre|el|los|las|una|nuestr\w+|il|lo|gli|i nostri|la nostra|het|een|onze|ons|o|os|as|uma|noss\w+|vår\w*"
    r"|vores|vort)\s\Z"
)
_BALKAN: Final = ("HR", "RS", "BA", "ME", "SI", "MK")
_NO_LEADS: Final = {
    "a": ("CZ", "SK", "PT", "BR", "ES", "FR", *_BALKAN), "i": ("PL", "UA", "IT", *_BALKAN), "en": ("NL", "BE"),
    "e": ("IT", "PT", "BR"), "u": ("CZ", "SK", "PL", "DE", "NL"), "fra": ("IT",), "w": ("DE", "GB", "US"),
}  # fmt: skip
"""Countries in whose languages a small word means "and" or "between", and leads to no town."""
_LAST_WORD: Final = re.compile(r"(?<!\w)(\w+) \Z")
_LONGEST_ARTICLE: Final = 24
_NAMING: Final = re.compile(
    r"\w|\s(?:area|community|region|show ?room|office|shop|store|studio|workshop|salon|clinic|location|warehouse)\b"
)
"""What behind a name goes on with it, or makes it that of a place for all its article ("the Exampleton area")."""


def may_be_town(page: PageText, city: str, country: str | None, company: str, *, led: bool = False) -> bool:
    """Whether this may be the name of a town: of no trade, of nobody, not the company's, and no word of the page.

    `led`: a preposition or a trade stands in front of a name that is a town's, which may be a person's or a word too.
    """
    words, own = (fold_town(latin(name.casefold(), country)).split() for name in (city, company))
    known = lexicon()
    if not words or (own and set(own) <= set(words)):
        return False
    if country and is_large_town(country, city) and not names_company(city, company):
        return True
    plain = len(words) > 1 or country not in _ENGLISH
    if not is_town_name(city, country, plain=plain) or names_company(city, company):
        return False
    if words[-1] in KINDS_OF_BUSINESS or any(word in _NO_TOWN or _TRADE.search(word) for word in words):
        return False
    ordinary = not led and all(word in known.words or word in known.rejected for word in words)
    if ordinary or _is_word_of(page.text, city):
        return False
    return led or words[0] in _SAINTS or words[0] not in known.firsts


def _is_word_of(text: str, city: str) -> bool:
    """Whether a page writes the name as a word of its language: small, or behind an article."""
    small = city.lower()
    if small in text and re.search(rf"(?<![\w@./-]){re.escape(small)}(?![\w@-]|\.\w)", text):
        return True
    at = text.find(city)
    while at >= 0:
        if _ARTICLE_BEFORE.search(text, max(0, at - _LONGEST_ARTICLE), at) and not _NAMING.match(text, at + len(city)):
            return True
        at = text.find(city, at + 1)
    return False


def joins(text: str, start: int, country: str) -> bool:
    """Whether the word in front of a name only joins it to another one in a country's language ("X a Y")."""
    word = _LAST_WORD.search(text, max(0, start - _LONGEST_ARTICLE), start)
    return word is not None and country in _NO_LEADS.get(word[1].lower(), ())
