"""The list of jobs, and one job, as screens."""

from collections.abc import Sequence
from pathlib import Path

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from lead_enrichment.cli.pace import in_words
from lead_enrichment.cli.summary import Summary
from lead_enrichment.cli.summary_screen import cost_text, labelled, reason_table, status_table, step_table
from lead_enrichment.domain.result import LeadStatus
from lead_enrichment.jobs import Progress

_FOUND = (LeadStatus.ENRICHED, LeadStatus.PARTLY_ENRICHED)


def jobs_screen(jobs: Sequence[Progress]) -> RenderableType:
    """One line for each job, the newest first."""
    if not jobs:
        return Text("No job yet. Next step: lead-enrichment run LEADS.csv, or lead-enrichment demo")
    table = Table(box=None, padding=(0, 2, 0, 0), header_style="bold", show_edge=False)
    for heading in ("Job", "File", "State"):
        table.add_column(heading, no_wrap=heading != "File", overflow="fold")
    for heading in ("Leads", "Done", "Found", "Review", "Failed"):
        table.add_column(heading, justify="right", no_wrap=True)
    for item in jobs:
        by_status = item.counters.by_status
        figures = (
            item.counters.total,
            item.counters.done,
            sum(by_status.get(status, 0) for status in _FOUND),
            by_status.get(LeadStatus.NEEDS_REVIEW, 0),
            by_status.get(LeadStatus.FAILED, 0),
        )
        name = Path(item.job.options.source).name
        table.add_row(item.job.id, Text(name), state_of(item), *(f"{figure:,}" for figure in figures))
    return Group(table, Text(f"\nNext step: lead-enrichment status {jobs[0].job.id}"))


def state_of(progress: Progress) -> str:
    """Whether a job is done, in work or standing still."""
    if progress.complete:
        return "done"
    return "working" if progress.depth.in_flight else "not done"


def job_screen(progress: Progress, summary: Summary, per_hour: float | None, next_step: str) -> RenderableType:
    """All about one job on one screen."""
    job, depth = progress.job, progress.depth
    oldest = f", oldest {in_words(depth.oldest_age)}" if depth.waiting else ""
    queue = f"{depth.waiting:,} waiting{oldest}, {depth.in_flight:,} in work, {depth.dead:,} dead letters"
    p50, p95 = summary.seconds_at(0.50), summary.seconds_at(0.95)
    times = (
        f"half within {p50:.1f} s, 95 % within {p95:.1f} s" if p50 is not None and p95 is not None else "not known yet"
    )
    dry = " (dry run)" if job.options.dry_run else ""
    found = f"owner for {summary.owners:,}, address for {summary.addresses:,} of {summary.leads:,} leads done"
    return Group(
        Text(f"Job {job.id}: {state_of(progress)}{dry}", style="bold"),
        labelled(
            ("File", job.options.source),
            ("Started", f"{job.created_at:%Y-%m-%d %H:%M:%S} UTC"),
            ("Ended", f"{job.ended_at:%Y-%m-%d %H:%M:%S} UTC" if job.ended_at else "not yet"),
        ),
        Text(),
        status_table(progress.counters.by_status),
        Text(),
        reason_table(summary),
        Text(),
        step_table(summary),
        Text(),
        labelled(
            ("Found", found),
            ("Queue", queue),
            ("Rate", f"{per_hour:,.0f} leads/h" if per_hour else "not known yet"),
            ("Per lead", times),
            ("Cost", cost_text(summary)),
            *((("Model", words),) if (words := summary.models.in_words()) else ()),
            ("Next step", next_step),
        ),
    )
