"""Does a sentence name somebody because the company deals with them: whom it refers to, buys from, or learnt from?"""

import re
from collections.abc import Iterable
from typing import Final

from lead_enrichment.domain.rules.strangers.referrals import is_sent_to_another
from lead_enrichment.domain.rules.strangers.supplied import is_supplied
from lead_enrichment.domain.rules.strangers.teachers import is_a_teacher

_REACH: Final = 40
_RELATED: Final = re.compile(
    r"\b(?:our|my) (?:\w+[ -]){0,2}?(?:clients?|customers?|patients?|guests?|neighbou?rs?|suppliers?|friends?|tenants?"
    r"|regulars?|sponsors?|patrons?|ambassadors?|competitors?),?\s+$"
    r"|\b(?:unser(?:e[nm]?)?|mein(?:e[nm]?)?) (?:kund(?:e|in)|nachbar(?:in|n)?|lieferant(?:in)?|freund(?:in)?"
    r"|mieter(?:in)?)"
    r",?\s+$"
    r"|\bnotre (?:cliente?|voisine?|ami[e]?|fournisseur|parrain|marraine),?\s+$"
    r"|\bl[ao] nostr[oa] (?:cliente|vicin[oa]|amic[oa]|fornitore)|\bil nostro (?:cliente|vicino|amico|fornitore),?\s+$"
    r"|\bnuestr[oa] (?:cliente|vecin[oa]|amig[oa]|proveedora?),?\s+$|\bnoss[oa] (?:cliente|vizinh[oa]|amig[oa]),?\s+$"
    r"|\b(?:onze|mijn) (?:klant|buur(?:man|vrouw)|vriend(?:in)?|leverancier),?\s+$"
    r"|\bv[åa]r (?:kund|granne|v[äa]n|kunde|nabo|venn?),?\s+$|\bnasz[a]? (?:klient(?:ka)?|s[ąa]siad(?:ka)?),?\s+$",
    re.IGNORECASE,
)
"""Who stands to a company as a customer or a neighbour does."""


def is_a_stranger(text: str, starts: Iterable[int], own: frozenset[str]) -> bool:
    """Whether the words in front of a person, or of their role, say that they are of another firm than this one.

    `starts` are where name and role begin, `own` the folded words by which the page means its company.
    """
    begins = tuple(starts)
    first = min(begins)
    if _RELATED.search(text[max(0, first - _REACH) : first]):
        return True
    return is_sent_to_another(text, first, own) or is_supplied(text, begins, own) or is_a_teacher(text, first)
