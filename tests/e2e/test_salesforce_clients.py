"""Clients of others against the sandbox: recorded requests, simple-salesforce, jsforce."""

import asyncio
import json
import os
import re
import shutil
from asyncio.subprocess import PIPE
from itertools import groupby
from pathlib import Path

import pytest
from command import finished
from sandbox_server import HttpClient, beside, set_faults
from simple_salesforce import Salesforce, SalesforceAuthenticationFailed, SalesforceExpiredSession, SalesforceLogin
from simple_salesforce.exceptions import SalesforceGeneralError, SalesforceMalformedRequest, SalesforceResourceNotFound

from lead_enrichment.clock import SystemClock
from lead_enrichment.sandbox.salesforce.server import SalesforceSandbox, SandboxOptions

ROOT = Path(__file__).resolve().parents[2]
TRACES = Path(os.environ.get("SHARED_DIR", ROOT.parent / "shared")) / "salesforce" / "client_traces.jsonl"
JSFORCE = ROOT / "tests" / "clients" / "jsforce"
NOT_SENT = {"transfer-encoding", "intended-host", "accept-encoding"}


class Replay:
    """Sends recorded requests with the ids and tokens of this org in their places."""

    def __init__(self, client, ids):
        self.client = client
        self.fixed = {
            "LEAD_ID_1": ids[0],
            "LEAD_ID_2": ids[1],
            "ORG_ID": "00D000000000001EAA",
            "USER_ID": "005000000000001AAA",
            "PERMSET_ID": "0PS000000000001AAA",
            "JWT": "a.b.c",
            "B64(CLIENT_ID:CLIENT_SECRET)": "Y2s6Y3M=",
            "BASE64_ZIP": "UEsFBgAAAAAAAAAAAAAAAAAAAAAAAA==",
            "INSTANCE": client.url,
        }

    def scenario(self, name, rows):
        """The requests whose status is another than the recorded one."""
        known = self.fixed | {"ACCESS_TOKEN": self.client.token()}
        if "expir" in name:
            self.client.ask("POST", "/sandbox/expire-tokens")
        more, wrong = "", []
        for row in rows:
            path = more if "{LOCATOR}" in row["path"] else filled(row["path"], known)
            headers = {key: filled(value, known) for key, value in row["headers"].items() if key not in NOT_SENT}
            body = filled(row["body"], known).encode() or None
            answer = self.client.ask(row["method"], path, headers=headers, data=body)
            if answer.status_code != row["expect_status"]:
                wrong.append((name, row["seq"], row["method"], path, answer.status_code, answer.text[:200]))
            known |= learnt(row["path"], answer)
            more = next_page(answer) or more
        return wrong


def filled(text, known):
    for key, value in known.items():
        text = text.replace("{" + key + "}", value)
    return text


def learnt(path, answer):
    """What later requests of the scenario need to know."""
    facts = {}
    for key, pattern in (
        ("JOB_ID", r"<jobInfo[^>]*><id>(\w+)</id>"),
        ("DEPLOY_ID", r"<deployResponse>.*?<id>(\w+)</id>"),
    ):
        if match := re.search(pattern, answer.text):
            facts[key] = match.group(1)
    body = answer.json() if "json" in answer.headers.get("Content-Type", "") and answer.text else None
    if isinstance(body, dict):
        if "access_token" in body:
            facts["ACCESS_TOKEN"] = body["access_token"]
        if "/batch" in path and "jobId" in body:
            facts["BATCH_ID"] = body["id"]
        elif ("/jobs/" in path or "/services/async" in path) and "id" in body:
            facts["JOB_ID"] = body["id"]
    return facts


def next_page(answer):
    body = answer.json() if "json" in answer.headers.get("Content-Type", "") and answer.text else None
    return body.get("nextRecordsUrl") if isinstance(body, dict) else None


