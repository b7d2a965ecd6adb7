"""What every journal of writes promises."""

from datetime import timedelta

from samples import START

from lead_enrichment.domain.write_record import WriteIntent


def intent(number: int, *, lead: str = "lead-1", job: str = "job-1", org: str = "org-1", state: str = "intended"):
    return WriteIntent(
        id=f"{job}-write-{number}",
        job_id=job,
        lead_id=lead,
        org_id=org,
        at=START + timedelta(seconds=number),
        modstamp=START.isoformat(),
        before={"City": None},
        after={"City": "Exampleton"},
        state=state,
    )


async def test_what_was_intended_is_found_by_its_leads_the_oldest_first(engine):
    await engine.journal.intend([intent(1), intent(2), intent(3, lead="lead-2"), intent(4, job="job-2")])
    assert await engine.journal.of_leads("job-1", ["lead-1"]) == [intent(1), intent(2)]
    assert await engine.journal.of_leads("job-1", ["lead-2", "lead-1"]) == [
        intent(1),
        intent(2),
        intent(3, lead="lead-2"),
    ]
    assert await engine.journal.of_leads("job-1", ["lead"]) == [], "the beginning of an id is not the id"
    assert await engine.journal.of_leads("job-1", []) == []


async def test_what_became_of_a_write_is_kept(engine):
    await engine.journal.intend([intent(1), intent(2)])
    await engine.journal.settle({intent(1).id: "written", intent(2).id: "refused"})
    found = await engine.journal.of_leads("job-1", ["lead-1"])
    assert found == [intent(1, state="written"), intent(2, state="refused")]


async def test_the_writes_of_a_job_come_lead_by_lead(engine):
    await engine.journal.intend([intent(1), intent(2, lead="lead-2"), intent(3)])
    listed = [writes async for writes in engine.journal.of_job("job-1")]
    assert sorted(listed, key=lambda writes: writes[0].lead_id) == [[intent(1), intent(3)], [intent(2, lead="lead-2")]]
    assert [writes async for writes in engine.journal.of_job("job-9")] == []


async def test_the_newest_job_that_wrote_a_lead_is_known_until_it_is_undone(engine):
    assert await engine.journal.newest_job_of("lead-1") is None
    await engine.journal.intend([intent(1), intent(2, job="job-2")])
    await engine.journal.settle({intent(1).id: "written", intent(2, job="job-2").id: "written"})
    assert await engine.journal.newest_job_of("lead-1") == "job-2"
    await engine.journal.settle({intent(2, job="job-2").id: "undone"})
    assert await engine.journal.newest_job_of("lead-1") == "job-1"


async def test_only_an_org_that_was_written_to_is_known(engine):
    await engine.journal.intend([intent(1), intent(2, org="org-2")])
    await engine.journal.settle({intent(1).id: "written"})
    assert await engine.journal.wrote_to("org-1")
    assert not await engine.journal.wrote_to("org-2")
