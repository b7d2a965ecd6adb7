"""Salesforce leads with served websites, and the deployed account's way to them."""

import json
import threading
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from time import monotonic

from salesforce_org import raw_lead

from lead_enrichment.clock import SystemClock
from lead_enrichment.sandbox.aws.account import EmulatedAccount
from lead_enrichment.sandbox.aws.deploy import Deployed
from lead_enrichment.sandbox.aws.fargate import RunningTask
from lead_enrichment.sandbox.aws.gaps.access import backend
from lead_enrichment.sandbox.demo import demo_websites
from lead_enrichment.sandbox.salesforce.server import SalesforceSandbox, SandboxOptions

FUNCTION = "lead-enrichment-orchestrator"
TICK = "lead-enrichment-production-ScaleRule"
JOB_QUEUES = ("JobQueue", "DeadLetterQueue", "OrchestratorFailures")
TABLES = ("JobsTable", "ResultsTable", "CacheTable")


@asynccontextmanager
async def org_with_sites(
    leads: int, sites: tuple[str, ...], kind: type[SalesforceSandbox] = SalesforceSandbox
) -> AsyncIterator[SalesforceSandbox]:
    """An org whose leads take turns with the demo's websites."""
    async with demo_websites(SystemClock()) as urls:
        async with org_with([urls[sites[number % len(sites)]] for number in range(leads)], kind) as sandbox:
            yield sandbox


@asynccontextmanager
async def org_with(
    websites: Sequence[str], kind: type[SalesforceSandbox] = SalesforceSandbox
) -> AsyncIterator[SalesforceSandbox]:
    """An org with a lead for each website."""
    given = [raw_lead(number, Website=website) for number, website in enumerate(websites)]
    async with kind(SystemClock(), SandboxOptions(), leads=given) as sandbox:
        yield sandbox


def fill_in_the_secret(account: EmulatedAccount, deployed: Deployed, sandbox: SalesforceSandbox) -> None:
    """Lead the stack to the org."""
    secrets, known = account.client("secretsmanager"), sandbox.credentials
    name = deployed.resources["SalesforceSecret"]
    values = json.loads(secrets.get_secret_value(SecretId=name)["SecretString"])
    values |= {"SF_LOGIN_URL": sandbox.url, "SF_CLIENT_ID": known.client_id, "SF_CLIENT_SECRET": known.client_secret}
    secrets.put_secret_value(SecretId=name, SecretString=json.dumps(values))


def invoke(account: EmulatedAccount, event: dict) -> dict:
    """The orchestrator's answer."""
    answer = account.client("lambda").invoke(FunctionName=FUNCTION, Payload=json.dumps(event).encode())
    body = json.loads(answer["Payload"].read())
    assert "FunctionError" not in answer, body
    return body


def job_item(deployed: Deployed, job_id: str) -> dict:
    """The job's item as DynamoDB has it; empty where there is none.

    It is taken from the store itself: tests look very often, and a request for each look would cost more than the job.
    """
    found = backend("dynamodb").get_item(deployed.resources["JobsTable"], {"job_id": {"S": job_id}})
    return found.to_json()["Attributes"] if found else {}


def counters(item: dict) -> dict[str, int]:
    """A job's leads by status, and their total."""
    return {name: int(item[name]["N"]) for name in item if name == "total" or name.startswith("n_")}


def messages(account: EmulatedAccount, deployed: Deployed) -> dict[str, int]:
    """How many messages each queue holds, hidden ones as well."""
    names = ("ApproximateNumberOfMessages", "ApproximateNumberOfMessagesNotVisible")
    found = {}
    for queue in JOB_QUEUES:
        url = deployed.resources[queue]
        there = account.client("sqs").get_queue_attributes(QueueUrl=url, AttributeNames=list(names))["Attributes"]
        found[queue] = sum(int(there[name]) for name in names)
    return found


def wait_for_the_end(account: EmulatedAccount, deployed: Deployed, job_id: str, seconds: float = 300) -> dict[str, int]:
    """Wait until the job has ended; its counters."""
    pause, until = threading.Event(), monotonic() + seconds
    while "ended_at" not in (item := job_item(deployed, job_id)):
        assert monotonic() < until, (item, messages(account, deployed))
        pause.wait(0.1)
    return {name: count for name, count in counters(item).items() if count}


def stop(account: EmulatedAccount, deployed: Deployed, task: RunningTask, seconds: float = 60) -> int:
    """StopTask, and the exit code."""
    account.client("ecs").stop_task(cluster=deployed.resources["Cluster"], task=task.task.task_arn)
    return exit_code(task, seconds)


def exit_code(task: RunningTask, seconds: float = 60) -> int:
    """How a task ended; waits for it."""
    assert task.ended.wait(seconds)
    return task.task.containers[0].exit_code


def end_all(account: EmulatedAccount) -> None:
    """End what still runs, so that it is in nobody's way."""
    for task in list(account.fargate.tasks.values()):
        if task.process.poll() is None:
            task.process.kill()
        assert task.ended.wait(30)


def clear(account: EmulatedAccount, deployed: Deployed) -> None:
    """End all workers and what their end set off, and empty the queues and tables: nothing is known of any lead."""
    _purge(account, deployed)
    end_all(account)
    assert account.functions.settled(60)  # the rule of stopped tasks had the function look for workers to replace
    end_all(account)
    assert account.functions.settled(60)
    _purge(account, deployed)
    for table in TABLES:
        backend("dynamodb").tables[deployed.resources[table]].items.clear()


def _purge(account: EmulatedAccount, deployed: Deployed) -> None:
    for queue in JOB_QUEUES:
        backend("sqs").queues[deployed.resources[queue].rpartition("/")[2]].last_purged_at = None
        account.client("sqs").purge_queue(QueueUrl=deployed.resources[queue])
