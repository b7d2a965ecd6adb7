"""`run` from end to end: real process, real websites on loopback, real files."""

import os
import signal

import pytest
from command import finished
from lead_files import enriched, objects, write_leads


async def test_leads_in_proven_owners_and_addresses_out(lead_enrichment, open_site, tmp_path):
    write_leads(tmp_path, open_site.url, open_site.url, "N/A")
    done = await lead_enrichment("run", "leads.csv")
    assert done.code == 0, done.err
    rows = enriched(tmp_path)
    assert [row["Note"] for row in rows] == ["kept 1", "kept 2", "kept 3"]
    assert rows[0]["LastName"] == "Info Needed"
    assert (rows[0]["enriched_first_name"], rows[0]["enriched_last_name"]) == ("Ada", "Brook")
    assert rows[0]["enriched_city"] == "Columbus"
    assert "Ada Brook" in rows[0]["owner_quote"]
    assert rows[0]["owner_source_url"].startswith(open_site.url)
    assert rows[2]["enrichment_status"] == "skipped"
    assert [item["lead_id"] for item in objects(tmp_path)] == ["1", "2", "3"]
    assert "3 of 3 leads done" in done.out
    assert "Next step" in done.out
    assert "Traceback" not in done.err


async def test_json_puts_one_object_on_stdout_whose_counts_add_up(lead_enrichment, open_site, tmp_path):
    write_leads(tmp_path, open_site.url, "N/A")
    done = await lead_enrichment("run", "leads.csv", "--json", "--out", "o.csv", "--results", "r.jsonl")
    body = done.json
    assert body["complete"] is True
    assert body["leads"] == body["done"] == sum(body["statuses"].values()) == 2
    assert sum(step["leads"] for step in body["steps"].values()) == 2
    assert body["files"] == {"out": "o.csv", "results": "r.jsonl"}
    assert len(enriched(tmp_path, "o.csv")) == len(objects(tmp_path, "r.jsonl")) == 2
    assert "leads done" in done.err


async def test_a_dry_run_plans_what_the_real_run_does_and_leaves_the_copy_unwritten(
    lead_enrichment, open_site, tmp_path
):
    write_leads(tmp_path, open_site.url, "N/A")
    dry = await lead_enrichment("run", "leads.csv", "--dry-run")
    assert dry.code == 0, dry.err
    planned = [item["plan"] for item in objects(tmp_path)]
    assert not (tmp_path / "leads.enriched.csv").exists()
    assert "write  FirstName" in dry.out
    assert '"Info Needed" -> "Brook"' in dry.out
    await lead_enrichment("run", "leads.csv")
    decided = [
        [
            (c["field"], c["before"], c["after"], c["decision"])
            for c in (plan or {}).get("changes", [])
            if c["decision"] != "stamp"
        ]
        for plan in planned
    ]
    real = [
        [
            (c["field"], c["before"], c["after"], c["decision"])
            for c in (item["plan"] or {}).get("changes", [])
            if c["decision"] != "stamp"
        ]
        for item in objects(tmp_path)
    ]
    assert decided == real
    assert decided[0]


async def test_limit_leaves_the_other_rows_waiting(lead_enrichment, open_site, tmp_path):
    write_leads(tmp_path, open_site.url, open_site.url, open_site.url)
    await lead_enrichment("run", "leads.csv", "--limit", "1")
    assert [row["enrichment_reason"] for row in enriched(tmp_path)][1:] == ["not_tried", "not_tried"]
    assert len(objects(tmp_path)) == 1


async def test_ctrl_c_stops_cleanly_and_resume_finishes_the_same_job(lead_enrichment, held_site, tmp_path):
    write_leads(tmp_path, "N/A", held_site.url, held_site.url)
    process = await lead_enrichment.start("run", "leads.csv", "--json")
    await held_site.reached.wait()
    os.kill(process.pid, signal.SIGINT)
    stopped = await finished(process)
    assert stopped.code == 130, stopped.err
    assert stopped.json["complete"] is False
    assert "run leads.csv --resume" in stopped.json["next_step"]
    assert [row["enrichment_status"] for row in enriched(tmp_path)] == ["skipped", "waiting", "waiting"]
    held_site.released.set()
    done = await lead_enrichment("run", "leads.csv", "--resume", "--json")
    assert done.code == 0, done.err
    assert done.json["job_id"] == stopped.json["job_id"]
    assert done.json["worked"]["leads"] == 2
    assert [row["enriched_last_name"] for row in enriched(tmp_path)] == ["", "Brook", "Brook"]


