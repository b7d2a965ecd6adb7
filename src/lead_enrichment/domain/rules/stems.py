"""What all families look for on every page, looked for at once: a page is gone through once instead of ten times."""

from functools import cache

from lead_enrichment.domain.rules import couple, practice
from lead_enrichment.domain.rules.chains import group_words
from lead_enrichment.domain.rules.deeds import founding_words
from lead_enrichment.domain.rules.namesakes import trading_name
from lead_enrichment.domain.rules.notices import imprint, imprint_words, partnership
from lead_enrichment.domain.rules.roles import role_stems
from lead_enrichment.domain.rules.statements import reading as statements
from lead_enrichment.domain.rules.voices import introduction, introduction_words, letters, replies, welcome_words
from lead_enrichment.domain.sieve import Sieves


@cache
def stems_together() -> Sieves:
    """The stems of the families. Others, such as the words of a company's name, are looked for by themselves."""
    return Sieves(
        (
            imprint_words.STEMS,
            imprint.OPENING_STEMS,
            imprint.REGISTER_STEMS,
            role_stems.STEMS,
            founding_words.STEMS,
            group_words.STEMS,
            statements.stems(),
            introduction.QUESTIONS,
            introduction_words.STEMS,
            couple.STEMS,
            letters.STEMS,
            practice.STEMS,
            replies.STEMS,
            trading_name.STEMS,
            partnership.STEMS,
            welcome_words.STEMS,
        )
    )
