"""What every `ResultStore` must do."""

import asyncio
from datetime import timedelta

import pytest
from samples import START, ids, job, message, messages, result

from lead_enrichment.domain.result import LeadStatus
from lead_enrichment.ports import InVain, Recorded

NO_WAIT = timedelta(0)


@pytest.fixture
async def started(engine):
    """An engine with one job of five leads, all sent."""
    await engine.jobs.create(job())
    await engine.jobs.accept("job-1", 5)
    await engine.queue.send(messages(5))
    return engine


async def test_a_result_is_kept_whole_and_counted(started):
    [delivery] = await started.queue.receive(1, NO_WAIT)
    whole = result(delivery.message, detail="Grüße, 東京\n" * 1000)
    assert await started.results.record(whole, delivery) is Recorded.STORED
    assert await started.results.get(delivery.message.lead.id, "job-1") == whole
    counters = await started.jobs.counters("job-1")
    assert counters.by_status[LeadStatus.ENRICHED] == 1


async def test_a_second_result_changes_nothing(started):
    [delivery] = await started.queue.receive(1, NO_WAIT)
    first = result(delivery.message)
    await started.results.record(first, delivery)
    second = result(delivery.message, LeadStatus.FAILED)
    assert await started.results.record(second, delivery) is Recorded.ALREADY_TERMINAL
    assert await started.results.get(delivery.message.lead.id) == first
    counters = await started.jobs.counters("job-1")
    assert (counters.done, counters.by_status[LeadStatus.FAILED]) == (1, 0)


async def test_a_stale_worker_cannot_record(started):
    [stale] = await started.queue.receive(1, NO_WAIT)
    started.pass_time(started.lease * 1.1)
    deliveries = await started.queue.receive(5, NO_WAIT)
    present = next(d for d in deliveries if d.message == stale.message)
    assert await started.results.record(result(stale.message, LeadStatus.FAILED), stale) is Recorded.LEASE_LOST
    assert await started.results.get(stale.message.lead.id) is None
    assert (await started.jobs.counters("job-1")).done == 0
    assert await started.results.record(result(present.message), present) is Recorded.STORED


async def test_a_worker_that_gave_its_lead_back_cannot_record(started):
    [delivery] = await started.queue.receive(1, NO_WAIT)
    await started.queue.release(delivery, NO_WAIT)
    assert await started.results.record(result(delivery.message), delivery) is Recorded.LEASE_LOST


async def test_a_late_worker_can_record_as_long_as_nobody_else_has_the_lead(started):
    [delivery] = await started.queue.receive(1, NO_WAIT)
    started.pass_time(started.lease * 2)
    assert await started.results.record(result(delivery.message), delivery) is Recorded.STORED


async def test_a_stale_worker_cannot_record_after_the_lead_was_finished(started):
    [stale] = await started.queue.receive(1, NO_WAIT)
    started.pass_time(started.lease * 1.1)
    for delivery in await started.queue.receive(5, NO_WAIT):
        await started.results.record(result(delivery.message), delivery)
        await started.queue.delete(delivery)
    late = await started.results.record(result(stale.message, LeadStatus.FAILED), stale)
    assert late in (Recorded.ALREADY_TERMINAL, Recorded.LEASE_LOST)
    assert (await started.jobs.counters("job-1")).by_status[LeadStatus.ENRICHED] == 5


async def test_a_dead_letter_can_be_recorded(started):
    for _ in range(started.max_receives + 1):
        await started.queue.receive(5, NO_WAIT)
        started.pass_time(started.lease * 1.1)
    [first, *_] = await started.queue.dead_letters()
    assert await started.results.record(result(first.message, LeadStatus.FAILED), first) is Recorded.STORED


async def test_only_terminal_results_of_the_delivered_lead_are_taken(started):
    [delivery] = await started.queue.receive(1, NO_WAIT)
    with pytest.raises(ValueError, match="terminal"):
        await started.results.record(result(delivery.message, LeadStatus.WORKING), delivery)
    with pytest.raises(ValueError, match="delivered lead"):
        await started.results.record(result(message(5)), delivery)


async def test_many_workers_with_the_same_lead_count_it_once(engines):
    views = [await engines() for _ in range(4)]
    await views[0].jobs.create(job())
    await views[0].jobs.accept("job-1", 1)
    await views[0].queue.send([message(1)])
    [delivery] = await views[0].queue.receive(1, NO_WAIT)
    answers = await asyncio.gather(
        *(view.results.record(result(message(1)), delivery) for view in views for _ in range(5))
    )
    assert answers.count(Recorded.STORED) == 1
    assert (await views[1].jobs.counters("job-1")).done == 1


async def test_an_unknown_lead_has_no_result(engine):
    assert await engine.results.get("nobody") is None


