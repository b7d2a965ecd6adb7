"""A campaign of kills on the emulated account: real workers on the real template, judged from the stores alone.

Workers that were killed are replaced by what the template says (the rule of stopped tasks, the clock's rule); the
campaign starts none.
"""

import asyncio
import json
import random
import threading
from collections import Counter
from collections.abc import Callable
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from time import monotonic

from command import Command
from deployed_org import TICK, counters, invoke, job_item, messages
from marksman import POINTS, Marksman, WatchedSalesforce
from salesforce_org import is_ours

from lead_enrichment.adapters.aws.finished import WAITING
from lead_enrichment.adapters.aws.items import from_wire
from lead_enrichment.adapters.storage.dynamodb.results import unpacked
from lead_enrichment.sandbox.aws.account import EmulatedAccount
from lead_enrichment.sandbox.aws.deploy import Deployed
from lead_enrichment.sandbox.aws.fargate import RunningTask
from lead_enrichment.sandbox.aws.gaps.access import backend
from lead_enrichment.sandbox.aws.gaps.whole_transactions import AT_REST

EXPECTED = {
    "bluebell-plumbing": "enriched",
    "harrow-lane-bakery": "needs_review",
    "keltenbach-dachbau": "enriched",
    "brightside-lawns": "needs_review",
}
"""Websites of the demo that plain HTTP can read, and how their leads must end."""

WORKERS = {
    "CONCURRENCY": "6",
    "LEASE_SECONDS": "6",
    "HEARTBEAT_SECONDS": "2",
    "IDLE_SECONDS": "3",
    "DRAIN_SECONDS": "2",
    "SITE_INTERVAL_MS": "0",
    "SITE_LEASE_SECONDS": "6",
}
"""What the workers of a campaign have other than the template says: times that fit into it."""

_TICK_SECONDS = 15.0
"""The template's clock ticks every five minutes; here every so many seconds."""

_LONGEST_AIM = 10.0
_AIMED = 0.5
"""The share of the kills that are aimed; the others come at random moments."""


@dataclass
class Report:
    """What a campaign found; `faults` is empty when nothing was lost, counted twice or written twice."""

    leads: int = 0
    kills: Counter = field(default_factory=Counter)
    terms: int = 0
    exit_codes: Counter = field(default_factory=Counter)
    workers: int = 0
    looks: int = 0
    received_again: int = 0
    set_aside: int = 0
    lost: list[str] = field(default_factory=list)
    counted_wrong: list[str] = field(default_factory=list)
    written_twice: list[str] = field(default_factory=list)
    others: list[str] = field(default_factory=list)
    seconds: float = 0.0

    @property
    def faults(self) -> list[str]:
        return [*self.lost, *self.counted_wrong, *self.written_twice, *self.others]


