"""The sandbox over real connections: who may talk to it, how connections break, many at once, the command."""

import asyncio
import json
import os
import signal
import socket
from concurrent.futures import ThreadPoolExecutor

import pytest
import requests
from command import finished
from sandbox_server import HttpClient, beside, set_faults

from lead_enrichment.clock import SystemClock
from lead_enrichment.domain.errors import SetupError
from lead_enrichment.sandbox.salesforce.server import SalesforceSandbox, SandboxOptions

V65 = "/services/data/v65.0"
LEADS = [{"LastName": "Info Needed", "Company": f"Company {number}"} for number in range(60)]


@pytest.fixture
async def sandbox():
    async with SalesforceSandbox(SystemClock(), leads=LEADS) as running:
        yield running


@pytest.fixture
def client(sandbox):
    return HttpClient(sandbox.url)


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({}, 200),
        ({"Host": "localhost:1"}, 200),
        ({"Host": "[::1]:1"}, 200),
        ({"Host": "rebound.example"}, 403),
        ({"Host": "127.0.0.1.rebound.example"}, 403),
        ({"Host": "10.0.0.1"}, 403),
        ({"Host": "["}, 403),
        ({"Origin": "https://rebound.example"}, 403),
        ({"Origin": "null"}, 403),
        ({"Origin": "http://localhost:9"}, 200),
    ],
)
async def test_only_programs_on_this_machine_are_answered(client, headers, status):
    for path in ("/services/data", "/sandbox"):
        answer = await beside(lambda path=path: client.ask("GET", path, headers=headers))
        assert answer.status_code == status


async def test_it_listens_on_loopback_only(sandbox):
    assert [site.sockets[0].getsockname()[0] for site in [next(iter(sandbox._runner.sites))._server]] == ["127.0.0.1"]


async def test_a_target_that_is_too_long_is_414(client):
    answer = await beside(lambda: client.ask("GET", f"{V65}/query?q={'x' * 17_000}", headers=client.session()))
    assert answer.status_code == 414
    answer = await beside(lambda: client.ask("GET", f"{V65}/query?q={'x' * 15_000}", headers=client.session()))
    assert answer.status_code == 400


async def test_large_answers_are_compressed(client):
    answer = await beside(lambda: client.ask("GET", f"{V65}/sobjects/Lead/describe", headers=client.session()))
    assert answer.headers["Content-Encoding"] == "gzip"
    assert answer.json()["name"] == "Lead"


@pytest.mark.parametrize(
    ("failure", "status", "text"),
    [
        ({"kind": "status", "status": 429, "headers": {"Retry-After": "7"}}, 429, ""),
        ({"kind": "html"}, 503, "<h1>"),
        ({"kind": "status", "status": 502, "body": "bad gateway"}, 502, "bad gateway"),
    ],
)
async def test_a_status_or_a_page_comes_instead_of_the_answer(sandbox, client, failure, status, text):
    headers = await beside(client.session)
    await set_faults(sandbox, failures=[{**failure, "path": "*/limits", "times": 1}])
    answer = await beside(lambda: client.ask("GET", f"{V65}/limits", headers=headers))
    assert (answer.status_code, text in answer.text) == (status, True)
    assert failure.get("headers", {}).items() <= dict(answer.headers).items()
    assert (await beside(lambda: client.ask("GET", f"{V65}/limits", headers=headers))).status_code == 200


@pytest.mark.parametrize(("kind", "saved"), [("reset", None), ("lost_reply", "Paris")])
async def test_the_connection_breaks_before_or_after_the_work(sandbox, client, kind, saved):
    lead = sandbox.lead_ids[0]
    headers = await beside(client.session)
    await set_faults(sandbox, failures=[{"kind": kind, "method": "PATCH", "times": 1}])
    path = f"{V65}/sobjects/Lead/{lead}"
    with pytest.raises(requests.ConnectionError, match=r"reset|aborted"):
        await beside(lambda: client.ask("PATCH", path, json={"City": "Paris"}, headers=headers))
    assert (await beside(lambda: client.ask("GET", path, headers=headers))).json()["City"] == saved
    log = (await sandbox.control("GET", "/sandbox/requests?method=PATCH")).json()["requests"]
    assert [(item["fault"], item["status"]) for item in log] == [(kind, 204 if saved else None)]


