"""Is somebody of the company's name there as an employee, a child, or somebody who is greeted or remembered?

A family's company employs the family: "Ann Roe, books" of Roe & Sons is the owner's wife, mother or niece.
"""

import re
from typing import Final

from lead_enrichment.domain.late_pattern import sieved_pattern
from lead_enrichment.domain.names.lexicon import fold, folded_words
from lead_enrichment.domain.names.spans import NameSpan
from lead_enrichment.domain.rules.name_line import name_line
from lead_enrichment.domain.rules.site_text import Line, PageText

_JOB: Final = (
    r"(?:book-?keep\w*|books|accounts?(?: (?:payable|receivable|manager|department))?|payroll|billing|invoic\w+"
    r"|(?:the |our )?office(?: (?:manager|admin(?:istrati\w+)?|staff|team|coordinator|assistant))?|phones?"
    r"|front (?:desk"
    r"|office|of house)"
    r"|receptionist|reception|schedul\w+|dispatch\w*|paperwork|admin(?:istrati\w+)?|marketing\w*|social media|helpers?"
    r"|labou?rers?|(?:truck |delivery )?drivers?|apprentice\w*|trainee|intern|(?:customer|client) (?:service"
    r"|care|relations)"
    r"|human resources|hr\b|secretar\w+|(?:personal |dental |legal |executive |medical )?assistant|warehouse"
    r"|parts(?: manager| counter| department)?|shop hand|housekeep\w+|bather|cashier|crew|installer|estimator"
    r"|hygienist|paralegal|coordinator|merchandis\w+|shipping|logistics|purchasing)"
)
_DOES: Final = re.compile(
    r"\W{1,4}(?:(?:our|the|his|her) (?:[\w-]+ ){0,2}?)?"
    r"(?:(?:who |also |now |still |\w+ly )*(?:does|do|did|keeps?|handles?|answers?|takes care of|looks? after"
    r"|manages?|runs?"
    r"|is in charge of|mans|covers?|works? in|helps? (?:out )?(?:with|in)|is|as|in|on)\s+)?"
    rf"(?:all |of |our |the |all of |an? |most of |everything |with |with the )*(?P<job>{_JOB})\b",
    re.IGNORECASE,
)
_LABEL: Final = re.compile(
    r"(?:^|[.;|•·,]\s)\W*(?P<job>(?:main |front |head )?office|accounts?(?: payable| receivable)?|billing|parts"
    r"|dispatch"
    r"|reception|payroll|admin(?:istrati\w+)?|warehouse|marketing|book-?keeping|scheduling|hr|human resources"
    r"|press(?: enquiries)?)"
    r"(?: (?:manager|department|desk|questions?|enquiries|inquiries|contact))?\s?[:?–-]\s*"
    r"(?:(?:please )?(?:ask(?: for)?|call|contact|see|e-?mail) )?$",
    re.IGNORECASE,
)
_RUN_BY: Final = re.compile(
    r"\b(?:our |the )?(?P<job>office|books|front desk|phones|accounts|bookkeeping|reception|paperwork) (?:is|are)"
    r" (?:run|kept|done|handled|managed|answered|looked after|staffed|manned)(?: \w+ly)? by (?:[a-z]+,? ){0,4}$",
    re.IGNORECASE,
)
_GREETED: Final = sieved_pattern(
    r"\b(?:congratulations?|congrats|well done|welcom(?:e|ing)(?! to)|happy (?:\w+ )?(?:birthday|anniversary)"
    r"|say hello to"
    r"|(?:photos?|photographs?|pictures?|drawings?|artwork|illustrations?)(?: \w+)? by|drawn by"
    r"|in (?:loving )?memory of"
    r"|named (?:after|for|in honou?r of)|our namesake|the namesake|in hono(?:u)?r of|remembering|dedicated to)\b"
    r"[^.;!?]{0,25}$",
    re.IGNORECASE,
)
_BEHIND: Final = re.compile(
    r"\s*(?:\((?:age[d]? )?\d{1,2}\)|, (?:age[d]? )?\d{1,2},)|,? (?:who )?(?:has |have |recently |just )*joined"
    r" (?:us|our|the (?:team|company|firm|office|family business))\b"
    r"|(?: \w+)?(?: memorial| scholarship| award| trophy| foundation| park| field| way| street| road)\b"
    r"|,? would (?:be|have been) proud",
    re.IGNORECASE,
)
_REACH: Final = 60
_SHORTEST: Final = 4
_LONGEST: Final = 80


def has_a_duty(page: PageText, line: Line, span: NameSpan, company: str) -> bool:
    """Whether the words around a name, or a card's next line, make its bearer an employee, a child or a memory."""
    if not page.may_be_english:
        return False
    front = line.text[max(0, span.outer_start - _REACH) : span.outer_start]
    if _GREETED.search(front) or _BEHIND.match(line.text, span.outer_end):
        return True
    told = (_DOES.match(line.text, span.outer_end), _LABEL.search(front), _RUN_BY.search(front), _on_card(page, line))
    return any(found is not None and not _is_the_trade(found["job"], company) for found in told)


def _on_card(page: PageText, line: Line) -> re.Match[str] | None:
    """The job in the line below a name that stands alone."""
    below = page.near(line, 1)
    if not name_line(line) or below is None or len(below.text) > _LONGEST:
        return None
    return re.match(rf"\W*(?:(?:our|the|senior|junior|lead) )?(?P<job>{_JOB})\b", below.text, re.IGNORECASE)


def _is_the_trade(job: str, company: str) -> bool:
    """Whether the job is what the company does ("Ann Roe, bookkeeper" of Roe Bookkeeping)."""
    stems = {word[:_SHORTEST] for word in folded_words(company) if len(word) >= _SHORTEST}
    return any(word[:_SHORTEST] in stems for word in folded_words(fold(job)))
