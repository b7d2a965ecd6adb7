"""A plan is written as it was read, or not at all; an undo gives back only what still holds our value (I16, I17)."""

import asyncio

import pytest
from salesforce_campaigns import cost_campaign, standing, undo_campaign, undone
from salesforce_org import FOUND, LONG_AGO, connected, org_with, raw_lead

from lead_enrichment.domain.lead import CrmRecord, Lead
from lead_enrichment.domain.stored_plan import StoredPlan
from lead_enrichment.domain.write_record import Planned
from lead_enrichment.write_back import Undone, apply_plans

NAME = {"FirstName", "LastName"}
ADDRESS = {"Street", "City", "State", "PostalCode", "Country"}


def stored(org, lead) -> StoredPlan:
    plan = org.planned(lead).plan
    return StoredPlan(lead_id=lead.id, modstamp=lead.crm.modstamp, completed=False, confidence=0.91, plan=plan)


async def planned_again(org, plans):
    for item in plans:
        lead = Lead(id=item.lead_id, crm=CrmRecord(modstamp=item.modstamp, fields={}, org=org.org.id))

        def again(now, item=item):
            return item.again(now, org.placeholders, org.org.form)

        yield Planned("job-1", lead, item.plan, again=again)


async def applied(org, plans):
    return {planned.lead.id: record async for planned, record in apply_plans(planned_again(org, plans), org.crm)}


async def test_leads_edited_between_plan_and_apply_are_planned_anew_or_reported(tmp_path):
    async with org_with([raw_lead(number) for number in range(40)], tmp_path) as org:
        plans = [stored(org, lead) for lead in await org.leads()]
        unrelated, taken, begun = org.ids[0:5], org.ids[5:10], org.ids[10:15]
        for lead_id in unrelated:
            await org.act(lead_id, "edit", Phone="202-555-0188")
        for lead_id in taken:
            await org.act(lead_id, "edit", FirstName="Ines", LastName="Okonkwo")
        for lead_id in begun:
            await org.act(lead_id, "edit", City="Columbus")
        await org.act(org.ids[15], "convert")
        await org.act(org.ids[16], "delete")
        records = await applied(org, plans)

        assert len(records) == 40
        for lead_id in unrelated:
            assert records[lead_id].outcome.value == "written"
            assert set(records[lead_id].written) >= NAME | ADDRESS
        for lead_id in (*taken, *begun):
            assert (records[lead_id].outcome.value, records[lead_id].reason) == ("conflict", "edit_conflict")
            assert await org.our_versions(lead_id) == []
        assert records[org.ids[15]].reason == "lead_converted"
        assert records[org.ids[16]].reason == "lead_gone"
        for lead_id in org.ids[17:]:
            assert records[lead_id].written.items() >= plans[org.ids.index(lead_id)].plan.writes().items()


async def test_applying_a_plan_twice_changes_nothing_more(tmp_path):
    async with org_with([raw_lead(number) for number in range(30)], tmp_path) as org:
        plans = [stored(org, lead) for lead in await org.leads()]
        first, second = await applied(org, plans), await applied(org, plans)
        assert {record.outcome.value for record in first.values()} == {"written"}
        assert {lead_id: record.before for lead_id, record in second.items()} == {
            lead_id: record.before for lead_id, record in first.items()
        }
        assert {len(await org.our_versions(lead_id)) for lead_id in org.ids} == {1}


async def test_undo_after_edits_restores_the_others_and_reports_the_edited(tmp_path):
    report = await undo_campaign(tmp_path, leads=200, edits=20)
    assert report.faults == []
    assert (report.restored, report.reported) == (180, 20)


async def test_an_undo_is_done_once_and_may_keep_the_mark(tmp_path):
    async with org_with([raw_lead(number) for number in range(3)], tmp_path) as org:
        for lead in await org.leads():
            await org.crm.apply(org.planned(lead))
        report = await undone(org, keep_completed=True)
        assert {lead.outcome for lead in report.values()} == {Undone.RESTORED}
        now = await standing(org, org.ids[0])
        assert now["LastName"] == "Needed"
        assert now["Enrichment_Completed__c"] == 1
        assert await undone(org) == {}


async def test_an_undo_meets_an_edit_between_its_reading_and_its_writing(tmp_path):
    async with org_with([raw_lead(number) for number in range(2)], tmp_path) as org:
        for lead in await org.leads():
            await org.crm.apply(org.planned(lead))
        await org.faults(other_edits=[{"lead": org.ids[0], "fields": {"FirstName": "Ines", "LastName": "Okonkwo"}}])
        report = await undone(org)
        assert report[org.ids[0]].outcome is Undone.PARTLY_RESTORED
        assert set(report[org.ids[0]].kept) == NAME
        assert (await standing(org, org.ids[0]))["LastName"] == "Okonkwo"
        assert report[org.ids[1]].outcome is Undone.RESTORED


