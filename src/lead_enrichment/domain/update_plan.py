"""What would be written for a lead, field by field, and why: the only input of a CRM writer.

Fields have their Salesforce names, whatever the source. Standard fields are filled, never replaced: a name is
one unit and an address is one unit, and a unit that a person has begun is only completed when what stands
there agrees with what was found. Enriched fields are ours and always hold the newest finding.
"""

from typing import Final

from lead_enrichment.domain.enrich import Finding, Policy
from lead_enrichment.domain.lead import ADDRESS_PARTS, Lead
from lead_enrichment.domain.result import Evidence, FieldChange, UpdatePlan
from lead_enrichment.domain.validation import is_placeholder, is_valid_value

WRITE, KEEP, REVIEW, STAMP = "write", "keep", "review", "stamp"
SOURCE: Final = "AI_Web_Scraping"
NAME_FIELDS: Final = {"first_name": "FirstName", "last_name": "LastName"}
ADDRESS_FIELDS: Final = {
    "street": "Street",
    "city": "City",
    "state": "State",
    "postal_code": "PostalCode",
    "country": "Country",
}
ENRICHED_FIELDS: Final = {
    "first_name": "Enriched_First_Name__c",
    "last_name": "Enriched_Last_Name__c",
    "street": "Enriched_Street__c",
    "city": "Enriched_City__c",
    "state": "Enriched_State__c",
    "postal_code": "Enriched_Postal_Code__c",
    "country": "Enriched_Country__c",
}


def plan_update(lead: Lead, finding: Finding, policy: Policy) -> UpdatePlan:
    """The plan for one lead; without changes when nothing was proven."""
    enrichment = finding.enrichment
    receipts = {item.field: number for number, item in reversed(list(enumerate(finding.evidence)))}
    name = {"first_name": enrichment.first_name, "last_name": enrichment.last_name}
    place = {part: getattr(enrichment.address, part) for part in ADDRESS_PARTS}
    name_now = {"first_name": lead.first_name, "last_name": lead.last_name or lead.name}
    place_now = {part: getattr(lead.address, part) for part in ADDRESS_PARTS}
    changes = (
        *_fill(NAME_FIELDS, name_now, name, receipts, sure=enrichment.name_confidence >= policy.write_name),
        *_fill(ADDRESS_FIELDS, place_now, place, receipts, sure=enrichment.address_confidence >= policy.write_address),
        *_enriched({**name, **place}, receipts),
    )
    return UpdatePlan(lead_id=lead.id, changes=(*changes, *_metadata(finding)) if changes else ())


def _fill(
    fields: dict[str, str],
    now: dict[str, str | None],
    found: dict[str, str | None],
    receipts: dict[str, int],
    *,
    sure: bool,
) -> list[FieldChange]:
    """The standard fields of one unit; all of them or none are open for writing."""
    found = {key: value for key, value in found.items() if is_valid_value(value)}
    agrees = all(is_placeholder(now[key]) or _same(now[key], found.get(key)) for key in fields)
    changes = []
    for key, value in found.items():
        if not is_placeholder(now[key]):
            decision, reason = KEEP, "already_right" if _same(now[key], value) else "entered_by_a_person"
        elif not agrees:
            decision, reason = KEEP, "would_mix_with_what_a_person_entered"
        elif not sure:
            decision, reason = REVIEW, "not_sure_enough"
        else:
            decision, reason = WRITE, "was_empty" if not now[key] else "was_placeholder"
        changes.append(
            FieldChange(
                field=fields[key],
                before=now[key],
                after=value,
                decision=decision,
                reason=reason,
                evidence=receipts.get(key),
            )
        )
    return changes


def _enriched(found: dict[str, str | None], receipts: dict[str, int]) -> list[FieldChange]:
    changes = [
        FieldChange(
            field=ENRICHED_FIELDS[key],
            before=None,
            after=value,
            decision=WRITE,
            reason="proven",
            evidence=receipts.get(key),
        )
        for key, value in found.items()
        if is_valid_value(value)
    ]
    parts = [value for part in ADDRESS_PARTS if is_valid_value(value := found[part]) and value]
    if parts:
        first = next(receipts[part] for part in ADDRESS_PARTS if part in receipts)
        changes.append(_ours("Enriched_Full_Address__c", ", ".join(parts), evidence=first))
    return changes


def _metadata(finding: Finding) -> list[FieldChange]:
    return [
        FieldChange(
            field="Enrichment_Date__c", before=None, after=None, decision=STAMP, reason="set_when_the_plan_is_applied"
        ),
        _ours("Enrichment_Confidence__c", f"{finding.enrichment.confidence:.4f}"),
        _ours("Enrichment_Source__c", SOURCE),
        _ours("Enrichment_Completed__c", "true"),
    ]


def _ours(field: str, value: str, evidence: int | None = None) -> FieldChange:
    return FieldChange(field=field, before=None, after=value, decision=WRITE, reason="proven", evidence=evidence)


def _same(left: str | None, right: str | None) -> bool:
    return left is not None and right is not None and _folded(left) == _folded(right)


def _folded(value: str) -> str:
    return "".join(character for character in value.casefold() if character.isalnum())


def receipt_of(change: FieldChange, evidence: tuple[Evidence, ...]) -> Evidence | None:
    """The receipt behind a change, if it has one."""
    return None if change.evidence is None else evidence[change.evidence]
