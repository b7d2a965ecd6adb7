"""The queue and the counters against a model, in any order of events that hypothesis can think of."""

import asyncio
import tempfile
from contextlib import AsyncExitStack
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, invariant, multiple, rule
from samples import ManualClock, job, message, result

from lead_enrichment.adapters.queue.sqlite import SqliteQueue
from lead_enrichment.adapters.sqlite.database import Database
from lead_enrichment.adapters.storage.sqlite.jobs import SqliteJobStore
from lead_enrichment.adapters.storage.sqlite.results import SqliteResultStore
from lead_enrichment.domain.errors import LeaseLost
from lead_enrichment.domain.result import LeadStatus
from lead_enrichment.jobs import settle_dead_letters
from lead_enrichment.ports import Delivery, Recorded

JOB = "job-1"
LEASE = timedelta(seconds=60)
MAX_RECEIVES = 3
LEADS = st.integers(min_value=1, max_value=6)
ENDS = st.sampled_from([LeadStatus.ENRICHED, LeadStatus.FAILED, LeadStatus.SKIPPED])
SPANS = st.sampled_from([timedelta(0), timedelta(seconds=10), timedelta(seconds=59), timedelta(seconds=61)])


@dataclass
class Entry:
    """A message as it must be: who holds it (the receipt), until when, and how often it was received."""

    visible_at: float
    order: int
    holder: str | None = None
    receives: int = 0
    dead: bool = False


