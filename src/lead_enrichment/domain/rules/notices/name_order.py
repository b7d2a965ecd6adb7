"""Names that a register writes the wrong way round: "Larkspur di Roe Ann & C. S.n.c." means Ann Roe."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

from lead_enrichment.domain.evidence import PersonClaim
from lead_enrichment.domain.names.lexicon import fold, folded_words
from lead_enrichment.domain.names.splitter import is_first
from lead_enrichment.domain.rules.site_text import SiteText

_REGISTERED: Final = (
    r"\bdi {} {}\b,? ?(?:(?:&|e) |[-–(]? ?(?:s\.? ?n\.? ?c|s\.? ?a\.? ?s|p\.? ?i(?:va|\.)|c\.? ?f\.)|\W*$)"
)
"""How the legal name of an Italian firm of partners, or of a sole trader, goes on behind the person."""

_FRONT: Final = (
    r"(?:ditta|impresa) (?:individuale )?|az\w*\.? agr\w*\.? |entreprise individuelle:? |(?:micro|auto)-?entrepr\w+:? "
    r"|titolare(?: dell['’]\w+)?(?:: | [èe] )|propri[ée]taire ?: |proprietari[oa]: |legale rappresentante:? "
    r"|(?:raison|ragione|raz[óo]n|raz[ãa]o) social[e]?\s?: ?|(?<!\w)(?:[FPZ]\.?\s?){1,3}[HUW]\.?\s?U?\.? "
    r"|(?-i:EIRL|EI|OSVČ|JDG)[ ,:–-]+|podnikatel(?:ka)?:? "
)
"""What a register writes in front of a trader's surname."""


def in_order(claims: Iterable[PersonClaim], site: SiteText) -> Iterator[PersonClaim]:
    """The claims, those turned round whose last name is a known first name and whose first name is none.

    It must be told by the site, which writes the name the other way elsewhere; by the company, which bears the
    surname; or by the legal name in which it stands.
    """
    known: dict[tuple[str, str], bool] = {}
    for claim in claims:
        first, last = claim.first or "", claim.last or ""
        if not (first and last) or is_first(first) or not is_first(last) or " " in first + last:
            yield claim
            continue
        if (first, last) not in known:
            known[first, last] = _is_turned(first, last, claim.quote, site)
        yield replace(claim, first=last, last=first) if known[first, last] else claim


def _is_turned(first: str, last: str, quote: str, site: SiteText) -> bool:
    company = folded_words(site.company)
    if fold(first) in company and fold(last) not in company:
        return True
    if re.search(rf"(?:{_FRONT}){re.escape(first)} {re.escape(last)}", quote, re.IGNORECASE):
        return True
    if re.search(_REGISTERED.format(re.escape(first), re.escape(last)), quote, re.IGNORECASE):
        return True
    labelled = re.compile(rf"(?:nom|cognome)\s?:\s?{re.escape(first)}", re.IGNORECASE)
    if any(labelled.fullmatch(line.text.strip()) for _, line in site.lines_with((first.lower(),))):
        return True
    return any(
        fold(span.first) == fold(last) and fold(span.last or "") == fold(first)
        for _, line in site.lines_with((first.lower(),))
        for span in line.spans
    )
