"""Names beside a verb that are not whom it speaks of: its subject's parent, and one in a case nobody is called by."""

import re
from typing import Final

from lead_enrichment.domain.names.spans import NameSpan
from lead_enrichment.domain.rules.company.company_mention import names_company
from lead_enrichment.domain.rules.site_text import SiteText

_BELONGS: Final = re.compile(r"\b(?:of|at|from)\s+$")
"""In front of a name that is no subject: "Bob Poe of Roe Frames started upstairs"."""
_CHILD_OF_WHOM: Final = re.compile(
    r"\b(?:(?:petite-)?fille|(?:petit-)?fils|neveu|ni[èe]ce|femme|[ée]pouse|veuve|mari|tochter|sohn|enkelin?|witwe"
    r"|neffe|nichte|hij[oa]|niet[oa]"
    r"|sobrin[oa]|viuda|esposa|figli[oa]|nipote|moglie|vedova|filh[oa]|net[oa]|mulher|vi[úu]va|fill[a]?|dochter"
    r"|zoon|kleinzoon|kleindochter"
    r"|weduwe|dotter|son|barnbarn|s[øo]nn?|datter|barnebarn|enke|(?:grand)?(?:son|daughter)|widow|wife|husband)"
    r" (?:de la|de l['’]|de|d['’]|von|van|di|do|da|del|della|till|til|af|av|of|des|der|d['’]en|d['’]na) ?"
    r"(?:(?:founder|fondateur|gr[üu]nders?|fundador|fondatore|oprichter|m\.|mme|sr\.?|herrn?) )?$",
    re.IGNORECASE,
)
_PARENT: Final = re.compile(
    r"\b(?:his|her|their) (?:late |own )?(?:father|mother|dad|mom|mum|uncle|aunt|parents|grand\w+),?\s\Z",
    re.IGNORECASE,
)
_REACH: Final = 60
_ANOTHER_CLAUSE: Final = re.compile(r"\b(?:when|where|while|until|before|after|and|but)\b")
_INFLECTED: Final = re.compile(r"(?:[ęą]|ego) ")


def belongs_to(text: str, start: int) -> bool:
    """Whether a preposition in front of a name at `start` makes it no subject."""
    return _BELONGS.search(text[max(0, start - 6) : start]) is not None


def is_parent_of_subject(text: str, start: int) -> bool:
    """Whether the sentence's subject is the child of the person named here ("Ann, la fille de Bob Roe, dirige")."""
    return _CHILD_OF_WHOM.search(text[max(0, start - 40) : start]) is not None


def is_a_parents(site: SiteText, text: str, parent: NameSpan, verb: re.Match[str]) -> bool:
    """Whether a business is that of somebody's parent, and not this company by its name."""
    owned = _ANOTHER_CLAUSE.split(text[verb.end() : verb.end() + _REACH])[0]
    named = names_company(site, owned)
    return _PARENT.search(text, 0, parent.outer_start) is not None and not named


def is_inflected(verb: re.Match[str], span: NameSpan) -> bool:
    """Whether a Polish name behind "przez" is in a case that nobody is called by ("przez Annę Nową")."""
    named = f"{span.first} {span.last or ''} "
    return verb.group().lower().endswith("przez") and _INFLECTED.search(named) is not None
