"""The role words of a line, short forms only where the page's language has them."""

from lead_enrichment.domain.evidence import RoleClass
from lead_enrichment.domain.names.spans import NameSpan
from lead_enrichment.domain.names.splitter import is_first
from lead_enrichment.domain.rules.company.company_itself import is_company_itself
from lead_enrichment.domain.rules.roles.pairing import is_bare_partner
from lead_enrichment.domain.rules.roles.role_short import is_meant, is_short
from lead_enrichment.domain.rules.roles.role_words import RoleMention, role_mentions
from lead_enrichment.domain.rules.site_text import Line


def roles_of(line: Line) -> tuple[RoleMention, ...]:
    """The role words of a line in reading order."""
    mentions = role_mentions(line.text)
    if not mentions:
        return mentions
    lang = line.page.language
    return tuple(mention for mention in mentions if is_meant(mention.word, lang))


def is_owned(line: Line, span: NameSpan, company: str) -> bool:
    """Whether a name is the company's own and the owner is told behind it ("Ann Roe Heizung, Inhaber Bob Poe")."""
    owners = (one for one in roles_of(line) if one.role is RoleClass.OWNER)
    return is_company_itself(line, span, company) and any(one.start >= span.outer_end for one in owners)


def may_hold(mention: RoleMention, span: NameSpan, company_words: frozenset[str]) -> bool:
    """Whether a role may be this one's: a short form only somebody's whose first name a list knows ("Risotto, GF")."""
    known = not is_short(mention.word) or any(map(is_first, span.first.split()))
    return known and not is_bare_partner(mention, span, company_words)
