"""The worker, its leases and its errors."""

import asyncio
import os
import signal
from datetime import timedelta

import pytest
import structlog
from samples import result

from lead_enrichment.domain.errors import PermanentError, SetupError, TransientError
from lead_enrichment.domain.result import LeadStatus
from lead_enrichment.ports import Recorded
from lead_enrichment.workers.signals import stop_signals

HOUR = timedelta(hours=1)


async def succeed(message, _):
    return result(message)


async def test_every_lead_is_worked_on_once_and_the_queue_is_left_empty(bench):
    await bench.send(50)
    seen, told = [], []

    async def process(message, attempt):
        seen.append((message.lead.id, attempt))
        return result(message)

    await bench.worker(process, on_result=told.append).run(bench.finished)
    assert sorted(seen) == [(f"lead-{number:05}", 1) for number in range(1, 51)]
    assert len(told) == 50
    progress = await bench.jobs.progress("job-1")
    assert progress.complete
    assert progress.job.ended_at is not None
    assert (progress.depth.waiting, progress.depth.in_flight) == (0, 0)


async def test_no_more_leads_are_in_hand_than_allowed(bench):
    await bench.send(40)
    now = most = 0

    async def process(message, _):
        nonlocal now, most
        now += 1
        most = max(most, now)
        for _ in range(20):
            await asyncio.sleep(0)
        now -= 1
        return result(message)

    await bench.worker(process, concurrency=3).run(bench.finished)
    assert most == 3


async def test_a_waiting_worker_ends_at_once_when_the_last_lead_is_done(bench):
    await bench.send(1)
    await asyncio.wait_for(bench.worker(succeed, poll=HOUR).run(bench.finished), 30)


async def test_an_idle_worker_ends_by_itself(bench):
    await bench.send(1)
    await asyncio.wait_for(bench.worker(succeed).run(idle=timedelta(milliseconds=80)), 30)
    assert await bench.statuses() == [LeadStatus.ENRICHED]


async def test_a_message_is_deleted_only_after_its_result_was_stored(bench):
    await bench.send(3)
    order = []

    class Queue:
        def __getattr__(self, name):
            return getattr(bench.queue, name)

        async def delete(self, delivery):
            assert await bench.results.get(delivery.message.lead.id) is not None
            order.append("deleted")
            await bench.queue.delete(delivery)

    await bench.worker(succeed, queue=Queue()).run(bench.finished)
    assert order == ["deleted"] * 3


@pytest.mark.parametrize(
    ("error", "reason"),
    [(PermanentError("bad_website"), "bad_website"), (PermanentError("time_budget"), "time_budget")],
)
async def test_a_permanent_error_is_the_leads_result(bench, error, reason):
    await bench.send(1)

    async def process(*_):
        raise error

    await bench.worker(process).run(bench.finished)
    assert await bench.reasons() == [reason]


async def test_a_lead_beyond_its_time_is_stopped_and_has_a_result(bench):
    await bench.send(2)

    async def process(message, _):
        if message.position == 1:
            await asyncio.Event().wait()
        return result(message)

    await bench.worker(process, lead_time=timedelta(milliseconds=50)).run(bench.finished)
    assert await bench.reasons() == ["time_budget", "proven"]


async def test_a_transient_error_is_tried_again(bench):
    await bench.send(1)
    attempts = []

    async def process(message, attempt):
        attempts.append(attempt)
        if attempt < 3:
            raise TransientError("store_busy")
        return result(message)

    await bench.worker(process).run(bench.finished)
    assert attempts == [1, 2, 3]
    assert await bench.statuses() == [LeadStatus.ENRICHED]


async def test_what_the_other_side_asked_for_is_waited_for(bench):
    await bench.send(1)
    delays = []

    class Queue:
        def __getattr__(self, name):
            return getattr(bench.queue, name)

        async def release(self, delivery, delay, *, count_attempt=True):
            delays.append((delay, count_attempt))
            await bench.queue.release(delivery, timedelta(0), count_attempt=count_attempt)

    async def process(message, attempt):
        if attempt == 1:
            raise TransientError("store_busy", retry_after=77)
        return result(message)

    await bench.worker(process, queue=Queue()).run(bench.finished)
    assert delays == [(timedelta(seconds=77), True)]


