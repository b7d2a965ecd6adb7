"""The whole way: Salesforce, Lambda, queue, workers on Fargate, websites, Salesforce again; then the schedule."""

import asyncio
import json
import os
import sys
from asyncio.subprocess import PIPE
from collections import Counter
from contextlib import asynccontextmanager

import pytest
from salesforce_org import is_ours, raw_lead

from lead_enrichment.clock import SystemClock
from lead_enrichment.sandbox.aws.account_environment import environment_of
from lead_enrichment.sandbox.demo import demo_websites
from lead_enrichment.sandbox.salesforce.server import SalesforceSandbox, SandboxOptions

pytestmark = [
    pytest.mark.xdist_group("aws"),
    pytest.mark.filterwarnings("ignore"),  # moto's own, on threads of its server
]
FUNCTION = "lead-enrichment-orchestrator"
ORCHESTRATOR, WORKERS = f"/aws/lambda/{FUNCTION}", "/ecs/lead-enrichment-worker"
SITES = ("bluebell-plumbing", "harrow-lane-bakery", "keltenbach-dachbau", "brightside-lawns", "parked-domain")
LEADS, ON_EACH = 40, 8
STARTED = "Job created successfully and workers started"


@asynccontextmanager
async def salesforce():
    """An org whose leads have served websites."""
    async with demo_websites(SystemClock()) as urls:
        leads = [raw_lead(number, Website=urls[SITES[number % len(SITES)]]) for number in range(LEADS)]
        async with SalesforceSandbox(SystemClock(), SandboxOptions(), leads=leads) as sandbox:
            yield sandbox


async def test_one_job_from_nothing(account, deployed, log_lines):
    async with salesforce() as sandbox:
        await asyncio.to_thread(_fill_in_the_secret, account, deployed, sandbox)
        verdicts, before_job = len(account.verdicts), log_lines.count
        before = set(account.fargate.tasks)

        answer = await asyncio.to_thread(_invoke, account, {"limit": LEADS, "update_salesforce": True})
        job_id = answer.pop("job_id")
        assert answer == {"leads_found": LEADS, "leads_queued": LEADS, "workers_started": 2}
        tasks = set(account.fargate.tasks) - before
        assert len(tasks) == 2
        await asyncio.to_thread(_wait_until_ended, account, tasks)

        assert _job(account, deployed, job_id) == {
            "total": LEADS,
            "n_enriched": 2 * ON_EACH,
            "n_needs_review": 2 * ON_EACH,
            "n_unreachable": ON_EACH,
        }
        assert _messages(account, deployed) == {"JobQueue": 0, "DeadLetterQueue": 0, "OrchestratorFailures": 0}
        assert await _leads_by_what_was_written(sandbox) == {"name": 2 * ON_EACH, "fields of ours": 3 * ON_EACH}
        _assert_logged(log_lines, before_job, job_id, sandbox.lead_ids)

        count = log_lines.count
        assert account.fire("lead-enrichment-production-ScheduleRule") == 1
        line = await asyncio.to_thread(log_lines.wait_for, ORCHESTRATOR, STARTED, since=count, seconds=60)
        second = json.loads(line)
        assert (second["leads_found"], second["leads_queued"], second["workers_started"]) == (0, 0, 0)
        assert second["job_id"] != job_id
        assert [verdict for verdict in account.verdicts[verdicts:] if not verdict[2]] == []
        await _assert_undone(account, deployed, sandbox, job_id)


async def _assert_undone(account, deployed, sandbox, job_id):
    """An operator takes back what the job wrote, from the journal in the account's table."""
    known = sandbox.credentials
    environment = environment_of(account, deployed) | {
        "SF_LOGIN_URL": sandbox.url, "SF_CLIENT_ID": known.client_id, "SF_CLIENT_SECRET": known.client_secret,
        "PATH": os.environ["PATH"],
    }  # fmt: skip
    command = (sys.executable, "-m", "lead_enrichment", "--engine", "aws", "undo", job_id, "--json")
    process = await asyncio.create_subprocess_exec(*command, env=environment, stdout=PIPE, stderr=PIPE)
    out, err = await process.communicate()
    assert process.returncode == 0, err.decode()
    outcomes = {name: count for name, count in json.loads(out)["outcomes"].items() if count}
    assert outcomes == {"restored": 5 * ON_EACH}
    for lead_id in sandbox.lead_ids:
        record = await sandbox.control("GET", f"/sandbox/history/Lead/{lead_id}")
        names = [
            one["changes"]["LastName"] for one in json.loads(record.body)["versions"] if "LastName" in one["changes"]
        ]
        assert not names or names[-1]["new"] == "Needed"


