"""Companies that no single person owns: charities, co-operatives, firms of their employees, clubs with a committee."""

import re
from typing import Final

from lead_enrichment.domain.names.lexicon import folded_words
from lead_enrichment.domain.rules.site_text import SiteText

_WHAT: Final = (
    r"(?:501 ?\(? ?c ?\)?|non-?profits?\b|not[- ]for[- ]profit|charit(?:y|able (?:trust|organi[sz]ation|incorporated))"
    r"|social enterprise|community interest company|(?:cic\b|c\.i\.c\.)|registered society"
    r"|(?:(?:workers?['’]?|community|consumer|member|food|grocery|housing|employee"
    r"|retail) )?co-?op(?:erative)?(?! (?:members?"
    r"|farm|program))"
    r"|(?:100% |fully |wholly |majority )?(?:employee|worker|staff|member|community)[- ]owned)"
)
_BEHIND: Final = (
    r"(?! (?:consultan\w+|attorneys?|lawyers?|accountants?|clients?|work|sector|leader|executive|fundrais\w+|events?"
    r"|boards?|photograph\w+|partners?|foods?|producers?|businesses))"
)
_IS: Final = re.compile(
    rf"\b(?:is|are|as|became|become|['’]re|being|now|remains?|remain)(?: now| proudly| also| today| officially| both)?"
    rf"(?: an?| the)?(?: (?:\d{{2,3}}%|[\w-]+,?)){{0,4}}? {_WHAT}{_BEHIND}",
    re.IGNORECASE,
)
_TRUST: Final = re.compile(
    r"\bemployee[- ](?:ownership trust|stock ownership)|\b(?-i:ESOP|EOT)\b"
    r"|\b(?:run|managed|governed|overseen|administered|owned) by (?:a |an |our |its "
    r"|the )?(?:[\w-]+ ){0,4}?(?:committee"
    r"|trustees|board of (?:directors|trustees|governors)|(?:its|our) (?:members|employees|workers|staff))\b",
    re.IGNORECASE,
)
_REGISTERED: Final = re.compile(
    r"\b(?:registered )?(?:charity|scottish charity|charitable company)(?: (?:in [\w ]{3,30}?|no\.?|number|reg\w*))*"
    r"[:.]? ?(?:SC|NIC|CHY)? ?\d{4,8}\b",
    re.IGNORECASE,
)
_CALLED: Final = re.compile(
    r"\b(?:public library|library|credit union|association|society|chamber of commerce|council|federation|church"
    r"|ministries"
    r"|foundation|community trust|charitable trust|housing trust|co-?op|cooperative|rotary|lions club|rotary club|ymca"
    r"|american legion|historical museum|county museum|fire department|community (?:center|centre|college"
    r"|theatre|theater))$"
    r"|^(?:rotary|ymca|friends of|city of|town of|county of)\b",
    re.IGNORECASE,
)
"""Names of what has members, trustees or taxpayers."""
_FORM: Final = re.compile(r"[\s,]+(?:inc|llc|ltd|limited|corp|co)\.?$|\s*\(.*\)$", re.IGNORECASE)
_SENTENCE: Final = re.compile(r"[.!?;]\s+")
_WE: Final = re.compile(
    r"\W*(?:(?:today|now|since \d{4}|in \d{4}|and|as such),? )?(?:we|it|this|ours?|the (?:[\w-]+ )?(?:company"
    r"|business|shop"
    r"|firm|store|cafe|nursery|playgroup|school|theatre|museum|farm|group|organi[sz]ation|centre|center))\b",
    re.IGNORECASE,
)
_FOUNDED: Final = re.compile(r"\b(?:founded|established|started|set up|incorporated|formed|created)\b", re.IGNORECASE)
_OTHERS: Final = re.compile(
    r"\b(?:support|donat|sponsor|partner|raise|raising|give|giving|proceeds|benefit|in aid|help(?:ing|s)?|volunteer"
    r"|member of|proud)\w*",
    re.IGNORECASE,
)
STEMS: Final = tuple(
    "501|profit|charit|social enterprise|community interest| cic|c.i.c|registered society|co-op|coop|-owned|owned"
    "|employee|esop|eot|committee|trustees|board of|run by|managed by|governed by|overseen by|administered by".split(
        "|"
    )
)


def is_of_many(company: str) -> bool:
    """Whether a company's name says that it has no owner ("Larkspur Public Library")."""
    return _CALLED.search(_FORM.sub("", company.strip())) is not None


def has_no_single_owner(site: SiteText, text: str) -> bool:
    """Whether a line says of the company itself that it is a charity, a co-operative or its employees' own."""
    for found in (*_IS.finditer(text), *_TRUST.finditer(text), *_REGISTERED.finditer(text)):
        front = _SENTENCE.split(text[: found.start()])[-1]
        if _OTHERS.search(front):
            continue
        if not front.strip(" ©|–-·•,:("):
            return True
        own = not site.own_words.isdisjoint(folded_words(front))
        if own or _WE.match(front) or (_FOUNDED.match(front.strip()) and found.re is not _REGISTERED):
            return True
    return False
