"""Family: doctors who sign by their first name what only an owner says ("I opened this office ... Dr. Ann")."""

import re
from collections.abc import Iterator
from functools import partial
from typing import Final

from lead_enrichment.domain.evidence import PageKind, PersonClaim, RoleClass, Zone
from lead_enrichment.domain.names.lexicon import fold
from lead_enrichment.domain.names.spans import NameSpan
from lead_enrichment.domain.names.splitter import is_first
from lead_enrichment.domain.rules.site_text import Line, PageText, SiteText, person_claim
from lead_enrichment.domain.rules.voices.letters import opened

EXTRACTOR: Final = "rules.doctors_letter"
STRENGTH: Final = 0.78
_STEMS: Final = ("dr. ", "dr ")
_LONGEST: Final = 80
_BACK: Final = 8
_SIGNED: Final = re.compile(r"(?:^\W*|[,.!–—-]\s*)Dr\.?\s(?P<first>[A-ZÀ-Þ][a-zà-ÿ]+)\W*$")


def doctors_letter_claims(site: SiteText) -> Iterator[PersonClaim]:
    """The one doctor of that first name whom the site names in full."""
    for page in site.pages:
        if page.page.kind is PageKind.REVIEWS:
            continue
        for signature, first in page.once(EXTRACTOR, partial(_signatures, site, page)):
            named = _only_one(site, first)
            if named is not None:
                line, span = named
                yield person_claim(
                    line,
                    span,
                    RoleClass.FOUNDER,
                    signature.text.strip()[:60],
                    extractor=EXTRACTOR,
                    strength=STRENGTH,
                    role_line=signature,
                )
                return


def _signatures(site: SiteText, page: PageText) -> tuple[tuple[Line, str], ...]:
    """The lines that end a letter in which somebody opened the practice, with the first name that signs it."""
    found = []
    for line in page.lines_with(_STEMS):
        signed = _SIGNED.search(line.text) if len(line.text) <= _LONGEST and line.block.zone is Zone.MAIN else None
        if signed is None or not is_first(signed["first"]):
            continue
        letter = [one.text for step in range(1, _BACK) if (one := page.near(line, -step))]
        if opened(site, letter):
            found.append((line, signed["first"]))
    return tuple(found)


def _only_one(site: SiteText, first: str) -> tuple[Line, NameSpan] | None:
    """Where the site names the doctor of this first name in full; nowhere when there are two of it."""
    people: dict[str, tuple[Line, NameSpan]] = {}
    for _, line in site.lines_with((first.lower(),)):
        for span in line.spans:
            if span.last and span.title and fold(span.first).split()[:1] == [fold(first)]:
                people.setdefault(fold(span.last), (line, span))
    return next(iter(people.values())) if len(people) == 1 else None
