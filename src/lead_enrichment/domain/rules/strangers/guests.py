"""Authors of posts, guests and whom somebody interviews own nothing here, unless they say so in the same breath."""

import re
from typing import Final

from lead_enrichment.domain.names.lexicon import folded_words
from lead_enrichment.domain.rules.site_text import Line

GUEST: Final = re.compile(
    r"\b(?:written by|posted by|author|reviewed by|review by|(?<!the )(?<!a )guest(?! (?:house|room|suite|cottage"
    r"|accommodation))|interview|podcast|speaker|according to"
    r"|(?:says|said)(?! (?:\w+[- ]){0,2}(?:owner|founder|proprietor))|professor at"
    r"|verfasst von|autor|geschrieben von|publi[ée] par|escrito por|scritto da)\b",
    re.IGNORECASE,
)
_OWNER: Final = (
    r"(?:co-?)?(?:owner|founder|proprietor|inhaber(?:in)?|gr[üu]nder(?:in)?|fondat(?:eur|rice|ore)|titolare|g[ée]rante?"
    r"|propri[ée]taire|fundador[a]?|due[ñn][oa]|eigena(?:ar|resse))"
)
_LEADER: Final = rf"(?:{_OWNER}|president|principal|partners?|ceo|managing director)"
_NAMES: Final = r"(?:[A-ZÀ-Þ][\w.’'-]*,?\s(?:(?:and|und|et|y|e|&)\s)?){2,7}"
_AUTHOR: Final = re.compile(
    rf"^\W*(?:[Pp]osted |[Ww]ritten |[Pp]ublished )?(?:[Bb]y|[Vv]on|[Pp]ar|[Pp]or|[Aa]uthors?)\s?:?\s{_NAMES}"
    rf"[-–—|(]*\s?(?i:(?:[\w-]+ (?:and |& )?){{0,3}}{_OWNER})(?P<behind>.{{0,40}})$"
)
_OF_THE_FIRM: Final = re.compile(
    rf"\b(?i:{_LEADER})(?: (?:and|&) (?i:[\w-]+))?,? (?:of|at|for|with|von|bei|de|du|di|da|van|@) "
    r"(?:(?:the|The|der|die|la|le|il|het) )?(?P<firm>[A-ZÀ-Þ][\w’'&-]*(?: [A-ZÀ-Þ&][\w’'-]*){0,4})"
)
_DATED: Final = re.compile(r"\W*(?:(?:on|in|at|am|le|el)\b.*|\d.*|[|•·].*)?")


def is_our_own_author(line: Line) -> bool:
    """Whether a line names an author, or whom somebody speaks with, and says that they own or lead this company.

    "Posted by Ann Roe, co-founder" stands on her own site; "Ann Roe, founder of Castle Paints" on a guest's.
    """
    firm = _OF_THE_FIRM.search(line.text)
    if firm is not None:
        named = folded_words(firm["firm"])
        return bool(named) and named[0] in line.company_words
    author = _AUTHOR.search(line.text)
    return author is not None and _DATED.fullmatch(author["behind"]) is not None
