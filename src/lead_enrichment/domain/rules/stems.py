"""What all families look for on every page, looked for at once: a page is gone through once instead of thirty times."""

from functools import cache

from lead_enrichment.domain.rules import couple, practice
from lead_enrichment.domain.rules.chains import groups
from lead_enrichment.domain.rules.changes import children, newcomer_words
from lead_enrichment.domain.rules.deeds import founding_words
from lead_enrichment.domain.rules.namesakes import trading_name
from lead_enrichment.domain.rules.notices import (
    contract_words,
    copyright_line,
    imprint,
    imprint_words,
    legal_page,
    partnership,
)
from lead_enrichment.domain.rules.roles import role_stems
from lead_enrichment.domain.rules.statements import reading as statements
from lead_enrichment.domain.rules.stories import family_names
from lead_enrichment.domain.rules.strangers import website_makers
from lead_enrichment.domain.rules.voices import (
    about_the,
    introduction,
    introduction_words,
    letters,
    own_hand,
    praise,
    replies,
    signed_words,
    welcome_words,
)
from lead_enrichment.domain.sieve import Sieves


@cache
def stems_together() -> Sieves:
    """The stems of the families. Others, such as the words of a company's name, are looked for by themselves."""
    return Sieves(
        (
            imprint_words.STEMS,
            legal_page.STEMS,
            contract_words.STEMS,
            copyright_line.STEMS,
            imprint.OPENING_STEMS,
            imprint.REGISTER_STEMS,
            role_stems.STEMS,
            founding_words.STEMS,
            groups.SOUGHT,
            newcomer_words.STEMS,
            children.STEMS,
            statements.stems(),
            introduction.QUESTIONS,
            introduction_words.STEMS,
            couple.STEMS,
            family_names.STEMS,
            letters.STEMS,
            signed_words.STEMS,
            signed_words.DASHES,
            own_hand.SIGNS,
            own_hand.MARKS,
            about_the.STEMS,
            praise.STEMS,
            practice.STEMS,
            replies.STEMS,
            trading_name.STEMS,
            partnership.STEMS,
            welcome_words.STEMS,
            website_makers.STEMS,
        )
    )
