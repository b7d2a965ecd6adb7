"""Where a sentence ends, as against an abbreviation: behind a word of three letters or more."""

import re
from typing import Final

_END: Final = re.compile(r"[.!?](?<=\w{3}.)\s")


def sentence_before(text: str) -> str:
    """The words of a text behind its last end of a sentence: the beginning of the one that goes on where it stops."""
    return _END.split(text)[-1]