async def test_an_answer_that_never_comes_ends_with_the_sandbox():
    async with SalesforceSandbox(SystemClock(), leads=LEADS[:1]) as sandbox:
        await set_faults(sandbox, failures=[{"kind": "timeout"}])
        client = HttpClient(sandbox.url)
        waiting = asyncio.create_task(beside(lambda: client.ask("GET", "/services/data")))
        done, _ = await asyncio.wait([waiting], timeout=0.5)
        assert not done
    with pytest.raises(requests.ConnectionError):
        await waiting


async def test_an_answer_can_be_late(sandbox, client):
    await set_faults(sandbox, latency_ms=120)
    answer = await beside(lambda: client.ask("GET", "/services/data"))
    assert answer.elapsed.total_seconds() >= 0.12


async def test_tls_with_a_certificate_that_can_be_trusted():
    async with SalesforceSandbox(SystemClock(), SandboxOptions(tls=True, lead_count=0)) as sandbox:
        trusting = HttpClient(sandbox.url.replace("127.0.0.1", "localhost"), verify=str(sandbox.certificate_file))
        assert sandbox.url.startswith("https://")
        assert (await beside(lambda: trusting.ask("GET", "/services/data"))).status_code == 200
        with pytest.raises(requests.exceptions.SSLError):
            await beside(lambda: HttpClient(sandbox.url).ask("GET", "/services/data"))
        kept = sandbox.certificate_file
    assert not kept.exists()


async def test_a_taken_port_is_a_set_up_fault():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        with pytest.raises(SetupError) as refused:
            async with SalesforceSandbox(SystemClock(), SandboxOptions(port=taken.getsockname()[1], lead_count=0)):
                pass
    assert refused.value.code == "cannot_listen"


async def test_conditional_writes_of_many_at_once_save_one_of_each_kind(sandbox, client):
    """Sixteen writers race for each lead with the same precondition: one wins, fifteen see 412."""
    await set_faults(sandbox, clock="2030-01-01T00:00:00Z")
    headers = await beside(client.session)
    old = {**headers, "If-Unmodified-Since": "Mon, 31 Dec 2029 23:59:59 GMT"}

    def race(job):
        lead, writer = job
        path = f"{V65}/sobjects/Lead/{lead}"
        return lead, client.ask("PATCH", path, json={"City": f"Writer {writer}"}, headers=old).status_code

    def all_races():
        with ThreadPoolExecutor(16) as pool:
            return list(pool.map(race, [(lead, writer) for lead in sandbox.lead_ids[:10] for writer in range(16)]))

    outcomes = await beside(all_races)
    for lead in sandbox.lead_ids[:10]:
        assert sorted(status for found, status in outcomes if found == lead) == [204] + [412] * 15
        versions = (await sandbox.control("GET", f"/sandbox/history/Lead/{lead}")).json()["versions"]
        assert len(versions) == 2
    log = (await sandbox.control("GET", "/sandbox/requests?method=PATCH")).json()["requests"]
    assert len(log) == 160


class TestCommand:
    async def test_it_prints_what_a_client_needs_and_stops_cleanly(self, lead_enrichment):
        process = await lead_enrichment.start("sandbox", "salesforce", "--json", "--leads", "5")
        facts = json.loads(await process.stdout.readline())
        client = HttpClient(facts["url"])
        assert (facts["client_id"], facts["client_secret"]) == ("ck", "cs")
        overview = await beside(lambda: client.ask("GET", "/sandbox").json())
        assert overview["leads"] + overview["deleted_leads"] == 5
        headers = await beside(client.session)
        described = await beside(lambda: client.ask("GET", f"{V65}/sobjects/Lead/describe", headers=headers).text)
        assert "Enriched_City__c" in described
        os.killpg(process.pid, signal.SIGINT)
        done = await finished(process)
        assert (done.code, done.err) == (0, "")

    async def test_people_can_read_it(self, lead_enrichment):
        process = await lead_enrichment.start("sandbox", "salesforce", "--leads", "0", "--tls", "--without-fields")
        lines = [(await process.stdout.readline()).decode() for _ in range(8)]
        assert lines[0].startswith("Address:")
        assert "https://127.0.0.1:" in lines[0]
        assert any(line.startswith("Certificate to trust:") for line in lines)
        process.send_signal(signal.SIGTERM)
        assert (await finished(process)).code == 0

    async def test_a_taken_port_ends_with_3(self, lead_enrichment):
        with socket.socket() as taken:
            taken.bind(("127.0.0.1", 0))
            taken.listen()
            done = await lead_enrichment("sandbox", "salesforce", "--port", str(taken.getsockname()[1]))
        assert done.code == 3
        assert "Choose another port" in done.err
