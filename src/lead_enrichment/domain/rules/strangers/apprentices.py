"""Did somebody learn the trade here, and then open a business of their own elsewhere?"""

import re
from typing import Final

_LEARNT_HERE: Final = re.compile(
    r"\b(?:learn\w*|train\w+|apprentic\w+|lern\w*|gelernt|appris|form[ée]e?|imparat\w*|aprend\w+"
    r"|leer\w+"
    r"|l[æä]r\w*|uczy[łl]\w*"
    r"|vyu[čc]il\w*|izu[čc]i\w+|nau[čc]i\w+|[îi]nv[ăa][țt]at\w*|oppi)\b[^.;:!?]{0,40}?"
    r"\b(?:(?:with|from|under) us|bei uns|chez nous|bij ons|con nosotros|da noi|con+osco|hos oss?|u n[áa]s"
    r"|kod nas|la noi"
    r"|meill[äa])\b",
    re.IGNORECASE,
)
_OF_THEIR_OWN: Final = re.compile(
    r"\b(?:own|eigene\w*|propre|eigen|suo|propi[oa]|pr[óo]pri[oa]|proprie|eget|egen|w[łl]asn\w+"
    r"|vlastn\w+|oman)\b",
    re.IGNORECASE,
)


def is_an_apprentice(text: str, start: int, stop: int) -> bool:
    """Whether the words at `start:stop`, behind a name, tell of a business that a former apprentice opened."""
    learnt = _LEARNT_HERE.search(text, start, stop)
    return learnt is not None and _OF_THEIR_OWN.search(text, learnt.end(), stop) is not None
