"""Family: the business card: one person's name alone in its line, beside the company's and above street or phone.

Small English-speaking firms close their pages with it; a firm with staff gives roles there, or several people. In
other languages whoever stands there without a role may be anybody, as the law demands to name the owner elsewhere.
"""

import re
from collections.abc import Iterator
from functools import partial
from typing import Final

from lead_enrichment.domain.evidence import PageKind, PersonClaim, RoleClass, Zone
from lead_enrichment.domain.names.lexicon import fold, folded_words
from lead_enrichment.domain.names.spans import NameSpan
from lead_enrichment.domain.owner_score import is_institution
from lead_enrichment.domain.rules.company.company_mention import opening
from lead_enrichment.domain.rules.context import context_notes
from lead_enrichment.domain.rules.name_line import whole_names
from lead_enrichment.domain.rules.roles.role_partner import HEADINGS
from lead_enrichment.domain.rules.roles.role_words import role_mentions
from lead_enrichment.domain.rules.site_text import Line, PageText, SiteText, person_claim

EXTRACTOR: Final = "rules.contact_card"
STRENGTH: Final = 0.62
LEAST: Final = 0.8
_LONGEST: Final = 60
_BELOW: Final = 3
_PLACE: Final = re.compile(
    r"\W*(?:\d{1,6}[A-Za-z]?,? [A-ZÀ-Þ]|(?:P\.? ?O\.? ?)?Box \d|(?:\w{1,9}[.:]? )?[+(]?\d[\d\s()./-]{6,}$)"
)
"""A street behind its number, a box, or a telephone number."""
_BY: Final = re.compile(r"\W*by\s", re.IGNORECASE)
_HIDDEN: Final = frozenset((Zone.META, Zone.TITLE, Zone.NAV, Zone.TESTIMONIAL))
_PAGES: Final = frozenset((PageKind.HOME, PageKind.ABOUT, PageKind.CONTACT, PageKind.OWNER, PageKind.OTHER))


def contact_card_claims(site: SiteText) -> Iterator[PersonClaim]:
    """The one person who stands on the company's card without a role."""
    if not site.company_words or is_institution(site.company):
        return
    found: dict[str, tuple[PageText, Line, NameSpan]] = {}
    for page in site.pages:
        if page.page.kind not in _PAGES or not page.may_be_english:
            continue
        for line in page.lines_with((opening(site.company),)):
            told = page.once((EXTRACTOR, line.place), partial(_on_card, site, page, line))
            if told:
                found.setdefault(fold(f"{told[1].first} {told[1].last}"), (page, *told))
    if len(found) == 1:
        page, line, span = next(iter(found.values()))
        yield person_claim(
            line,
            span,
            RoleClass.NAMESAKE,
            None,
            extractor=EXTRACTOR,
            strength=STRENGTH,
            notes=context_notes(page, line, span.start, span.end),
        )


def _on_card(site: SiteText, page: PageText, firm: Line) -> tuple[Line, NameSpan] | None:
    """The name right above or below the company's line, where the lines below are an address or a telephone number."""
    if firm.block.zone in _HIDDEN or len(firm.text) > _LONGEST or not _is_firm(site, firm):
        return None
    for step in (-1, 1):
        line = page.near(firm, step)
        names = whole_names(line) if line and len(line.text) <= _LONGEST else []
        if line is None or len(names) != 1 or names[0].plausibility < LEAST or role_mentions(line.text):
            continue
        if _BY.match(line.text) or HEADINGS & {line.block.tag, firm.block.tag}:
            continue
        if line.block.zone is not firm.block.zone or set(map(fold, names[0].words)) <= set(folded_words(site.company)):
            continue
        last = max(firm, line, key=lambda one: one.place)
        below = [one.text for step in range(1, _BELOW) if (one := page.near(last, step))]
        others = any(whole_names(one) for step in (-1, 1) if (one := page.near(line, step)) and one is not firm)
        if (
            below
            and len(below[0]) <= _LONGEST
            and _PLACE.match(below[0])
            and not others
            and not any(role_mentions(text) for text in below)
        ):
            return line, names[0]
    return None


def _is_firm(site: SiteText, line: Line) -> bool:
    """Whether a line is the company's name and hardly anything else."""
    words = folded_words(line.text)
    own = set(folded_words(site.company))
    return bool(words) and sum(word in own for word in words) >= len(words) - 1 and words[0] in own
