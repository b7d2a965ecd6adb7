"""Who is quoted: of a head of some company who only speaks on this site, it is not known of which one."""

import re
from typing import Final

from lead_enrichment.domain.evidence import PageKind
from lead_enrichment.domain.rules.site_text import Line

_REACH: Final = 60
_SAID: Final = re.compile(
    r"[\"”“»«’']\s*,?\s*(?:(?:so|aldus|zegt|vertelt|sagt|meint|erkl(?:ä|ae)rt|freut sich|confie|souligne|explique"
    r"|raconte|t[ée]moigne|dit|afirma|dice|comenta|asegura|explica|cuenta|racconta|commenta|spiega|diz|conta"
    r"|s[äa]ger|ber[äa]ttar|siger|fort[æe]ller|sier|forteller|sanoo|kertoo|m[óo]wi|podkre[śs]la|opowiada"
    r"|[řr][íi]k[áa]|popisuje|mondja|says|said|explains)\b)[^.;:!?\"“”«»]{0,30}$",
    re.IGNORECASE,
)
"""A quotation's end and a verb of saying, right in front of a role or a name."""
_OWN: Final = re.compile(
    r"\b(?:our|unser\w*|notre|onze|nuestr[oa]|nostr[oa]|noss[oa]|v[åa]r|vores|nasz\w*|n[áa][šs]\w*)\s", re.IGNORECASE
)
_OWN_PAGES: Final = frozenset((PageKind.ABOUT, PageKind.TEAM, PageKind.OWNER, PageKind.IMPRINT))
"""Pages on which a company lets nobody speak but its own people."""


def speaks_as_a_guest(line: Line, start: int) -> bool:
    """Whether whoever is named from `start` on is quoted, on a page where customers and partners are, too."""
    if line.page.kind in _OWN_PAGES:
        return False
    front = line.text[max(0, start - _REACH) : start]
    return _SAID.search(front) is not None and not _OWN.search(front)
