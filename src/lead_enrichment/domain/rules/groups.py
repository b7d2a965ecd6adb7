"""Groups: a site that says that a group has the company now ("part of the Brightside Dental Group") has no owner of old.

Whoever founded it, or is its only dentist, works for the group, unless the site calls them its owner of today.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

from lead_enrichment.domain.evidence import PersonClaim, RoleClass, Zone
from lead_enrichment.domain.names.lexicon import fold, folded_words, lexicon
from lead_enrichment.domain.rules.company_mention import names_company
from lead_enrichment.domain.rules.site_text import Line, SiteText

NOTE: Final = "corporate"
STEMS: Final = (
    "part of ",
    "acquired by ",
    "bought by ",
    "joined ",
    "joins ",
    "member of ",
    "owned by ",
    "subsidiary of ",
    "division of ",
)
_ORG: Final = r"(?P<org>(?:[A-Z][\w&'’-]*\s+(?:of\s+|&\s+|and\s+)?){0,4}"
_KIND: Final = (
    r"(?:Group|Partners|Holdings?|Partnership|Corporation|Corp|Capital|Brands|Network|Companies|Equity|Investments|PLC|plc"
    r"|Healthcare|Hospitals|Dental Care|Vets|Vetcare|Inc|Ltd|Limited|LLC))"
)
_IN_A_GROUP: Final = re.compile(
    rf"\b(?:(?:is|are|became|become|becoming|now|proudly|proud)\s+(?:to be\s+)?(?:now\s+)?(?:a\s+)?(?:proud\s+)?(?:part|members?|subsidiary"
    rf"|division)\s+of\s+(?:the\s+)?|(?:was|were|been|being)\s+(?:\w+ly\s+)?(?:acquired|bought|purchased)\s+by\s+(?:the\s+)?"
    rf"|\b(?:has|have|when|we|company|firm|practice|clinic|hospital|agency|business)\s+(?:\w+\s+){{0,2}}?(?:joined|joins)\s+(?:the\s+)?"
    rf"|owned by (?:the\s+)?){_ORG}{_KIND}\b"
)
_BECAME_PART: Final = re.compile(
    r"\b(?:we|company|firm|practice|clinic|hospital|agency|business|shop|school|salon)\s+(?:\w+\s+)?(?:became|becomes) (?:a )?part of (?:the )?"
    r"(?P<org>[A-Z][\w&'’-]*(?:\s[A-Z][\w&'’-]*){0,3})"
)
_BUYING: Final = re.compile(
    r"(?i)\b(?:buying|purchasing|trade|trading|referral|networking|marketing|user|support|chamber)\b"
)
_OF_OLD: Final = frozenset((RoleClass.FOUNDER, RoleClass.PRACTITIONER, RoleClass.NAMESAKE))


def of_the_group(claims: Iterable[PersonClaim], site: SiteText) -> Iterator[PersonClaim]:
    """The claims; where a group has the company now, founders and practitioners of today are noted so."""
    sold: bool | None = None
    for claim in claims:
        if claim.role not in _OF_OLD or NOTE in claim.notes or "current" in claim.notes:
            yield claim
            continue
        sold = _has_a_group(site) if sold is None else sold
        yield replace(claim, notes=(*claim.notes, NOTE)) if sold else claim


def _has_a_group(site: SiteText) -> bool:
    return any(_says_so(site, line) for _, line in site.lines_with(STEMS) if line.block.zone is not Zone.TESTIMONIAL)


def _says_so(site: SiteText, line: Line) -> bool:
    """Whether a line says of the company that a group of another name has it."""
    found = _IN_A_GROUP.search(line.text) or _BECAME_PART.search(line.text)
    if found is None or fold(found["org"].strip()) in lexicon().places or _BUYING.search(found.group()):
        return False
    own = not site.own_words.isdisjoint(folded_words(found["org"])) or fold(found["org"]) in fold(site.company)
    front = re.split(r"[.!?]\s", line.text[: found.start()])[-1]
    told = re.search(
        r"\b(?:we|our|us|the (?:company|business|practice|clinic|hospital|firm|agency|team))\b", front, re.IGNORECASE
    )
    begun = re.match(r"(?i)(?:we|practice|clinic|hospital|agency|company|business|firm)\b", found.group())
    return not own and bool(told or begun or names_company(site, front))