@pytest.mark.parametrize("error", [ValueError("Jane Invented"), TimeoutError(), TransientError("store_busy")])
async def test_a_lead_that_always_fails_gives_up_and_the_job_ends(bench, error):
    await bench.send(3)

    async def process(message, _):
        if message.position == 2:
            raise error
        return result(message)

    await bench.worker(process).run(bench.finished)
    assert await bench.reasons() == ["proven", "gave_up", "proven"]
    found = await bench.results.get("lead-00002")
    assert (found.status, found.attempts) == (LeadStatus.FAILED, 3)
    assert (await bench.queue.depth()).dead == 0


async def test_an_unexpected_fault_is_logged_with_its_place_and_without_its_text(bench):
    await bench.send(1)
    page = "Jane Invented, 1 Oak Street"

    async def process(*_):
        raise ValueError(page)

    with structlog.testing.capture_logs() as logs:
        await bench.worker(process).run(bench.finished)
    faults = [log for log in logs if log["event"] == "Unexpected fault"]
    assert [fault["error"] for fault in faults] == ["ValueError"] * 3
    assert "in process" in faults[0]["traceback"]
    assert "Jane" not in str(logs)


async def test_a_setup_error_stops_the_worker_and_takes_no_attempt_from_its_leads(bench):
    await bench.send(20)

    async def process(*_):
        raise SetupError("store_unusable", "nothing works")

    with pytest.raises(SetupError, match="nothing works"):
        await bench.worker(process).run(bench.finished)
    deliveries = await bench.queue.receive(20, timedelta(0))
    assert [delivery.receive_count for delivery in deliveries] == [1] * 20


async def test_a_lead_with_a_result_is_not_worked_on_again(bench):
    """Its worker was killed between storing the result and deleting the message."""
    await bench.send(1)
    [delivery] = await bench.queue.receive(1, timedelta(0))
    await bench.results.record(result(delivery.message), delivery)
    await bench.queue.release(delivery, timedelta(0))

    async def process(*_):
        raise AssertionError("worked on twice")

    await bench.worker(process).run(idle=timedelta(milliseconds=80))
    assert await bench.statuses() == [LeadStatus.ENRICHED]
    assert (await bench.queue.depth()).waiting == 0


async def test_a_busy_store_is_asked_again_before_the_work_is_thrown_away(bench):
    await bench.send(1)
    asked, worked = [], []

    class Results:
        def __getattr__(self, name):
            return getattr(bench.results, name)

        async def record(self, found, delivery):
            asked.append(delivery)
            if len(asked) < 3:
                raise TransientError("store_busy")
            return await bench.results.record(found, delivery)

    async def process(message, _):
        worked.append(message)
        return result(message)

    await bench.worker(process, results=Results()).run(bench.finished)
    assert (len(asked), len(worked)) == (3, 1)


async def test_work_whose_lease_is_lost_is_dropped(bench):
    await bench.send(1)
    begun, stopped = asyncio.Event(), asyncio.Event()

    async def process(message, attempt):
        if attempt > 1:
            return result(message, LeadStatus.SKIPPED)
        begun.set()
        try:
            await asyncio.Event().wait()
        finally:
            stopped.set()

    worker = bench.worker(process, heartbeat=timedelta(milliseconds=20))
    running = asyncio.create_task(worker.run(bench.finished))
    await begun.wait()
    [held] = worker._in_hand.values()
    await bench.queue.release(held.delivery, timedelta(0))
    await stopped.wait()
    await running
    assert await bench.statuses() == [LeadStatus.SKIPPED]


async def test_a_result_that_comes_after_the_lease_was_lost_is_not_stored(bench):
    await bench.send(1)
    begun, go_on, answered, answers = asyncio.Event(), asyncio.Event(), asyncio.Event(), []

    class Results:
        def __getattr__(self, name):
            return getattr(bench.results, name)

        async def record(self, found, delivery):
            answers.append(await bench.results.record(found, delivery))
            answered.set()
            return answers[-1]

    async def process(message, attempt):
        if attempt == 1:
            begun.set()
            await go_on.wait()
        return result(message, LeadStatus.ENRICHED if attempt == 1 else LeadStatus.SKIPPED)

    worker = bench.worker(process, results=Results(), heartbeat=HOUR)
    running = asyncio.create_task(worker.run(bench.finished))
    await begun.wait()
    [held] = worker._in_hand.values()
    await bench.queue.release(held.delivery, HOUR)
    go_on.set()
    await answered.wait()
    assert answers == [Recorded.LEASE_LOST]
    worker.stop()
    await running
    assert await bench.statuses() == []


