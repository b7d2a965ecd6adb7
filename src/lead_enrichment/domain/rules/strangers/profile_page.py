"""Is a page the profile of one of a company's people ("Ann Roe - Larkspur Yoga", "/teachers/ann-roe")?

What the one of such a page says of themselves makes nobody the owner, however much it says "I".
"""

import re
from typing import Final
from urllib.parse import urlsplit

from lead_enrichment.domain.evidence import PageContent
from lead_enrichment.domain.names.lexicon import fold, folded_words
from lead_enrichment.domain.names.spans import NameSpan

_OF_MANY: Final = re.compile(
    r"/(?:(?:our-|the-)?(?:teachers?|instructors?|instruktor\w*|trainers?|staff|team|therapists?|providers?|stylists?"
    r"|artists?|speakers?|faculty|coaches|agents|attorneys|people|members)|lehrer\w*|mitarbeiter|docenti|professeurs?"
    r"|profesor\w*|lerare?n?|undervisere|nauczyciele|mitglieder)/[^/]*[a-z]",
    re.IGNORECASE,
)
_THE_ONE: Final = re.compile(
    r"/(?:meet|about)-(?:the|your|our)-(?:doctor|dentist|vet|chiropractor|podiatrist)(?:\.|/|$)"
)
"""The page about the only one of a practice."""
_ENDS: Final = re.compile(r"\s[-–—|•:·/]\s|,")


def is_profile_page(page: PageContent, span: NameSpan, company_words: frozenset[str]) -> bool:
    """Whether the page is about this person among others of a company that does not bear their name."""
    last = fold(span.last or "").split()
    if not last or last[-1] in company_words:
        return False
    if _OF_MANY.search(urlsplit(page.url).path):
        return True
    if _THE_ONE.search(urlsplit(page.url).path):
        return False
    opening, *rest = _ENDS.split(page.title)
    named = {*fold(span.first).split()[:1], last[-1]} <= set(folded_words(opening))
    return named and not company_words.isdisjoint(folded_words(" ".join(rest)))
