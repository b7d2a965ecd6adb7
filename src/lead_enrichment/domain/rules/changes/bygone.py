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


_FORERUNNER: Final = re.compile(
    r"\s*(?:(?:the|our|a|den|das|die|l['’]|le|la|el|il|o|de|het|up|op)\s*)*(?:family['’]s |company['’]s )?"
    r"(?:(?:original|previous|former|predecessor|parent) (?:business|company|firm|shop|store|practice|bakery|restaurant"
    r"|nursery|garage|operation|enterprise|salon|studio|workshop)|predecessor|forerunner|vorg[äa]nger\w*|pr[ée]d[ée]cesseur"
    r"|voorganger\w*|predecesor\w*|antecesora?|predecessor[ae]|forg[æa]nger\w*|forl[øo]ber\w*|f[öo]reg[åa]ngare\w*)\b",
    re.IGNORECASE,
)
"""What stood before a company came to be, and is not it ("started the original business")."""
_AT_TIMES: Final = re.compile(
    r"[^.,;:!?]{0,40}?\b(?:on|most|every|at|in|during) (?:the )?(?:weekends?|(?:mon|tues|wednes|thurs|fri|satur"
    r"|sun)days?|nights?"
    r"|mornings|evenings|afternoons|lunch(?:time)?|weekdays|the day)\b",
    re.IGNORECASE,
)
"""Who runs a bar "on weekends" is hired for them."""


def forerunner_note(text: str, end: int) -> tuple[str, ...]:
    """The note where what stands behind "founded" is the company's predecessor, which others have carried on since."""
    return ("former",) if _FORERUNNER.match(text, end) else ()


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
