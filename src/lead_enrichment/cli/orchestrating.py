"""Runs the orchestrator in this process: `start`, `scale`, and what `retry` needs of it."""

import asyncio
from typing import Any

from lead_enrichment.cli.options import chosen_engine
from lead_enrichment.cli.reporting import Reporter
from lead_enrichment.cli.session import set_up_logs
from lead_enrichment.clock import SystemClock
from lead_enrichment.domain.errors import UsageError
from lead_enrichment.orchestrator.events import Event, Scale, StartJob
from lead_enrichment.orchestrator.running import run
from lead_enrichment.settings import Settings, load_settings
from lead_enrichment.wiring import open_engine


async def orchestrate(event: Event, settings: Settings, request: str = "command line") -> dict[str, Any]:
    """Do what the event asks for. Raises LeadEnrichmentError."""
    return await run(event, settings, SystemClock(), request=request)


def start_job(limit: int | None, reporter: Reporter, *, update_salesforce: bool, parallel: bool) -> None:
    """Start a job. Raises UsageError bad_usage on another engine; SetupError, TransientError."""
    settings = _settings(reporter)
    event = StartJob(limit=limit, update_salesforce=update_salesforce, allow_parallel=parallel, trigger="command")
    answer = asyncio.run(orchestrate(event, settings, f"command line {reporter.log_id}"))
    if reporter.as_json:
        reporter.answer(answer)
        return
    if answer.get("already_running"):
        reporter.say(
            f"Job {answer['job_id']} is under way, so no other was started (--parallel starts one all the same)."
        )
    else:
        found, queued = answer["leads_found"], answer["leads_queued"]
        reporter.say(f"Job {answer['job_id']}: {found:,} leads found, {queued:,} queued.")
    reporter.say(f"{answer['workers_started']:,} workers started.")
    reporter.say(f"Next step: lead-enrichment --engine aws monitor {answer['job_id']}")


def scale_workers(reporter: Reporter) -> None:
    """Start the workers that are missing. Raises UsageError bad_usage on another engine; SetupError, TransientError."""
    answer = asyncio.run(orchestrate(Scale(action="scale"), _settings(reporter)))
    if reporter.as_json:
        reporter.answer(answer)
        return
    reporter.say(
        f"{answer['backlog']:,} leads in the queue: {answer['wanted']:,} workers wanted, {answer['present']:,} there, "
        f"{answer['started']:,} started."
    )
    for failure in answer["failures"]:
        reporter.say(f"Not started: {failure}. The scaling by the clock tries again every five minutes.")


def redrive(job: str | None, reporter: Reporter) -> None:
    """Put the dead letters of all jobs back into the queue, and start workers for them.

    Raises UsageError bad_usage on another engine, or when a job is named; SetupError, TransientError.
    """
    if job is not None:
        raise UsageError("bad_usage", f"--dead-letters is for all jobs; `retry {job}` retries the leads of one.")
    settings = _settings(reporter)
    back, started = asyncio.run(_redriven(settings))
    if reporter.as_json:
        reporter.answer({"messages_queued": back, "workers_started": started})
    else:
        reporter.say(f"{back:,} messages are in the queue again, {started:,} workers started.")


async def _redriven(settings: Settings) -> tuple[int, int]:
    async with open_engine(settings, SystemClock()) as engine:
        back = await engine.queue.redrive()
    scaled = await orchestrate(Scale(action="scale"), settings)
    return back, int(scaled["workers_started"])


def _settings(reporter: Reporter) -> Settings:
    settings = load_settings(engine=chosen_engine())
    set_up_logs(settings, reporter)
    if settings.engine != "aws":
        raise UsageError("bad_usage", "This is for the AWS engine: add `--engine aws` before the command.")
    return settings
