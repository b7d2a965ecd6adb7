"""Names of which no list knows either word: what else must say that they are a person's.

Counted over all saved sites, a sentence that gives such words a role is wrong more often than right ("Notes on Upkeep
(management)"), while a card, a label, a title of address or a second witness is nearly always right.
"""

import re
from typing import Final

from lead_enrichment.domain.evidence import Dossier, PersonClaim
from lead_enrichment.domain.names.lexicon import fold
from lead_enrichment.domain.owner_score import Scored, own_email

_ADDRESSED: Final = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Rev|Sir|Dato|Datin|Datuk|Herrn?|Frau|Fr|Hr|M|Mme|Mlle|Monsieur|Madame|Sig|Sig\.ra"
    r"|Dott|Dott\.ssa|Avv|Sra?|Don|Do[ñn]a|D|Da?hr|Dhr|Mevr|Mevrouw|Mw|Meneer|Pan|Pani|P[ae]n[ií]|Shri|Smt|Sri|Chief"
    r"|Alhaj[ai]|Ing|Mag|Bc|Mgr|adv|[Kk]a|κ\.|κα)\b\.?\s*)+\Z"
)
_LABEL: Final = re.compile(r"(?:^|\W)[^:]{2,60}:\s*\Z")
_BEHIND: Final = re.compile(r"\s*[,–—|(-]\s*\Z|\s*(?:is|ist|est|è|es|is de|är|er|jest|je)\s+(?:\w+\s+){0,2}\Z")
"""A role that stands in apposition behind a name ("Ann Roe, owner")."""
_AND: Final = r"(?:and|&|und|et|e|y|en|og|och|ja|i)"
_AND_FIRST: Final = re.compile(rf" {_AND} [^\W\d_a-z][\w'’-]+ ")
_FIRST_AND: Final = re.compile(rf"(?<!\w)[^\W\d_a-z][\w'’-]+ {_AND} \Z")
"""Two first names in front of one surname ("Xana and Bob Roe")."""
_CARDS: Final = frozenset(
    "rules.role_layout rules.imprint_label rules.imprint_sole_trader rules.introduction rules.card rules.contact_card"
    " rules.structured rules.trader_card rules.notice_line".split()
)
"""Where a name stands alone, is labelled as one, or is said to be one."""


def is_unproven(one: Scored, dossier: Dossier) -> bool:
    """Whether no list knows either word of somebody's name, and nothing but a sentence's role says it is one."""
    telling = [claim for claim in one.claims if claim.last]
    if not telling or any("unlikely_name" not in claim.notes for claim in telling):
        return False
    if len({claim.extractor for claim in telling}) > 1 or any(map(_is_a_name_here, telling)):
        return False
    emails = {email for page in dossier.pages for email in page.emails} | {dossier.lead.email or ""}
    return not any(own_email(one.first or "", fold(one.last or ""), email) for email in emails)


def _is_a_name_here(claim: PersonClaim) -> bool:
    """Whether a card, a label, a title in front or a role in apposition shows that the words are a name."""
    if claim.extractor in _CARDS or claim.extractor.startswith("rules.structured"):
        return True
    first, last, word = (claim.first or "").split()[0], (claim.last or "").split()[-1], claim.role_word or ""
    places = [(at, at + len(part)) for part in (first, last) if (at := claim.quote.find(part)) >= 0]
    if not places:
        return False
    if first in claim.quote and _AND_FIRST.match(claim.quote, claim.quote.index(first) + len(first)):
        return True
    front, behind = claim.quote[: min(places)[0]], claim.quote[max(end for _, end in places) :]
    if _FIRST_AND.search(front) or _ADDRESSED.search(front) or _LABEL.search(front):
        return True
    if word and front.rstrip(" ,-–—").lower().endswith(word.lower()):
        return True
    between, found, _ = behind.partition(word or "\n")
    return bool(found) and _BEHIND.match(between) is not None