@pytest.mark.skipif(not TRACES.is_file(), reason="the recorded requests (../shared) are not here")
async def test_every_recorded_request_gets_its_recorded_status():
    rows = [json.loads(line) for line in TRACES.read_text(encoding="utf-8").splitlines()]
    assert len(rows) > 100

    def replay(url):
        client = HttpClient(url)
        query = "/services/data/v65.0/query?q=SELECT+Id+FROM+Lead+LIMIT+2"
        records = client.ask("GET", query, headers=client.session()).json()["records"]
        replay = Replay(client, [record["Id"] for record in records])
        groups = groupby(rows, key=lambda row: (row["client"], row["scenario"]))
        return [wrong for (_, name), group in groups for wrong in replay.scenario(name, list(group))]

    async with SalesforceSandbox(SystemClock()) as sandbox:
        assert await beside(replay, sandbox.url) == []


class TestSimpleSalesforce:
    """simple-salesforce speaks HTTPS only, and logs in to salesforce.com only unless it is given a session."""

    @pytest.fixture
    async def sandbox(self, monkeypatch):
        leads = [{"LastName": "Needed", "Company": f'O\'Brien "{number}"'} for number in range(450)]
        async with SalesforceSandbox(SystemClock(), SandboxOptions(tls=True), leads=leads) as running:
            monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(running.certificate_file))
            yield running

    async def test_the_usual_calls(self, sandbox):
        await beside(self.usual_calls, sandbox.url, str(sandbox.certificate_file), sandbox.lead_ids)

    def usual_calls(self, url, certificate, ids):
        host = url.removeprefix("https://")
        session = HttpClient(url, verify=certificate).token()
        salesforce = Salesforce(session_id=session, instance=host, version="65.0")
        assert len(salesforce.query_all("SELECT Id FROM Lead")["records"]) == 450
        found = salesforce.query("SELECT Id, Owner.Name FROM Lead WHERE Company = 'o\\'brien \\\"7\\\"'")
        assert [record["Id"] for record in found["records"]] == [ids[7]]
        assert salesforce.describe()["maxBatchSize"] == 200
        assert salesforce.Lead.describe()["name"] == "Lead"
        headers = {"Sforce-Auto-Assign": "FALSE", "If-Unmodified-Since": "Mon, 09 Jun 2025 22:00:23 GMT"}
        with pytest.raises(SalesforceGeneralError, match="412"):
            salesforce.Lead.update(ids[0], {"City": "X"}, headers=headers)
        assert salesforce.Lead.update(ids[0], {"City": "Paris", "Enrichment_Completed__c": True}) == 204
        assert salesforce.Lead.get(ids[0])["City"] == "Paris"
        with pytest.raises(SalesforceMalformedRequest, match="INVALID_FIELD"):
            salesforce.Lead.update(ids[0], {"Nope__c": 1})
        with pytest.raises(SalesforceResourceNotFound):
            salesforce.Lead.get("00QPZ0000999999AAA")
        assert salesforce.Lead.create({"LastName": "X", "Company": "C"})["success"]
        assert salesforce.limits()["DailyApiRequests"]["Max"] == 15_000
        assert "api-usage" not in salesforce.api_usage or salesforce.api_usage["api-usage"].total == 15_000
        many = {"allOrNone": False, "records": [{"attributes": {"type": "Lead"}, "id": ids[1], "City": "Lyon"}]}
        assert salesforce.restful("composite/sobjects", method="PATCH", json=many)[0]["success"]
        rows = salesforce.bulk.Lead.update([{"Id": ids[2], "City": "Nice"}])
        assert rows[0]["success"]
        results = salesforce.bulk2.Lead.update(records=[{"Id": ids[3], "City": "Nizza"}], wait=1)
        assert results[0]["numberRecordsProcessed"] == 1
        pages = list(salesforce.bulk2.Lead.query("SELECT Id, City FROM Lead", max_records=300, wait=1))
        assert sum(page.count("\n") - 1 for page in pages) == 451
        HttpClient(url, verify=certificate).ask("POST", "/sandbox/expire-tokens")
        with pytest.raises(SalesforceExpiredSession):
            salesforce.query("SELECT Id FROM Lead LIMIT 1")

    async def test_its_soap_login(self, sandbox, monkeypatch):
        """The login host is hard-wired, so the request is led to the sandbox on its way out."""
        import simple_salesforce.login as module

        real = module.soap_login

        def led_here(soap_url, *arguments, **more):
            path = "/" + soap_url.split("/", 3)[3]
            return real(sandbox.url + path, *arguments, **more)

        monkeypatch.setattr(module, "soap_login", led_here)

        def log_in(**more):
            return SalesforceLogin(username="u@example.com", **more)

        escaped = {"password": "p<&w", "security_token": "tok&en"}
        session, instance = await beside(lambda: log_in(**escaped))
        assert session.startswith("00D")
        assert instance == sandbox.url.removeprefix("https://")
        for wrong in ({"password": "badpw"}, {"password": "pw", "sf_version": "65.0"}):
            with pytest.raises(SalesforceAuthenticationFailed):
                await beside(lambda wrong=wrong: log_in(**{"security_token": "tok", **wrong}))


