"""The list of jobs, and one job, as screens."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from rich.console import Group, RenderableType
from rich.text import Text

from lead_enrichment.cli.job_view import JobView
from lead_enrichment.cli.options import to_type
from lead_enrichment.cli.pace import in_words
from lead_enrichment.cli.summary import Summary
from lead_enrichment.cli.summary_screen import (
    cost_text,
    labelled,
    plain_table,
    reason_table,
    status_table,
    step_table,
    table_of,
)
from lead_enrichment.domain.job import SALESFORCE_SOURCE, Job
from lead_enrichment.domain.reasons import REASONS
from lead_enrichment.domain.result import LeadStatus
from lead_enrichment.jobs import Progress

_FOUND = (LeadStatus.ENRICHED, LeadStatus.PARTLY_ENRICHED)


def jobs_screen(jobs: Sequence[Progress], engine: str) -> RenderableType:
    """One line for each job, the newest first."""
    if not jobs:
        first = "start --limit 5" if engine == "aws" else "run LEADS.csv"
        return Text(f"No job yet. Next step: {to_type(engine, first)}, or {to_type('', 'demo')}")
    table = plain_table()
    for heading in ("Job", "Source", "State"):
        table.add_column(heading, no_wrap=heading != "Source", overflow="fold")
    for heading in ("Leads", "Done", "Found", "Review", "Failed"):
        table.add_column(heading, justify="right", no_wrap=True)
    for item in jobs:
        by_status = item.counters.by_status
        figures = (
            item.counters.total,
            item.counters.done,
            sum(by_status.get(status, 0) for status in _FOUND),
            by_status.get(LeadStatus.NEEDS_REVIEW, 0),
        )
        failed = by_status.get(LeadStatus.FAILED, 0)
        table.add_row(
            item.job.id,
            Text(_short_source(item.job)),
            state_of(item),
            *(f"{figure:,}" for figure in figures),
            Text(f"{failed:,}", style="red" if failed else ""),
        )
    newest = jobs[0]
    step = to_type(engine, f"{'status' if newest.complete else 'monitor'} {newest.job.id}")
    return Group(table, Text(f"\nNext step: {step}"))


def state_of(progress: Progress) -> str:
    """Whether a job is done, in work, still growing or standing still."""
    if progress.complete:
        return "done"
    if progress.counters.by_status.get(LeadStatus.WORKING, 0):
        return "working"
    return "waiting" if progress.job.queued_all else "not all queued"


def source_text(job: Job) -> str:
    """Where a job's leads come from, and whether results go back there."""
    source = job.options.source
    if not source.startswith(SALESFORCE_SOURCE):
        return source
    writes = "results are written to it" if job.options.update_salesforce else "nothing is written to it"
    return f"Salesforce org {source.removeprefix(SALESFORCE_SOURCE)}; {writes}"


def _short_source(job: Job) -> str:
    source = job.options.source
    return "Salesforce" if source.startswith(SALESFORCE_SOURCE) else Path(source).name


def job_screen(
    view: JobView, summary: Summary, per_hour: float | None, next_step: str, failed: Sequence[tuple[str, str]]
) -> RenderableType:
    """All about one job on one screen; of the `failed` leads the first, each with its reason."""
    progress, job = view.progress, view.progress.job
    queue = f"{queue_text(view)}, {progress.depth.dead:,} dead letters"
    p50, p95 = summary.seconds_at(0.50), summary.seconds_at(0.95)
    times = (
        f"half within {p50:.1f} s, 95 % within {p95:.1f} s" if p50 is not None and p95 is not None else "not known yet"
    )
    dry = " (dry run)" if job.options.dry_run else ""
    found = f"owner for {summary.owners:,}, address for {summary.addresses:,} of {summary.leads:,} leads done"
    return Group(
        Text(f"Job {job.id}: {state_of(progress)}{dry}", style="bold"),
        labelled(
            ("Source", source_text(job)),
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
        *_failed_leads(failed, summary),
        labelled(
            ("Found", found),
            ("Queue", queue),
            *((("Workers", workers_text(view)),) if view.engine == "aws" else ()),
            ("Rate", f"{per_hour:,.0f} leads/h" if per_hour else "not known yet"),
            ("Per lead", times),
            ("Cost", cost_text(summary)),
            *((("Model", words),) if (words := summary.models.in_words()) else ()),
            ("Next step", next_step),
        ),
    )


def queue_text(view: JobView) -> str:
    """What waits and is in work; on AWS of all jobs, because SQS does not tell them apart."""
    depth = view.progress.depth
    oldest = f", oldest {in_words(depth.oldest_age)}" if depth.waiting and depth.oldest_age else ""
    whose = " (all jobs)" if view.engine == "aws" else ""
    return f"{depth.waiting:,} waiting{oldest}, {depth.in_flight:,} in work{whose}"


def workers_text(view: JobView) -> str:
    """Workers that run and are being started."""
    if view.workers is None:
        return view.unknown or "not known: ECS_CLUSTER and ECS_TASK_DEFINITION are not set"
    return f"{view.workers.running:,} running, {view.workers.pending:,} pending"


def _failed_leads(failed: Sequence[tuple[str, str]], summary: Summary) -> Iterator[RenderableType]:
    if not failed:
        return
    table = table_of("Failed lead", "Reason")
    for lead_id, reason in failed:
        table.add_row(lead_id, REASONS[reason].name)
    if (others := summary.statuses[LeadStatus.FAILED] - len(failed)) > 0:
        table.add_row(f"{others:,} more", "`status JOB --json` names them all")
    yield from (table, Text())
