"""What happens seldom on AWS, made to happen on the deployed account: for the matrix of who asks for what.

A worker is stopped with a lead in its hands; leads become dead letters and are given up by a worker and by the
orchestrator; they are retried though a newer job has a result; an event fails for good.
"""

import asyncio
import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from typing import Any, TypeVar
from unittest import mock

from deployed_org import FUNCTION, fill_in_the_secret, invoke, job_item
from held_site import HeldSite
from log_lines import LogLines
from salesforce_org import raw_lead

from lead_enrichment.adapters.storage.dynamodb.dispatch import LOCK
from lead_enrichment.clock import SystemClock
from lead_enrichment.sandbox.aws.account import EmulatedAccount
from lead_enrichment.sandbox.aws.account_environment import environment_of
from lead_enrichment.sandbox.aws.deploy import Deployed
from lead_enrichment.sandbox.salesforce.server import SalesforceSandbox, SandboxOptions
from lead_enrichment.settings import load_settings
from lead_enrichment.wiring import open_engine

ORCHESTRATOR, WORKERS = f"/aws/lambda/{FUNCTION}", "/ecs/lead-enrichment-worker"
PATIENCE = 90.0
T = TypeVar("T")


class RareCases:
    """The account in which they happen."""

    def __init__(self, account: EmulatedAccount, deployed: Deployed, log_lines: LogLines) -> None:
        self.account = account
        self.deployed = deployed
        self.lines = log_lines

    async def run(self) -> None:
        """All of them, one after the other; afterwards the queues are empty."""
        async with HeldSite() as site:
            leads = [raw_lead(number, Website=site.url) for number in (1, 2)]
            async with SalesforceSandbox(SystemClock(), SandboxOptions(), leads=leads) as sandbox:
                await self._beside(fill_in_the_secret, self.account, self.deployed, sandbox)
                first = await self._stopped_in_work(site)
                second = await self._only_dead_letters()
                await self._retried(first, second)
                await self._beside(self._event_that_fails)

    async def _stopped_in_work(self, site: HeldSite) -> str:
        """A worker gives a lead back and the next one ends the job: the other lead has become a dead letter."""
        since = self.lines.count
        with self._other(command=("sleep", "3600")):
            job_id = (await self._beside(invoke, self.account, {"limit": 2, "update_salesforce": True}))["job_id"]
            await self._beside(self._give_up, position=1)
        self.account.worker_environment["DRAIN_SECONDS"] = "1"
        await asyncio.wait_for(site.reached.wait(), PATIENCE)
        await self._beside(self._stop_workers)
        site.released.set()
        await self._completed(WORKERS, job_id, since)
        await self._beside(self._stop_workers)
        return job_id

    async def _only_dead_letters(self) -> str:
        """A job whose only lead is a dead letter: no worker is there, the orchestrator ends it."""
        since = self.lines.count
        with self._other(command=("sleep", "3600")):
            job_id = (await self._beside(invoke, self.account, {"limit": 1, "update_salesforce": True}))["job_id"]
            await self._beside(self._give_up, position=1)
        await self._completed(ORCHESTRATOR, job_id, since)
        return job_id

    async def _retried(self, first: str, second: str) -> None:
        """The same lead failed in both jobs; both are retried, and the older result moves to and fro."""
        since = self.lines.count
        await self._retry(first)
        await self._beside(self._give_up, position=1)
        await self._beside(invoke, self.account, {"action": "scale"})
        await self._completed(ORCHESTRATOR, first, since)
        await self._retry(second)
        await self._beside(invoke, self.account, {"action": "scale"})
        await self._completed(WORKERS, second, since)
        await self._beside(self._stop_workers)

    def _event_that_fails(self) -> None:
        self.account.client("lambda").invoke(
            FunctionName=FUNCTION, InvocationType="Event", Payload=b'{"limit": "five"}'
        )
        failures = self.deployed.resources["OrchestratorFailures"]
        sqs = self.account.client("sqs")
        (event,) = sqs.receive_message(QueueUrl=failures, WaitTimeSeconds=20)["Messages"]
        assert json.loads(event["Body"]) == {"limit": "five"}
        sqs.delete_message(QueueUrl=failures, ReceiptHandle=event["ReceiptHandle"])
        letters = self.deployed.resources["DeadLetterQueue"]
        while got := sqs.receive_message(QueueUrl=letters, MaxNumberOfMessages=10).get("Messages"):
            for letter in got:
                sqs.delete_message(QueueUrl=letters, ReceiptHandle=letter["ReceiptHandle"])

    async def _retry(self, job_id: str) -> None:
        with mock.patch.dict("os.environ", environment_of(self.account, self.deployed)):
            async with open_engine(load_settings(), SystemClock()) as engine:
                assert await engine.jobs.retry(job_id) == 1
        tables = self.account.client("dynamodb")
        holder = {"job_id": {"S": LOCK}, "holder": {"S": job_id}, "request": {"S": "-"}, "until": {"N": "9" * 13}}
        tables.put_item(TableName=self.deployed.resources["JobsTable"], Item=holder)

    def _give_up(self, position: int) -> None:
        """Let the lead's message be a dead letter, as after five receives."""
        sqs, resources = self.account.client("sqs"), self.deployed.resources
        got = sqs.receive_message(QueueUrl=resources["JobQueue"], MaxNumberOfMessages=10, VisibilityTimeout=0)
        (message,) = [one for one in got["Messages"] if json.loads(one["Body"])["position"] == position]
        sqs.send_message(QueueUrl=resources["DeadLetterQueue"], MessageBody=message["Body"])
        sqs.delete_message(QueueUrl=resources["JobQueue"], ReceiptHandle=message["ReceiptHandle"])

    async def _completed(self, group: str, job_id: str, since: int) -> None:
        text = f'"job_id": "{job_id}"'
        while True:
            line = await self._beside(self.lines.wait_for, group, "Job completed", since=since, seconds=PATIENCE)
            if text in line:
                break
            since += 1
        assert "ended_at" in job_item(self.deployed, job_id)

    def _stop_workers(self) -> None:
        """As ECS does it; with nothing in hand a worker ends at once."""
        tasks = self.account.fargate.tasks
        for arn in [arn for arn, one in tasks.items() if not one.ended.is_set()]:
            self.account.client("ecs").stop_task(cluster=self.deployed.resources["Cluster"], task=arn)
            assert tasks[arn].ended.wait(PATIENCE)

    @contextmanager
    def _other(self, command: tuple[str, ...]) -> Iterator[None]:
        """Workers are another program; at the end they are killed, and whoever is missing is started anew."""
        before, known = self.account.fargate.command, set(self.account.fargate.tasks)
        self.account.fargate.command = command
        try:
            yield
        finally:
            self.account.fargate.command = before
            for arn in set(self.account.fargate.tasks) - known:
                self.account.fargate.tasks[arn].process.kill()
                self.account.fargate.tasks[arn].ended.wait(PATIENCE)

    @staticmethod
    async def _beside(work: Callable[..., T], *arguments: Any, **named: Any) -> T:
        """Blocking work in a thread: the org and the website are served meanwhile."""
        return await asyncio.to_thread(partial(work, *arguments, **named))
