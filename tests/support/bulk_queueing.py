"""Very many leads through the deployed orchestrator while its time runs out: how many arrive in the queue, and how often.

The function runs out of time for real, in both ways: it hands over to another run when its reserve is reached, and it
is killed in the middle of a page, because SQS takes messages and does not answer until the function's time is over.
"""

import asyncio
import json
import threading
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any
from unittest import mock

from deployed_org import FUNCTION, fill_in_the_secret, job_item
from log_lines import LogLines
from many_leads import ManyLeads
from moto.sqs.models import SQSBackend

from lead_enrichment.adapters.aws.clients import Aws
from lead_enrichment.adapters.queue.sqs import SqsQueue
from lead_enrichment.adapters.queue.sqs_messages import Places
from lead_enrichment.clock import SystemClock
from lead_enrichment.sandbox.aws.account import EmulatedAccount
from lead_enrichment.sandbox.aws.account_environment import environment_of
from lead_enrichment.sandbox.aws.deploy import Deployed

GROUP = f"/aws/lambda/{FUNCTION}"
SCHEDULE = "lead-enrichment-production-ScheduleRule"
DONE = "Job created successfully and workers started"
TIMED_OUT = "Task timed out"
RECEIVERS = 4
HALF_A_PAGE = 25
"""Batches of ten; a page has 500 leads."""


@dataclass(frozen=True)
class Plan:
    """`timeout` and `reserve` are the function's, in seconds. A kill comes half a page after each of `kills` pages.

    On a slow machine more runs may come to their time-out than are made to.
    """

    timeout: int
    reserve: int
    kills: Sequence[int]
    patience: float


@dataclass
class BulkReport:
    """What came of it. `copies` are messages of a lead that has one already; `twice` is how often workers get such."""

    leads: int
    messages: int
    copies: int
    missing: int
    twice: int
    invocations: int
    hand_overs: int
    kills: int
    seconds: float
    stalled: float
    faults: list[str] = field(default_factory=list)

    @property
    def per_second(self) -> float:
        """Messages a second, without the time for which SQS gave no answer."""
        return self.messages / (self.seconds - self.stalled)


class StallingQueue:
    """SQS takes all batches and answers some of them only when the caller is gone."""

    def __init__(self, after: Sequence[int]) -> None:
        self.seconds = 0.0
        self._left = list(after)
        self._taken = 0
        self._gone = threading.Event()
        self._lock = threading.Lock()
        self._since: float | None = None

    @contextmanager
    def installed(self) -> Iterator[None]:
        """Stall whatever is sent meanwhile."""
        send, clock = SQSBackend.send_message_batch, SystemClock()

        def send_message_batch(backend: SQSBackend, queue_name: str, entries: dict[str, Any]) -> Any:
            answer = send(backend, queue_name, entries)
            with self._lock:
                self._taken += 1
                stalls = bool(self._left) and self._taken > self._left[0]
                if stalls and self._since is None:
                    self._since = clock.monotonic()
            if stalls:
                self._gone.wait(120)
            return answer

        with mock.patch.object(SQSBackend, "send_message_batch", send_message_batch):
            yield

    def hears(self, group: str, line: str) -> None:
        """The function's log: after a time-out nobody waits for the answers any more."""
        if group == GROUP and TIMED_OUT in line and self._since is not None:
            with self._lock:
                self.seconds += SystemClock().monotonic() - self._since
                self._since = None
                self._left.pop(0)
                self._gone.set()
                self._gone = threading.Event()


def queue_all(
    account: EmulatedAccount, deployed: Deployed, log_lines: LogLines, org: ManyLeads, plan: Plan
) -> BulkReport:
    """Let the schedule's time come, wait until all leads are queued, and receive them; leaves the account as it was."""
    fill_in_the_secret(account, deployed, org)
    stalling = StallingQueue([pages * 2 * HALF_A_PAGE + HALF_A_PAGE for pages in plan.kills])
    log_lines.also(stalling.hears)
    since, clock = log_lines.count, SystemClock()
    with _configured(account, plan), _workers_that_take_nothing(account), stalling.installed():
        began = clock.monotonic()
        account.fire(SCHEDULE)
        answer = json.loads(log_lines.wait_for(GROUP, DONE, since=since, seconds=plan.patience))
        seconds = clock.monotonic() - began
        job_id = answer["job_id"]
        job = job_item(deployed, job_id)
        got = receive_all(account, deployed)
        handed_out = asyncio.run(_handed_out(account, deployed, [body for body, times in got.items() if times > 1]))
    _forget(account, deployed, job_id)
    leads = Counter({json.loads(body)["lead"]["id"]: times for body, times in got.items()})
    report = BulkReport(
        leads=len(org.ids),
        messages=leads.total(),
        copies=leads.total() - len(leads),
        missing=len(org.ids - leads.keys()),
        twice=sum(times - 1 for times in handed_out.values()),
        invocations=len(log_lines.of(GROUP, "START RequestId", since=since)),
        hand_overs=len(log_lines.of(GROUP, "Time runs out, another run goes on", since=since)),
        kills=len(log_lines.of(GROUP, TIMED_OUT, since=since)),
        seconds=seconds,
        stalled=stalling.seconds,
    )
    report.faults = _faults(report, plan, leads, answer, job)
    return report


