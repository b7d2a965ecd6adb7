"""All cues of all languages. A page may mix languages, so every line is tried for each."""

from typing import Final

from lead_enrichment.domain.rules.statements.beginnings import BEGINNINGS
from lead_enrichment.domain.rules.statements.english import ENGLISH
from lead_enrichment.domain.rules.statements.german import GERMAN
from lead_enrichment.domain.rules.statements.northern import EASTERN, NORTHERN
from lead_enrichment.domain.rules.statements.southern import FRENCH, SOUTHERN

CUES: Final = (*ENGLISH, *BEGINNINGS, *GERMAN, *FRENCH, *SOUTHERN, *NORTHERN, *EASTERN)
