"""Surnames that are ordinary words, too, where a label leaves no other reading ("Inhaber: Ann Baumeister; Adresse")."""

import re
from collections.abc import Sequence
from typing import Final

from lead_enrichment.domain.names.lexicon import fold
from lead_enrichment.domain.names.splitter import is_last, is_plain_first

_MARK: Final = re.compile(r"\s*(?:[,;.|)(–—/]|$|\n|- )")
_LABEL_REACH: Final = 30
_WHOSE: Final = re.compile(
    r"(?:inh(?:aber(?:in)?)?|inh|eigent[üu]mer(?:in)?|gesch[äa]ftsf[üu]hrer(?:in)?|betreiber(?:in)?|verantwortlich\w*"
    r"|vor- und nachname|(?:vor- und )?zuname|name|nom|nome|naam|navn|namn|n[ée]v|jm[ée]no|nombre|g[ée]rante?"
    r"|propri[ée]taire|exploitante?|titolare|titular|propriet[aá]ri[ao]|propietari[oa]|due[ñn][oa]|eigenaar|eigenaresse"
    r"|w[łl]a[śs]ciciel(?:ka)?|majitel(?:ka)?|provozovatel(?:ka)?|tulajdonos|innehavare|indehaver|innehaver|omistaja"
    r"|yritt[äa]j[äa]|owner|proprietor)\.?\s*:\s*$",
    re.IGNORECASE,
)
"""Labels behind which a person's name follows, whatever its words mean."""
_NEVER: Final = frozenset("telefon telefax adresse adresa email mail mobil tel fax ust steuernummer gmbh".split())
"""What a line without marks may go on with."""


def closes_a_name(match: re.Match[str], words: Sequence[str], start: int) -> bool:
    """Whether the token is the surname of a name that begins at `start` behind a label and ends at a mark.

    `words`: those in front of it. A word that no list knows as a surname must stand behind a label for a name.
    """
    if len(words) != 1 or not match.group()[0].isupper() or not is_plain_first(words[0]):
        return False
    front = match.string[max(0, start - _LABEL_REACH) : start]
    if not front.rstrip().endswith(":") or _MARK.match(match.string, match.end()) is None:
        return False
    named = is_last(match.group()) or _WHOSE.search(front) is not None
    return named and fold(match.group()) not in _NEVER
