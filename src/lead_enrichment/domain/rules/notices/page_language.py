"""Is a page in English? There small businesses call somebody their owner, elsewhere a name has to do.

In English a name beside a number, or behind a copyright mark, is as often that of whoever picks up or made the site.
"""

import re
from typing import Final

from lead_enrichment.domain.rules.site_text import PageText

_ENGLISH: Final = re.compile(r"\b(?:the|and|of|by|for|our|we|is)\b")


def is_english(page: PageText) -> bool:
    """Whether a page says that it is in English, or says no language and has English words."""
    return page.may_be_english and (page.page.lang is not None or _ENGLISH.search(page.lowered) is not None)
