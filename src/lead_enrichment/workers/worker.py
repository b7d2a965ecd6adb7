"""The worker: takes leads from the queue, many at once, and deletes each only after its result is durable."""

import asyncio
import math
import traceback
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from datetime import timedelta
from typing import Any, Final

from structlog.contextvars import bind_contextvars

from lead_enrichment.clock import Clock
from lead_enrichment.domain.errors import LeadEnrichmentError, LeaseLost, PermanentError, SetupError, TransientError
from lead_enrichment.domain.job import LeadMessage
from lead_enrichment.domain.outcome import failed_result
from lead_enrichment.domain.result import LeadResult
from lead_enrichment.jobs import settle_dead_letters
from lead_enrichment.observability import logger
from lead_enrichment.ports import Delivery, JobQueue, Recorded, ResultStore
from lead_enrichment.workers.heartbeat import Heartbeat, Held
from lead_enrichment.workers.limits import BUSY_POLL, LONGEST_ASKED, Limits
from lead_enrichment.workers.tasks import cancelled
from lead_enrichment.workers.turns import SUSPECT, Turns

Process = Callable[[LeadMessage, int], Awaitable[LeadResult]]
"""Makes a lead's result; the number is how often the lead was received, this time included."""

Until = Callable[[], Awaitable[bool]]
"""Whether there is nothing left to wait for; asked whenever the worker has nothing in hand."""

AT_ONCE: Final = timedelta(0)
BATCH: Final = 10
"""Messages received at once: SQS gives no more, and other workers get their share."""

STUBBORN: Final = timedelta(seconds=4)
"""How long a lead that is stopped may take to end, so that grace and this stay under 25 seconds."""

STORE_ATTEMPTS: Final = 3
"""How often a busy store is asked to take a result before the lead is given back."""


