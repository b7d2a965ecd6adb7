"""What would be written for a lead, field by field, and why: the only input of a CRM writer.

Fields have their Salesforce names, whatever the source. Standard fields are filled, never replaced: a name is
one unit and an address is one unit, and a unit that a person has begun is only completed when what stands
there agrees with what was found. Enriched fields are ours and always hold the newest finding.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from lead_enrichment.domain.fill_address import fill_address
from lead_enrichment.domain.fill_name import fill_name
from lead_enrichment.domain.filling import KEEP, REVIEW, STAMP, WRITE
from lead_enrichment.domain.lead import ADDRESS_PARTS, COMPLETED_FIELD, Lead
from lead_enrichment.domain.lead_form import ANYTHING, LeadForm, cut_at_comma
from lead_enrichment.domain.placeholders import Placeholders
from lead_enrichment.domain.plan import FieldChange, UpdatePlan
from lead_enrichment.domain.result import Evidence
from lead_enrichment.domain.validation import is_valid_value

if TYPE_CHECKING:
    from lead_enrichment.domain.enrich import Finding, Policy

__all__ = ["KEEP", "REVIEW", "STAMP", "WRITE", "Proposal", "plan_from", "plan_update", "proposal_of", "receipt_of"]

SOURCE: Final = "AI_Web_Scraping"
ENRICHED_FIELDS: Final = {
    "first_name": "Enriched_First_Name__c",
    "last_name": "Enriched_Last_Name__c",
    "street": "Enriched_Street__c",
    "city": "Enriched_City__c",
    "state": "Enriched_State__c",
    "postal_code": "Enriched_Postal_Code__c",
    "country": "Enriched_Country__c",
}
FULL_ADDRESS_FIELD: Final = "Enriched_Full_Address__c"
DATE_FIELD: Final = "Enrichment_Date__c"
CONFIDENCE_FIELD: Final = "Enrichment_Confidence__c"
SOURCE_FIELD: Final = "Enrichment_Source__c"


@dataclass(frozen=True, slots=True)
class Proposal:
    """What was found for a lead, as far as a plan needs it.

    `found` has valid values only, by first_name, last_name and the five address parts; `receipts` are positions
    in the result's evidence. `name_sure`, `address_sure`: sure enough for standard fields without a look.
    `conclusive`: looking again soon would not find more.
    """

    found: dict[str, str]
    receipts: dict[str, int]
    name_sure: bool
    address_sure: bool
    confidence: float
    conclusive: bool = True


def proposal_of(finding: "Finding", policy: "Policy", *, conclusive: bool = True) -> Proposal:
    """What a finding proposes under a policy."""
    enrichment = finding.enrichment
    values = {"first_name": enrichment.first_name, "last_name": enrichment.last_name}
    values |= {part: getattr(enrichment.address, part) for part in ADDRESS_PARTS}
    return Proposal(
        found={key: value for key, value in values.items() if value is not None and is_valid_value(value)},
        receipts={item.field: number for number, item in reversed(list(enumerate(finding.evidence)))},
        name_sure=enrichment.name_confidence >= policy.write_name,
        address_sure=enrichment.address_confidence >= policy.write_address,
        confidence=enrichment.confidence,
        conclusive=conclusive,
    )


def plan_update(
    lead: Lead, finding: "Finding", policy: "Policy", form: LeadForm = ANYTHING, *, conclusive: bool = True
) -> UpdatePlan:
    """The plan for one lead; without changes when nothing was proven and the CRM keeps no record of looks."""
    return plan_from(proposal_of(finding, policy, conclusive=conclusive), lead, policy.placeholders, form)


def plan_from(proposal: Proposal, lead: Lead, placeholders: Placeholders, form: LeadForm) -> UpdatePlan:
    """The plan that fits the lead as it stands now."""
    now = lead.crm.fields if lead.crm else {}
    changes = [
        *fill_name(lead, proposal.found, placeholders, form, sure=proposal.name_sure),
        *fill_address(lead, proposal.found, placeholders, form, sure=proposal.address_sure),
        *_enriched(proposal.found, now, form),
    ]
    changes = [_with_receipt(change, proposal.receipts) for change in changes]
    if changes or (form.keeps_record and proposal.conclusive):
        changes += _metadata(proposal, now, form)
    return UpdatePlan(lead_id=lead.id, changes=tuple(changes))


_KEY_OF: Final = {
    "FirstName": "first_name",
    "LastName": "last_name",
    "Street": "street",
    "City": "city",
    "State": "state",
    "StateCode": "state",
    "PostalCode": "postal_code",
    "Country": "country",
    "CountryCode": "country",
    **{field: key for key, field in ENRICHED_FIELDS.items()},
}


def _with_receipt(change: FieldChange, receipts: dict[str, int]) -> FieldChange:
    if change.field == FULL_ADDRESS_FIELD:
        first = next((receipts[part] for part in ADDRESS_PARTS if part in receipts), None)
        return change.model_copy(update={"evidence": first})
    return change.model_copy(update={"evidence": receipts.get(_KEY_OF.get(change.field, ""))})


def _enriched(found: dict[str, str], now: dict[str, str], form: LeadForm) -> list[FieldChange]:
    changes = [_ours(field, found[key], now, form) for key, field in ENRICHED_FIELDS.items() if key in found]
    full = ", ".join(found[part] for part in ADDRESS_PARTS if part in found)
    if full:
        known = (form.fields or {}).get(FULL_ADDRESS_FIELD)
        changes.append(_ours(FULL_ADDRESS_FIELD, cut_at_comma(full, known.length if known else 0), now, form))
    return changes


def _metadata(proposal: Proposal, now: dict[str, str], form: LeadForm) -> list[FieldChange]:
    stamp = FieldChange(
        field=DATE_FIELD,
        before=now.get(DATE_FIELD),
        after=None,
        decision=STAMP if form.obstacle(DATE_FIELD) is None else KEEP,
        reason=form.obstacle(DATE_FIELD) or "set_when_the_plan_is_applied",
    )
    values = {
        CONFIDENCE_FIELD: form.number(CONFIDENCE_FIELD, proposal.confidence),
        SOURCE_FIELD: SOURCE,
        COMPLETED_FIELD: "true",
    }
    return [stamp, *(_ours(field, value, now, form) for field, value in values.items())]


def _ours(field: str, value: str, now: dict[str, str], form: LeadForm) -> FieldChange:
    before = now.get(field)
    reason = form.obstacle(field, value) or ("already_right" if form.equal(field, before, value) else None)
    return FieldChange(
        field=field, before=before, after=value, decision=KEEP if reason else WRITE, reason=reason or "proven"
    )


def receipt_of(change: FieldChange, evidence: tuple[Evidence, ...]) -> Evidence | None:
    """The receipt behind a change, if it has one."""
    return None if change.evidence is None else evidence[change.evidence]
