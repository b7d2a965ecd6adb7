"""A long run in several processes: `run` starts them, and they end with it, whatever ends it."""

import asyncio
import os
import select
import signal
from pathlib import Path

import pytest
from command import finished
from lead_files import enriched, write_leads

from lead_enrichment.cli.crew import shares_for
from lead_enrichment.settings import load_settings

TWO = {"PROCESSES": "2", "LOG_LEVEL": "INFO"}
MANY = ("N/A",) * 99


def workers_of(pid: int) -> list[int]:
    """The worker processes that a run has started (Linux)."""
    children = [
        int(child) for task in Path(f"/proc/{pid}/task").glob("*/children") for child in task.read_text().split()
    ]
    return [child for child in children if b"enrichment_worker" in Path(f"/proc/{child}/cmdline").read_bytes()]


def wait_for_end(pid: int, seconds: float) -> bool:
    """Whether a process that is not our child ends within so many seconds."""
    try:
        descriptor = os.pidfd_open(pid)
    except ProcessLookupError:
        return True
    try:
        return bool(select.select([descriptor], [], [], seconds)[0])
    finally:
        os.close(descriptor)


@pytest.mark.parametrize(
    ("leads", "processes", "each"), [(99, 1, 32), (100, 2, 16), (149, 2, 16), (150, 3, 11), (100_000, 3, 11)]
)
def test_a_process_more_must_be_worth_it(leads, processes, each):
    shares = shares_for(leads, load_settings(processes=3, concurrency=32, browser_tabs=4))
    assert (shares.processes, shares.concurrency) == (processes, each)
    assert shares.browser_tabs * shares.processes >= 4


async def test_the_leads_of_a_long_run_are_shared_by_processes(lead_enrichment, open_site, tmp_path):
    write_leads(tmp_path, *MANY, open_site.url)
    done = await lead_enrichment("run", "leads.csv", "--json", **TWO)
    assert done.code == 0, done.err
    assert done.err.count("Worker starting, polling queue") == 2
    assert (done.json["done"], done.json["statuses"]["skipped"]) == (100, 99)
    assert enriched(tmp_path)[-1]["enriched_last_name"] == "Brook"


async def test_ctrl_c_stops_all_processes(lead_enrichment, held_site, tmp_path):
    write_leads(tmp_path, held_site.url, *MANY)
    process = await lead_enrichment.start("run", "leads.csv", "--json", **TWO)
    await held_site.reached.wait()
    (worker,) = workers_of(process.pid)
    os.kill(process.pid, signal.SIGINT)
    stopped = await finished(process)
    assert stopped.code == 130, stopped.err
    assert wait_for_end(worker, 0)
    held_site.released.set()
    done = await lead_enrichment("run", "leads.csv", "--resume", "--json", **TWO)
    assert done.code == 0, done.err
    assert (done.json["done"], done.json["owners"]) == (100, 1)


async def test_the_processes_of_a_run_that_was_killed_end_by_themselves(lead_enrichment, held_site, tmp_path):
    write_leads(tmp_path, held_site.url, *MANY)
    process = await lead_enrichment.start("run", "leads.csv", **TWO)
    await held_site.reached.wait()
    (worker,) = workers_of(process.pid)
    process.kill()
    await process.wait()
    assert await asyncio.to_thread(wait_for_end, worker, 30)
