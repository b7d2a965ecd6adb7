"""The address is one unit (Salesforce notes, 7.4 and 7.5): never the street of one place with the city of another."""

from dataclasses import dataclass
from typing import Final

from lead_enrichment.domain.agreement import disagreeing_part
from lead_enrichment.domain.country_lists import Codes, codes_of
from lead_enrichment.domain.filling import KEEP, Unit
from lead_enrichment.domain.lead import ADDRESS_PARTS, Address, Lead
from lead_enrichment.domain.lead_form import LeadForm
from lead_enrichment.domain.placeholders import Placeholders
from lead_enrichment.domain.plan import FieldChange

ADDRESS_FIELDS: Final = {
    "street": "Street",
    "city": "City",
    "state": "State",
    "postal_code": "PostalCode",
    "country": "Country",
}
CODE_FIELDS: Final = {"state": "StateCode", "country": "CountryCode"}
ALL_ADDRESS_FIELDS: Final = frozenset((*ADDRESS_FIELDS.values(), *CODE_FIELDS.values()))


@dataclass(frozen=True, slots=True)
class _Part:
    """A part of the address: the field it goes to, what stands there, what would, and whether it is open."""

    key: str
    field: str
    before: str | None
    after: str
    open: bool


def fill_address(
    lead: Lead, found: dict[str, str], placeholders: Placeholders, form: LeadForm, *, sure: bool
) -> list[FieldChange]:
    """The changes of the standard address fields: the gaps are filled when every filled part agrees, or nothing is."""
    place = Address(**{part: found[part] for part in ADDRESS_PARTS if part in found})
    if place.is_empty():
        return []
    now = Address(
        **{
            part: None if placeholders.open_part(value := getattr(lead.address, part)) else value
            for part in ADDRESS_PARTS
        }
    )
    codes = codes_of(place, now.country, form) if form.uses_lists else None
    parts = _parts(lead, place, now, codes)
    wrong = disagreeing_part(now, place)
    obstacle = "would_mix_with_what_a_person_entered" if wrong else _obstacle(now, place, parts, codes, form)
    unit = Unit()
    for part in parts:
        if not part.open:
            agrees = _agrees(part.key, now, place)
            unit.add(part.field, part.before, part.after, KEEP, "already_right" if agrees else "entered_by_a_person")
        elif _not_offered(part, codes):
            unit.add(part.field, part.before, part.after, KEEP, obstacle or "no_state_in_list")
        else:
            unit.fill(part.field, part.before, part.after, obstacle=obstacle, sure=sure)
    return unit.changes


def _parts(lead: Lead, place: Address, now: Address, codes: Codes | None) -> list[_Part]:
    current = lead.crm.fields if lead.crm else {}
    parts = []
    for key in ADDRESS_PARTS:
        after, before = getattr(place, key), getattr(lead.address, key)
        field = ADDRESS_FIELDS[key]
        if codes and key in CODE_FIELDS:
            field = CODE_FIELDS[key]
            before = current.get(field)
            after = getattr(codes, key) or after
        if after is not None:
            is_open = getattr(now, key) is None and (before is None or key not in CODE_FIELDS or codes is None)
            parts.append(_Part(key, field, before, after, is_open))
    return parts


def _agrees(key: str, now: Address, place: Address) -> bool:
    alone = Address(**{key: getattr(now, key)})
    if key == "state":
        alone = alone.model_copy(update={"country": now.country})
        place = place.model_copy(update={"country": None} if not place.country else {})
    return getattr(now, key) is not None and disagreeing_part(alone, place) != key


def _not_offered(part: _Part, codes: Codes | None) -> bool:
    """Whether the part cannot be said in the CRM's lists, though the rest of the address can."""
    return codes is not None and part.key in CODE_FIELDS and getattr(codes, part.key) is None


def _obstacle(now: Address, place: Address, parts: list[_Part], codes: Codes | None, form: LeadForm) -> str | None:
    if codes and codes.problem:
        return codes.problem
    begun = now.model_copy(update={"country": None})
    if begun.is_empty() and not (place.street and place.city and (place.state or place.postal_code)):
        return "address_incomplete"
    fillable = [part for part in parts if part.open and not _not_offered(part, codes)]
    return next((problem for part in fillable if (problem := form.obstacle(part.field, part.after))), None)
