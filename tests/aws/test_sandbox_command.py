"""`lead-enrichment sandbox aws` as a user runs it: the account comes up, takes commands, and goes without a trace."""

import asyncio
import json
import os
import signal
import socket
from pathlib import Path

import pytest
from command import Command, finished

_BUILDING = 4
"""The command, make, its shell, and the installer."""
pytestmark = pytest.mark.xdist_group("aws")


@pytest.fixture
def lead_enrichment(tmp_path):
    return Command(tmp_path, {})


async def test_commands_work_on_the_account_until_ctrl_c(lead_enrichment, package):
    process = await lead_enrichment.start("sandbox", "aws", "--demo", "--json", "--package", str(package))
    try:
        async with asyncio.timeout(60):
            facts = json.loads(await process.stdout.readline())
        environment = facts["environment"]
        started = await lead_enrichment("--engine", "aws", "start", "--limit", "1", "--json", **environment)
        status = await lead_enrichment("--engine", "aws", "status", "--json", **environment)
        workers = _children(process.pid)
    finally:
        os.killpg(process.pid, signal.SIGINT)  # as Ctrl-C in a terminal: workers get it too
        done = await finished(process)
    assert environment["AWS_ENDPOINT_URL"] == facts["endpoint"]
    assert (started.code, status.code) == (0, 0), started.err + status.err
    assert started.json["workers_started"] == 1
    assert started.json["job_id"] in status.out
    assert workers, "no worker was running"
    assert (done.code, "Traceback" in done.err) == (0, False), done.err
    assert _in_session(process.pid) == []
    with socket.socket() as trial:
        host, _, port = facts["endpoint"].removeprefix("http://").partition(":")
        assert trial.connect_ex((host, int(port))) != 0


async def test_a_taken_port_ends_with_3(lead_enrichment, package):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        done = await lead_enrichment("sandbox", "aws", "--port", port, "--package", str(package))
    assert done.code == 3, done.err
    assert "Choose another port" in done.err


async def test_sigterm_while_the_package_is_built_ends_the_build(lead_enrichment):
    process = await lead_enrichment.start("sandbox", "aws")
    assert b"Building" in await process.stderr.readline()
    async with asyncio.timeout(30):
        while len(_in_session(process.pid)) < _BUILDING:  # noqa: ASYNC110 - other processes set no event
            await asyncio.sleep(0.01)
    process.send_signal(signal.SIGTERM)
    done = await finished(process)
    assert (done.code, done.out) == (0, ""), done.err
    assert _in_session(process.pid) == []


def _children(pid):
    return [other for other, (parent, _, _) in _processes().items() if parent == pid]


def _in_session(leader):
    """Whoever is left of the session that the command was started in."""
    return [pid for pid, (_, session, state) in _processes().items() if session == leader and state != "Z"]


def _processes():
    """Of each process: its parent, its session and its state."""
    found = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                stat = (entry / "stat").read_text(encoding="utf-8").rpartition(")")[2].split()
            except OSError:
                continue
            found[int(entry.name)] = (int(stat[1]), int(stat[3]), stat[0])
    return found
