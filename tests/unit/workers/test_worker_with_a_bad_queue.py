"""A queue that does all that at-least-once delivery allows: every lead is still counted once."""

import random
from collections import Counter
from datetime import timedelta

from samples import result

from lead_enrichment.adapters.queue.sqlite import SqliteQueue
from lead_enrichment.domain.errors import TransientError
from lead_enrichment.domain.result import TERMINAL_STATUSES

LEADS = 300


class Nemesis:
    """Delivers 20 % of the messages twice, forgets each tenth delete, shuffles, and each seventh time does not answer."""

    def __init__(self, queue: SqliteQueue) -> None:
        self._queue = queue
        self._random = random.Random(7)  # noqa: S311 - repeatable
        self.done = Counter()

    def __getattr__(self, name):
        return getattr(self._queue, name)

    async def receive(self, most, wait):
        self.done["receives"] += 1
        if self.done["receives"] % 7 == 0:
            self.done["refused"] += 1
            raise TransientError("store_busy")
        deliveries = await self._queue.receive(most, wait)
        twice = [delivery for delivery in deliveries if self._random.random() < 0.2]
        self.done["twice"] += len(twice)
        deliveries += twice
        self._random.shuffle(deliveries)
        return deliveries

    async def delete(self, delivery):
        self.done["deletes"] += 1
        if self.done["deletes"] % 10 == 0:
            self.done["forgotten"] += 1
            return
        await self._queue.delete(delivery)


async def test_doubled_reordered_and_undeleted_messages_are_counted_once(bench):
    await bench.send(LEADS)
    short = SqliteQueue(bench.jobs.queue._database, bench.clock, lease=timedelta(seconds=0.2), max_receives=10_000)
    nemesis, told = Nemesis(short), Counter()

    async def process(message, _):
        return result(message, TERMINAL_STATUSES[message.position % len(TERMINAL_STATUSES)])

    def count(found):
        told[found.lead.id] += 1

    worker = bench.worker(process, queue=nemesis, on_result=count, heartbeat=timedelta(hours=1))

    async def nothing_left() -> bool:
        depth = await bench.queue.depth()
        return depth.waiting + depth.in_flight + depth.dead == 0

    await worker.run(nothing_left)
    assert min(nemesis.done[fault] for fault in ("refused", "twice", "forgotten")) > 0
    assert set(told.values()) == {1}
    counters = (await bench.jobs.progress("job-1")).counters
    expected = Counter(TERMINAL_STATUSES[number % len(TERMINAL_STATUSES)] for number in range(1, LEADS + 1))
    assert {status: count for status, count in counters.by_status.items() if count} == expected
    assert await bench.finished()