def jsforce_is_here():
    """Whether the jsforce tests can run; where CI=true they must."""
    there = shutil.which("node") is not None and (JSFORCE / "node_modules" / "jsforce").is_dir()
    return there or os.environ.get("CI") == "true"


@pytest.mark.skipif(not jsforce_is_here(), reason="node and jsforce are not here: run `make setup-dev` where npm is")
class TestNode:
    async def run(self, tmp_path, script, *arguments):
        process = await asyncio.create_subprocess_exec(
            "node", JSFORCE / script, *arguments, stdout=PIPE, stderr=PIPE, cwd=tmp_path, start_new_session=True
        )
        done = await finished(process)
        assert done.code == 0, done.err
        return done.json

    async def test_jsforce(self, tmp_path):
        leads = [{"LastName": "Needed", "Company": f"C{number}", "Website": "x.example"} for number in range(450)]
        async with SalesforceSandbox(SystemClock(), leads=leads) as sandbox:
            told = await self.run(tmp_path, "use_sandbox.mjs", sandbox.url, *sandbox.lead_ids[:2])
            history = (await sandbox.control("GET", f"/sandbox/history/Lead/{sandbox.lead_ids[0]}")).json()
        assert told == {
            "soapLogin": "005000000000001AAA",
            "soapLogin65": "INVALID_OPERATION",
            "identity": "u@example.com",
            "fields": True,
            "all": 450,
            "found": 3,
            "retrieved": ["C0", "C1"],
            "updated": [True, True],
            "badField": "INVALID_FIELD",
            "created": True,
            "conditional": 412,
            "composite": [204, 412],
            "bulkQuery": 451,
            "bulkUpdated": 1,
            "limits": 15000,
            "metadata": ["CustomObject", "PermissionSet"],
            "refreshed": 2,
        }
        assert [version["changes"].get("City", {}).get("new") for version in history["versions"]][1:] == [
            "Paris",
            "Lyon",
            "Composite",
            "Nice",
        ]

    async def test_what_is_a_query_here_is_one_for_the_public_parser(self, tmp_path):
        from lead_enrichment.sandbox.salesforce.errors import ApiError
        from lead_enrichment.sandbox.salesforce.soql.parser import parse

        texts = json.loads((JSFORCE / "queries.json").read_text(encoding="utf-8"))

        def is_query(text):
            try:
                parse(text)
            except ApiError:
                return False
            return True

        theirs = await self.run(tmp_path, "judge_queries.mjs", JSFORCE / "queries.json")
        for kind, queries in texts.items():
            ours = [is_query(text) for text in queries]
            assert ours == [kind == "both take"] * len(queries), kind
            assert theirs[kind] == [kind != "both refuse"] * len(queries), kind


async def test_a_session_that_ends_is_told_to_every_client_in_its_own_words():
    async with SalesforceSandbox(SystemClock(), SandboxOptions(lead_count=1)) as sandbox:
        await set_faults(sandbox, token_lifetime_seconds=0)
        client = HttpClient(sandbox.url)
        answer = await beside(lambda: client.ask("GET", "/services/data/v65.0/limits", headers=client.session()))
        assert answer.json() == [{"message": "Session expired or invalid", "errorCode": "INVALID_SESSION_ID"}]
