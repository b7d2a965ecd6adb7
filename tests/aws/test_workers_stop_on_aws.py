"""StopTask on real workers: drained or given back in time, killed after it, replaced by the template's own rule."""

import asyncio
import json
from contextlib import asynccontextmanager
from unittest import mock

import pytest
from aws_campaign import WORKERS
from deployed_org import end_all, exit_code, fill_in_the_secret, invoke, org_with, stop, wait_for_the_end
from held_site import HeldSite

pytestmark = [
    pytest.mark.long,
    pytest.mark.xdist_group("aws"),
    pytest.mark.filterwarnings("ignore"),  # moto's own, on threads of its server
]
LOG = "/ecs/lead-enrichment-worker"
PROCESSING = "Processing message for lead"
LONG = {"LEASE_SECONDS": "300", "HEARTBEAT_SECONDS": "100"}
"""As the template has it: who waits for it to run out waits in vain here."""


@asynccontextmanager
async def one_worker_at_work(account, deployed, log_lines, leads, **environment):
    """A job whose leads' website holds its answer; the worker, the site, and a count of log lines before it."""
    async with HeldSite() as site, org_with([site.url] * leads) as sandbox:
        with mock.patch.dict(account.worker_environment, WORKERS | environment):
            since, before = log_lines.count, set(account.fargate.tasks)
            await asyncio.to_thread(fill_in_the_secret, account, deployed, sandbox)
            answer = await asyncio.to_thread(invoke, account, {})
            assert (answer["leads_queued"], answer["workers_started"]) == (leads, 1)
            [arn] = set(account.fargate.tasks) - before
            async with asyncio.timeout(60):
                await site.reached.wait()
            try:
                yield account.fargate.tasks[arn], answer["job_id"], site, since
            finally:
                site.released.set()
                await asyncio.to_thread(end_all, account)


def attempts(log_lines, since):
    """Of each lead that was taken since, which attempts."""
    taken = [json.loads(line) for line in log_lines.of(LOG, PROCESSING, since=since)]
    return sorted((line["lead_id"], line["attempt"]) for line in taken)


async def test_a_stopped_worker_finishes_what_it_holds_and_takes_no_more(account, deployed, log_lines):
    drains = LONG | {"CONCURRENCY": "2", "DRAIN_SECONDS": "60"}
    async with one_worker_at_work(account, deployed, log_lines, 3, **drains) as (worker, job_id, site, since):
        stopping = asyncio.create_task(asyncio.to_thread(stop, account, deployed, worker))
        while not worker.asked_to_stop:  # noqa: ASYNC110 - another thread sets it
            await asyncio.sleep(0.01)
        site.released.set()
        assert await stopping == 0
        assert worker.task.stop_code == "UserInitiated"
        assert await asyncio.to_thread(wait_for_the_end, account, deployed, job_id) == {"total": 3, "n_enriched": 3}
        assert [attempt for _, attempt in attempts(log_lines, since)] == [1, 1, 1]
        assert len(log_lines.of(LOG, "Worker starting", since=since)) == 2, "the third lead is the next worker's"


async def test_what_is_not_finished_in_time_is_received_by_the_next_worker_at_once(account, deployed, log_lines):
    hurries = LONG | {"DRAIN_SECONDS": "0.5"}
    async with one_worker_at_work(account, deployed, log_lines, 2, **hurries) as (worker, job_id, site, since):
        assert await asyncio.to_thread(stop, account, deployed, worker) == 0
        wait = asyncio.to_thread(log_lines.wait_for, LOG, '"attempt": 2', since=since, seconds=60)
        assert json.loads(await wait)["event"] == PROCESSING
        site.released.set()
        assert await asyncio.to_thread(wait_for_the_end, account, deployed, job_id) == {"total": 2, "n_enriched": 2}
        assert [attempt for _, attempt in attempts(log_lines, since)] == [1, 2, 1, 2]


async def test_who_does_not_stop_in_time_is_killed_and_its_leads_come_back(account, deployed, log_lines):
    stubborn = {"LEASE_SECONDS": "6", "HEARTBEAT_SECONDS": "1", "DRAIN_SECONDS": "90"}
    async with one_worker_at_work(account, deployed, log_lines, 2, **stubborn) as (worker, job_id, site, since):
        worker.stop_seconds = 0.5  # the template says 120
        assert await asyncio.to_thread(stop, account, deployed, worker) == 137
        site.released.set()
        assert await asyncio.to_thread(wait_for_the_end, account, deployed, job_id) == {"total": 2, "n_enriched": 2}
        taken = attempts(log_lines, since)
        # a poll of the killed worker may still have been under way, and the message came to nobody once more
        assert [min(attempt, 2) for _, attempt in taken] == [1, 2, 1, 2], taken


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        ({"RESULTS_TABLE": ""}, "RESULTS_TABLE is missing"),
        ({"JOB_QUEUE_URL": "https://sqs.us-east-1.amazonaws.com/123456789012/nowhere"}, "aws_"),
    ],
)
async def test_a_worker_that_needs_a_person_says_so_and_ends_with_3(account, deployed, log_lines, wrong, says):
    since, resources = log_lines.count, deployed.resources
    environment = [{"name": name, "value": value} for name, value in wrong.items()]
    network = {"subnets": [resources["PrivateSubnetA"]], "securityGroups": [resources["WorkerSecurityGroup"]]}
    started = account.client("ecs").run_task(
        cluster=resources["Cluster"],
        taskDefinition=resources["WorkerTask"],
        networkConfiguration={"awsvpcConfiguration": network},
        overrides={"containerOverrides": [{"name": "worker", "environment": environment}]},
    )
    task = account.fargate.tasks[started["tasks"][0]["taskArn"]]
    assert await asyncio.to_thread(exit_code, task) == 3
    [line] = log_lines.of(LOG, '"next_step"', since=since)
    assert says in line
