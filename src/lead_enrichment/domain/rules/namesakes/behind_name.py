"""Family: the sole trader who stands behind the company's name ("Larkspur di Ann Roe", "Larkspur by Ann Roe")."""

import re
from collections.abc import Iterator
from typing import Final

from lead_enrichment.domain.evidence import PersonClaim, RoleClass
from lead_enrichment.domain.rules.context import context_notes
from lead_enrichment.domain.rules.name_line import person_at
from lead_enrichment.domain.rules.site_text import Line, SiteText, person_claim

EXTRACTOR: Final = "rules.company_by"
STRENGTH: Final = 0.78
_JOINT: Final = re.compile(r"\s*[,–-]?\s*\b(?P<by>di|de|da|by|von|van|av)\s+", re.IGNORECASE)


def behind_name_claims(site: SiteText) -> Iterator[PersonClaim]:
    """The sole trader behind a company's name ("Larkspur di Ann Roe", "Larkspur by Ann Roe")."""
    named = site.company.strip()[:60].lower()
    if len(re.escape(named)) < 4:  # noqa: PLR2004
        return
    for page, line in site.lines_with((named,)):
        for match in _joints(line, named):
            span = person_at(line, match.end())
            if span:
                reach = (match.start("by"), span.outer_end)
                notes = context_notes(page, line, *reach)
                yield person_claim(
                    line,
                    span,
                    RoleClass.OWNER,
                    match["by"],
                    extractor=EXTRACTOR,
                    strength=STRENGTH,
                    notes=notes,
                    reach=reach,
                )
                return


def _joints(line: Line, named: str) -> Iterator[re.Match[str]]:
    """Where "by" or its like stands behind these words (in lower case), which begin a line or a word."""
    at = line.lowered.find(named)
    while at >= 0:
        joint = _JOINT.match(line.text, at + len(named))
        if joint and (at == 0 or line.text[at - 1] in "|–-" or line.text[at - 1].isspace()):
            yield joint
        at = line.lowered.find(named, at + 1)
