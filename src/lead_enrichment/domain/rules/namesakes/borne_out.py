"""Whether a site bears out that two words of its company's name are somebody's name, and not a brand.

"Brittany Flowers", "Miller Comfort Dental", "Kelley Ferraro LLC" and "The Lady Saddler" read like names. A site on
which they are one says "I", calls its owner by the first name, or speaks of the whole name as of a person.
"""

import re
from functools import partial
from typing import Final

from lead_enrichment.domain.evidence import PersonClaim, Zone
from lead_enrichment.domain.names.lexicon import fold, folded_words, lexicon
from lead_enrichment.domain.names.spans import NameSpan
from lead_enrichment.domain.names.splitter import PARTICLES, is_first
from lead_enrichment.domain.rules.company.borrowed_names import BORROWED
from lead_enrichment.domain.rules.company.brand_words import SCENERY, THINGS, may_be_a_brand, may_be_a_surname
from lead_enrichment.domain.rules.company.ordinary_on_site import ordinary_words
from lead_enrichment.domain.rules.company.set_apart import name_set_apart
from lead_enrichment.domain.rules.company.whole_name import nothing_but_a_name, whole_name_in
from lead_enrichment.domain.rules.site_text import Line, SiteText
from lead_enrichment.domain.rules.voices.sole_voice import speaks_as_one
from lead_enrichment.domain.trades import KINDS_OF_BUSINESS

_ARTICLES: Final = frozenset(("the", "das", "la", "le", "il", "el", "de", "het"))
_OWN_ZONES: Final = frozenset((Zone.MAIN, Zone.ADDRESS, Zone.FOOTER))
_FOR_THE_FAMOUS: Final = re.compile(
    r"\b(?:(?:musik|muziek|grund|basis|volks|real|haupt|sprach|gesamt|ober)sch(?:ule|ool)|\w*iskola|gimn\w+"
    r"|gymnasium|lycee|instituto|istituto|instytut|academia|stichting|stiftung|fondazione|fondation|fundac\w+|apothe[ek]\w*"
    r"|apteka|lekarna|gyogyszertar|residence|residenza|seniorenheim|altenheim|kita|parafia|paroisse|im"
    r"|(?:primary|elementary|infant|junior|middle|secondary|grammar|high|catholic) school"
    r"|(?<!auto)(?<!auto[ -])(?<!dance )(?<!music )(?<!cookery )"
    r"(?:ecole|scuola|escola|escuela|colegio|college)(?! d[eiou]|\W*\Z)"
    r"|(?:szkola|zakladni|materska|scoala) \w+a|skolen|skolan|skole|koulu|(?:ilk|orta|ana)okulu|lisesi"
    r"|museum|muse[eou]|museu|muzeum|muzej|prize|(?<!grand )prix|preis|premio|premi|prijs|pris(?:en|et)?|award|nagroda"
    r"|palazzo|hacienda|huize|mansion|willa|vila)\b"
    r"|^haus |(?<!guest )(?<!ale )(?<!coffee )(?<!tea )\bhouse$"
)
"""Schools, museums, prizes, pharmacies, homes and foundations, called after people who have long been dead."""
_FOR_GUESTS: Final = re.compile(
    r"\b(?:casas? rural\w*|casa vacanz\w|hostal|hotel(?:li)?|hotell|otel|albergue|agroturismo"
    r"|turismo rural|villas?|residencial|hostel"
    r"|motel|inn|manor|b&b|bed (?:and|&) breakfast|tavern|pub|chapel|kapelle|castle|chateau|schloss)\b"
)
"""Houses for guests, which are called after whoever had them once, or after nobody."""
_NEAR: Final = 80
_INITIALS: Final = 2
"""Letters that may stand between a first and a last name; other words there make a brand ("Long Paddock Wines")."""
_GOES_ON: Final = re.compile(r" (?:[A-Z&]|(?:and|und|et|y) [A-Z])")
"""A longer name, of a place or an association ("Flint Hills District Society")."""
_INITIAL: Final = re.compile(r"^[A-Z]\w+ [A-Z]\. [A-Z]")
_SPOKEN_OF: Final = re.compile(
    r"\b(?:he|him|his|she|her|hers|dr|mr|mrs|ms|herr|frau|monsieur|madame|mme|signora?|sig|pani?|mevrouw|meneer|er|seine?[mnrs]?|ihre?[mnrs]?|il|elle|lui|lei|su"
    r"|hij|zij|haar|hans|hennes)\b",
    re.IGNORECASE,
)
"""How a text speaks of a person. "Owner" is none of it: a brand has one, and whoever is one is told by other rules."""


