"""All cues of all languages. A page may mix languages, so every line is tried for each."""

from typing import Final

from lead_enrichment.domain.rules.statements.at_the_helm import AT_THE_HELM
from lead_enrichment.domain.rules.statements.at_work_abroad import AT_WORK_ABROAD
from lead_enrichment.domain.rules.statements.baltic import BALTIC
from lead_enrichment.domain.rules.statements.beginnings import BEGINNINGS
from lead_enrichment.domain.rules.statements.belongs_abroad import BELONGS_ABROAD
from lead_enrichment.domain.rules.statements.bought import BOUGHT
from lead_enrichment.domain.rules.statements.carried_on import CARRIED_ON
from lead_enrichment.domain.rules.statements.catalan import CATALAN
from lead_enrichment.domain.rules.statements.colloquial import COLLOQUIAL
from lead_enrichment.domain.rules.statements.english import ENGLISH
from lead_enrichment.domain.rules.statements.german import GERMAN
from lead_enrichment.domain.rules.statements.handed_on import GERMANIC, ROMANCE
from lead_enrichment.domain.rules.statements.heirs import HEIRS
from lead_enrichment.domain.rules.statements.heirs_abroad import HEIRS_ABROAD
from lead_enrichment.domain.rules.statements.hosts import HOSTS
from lead_enrichment.domain.rules.statements.iberian import PORTUGUESE, SPANISH
from lead_enrichment.domain.rules.statements.idioms import IDIOMS
from lead_enrichment.domain.rules.statements.italian import ITALIAN
from lead_enrichment.domain.rules.statements.legal_names import LEGAL_NAMES
from lead_enrichment.domain.rules.statements.legal_phrases import LEGAL_PHRASES
from lead_enrichment.domain.rules.statements.lowlands import DUTCH, NORDIC
from lead_enrichment.domain.rules.statements.northern import EASTERN, NORTHERN
from lead_enrichment.domain.rules.statements.origins import ORIGINS
from lead_enrichment.domain.rules.statements.plain_abroad import GERMANIC_PLAIN, POLISH_AND_CZECH, ROMANCE_PLAIN
from lead_enrichment.domain.rules.statements.role_is import ROLE_IS
from lead_enrichment.domain.rules.statements.side_by_side import SIDE_BY_SIDE
from lead_enrichment.domain.rules.statements.small_businesses import SMALL_BUSINESSES
from lead_enrichment.domain.rules.statements.south_east import SOUTH_EASTERN
from lead_enrichment.domain.rules.statements.southern import FRENCH, SOUTHERN
from lead_enrichment.domain.rules.statements.steps import STEPS
from lead_enrichment.domain.rules.statements.traders import TRADERS
from lead_enrichment.domain.rules.statements.wishes import WISHES

CUES: Final = (
    *ENGLISH,
    *BEGINNINGS,
    *COLLOQUIAL,
    *HEIRS,
    *HEIRS_ABROAD,
    *GERMAN,
    *FRENCH,
    *SOUTHERN,
    *SPANISH,
    *PORTUGUESE,
    *ITALIAN,
    *NORTHERN,
    *DUTCH,
    *NORDIC,
    *EASTERN,
    *SOUTH_EASTERN,
    *BALTIC,
    *CATALAN,
    *GERMANIC,
    *ROMANCE,
    *BOUGHT,
    *AT_THE_HELM,
    *IDIOMS,
    *TRADERS,
    *ROLE_IS,
    *SMALL_BUSINESSES,
    *CARRIED_ON,
    *POLISH_AND_CZECH,
    *GERMANIC_PLAIN,
    *ROMANCE_PLAIN,
    *WISHES,
    *ORIGINS,
    *STEPS,
    *BELONGS_ABROAD,
    *AT_WORK_ABROAD,
    *HOSTS,
    *LEGAL_NAMES,
    *LEGAL_PHRASES,
    *SIDE_BY_SIDE,
)
