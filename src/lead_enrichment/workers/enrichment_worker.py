"""One more worker process on the same queue: `python -m lead_enrichment.workers.enrichment_worker`.

It works until the queue has given nothing for a while, or until SIGTERM or SIGINT; then it takes no more leads,
finishes or gives back what it holds, and ends with exit code 0 (3 when something must be set right first).
"""

import asyncio
import sys
from datetime import timedelta
from typing import Final

from lead_enrichment.clock import SystemClock
from lead_enrichment.domain.errors import LeadEnrichmentError
from lead_enrichment.observability import configure_logging
from lead_enrichment.settings import Settings, load_settings
from lead_enrichment.wiring import open_engine
from lead_enrichment.workers.limits import Limits
from lead_enrichment.workers.signals import stop_signals
from lead_enrichment.workers.worker import Worker

EXIT_SETUP: Final = 3
IDLE: Final = timedelta(seconds=30)


def limits_from(settings: Settings) -> Limits:
    """The worker's limits as the settings give them.

    The hard limit of a lead stands half as far again beyond its time budget: the visit keeps to the budget
    itself and has something to show then; the hard limit is for one that hangs.
    """
    return Limits(
        concurrency=settings.concurrency,
        heartbeat=timedelta(seconds=settings.heartbeat_seconds),
        lead_time=timedelta(seconds=settings.lead_seconds * 1.5),
    )


async def work(settings: Settings) -> None:
    """Work on whatever the queue holds. Raises LeadEnrichmentError when that is not possible."""
    clock = SystemClock()
    async with open_engine(settings, clock) as engine:
        worker = Worker(engine.queue, engine.results, engine.process, clock, limits_from(settings))
        with stop_signals(lambda _: worker.stop()):
            await worker.run(idle=IDLE)


def main() -> int:
    """Run the process; its exit code."""
    try:
        settings = load_settings()
        configure_logging(settings.log_level, json_lines=not sys.stderr.isatty())
        asyncio.run(work(settings))
    except LeadEnrichmentError as error:
        sys.stderr.write(f"{error}\n{error.reason.next_step}\n")
        return EXIT_SETUP
    return 0


if __name__ == "__main__":
    sys.exit(main())