async def test_a_second_ctrl_c_stops_at_once(lead_enrichment, held_site, tmp_path):
    write_leads(tmp_path, held_site.url)
    process = await lead_enrichment.start("run", "leads.csv")
    await held_site.reached.wait()
    os.kill(process.pid, signal.SIGINT)
    assert process.stderr is not None
    while b"Stopping" not in (line := await process.stderr.readline()):
        assert line, "ended without a word"
    os.kill(process.pid, signal.SIGINT)
    stopped = await finished(process)
    assert stopped.code == 130
    assert "--resume" in stopped.out
    assert not (tmp_path / "leads.enriched.csv").exists()


async def test_kill_9_in_the_middle_loses_nothing(lead_enrichment, held_site, tmp_path):
    write_leads(tmp_path, "N/A", held_site.url, held_site.url)
    short = {"LEASE_SECONDS": "1", "HEARTBEAT_SECONDS": "0.3", "SITE_LEASE_SECONDS": "1"}
    process = await lead_enrichment.start("run", "leads.csv", **short)
    await held_site.reached.wait()
    os.killpg(process.pid, signal.SIGKILL)
    await process.wait()
    held_site.released.set()
    done = await lead_enrichment("run", "leads.csv", "--resume", "--json", **short)
    assert done.code == 0, done.err
    assert done.json["done"] == done.json["leads"] == 3
    assert [item["lead_id"] for item in objects(tmp_path)] == ["1", "2", "3"]
    assert [row["enriched_last_name"] for row in enriched(tmp_path)] == ["", "Brook", "Brook"]
    assert not list(tmp_path.glob(".*.part"))


async def test_a_full_disk_is_said_and_resume_writes_the_files(lead_enrichment, open_site, tmp_path):
    write_leads(tmp_path, open_site.url)
    full = await lead_enrichment("run", "leads.csv", "--out", "/dev/full")
    assert full.code == 3
    assert "/dev/full: No space left on device" in full.err
    assert "--resume" in full.err
    done = await lead_enrichment("run", "leads.csv", "--resume", "--out", "o.csv", "--json")
    assert done.code == 0, done.err
    assert done.json["worked"]["leads"] == 0
    assert enriched(tmp_path, "o.csv")[0]["enriched_last_name"] == "Brook"


async def test_status_show_and_retry_tell_and_mend(lead_enrichment, open_site, tmp_path):
    gone = "http://127.0.0.1:9/"
    write_leads(tmp_path, open_site.url, gone)
    unhurried = {"ERROR_CACHE_MINUTES": "0"}
    run = await lead_enrichment("run", "leads.csv", "--json", **unhurried)
    job = run.json["job_id"]
    assert run.json["statuses"]["unreachable"] == 1
    listed = await lead_enrichment("status", "--json")
    assert [item["job_id"] for item in listed.json["jobs"]] == [job]
    told = await lead_enrichment("status", job)
    for part in ("done", "Total", "Queue", "dead letters", "leads/h", "half within", "Next step"):
        assert part in told.out
    story = await lead_enrichment("show", "1")
    for part in ("Ada Brook", "“", open_site.url, "Pages", "Plan", "Next step"):
        assert part in story.out
    assert (await lead_enrichment("show", "1", "--json")).json["lead_id"] == "1"
    again = await lead_enrichment("retry", "--json", **unhurried)
    assert again.json["job_id"] == job
    assert again.json["worked"]["leads"] == 1
    assert again.json["statuses"] == run.json["statuses"]


async def test_nothing_to_retry_is_said(lead_enrichment, open_site, tmp_path):
    write_leads(tmp_path, open_site.url)
    await lead_enrichment("run", "leads.csv")
    done = await lead_enrichment("retry")
    assert done.code == 2
    assert "Nothing to retry" in done.err


async def test_rows_of_one_site_are_served_by_one_visit(lead_enrichment, open_site, tmp_path):
    write_leads(tmp_path, *[open_site.url] * 12)
    done = await lead_enrichment("run", "leads.csv", "--json")
    assert done.json["owners"] == 12
    fetched = [page for item in objects(tmp_path) for page in item["pages"] if page["via"] == "http"]
    assert len(fetched) == len({page["url"] for page in fetched})


@pytest.mark.parametrize("option", [("--limit", "2"), ("--dry-run",)])
async def test_resume_does_not_change_what_was_asked_for(lead_enrichment, open_site, tmp_path, option):
    write_leads(tmp_path, open_site.url)
    await lead_enrichment("run", "leads.csv")
    done = await lead_enrichment("run", "leads.csv", "--resume", *option)
    assert done.code == 2


async def test_resume_refuses_a_file_that_was_changed(lead_enrichment, open_site, tmp_path):
    write_leads(tmp_path, open_site.url)
    await lead_enrichment("run", "leads.csv")
    write_leads(tmp_path, open_site.url, open_site.url)
    done = await lead_enrichment("run", "leads.csv", "--resume")
    assert done.code == 2
    assert "Input has changed" in done.err
