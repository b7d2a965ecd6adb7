"""Shows how far a job is while it runs: a bar on a terminal, plain lines elsewhere; always on stderr."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final, Protocol

from rich.console import Console, Group
from rich.live import Live
from rich.progress_bar import ProgressBar
from rich.table import Table

from lead_enrichment.cli.pace import Pace, in_words, range_in_words
from lead_enrichment.cli.summary import status_line
from lead_enrichment.domain.job import JobCounters

_LINE_SECONDS: Final = 30.0
_LINE_SHARE: Final = 0.10
_LEAST_LINE_SECONDS: Final = 2.0


class Screen(Protocol):
    """Something that shows progress. `total` is the number of leads when all are queued."""

    def show(self, counters: JobCounters, total: int, now: float) -> None:
        """Show how far the job is at `now` (monotonic seconds)."""
        ...

    def say(self, text: str) -> None:
        """Say something beside it."""
        ...


@contextmanager
def progress_screen(now: float, done: int) -> Iterator[Screen]:
    """The screen that suits stderr. `done` is how many leads were finished before this process began."""
    if not sys.stderr.isatty():
        yield LineScreen(now, done)
        return
    console = Console(stderr=True, highlight=False)
    with Live(console=console, refresh_per_second=4, transient=True, redirect_stdout=False) as live:
        yield BarScreen(live, now, done)


def timing_text(pace: Pace, now: float, remaining: int, elapsed: float) -> str:
    """Rate and time left; the time left is a range, and hidden until enough leads are done."""
    rate, left = pace.per_hour(now), pace.left(now, remaining)
    parts = [in_words(elapsed)]
    if rate is not None:
        parts.append(f"{rate:,.0f} leads/h")
    if left is not None and remaining:
        parts.append(f"{range_in_words(*left)} left")
    return " · ".join(parts)


def bar_of(done: int, total: int) -> ProgressBar:
    """A bar in the colour of progress; red is for what needs a person."""
    return ProgressBar(total=max(total, 1), completed=done, complete_style="green", finished_style="bold green")


class Sparing:
    """When to print a line: at the start, at each tenth of the way, and at least every half minute."""

    def __init__(self, now: float) -> None:
        self._last = now
        self._last_share = -1.0

    def due(self, share: float, now: float) -> bool:
        """Whether a line is due when `share` of the way is done at `now` (seconds); then it counts as printed."""
        quiet = now - self._last
        moved = share - self._last_share >= _LINE_SHARE and quiet >= _LEAST_LINE_SECONDS
        if not (self._last_share < 0 or moved or quiet >= _LINE_SECONDS):
            return False
        self._last, self._last_share = now, share
        return True


class LineScreen:
    """A line now and then, as `Sparing` says."""

    def __init__(self, now: float, done: int) -> None:
        self._pace = Pace(now, done)
        self._began = now
        self._sparing = Sparing(now)

    def show(self, counters: JobCounters, total: int, now: float) -> None:
        """Print a line when enough has changed or time has passed since the last."""
        self._pace.note(now, counters.done)
        if self._sparing.due(counters.done / max(total, 1), now):
            timing = timing_text(self._pace, now, total - counters.done, now - self._began)
            self.say(f"{counters.done:,} of {total:,} leads done · {timing} · {status_line(counters.by_status)}")

    def say(self, text: str) -> None:
        """Print a line."""
        sys.stderr.write(text + "\n")
        sys.stderr.flush()


class BarScreen:
    """Three lines that stay in place: the bar, rate and time left, the counts."""

    def __init__(self, live: Live, now: float, done: int) -> None:
        self._live = live
        self._pace = Pace(now, done)
        self._began = now

    def show(self, counters: JobCounters, total: int, now: float) -> None:
        """Draw it anew."""
        self._pace.note(now, counters.done)
        head = Table.grid(padding=(0, 1), expand=True)
        head.add_column(ratio=1)
        head.add_column(justify="right", no_wrap=True)
        head.add_row(bar_of(counters.done, total), f"{counters.done:,} of {total:,} leads")
        timing = timing_text(self._pace, now, total - counters.done, now - self._began)
        self._live.update(Group(head, timing, status_line(counters.by_status)))

    def say(self, text: str) -> None:
        """Print a line above the bar."""
        self._live.console.print(text, markup=False)
