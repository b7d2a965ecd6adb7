"""Courtesy holds for any order of arrivals: never too many at once, never two starts too close."""

import asyncio
from datetime import timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from samples import ManualClock

from lead_enrichment.site_visit.pacing import SitePacer, TooLate

TOLERANCE = 1e-6
requests = st.lists(
    st.tuples(st.sampled_from("ab"), st.floats(0, 2), st.integers(0, 5), st.sampled_from([0.0, 0.5])), max_size=25
)


class Street:
    """Requests to two sites on a clock that jumps to the next moment at which one of them wakes."""

    def __init__(self, places: int, interval: float) -> None:
        self.clock = ManualClock()
        self.pacer = SitePacer(connections=places, interval=interval, clock=self.clock, pause=self.pause)
        self.starts: dict[str, list[tuple[float, float]]] = {"a": [], "b": []}
        self.inside = {"a": 0, "b": 0}
        self.most = {"a": 0, "b": 0}
        self.sleepers: list[tuple[float, asyncio.Event]] = []

    async def pause(self, seconds: float) -> None:
        event = asyncio.Event()
        self.sleepers.append((self.clock.monotonic() + seconds, event))
        await event.wait()

    async def request(self, site: str, after: float, steps: int, delay: float) -> None:
        await self.pause(after)
        async with self.pacer.slot(site, delay=delay, by=1e9):
            self.starts[site].append((self.clock.monotonic(), delay))
            self.inside[site] += 1
            self.most[site] = max(self.most[site], self.inside[site])
            await self.pause(steps * 0.3)
            self.inside[site] -= 1

    async def run(self, arrivals: list[tuple[str, float, int, float]]) -> None:
        tasks = [asyncio.create_task(self.request(*arrival)) for arrival in arrivals]
        while not all(task.done() for task in tasks):
            for _ in range(5):  # the loop's turns until every woken task sleeps again
                await asyncio.sleep(0)
            self.wake_next()
        await asyncio.gather(*tasks)

    def wake_next(self) -> None:
        if not self.sleepers:
            return
        at = min(moment for moment, _ in self.sleepers)
        self.clock.pass_time(timedelta(seconds=max(0.0, at - self.clock.monotonic())))
        due = [entry for entry in self.sleepers if entry[0] <= self.clock.monotonic() + TOLERANCE]
        for entry in due:
            self.sleepers.remove(entry)
            entry[1].set()


@settings(max_examples=200)
@given(requests, st.integers(1, 3), st.sampled_from([0.0, 0.1, 1.0]))
def test_starts_keep_their_distance_and_places_their_number(
    arrivals: list[tuple[str, float, int, float]], places: int, interval: float
) -> None:
    street = Street(places, interval)
    asyncio.run(street.run(arrivals))
    for site in "ab":
        assert street.most[site] <= places
        for (one, delay), (two, _) in pairwise(street.starts[site]):
            assert two - one >= max(interval, delay) - 1e-3


async def test_a_turn_that_comes_too_late_is_refused_without_waiting() -> None:
    clock = ManualClock()
    pacer = SitePacer(connections=1, interval=5.0, clock=clock, pause=asyncio.sleep)
    async with pacer.slot("a", delay=0.0, by=0.0):
        pass
    with pytest.raises(TooLate):
        async with pacer.slot("a", delay=0.0, by=4.9):
            pytest.fail("no turn")
    async with pacer.slot("b", delay=0.0, by=0.0):
        pass


async def test_sites_long_left_are_forgotten() -> None:
    clock = ManualClock()
    pacer = SitePacer(connections=1, interval=0.1, clock=clock, pause=asyncio.sleep)
    for number in range(5_000):
        async with pacer.slot(str(number), delay=0.0, by=1e9):
            clock.pass_time(timedelta(seconds=1))
    assert len(pacer._lanes) <= 1_001
