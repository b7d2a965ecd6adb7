"""A real worker on the real SQLite engine, whose leads need no website: for tests that kill it."""

import asyncio
import os
import signal
from dataclasses import dataclass
from datetime import timedelta
from hashlib import sha256
from multiprocessing.synchronize import Event
from pathlib import Path

from forked import processes
from samples import result

from lead_enrichment.adapters.queue.sqlite import SqliteQueue
from lead_enrichment.adapters.sqlite.database import Database
from lead_enrichment.adapters.storage.sqlite.results import SqliteResultStore
from lead_enrichment.clock import SystemClock
from lead_enrichment.domain.job import LeadMessage
from lead_enrichment.domain.result import TERMINAL_STATUSES, LeadResult, LeadStatus
from lead_enrichment.observability import configure_logging
from lead_enrichment.workers.limits import Limits
from lead_enrichment.workers.signals import stop_signals
from lead_enrichment.workers.worker import Worker


@dataclass(frozen=True)
class Stub:
    """`work` is how long a lead takes. With `gate` a lead says so in `gate.begun` and waits until `gate` is written.

    The lead `poison` kills the worker that works on it.
    """

    path: Path
    detail: str = ""
    lease: timedelta = timedelta(seconds=1)
    heartbeat: timedelta = timedelta(seconds=0.3)
    concurrency: int = 4
    work: timedelta = timedelta(milliseconds=100)
    grace: timedelta = timedelta(seconds=20)
    max_receives: int = 10_000
    gate: Path | None = None
    poison: str | None = None

    def start(self) -> "StubProcess":
        """The worker in a process of its own."""
        return StubProcess(self)

    async def process(self, message: LeadMessage, attempt: int) -> LeadResult:
        if self.gate is not None:
            await asyncio.to_thread(_pass_gate, self.gate)
        await asyncio.sleep(self.work.total_seconds())
        if message.lead.id == self.poison:
            os.kill(os.getpid(), signal.SIGKILL)
        found = result(message, expected_status(message.lead.id), detail=self.detail)
        return found.model_copy(update={"attempts": attempt})


class StubProcess:
    """A running stub worker. `wait_until_ready` returns when it takes leads and minds its signals."""

    def __init__(self, stub: Stub) -> None:
        self._ready = processes.Event()
        self._process = processes.Process(target=_main, args=(stub, self._ready), daemon=True)
        self._process.start()

    def wait_until_ready(self) -> None:
        assert self._ready.wait(60), "the worker did not start"

    def send(self, number: signal.Signals) -> None:
        os.kill(self._process.pid, number)

    def live(self, seconds: float) -> None:
        """Let it run for so long, or until it ends."""
        self._process.join(seconds)

    def alive(self) -> bool:
        return self._process.is_alive()

    def end(self, number: signal.Signals) -> int:
        """Send the signal and wait for the end; the exit code."""
        self.send(number)
        self._process.join(60)
        code = self._process.exitcode
        assert code is not None, "the worker did not end"
        self._process.close()
        return code


def expected_status(lead_id: str) -> LeadStatus:
    """The status a lead must end with, whoever works on it and however often."""
    return TERMINAL_STATUSES[sha256(lead_id.encode()).digest()[0] % len(TERMINAL_STATUSES)]


def _pass_gate(gate: Path) -> None:
    with gate.with_suffix(".begun").open("wb") as begun:
        begun.write(b"begun")
    gate.read_bytes()


def _main(stub: Stub, ready: Event) -> None:
    configure_logging("ERROR", json_lines=True)
    asyncio.run(_work(stub, ready))


async def _work(stub: Stub, ready: Event) -> None:
    clock = SystemClock()
    async with Database(stub.path) as database:
        queue = SqliteQueue(database, clock, lease=stub.lease, max_receives=stub.max_receives)
        limits = Limits(
            concurrency=stub.concurrency,
            heartbeat=stub.heartbeat,
            grace=stub.grace,
            poll=timedelta(seconds=0.2),
            retry_delay=timedelta(seconds=0.1),
        )
        worker = Worker(queue, SqliteResultStore(database), stub.process, clock, limits)
        with stop_signals(lambda _: worker.stop()):
            ready.set()
            await worker.run()
