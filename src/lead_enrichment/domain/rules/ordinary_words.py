"""Words that this site itself uses in lower case are words, whatever a lexicon of names says about them.

"Sherman Oaks Cosmetic" and "Summer Lawn" look like names until the same page says "cosmetic" and "lawn".
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache

from lead_enrichment.domain.evidence import PersonClaim
from lead_enrichment.domain.identity.company import TRADE_WORDS
from lead_enrichment.domain.names.lexicon import fold, folded_words, lexicon
from lead_enrichment.domain.names.splitter import PARTICLES, is_first, is_initial, is_last, is_plain_first
from lead_enrichment.domain.rules.company.ordinary_on_site import is_a_logo, is_left_small
from lead_enrichment.domain.rules.company.set_apart import name_set_apart
from lead_enrichment.domain.rules.namesakes import called_person, eponym
from lead_enrichment.domain.rules.namesakes.borne_out import is_the_house
from lead_enrichment.domain.rules.namesakes.named_after import called_by
from lead_enrichment.domain.rules.no_person import names_nobody
from lead_enrichment.domain.rules.site_text import SiteText

_ASSOCIATIONS = frozenset(
    "chapter association society guild chamber council institute federation bureau alliance league committee".split()
)
"""What ends the name of whoever has members ("Member: Erie Chapter")."""
_TRADE_ENDS = re.compile(
    r"(?:terapi[ae]?|therapie|therapeut|massage|coaching|creatie[fv]e?|kreativ|creativ[oae]?|fotografi[ae]?"
    r"|photographie|fotografie"
    r"|keramik|ceramica|keramiek|kosmetik|cosmetica|estetica|design|atelier|begeleiding|advies|verhuur|onderhoud"
    r"|beratung|hygiene"
    r"|gestaltung|schmuck|blumen|bloemen|blomster|optik|optiek|yoga|pilates|wellness|training|opleiding|uitvaart"
    r"|schoonmaak)$"
)
"""How names of trades end in other languages ("Kunstterapi")."""
_BEGINS = re.compile(r"(?<![\w@./#'’-])")
_ENDS = re.compile(r"(?![\w@/]|[.'’-]\w)")
"""Where a word begins and ends that is no part of an address, a name or a longer word."""


def without_ordinary_words(claims: Iterable[PersonClaim], site: SiteText) -> Iterator[PersonClaim]:
    """Drop names made of words, and note "ordinary_word" where a surname is a word on this site too ("Ann Baker")."""
    company, apart = set(folded_words(site.company)), name_set_apart(site)
    called = (*called_by(site), *([(fold(apart[0]), fold(apart[1]))] if apart else []))
    lines = [line for line in site.first.values() if not is_a_logo(line, company)]
    shown = "\n".join(line.text for line in lines)
    written = "\n".join(line.text for line in lines if line.block.tag != "img")

    @cache
    def is_word_here(word: str, text: str) -> bool:
        low = word.lower()
        at = text.find(low)
        while at >= 0 and not _is_a_word(text, at, at + len(low)):
            at = text.find(low, at + 1)
        return at >= 0

    for claim in claims:
        if not claim.last or not claim.first or _is_nobody(claim, company, site):
            if not claim.last:
                yield claim
            continue
        known = (
            claim.extractor in {eponym.EXTRACTOR, called_person.EXTRACTOR}
            or (fold(claim.first), fold(claim.last)) in called
        )
        known = known or _says_so(claim)
        if not known and _is_company(claim, site):
            continue
        words = [word for word in claim.last.split() if fold(word) not in PARTICLES]
        named = is_plain_first(claim.first.split()[0])
        # pictures are described in small letters; whoever bears a name that no company has is none the less somebody
        text = written if named and not set(folded_words(claim.first)) <= company else shown
        last = bool(words) and all(is_word_here(word, text) for word in words)
        first = not named and is_word_here(claim.first.split()[0], text)
        if (last and (first or not any(is_last(word) for word in words))) or (first and not _only_a_name(words)):
            continue
        yield replace(claim, notes=(*claim.notes, "ordinary_word")) if last else claim


def _is_a_word(text: str, start: int, end: int) -> bool:
    whole = _BEGINS.match(text, start) and _ENDS.match(text, end)
    return whole is not None and not is_left_small(text, start, end)


def _says_so(claim: PersonClaim) -> bool:
    """Whether somebody with a known surname says right in front of it that this is their name ("Sou Xenor Roe")."""
    said = "self_introduced" in claim.notes and f"{claim.role_word} {claim.first}" in claim.quote
    return said and is_last(claim.last or "")


def _is_company(claim: PersonClaim, site: SiteText) -> bool:
    """Whether the "person" is the company itself: all its words, and none that is a first name and nothing else.

    "Owner: Greyfinch Bakery", "Little Otters opened in 2006" of Little Otters Nursery.
    """
    first = (claim.first or "").split()[0]
    named = is_plain_first(first) or (is_first(first) and is_last(claim.last or ""))
    if named or is_initial(first):
        return False
    company = set(folded_words(site.company))
    return set(folded_words(f"{claim.first} {claim.last}")) <= company


def _is_nobody(claim: PersonClaim, company: set[str], site: SiteText) -> bool:
    """Whether a whole name is a place's, an association's, or the company's for short."""
    if names_nobody(claim, site) or is_the_house(site, claim):
        return True
    if " ".join((fold(claim.first or ""), fold(claim.last or ""))) in lexicon().places:
        return True
    return fold((claim.last or "").split()[-1]) in _ASSOCIATIONS or _is_trade_of_company(claim, company)


def _is_trade_of_company(claim: PersonClaim, company: set[str]) -> bool:
    """Whether the "person" is the company for short, whose trade is no surname ("Delta Works" of Delta Fret Works)."""
    last, words = fold(claim.last or ""), folded_words(f"{claim.first} {claim.last}")
    trade = last.endswith("works") or (
        (last in TRADE_WORDS or last in lexicon().rejected or _TRADE_ENDS.search(last))
        and not is_last(claim.last or "")
    )
    return bool(trade) and set(words) <= company


def _only_a_name(words: list[str]) -> bool:
    return any(is_last(word) and fold(word) not in lexicon().ambiguous for word in words)
