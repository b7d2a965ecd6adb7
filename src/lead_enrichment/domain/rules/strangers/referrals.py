"""Whom a site sends its customers to for what it does not do itself.

"For paint see our friends at Cedar Collision, ask for Bob Poe the owner"; "call Big Sky Towing, owner Bob Poe".
"""

import re
from typing import Final

from lead_enrichment.domain.names.lexicon import fold, folded_words
from lead_enrichment.domain.names.spans import name_spans
from lead_enrichment.domain.sieve import Sieve

_REACH: Final = 150
_ORG: Final = r"(?P<org>(?-i:[A-Z0-9][\w&'’.-]*)(?:\s(?:&\s|and\s|of\s|the\s)?(?-i:[A-Z][\w&'’-]*)){0,4})"
STEMS: Final = Sieve((
    "friend", "buddies", "folks", "guys", "pals", "neighbor", "neighbour", "send", "sends", "sent", "refer",
    "recommend", "call", "see", "visit", "try", "contact", "go to", "go over", "go see", "head", "talk to",
    "check out", "people", "crew", "team", "sending", "go on",
))  # fmt: skip
"""What a text holds, in lower case, that sends somebody to another business."""
_SENT: Final = re.compile(
    rf"\b(?:(?:friends|buddies|folks|guys|pals|people|neighbou?rs|crew|team) (?:over |down |up )?(?:at|from)"
    rf"|(?:sends?|sent|refer(?:red)?|sending|referring) (?:\w+ ){{0,4}}(?:over |on )?to"
    rf"|recommend(?:ed)?)\s+(?:the )?{_ORG}",
    re.IGNORECASE,
)
"""Sends somebody to a business; who is called its owner in the same or the next sentence is."""
_GO: Final = re.compile(
    rf"\b(?:call|see|visit|try|contact|go (?:over |on over )?to|go see|head (?:over |on over )?to|talk to"
    rf"|check out)\s+(?:the )?{_ORG}"
    r"(?P<glue>[^.;!?]{0,40}?(?:\b(?:ask for|talk to|tell|speak (?:to|with))\b[^.;!?]{0,30}|[,(–—-]\s*(?:(?:the|its"
    r"|their) )?))$",
    re.IGNORECASE,
)
"""Tells to go to a business, and whom to ask for there."""
_LETS: Final = re.compile(
    r"\b(?:rent|rents|rented|renting|lease|leases|leased|leasing)\b[^.;!?]{0,50}? from\s+(?:our "
    r"|the )?(?:[A-Z]\w+ (?:and|&) )?$",
    re.IGNORECASE,
)
_LANDLORD: Final = re.compile(r"\bour landlords?\b,?.{0,14}$", re.IGNORECASE)
_PUB: Final = re.compile(r"\b(?:pubs?|inn|pints?|ales?|beers?|bar|tavern|brewery|freehouse)\b", re.IGNORECASE)
"""Where a landlord is an innkeeper."""
_END: Final = re.compile(r"[.!?]\s")


def is_sent_to_another(text: str, start: int, own: frozenset[str]) -> bool:
    """Whether the words in front of a person and role (at `start`) send the reader to a business that is not `own`."""
    front = text[max(0, start - _REACH) : start]
    if _LETS.search(front) or _LANDLORD.search(front + text[start : start + 10]):
        return not _PUB.search(text)
    if not own or not STEMS.catches(front.lower()):
        return False
    sent = list(_SENT.finditer(front))
    if sent and len(_END.findall(front[sent[-1].end() :])) <= 1 and _is_another(sent[-1]["org"], own):
        return True
    gone = _GO.search(front)
    return gone is not None and _is_another(gone["org"], own)


def _is_another(org: str, own: frozenset[str]) -> bool:
    """Whether an organisation is named that shares no word with this company, and no person."""
    bare = re.split(r"[.,]\s|[.,]$", org)[0]
    spans = name_spans(bare)
    person = (
        len(spans) == 1
        and spans[0].first
        and spans[0].last
        and fold(bare) == fold(bare[spans[0].outer_start : spans[0].end])
    )
    words = folded_words(bare)
    return bool(words) and not person and own.isdisjoint(words)
