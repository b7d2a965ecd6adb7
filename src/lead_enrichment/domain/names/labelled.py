"""Surnames that are ordinary words, too, where nothing else is meant ("Inhaber: Ann Baumeister", "Dr. Ann Forte")."""

import re
from collections.abc import Sequence
from typing import Final

from lead_enrichment.domain.names.lexicon import fold, lexicon
from lead_enrichment.domain.names.splitter import is_last, is_plain_first

_MARK: Final = re.compile(r"\s*(?:[,;.|)(–—/]|$|\n|- )")
_LABEL_REACH: Final = 30
_SHORTEST: Final = 3
_GOES_ON: Final = re.compile(r"\s[A-ZÀ-Þ][a-zß-ÿ]")
"""A further word with a capital letter: a name of something else ("Dr. Anna Feine Kosmetik")."""
_WHOSE: Final = re.compile(
    r"(?:inh(?:aber(?:in)?)?|inh|eigent[üu]mer(?:in)?|gesch[äa]ftsf[üu]hrer(?:in)?|betreiber(?:in)?|verantwortlich\w*"
    r"|vor- und nachname|(?:vor- und )?zuname|name|nom|nome|naam|navn|namn|n[ée]v|jm[ée]no|nombre|g[ée]rante?"
    r"|propri[ée]taire|exploitante?|titolare|titular|propriet[aá]ri[ao]|propietari[oa]|due[ñn][oa]|eigenaar|eigenaresse"
    r"|w[łl]a[śs]ciciel(?:ka)?|majitel(?:ka)?|provozovatel(?:ka)?|tulajdonos|innehavare|indehaver|innehaver|omistaja"
    r"|yritt[äa]j[äa]|owner|proprietor)\.?\s*:\s*$",
    re.IGNORECASE,
)
"""Labels behind which a person's name follows, whatever its words mean."""
_TITLES: Final = re.compile(
    r"(?:(?:avv|dott|dr|prof|arch|ing|geom|rag|adv|abg|lic|mag|mudr|mvdr|judr|mgr|drs|ir|dra|sig|sr|sra|mr|mrs|ms|me)\b\.?"
    r"(?:\s?(?:ssa|ra|agr)\b\.?)?|ma[îi]tre|herrn?|frau|monsieur|madame|dhr\.|mevr\.|mevrouw|signora?)\s*",
    re.IGNORECASE,
)
"""Titles in front of a first name behind which a surname follows."""
_NEVER: Final = frozenset("telefon telefax adresse adresa email mail mobil tel fax ust steuernummer gmbh".split())
"""What a line without marks may go on with."""


def closes_a_name(match: re.Match[str], words: Sequence[str], start: int) -> bool:
    """Whether the token is the surname of a name that begins at `start` behind a label, and ends at a mark.

    `words`: those in front of it. A word that no list knows as a surname must stand behind a label for a name, or
    behind a title and the first name.
    """
    if len(words) != 1 or not match.group()[0].isupper() or not is_plain_first(words[0]):
        return False
    if _is_titled(match, words[0], start):
        return True
    front = match.string[max(0, start - _LABEL_REACH) : start]
    if not front.rstrip().endswith(":") or _MARK.match(match.string, match.end()) is None:
        return False
    named = is_last(match.group()) or _WHOSE.search(front) is not None
    return named and fold(match.group()) not in _NEVER


def _is_titled(match: re.Match[str], first: str, start: int) -> bool:
    """Whether titles, a first name and the token are written alike, and no list has the token as no name at all."""
    front, word = match.string[start : match.start()], match.group()
    titles = front.removesuffix(f"{first} ")
    bare = titles != front and bool(titles) and not _TITLES.sub("", titles).strip()
    alike = word.isupper() == first.isupper() and len(word) >= _SHORTEST
    return bare and alike and fold(word) not in lexicon().rejected and _GOES_ON.match(match.string, match.end()) is None
