"""The real sf command line against the sandbox. `make sf-cli-test` installs and names it; else this is skipped."""

import asyncio
import json
import os
from asyncio.subprocess import PIPE
from pathlib import Path

import pytest
from command import finished
from sandbox_server import HttpClient, beside

from lead_enrichment.clock import SystemClock
from lead_enrichment.sandbox.salesforce.server import SalesforceSandbox, SandboxOptions

ROOT = Path(__file__).resolve().parents[2]
OURS = ROOT / "salesforce"
SMALL = ROOT / "tests" / "clients" / "sf_cli" / "project"
SF_CLI = os.environ.get("SF_CLI", "").split()

pytestmark = pytest.mark.skipif(not SF_CLI, reason="`make sf-cli-test` runs this")


class Sf:
    """The command with a home of its own, so that no real org is ever near."""

    def __init__(self, home: Path) -> None:
        quiet = (
            "SF_DISABLE_TELEMETRY",
            "SF_AUTOUPDATE_DISABLE",
            "SFDX_DISABLE_DNS_CHECK",
            "SF_USE_GENERIC_UNIX_KEYCHAIN",
        )
        self.environment = {**os.environ, "HOME": str(home), **dict.fromkeys(quiet, "true")}

    async def __call__(self, *arguments: str, folder: Path, **more: str):
        process = await asyncio.create_subprocess_exec(
            *SF_CLI,
            *arguments,
            "--json",
            cwd=folder,
            env=self.environment | more,
            stdout=PIPE,
            stderr=PIPE,
            start_new_session=True,
        )
        done = await finished(process)
        assert done.code == 0, done.out + done.err
        return json.loads(done.out)["result"]


@pytest.mark.parametrize(
    ("project", "permission_set", "fields"),
    [
        (SMALL, "Finders", {"Found_City__c"}),
        pytest.param(
            OURS,
            "Lead_Enrichment_Integration",
            {"Enriched_City__c", "Enriched_Full_Address__c", "Enrichment_Confidence__c", "Enrichment_Completed__c"},
            marks=pytest.mark.skipif(not OURS.is_dir(), reason="our sfdx project is not in this checkout"),
        ),
    ],
    ids=["small", "ours"],
)
async def test_log_in_deploy_assign_query_update(tmp_path, project, permission_set, fields):
    sf = Sf(tmp_path)
    options = SandboxOptions(with_enrichment_fields=False, lead_count=20)
    async with SalesforceSandbox(SystemClock(), options) as sandbox:
        token = await beside(HttpClient(sandbox.url).token)
        where = ("--instance-url", sandbox.url, "--no-prompt", "--alias", "tried")
        await sf("org", "login", "access-token", *where, folder=tmp_path, SF_ACCESS_TOKEN=token)
        target = ("--target-org", "tried")
        deployed = await sf("project", "deploy", "start", "--source-dir", "force-app", *target, folder=project)
        assert (deployed["status"], deployed["success"]) == ("Succeeded", True)
        assert not fields & names(await sf("sobject", "describe", "--sobject", "Lead", *target, folder=project))
        await sf("org", "assign", "permset", "--name", permission_set, *target, folder=project)
        assert fields <= names(await sf("sobject", "describe", "--sobject", "Lead", *target, folder=project))
        soql = "SELECT Id, Name FROM Lead WHERE IsConverted = false LIMIT 3"
        found = await sf("data", "query", "--query", soql, *target, folder=project)
        assert found["totalSize"] == 3
        lead = found["records"][0]["Id"]
        update = ("--sobject", "Lead", "--record-id", lead, "--values", "City='Springvale'")
        await sf("data", "update", "record", *update, *target, folder=project)
        record = await sf("data", "get", "record", "--sobject", "Lead", "--record-id", lead, *target, folder=project)
        assert record["City"] == "Springvale"


def names(described):
    return {field["name"] for field in described["fields"]}
