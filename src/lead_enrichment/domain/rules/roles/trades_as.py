"""Whether the organisation at which a role is held trades as this company ("owner of Roe Ltd, t/a Larkspur")."""

import re
from typing import Final

from lead_enrichment.domain.names.lexicon import folded_words

_TRADES_AS: Final = re.compile(
    r"(?:[(,–-]|\b(?:en|mit der|with the|con il|con la|con el)\b)\s?(?:(?:die|la|le|il|el|the|sa|dets?|jehož"
    r"|onder de) )?"
    r"(?:trading as|t/a|d/?b/?a\.?|doing business as|brand|(?:nom de )?marque|nom commercial|enseigne|marke"
    r"|handelsname"
    r"|handelsnaam|merk|marchio|insegna|marca|nombre comercial|nome comercial|nome fantasia|varem[æe]rket?"
    r"|varum[äa]rket?"
    r"|bifirma|marka|zna[čc]ka|m[áa]rka)\W{1,3}(?P<org>[^()]{2,40})",
    re.IGNORECASE,
)
_REACH: Final = 120


def trades_as_this(text: str, place: int, company_words: frozenset[str]) -> bool:
    """Whether the words behind `place` name a brand that this company's name has a word of."""
    named = _TRADES_AS.search(text, place, place + _REACH)
    return named is not None and not company_words.isdisjoint(folded_words(named["org"]))
