"""What the words around a person say of whose they are: another business's, a customer's, a method's founder."""

from typing import TYPE_CHECKING, Final

from lead_enrichment.domain.evidence import PageKind, Zone
from lead_enrichment.domain.names.lexicon import fold
from lead_enrichment.domain.names.spans import NameSpan
from lead_enrichment.domain.rules.strangers.acquaintances import is_an_acquaintance
from lead_enrichment.domain.rules.strangers.apprentices import is_an_apprentice
from lead_enrichment.domain.rules.strangers.methods import is_of_a_method
from lead_enrichment.domain.rules.strangers.other_business import (
    bears_the_name,
    is_about_clients,
    opens_with_another,
    own_words,
    stands_beside_another,
)
from lead_enrichment.domain.rules.strangers.parents import is_a_parent
from lead_enrichment.domain.rules.strangers.strangers import is_a_stranger

if TYPE_CHECKING:
    from lead_enrichment.domain.rules.site_text import Line

_OWN_PAGES: Final = frozenset((PageKind.IMPRINT, PageKind.PRIVACY))
_OWN_ZONES: Final = frozenset((Zone.FOOTER, Zone.ADDRESS, Zone.TITLE))
_OBJECT: Final = 40
"""Characters behind a verb in which its object opens."""
_OF_HANDING_ON: Final = frozenset(("rules.statement", "rules.newcomers"))
_OF_NOBODY_ELSE: Final = frozenset(("self_introduced", "current"))


def notes_on_strangers(
    line: "Line", span: NameSpan, reach: tuple[int, int], extractor: str, notes: tuple[str, ...]
) -> tuple[str, ...]:
    """The notes of a claim whose words stand at `reach`, and which has `notes` already."""
    person = frozenset(fold(word) for word in span.words)
    flags = ["of_a_method"] if is_of_a_method(span, line.company_words) else []
    if _is_an_acquaintance(line, span, person, extractor, notes):
        flags.append("acquaintance")
    if is_a_parent(line.text, span.outer_start):
        flags.append("ages_ago")
    if line.page.kind in _OWN_PAGES or line.block.zone in _OWN_ZONES:  # these give the company's own legal name instead
        return tuple(flags)
    first, last = min(reach[0], span.outer_start), max(reach[1], span.outer_end)
    own = own_words(line.company_words, line.page.title)
    if (
        stands_beside_another(line.text, first, last, own, person)
        or bears_the_name(line.text, first, last, span.last or "", own)
        or opens_with_another(line.text, first, own, person)
        or is_a_stranger(line.text, (span.outer_start, first), own)
        or is_an_apprentice(line.text, span.outer_end, last + _OBJECT)
    ):
        flags.append("other_company")
    return (*flags, "clients") if is_about_clients(line.page.url, line.text, own) else tuple(flags)


def _is_an_acquaintance(
    line: "Line", span: NameSpan, person: frozenset[str], extractor: str, notes: tuple[str, ...]
) -> bool:
    """Whether an "I" speaks of somebody else, and not of whom they handed the company on to."""
    if extractor in _OF_HANDING_ON or not _OF_NOBODY_ELSE.isdisjoint(notes):
        return False
    if not person.isdisjoint(line.company_words):
        return False
    return is_an_acquaintance(line.text, span.outer_start, span.outer_end, line.lang)