async def test_the_newest_result_of_a_lead_is_given_or_that_of_a_job(engine):
    for number, job_id in enumerate(["job-1", "job-2", "job-3"]):
        await engine.jobs.create(job(job_id))
        await engine.jobs.accept(job_id, 1)
        await engine.queue.send([message(1, job_id)])
        [delivery] = await engine.queue.receive(1, NO_WAIT)
        at = START + timedelta(days=-abs(number - 1))
        await engine.results.record(result(delivery.message).model_copy(update={"finished_at": at}), delivery)
    assert (await engine.results.get(message(1).lead.id)).job_id == "job-2"
    assert (await engine.results.get(message(1).lead.id, "job-3")).job_id == "job-3"


async def test_results_are_listed_in_the_order_of_the_source(engine):
    await engine.jobs.create(job())
    await engine.jobs.accept("job-1", engine.many)
    await engine.queue.send(list(reversed(messages(engine.many))))
    for delivery in await engine.queue.receive(engine.many, NO_WAIT):
        await engine.results.record(result(delivery.message), delivery)
    listed = [found.lead.id async for found in engine.results.of_job("job-1")]
    assert listed == [m.lead.id for m in messages(engine.many)]
    assert [found async for found in engine.results.of_job("job-2")] == []


async def test_terminal_leads_are_told_from_others(started):
    for delivery in await started.queue.receive(2, NO_WAIT):
        await started.results.record(result(delivery.message), delivery)
    asked = [m.lead.id for m in messages(9)]
    assert await started.results.terminal_among("job-1", asked) == set(asked[:2])
    assert await started.results.terminal_among("job-2", asked) == set()
    assert await started.results.terminal_among("job-1", []) == set()


async def finish_all(engine, status_of) -> None:
    for delivery in await engine.queue.receive(100, NO_WAIT):
        await engine.results.record(result(delivery.message, status_of(delivery.message)), delivery)
        await engine.queue.delete(delivery)


async def test_reopened_results_are_uncounted_and_their_messages_given(started):
    failing = {message(2).lead.id, message(4).lead.id}
    await finish_all(started, lambda m: LeadStatus.FAILED if m.lead.id in failing else LeadStatus.ENRICHED)
    await started.jobs.end("job-1", START)
    again = await started.results.reopen("job-1", [LeadStatus.FAILED, LeadStatus.UNREACHABLE])
    assert again == [message(2), message(4)]
    counters = await started.jobs.counters("job-1")
    assert (counters.done, counters.by_status[LeadStatus.WAITING]) == (3, 2)
    assert (await started.jobs.get("job-1")).ended_at is None
    assert await started.results.get(message(2).lead.id) is None
    assert len([found async for found in started.results.of_job("job-1")]) == 3
    assert await started.results.terminal_among("job-1", list(failing)) == set()
    await started.queue.send(again)
    assert ids(await started.queue.receive(5, NO_WAIT)) == [message(2).lead.id, message(4).lead.id]


async def test_a_reopening_that_was_cut_short_can_be_repeated(started):
    await finish_all(started, lambda _: LeadStatus.FAILED)
    first = await started.results.reopen("job-1", [LeadStatus.FAILED])
    assert await started.results.reopen("job-1", [LeadStatus.FAILED]) == first
    counters = await started.jobs.counters("job-1")
    assert (counters.total, counters.by_status[LeadStatus.WAITING]) == (5, 5)


async def test_a_reopened_lead_is_recorded_anew(started):
    await finish_all(started, lambda _: LeadStatus.FAILED)
    await started.queue.send(await started.results.reopen("job-1", [LeadStatus.FAILED]))
    await finish_all(started, lambda _: LeadStatus.ENRICHED)
    counters = await started.jobs.counters("job-1")
    assert counters.by_status[LeadStatus.ENRICHED] == counters.done == counters.total == 5


async def test_other_jobs_are_not_reopened(started):
    await finish_all(started, lambda _: LeadStatus.FAILED)
    assert await started.results.reopen("job-2", [LeadStatus.FAILED]) == []
    assert (await started.jobs.counters("job-1")).done == 5


async def test_results_in_vain_are_counted_since_the_last_other_one(engine):
    async def one(job_id, status, *, recheck=None, update=True):
        sent = message(1, job_id).model_copy(update={"update_salesforce": update})
        await engine.jobs.create(job(job_id))
        await engine.queue.send([sent])
        (delivery,) = await engine.queue.receive(1, timedelta(0))
        engine.pass_time(timedelta(seconds=1))
        made = result(sent, status).model_copy(update={"recheck_after": recheck, "finished_at": engine.clock.now()})
        await engine.results.record(made, delivery)
        await engine.queue.delete(delivery)

    lead_id, later = message(1).lead.id, START + timedelta(days=7)
    await one("job-1", LeadStatus.UNREACHABLE)
    await one("job-2", LeadStatus.ENRICHED)
    assert await engine.results.in_vain([lead_id]) == {}
    await one("job-3", LeadStatus.FAILED)
    await one("job-4", LeadStatus.UNREACHABLE, recheck=later)
    await one("job-5", LeadStatus.UNREACHABLE, update=False)
    assert await engine.results.in_vain([lead_id, "other"]) == {lead_id: InVain(2, later)}