class Worker:
    """Works on up to `limits.concurrency` leads at once. `on_result` is told of each result stored by this worker.

    One worker runs once: make another to run again.
    """

    def __init__(
        self,
        queue: JobQueue,
        results: ResultStore,
        process: Process,
        clock: Clock,
        limits: Limits,
        *,
        on_result: Callable[[LeadResult], None] = lambda _: None,
    ) -> None:
        self._queue = queue
        self._results = results
        self._process = process
        self._clock = clock
        self._limits = limits
        self._on_result = on_result
        self._heartbeat = Heartbeat(queue, clock, limits.heartbeat)
        self._in_hand: dict[asyncio.Task[None], Held] = {}
        self._turns = Turns(self._in_hand)
        self._receiving: asyncio.Task[list[Delivery]] | None = None
        self._stop = asyncio.Event()
        self._hurry = asyncio.Event()
        self._fault: BaseException | None = None

    @property
    def in_hand(self) -> int:
        """Leads that are worked on now."""
        return len(self._in_hand)

    def stop(self) -> None:
        """Take no more leads and let those in hand finish within the grace; a second call ends the grace."""
        if self._stop.is_set():
            self._hurry.set()
        self._stop.set()

    async def run(self, until: Until | None = None, idle: timedelta | None = None) -> None:
        """Work until `stop`, until `until` says so, or until nothing has come for as long as `idle` and one more poll.

        Leads in hand are finished, or given back uncounted when the grace is over, before this returns.

        Raises:
            SetupError: nothing can work until a person has changed something; the leads were given back.
        """
        logger().info("Worker starting, polling queue", concurrency=self._limits.concurrency)
        self._stopped = asyncio.create_task(self._stop.wait())
        beating = asyncio.create_task(self._heartbeat.run())
        beating.add_done_callback(self._note_end)
        try:
            await self._take_leads(until, idle)
            await self._receive_no_more()
            await self._drain()
        finally:
            await self._receive_no_more()
            await self._abandon()
            await cancelled(beating)
        if self._fault is not None:
            raise self._fault

    async def _take_leads(self, until: Until | None, idle: timedelta | None) -> None:
        quiet_since, last_poll = self._clock.monotonic(), False
        while not self._stop.is_set():
            try:
                await self._next_event()
                if self._in_hand:
                    quiet_since, last_poll = self._clock.monotonic(), False
                    continue
                await settle_dead_letters(self._queue, self._results, self._clock)
                if until is not None and await until():
                    return
            except TransientError as error:
                logger().warning("The queue or the store did not answer", reason=error.code)
                await self._wait_for(timeout=self._limits.poll)
            if last_poll:
                return
            last_poll = idle is not None and self._clock.monotonic() - quiet_since >= idle.total_seconds()

    async def _next_event(self) -> None:
        """Until leads have come, or none within a poll, or one in hand is finished, or a stop."""
        free = min(self._limits.concurrency - len(self._in_hand), BATCH)
        if self._receiving is None and not self._full():
            poll = min(self._limits.poll, BUSY_POLL) if self._in_hand else self._limits.poll
            self._receiving = asyncio.create_task(self._queue.receive(free, poll))
        receiving = self._receiving
        if receiving is None:
            await self._wait_for(*self._in_hand)
            return
        await self._wait_for(receiving, *self._in_hand)
        if receiving.done():
            self._receiving = None
            await self._begin_some(receiving.result())

    async def _receive_no_more(self) -> None:
        receiving, self._receiving = self._receiving, None
        if receiving is not None:
            await cancelled(receiving)
            if not receiving.cancelled() and receiving.exception() is None:
                for delivery in receiving.result():
                    await self._give_back(delivery, AT_ONCE)

    def _full(self) -> bool:
        alone = any(held.delivery.abandoned >= SUSPECT for held in self._in_hand.values())
        return alone or len(self._in_hand) >= self._limits.concurrency

    async def _begin_some(self, deliveries: Sequence[Delivery]) -> None:
        """Begin what was received, except what must wait: leads that need to be alone, and all after a stop."""
        for delivery in sorted(deliveries, key=lambda delivery: delivery.abandoned):
            if self._stop.is_set():
                await self._give_back(delivery, AT_ONCE)
            elif delivery.abandoned < SUSPECT or not self._in_hand:
                self._begin(delivery, self._result_of(delivery), self._deadline())
            elif await self._puts_off(delivery):
                self._begin(delivery, self._result_in_turn(delivery), math.inf, waits=True)

    async def _puts_off(self, delivery: Delivery) -> bool:
        """Let a lead wait; whether that is here, so that it begins once the others are finished."""
        try:
            return await self._queue.put_off(delivery, self._limits.retry_delay)
        except LeadEnrichmentError as error:
            logger().warning("Could not give a lead back, its lease will run out", reason=error.code)
            return False

    async def _result_in_turn(self, delivery: Delivery) -> LeadResult | None:
        held = await self._turns.come(delivery, self._stopped)
        held.deadline = self._deadline()
        await self._queue.begin(delivery)
        return await self._result_of(delivery)

    def _deadline(self) -> float:
        return self._clock.monotonic() + self._limits.lead_time.total_seconds()

    def _begin(
        self, delivery: Delivery, way: Coroutine[Any, Any, LeadResult | None], deadline: float, *, waits: bool = False
    ) -> None:
        work = asyncio.create_task(way)
        held = Held(delivery, work, deadline, waits=waits)
        self._heartbeat.hold(held)
        task = asyncio.create_task(self._see_through(held))
        self._in_hand[task] = held
        task.add_done_callback(self._in_hand.pop)
        task.add_done_callback(self._note_end)

    async def _result_of(self, delivery: Delivery) -> LeadResult | None:
        """The lead's result, or None where it has one: its last worker was stopped just before deleting it."""
        message, attempt = delivery.message, delivery.receive_count
        bind_contextvars(job_id=message.job_id, lead_id=message.lead.id)
        if attempt > 1 and await self._results.terminal_among(message.job_id, [message.lead.id]):
            return None
        logger().info("Processing message for lead", attempt=attempt)
        seconds = self._limits.lead_time.total_seconds()
        try:
            async with asyncio.timeout(seconds) as limit:
                return await self._process(message, attempt)
        except TimeoutError:
            if not limit.expired():
                raise
            error = PermanentError("time_budget", f"Stopped after {seconds:.0f} seconds.")
        except PermanentError as permanent:
            error = permanent
        return failed_result(message, error, self._clock.now(), attempt)

    async def _see_through(self, held: Held) -> None:
        message = held.delivery.message
        bind_contextvars(job_id=message.job_id, lead_id=message.lead.id)
        try:
            await self._conclude(held)
        except LeaseLost:
            logger().warning("Another worker has the lead now, its work here was dropped")
        except Exception as error:  # noqa: BLE001 - a bug met on one lead must not stop the others
            await self._fail(held.delivery, error)
        finally:
            self._heartbeat.drop(held)

    async def _conclude(self, held: Held) -> None:
        await asyncio.wait({held.work})
        if held.lost:
            raise LeaseLost
        if held.work.cancelled():
            if not self._stop.is_set():
                raise RuntimeError("the work was cancelled, but not by the worker")
            await self._give_back(held.delivery, AT_ONCE)
            return
        result = held.work.result()
        if result is not None:
            await self._record(result, held.delivery)
        self._heartbeat.drop(held)
        await self._queue.delete(held.delivery)

    async def _record(self, result: LeadResult, delivery: Delivery) -> None:
        """Make the result durable. Raises LeaseLost."""
        for attempt in range(1, STORE_ATTEMPTS + 1):
            try:
                recorded = await self._results.record(result, delivery)
                break
            except TransientError:
                if attempt == STORE_ATTEMPTS:
                    raise
        if recorded is Recorded.LEASE_LOST:
            raise LeaseLost
        if recorded is Recorded.STORED:
            logger().info("Successfully processed lead", status=result.status.value, reason=result.reason)
            self._on_result(result)

    async def _fail(self, delivery: Delivery, error: Exception) -> None:
        if isinstance(error, SetupError):
            self._fault = self._fault or error
            self._stop.set()
            await self._give_back(delivery, AT_ONCE)
            return
        delay = self._limits.delay_after(delivery.receive_count)
        if isinstance(error, TransientError):
            logger().warning("The lead is tried again", reason=error.code)
            delay = max(delay, min(timedelta(seconds=error.retry_after or 0), LONGEST_ASKED))
        else:
            # frames only: the message of an unexpected error may quote a lead or a page
            frames = "".join(traceback.format_tb(error.__traceback__))
            logger().error("Unexpected fault", error=type(error).__name__, traceback=frames)
        await self._give_back(delivery, delay, count_attempt=True)

    async def _give_back(self, delivery: Delivery, delay: timedelta, *, count_attempt: bool = False) -> None:
        try:
            await self._queue.release(delivery, delay, count_attempt=count_attempt)
        except LeadEnrichmentError as error:
            logger().warning("Could not give a lead back, its lease will run out", reason=error.code)

    def _note_end(self, task: asyncio.Task[None]) -> None:
        """A task of the worker's own that ends with an error ends the worker: nothing fails unseen."""
        if not task.cancelled() and (error := task.exception()) is not None:
            self._fault = self._fault or error
            self._stop.set()

    async def _drain(self) -> None:
        if self._in_hand:
            finished = asyncio.create_task(asyncio.wait(set(self._in_hand)))
            hurry = asyncio.create_task(self._hurry.wait())
            grace = self._limits.grace.total_seconds()
            await asyncio.wait({finished, hurry}, timeout=grace, return_when=asyncio.FIRST_COMPLETED)
            await cancelled(finished)
            await cancelled(hurry)

    async def _abandon(self) -> None:
        """Stop the leads still in hand; each gives itself back."""
        self._stop.set()
        for held in self._in_hand.values():
            held.work.cancel()
        if self._in_hand:
            await asyncio.wait(set(self._in_hand), timeout=STUBBORN.total_seconds())
        if self._in_hand:
            logger().warning("Leads did not stop, their leases will run out", leads=len(self._in_hand))

    async def _wait_for(self, *tasks: asyncio.Task[Any], timeout: timedelta | None = None) -> None:
        """Until one of the tasks ends, or a stop comes, or the time is over."""
        seconds = None if timeout is None else timeout.total_seconds()
        await asyncio.wait({self._stopped, *tasks}, timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
