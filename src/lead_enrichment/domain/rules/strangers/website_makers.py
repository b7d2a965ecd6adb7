"""Those whom a site credits with making it: where no word calls them the company's owner, they are not.

An agency, a nephew or an employee who builds the website often stands in its notices as well, as the one responsible
for what it says.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

from lead_enrichment.domain.evidence import PersonClaim, RoleClass, Zone
from lead_enrichment.domain.names.lexicon import fold
from lead_enrichment.domain.rules.site_text import Line, SiteText

CREDIT: Final = "credit"
STEMS: Final = (
    *("created by", "designed by", "developed by", "made by", "built by", "site by", "website", "web design"),
    *("webdesign", "développ", "developp", "conçu", "réalis", "créé par", "webmaster", "programm", "umsetzung"),
    *("erstellt", "gestalt"),
    *("realizza", "sviluppa", "creato da", "desarroll", "diseñ", "creado por", "desenvolv", "criado por", "ontwikkel"),
    *("ontwerp", "gemaakt door", "udvikl", "lavet af", "utveckl", "laget av", "wykonan", "vytvoř", "készít", "izrad"),
)
_SITE: Final = (
    r"(?:web\s?-?\s?site|site(?: internet| web)?|web\s?-?\s?seite|homepage|web|sitio(?: web)?|sito(?: web)?|p[áa]gina"
    r"(?: web)?|hjemmeside|hemsida|nettside|stron[ay]|web(?:ové str[áa]nky|oldal))"
)
_MADE: Final = (
    r"(?:designed|created|developed|made|built|coded|programmed|con[çc]ue?|d[ée]velopp[ée]e?|r[ée]alis[ée]e?|cr[ée]{2}e?"
    r"|erstellt|gestaltet|entwickelt|umgesetzt|programmiert|realizzat[oa]|sviluppat[oa]|creat[oa]|desarrollad[oa]"
    r"|dise[ñn]ad[oa]|cread[oa]|desenvolvid[oa]|criad[oa]|ontwikkeld|ontworpen|gemaakt|udviklet|lavet|utvecklad|laget"
    r"|wykonan[ae]|vytvo[řr]en[ay]?|izra[đd]en[oa]?)"
)
_BY: Final = r"(?:by|par|von|durch|da|di|por|pel[oa]|door|av|af|przez|od)"
_AND: Final = r"(?: (?:and|et|und|e|y|en|og|och|&) \w+)?"
_CREDITED: Final = re.compile(
    rf"\b(?:{_SITE}\b[^.;:!?]{{0,30}}?\b{_MADE}{_AND} {_BY}|{_SITE} {_BY}"
    r"|(?:web\s?-?design(?:er)?|webmaster|d[ée]veloppeu(?:r|se)|developer|programmierung|umsetzung|programmazione"
    r"|dise[ñn]o web|desarrollo web)(?: (?:du|des|der|of the|del) \w+)?\s*(?::|by|von|par))\W*$",
    re.IGNORECASE,
)
"""What stands in front of whoever made a website."""
_CREDITED_BELOW: Final = re.compile(rf"\b{_MADE}{_AND} {_BY}\W*$", re.IGNORECASE)
"""The same at the foot of a page, where nothing but the website is meant."""
_REACH: Final = 70
_PUBLISHES: Final = re.compile(r"publi|r[ée]dact|inhalt|conten|webmaster", re.IGNORECASE)
"""What somebody answers for who may be anybody ("Responsable de publication")."""
_SAYS_NOTHING: Final = frozenset((RoleClass.EXECUTIVE, RoleClass.NAMESAKE, RoleClass.PRACTITIONER, RoleClass.NONE))


def without_makers(claims: Iterable[PersonClaim], site: SiteText) -> Iterator[PersonClaim]:
    """The claims, those noted that only say that whoever made the site is named on it."""
    for claim in claims:
        made = _is_weak(claim) and _named(claim.first, claim.last) in _makers_of(site)
        yield replace(claim, notes=(*claim.notes, CREDIT)) if made else claim


def _is_weak(claim: PersonClaim) -> bool:
    answers = claim.role is RoleClass.LEGAL_REPRESENTATIVE and _PUBLISHES.search(claim.role_word or "") is not None
    return CREDIT not in claim.notes and (answers or claim.role in _SAYS_NOTHING)


def _makers_of(site: SiteText) -> frozenset[str]:
    return site.once("makers of the site", lambda: frozenset(_makers(site)))


def _makers(site: SiteText) -> Iterator[str]:
    for _, line in site.lines_with(STEMS):
        if line.block.zone is not Zone.TESTIMONIAL:
            yield from _credited(line)


def _credited(line: Line) -> Iterator[str]:
    for span in line.spans:
        front = line.text[max(0, span.outer_start - _REACH) : span.outer_start]
        below = line.block.zone is Zone.FOOTER or "©" in line.text
        credited = _CREDITED.search(front) or (below and _CREDITED_BELOW.search(front))
        if span.first and span.last and credited:
            yield _named(span.first, span.last)


def _named(first: str | None, last: str | None) -> str:
    return fold(f"{first or ''} {last or ''}")