def _faults(report: BulkReport, plan: Plan, leads: Counter[str], answer: dict, job: dict) -> list[str]:
    expected = dict.fromkeys(("leads_found", "leads_queued"), report.leads)
    page = 2 * HALF_A_PAGE * 10
    checks = {
        f"{report.missing} leads have no message": report.missing == 0,
        f"{report.twice} leads are handed out twice": report.twice == 0,
        f"{len(leads)} leads were queued, not {report.leads}": len(leads) == report.leads,
        f"{report.copies} copies, more than the pages that were cut off": report.copies <= report.kills * page,
        f"killed {report.kills} times, not {len(plan.kills)}": report.kills >= len(plan.kills),
        "no planned hand-over": report.hand_overs > 0,
        f"the log says {answer}": {name: answer[name] for name in expected} == expected,
        f"the job says {job}": job["total"]["N"] == str(report.leads) and job["queued_all"]["BOOL"],
    }
    return [fault for fault, good in checks.items() if not good]


@contextmanager
def _configured(account: EmulatedAccount, plan: Plan) -> Iterator[None]:
    functions = account.client("lambda")
    before = functions.get_function_configuration(FunctionName=FUNCTION)
    variables = before["Environment"]["Variables"]
    changed = {"ORCHESTRATOR_RESERVE_SECONDS": str(plan.reserve), "MAX_WORKERS": "1"}
    try:
        functions.update_function_configuration(
            FunctionName=FUNCTION, Timeout=plan.timeout, Environment={"Variables": variables | changed}
        )
        yield
    finally:
        functions.update_function_configuration(
            FunctionName=FUNCTION, Timeout=before["Timeout"], Environment={"Variables": variables}
        )


@contextmanager
def _workers_that_take_nothing(account: EmulatedAccount) -> Iterator[None]:
    command, before = account.fargate.command, set(account.fargate.tasks)
    account.fargate.command = ("sleep", "3600")
    try:
        yield
    finally:
        account.fargate.command = command
        for arn in set(account.fargate.tasks) - before:
            running = account.fargate.tasks[arn]
            running.process.kill()
            running.ended.wait(30)


def receive_all(account: EmulatedAccount, deployed: Deployed) -> Counter[str]:
    """Take every message out of the queue; how often each body was there."""
    queue_url = deployed.resources["JobQueue"]

    def receive(_: int) -> Counter[str]:
        sqs, bodies = account.client("sqs"), Counter()
        while got := sqs.receive_message(QueueUrl=queue_url, MaxNumberOfMessages=10).get("Messages"):
            bodies.update(message["Body"] for message in got)
            handles = [{"Id": str(at), "ReceiptHandle": message["ReceiptHandle"]} for at, message in enumerate(got)]
            assert not sqs.delete_message_batch(QueueUrl=queue_url, Entries=handles).get("Failed")
        return bodies

    with ThreadPoolExecutor(RECEIVERS) as threads:
        return sum(threads.map(receive, range(RECEIVERS)), Counter())


async def _handed_out(account: EmulatedAccount, deployed: Deployed, bodies: Sequence[str]) -> Counter[str]:
    """Put messages that were there twice back as they were, twice, and receive as a worker does: leads handed out."""
    resources = deployed.resources
    places = Places(resources["JobQueue"], resources["ResultsTable"], resources["JobsTable"])
    given: Counter[str] = Counter()
    with mock.patch.dict("os.environ", environment_of(account, deployed)):
        async with Aws() as aws:
            for body in (*bodies, *bodies):
                await aws.call(aws.sqs.send_message, QueueUrl=places.queue_url, MessageBody=body)
            queue = SqsQueue(aws, places, SystemClock(), lease=timedelta(seconds=300), max_receives=5)
            held = []
            while got := await queue.receive(50, timedelta(0)):
                held += got
            await asyncio.gather(*(queue.delete(delivery) for delivery in held))
            await queue.close()
            given.update(delivery.message.lead.id for delivery in held)
    assert given.keys() == {json.loads(body)["lead"]["id"] for body in bodies}
    return given


def _forget(account: EmulatedAccount, deployed: Deployed, job_id: str) -> None:
    """Remove the job, which will not end, so that others can start one."""
    tables = account.client("dynamodb")
    for key in (job_id, f"cursor#{job_id}", "lock#job"):
        tables.delete_item(TableName=deployed.resources["JobsTable"], Key={"job_id": {"S": key}})
