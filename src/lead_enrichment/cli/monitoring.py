"""Watches a job from outside, whichever engine works on it."""

import asyncio
import json
import sys
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace

from rich.console import Console
from rich.live import Live

from lead_enrichment.cli.exit_codes import ExitCode
from lead_enrichment.cli.job_view import JobView, look_at
from lead_enrichment.cli.monitor_screen import done_text, left_text, monitor_screen, pace_text
from lead_enrichment.cli.newest import newest_or
from lead_enrichment.cli.pace import Pace
from lead_enrichment.cli.progress import Sparing
from lead_enrichment.cli.reporting import Reporter
from lead_enrichment.cli.session import Session, open_session
from lead_enrichment.cli.status_screen import workers_text
from lead_enrichment.domain.result import LeadStatus

Show = Callable[[JobView], None]


async def monitor_job(job_id: str | None, reporter: Reporter, *, once: bool, interval: float) -> ExitCode:
    """Watch until the job is done, or look once; 4 where leads failed. Raises UsageError no_such_job."""
    async with open_session(reporter) as session:
        job = await newest_or(job_id, session)
        with _place(reporter, once=once) as show:
            async for view in _looks(job.id, session, None if once else interval):
                show(view)
        if not reporter.as_json:
            reporter.show(monitor_screen(view, bar=False))
    failed = view.progress.complete and view.progress.counters.by_status.get(LeadStatus.FAILED, 0)
    return ExitCode.PARTIAL if failed else ExitCode.OK


async def _looks(job_id: str, session: Session, interval: float | None) -> AsyncIterator[JobView]:
    """A look at the job each `interval` until it is done; one where there is no interval."""
    pace: Pace | None = None
    while True:
        view = await look_at(job_id, session)
        now, done = session.clock.monotonic(), view.progress.counters.done
        pace = pace or Pace(now, done)
        pace.note(now, done)
        yield replace(view, recent=pace.per_hour(now))
        if interval is None or view.progress.complete:
            return
        await asyncio.sleep(interval)


@contextmanager
def _place(reporter: Reporter, *, once: bool) -> Iterator[Show]:
    """Where each look is shown: a JSON line, a screen that stays in place, or a line now and then."""
    if reporter.as_json:
        yield lambda view: reporter.answer(view.to_json()) if once else reporter.say(_line(view))
    elif once:
        yield lambda _: None
    elif sys.stderr.isatty():
        console = Console(stderr=True, highlight=False)
        with Live(console=console, auto_refresh=False, transient=True, redirect_stdout=False) as live:
            yield lambda view: live.update(monitor_screen(view), refresh=True)
    else:
        yield _Lines(reporter)


class _Lines:
    """A line on stderr now and then, as `run` prints them."""

    def __init__(self, reporter: Reporter) -> None:
        self._reporter = reporter
        self._sparing: Sparing | None = None

    def __call__(self, view: JobView) -> None:
        self._sparing = self._sparing or Sparing(view.seconds)
        counters = view.progress.counters
        if self._sparing.due(counters.done / max(counters.total, 1), view.seconds):
            workers = f" · workers {workers_text(view)}" if view.engine == "aws" else ""
            self._reporter.note(f"{done_text(view)} · {pace_text(view)} · left {left_text(view)}{workers}")


def _line(view: JobView) -> str:
    return json.dumps(view.to_json(), ensure_ascii=False)
