"""The words of all languages, made ready for reading."""

import re
from dataclasses import dataclass
from functools import cache
from typing import Final

from lead_enrichment.domain.rules.stories.alone.eastern import CROATIAN, CZECH, FINNISH, HUNGARIAN, POLISH, TURKISH
from lead_enrichment.domain.rules.stories.alone.english import ENGLISH
from lead_enrichment.domain.rules.stories.alone.faces import FACES
from lead_enrichment.domain.rules.stories.alone.germanic import DUTCH, GERMAN, ICELANDIC, NORDIC
from lead_enrichment.domain.rules.stories.alone.romance import FRENCH, ITALIAN, PORTUGUESE, ROMANIAN, SPANISH
from lead_enrichment.domain.rules.stories.alone.words import Told, Words

TONGUES: Final = {
    "en": ENGLISH,
    "de": GERMAN,
    "nl": DUTCH,
    **dict.fromkeys(("da", "sv", "no", "nb", "nn"), NORDIC),
    "is": ICELANDIC,
    "fr": FRENCH,
    "it": ITALIAN,
    "es": SPANISH,
    "pt": PORTUGUESE,
    "ro": ROMANIAN,
    "pl": POLISH,
    "cs": CZECH,
    **dict.fromkeys(("hr", "bs", "sr"), CROATIAN),
    "hu": HUNGARIAN,
    "tr": TURKISH,
    "fi": FINNISH,
}


_NORDIC: Final = dict.fromkeys(("da", "sv", "nb", "nn"), "no") | dict.fromkeys(("bs", "sr"), "hr")
_APPOSED: Final = r"(?:,[^.,;:!?]{2,60},)?"


@dataclass(frozen=True, slots=True)
class Tongue:
    """One language's words as patterns: `front` must end where the name begins, the others begin where it ends."""

    work: tuple[tuple[re.Pattern[str] | None, re.Pattern[str] | None, bool], ...]
    theirs: re.Pattern[str]
    deeds: re.Pattern[str]
    we: re.Pattern[str]
    free: bool


@cache
def tongue(lang: str) -> Tongue | None:
    """A language's words; nothing for a language that has none."""
    words = TONGUES.get(lang)
    return _ready(words, FACES.get(_NORDIC.get(lang, lang), ())) if words else None


def _ready(words: Words, faces: tuple[Told, ...]) -> Tongue:
    return Tongue(
        tuple(
            (
                re.compile(rf"(?:{one.front})[\s,:]*\Z", re.IGNORECASE) if one.front else None,
                re.compile(rf"{_APPOSED}(?:{one.behind})", re.IGNORECASE) if one.behind else None,
                one.ours,
            )
            for one in (*words.work, *faces)
        ),
        re.compile(words.theirs, re.IGNORECASE),
        re.compile(words.deeds, re.IGNORECASE),
        re.compile(words.we, re.IGNORECASE),
        words.free,
    )
