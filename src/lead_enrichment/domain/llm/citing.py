"""What a model cites, looked up in the passages that it was given; shared by names and addresses."""

from collections.abc import Mapping
from typing import Final

from lead_enrichment.domain.grounding import quoted
from lead_enrichment.domain.llm.answer import LONGEST_QUOTE, LONGEST_VALUE
from lead_enrichment.domain.llm.passages import Passage

EXTRACTOR: Final = "model"
_UNSAFE: Final = frozenset("<>{}[]|=\\^~`")
_FORMULA: Final = ("=", "+", "-", "@", "\t")

Passages = Mapping[int, Passage]


def cited(number: int | None, passages: Passages) -> Passage | None:
    """The passage of this number; None where there is none."""
    return None if number is None else passages.get(number)


def quote_fault(passage: Passage | None, quote: str | None) -> str | None:
    """Why a quote does not count; None when the cited passage says it."""
    if passage is None:
        return "the cited passage does not exist"
    if not quote or len(quote) > LONGEST_QUOTE:
        return "no quote is given, or one that is too long"
    if not quoted(" ".join(block.text for block in passage.blocks), quote):
        return "the quote does not stand in the cited passage"
    return None


def is_plain(value: str) -> bool:
    """Whether a value has a sensible length and nothing of markup, templates, formulas or control characters."""
    unsafe = not value.isprintable() or any(character in _UNSAFE for character in value)
    return 0 < len(value) <= LONGEST_VALUE and not unsafe and not value.startswith(_FORMULA)
