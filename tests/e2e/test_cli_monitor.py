"""`monitor` and `export` on one machine: the real command on a real database, while the job goes on and at its end."""

import asyncio
import csv
import json
from datetime import timedelta

from command import Command, finished
from samples import result

from lead_enrichment.domain.job import JobOptions, LeadMessage
from lead_enrichment.domain.lead import Lead
from lead_enrichment.domain.result import LeadStatus
from lead_enrichment.settings import Settings
from lead_enrichment.wiring import open_engine

LEADS = 12


async def work_on(engine, most, status=LeadStatus.ENRICHED):
    """Be the worker, for so many leads."""
    for delivery in await engine.queue.receive(most, timedelta(0)):
        await engine.results.record(result(delivery.message, status), delivery)
        await engine.queue.delete(delivery)


async def test_a_job_is_watched_to_its_end_and_its_results_are_written(tmp_path):
    lead_enrichment = Command(tmp_path, {})
    none = await lead_enrichment("monitor")
    assert (none.code, "lead-enrichment run LEADS.csv makes one" in none.err) == (2, True)
    async with open_engine(Settings(_env_file=None, data_dir=tmp_path / "data")) as engine:
        job = await engine.jobs.start(JobOptions(source="leads.csv"), trigger="test", asked_by="test")
        leads = [Lead(id=f"row-{number}", company=f"Company {number}") for number in range(1, LEADS + 1)]
        await engine.jobs.store.accept(job.id, LEADS)
        await engine.jobs.store.queued_all(job.id)
        await engine.queue.send([LeadMessage(job_id=job.id, lead=lead, position=n) for n, lead in enumerate(leads, 1)])
        await work_on(engine, 4)

        once = await lead_enrichment("monitor", "--once")
        assert once.code == 0
        for part in ("4 of 12 leads (33 %)", "8 leads: 0 in work, 8 waiting", "0 dead letters", "nobody works on it"):
            assert part in once.out, part
        assert "Workers" not in once.out
        early = await lead_enrichment("export", "--out", "early.csv")
        assert "the results of 4 leads" in early.out
        assert "not done yet" in early.out

        watching = await lead_enrichment.start("monitor", "--json", "--interval", "0.2")
        first = json.loads(await asyncio.wait_for(watching.stdout.readline(), 30))
        assert (first["done"], first["workers"]) == (4, None)
        await work_on(engine, LEADS - 5)
        await work_on(engine, 1, LeadStatus.FAILED)
        await engine.jobs.finish(job.id)
        done = await finished(watching)
    last = json.loads(done.out.splitlines()[-1])
    assert (done.code, last["complete"], last["remaining"], last["statuses"]["failed"]) == (4, True, 0, 1)
    assert f"retry {job.id}" in last["next_step"]
    piped = await lead_enrichment("monitor", job.id)
    assert piped.code == 4
    assert "12 of 12 leads (100 %)" in piped.err
    assert "done" in piped.out
    for name, lines in (("results.csv", LEADS + 1), ("results.jsonl", LEADS)):
        written = await lead_enrichment("export", job.id, "--out", name)
        assert written.code == 0, written.err
        assert len((tmp_path / name).read_text().splitlines()) == lines
    rows = list(csv.DictReader((tmp_path / "results.csv").read_text().splitlines()))
    assert [row["lead_id"] if "lead_id" in row else row["id"] for row in rows][:2] == ["row-1", "row-2"]
    refused = await lead_enrichment("export", "--out", "results.xls")
    assert (refused.code, ".jsonl or .csv" in refused.err) == (2, True)
