"""What every command that touches the store needs: settings, logs, the engine."""

import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

from structlog.contextvars import bound_contextvars

from lead_enrichment.cli.options import chosen_engine
from lead_enrichment.cli.reporting import Reporter
from lead_enrichment.clock import Clock, SystemClock
from lead_enrichment.jobs import Jobs
from lead_enrichment.observability import configure_logging
from lead_enrichment.settings import Settings, load_settings
from lead_enrichment.wiring import Engine, open_engine


@dataclass(frozen=True, slots=True)
class Session:
    """An open engine and what goes with it."""

    settings: Settings
    engine: Engine
    jobs: Jobs
    clock: Clock


@asynccontextmanager
async def open_session(reporter: Reporter, **overrides: Any) -> AsyncIterator[Session]:
    """Read the settings (`overrides` win), set up the logs, open the engine.

    Raises:
        SetupError: bad_setting, store_unusable.
    """
    settings = load_settings(**{"engine": chosen_engine()} | overrides)
    set_up_logs(settings, reporter)
    clock = SystemClock()
    with bound_contextvars(log_id=reporter.log_id):
        async with open_engine(settings, clock) as engine:
            yield Session(settings, engine, engine.jobs, clock)


def set_up_logs(settings: Settings, reporter: Reporter) -> None:
    """Readable lines on a terminal, JSON elsewhere; all of them with --debug."""
    level = "DEBUG" if reporter.debug else settings.log_level
    configure_logging(level, json_lines=not sys.stderr.isatty())
