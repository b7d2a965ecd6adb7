"""The role words of a line, short forms only where the page's language has them."""

from lead_enrichment.domain.rules.role_short import is_meant
from lead_enrichment.domain.rules.role_words import RoleMention, role_mentions
from lead_enrichment.domain.rules.site_text import Line, language


def roles_of(line: Line) -> tuple[RoleMention, ...]:
    """The role words of a line in reading order."""
    mentions = role_mentions(line.text)
    if not mentions:
        return mentions
    lang = language(line.page)
    return tuple(mention for mention in mentions if is_meant(mention.word, lang))