class AwsCampaign:
    """One job on a deployed account. `run` and what it calls block: they belong in a thread beside the org's loop."""

    def __init__(self, account: EmulatedAccount, deployed: Deployed, sandbox: WatchedSalesforce, seed: int) -> None:
        self.report = Report(leads=len(sandbox.lead_ids))
        self.job_id = ""
        self._account = account
        self._deployed = deployed
        self._sandbox = sandbox
        self._dice = random.Random(seed)  # noqa: S311 - a seed makes a campaign repeatable
        self._marksman = sandbox.marksman = Marksman(account)
        self._before = set(account.fargate.tasks)
        self._asked_to_stop: list[RunningTask] = []
        self._pause = threading.Event()

    def run(self, *, kills: int, terms: int, seconds: float) -> None:
        """Start the job, end workers while it runs, and wait for its end, at most so long."""
        until, began = monotonic() + seconds, monotonic()
        answer = invoke(self._account, {"update_salesforce": True})
        self.job_id = answer["job_id"]
        if answer["leads_queued"] != self.report.leads:
            self.report.others.append(f"{answer['leads_queued']} leads were queued")
        with self._marksman.watching_aws(), self._watching(), self._clock_ticking():
            self._end_workers(kills, terms, until)
            self.wait_for_the_end(until)
        self.report.seconds += monotonic() - began

    def wait_for_the_end(self, until: float) -> None:
        """Wait until the job has ended and no worker runs."""
        while not self._ended() or self._alive():
            if monotonic() > until:
                self.report.others.append(
                    f"not at the end in time: {self._item()}, {self._messages()}, {len(self._alive())} workers"
                )
                return
            self._pause.wait(0.25)

    def judge_workers(self) -> None:
        """How the workers ended that were asked to."""
        self.report.workers = len(set(self._account.fargate.tasks) - self._before)
        for task in self._asked_to_stop:
            task.ended.wait(30)
            self.report.exit_codes[task.task.containers[0].exit_code] += 1
        if set(self.report.exit_codes) - {0}:
            self.report.others.append(f"exit codes of stopped workers: {dict(self.report.exit_codes)}")

    async def retry(self, command: Command, seconds: float) -> None:
        """Bring back the leads that gave up, as an operator does, and wait for the job's end once more."""
        self.report.set_aside = len(await asyncio.to_thread(self._gave_up))
        if not self.report.set_aside:
            return
        began = monotonic()
        done = await command("retry", self.job_id, "--json")
        if done.code:
            self.report.others.append(f"retry: {done.err}")
            return
        await asyncio.to_thread(self._wait_with_clock, monotonic() + seconds)
        self.report.seconds += monotonic() - began

    def _wait_with_clock(self, until: float) -> None:
        with self._watching(), self._clock_ticking():
            self.wait_for_the_end(until)

    async def judge(self, expected: dict[str, str]) -> None:
        """Compare results, counters, queues and Salesforce's own history; `expected` is each lead's status."""
        results = {item["lead_id"]["S"]: item for item in self._results()}
        self.report.received_again = sum(unpacked(from_wire(item)).attempts > 1 for item in results.values())
        for lead_id, status in expected.items():
            found = results.get(lead_id, {}).get("status", {}).get("S", "none")
            if found != status:
                self.report.lost.append(f"{lead_id} is {found}, not {status}")
        recount = Counter(f"n_{item['status']['S']}" for item in results.values())
        counted = {name: count for name, count in counters(self._item()).items() if count}
        if counted != {**recount, "total": self.report.leads}:
            self.report.counted_wrong.append(f"the counters are {counted}, the results {dict(recount)}")
        left = {queue: count for queue, count in self._messages().items() if count}
        if left:
            self.report.others.append(f"left in the queues: {left}")
        for lead_id in expected:
            await self._judge_writes(lead_id)

    async def _judge_writes(self, lead_id: str) -> None:
        reply = await self._sandbox.control("GET", f"/sandbox/history/Lead/{lead_id}")
        ours = [version for version in json.loads(reply.body)["versions"] if is_ours(version)]
        if len(ours) > 1:
            self.report.written_twice.append(f"{lead_id} was written {len(ours)} times")
        elif not ours:
            self.report.lost.append(f"{lead_id} was not written")

    def _gave_up(self) -> list[str]:
        """Leads that were received as often as the queue allows."""
        return [item["lead_id"]["S"] for item in self._results() if item["reason"]["S"] == "gave_up"]

    def _end_workers(self, kills: int, terms: int, until: float) -> None:
        ways = ["kill"] * kills + ["term"] * terms
        self._dice.shuffle(ways)
        for number, way in enumerate(ways):
            self._wait_for_results(0.95 * self.report.leads * number / len(ways), until)
            if monotonic() > until:
                return
            self._pause.wait(self._dice.uniform(0, 0.3))
            if way == "kill":
                self._kill()
            else:
                self._terminate()

    def _wait_for_results(self, count: float, until: float) -> None:
        while self._done() < count and monotonic() < until:
            self._pause.wait(0.02)

    def _kill(self) -> None:
        if self._dice.random() < _AIMED:
            point = self._dice.choice(POINTS)
            self._marksman.aim(point)
            if self._marksman.hit.wait(_LONGEST_AIM):
                self.report.kills[str(point)] += 1
                return
            self._marksman.hold_fire()
            if self._marksman.hit.is_set():
                self.report.kills[str(point)] += 1
                return
        with suppress(ProcessLookupError):
            self._marksman.shoot(self._someone(lambda _: True).process.pid)
            self.report.kills["at random"] += 1

    def _terminate(self) -> None:
        task = self._someone(self._has_begun)
        self._account.client("ecs").stop_task(cluster=self._deployed.resources["Cluster"], task=task.task.task_arn)
        self._asked_to_stop.append(task)
        self.report.terms += 1

    def _someone(self, suits: Callable[[RunningTask], bool]) -> RunningTask:
        while not (fit := [one for one in self._alive() if self._unharmed(one) and suits(one)]):
            self._pause.wait(0.05)
        return self._dice.choice(fit)

    def _unharmed(self, running: RunningTask) -> bool:
        return not running.asked_to_stop and running.process.pid not in self._marksman.victims

    def _has_begun(self, running: RunningTask) -> bool:
        """Whether it takes leads: what is stopped while it loads its modules knows no signals yet."""
        streams = backend("logs").groups["/ecs/lead-enrichment-worker"].streams
        name = next((name for name in list(streams) if name.endswith(running.task.id)), None)
        return name is not None and any("polling queue" in event.message for event in list(streams[name].events))

    def _alive(self) -> list[RunningTask]:
        return [one for one in list(self._account.fargate.tasks.values()) if one.process.poll() is None]

    def _done(self) -> int:
        return sum(count for name, count in counters(self._item()).items() if name != "total")

    def _ended(self) -> bool:
        return "ended_at" in self._item()

    def _item(self) -> dict:
        return job_item(self._deployed, self.job_id)

    def _messages(self) -> dict[str, int]:
        return messages(self._account, self._deployed)

    def _results(self) -> list[dict]:
        table = self._deployed.resources["ResultsTable"]
        pages = self._account.client("dynamodb").get_paginator("scan").paginate(TableName=table)
        return [item for page in pages for item in page["Items"] if item["job_id"]["S"] == self.job_id]

    @contextmanager
    def _clock_ticking(self):
        with _repeatedly(_TICK_SECONDS, lambda: self._account.fire(TICK)):
            yield

    @contextmanager
    def _watching(self):
        """At many moments the job's counters must be the number of its results."""
        with _repeatedly(0.5, self._look):
            yield

    def _look(self) -> None:
        tables = backend("dynamodb").tables
        with AT_REST:
            job = next(
                item
                for item in tables[self._deployed.resources["JobsTable"]].all_items()
                if item.attrs["job_id"].value == self.job_id
            )
            counted = {name: int(job.attrs[name].value) for name in job.attrs if name.startswith("n_")}
            recount = Counter(
                f"n_{item.attrs['status'].value}"
                for item in tables[self._deployed.resources["ResultsTable"]].all_items()
                if item.attrs["job_id"].value == self.job_id and item.attrs["status"].value != WAITING
            )
        self.report.looks += 1
        if {name: count for name, count in counted.items() if count} != recount:
            self.report.counted_wrong.append(f"at look {self.report.looks}: counted {counted}, results {recount}")


@contextmanager
def _repeatedly(seconds: float, action):
    over, failed = threading.Event(), []

    def repeat() -> None:
        try:
            while not over.wait(seconds):
                action()
        except Exception as error:  # noqa: BLE001 - raised in the other thread, below
            failed.append(error)

    thread = threading.Thread(target=repeat)
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join()
    if failed:
        raise failed[0]