def is_for_the_famous(company: str) -> bool:
    """Whether a company is of a kind that is called after people who have long been dead, or after a saint."""
    return _FOR_THE_FAMOUS.search(fold(company)) is not None


def is_rather_a_brand(site: SiteText, first: str, last: str) -> bool:
    """Whether the company's own name holds both words, and nothing on the site says that they are somebody's."""
    words = folded_words(site.company)
    given, family = fold(first).split()[:1], fold(last).split()[-1:]
    if not given or not family or given[0] not in words or family[0] not in words:
        return False
    between = words[words.index(given[0]) + 1 : words.index(family[0])]
    if any(len(word) > _INITIALS and word not in PARTICLES and not is_first(word) for word in between):
        return True
    written = first.lower().split()[0]
    famous = is_for_the_famous(site.company) or _FOR_GUESTS.search(fold(site.company)) is not None
    seldom = famous or words[0] in _ARTICLES or f"{given[0]} {family[0]}" in BORROWED
    told = partial(_is_borne_out, site, (given[0], written), family[0], seldom)
    return not site.once(("borne out", given[0], family[0]), told)


def _is_borne_out(site: SiteText, names: tuple[str, str], last: str, seldom: bool) -> bool:  # noqa: FBT001
    """`names` is the first name, folded and as it is written; `seldom`: an article, or a famous name, tells a brand."""
    first, trade = names[0], last in KINDS_OF_BUSINESS or last in ordinary_words(site)
    scenery = not {last, last.removesuffix("s")}.isdisjoint(SCENERY)
    partner = may_be_a_surname(first)
    place = scenery and (first in THINGS or partner or nothing_but_a_name(site.company) is None)
    if not (seldom or trade or place) and speaks_as_one(site):
        return True
    doubtful = seldom or partner or may_be_a_brand(first, last)
    bears_it = _bears(site, first, last) or _INITIAL.search(site.company) is not None
    if bears_it and not (doubtful or trade or scenery):
        return True
    doubtful |= scenery or last in lexicon().ambiguous
    return any(_tells_a_person(line, first, last, doubtful=doubtful) for _, line in site.lines_with(names))


def _bears(site: SiteText, first: str, last: str) -> bool:
    """Whether this is the whole name that the company bears beside its trade."""
    whole = whole_name_in(site.company, ordinary=ordinary_words(site)) or nothing_but_a_name(site.company, spoken=True)
    whole = whole or name_set_apart(site)
    return whole is not None and fold(whole[0]).split()[0] == first and fold(whole[1]).split()[-1] == last


def is_the_house(site: SiteText, claim: PersonClaim) -> bool:
    """Whether a claim quotes the whole name of a house for guests, which is called by a name that is no host's."""
    company = fold(site.company)
    if not (claim.first and claim.last) or company not in fold(claim.quote) or not _FOR_GUESTS.search(company):
        return False
    return is_rather_a_brand(site, claim.first, claim.last)


def _begins_with(span: NameSpan, first: str) -> bool:
    """Whether a name begins with this (folded) first name."""
    return fold(span.first).split()[:1] == [first]


def _tells_a_person(line: Line, first: str, last: str, *, doubtful: bool) -> bool:
    """Whether a line of the page's own text names the person alone, calls them by the first name, or says "he"."""
    if line.block.zone not in _OWN_ZONES:
        return False
    if doubtful and any(not _begins_with(span, first) for span in line.spans):
        return False
    for span in line.spans:
        if not _begins_with(span, first) or (span.last and fold(span.last).split()[-1:] != [last]):
            continue
        if _GOES_ON.match(line.text, span.outer_end):
            continue
        around = line.text[max(0, span.outer_start - _NEAR) : span.outer_end + _NEAR]
        if span.title or not doubtful or (span.last and _SPOKEN_OF.search(around)):
            return True
    return False
