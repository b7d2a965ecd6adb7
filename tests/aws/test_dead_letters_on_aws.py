"""Messages that nobody can finish: set aside after five receives, counted, and brought back by `retry`."""

import asyncio
import sys
import threading
from time import monotonic
from unittest import mock

import pytest
from aws_campaign import WORKERS
from command import Command
from deadly_site import DeadlySite
from deployed_org import (
    TICK,
    counters,
    end_all,
    fill_in_the_secret,
    invoke,
    job_item,
    messages,
    org_with,
    org_with_sites,
    wait_for_the_end,
)

from lead_enrichment.clock import SystemClock
from lead_enrichment.sandbox.aws.account_environment import environment_of
from lead_enrichment.sandbox.aws.gaps import message_moves
from lead_enrichment.sandbox.demo import demo_websites

pytestmark = [
    pytest.mark.xdist_group("aws"),
    pytest.mark.filterwarnings("ignore"),  # moto's own, on threads of its server
]
SLEEPER = (sys.executable, "-c", "import time; time.sleep(600)")
QUICK = WORKERS | {"LEASE_SECONDS": "2", "HEARTBEAT_SECONDS": "0.7"}
NO_LEAD = "this is no lead"


@pytest.fixture(params=["without StartMessageMoveTask", "with StartMessageMoveTask"])
def moves(request, account, deployed):
    """SQS moves messages itself, once in a test, or cannot do it."""
    can, before = request.param.startswith("with "), moves_of(account, deployed)
    message_moves.switch(on=can)
    yield
    message_moves.switch(on=True)
    assert moves_of(account, deployed) - before == (1 if can else 0)


@pytest.fixture
def retry(account, deployed, tmp_path):
    """The command as an operator gives it."""
    command = Command(tmp_path, environment_of(account, deployed))

    async def retried(what):
        done = await command("retry", what, "--json")
        assert done.code == 0, done.err
        return done.json

    return retried


def send_no_lead(account, deployed):
    account.client("sqs").send_message(QueueUrl=deployed.resources["JobQueue"], MessageBody=NO_LEAD)


def moves_of(account, deployed):
    """How often SQS says that it moved what was in the dead-letter queue."""
    sqs, url = account.client("sqs"), deployed.resources["DeadLetterQueue"]
    arn = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]
    return len(sqs.list_message_move_tasks(SourceArn=arn, MaxResults=10)["Results"])


def wear_out(account, deployed):
    """Receive all that is there again and again; how often, at most, a message was received."""
    sqs, url, most = account.client("sqs"), deployed.resources["JobQueue"], 0
    while messages(account, deployed)["JobQueue"]:
        counted = {"QueueUrl": url, "VisibilityTimeout": 0, "MessageSystemAttributeNames": ["ApproximateReceiveCount"]}
        for message in sqs.receive_message(MaxNumberOfMessages=10, **counted).get("Messages", []):
            most = max(most, int(message["Attributes"]["ApproximateReceiveCount"]))
    return most


@pytest.mark.long
@pytest.mark.usefixtures("moves")
async def test_retry_brings_back_what_was_set_aside(account, deployed, retry):
    async with org_with_sites(2, ("bluebell-plumbing",)) as sandbox:
        await asyncio.to_thread(fill_in_the_secret, account, deployed, sandbox)
        with mock.patch.object(account.fargate, "command", SLEEPER):
            job_id = (await asyncio.to_thread(invoke, account, {"update_salesforce": True}))["job_id"]
            send_no_lead(account, deployed)
            assert await asyncio.to_thread(wear_out, account, deployed) == 5
            assert messages(account, deployed) == {"JobQueue": 0, "DeadLetterQueue": 3, "OrchestratorFailures": 0}
            await asyncio.to_thread(end_all, account)
        account.fire(TICK)  # no worker is left that could see it
        assert await asyncio.to_thread(wait_for_the_end, account, deployed, job_id) == {"total": 2, "n_failed": 2}
        with mock.patch.dict(account.worker_environment, QUICK):
            assert await retry(job_id) == {
                "job_id": job_id,
                "leads_queued": 2,
                "workers_started": 1,
                "dead_letters": 1,
            }
            assert await asyncio.to_thread(wait_for_the_end, account, deployed, job_id) == {"total": 2, "n_enriched": 2}
        assert messages(account, deployed) == {"JobQueue": 0, "DeadLetterQueue": 1, "OrchestratorFailures": 0}
        await asyncio.to_thread(end_all, account)
        with mock.patch.object(account.fargate, "command", SLEEPER):
            assert await retry("--dead-letters") == {"messages_queued": 1, "workers_started": 1}
        assert messages(account, deployed) == {"JobQueue": 1, "DeadLetterQueue": 0, "OrchestratorFailures": 0}


@pytest.mark.long
@pytest.mark.timeout(600)
async def test_a_lead_that_kills_five_workers_is_set_aside_and_the_others_are_not(account, deployed, retry):
    async with demo_websites(SystemClock()) as urls, DeadlySite(account) as deadly:
        async with org_with([urls["bluebell-plumbing"]] * 5 + [deadly.url]) as sandbox:
            await asyncio.to_thread(fill_in_the_secret, account, deployed, sandbox)
            with mock.patch.dict(account.worker_environment, QUICK):
                job_id = (await asyncio.to_thread(invoke, account, {"update_salesforce": True}))["job_id"]
                send_no_lead(account, deployed)
                ended = await asyncio.to_thread(wait_for_the_end, account, deployed, job_id)
                assert ended == {"total": 6, "n_enriched": 5, "n_failed": 1}
                assert deadly.deaths == 5
                deadly.harmless = True
                assert (await retry(job_id))["leads_queued"] == 1
                ended = await asyncio.to_thread(wait_for_the_end, account, deployed, job_id)
                assert ended == {"total": 6, "n_enriched": 6}
                left = await asyncio.to_thread(_until_set_aside, account, deployed)
                assert left == {"JobQueue": 0, "DeadLetterQueue": 1, "OrchestratorFailures": 0}
            assert counters(job_item(deployed, job_id))["n_failed"] == 0
            await asyncio.to_thread(end_all, account)


def _until_set_aside(account, deployed):
    """The clock's rule starts workers until the message that is no lead was received five times."""
    pause, until = threading.Event(), monotonic() + 300
    while (found := messages(account, deployed))["JobQueue"]:
        assert monotonic() < until, found
        account.fire(TICK)
        pause.wait(1)
    return found
