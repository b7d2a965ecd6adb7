"""Whose surname the company bears: by an address of e-mail ("ann.roe@"), or a deed ("Ann founded Roe Plumbing")."""

import re
from typing import Final

from lead_enrichment.domain.evidence import PersonClaim, RoleClass, Zone
from lead_enrichment.domain.names.lexicon import fold, folded_words, lexicon
from lead_enrichment.domain.names.spans import NameSpan
from lead_enrichment.domain.names.splitter import is_first, is_last
from lead_enrichment.domain.owner_score import is_institution
from lead_enrichment.domain.rules.site_text import Line, SiteText, person_claim

EXTRACTOR: Final = "rules.surname"
STRENGTH: Final = 0.7
_MAIL: Final = re.compile(r"(?<![\w.+-])(?P<one>[a-zà-ÿ]{2,})[._-](?P<two>[a-zà-ÿ]{2,})\d{0,4}@", re.IGNORECASE)
_NOT_SAID: Final = frozenset(("testimonial", "reviews_page", "past", "former", "long_ago", "ages_ago", "other_company"))
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


def of_the_founded(claim: PersonClaim, site: SiteText) -> dict[str, PersonClaim]:
    """Whoever founded the firm that is called by a surname and its trade ("Chuck founded Roe Electric").

    Nobody where the word may be another: a first name, a town of the site, an ordinary word.
    """
    words = re.findall(r"[^\W\d_][\w'’-]+", site.company)
    told = claim.first and claim.role is RoleClass.FOUNDER and not _NOT_SAID.intersection(claim.notes)
    if not told or len(words) < 2 or not _is_only_a_surname(words[0]) or is_institution(site.company):  # noqa: PLR2004
        return {}
    first, last = claim.first or "", words[0]
    founded = re.compile(rf"\b{re.escape(first)}\b (?:\w+ ){{0,3}}\b{re.escape(last)}\b(?! [A-Z]\w+(?:,|ville)\b)")
    town = re.compile(
        rf"\b(?i:in|of|near|from|around|serving|to|at|downtown) {re.escape(last)}\b(?! [A-Z])"
        rf"|\b{re.escape(last)},? (?:[A-Z]{{2}}\b|\d)"
    )
    lines = [line for _, line in site.lines_with((last.lower(),))]
    if any(town.search(line.text) for line in lines):
        return {}
    found = (
        (line, match) for line in lines if line.block.id == claim.block_id and (match := founded.search(line.text))
    )
    return {fold(last): _claim(line, match, first, last) for line, match in found}


def _is_only_a_surname(word: str) -> bool:
    known, plain = lexicon(), fold(word)
    other = plain in known.words or plain in known.rejected or plain in known.ambiguous
    return is_last(word) and not is_first(word) and not other


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
