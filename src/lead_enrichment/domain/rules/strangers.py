"""Does a sentence name somebody because the company deals with them: whom it refers to, buys from, or learnt from?"""

from collections.abc import Iterable

from lead_enrichment.domain.rules.referrals import is_sent_to_another
from lead_enrichment.domain.rules.supplied import is_supplied
from lead_enrichment.domain.rules.teachers import is_a_teacher


def is_a_stranger(text: str, starts: Iterable[int], own: frozenset[str]) -> bool:
    """Whether the words in front of a person, or of their role, say that they are of another firm than this one.

    `starts` are where name and role begin, `own` the folded words by which the page means its company.
    """
    begins = tuple(starts)
    first = min(begins)
    return is_sent_to_another(text, first, own) or is_supplied(text, begins, own) or is_a_teacher(text, first)
