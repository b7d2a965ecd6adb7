"""What a passive sentence speaks of: this company, or another one, a part of it, an event, a work of art."""

import re
from typing import Final

from lead_enrichment.domain.names.lexicon import fold, folded_words, lexicon
from lead_enrichment.domain.rules.company_mention import is_part, names_company, opens_with_something_else
from lead_enrichment.domain.rules.founding_words import PASSIVE_SUBJECT, SENTENCE_END, SUBJECT
from lead_enrichment.domain.rules.pairing import is_other_company
from lead_enrichment.domain.rules.site_text import SiteText

_APPOSED_TO: Final = re.compile(
    r"\b(?:at|from|to|by|of|with|visit|see)\s+(?P<org>(?:[A-Z][\w&'’-]*\.?\s*|&\s*)+),\s*(?:which is |that is |now )?$"
)
"""Another business of which it is told that somebody owns it ("find us at Wool & Co., owned by Ann Roe")."""
_EVENT: Final = re.compile(
    r"\b(?:rides?|class(?:es)?|walks?|tours?|sessions?|talks?|hikes?|runs?|panel|discussion|tastings?|courses?|lessons?"
    r"|band|choir|retreats?|meditation|trips?|study|music|hour|night|camps?|practice session)\s+$"
)
"""What somebody leads for an hour ("Sunday ride led by Ann Roe")."""
_SUBJECT_BEHIND: Final = re.compile(
    r",\s+(?P<org>(?:[A-Z][\w&'’.-]*\s+){1,5})(?:is|was|has|offers|makes|began|became|creates)\b"
)


def is_of_something_else(site: SiteText, text: str, verb: int) -> bool:
    """Whether what was founded or is run is something else: another company, a style, a mural, the sales department."""
    front = text[max(0, verb - 60) : verb]
    apposed = _APPOSED_TO.search(front)
    if apposed and site.company_words.isdisjoint(folded_words(apposed["org"])) and _names_more(apposed["org"]):
        return True
    named = SUBJECT.search(front)
    if named and site.company_words and is_other_company(named.group(1), site.company_words):
        return True
    sentence = SENTENCE_END.split(text[:verb])[-1]
    if opens_with_something_else(site, sentence):
        return True
    told = PASSIVE_SUBJECT.search(front)
    return told is not None and is_part(site, told.group(1)) and not names_company(site, told.group(1))


def is_of_another(site: SiteText, text: str, verb: re.Match[str], stop: int) -> bool:
    """Whether it is no company ("ride led by"), or one that is named behind ("Founded by Ann Roe, Roe Bridal is")."""
    if _EVENT.search(text[max(0, verb.start() - 24) : verb.start()]):
        return True
    later = _SUBJECT_BEHIND.match(text, stop)
    return later is not None and bool(site.company_words) and site.company_words.isdisjoint(folded_words(later["org"]))


def _names_more(name: str) -> bool:
    """Whether it is no place alone ("from Boise, owned by")."""
    return fold(name.strip()) not in lexicon().places
