"""The function's time runs out: Lambda kills it, tries the event again, and at last sets it aside; nothing is begun."""

import asyncio
import json
import threading
from contextlib import contextmanager
from time import monotonic

import pytest
from deployed_org import (
    FUNCTION,
    fill_in_the_secret,
    messages,
    org_with_sites,
)
from sandbox_server import set_faults

pytestmark = [
    pytest.mark.long,
    pytest.mark.xdist_group("aws"),
    pytest.mark.filterwarnings("ignore"),  # moto's own, on threads of its server
]
LOG = f"/aws/lambda/{FUNCTION}"
TIMED_OUT = "Task timed out"


@contextmanager
def time_for_the_function(account, seconds):
    """Another time-out than the template's 15 minutes, for new executions."""
    functions = account.client("lambda")
    kept = functions.get_function_configuration(FunctionName=FUNCTION)["Timeout"]
    account.functions.forget_idle()
    functions.update_function_configuration(FunctionName=FUNCTION, Timeout=seconds)
    try:
        yield
    finally:
        functions.update_function_configuration(FunctionName=FUNCTION, Timeout=kept)
        account.functions.forget_idle()


def send_event(account, event):
    account.client("lambda").invoke(FunctionName=FUNCTION, InvocationType="Event", Payload=json.dumps(event).encode())


def job_of(account, deployed):
    """The newest job."""
    asked = {"IndexName": "by_group", "KeyConditionExpression": "#g = :job", "ScanIndexForward": False, "Limit": 1}
    found = account.client("dynamodb").query(
        TableName=deployed.resources["JobsTable"],
        ExpressionAttributeNames={"#g": "group"},
        ExpressionAttributeValues={":job": {"S": "job"}},
        **asked,
    )["Items"]
    return found[0]["job_id"]["S"] if found else None


async def test_a_run_that_is_cut_each_time_ends_in_the_failure_queue_and_leaves_nothing(account, deployed, log_lines):
    async with org_with_sites(3, ("bluebell-plumbing",)) as sandbox:
        await asyncio.to_thread(fill_in_the_secret, account, deployed, sandbox)
        await set_faults(sandbox, latency_ms=60_000)
        since, before = log_lines.count, await asyncio.to_thread(job_of, account, deployed)
        event = {"limit": 3, "update_salesforce": True}
        with time_for_the_function(account, 3):
            send_event(account, event)
            await asyncio.to_thread(_until_set_aside, account, deployed, log_lines, since)
        assert len(log_lines.of(LOG, TIMED_OUT, since=since)) == 3
        assert messages(account, deployed) == {"JobQueue": 0, "DeadLetterQueue": 0, "OrchestratorFailures": 1}
        assert await asyncio.to_thread(job_of, account, deployed) == before
        url = deployed.resources["OrchestratorFailures"]
        [letter] = account.client("sqs").receive_message(QueueUrl=url)["Messages"]
        assert json.loads(letter["Body"]) == event
        account.client("sqs").delete_message(QueueUrl=url, ReceiptHandle=letter["ReceiptHandle"])


def _until_set_aside(account, deployed, log_lines, since):
    pause, until = threading.Event(), monotonic() + 60
    while not messages(account, deployed)["OrchestratorFailures"]:
        assert monotonic() < until, "\n".join(log_lines.of(LOG, "", since=since))
        pause.wait(0.1)
