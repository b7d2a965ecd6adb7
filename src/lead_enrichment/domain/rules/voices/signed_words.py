"""Family: words that only an owner says, signed in a way that no letter is.

By a doctor's first name ("I opened this office ... Dr. Ann"), or at the end of the paragraph ("I opened in"
    " 2015. - Ann Roe").
"""

import re
from collections.abc import Iterator
from functools import partial
from typing import Final

from lead_enrichment.domain.evidence import PageKind, PersonClaim, RoleClass, Zone
from lead_enrichment.domain.names.lexicon import fold
from lead_enrichment.domain.names.spans import NameSpan
from lead_enrichment.domain.names.splitter import is_first
from lead_enrichment.domain.rules.site_text import Line, PageText, SiteText, person_claim
from lead_enrichment.domain.rules.strangers.quoted import QUOTES
from lead_enrichment.domain.rules.voices.letters import opened

EXTRACTOR: Final = "rules.signed_words"
STRENGTH: Final = 0.78
STEMS: Final = ("dr. ", "dr ")
_LONGEST: Final = 80
_BACK: Final = 8
DASHES: Final = ("- ", "– ", "— ", "–", "—")
_DASHED: Final = re.compile(r"[.!?]\s*[–—~-]{1,2}\s*$")
_ENDS: Final = re.compile(r"\W*")
_SIGNED: Final = re.compile(r"(?:^\W*|[,.!–—-]\s*)Dr\.?\s(?P<first>[A-ZÀ-Þ][a-zà-ÿ]+)\W*$")


def signed_claims(site: SiteText) -> Iterator[PersonClaim]:
    """Whoever signs a paragraph, and the one doctor of a first name whom the site names in full."""
    for page in site.pages:
        if page.page.kind is PageKind.REVIEWS:
            continue
        yield from page.once((EXTRACTOR, "paragraphs"), partial(_paragraphs, site, page))
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


def _paragraphs(site: SiteText, page: PageText) -> tuple[PersonClaim, ...]:
    """Those whose names end, behind a dash, a paragraph that says that they opened the company."""
    found = []
    for line in page.lines_with(DASHES):
        span = line.spans[-1] if line.spans and line.block.zone is Zone.MAIN else None
        if span is None or not (span.first and span.last) or not _ENDS.fullmatch(line.text, span.outer_end):
            continue
        said = _DASHED.search(line.text[: span.outer_start])
        if said is None or line.text[:1] in QUOTES or not opened(site, [line.text[: said.start()]]):
            continue
        found.append(
            person_claim(
                line,
                span,
                RoleClass.FOUNDER,
                " ".join(line.text[: said.start()].split()[-4:]),
                extractor=EXTRACTOR,
                strength=STRENGTH,
                reach=(max(0, span.outer_start - 60), span.outer_end),
            )
        )
    return tuple(found[:1])


def _signatures(site: SiteText, page: PageText) -> tuple[tuple[Line, str], ...]:
    """The lines that end a letter in which somebody opened the practice, with the first name that signs it."""
    found = []
    for line in page.lines_with(STEMS):
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
