"""`python -m lead_enrichment.workers.enrichment_worker`, as an operator starts and stops it."""

import os
import signal
import subprocess
import sys

import pytest
from samples import job, messages

from lead_enrichment.adapters.queue.sqlite import SqliteQueue
from lead_enrichment.adapters.sqlite.database import FILE_NAME, Database
from lead_enrichment.adapters.storage.sqlite.jobs import SqliteJobStore
from lead_enrichment.adapters.storage.sqlite.results import SqliteResultStore
from lead_enrichment.clock import SystemClock

COMMAND = (sys.executable, "-m", "lead_enrichment.workers.enrichment_worker")


def start(folder, **settings) -> subprocess.Popen:
    environment = os.environ | {"DATA_DIR": str(folder), "LOG_LEVEL": "INFO"} | settings
    return subprocess.Popen(COMMAND, env=environment, cwd=folder, stderr=subprocess.PIPE, text=True)


def read_until(process: subprocess.Popen, words: str) -> None:
    for line in process.stderr:
        if words in line:
            return
    pytest.fail(f"it ended without {words!r}")


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_it_ends_with_zero_when_asked_to_stop(tmp_path, number):
    process = start(tmp_path)
    read_until(process, "Worker starting, polling queue")
    process.send_signal(number)
    process.communicate()
    assert process.returncode == 0


async def test_it_works_on_what_stands_in_the_queue(tmp_path):
    """The leads' websites do not exist, which is a result like any other."""
    async with Database(tmp_path / FILE_NAME) as database:
        clock = SystemClock()
        jobs, results = SqliteJobStore(database, clock), SqliteResultStore(database)
        await jobs.create(job())
        await jobs.accept("job-1", 2)
        unusable = [
            found.model_copy(update={"lead": found.lead.model_copy(update={"website": "file:///etc/passwd"})})
            for found in messages(2)
        ]
        await SqliteQueue(database, clock).send(unusable)
        process = start(tmp_path)
        for _ in unusable:
            read_until(process, "Successfully processed lead")
        process.terminate()
        process.communicate()
        assert process.returncode == 0
        assert [found.reason async for found in results.of_job("job-1")] == ["bad_website"] * 2


def test_a_data_folder_that_cannot_be_used_is_named(tmp_path):
    (tmp_path / "taken").write_text("a file")
    process = start(tmp_path, DATA_DIR=str(tmp_path / "taken"))
    _, said = process.communicate()
    assert process.returncode == 3
    assert "Store not usable" in said
    assert "Traceback" not in said


def test_a_setting_that_cannot_be_used_is_named(tmp_path):
    process = start(tmp_path, HEARTBEAT_SECONDS="45")
    _, said = process.communicate()
    assert process.returncode == 3
    assert "HEARTBEAT_SECONDS: Value error, must be at most half of LEASE_SECONDS" in said