def _fill_in_the_secret(account, deployed, sandbox):
    secrets, known = account.client("secretsmanager"), sandbox.credentials
    name = deployed.resources["SalesforceSecret"]
    values = json.loads(secrets.get_secret_value(SecretId=name)["SecretString"])
    values |= {"SF_LOGIN_URL": sandbox.url, "SF_CLIENT_ID": known.client_id, "SF_CLIENT_SECRET": known.client_secret}
    secrets.put_secret_value(SecretId=name, SecretString=json.dumps(values))


def _invoke(account, event):
    answer = account.client("lambda").invoke(FunctionName=FUNCTION, Payload=json.dumps(event).encode())
    body = json.loads(answer["Payload"].read())
    assert "FunctionError" not in answer, body
    return body


def _wait_until_ended(account, tasks):
    for arn in tasks:
        assert account.fargate.tasks[arn].ended.wait(120)
        assert account.fargate.tasks[arn].task.containers[0].exit_code == 0


def _job(account, deployed, job_id):
    tables = account.client("dynamodb")
    item = tables.get_item(TableName=deployed.resources["JobsTable"], Key={"job_id": {"S": job_id}})["Item"]
    assert "ended_at" in item
    return {name: int(item[name]["N"]) for name in item if name == "total" or name.startswith("n_")}


def _messages(account, deployed):
    names = ("ApproximateNumberOfMessages", "ApproximateNumberOfMessagesNotVisible")
    found = {}
    for queue in ("JobQueue", "DeadLetterQueue", "OrchestratorFailures"):
        url = deployed.resources[queue]
        there = account.client("sqs").get_queue_attributes(QueueUrl=url, AttributeNames=list(names))["Attributes"]
        found[queue] = sum(int(there[name]) for name in names)
    return found


async def _leads_by_what_was_written(sandbox):
    kinds = Counter()
    for lead_id in sandbox.lead_ids:
        reply = await sandbox.control("GET", f"/sandbox/history/Lead/{lead_id}")
        (changes,) = [one["changes"] for one in json.loads(reply.body)["versions"] if is_ours(one)]
        named = "LastName" in changes
        if named:
            assert changes["LastName"]["old"] == "Needed"
            assert changes["Enrichment_Completed__c"]["new"]
        kinds["name" if named else "fields of ours"] += 1
    return kinds


def _assert_logged(log_lines, since, job_id, lead_ids):
    """Every line of the contract, with its fields and as often as it should be there."""
    (started,) = _said(log_lines, since, ORCHESTRATOR, STARTED)
    assert {"job_id", "leads_found", "leads_queued", "workers_started"} <= set(started)
    assert started["job_id"] == job_id
    assert len(_said(log_lines, since, WORKERS, "Worker starting, polling queue")) == 2
    completed = [line for group in (ORCHESTRATOR, WORKERS) for line in _said(log_lines, since, group, "Job completed")]
    assert [(line["job_id"], line["leads"]) for line in completed] == [(job_id, LEADS)]
    steps = ("Processing message for lead", "Successfully updated Salesforce lead", "Successfully processed lead")
    for step in steps:
        lines = _said(log_lines, since, WORKERS, step)
        assert sorted(line["lead_id"] for line in lines) == sorted(lead_ids), step
        assert all(line["fields"] > 0 for line in lines if step == steps[1])
    tries = _said(log_lines, since, WORKERS, "Attempt 1/3 scraping")
    assert {line["timeout_ms"] for line in tries} == {20_000}
    read = _said(log_lines, since, WORKERS, "Successfully scraped")
    assert {line["url"] for line in tries} & {line["url"] for line in read}
    assert {line["attempt"] for line in read} == {1}


def _said(log_lines, since, group, event):
    lines = [json.loads(line) for line in log_lines.of(group, event, since=since) if line.startswith("{")]
    return [line for line in lines if line["event"] == event]
