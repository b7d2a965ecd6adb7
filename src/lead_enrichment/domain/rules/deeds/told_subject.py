"""What a passive sentence is about ("The Sunday ride, leaving at nine, is led by"): the company, or something else.

Companies have rides, crews, courses, horses and murals, too, and each is run, led, owned or was founded by somebody.
Where English names the subject of the verb, that must mean the company; other subjects cannot all be listed.
"""

import re
from typing import Final

from lead_enrichment.domain.evidence import RoleClass
from lead_enrichment.domain.late_pattern import late_pattern
from lead_enrichment.domain.names.lexicon import fold, folded_words, lexicon
from lead_enrichment.domain.rules.company.company_mention import (
    is_one_of_ours,
    is_part,
    names_company,
    opens_with_something_else,
)
from lead_enrichment.domain.rules.deeds.founding_words import (
    APPOSED_TO,
    EVENT,
    SENTENCE_END,
    SUBJECT,
    SUBJECT_BEHIND,
    THING,
)
from lead_enrichment.domain.rules.roles.pairing import is_other_company
from lead_enrichment.domain.rules.site_text import SiteText

_REACH: Final = 60
_CLAUSES: Final = re.compile(r"[;:]\s|\s[–—|•·]\s")
_COPULA: Final = re.compile(
    r"(?:^|[\s,])(?:is|are|was|were|has been|have been|had been|['’]s|['’]re)"
    r"(?:\s(?:\w+ly|now|still|also|then|first|later|both|today|again|once|since|all|in turn|family|owned|taught"
    r"|\w+(?:ed|t|n),?(?: and| &)?))*\s*$",
    re.IGNORECASE,
)
"""What links a subject and its participle, at the end of what stands in front of that."""
_OPENING: Final = re.compile(
    r"\W*(?:(?:in|since|today|now|after|when|then|originally|first|for|from|by|back|at|over|during|on|until|currently"
    r"|as|with|located|nestled|established|founded|opened|started|formerly|once|thanks|based|known|set|like|although"
    r"|while|though)\b[^,]{0,90},\s*)+",
    re.IGNORECASE,
)
_JOINT: Final = re.compile(r",\s|\b(?:and|but|while|so|because|where|which|that|who)\b", re.IGNORECASE)
_PREPOSITION: Final = re.compile(r"\s(?:of|for|at|in|from|with|on|by|to|near|between|behind)\s", re.IGNORECASE)
_STANDS_IN: Final = re.compile(
    r"\W*(?:it|we|this|that|which|everything|all|both|they|there|here|he|she|who|what|one|all (?:of )?(?:this|it)"
    r"|(?:everything|all|what) (?:we|you) \w+)\W*",
    re.IGNORECASE,
)
_COMPANY: Final = late_pattern(
    rf"\b(?:{THING}(?:e?s|e?n)?|lodge|resort|camp(?:ground|site)|marina|museum|gallery|theat(?:er|re)|cinema|stables?"
    r"|kennels?|cattery|florist|barber ?shop|chapel|b ?& ?b|guest ?house|bed and breakfast|venue|park|cent(?:er|re)"
    r"|organi[sz]ation|charity|trust|society|foundation|showroom|yard|boatyard|foundry|forge|press|greenhouse|laundry"
    r"|cleaners|launderette|villa|cottages?|surgery|hospital|consultancy|collective|co-?op|cooperative|partnership"
    r"|family|proprietorship|venture|idea|concept|story|tradition|dream|journey|vision|adventure|history|side|supply|works|services?"
    r"|(?:market|tree|flower) ?stall|market|facility|academy|station|rooms|group|chambers|fleet|site|home)\b",
    re.IGNORECASE,
)
"""What a small company calls itself, beside the trades."""
_NO_COMPANY: Final = re.compile(
    r"\b(?:methods?|techniques?|style|lineage|system of \w+|school of \w+|movement|philosophy|festival|award"
    r"|prize|scholarship"
    r"|race|tournament|league|choir|band|podcast|blog|newsletter)\W*$",
    re.IGNORECASE,
)
"""What a company may teach, play or give, and is not itself."""
_CALLED_COMPANY: Final = re.compile(r"\b(?:company|business|firm|enterprise|outfit|agency)\W*$", re.IGNORECASE)
"""Whatever its trade ("our small tour company")."""
_NO_NOUN: Final = re.compile(
    r"\W*(?:(?:now|still|today|family|and|&|locally|small|independent|local|since \d{4}|est\.? \d{4}|established \d{4}"
    r"|\w+ly|\w+-?owned|owned|operated|run|licensed|insured|bonded|certified|veteran|woman|women|proud|\d{4})\W+)*",
    re.IGNORECASE,
)
"""A sentence without a subject ("Proudly owned and run by")."""
_ENGLISH: Final = re.compile(
    r"(?:run|operated|led|headed|managed|directed|farmed|brewed|staffed|under the)\b", re.IGNORECASE
)
_GOES_ON: Final = re.compile(
    r"\W*(?:set up|founded|established|opened|started|bought|built|created|begun|launched|purchased|acquired)\b",
    re.IGNORECASE,
)
"""A sentence that has told already what was done with the company ("Founded by Ann Roe in 1981, and now run by")."""
_TEAM: Final = re.compile(r"\b(?:team|crew|we|our|us|it|business|firm|owners?|husband|wife|couple)\b", re.IGNORECASE)
_NAMED: Final = re.compile(r"\W*(?P<org>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,3}),\s*$")
_CLOSED: Final = re.compile(r",\s+(?:is|was|are|were|has|won|makes|offers|began|became|came|took|placed|sired)\b")
"""What goes on behind an apposition ("Biscuit, owned by Ann Roe, won")."""
_BRAND_BEHIND: Final = re.compile(
    r"(?: in \d{4})?,\s+(?:the )?(?P<org>(?:[A-Z][\w&'’.-]*\s+){1,4})(?:brand|label|range|collection|line|method|school"
    r"|system|style|movement)\b"
)
_ANOTHER: Final = late_pattern(
    rf"(?:\b(?:with|find|there(?:['’]s| is| are)|beside|opposite|next to|above|below|visit|near)\s+(?:an?|another"
    rf"|the)\s"
    rf"(?:[\w'’-]+\s){{0,3}}?(?:{THING}|gallery|museum|florist|roastery|theat(?:er|re))(?:e?s)?,?\s*$)"
    r"|^\W*(?:next door|upstairs|downstairs|across the (?:street|road)|opposite|nearby|around the corner"
    r"|down the (?:street"
    r"|road|lane)|further along)\b",
    re.IGNORECASE,
)
"""Another business at the same place ("upstairs there is a studio run by")."""
_TAIL: Final = 3


