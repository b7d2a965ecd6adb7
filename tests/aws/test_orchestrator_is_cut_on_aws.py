"""The function's time runs out: Lambda kills it, tries the event again, and at last sets it aside; no lead is lost."""

import asyncio
import json
import threading
from contextlib import contextmanager
from time import monotonic
from unittest import mock

import pytest
from aws_campaign import WORKERS
from deployed_org import (
    FUNCTION,
    TICK,
    counters,
    end_all,
    fill_in_the_secret,
    job_item,
    messages,
    org_with_sites,
    wait_for_the_end,
)
from moto.sqs.models import SQSBackend
from salesforce_org import is_ours
from sandbox_server import set_faults

pytestmark = [
    pytest.mark.xdist_group("aws"),
    pytest.mark.filterwarnings("ignore"),  # moto's own, on threads of its server
]
LOG = f"/aws/lambda/{FUNCTION}"
TIMED_OUT = "Task timed out"
LEADS = 30


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


@contextmanager
def sending_stops_after(batches):
    """SQS takes so many batches and then answers no more, until the end; set when it does not."""
    send, sent, hangs, over = SQSBackend.send_message_batch, [], threading.Event(), threading.Event()

    def send_message_batch(*arguments, **named):
        sent.append(1)
        if len(sent) > batches and not over.is_set():
            hangs.set()
            over.wait(120)
        return send(*arguments, **named)

    with mock.patch.object(SQSBackend, "send_message_batch", send_message_batch):
        try:
            yield hangs
        finally:
            over.set()


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


async def test_a_run_that_is_cut_while_it_sends_is_gone_on_with_and_no_lead_is_worked_on_twice(
    account, deployed, log_lines
):
    async with org_with_sites(LEADS, ("bluebell-plumbing", "brightside-lawns")) as sandbox:
        await asyncio.to_thread(fill_in_the_secret, account, deployed, sandbox)
        since = log_lines.count
        with mock.patch.dict(account.worker_environment, WORKERS):
            with sending_stops_after(1) as hangs:
                with time_for_the_function(account, 8):
                    send_event(account, {"update_salesforce": True})
                    assert await asyncio.to_thread(hangs.wait, 60)
                    await asyncio.to_thread(log_lines.wait_for, LOG, TIMED_OUT, since=since, seconds=60)
                await asyncio.to_thread(log_lines.wait_for, LOG, "Another job is under way", since=since, seconds=60)
            job_id = await asyncio.to_thread(job_of, account, deployed)
            assert counters(job_item(account, deployed, job_id))["total"] == LEADS
            _let_the_dispatchers_right_run_out(account, deployed, job_id)
            account.fire(TICK)
            ended = await asyncio.to_thread(wait_for_the_end, account, deployed, job_id)
        assert ended == {"total": LEADS, "n_enriched": LEADS // 2, "n_needs_review": LEADS // 2}
        await asyncio.to_thread(end_all, account)
        assert messages(account, deployed) == {"JobQueue": 0, "DeadLetterQueue": 0, "OrchestratorFailures": 0}
        for lead_id in sandbox.lead_ids:
            reply = await sandbox.control("GET", f"/sandbox/history/Lead/{lead_id}")
            assert len([version for version in json.loads(reply.body)["versions"] if is_ours(version)]) == 1


def _let_the_dispatchers_right_run_out(account, deployed, job_id):
    """Two minutes pass: the run that was cut holds the right to send for so long."""
    account.client("dynamodb").update_item(
        TableName=deployed.resources["JobsTable"],
        Key={"job_id": {"S": f"cursor#{job_id}"}},
        UpdateExpression="SET #u = :past",
        ExpressionAttributeNames={"#u": "until"},
        ExpressionAttributeValues={":past": {"N": "1"}},
    )
