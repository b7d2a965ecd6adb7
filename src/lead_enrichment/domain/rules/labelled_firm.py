"""Is a role held at another firm, whose line says by a label what it does here ("Hosting: Larkspur Web GmbH, MD Ann Roe")?"""

import re
from typing import Final

from lead_enrichment.domain.names.lexicon import folded_words

_FORM: Final = (
    r"(?:gmbh(?: & co\.? kg)?|ug|ag|kg|ohg|sarl|sasu?|eurl|s\.a\.?r\.?l\.?|s\.a\.s\.?|s\.l\.?u?\.?|s\.a\.|s\.r\.l\.?s?\.?|srls?"
    r"|s\.p\.a\.?|spa|b\.?v\.?|n\.?v\.?|lda\.?|ltda\.?|a/s|aps|as|ab|oyj?|s\. ?r\. ?o\.?|a\. ?s\.|sp\. ?z ?o\. ?o\.?|kft\.?"
    r"|ltd\.?|llc|inc\.?|e\.u\.|e\.k\.|snc|s\.n\.c\.?)"
)
_FIRM: Final = re.compile(
    rf"^\W*(?P<label>[^:\n]{{3,50}}):\s+(?P<firm>[^,;:()\n]{{2,60}}?\s{_FORM})(?=[\s,;(–—|-])", re.IGNORECASE
)
_OWN: Final = re.compile(
    r"\b(?:impressum|anbieter|betreib|diensteanbieter|herausgeber|firm|unternehm|verantwortlich|angaben|medieninhaber"
    r"|inhaber|[ée]dit|propri|soci[ée]t[ée]|raison|exploit|titular|denominaci|raz[óo]n|empresa|identidad|responsable"
    r"|titolare|ragione|denominazione|societ[àa]|azienda|ditta|gestor|eigena|bedrijf|naam|name|nom|nome|nombre|colofon"
    r"|legal|company|owner|operat|contact|kontakt|adres|virksomhed|f[öo]retag|ansvarig|ansvarlig|innehavare|yritys|firma"
    r"|administrat|sprzedawca|w[łl]a[śs]ciciel|spr[áa]vce|provozovatel|prod[áa]vaj|vertreten|repr[ée]sent|imprint)",
    re.IGNORECASE,
)
"""Labels of the company's own legal name."""


def is_of_labelled_firm(text: str, place: int, company_words: frozenset[str]) -> bool:
    """Whether a legal person of another name stands behind a label in front of `place`."""
    firm = _FIRM.match(text[:place]) if ":" in text[:place] else None
    if firm is None or _OWN.search(firm["label"]):
        return False
    return company_words.isdisjoint(folded_words(firm["firm"]))
