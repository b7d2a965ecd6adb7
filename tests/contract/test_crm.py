"""What every CRM promises: the same file runs over the exported copy of a file and over Salesforce."""

from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

import pytest
from salesforce_org import org_with, proposal, raw_lead

from lead_enrichment.adapters.crm.export_only import ExportOnly
from lead_enrichment.crm_ports import Crm
from lead_enrichment.domain.lead import Address, Lead
from lead_enrichment.domain.placeholders import Placeholders
from lead_enrichment.domain.plan import UpdatePlan
from lead_enrichment.domain.update_plan import plan_from
from lead_enrichment.domain.write_record import Planned, WriteOutcome

STANDARD = {"FirstName", "LastName", "Street", "City", "State", "PostalCode", "Country"}


@dataclass
class Desk:
    """A CRM with two leads: one with a placeholder for a name, one that a person has completed."""

    crm: Crm
    leads: list[Lead]

    async def planned(self, lead: Lead, **found: Any) -> Planned:
        form, what = await self.crm.form(), proposal(**found)

        def again(now: Lead) -> UpdatePlan:
            return plan_from(what, now, Placeholders(), form)

        return Planned("job-1", lead, again(lead), again=again)


COMPLETE = {"FirstName": "Ines", "LastName": "Okonkwo", "Street": "9 Person Street", "City": "Columbus"}


@asynccontextmanager
async def export_desk(folder):
    del folder
    open_lead = Lead(id="row-1", first_name="Info", last_name="Needed", company="A", website="https://a.example")
    address = Address(street="9 Person Street", city="Columbus")
    done = Lead(id="row-2", first_name="Ines", last_name="Okonkwo", address=address, website="https://b.example")
    yield Desk(ExportOnly(), [open_lead, done])


@asynccontextmanager
async def salesforce_desk(folder):
    async with org_with([raw_lead(1), raw_lead(2, **COMPLETE)], folder) as org:
        yield Desk(org.crm, await org.leads())


DESKS = {"export": export_desk, "salesforce": salesforce_desk}


@pytest.fixture(params=DESKS)
async def desk(request, tmp_path):
    async with DESKS[request.param](tmp_path) as opened:
        yield opened


async def test_an_open_lead_gets_what_was_planned_and_its_old_values_are_kept(desk):
    planned = await desk.planned(desk.leads[0])
    record = await desk.crm.apply(planned)
    assert record.outcome is WriteOutcome.WRITTEN
    assert record.written.items() >= planned.plan.writes().items()
    assert set(record.written) >= STANDARD
    assert (record.before["FirstName"], record.before["LastName"]) == ("Info", "Needed")
    assert set(record.before) == set(record.written)


async def test_what_a_person_completed_stays(desk):
    record = await desk.crm.apply(await desk.planned(desk.leads[1]))
    assert not set(record.written) & STANDARD
    assert record.written["Enriched_Last_Name__c"] == "Quillfeather"


async def test_only_what_is_decided_as_a_write_is_written(desk):
    planned = await desk.planned(desk.leads[0])
    kept = planned.plan.changes[0].model_copy(update={"decision": "keep"})
    plan = planned.plan.model_copy(update={"changes": (kept, *planned.plan.changes[1:])})
    record = await desk.crm.apply(Planned("job-1", planned.lead, plan, again=lambda _: plan))
    assert kept.field not in record.written


async def test_a_plan_without_writes_changes_nothing(desk):
    plan = UpdatePlan(lead_id=desk.leads[0].id)
    record = await desk.crm.apply(Planned("job-1", desk.leads[0], plan, again=lambda _: plan))
    assert record.outcome is WriteOutcome.UNCHANGED
    assert record.written == {}


async def test_the_same_plan_twice_gives_the_same_record(desk):
    planned = await desk.planned(desk.leads[0])
    first, second = await desk.crm.apply(planned), await desk.crm.apply(planned)
    assert second.written == first.written
    assert second.before == first.before


async def test_the_form_says_which_fields_there_are(desk):
    form = await desk.crm.form()
    for field in STANDARD | {"Enriched_City__c", "Enrichment_Completed__c"}:
        assert form.obstacle(field, "x") is None
