"""What an "I" says who has a business: "I've worked for myself since 16", "my wife and I opened Larkspur"."""

import re
from functools import partial
from typing import Final

from lead_enrichment.domain.evidence import Zone
from lead_enrichment.domain.names.lexicon import folded_words
from lead_enrichment.domain.rules.site_text import Line, PageText
from lead_enrichment.domain.rules.strangers.quoted import QUOTES

_BEGAN: Final = r"(?:started|founded|opened|established|created|launched|set up|began|formed|built|run|own|bought)"
_OWN_BUSINESS: Final = re.compile(
    r"\bI(?:['’]ve| have)? (?:went|gone|work(?:ed)?|been|started|set up|struck) (?:\w+ ){0,2}?"
    r"(?:alone|on my own|for myself|by myself)\b|\bbusiness for myself\b|\bself[- ]employed\b"
    r"|\bmy (?:very )?(?:first|second) (?:paying )?(?:client|customer|commission)\b|\bclient I ever had\b|\bI charge\b"
    r"|\b(?:just|only) (?:one|a single) (?:employee|person|instructor|member)[,:–-]+ ?(?:that['’]s )?me\b"
    r"|\bone[- ](?:man|woman|person) (?:band|show|business|operation|company|outfit)\b"
    r"|\b(?:it['’]s|it is|company is|business is) (?:just|only) me\b"
    r"|\bwork(?:ed|ing)? for myself\b|\bsmall business owner myself\b"
    r"|\b(?:and|with) (?:I|me|myself) (?:\w+ ){0,3}?(?:start|found|open|establish)(?:ed)?\b"
    rf"|\bI (?:\w+ )?{_BEGAN} (?:up )?(?:my|the|this|our) (?:own )?(?:[\w-]+ ){{0,2}}?"
    r"(?:business|company|firm|practice|shop|studio|centre|center|school|salon|clinic|bakery|caf[eé]|restaurant|gym)\b",
    re.IGNORECASE,
)
"""Words by which somebody owns what they do, whoever else works there."""
_STEMS: Final = (
    "myself",
    ", me",
    " me",
    "one-",
    "one ",
    "on my own",
    "self-employed",
    "self employed",
    "alone",
    "i ever had",
    "my ",
    " i ",
)
_BEGAN_IT: Final = re.compile(rf"\b(?:I|(?:(?i:my) \w+|[A-Z]\w+) and I) (?:\w+ )?{_BEGAN} (?P<what>[^.;!?]{{1,50}})")


def tells_of_an_own_business(page: PageText) -> bool:
    """Whether the page's own text is by somebody who has a business of their own, or who began this company."""
    return page.once("own business", partial(_tells, page))


def _tells(page: PageText) -> bool:
    return any(
        line.block.zone is Zone.MAIN
        and line.text[:1] not in QUOTES
        and (_OWN_BUSINESS.search(line.text) is not None or _began_the_company(line))
        for line in page.lines_with(_STEMS)
    )


def _began_the_company(line: Line) -> bool:
    return any(
        not line.company_words.isdisjoint(folded_words(began["what"])) for began in _BEGAN_IT.finditer(line.text)
    )
