"""Whether a site bears out that two words of its company's name are somebody's name, and not a brand.

"Brittany Flowers", "Miller Comfort Dental", "Kelley Ferraro LLC" and "The Lady Saddler" read like names. A site on
which they are one says "I", calls its owner by the first name, or speaks of the whole name as of a person.
"""

import re
from functools import partial
from typing import Final

from lead_enrichment.domain.evidence import Zone
from lead_enrichment.domain.names.lexicon import fold, folded_words, lexicon
from lead_enrichment.domain.rules.company.brand_words import SURNAMES_TOO
from lead_enrichment.domain.rules.company.whole_name import whole_name_in
from lead_enrichment.domain.rules.site_text import Line, SiteText
from lead_enrichment.domain.rules.voices.sole_voice import speaks_as_one
from lead_enrichment.domain.trades import KINDS_OF_BUSINESS

_ARTICLES: Final = frozenset(("the", "das", "la", "le", "il", "el", "de", "het"))
_OWN_ZONES: Final = frozenset((Zone.MAIN, Zone.ADDRESS, Zone.FOOTER))
_NEAR: Final = 80
_INITIAL: Final = re.compile(r"^[A-Z]\w+ [A-Z]\. [A-Z]")
_SPOKEN_OF: Final = re.compile(
    r"\b(?:he|him|his|she|her|hers|dr|mr|mrs|ms|owner|founder|inhaber(?:in)?|titular|titolare|g[ée]rante?|eigena(?:ar|resse)"
    r"|herr|frau|monsieur|madame|mme|signora?|sig|pani?|mevrouw|meneer|er|seine?[mnrs]?|ihre?[mnrs]?|il|elle|lui|lei|su"
    r"|hij|zij|haar|hans|hennes)\b",
    re.IGNORECASE,
)


def is_rather_a_brand(site: SiteText, first: str, last: str) -> bool:
    """Whether the company's own name holds both words, and nothing on the site says that they are somebody's."""
    words = folded_words(site.company)
    given, family = fold(first).split()[:1], fold(last).split()[-1:]
    if not given or not family or given[0] not in words or family[0] not in words:
        return False
    written = first.lower().split()[0]
    told = partial(_is_borne_out, site, (given[0], written), family[0], words[0] in _ARTICLES)
    return not site.once(("borne out", given[0], family[0]), told)


def _is_borne_out(site: SiteText, names: tuple[str, str], last: str, article: bool) -> bool:  # noqa: FBT001
    """`names` is the first name, folded and as it is written; `article`: whether the company's name begins with one."""
    first, trade = names[0], last in KINDS_OF_BUSINESS
    if not article and not trade and speaks_as_one(site):
        return True
    doubtful = article or first in SURNAMES_TOO
    if not (doubtful or trade) and (whole_name_in(site.company) or _INITIAL.search(site.company)):
        return True
    doubtful |= last in lexicon().ambiguous
    return any(_tells_a_person(line, first, last, doubtful=doubtful) for _, line in site.lines_with(names))


def _tells_a_person(line: Line, first: str, last: str, *, doubtful: bool) -> bool:
    """Whether a line of the page's own text names the person alone, calls them by the first name, or says "he"."""
    if line.block.zone not in _OWN_ZONES:
        return False
    for span in line.spans:
        if fold(span.first).split()[:1] != [first] or (span.last and fold(span.last).split()[-1:] != [last]):
            continue
        around = line.text[max(0, span.outer_start - _NEAR) : span.outer_end + _NEAR]
        if span.title or not doubtful or (span.last and _SPOKEN_OF.search(around)):
            return True
    return False
