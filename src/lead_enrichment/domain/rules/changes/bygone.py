"""Whether a sentence speaks of who had the company until then, or of somebody who opened it for an hour."""

import re
from typing import Final

_HAD_BEEN: Final = re.compile(
    r"\b(?:(?:had|['’]d) (?:\w+ )?been|once|formerly|previously|used to be|at one time) (?:\w+ly )?$", re.IGNORECASE
)
"""What had been run by somebody is so no more."""
_HAS: Final = re.compile(r"\b(?:has|have)(?: \w+)? $")
_DIGNITARY: Final = re.compile(
    r"\b(?:(?:lord |lady )?mayor(?:ess)?|minister|bishop|governor|senator|congress(?:man|woman)|councillor|mp"
    r"|presenter|actor"
    r"|actress|olympi\w+|celebrity|(?:guest|visiting) \w+|vicar|sheriff|ambassador)s?,?\s+(?:(?:rev|dr|sir"
    r"|cllr)\.? )?$",
    re.IGNORECASE,
)
_CEREMONY: Final = re.compile(
    r"\A\s*(?:(?:the|local|our)\s+)*(?:tv|television|celebrity|actor|actress|presenter|mayor|mayoress|lord mayor"
    r"|councillor|cllr|mp|senator"
    r"|governor|minister|olympi\w+|sir|lady|hrh|prince(?:ss)?)\b|\b(?:ceremony|ribbon|unveil\w*)\b|\b(?-i:MP|MSP|MLA"
    r"|MEP)\b",
    re.IGNORECASE,
)
"""Who opens a building for an hour ("opened by the Mayor", "by Ann Roe in a ceremony")."""


_AT_TIMES: Final = re.compile(
    r"[^.,;:!?]{0,40}?\b(?:on|most|every|at|in|during) (?:the )?(?:weekends?|(?:mon|tues|wednes|thurs|fri|satur"
    r"|sun)days?|nights?"
    r"|mornings|evenings|afternoons|lunch(?:time)?|weekdays|the day)\b",
    re.IGNORECASE,
)
"""Who runs a bar "on weekends" is hired for them."""


def is_at_times(text: str, end: int) -> bool:
    """Whether what stands behind "runs" says that somebody does so on some days only."""
    return _AT_TIMES.match(text, end) is not None


def is_of_then(front: str, told: str) -> bool:
    """Whether somebody had the company until then ("had been run by", "was once owned by", "belonged to")."""
    belonged = told.lower().startswith("belonged") and not _HAS.search(front)
    return belonged or _HAD_BEEN.search(front) is not None


def is_a_ceremony(text: str) -> bool:
    """Whether the words behind "opened by", with the name, tell of a ceremony or of somebody who is asked to one."""
    return _CEREMONY.search(text) is not None


def is_a_dignitary(front: str) -> bool:
    """Whether the words in front of a name are of an office whose holder opens what is another's."""
    return _DIGNITARY.search(front) is not None
