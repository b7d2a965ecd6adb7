"""The command line on the AWS engine: the real program, moto and the Salesforce sandbox over real HTTP."""

import asyncio
import json
import sys

import pytest
from aws_servers import moto_server
from orchestrated import aws_settings
from salesforce_org import raw_lead
from samples import result

from lead_enrichment.clock import SystemClock
from lead_enrichment.domain.job import LeadMessage
from lead_enrichment.domain.result import LeadStatus
from lead_enrichment.sandbox.salesforce.server import SalesforceSandbox, SandboxOptions
from lead_enrichment.settings import Settings
from lead_enrichment.wiring import open_engine


@pytest.fixture(scope="module")
def server():
    with moto_server() as running:
        yield running


async def command(environment, *arguments):
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "lead_enrichment",
        "--engine",
        "aws",
        *arguments,
        env={"PATH": "/usr/bin:/bin", "COLUMNS": "110", **environment},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    out, err = await process.communicate()
    return process.returncode, out.decode(), err.decode()


async def finish_all(monkeypatch, environment, status):
    """Be the worker: give every lead in the queue its result."""
    with monkeypatch.context() as patch:
        for name, value in environment.items():
            patch.setenv(name, value)
        async with open_engine(Settings(_env_file=None)) as engine:
            from datetime import timedelta

            while got := await engine.queue.receive(10, timedelta(0)):
                for delivery in got:
                    message: LeadMessage = delivery.message
                    await engine.results.record(result(message, status), delivery)
                    await engine.queue.delete(delivery)
                await engine.jobs.finish(message.job_id)


async def test_start_watch_export_retry_and_scale(server, tmp_path, monkeypatch):
    leads = [raw_lead(number) for number in range(1, 13)]
    async with SalesforceSandbox(SystemClock(), SandboxOptions(), leads=leads) as sandbox:
        environment = aws_settings(server, "cli") | {
            "SF_LOGIN_URL": sandbox.url,
            "SF_CLIENT_ID": sandbox.credentials.client_id,
            "SF_CLIENT_SECRET": sandbox.credentials.client_secret,
            "LOG_LEVEL": "WARNING",
        }
        code, out, err = await command(environment, "start", "--limit", "12")
        assert code == 0, err
        assert "12 leads found, 12 queued" in out
        assert "2 workers started" in out
        code, out, _ = await command(environment, "monitor", "--once", "--json")
        seen = json.loads(out)
        assert (code, seen["leads"], seen["done"], seen["complete"]) == (0, 12, 0, False)
        await finish_all(monkeypatch, environment, LeadStatus.FAILED)
        code, out, _ = await command(environment, "monitor")
        assert code == 4
        assert "12 of 12 leads (100 %)" in out
        code, out, err = await command(environment, "retry", "--json")
        assert code == 0, err
        assert json.loads(out)["leads_queued"] == 12
        code, out, _ = await command(environment, "scale", "--json")
        assert (code, json.loads(out)["present"]) == (0, 2)
        await finish_all(monkeypatch, environment, LeadStatus.ENRICHED)
        code, out, _ = await command(environment, "status", seen["job_id"])
        assert code == 0
        assert "12" in out
        for name, lines in (("results.csv", 13), ("results.jsonl", 12)):
            code, _, err = await command(environment, "export", "--out", str(tmp_path / name))
            assert code == 0, err
            assert len((tmp_path / name).read_text().splitlines()) == lines
        code, out, _ = await command(environment, "show", sandbox.lead_ids[0], "--json")
        assert (code, json.loads(out)["status"]) == (0, "enriched")


async def test_a_missing_table_and_refused_names_end_with_a_next_step(server, tmp_path):
    environment = aws_settings(server, "cli-missing") | {"JOBS_TABLE": "not-there"}
    code, _, err = await command(environment, "status")
    assert code == 3
    assert "AWS resource missing" in err
    assert "Traceback" not in err
    code, _, err = await command(environment, "export", "--out", str(tmp_path / "results.xls"))
    assert code == 2
    assert ".jsonl or .csv" in err