@pytest.mark.parametrize("moment", ["before_the_write", "after_the_write"])
async def test_a_crash_around_the_write_leads_to_one_change_and_keeps_the_old_values(tmp_path, moment):
    """The worker dies between noting the write and storing its result; another process gets the lead again."""
    async with org_with([raw_lead(number) for number in range(5)], tmp_path) as org:
        leads = await org.leads()
        kind = "lost_reply" if moment == "after_the_write" else "reset"
        await org.faults(failures=[{"kind": kind, "path": "/services/data/*/composite", "method": "POST", "times": 1}])
        writing = asyncio.gather(*(org.crm.apply(org.planned(lead)) for lead in leads))
        for _ in range(500):
            await asyncio.sleep(0.01)
            if any(request["fault"] for request in await org.requests(path="composite", method="POST")):
                break
        writing.cancel()
        await org.crm.close()
        async with connected(org.sandbox, tmp_path) as second:
            records = await asyncio.gather(*(second.crm.apply(second.planned(lead)) for lead in leads))
        assert {record.outcome.value for record in records} == {"written"}
        assert {record.before["LastName"] for record in records} == {"Needed"}
        assert {len(await org.our_versions(lead.id)) for lead in leads} == {1}


async def test_a_lead_enriched_by_another_job_meanwhile_gets_no_second_update(tmp_path):
    async with org_with([raw_lead(number) for number in range(2)], tmp_path) as org:
        leads = await org.leads()
        for lead in leads:
            await org.crm.apply(org.planned(lead))
        records = [await org.crm.apply(org.planned(lead, job_id="job-2")) for lead in leads]
        assert {(record.outcome.value, record.reason) for record in records} == {("unchanged", "already_enriched")}
        assert {len(await org.our_versions(lead.id)) for lead in leads} == {1}


async def test_equal_values_send_no_empty_update(tmp_path):
    done = {
        "FirstName": "Marjorie",
        "LastName": "Quillfeather",
        **{name: FOUND[key] for name, key in {"Street": "street", "City": "city", "State": "state"}.items()},
        "PostalCode": FOUND["postal_code"],
        "Country": FOUND["country"],
    }
    async with org_with([raw_lead(1, **done)], tmp_path) as org:
        (lead,) = await org.leads()
        await org.crm.apply(org.planned(lead))
        (lead,) = await org.leads()
        record = await org.crm.apply(org.planned(lead, job_id="job-2"))
        assert (record.outcome.value, record.reason) == ("unchanged", "nothing_planned")
        (version,) = await org.our_versions(lead.id)
        assert not set(version["changes"]) & (NAME | ADDRESS)


async def test_every_update_says_that_no_assignment_rule_may_take_the_lead(tmp_path):
    async with org_with([raw_lead(number) for number in range(30)], tmp_path) as org:
        await org.faults(assignment_rule={"owner_id": "005000000000002AAA"})
        leads = await org.leads()
        await asyncio.gather(*(org.crm.apply(org.planned(lead)) for lead in leads))
        patches = await org.requests(method="PATCH")
        assert len(patches) == 30
        for request in patches:
            headers = {name.lower(): value for name, value in request["headers"].items()}
            assert headers["sforce-auto-assign"] == "FALSE"
            assert headers["if-unmodified-since"]
        changed = [version["changes"] for lead in leads for version in await org.our_versions(lead.id)]
        assert all("OwnerId" not in changes for changes in changed)


async def test_writing_costs_at_most_a_tenth_of_a_call_for_each_lead(tmp_path):
    figures = await cost_campaign(tmp_path, leads=250)
    assert figures.written == 250
    assert figures.writing_calls_per_lead <= 0.1
    assert sum(figures.calls.values()) == figures.counted_by_the_org


async def test_codes_are_written_where_the_org_uses_lists(tmp_path):
    async with org_with([raw_lead(1), raw_lead(2, Country="United States", CountryCode="US")], tmp_path) as org:
        await org.faults(state_country_picklists=True)
        async with connected(org.sandbox, tmp_path / "two") as org_with_lists:
            assert org_with_lists.org.form.uses_lists
            for lead in await org_with_lists.leads():
                record = await org_with_lists.crm.apply(org_with_lists.planned(lead))
                assert record.outcome.value == "written", record
                assert record.written["StateCode"] == "OH"
                assert "State" not in record.written
                now = await standing(org, lead.id)
                assert (now["State"], now["Country"]) == ("Ohio", "United States")
                assert now["Enriched_State__c"] == "OH"


async def test_a_lead_of_another_org_is_never_written(tmp_path):
    async with org_with([raw_lead(1)], tmp_path) as org:
        lead = (await org.leads())[0]
        stranger = lead.model_copy(update={"crm": lead.crm.model_copy(update={"org": "00D000000000009EAA"})})
        with pytest.raises(Exception, match="another org"):
            await org.crm.apply(org.planned(stranger))
        assert LONG_AGO in lead.crm.modstamp
