"""All families of rules for people, over one dossier."""

from collections.abc import Callable, Iterator
from itertools import islice
from typing import Final

from lead_enrichment.domain.evidence import Dossier, PersonClaim
from lead_enrichment.domain.names.declension import is_declined
from lead_enrichment.domain.rules.chains.groups import without_the_group
from lead_enrichment.domain.rules.changes.children import children_claims
from lead_enrichment.domain.rules.changes.chronicle import chronicle_claims, without_those_before
from lead_enrichment.domain.rules.changes.departed import without_the_departed
from lead_enrichment.domain.rules.changes.forebears import without_the_forebears
from lead_enrichment.domain.rules.changes.newcomers import in_turn, newcomer_claims
from lead_enrichment.domain.rules.changes.succession import succession
from lead_enrichment.domain.rules.couple import couple_claims
from lead_enrichment.domain.rules.deeds.founding import founding_claims
from lead_enrichment.domain.rules.mentions import completed_claims
from lead_enrichment.domain.rules.namesakes.called_person import as_called, called_person_claims
from lead_enrichment.domain.rules.namesakes.company_name import company_name_claims
from lead_enrichment.domain.rules.namesakes.eponym import eponym_claims
from lead_enrichment.domain.rules.namesakes.first_name_company import first_name_claims
from lead_enrichment.domain.rules.no_person import names_nobody
from lead_enrichment.domain.rules.notices.card import card_claims
from lead_enrichment.domain.rules.notices.contact_card import contact_card_claims
from lead_enrichment.domain.rules.notices.contract_party import contract_party_claims
from lead_enrichment.domain.rules.notices.copyright_line import copyright_claims
from lead_enrichment.domain.rules.notices.imprint import imprint_claims, registered_claims
from lead_enrichment.domain.rules.notices.lone_contact import lone_contact_claims
from lead_enrichment.domain.rules.notices.name_order import in_order
from lead_enrichment.domain.rules.notices.notice_line import notice_line_claims
from lead_enrichment.domain.rules.notices.partnership import partnership_claims
from lead_enrichment.domain.rules.ordinary_words import without_ordinary_words
from lead_enrichment.domain.rules.practice import practice_claims
from lead_enrichment.domain.rules.roles.role_layout import role_layout_claims
from lead_enrichment.domain.rules.roles.role_lines import role_line_claims
from lead_enrichment.domain.rules.site_text import SiteText, site_text
from lead_enrichment.domain.rules.statements import statement_claims
from lead_enrichment.domain.rules.stems import stems_together
from lead_enrichment.domain.rules.stories.family_names import family_claims
from lead_enrichment.domain.rules.stories.only_maker import only_maker_claims
from lead_enrichment.domain.rules.stories.retold import retold_claims
from lead_enrichment.domain.rules.stories.story import story_claims, told_once
from lead_enrichment.domain.rules.strangers.website_makers import without_makers
from lead_enrichment.domain.rules.structured import structured_claims
from lead_enrichment.domain.rules.voices.about_me import about_me_claims
from lead_enrichment.domain.rules.voices.about_the import about_the_claims
from lead_enrichment.domain.rules.voices.introduction import introduction_claims
from lead_enrichment.domain.rules.voices.letters import letter_claims
from lead_enrichment.domain.rules.voices.own_hand import own_hand_claims
from lead_enrichment.domain.rules.voices.praise import praise_claims
from lead_enrichment.domain.rules.voices.replies import reply_claims
from lead_enrichment.domain.rules.voices.signed_words import signed_claims
from lead_enrichment.domain.rules.voices.sole_voice import sole_voice_claims
from lead_enrichment.domain.rules.voices.welcome import welcome_claims

MOST_CLAIMS_OF_A_FAMILY: Final = 120
SENTENCES: Final = frozenset(
    ("rules.founding", "rules.statement", "rules.story", "rules.retold", "rules.role_line", "rules.newcomers")
)
"""Families whose claims are read from one sentence, or from some that follow one another."""

FAMILIES: Final[tuple[Callable[[SiteText], Iterator[PersonClaim]], ...]] = (
    structured_claims,
    imprint_claims,
    registered_claims,
    notice_line_claims,
    contract_party_claims,
    partnership_claims,
    role_line_claims,
    role_layout_claims,
    founding_claims,
    statement_claims,
    newcomer_claims,
    children_claims,
    chronicle_claims,
    story_claims,
    retold_claims,
    introduction_claims,
    couple_claims,
    family_claims,
    card_claims,
    contact_card_claims,
    copyright_claims,
    sole_voice_claims,
    about_me_claims,
    own_hand_claims,
    about_the_claims,
    eponym_claims,
    called_person_claims,
    letter_claims,
    signed_claims,
    welcome_claims,
    reply_claims,
    praise_claims,
    practice_claims,
    company_name_claims,
    first_name_claims,
)


def person_claims(dossier: Dossier) -> tuple[PersonClaim, ...]:
    """What each family claims, first names completed where the site allows it, without repetitions.

    Pure and bounded: every family stops after a fixed number of lines and claims, so a hostile page only costs once.
    """
    site = site_text(dossier, stems_together())
    read = (claim for family in FAMILIES for claim in islice(family(site), MOST_CLAIMS_OF_A_FAMILY))
    claims = tuple(told_once(in_order(as_called(read, site), site)))
    told = without_the_departed(without_those_before(_in_order_of_time(claims, site), site), site)
    people = tuple(dict.fromkeys(without_ordinary_words(told, site)))
    surnames = tuple(claim for claim in claims if claim.last and not claim.first)
    completed = without_the_departed(completed_claims((*people, *surnames), site), site)
    said = tuple(one for one in dict.fromkeys((*people, *completed)) if not is_declined(one.last or ""))
    alone = tuple(without_the_departed(only_maker_claims(site, said), site))
    lone = without_the_departed(lone_contact_claims(site, (*said, *alone)), site)
    given = tuple(one for one in lone if not names_nobody(one, site))
    of_today = without_the_forebears(tuple(dict.fromkeys((*said, *alone, *given))), site)
    return tuple(without_makers(without_the_group(of_today, site), site))


def _in_order_of_time(claims: tuple[PersonClaim, ...], site: SiteText) -> Iterator[PersonClaim]:
    """The claims, those of one line compared: who founded the company long ago, and who has it today."""
    told: dict[str, list[PersonClaim]] = {}
    for claim in claims:
        told.setdefault(claim.block_id if claim.extractor in SENTENCES else "", []).append(claim)
    lines = {line.block.id: line for page in site.pages for line in page.lines if line.block.id in told}
    for block_id, some in told.items():
        if len(some) > 1 and block_id in lines:
            yield from succession(in_turn(some, lines[block_id]), lines[block_id].text)
        else:
            yield from some
