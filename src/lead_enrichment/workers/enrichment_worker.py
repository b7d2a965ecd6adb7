"""One more worker process on the same queue: `python -m lead_enrichment.workers.enrichment_worker`.

It works until the queue has given nothing for a while and for one more poll, or until SIGTERM or SIGINT; then it
takes no more leads, finishes or gives back what it holds, and ends. Exit codes: 0 idle or stopped as asked; 1 a fault
of its own; 2 wrong arguments; 3 something must be set right first (settings, credentials, a table); 5 a service that
is needed does not answer.
"""

import argparse
import asyncio
import os
import signal
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Final

from lead_enrichment.clock import SystemClock
from lead_enrichment.domain.errors import LeadEnrichmentError, TransientError
from lead_enrichment.domain.result import LeadResult
from lead_enrichment.metrics import Metrics
from lead_enrichment.observability import configure_logging, logger
from lead_enrichment.settings import Settings, load_settings
from lead_enrichment.wiring import open_engine
from lead_enrichment.workers.collector import pass_over_start_up
from lead_enrichment.workers.job_ends import JobEnds
from lead_enrichment.workers.limits import LONG_POLL, Limits
from lead_enrichment.workers.signals import stop_signals
from lead_enrichment.workers.tasks import cancelled
from lead_enrichment.workers.vital_signs import VitalSigns
from lead_enrichment.workers.worker import Worker

EXIT_SETUP: Final = 3
EXIT_SERVICE_DOWN: Final = 5


def limits_from(settings: Settings, model_seconds: float = 0.0) -> Limits:
    """The worker's limits as the settings give them.

    The hard limit of a lead stands half as far again beyond its time budget: the visit keeps to the budget
    itself and has something to show then; the hard limit is for one that hangs. `model_seconds` come on top.
    No poll is longer than the time after which a worker is idle.
    """
    limits = Limits(
        concurrency=settings.concurrency,
        heartbeat=timedelta(seconds=settings.heartbeat_seconds),
        lead_time=timedelta(seconds=settings.lead_seconds * 1.5 + model_seconds),
        grace=timedelta(seconds=settings.drain_seconds),
    )
    idle = timedelta(seconds=settings.idle_seconds)
    return replace(limits, poll=min(LONG_POLL, idle)) if settings.engine == "aws" else limits


@dataclass(frozen=True, slots=True)
class Duty:
    """What the process is there for: every job or one, and whether until its standard input is closed."""

    job_id: str | None = None
    grace: timedelta | None = None
    until_closed: bool = False


async def work(settings: Settings, duty: Duty) -> None:
    """Work on what the queue holds. Raises LeadEnrichmentError when that is not possible."""
    clock = SystemClock()
    async with open_engine(settings, clock) as engine:
        model = engine.model()
        for warning in model.warnings if model else ():
            logger().warning(warning)
        limits = limits_from(settings, model.plan.longest if model else 0.0)
        if duty.grace is not None:
            limits = replace(limits, grace=duty.grace)
        queue = engine.queue if duty.job_id is None else engine.queue_of(duty.job_id)
        metrics = Metrics(clock, settings.environment, _to_log if settings.engine == "aws" else None)
        ends = JobEnds(replace(engine.jobs, metrics=metrics))

        def note(result: LeadResult) -> None:
            signs.note(result)
            ends.note(result)

        async def look() -> bool:
            await ends.look()
            return False

        worker = Worker(queue, engine.results, engine.process, clock, limits, on_result=note)
        signs = VitalSigns(metrics, clock, lambda: worker.in_hand)
        telling = asyncio.create_task(signs.run())
        with stop_signals(lambda _: worker.stop()):
            if duty.until_closed:
                when_closed(sys.stdin.fileno(), worker.stop)
            idle = None if duty.until_closed else timedelta(seconds=settings.idle_seconds)
            pass_over_start_up()
            try:
                await worker.run(look, idle)
                await ends.look()
            finally:
                await cancelled(telling)
                signs.tell()


def _to_log(line: str) -> None:
    sys.stdout.write(line)
    sys.stdout.flush()


def when_closed(descriptor: int, stop: Callable[[], None]) -> None:
    """Call `stop` once the other end of a pipe is closed: whoever started us has ended, however that came."""
    loop = asyncio.get_running_loop()

    def look() -> None:
        if not os.read(descriptor, 1024):
            loop.remove_reader(descriptor)
            stop()

    loop.add_reader(descriptor, look)


def _end_at_once(*_: object) -> None:
    raise SystemExit(0)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the process; its exit code."""
    signal.signal(signal.SIGTERM, _end_at_once)  # until leads are taken, and after them, nothing is held
    duty = _duty(arguments)
    configure_logging("INFO", json_lines=not sys.stderr.isatty())
    try:
        settings = load_settings()
        configure_logging(settings.log_level, json_lines=not sys.stderr.isatty())
        asyncio.run(work(settings, duty))
    except LeadEnrichmentError as error:
        logger().error(str(error), reason=error.code, next_step=error.reason.next_step)
        return EXIT_SERVICE_DOWN if isinstance(error, TransientError) else EXIT_SETUP
    return 0


def _duty(arguments: Sequence[str] | None) -> Duty:
    parser = argparse.ArgumentParser(prog="python -m lead_enrichment.workers.enrichment_worker", description=__doc__)
    parser.add_argument("--job", metavar="JOB", help="work on this job only")
    parser.add_argument("--grace", type=float, metavar="SECONDS", help="how long leads in hand may go on after a stop")
    parser.add_argument("--until-closed", action="store_true", help="stop when standard input is closed, not when idle")
    asked = parser.parse_args(arguments)
    grace = None if asked.grace is None else timedelta(seconds=asked.grace)
    return Duty(asked.job, grace, asked.until_closed)


if __name__ == "__main__":
    sys.exit(main())