class QueueAndCounters(RuleBasedStateMachine):
    """Deliveries are kept after they are settled too, so that every call is also made with stale receipts."""

    deliveries = Bundle("deliveries")

    def __init__(self) -> None:
        super().__init__()
        self.loop = asyncio.Runner()
        self.folder = tempfile.TemporaryDirectory()
        self.clock = ManualClock()
        self.queued: dict[str, Entry] = {}
        self.results: dict[str, LeadStatus] = {}
        self.accepted: set[str] = set()
        self.sent = 0
        self.open()
        self.loop.run(self.jobs.create(job(JOB)))

    def open(self) -> None:
        async def enter() -> Database:
            return await self.stack.enter_async_context(Database(Path(self.folder.name) / "engine.sqlite3"))

        self.stack = AsyncExitStack()
        database = self.loop.run(enter())
        self.queue = SqliteQueue(database, self.clock, lease=LEASE, max_receives=MAX_RECEIVES)
        self.store = SqliteResultStore(database)
        self.jobs = SqliteJobStore(database, self.clock)

    def teardown(self) -> None:
        self.loop.run(self.stack.aclose())
        self.loop.close()
        self.folder.cleanup()

    @rule(number=LEADS)
    def send(self, number: int) -> None:
        sent = message(number)
        self.accepted.add(sent.lead.id)
        self.loop.run(self.jobs.accept(JOB, len(self.accepted)))
        self.loop.run(self.queue.send([sent]))
        self.sent += 1
        self.queued.setdefault(sent.lead.id, Entry(self.clock.seconds, self.sent))

    @rule(target=deliveries, most=st.integers(min_value=1, max_value=4))
    def receive(self, most: int):
        got = self.loop.run(self.queue.receive(most, timedelta(0)))
        expected = []
        for lead_id, entry in sorted(self.queued.items(), key=lambda item: (item[1].visible_at, item[1].order)):
            if len(expected) == most or entry.dead or entry.visible_at > self.clock.seconds:
                continue
            if entry.receives >= MAX_RECEIVES:
                entry.dead, entry.holder = True, None
            else:
                expected.append(lead_id)
        assert [delivery.message.lead.id for delivery in got] == expected
        for delivery in got:
            entry = self.queued[delivery.message.lead.id]
            entry.receives += 1
            entry.holder, entry.visible_at = delivery.receipt, self.clock.seconds + LEASE.total_seconds()
            assert delivery.receive_count == entry.receives
        return multiple(*got)

    @rule(delivery=deliveries)
    def extend(self, delivery: Delivery) -> None:
        entry = self.held(delivery)
        try:
            self.loop.run(self.queue.extend(delivery))
        except LeaseLost:
            assert entry is None
        else:
            entry.visible_at = self.clock.seconds + LEASE.total_seconds()

    @rule(delivery=deliveries)
    def finish(self, delivery: Delivery) -> None:
        """Delete only what has a result, as the worker does."""
        lead_id = delivery.message.lead.id
        if lead_id not in self.results:
            return
        entry = self.held(delivery)
        try:
            self.loop.run(self.queue.delete(delivery))
        except LeaseLost:
            assert entry is None
            assert lead_id in self.queued
        else:
            if entry is not None:
                del self.queued[lead_id]

    @rule(delivery=deliveries, delay=SPANS, counted=st.booleans())
    def release(self, delivery: Delivery, delay: timedelta, counted: bool) -> None:  # noqa: FBT001
        self.loop.run(self.queue.release(delivery, delay, count_attempt=counted))
        entry = self.held(delivery)
        if entry is not None:
            entry.holder, entry.visible_at = None, self.clock.seconds + delay.total_seconds()
            entry.receives -= not counted

    @rule(delivery=deliveries, status=ENDS)
    def record(self, delivery: Delivery, status: LeadStatus) -> None:
        lead_id = delivery.message.lead.id
        recorded = self.loop.run(self.store.record(result(delivery.message, status), delivery))
        if lead_id in self.results:
            assert recorded is Recorded.ALREADY_TERMINAL
        elif self.held(delivery) is None:
            assert recorded is Recorded.LEASE_LOST
        else:
            assert recorded is Recorded.STORED
            self.results[lead_id] = status

    @rule(status=ENDS)
    def retry(self, status: LeadStatus) -> None:
        again = self.loop.run(self.store.reopen(JOB, [status]))
        reopened = {lead_id for lead_id, found in self.results.items() if found is status}
        assert reopened <= {sent.lead.id for sent in again}
        self.results = {lead_id: found for lead_id, found in self.results.items() if found is not status}
        self.loop.run(self.queue.send(again))
        for sent in again:
            self.sent += 1
            self.queued.setdefault(sent.lead.id, Entry(self.clock.seconds, self.sent))

    @rule()
    def settle(self) -> None:
        self.loop.run(settle_dead_letters(self.queue, self.store, self.clock))
        for lead_id in [lead_id for lead_id, entry in self.queued.items() if entry.dead]:
            del self.queued[lead_id]
            self.results.setdefault(lead_id, LeadStatus.FAILED)

    @rule()
    def redrive(self) -> None:
        dead = [entry for entry in self.queued.values() if entry.dead]
        assert self.loop.run(self.queue.redrive()) == len(dead)
        for entry in dead:
            entry.dead, entry.receives, entry.visible_at = False, 0, self.clock.seconds

    @rule(span=SPANS)
    def pass_time(self, span: timedelta) -> None:
        self.clock.pass_time(span)

    @rule()
    def restart(self) -> None:
        self.loop.run(self.stack.aclose())
        self.open()

    @invariant()
    def counters_equal_the_recount(self) -> None:
        counters = self.loop.run(self.jobs.counters(JOB))
        terminal = {status: count for status, count in counters.by_status.items() if status.terminal and count}
        found = list(self.results.values())
        assert terminal == {status: found.count(status) for status in set(found)}
        assert sum(counters.by_status.values()) == counters.total == len(self.accepted)

    @invariant()
    def no_lead_is_lost(self) -> None:
        depth = self.loop.run(self.queue.depth(JOB))
        assert depth.waiting + depth.in_flight + depth.dead == len(self.queued)
        assert depth.dead == sum(entry.dead for entry in self.queued.values())
        assert self.accepted == set(self.queued) | set(self.results)

    def held(self, delivery: Delivery) -> Entry | None:
        entry = self.queued.get(delivery.message.lead.id)
        return entry if entry is not None and entry.holder == delivery.receipt else None


QueueAndCounters.TestCase.settings = settings(
    max_examples=40, stateful_step_count=50, suppress_health_check=list(HealthCheck)
)
TestQueueAndCounters = QueueAndCounters.TestCase