async def test_a_failing_heartbeat_ends_the_worker(bench):
    await bench.send(1)

    class Queue:
        def __getattr__(self, name):
            return getattr(bench.queue, name)

        async def extend(self, _):
            raise SetupError("store_unusable", "no space")

    async def process(*_):
        await asyncio.Event().wait()

    worker = bench.worker(process, queue=Queue(), heartbeat=timedelta(milliseconds=20), grace=timedelta(0))
    with pytest.raises(SetupError, match="no space"):
        await worker.run()
    assert (await bench.queue.depth()).waiting == 1


async def test_work_that_was_cancelled_by_somebody_else_is_a_fault_and_counts(bench):
    """Leads that share one visit are all cancelled when that visit is."""
    await bench.send(1)
    attempts = []

    async def process(message, attempt):
        attempts.append(attempt)
        if attempt == 1:
            asyncio.current_task().cancel()
            await asyncio.Event().wait()
        return result(message)

    await bench.worker(process).run(bench.finished)
    assert attempts == [1, 2]


async def test_a_stop_lets_leads_in_hand_finish(bench):
    await bench.send(10)
    all_begun, go_on = asyncio.Barrier(5), asyncio.Event()

    async def process(message, _):
        await all_begun.wait()
        await go_on.wait()
        return result(message)

    worker = bench.worker(process, concurrency=4, poll=HOUR)
    running = asyncio.create_task(worker.run())
    await all_begun.wait()
    worker.stop()
    go_on.set()
    await running
    depth = await bench.queue.depth()
    assert (len(await bench.statuses()), depth.waiting, depth.in_flight) == (4, 6, 0)


@pytest.mark.parametrize("hurried", [False, True])
async def test_after_the_grace_leads_in_hand_are_given_back_uncounted(bench, hurried):
    await bench.send(3)
    begun = asyncio.Event()

    async def process(*_):
        begun.set()
        await asyncio.Event().wait()

    worker = bench.worker(process, grace=HOUR if hurried else timedelta(milliseconds=20))
    running = asyncio.create_task(worker.run())
    await begun.wait()
    worker.stop()
    if hurried:
        worker.stop()
    await running
    deliveries = await bench.queue.receive(10, timedelta(0))
    assert [delivery.receive_count for delivery in deliveries] == [1, 1, 1]


async def test_a_cancelled_run_gives_its_leads_back(bench):
    await bench.send(3)
    begun = asyncio.Event()

    async def process(*_):
        begun.set()
        await asyncio.Event().wait()

    running = asyncio.create_task(bench.worker(process).run())
    await begun.wait()
    running.cancel()
    with pytest.raises(asyncio.CancelledError):
        await running
    assert (await bench.queue.depth()).waiting == 3


async def test_signals_stop_the_worker_and_their_handlers_are_restored(bench):
    await bench.send(1)
    before = {number: signal.getsignal(number) for number in (signal.SIGTERM, signal.SIGINT)}
    got = []

    async def process(message, _):
        os.kill(os.getpid(), signal.SIGTERM)
        return result(message)

    worker = bench.worker(process)

    def handle(number):
        got.append(number)
        worker.stop()

    with stop_signals(handle):
        await worker.run()
    assert got == [signal.SIGTERM]
    assert await bench.statuses() == [LeadStatus.ENRICHED]
    assert before == {number: signal.getsignal(number) for number in before}


async def test_a_passing_fault_of_the_queue_does_not_end_the_worker(bench):
    await bench.send(2)
    faults = [TransientError("store_busy"), TransientError("store_busy")]

    class Queue:
        def __getattr__(self, name):
            return getattr(bench.queue, name)

        async def receive(self, most, wait):
            if faults:
                raise faults.pop()
            return await bench.queue.receive(most, wait)

    await bench.worker(succeed, queue=Queue()).run(bench.finished)
    assert await bench.statuses() == [LeadStatus.ENRICHED] * 2


async def test_the_log_has_the_words_that_operators_search_for(bench):
    await bench.send(1)
    with structlog.testing.capture_logs(processors=[structlog.contextvars.merge_contextvars]) as logs:
        await bench.worker(succeed).run(bench.finished)
    events = {log["event"]: log for log in logs}
    assert {"Worker starting, polling queue", "Processing message for lead", "Successfully processed lead"} <= set(
        events
    )
    assert events["Successfully processed lead"]["lead_id"] == "lead-00001"
    assert events["Processing message for lead"]["job_id"] == "job-1"
