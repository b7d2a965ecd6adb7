"""Which words are first names, last names, ordinary words, or both.

The lists are package data, built by scripts/build_name_lexicon.py. Reading them through `importlib.resources`,
once and on first use, is the accepted exception to "no I/O in the domain": they are constants that would make an
80,000-line module.
"""

import re
import unicodedata
import zlib
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import resources
from typing import Final

SECTIONS: Final = ("firsts", "lasts", "ambiguous", "words", "places", "rather_last")
_HEADING: Final = re.compile(
    r"^# (?:first names too|last names too|ambiguous|first names after all):.*\n", re.MULTILINE
)
_LETTERS: Final = re.compile(r"[^\W\d_]+")
_SPECIAL: Final = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th", "ı": "i"})


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The bundled words, all folded.

    About 33,000 first and 102,000 last names, names that are ordinary words too, ordinary words, and 1,500 American
    places that are written like a person's name ("Sherman Oaks"). `rather_last` are first names that are a last name
    more often ("Miller"). `headings` are those of the words that stand in data/more_words.txt: what
    websites say in headings and forms, and no list of names knows. `rejected` are the words that no person is called
    on a company's website (services, months, navigation, legal forms, places): data/not_names.txt, kept by hand.
    Some of them are a first name in front of a known last name (`first_too`: "Autumn Roe"), or a last name behind a
    first name (`last_too`: "Ann March"). Others are words of some language and nevertheless nothing but a first name.
    """

    firsts: frozenset[str]
    lasts: frozenset[str]
    ambiguous: frozenset[str]
    words: frozenset[str]
    places: frozenset[str]
    rather_last: frozenset[str]
    rejected: frozenset[str]
    first_too: frozenset[str]
    last_too: frozenset[str]
    headings: frozenset[str]


@cache
def lexicon() -> Lexicon:
    """The bundled lexicon, loaded on first use (about 50 ms, 20 MB)."""
    data = resources.files("lead_enrichment").joinpath("data")
    parts = zlib.decompress(data.joinpath("names.txt.z").read_bytes()).decode().split("\n\n")
    firsts, lasts, ambiguous, words, places, rather_last = (frozenset(part.split("\n")) for part in parts)
    listed = data.joinpath("not_names.txt").read_text(encoding="utf-8")
    rejected, *also_names = _HEADING.split(listed)
    first_too, last_too, also_ambiguous, plain = map(_listed, also_names)
    headings = _listed(data.joinpath("more_words.txt").read_text(encoding="utf-8"))
    further = _listed(data.joinpath("more_first_names.txt").read_text(encoding="utf-8"))
    return Lexicon(
        firsts=firsts | further,
        lasts=lasts,
        ambiguous=(ambiguous | also_ambiguous) - plain,
        words=words | headings,
        places=places,
        rather_last=rather_last,
        rejected=_listed(rejected),
        first_too=first_too,
        last_too=last_too,
        headings=headings,
    )


def _listed(text: str) -> frozenset[str]:
    lines = (line for line in text.splitlines() if not line.startswith("#"))
    return frozenset(fold(word) for line in lines for word in line.split())


@lru_cache(maxsize=16_384)
def fold(text: str) -> str:
    """Lower case without accents: the form in which names are compared ("Jürgen" and "JURGEN" are one)."""
    lowered = text.casefold()
    if lowered.isascii():
        return lowered
    plain = unicodedata.normalize("NFKD", lowered.translate(_SPECIAL))
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def folded_words(text: str) -> list[str]:
    """The words of a text, folded: runs of letters."""
    return _LETTERS.findall(fold(text))
