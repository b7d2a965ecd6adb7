"""Duplicate rules: leads that look like the one that is being saved."""

from collections.abc import Mapping
from typing import Any

from lead_enrichment.sandbox.salesforce.database import OrgDatabase, fold
from lead_enrichment.sandbox.salesforce.errors import ApiError, Fault
from lead_enrichment.sandbox.salesforce.switches import DuplicateRule


def check_duplicates(
    database: OrgDatabase, rule: DuplicateRule, saved: Mapping[str, Any], base: str, *, allowed: bool
) -> None:
    """Raises ApiError DUPLICATES_DETECTED where other leads match; `allowed` passes a rule that only alerts."""
    if allowed and rule.action == "alert":
        return
    values = [saved.get(name) for name in rule.fields]
    if not all(values):
        return
    matching = " AND ".join(f'fold("{name}") = ?' for name in rule.fields)
    found = database.rows(
        f'SELECT "Id" FROM "Lead" WHERE {matching} AND "IsDeleted" = 0 AND "Id" <> ? ORDER BY "Id" LIMIT 10',
        (*(fold(value) for value in values), saved["Id"]),
    )
    if found:
        raise ApiError.of(_fault(rule, [row["Id"] for row in found], base))


def _fault(rule: DuplicateRule, ids: list[str], base: str) -> Fault:
    result = {
        "allowSave": rule.action == "alert",
        "duplicateRule": rule.name,
        "duplicateRuleEntityType": "Lead",
        "errorMessage": rule.message,
        "matchResults": [
            {
                "entityType": "Lead",
                "errors": [],
                "matchEngine": "FuzzyMatchEngine",
                "matchRecords": [_match(record_id, base) for record_id in ids],
                "rule": rule.name,
                "size": len(ids),
                "success": True,
            }
        ],
    }
    # misspelt on the wire, as real orgs send it
    return Fault("DUPLICATES_DETECTED", rule.message, (), {"duplicateResut": result})


def _match(record_id: str, base: str) -> dict[str, Any]:
    return {
        "additionalInformation": [],
        "fieldDiffs": [],
        "matchConfidence": 100.0,
        "record": {
            "attributes": {"type": "Lead", "url": f"{base}/sobjects/Lead/{record_id}"},
            "Id": record_id,
        },
    }
