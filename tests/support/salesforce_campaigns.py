"""Undo after later edits, and the cost in calls: short in the suite, long in `make salesforce-test`."""

import asyncio
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from salesforce_org import ConnectedOrg, org_with, raw_lead

from lead_enrichment.write_back import Undone, UndoneLead, apply_plans, undo

NAME = {"FirstName", "LastName"}
ADDRESS = {"Street", "City", "State", "PostalCode", "Country"}


@dataclass
class UndoReport:
    """How many leads were given back whole and how many were reported; `faults` is empty when all is as it must be."""

    restored: int = 0
    reported: int = 0
    faults: list[str] = field(default_factory=list)


@dataclass
class CostFigures:
    """Calls by kind, as we count them and as the org does."""

    leads: int
    written: int
    calls: dict[str, int]
    counted_by_the_org: int

    @property
    def writing_calls_per_lead(self) -> float:
        return (self.calls["update"] + self.calls["re-read"]) / self.leads


async def undone(org: ConnectedOrg, job_id: str = "job-1", **options: Any) -> dict[str, UndoneLead]:
    """Undo a job; what became of each lead."""
    return {lead.lead_id: lead async for lead in undo(org.journal.of_job(job_id), org.crm, org.journal, **options)}


async def standing(org: ConnectedOrg, lead_id: str) -> dict[str, Any]:
    """What a lead holds now, from its version history; empty fields and unticked boxes are left out."""
    values: dict[str, Any] = {}
    for version in await org.history(lead_id):
        values |= {name: change["new"] for name, change in version["changes"].items()}
    return {name: value for name, value in values.items() if value not in (None, 0)}


async def undo_campaign(folder: Path, *, leads: int, edits: int) -> UndoReport:
    """Write all leads, let people edit some of them, undo the job, and compare with what stood there before."""
    async with org_with([raw_lead(number) for number in range(leads)], folder) as org:
        before = {lead_id: await standing(org, lead_id) for lead_id in org.ids}
        await asyncio.gather(*(org.crm.apply(org.planned(lead)) for lead in await org.leads()))
        edited = set(org.ids[:: leads // edits])
        for lead_id in edited:
            await org.act(lead_id, "edit", LastName="Okonkwo", City="Columbus")
        lines = await undone(org)
        report = UndoReport(
            restored=sum(line.outcome is Undone.RESTORED for line in lines.values()),
            reported=sum(line.outcome is Undone.PARTLY_RESTORED for line in lines.values()),
        )
        for lead_id in org.ids:
            now, line = await standing(org, lead_id), lines[lead_id]
            if lead_id not in edited and now != before[lead_id]:
                report.faults.append(f"{lead_id} is not what it was")
            if lead_id in edited:
                names = (now.get("FirstName"), now.get("LastName"), now.get("City"))
                if names != ("Marjorie", "Okonkwo", "Columbus") or set(line.kept) != NAME | ADDRESS:
                    report.faults.append(f"{lead_id} lost what a person entered: {names}, kept {line.kept}")
                if any(name.startswith("Enrich") for name in now):
                    report.faults.append(f"{lead_id} still holds values of ours")
        return report


async def cost_campaign(folder: Path, *, leads: int) -> CostFigures:
    """Read, plan and write all leads; what it cost."""
    async with org_with([raw_lead(number) for number in range(leads)], folder) as org:
        found = [lead async for lead in org.source().leads()]

        async def plans() -> Any:
            for lead in found:
                yield org.planned(lead)

        records = [record async for _, record in apply_plans(plans(), org.crm)]
        written = sum(getattr(record, "outcome", "") == "written" for record in records)
        return CostFigures(len(found), written, dict(org.api.usage.calls), org.api.usage.used)
