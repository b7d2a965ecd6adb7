"""One look at a job as a screen: the bar, then what a person asks for, a line each, and what to do next."""

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from lead_enrichment.cli.job_view import JobView
from lead_enrichment.cli.pace import in_words, range_in_words
from lead_enrichment.cli.progress import bar_of
from lead_enrichment.cli.status_screen import queue_text, source_text, state_of, workers_text
from lead_enrichment.cli.summary import status_line
from lead_enrichment.cli.summary_screen import labelled
from lead_enrichment.domain.result import LeadStatus

_ATTENTION, _ALARM = "yellow", "red"


def monitor_screen(view: JobView, *, bar: bool = True) -> RenderableType:
    """The whole of it; without the bar where no one can see it grow."""
    job = view.progress.job
    span = "took" if job.ended_at else "for"
    started = f"{job.created_at:%Y-%m-%d %H:%M:%S} UTC, {span} {in_words(view.seconds)}"
    return Group(
        Text(f"Job {job.id}: {state_of(view.progress)}", style="bold"),
        *((_bar(view),) if bar else ()),
        labelled(
            *((("Done", done_text(view)),) if not bar else ()),
            ("Left", left_text(view)),
            ("Pace", pace_text(view)),
            ("Results", _results(view)),
            ("Queue", queue_text(view)),
            *((("Workers", _workers(view)),) if view.engine == "aws" else ()),
            ("Set aside", _set_aside(view)),
            ("Source", source_text(job)),
            ("Started", started),
            ("Next step", Text(view.next_step(), style="bold")),
        ),
    )


def done_text(view: JobView) -> str:
    """How many leads of how many, with the share."""
    counters = view.progress.counters
    share = f" ({100 * counters.done // counters.total} %)" if counters.total else ""
    return f"{counters.done:,} of {counters.total:,} leads{share}"


def left_text(view: JobView) -> str:
    """What remains, and for how long."""
    if view.progress.complete:
        return "nothing"
    by_status = view.progress.counters.by_status
    working, waiting = by_status.get(LeadStatus.WORKING, 0), by_status.get(LeadStatus.WAITING, 0)
    more = "" if view.progress.job.queued_all else ", and more are being queued"
    time = f"; {range_in_words(*view.left)}" if view.left else ""
    return f"{view.remaining:,} leads: {working:,} in work, {waiting:,} waiting{more}{time}"


def pace_text(view: JobView) -> str:
    """Leads an hour, and by what that was judged."""
    rate = view.per_hour
    if rate is None:
        return "not known yet"
    return f"{rate:,.0f} leads/h ({'by those finished last' if view.recent is not None else 'since the start'})"


def _bar(view: JobView) -> RenderableType:
    head = Table.grid(padding=(0, 1), expand=True)
    head.add_column(ratio=1)
    head.add_column(justify="right", no_wrap=True)
    counters = view.progress.counters
    head.add_row(bar_of(counters.done, counters.total), done_text(view))
    return Group(Text(), head, Text())


def _results(view: JobView) -> Text:
    by_status = view.progress.counters.by_status
    ended = {status: count for status, count in by_status.items() if status.terminal}
    text = Text(status_line(ended))
    text.highlight_words([f"{by_status.get(LeadStatus.FAILED, 0):,} failed"], _ALARM)
    return text


def _workers(view: JobView) -> Text:
    text = Text(workers_text(view), style=_ATTENTION if view.idle else "")
    if view.at_fault:
        last = view.at_fault[0]
        code = "never ran" if last.exit_code is None else f"exit code {last.exit_code}"
        text.append(f"\n{len(view.at_fault):,} ended badly within the hour; the last {code}: {last.reason}", _ALARM)
    return text


def _set_aside(view: JobView) -> Text:
    dead = view.progress.depth.dead
    if not dead:
        return Text("0 dead letters")
    return Text(f"{dead:,} dead letters, given up after too many tries; `retry` brings them back", _ALARM)