_THIS_PLACE: Final = re.compile(
    r"this (?:\w+ )?(?:location|franchise|store|studio|clinic|center|centre)", re.IGNORECASE
)
"""The unit of a franchise whose page this is."""


def is_of_something_else(site: SiteText, text: str, verb: re.Match[str], stop: int, role: RoleClass) -> bool:
    """Whether what is run, owned or was founded is no company, or another: a style, a mural, a ride, a horse.

    `verb` is the passive verb, `stop` where the people behind it end.
    """
    start, own = verb.start(), site.own_words
    if is_of_another_subject(site, text, start) or _is_of_another(own, text, verb, stop):
        return True
    front = _CLAUSES.split(SENTENCE_END.split(text[:start])[-1])[-1]
    if _NO_COMPANY.search(front) or (_ANOTHER.search(front) and not _is_known(site, front)):
        return True
    linked = _COPULA.search(front)
    if linked:
        subject = front[: linked.start()]
        return not (_THIS_PLACE.fullmatch(subject.strip()) or _means_company(site, subject))
    named = _NAMED.fullmatch(front)
    if named and _CLOSED.match(text, stop) and not _is_known(site, named["org"]):
        return True
    if role is RoleClass.EXECUTIVE and _ENGLISH.match(verb.group()):
        return not _runs_company(site, front)
    return is_part(site, " ".join(front.split()[-_TAIL:])) and not names_company(site, front)


def is_of_another_subject(site: SiteText, text: str, verb: int) -> bool:
    """Whether the words in front of a verb name another company or a thing of this one as its subject."""
    front, own = text[max(0, verb - _REACH) : verb], site.own_words
    apposed = APPOSED_TO.search(front)
    if (
        apposed
        and own.isdisjoint(folded_words(apposed["org"]))
        and fold(apposed["org"].strip()) not in lexicon().places
    ):
        return True  # no place alone ("from Boise, owned by")
    named = SUBJECT.search(front)
    if named and own and is_other_company(named.group(1), own):
        return True
    return opens_with_something_else(site, SENTENCE_END.split(text[:verb])[-1])


def _is_of_another(own: frozenset[str], text: str, verb: re.Match[str], stop: int) -> bool:
    """Whether it is no company ("ride led by"), or one that is named behind ("Founded by Ann Roe, Roe Bridal is")."""
    if EVENT.search(text[max(0, verb.start() - 24) : verb.start()]):
        return True
    later = SUBJECT_BEHIND.match(text, stop) or _BRAND_BEHIND.match(text, stop)
    return later is not None and bool(own) and own.isdisjoint(folded_words(later["org"]))


def _means_company(site: SiteText, subject: str) -> bool:
    """Whether the subject of a verb is the company: by name, by its trade, or by a word that stands in for it."""
    opening = _OPENING.match(subject)
    told = subject[opening.end() :] if opening else subject
    parenthesis = told.rstrip().endswith(",")
    parts = [part for part in _JOINT.split(told.strip(" ,")) if part.strip(" ,.")]
    if not parts:
        return True
    head = _PREPOSITION.split(parts[0 if parenthesis else -1].strip())[0]
    if _STANDS_IN.fullmatch(head):
        return True
    if _CALLED_COMPANY.search(head):
        return True
    part = is_part(site, head) and not names_company(site, head)
    if part or _NO_COMPANY.search(head) or is_one_of_ours(site, head):
        return False
    return _is_known(site, told) or _COMPANY.search(head) is not None


def _runs_company(site: SiteText, front: str) -> bool:
    """Whether somebody runs the company, where no verb has a subject ("a small bakery, run by")."""
    if _NO_NOUN.fullmatch(front + " ") or _GOES_ON.match(front):
        return True
    return _is_known(site, front) or _COMPANY.search(front) is not None or _TEAM.search(front) is not None


def _is_known(site: SiteText, text: str) -> bool:
    return names_company(site, text) or not site.own_words.isdisjoint(folded_words(text))
