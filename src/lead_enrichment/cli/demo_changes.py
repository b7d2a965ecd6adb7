"""What the demo changed in Salesforce, read from the org itself before and after."""

import json
from typing import Any, Final

from lead_enrichment.sandbox.salesforce.server import SalesforceSandbox

Fields = dict[str, dict[str, Any]]
"""The fields that hold something, by lead."""

_UNSHOWN: Final = frozenset({"SystemModstamp", "LastModifiedDate", "LastModifiedById", "Name", "Id", "CreatedDate"})


async def fields_of(sandbox: SalesforceSandbox) -> Fields:
    """What every lead holds now, by the org's version history."""
    return {lead_id: await _standing(sandbox, lead_id) for lead_id in sandbox.lead_ids}


async def _standing(sandbox: SalesforceSandbox, lead_id: str) -> dict[str, Any]:
    reply = await sandbox.control("GET", f"/sandbox/history/Lead/{lead_id}")
    values: dict[str, Any] = {}
    for version in json.loads(reply.body)["versions"]:
        values |= {name: change["new"] for name, change in version["changes"].items()}
    return {name: value for name, value in values.items() if value is not None}


def diff_of(before: Fields, after: Fields) -> list[str]:
    """One text for each lead that differs: a line for what went, one for what came."""
    return [
        "\n".join([f"{lead_id}  {now.get('Company', '')}", *lines])
        for lead_id, now in after.items()
        if (lines := _lines(before[lead_id], now))
    ]


def _lines(before: dict[str, Any], after: dict[str, Any]) -> list[str]:
    lines = []
    for name in [*before, *(name for name in after if name not in before)]:
        old, new = before.get(name), after.get(name)
        if name in _UNSHOWN or old == new:
            continue
        lines += [f"  - {name:<26} {_shown(old)}"] if old is not None else []
        lines += [f"  + {name:<26} {_shown(new)}"] if new is not None else []
    return lines


def _shown(value: Any) -> str:
    return str(value).replace("\n", " / ")[:64]
