"""How many workers there should be, and starting them."""

import pytest
from samples import ManualClock

from lead_enrichment.orchestration_ports import Present, Started
from lead_enrichment.ports import QueueDepth
from lead_enrichment.scaling import Scaling, scale


class CountedQueue:
    def __init__(self, waiting, in_flight=0):
        self._depth = QueueDepth(waiting, in_flight, 0, 0.0)

    async def depth(self, _=None):
        return self._depth


class CountedPool:
    def __init__(self, present):
        self.workers = present
        self.ended = 0
        self.asked = []

    async def present(self):
        return Present(self.workers, f"{self.workers} {self.ended}")

    async def start(self, workers, token):
        self.asked.append((workers, token))
        return Started(workers)


@pytest.mark.parametrize(
    ("backlog", "wanted"), [(0, 0), (1, 1), (100, 1), (101, 2), (999, 10), (1000, 10), (100_000, 10)]
)
def test_one_worker_for_each_hundred_leads_up_to_the_most(backlog, wanted):
    assert Scaling(100, 10).wanted(backlog) == wanted


def test_never_fewer_than_none_are_missing():
    assert Scaling(100, 10).missing(50, 7) == 0


async def test_leads_in_work_count_as_well_as_waiting_ones():
    pool = CountedPool(1)
    scaled = await scale(CountedQueue(150, 100), pool, Scaling(100, 10), ManualClock())
    assert (scaled.backlog, scaled.wanted, scaled.present, scaled.started) == (250, 3, 1, 2)


async def test_an_empty_queue_asks_nobody():
    scaled = await scale(CountedQueue(0), None, Scaling(100, 10), ManualClock())
    assert scaled.started == 0


async def test_two_that_see_the_same_use_the_same_token():
    pool, clock = CountedPool(0), ManualClock()
    for waiting in (150, 180):
        await scale(CountedQueue(waiting), pool, Scaling(100, 10), clock)
    assert pool.asked[0] == pool.asked[1]
    clock.pass_time(clock.at - clock.at.replace(hour=11))
    await scale(CountedQueue(150), pool, Scaling(100, 10), clock)
    assert pool.asked[2] != pool.asked[1]


async def test_the_place_of_a_worker_that_ended_at_once_is_filled_in_the_same_minute():
    pool, clock = CountedPool(0), ManualClock()
    for _ in range(2):
        await scale(CountedQueue(150), pool, Scaling(100, 10), clock)
        pool.ended += 2
    assert pool.asked[0] != pool.asked[1]
