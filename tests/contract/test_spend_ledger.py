"""What every spend ledger promises."""

import asyncio
from dataclasses import replace
from datetime import date
from itertools import count

import pytest

from lead_enrichment.domain.llm.spend import Caps, CapScope
from lead_enrichment.model_ports import Reservation, Spent

DAY = date(2026, 3, 1)
CAPS = Caps(lead=100, job=250, day=400)
numbers = count()


def reservation(nanos: int, *, job: str = "job-1", lead: str = "lead-1", day: date = DAY) -> Reservation:
    return Reservation(id=f"call-{next(numbers)}", job_id=job, lead_id=lead, day=day, nanos=nanos)


async def test_a_reservation_counts_as_spent_before_it_is_settled(engine):
    assert await engine.ledger.reserve(reservation(60), CAPS) is None
    assert await engine.ledger.spent_on_job("job-1") == Spent(60, 60)
    assert await engine.ledger.spent_on_day(DAY) == Spent(60, 60)


async def test_nothing_is_spent_at_first(engine):
    assert await engine.ledger.spent_on_job("job-1") == Spent(0, 0)
    assert await engine.ledger.spent_on_day(DAY) == Spent(0, 0)


async def test_settling_puts_the_true_cost_in_the_place_of_the_reserved_one(engine):
    one = reservation(60)
    await engine.ledger.reserve(one, CAPS)
    assert await engine.ledger.settle(one, 25)
    assert await engine.ledger.spent_on_job("job-1") == Spent(25, 0)


async def test_a_call_that_was_dearer_than_reserved_is_counted_at_what_it_cost(engine):
    one = reservation(60)
    await engine.ledger.reserve(one, CAPS)
    await engine.ledger.settle(one, 90)
    assert await engine.ledger.spent_on_day(DAY) == Spent(90, 0)


async def test_a_released_reservation_costs_nothing(engine):
    one = reservation(60)
    await engine.ledger.reserve(one, CAPS)
    assert await engine.ledger.release(one)
    assert await engine.ledger.spent_on_job("job-1") == Spent(0, 0)


async def test_settling_or_releasing_twice_changes_nothing(engine):
    one = reservation(60)
    await engine.ledger.reserve(one, CAPS)
    assert await engine.ledger.settle(one, 25)
    assert not await engine.ledger.settle(one, 25)
    assert not await engine.ledger.release(one)
    assert await engine.ledger.spent_on_job("job-1") == Spent(25, 0)


async def test_what_was_never_reserved_cannot_be_settled(engine):
    assert not await engine.ledger.settle(reservation(60), 25)
    assert await engine.ledger.spent_on_job("job-1") == Spent(0, 0)


async def test_repeating_a_reservation_does_not_count_it_twice(engine):
    one = reservation(60)
    assert await engine.ledger.reserve(one, CAPS) is None
    assert await engine.ledger.reserve(one, CAPS) is None
    assert await engine.ledger.spent_on_job("job-1") == Spent(60, 60)


async def test_a_cap_may_be_reached_but_not_passed(engine):
    assert await engine.ledger.reserve(reservation(100), CAPS) is None
    assert await engine.ledger.reserve(reservation(1), CAPS) is CapScope.LEAD
    assert await engine.ledger.spent_on_job("job-1") == Spent(100, 100)


@pytest.mark.parametrize(
    ("others", "refused"),
    [
        ({"lead": "lead-9"}, CapScope.JOB),
        ({"lead": "lead-9", "job": "job-2"}, None),
    ],
)
async def test_each_cap_looks_at_its_own_total(engine, others, refused):
    for number in range(2):
        await engine.ledger.reserve(reservation(100, lead=f"lead-{number}"), CAPS)
    assert await engine.ledger.reserve(reservation(60, **others), CAPS) is refused


async def test_the_day_caps_all_jobs_and_the_next_day_begins_anew(engine):
    for number in range(4):
        await engine.ledger.reserve(reservation(100, job=f"job-{number}"), CAPS)
    assert await engine.ledger.reserve(reservation(1, job="job-9"), CAPS) is CapScope.DAY
    tomorrow = reservation(1, job="job-9", day=date(2026, 3, 2))
    assert await engine.ledger.reserve(tomorrow, CAPS) is None


async def test_a_refused_reservation_changes_no_total(engine):
    await engine.ledger.reserve(reservation(100, lead="lead-1"), CAPS)
    assert await engine.ledger.reserve(reservation(300, lead="lead-2"), CAPS) is CapScope.LEAD
    assert await engine.ledger.reserve(reservation(300, lead="lead-2"), replace(CAPS, lead=999)) is CapScope.JOB
    assert await engine.ledger.spent_on_day(DAY) == Spent(100, 100)


async def test_a_cap_of_zero_allows_nothing(engine):
    assert await engine.ledger.reserve(reservation(1), Caps(lead=0, job=250, day=400)) is CapScope.LEAD


async def test_a_dead_worker_leaves_its_reservation_spent(engines):
    dead = await engines()
    await dead.ledger.reserve(reservation(80), CAPS)
    alive = await engines()
    alive.pass_time(alive.lease * 100)
    assert await alive.ledger.reserve(reservation(30), CAPS) is CapScope.LEAD
    assert await alive.ledger.spent_on_job("job-1") == Spent(80, 80)


async def test_parallel_workers_never_pass_a_cap_together(engines):
    views = [await engines() for _ in range(3)]
    caps = Caps(lead=10_000, job=250, day=10_000)
    asked = [
        view.ledger.reserve(reservation(10, lead=f"lead-{number}"), caps) for number in range(40) for view in views
    ]
    answers = await asyncio.gather(*asked)
    assert answers.count(None) == 25
    assert await views[0].ledger.spent_on_job("job-1") == Spent(250, 250)


async def test_large_sums_are_exact(engine):
    caps = Caps(lead=10**15, job=10**15, day=10**15)
    one, two = reservation(999_999_999_999_999), reservation(1)
    assert await engine.ledger.reserve(one, caps) is None
    assert await engine.ledger.reserve(two, caps) is None
    assert await engine.ledger.reserve(reservation(1), caps) is CapScope.LEAD
