"""Whose surname the company bears by the address of e-mail of whoever says "I'm Ann" ("ann.roe@" of Roe Plumbing)."""

import re
from typing import Final

from lead_enrichment.domain.evidence import PersonClaim, RoleClass, Zone
from lead_enrichment.domain.names.lexicon import fold, folded_words, lexicon
from lead_enrichment.domain.names.spans import NameSpan
from lead_enrichment.domain.names.splitter import is_last
from lead_enrichment.domain.rules.site_text import Line, SiteText, person_claim

EXTRACTOR: Final = "rules.surname"
STRENGTH: Final = 0.7
_MAIL: Final = re.compile(r"(?<![\w.+-])(?P<one>[a-zà-ÿ]{2,})[._-](?P<two>[a-zà-ÿ]{2,})\d{0,4}@", re.IGNORECASE)
_OF_OTHERS: Final = frozenset((Zone.TESTIMONIAL, Zone.TITLE))


def in_an_address(claim: PersonClaim, site: SiteText) -> dict[str, PersonClaim]:
    """Whoever has this first name in an address of e-mail, and there a surname that the company bears, too."""
    if not claim.first or "testimonial" in claim.notes:
        return {}
    found: dict[str, PersonClaim] = {}
    for _, line in site.lines_with((f"{claim.first.lower()}",)):
        for mail in _MAIL.finditer(line.text) if line.block.zone not in _OF_OTHERS else ():
            last = _surname(mail, claim.first, site.company)
            if last:
                found.setdefault(fold(last), _claim(line, mail, claim.first, last))
    return found


def _surname(mail: re.Match[str], first: str, company: str) -> str | None:
    """The other word of an address that has this first name, as the company writes it."""
    parts = [fold(mail["one"]), fold(mail["two"])]
    if fold(first) not in parts:
        return None
    other = parts[1 - parts.index(fold(first))]
    known = lexicon()
    word = other in known.rejected or (other in known.words and not is_last(other))
    if word or other not in folded_words(company):
        return None
    return next((one for one in re.findall(r"[^\W\d_]+", company) if fold(one) == other), None)


def _claim(line: Line, mail: re.Match[str], first: str, last: str) -> PersonClaim:
    span = NameSpan(first, last, mail.start(), mail.end() - 1, mail.start(), mail.end() - 1, 1.0, words=(first, last))
    return person_claim(line, span, RoleClass.NAMESAKE, None, extractor=EXTRACTOR, strength=STRENGTH)
