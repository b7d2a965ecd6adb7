"""The end of `run` and `retry`: writes the files, tells what came of the job and what to do next."""

import shlex
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from lead_enrichment.adapters.crm.csv_export import export
from lead_enrichment.adapters.crm.csv_file import CsvTable
from lead_enrichment.cli.exit_codes import ExitCode
from lead_enrichment.cli.outputs import Outputs
from lead_enrichment.cli.plan_screen import plan_lines
from lead_enrichment.cli.reporting import Reporter
from lead_enrichment.cli.session import Session
from lead_enrichment.cli.summary import Summary
from lead_enrichment.cli.summary_screen import run_screen
from lead_enrichment.cli.work import Worked
from lead_enrichment.domain.job import Job, JobCounters
from lead_enrichment.domain.result import LeadResult, LeadStatus
from lead_enrichment.second_opinion import Forecast


@dataclass(frozen=True, slots=True)
class Finished:
    """A job that is done, or was stopped, with where its files go."""

    job: Job
    table: CsvTable
    outputs: Outputs
    worked: Worked
    resume_command: str
    """The command that goes on with it."""
    forecast: Forecast | None = None


@dataclass(frozen=True, slots=True)
class Extra:
    """What a command adds: `seen` is told each result; `then` writes further files, before the summary."""

    seen: Callable[[LeadResult], None]
    then: Callable[[], dict[str, str]]


NOTHING_EXTRA: Final = Extra(seen=lambda _: None, then=dict)


def resume_command(leads: Path) -> str:
    """What to type to go on with the newest run of a file."""
    return f"lead-enrichment run {shlex.quote(str(leads))} --resume"


async def finish(
    finished: Finished,
    session: Session,
    reporter: Reporter,
    extra: Extra = NOTHING_EXTRA,
) -> ExitCode:
    """Export what there is, print the summary; the exit code of the command.

    Raises:
        SetupError: cannot_write. UsageError: input_changed.
    """
    if finished.worked.hurried:
        return _stopped_at_once(finished, reporter)
    summary = Summary()

    def seen(result: LeadResult) -> None:
        summary.add(result)
        extra.seen(result)
        if finished.job.options.dry_run and not reporter.as_json:
            reporter.say(plan_lines(result))

    job, outputs = finished.job, finished.outputs
    await export(finished.table, job.id, session.jobs.results, out=outputs.out, jsonl=outputs.results, seen=seen)
    more_files = extra.then()
    counters = (await session.jobs.progress(job.id)).counters
    code = _exit_code(finished, summary)
    if reporter.as_json:
        reporter.answer(_to_json(finished, summary, counters, code, more_files))
    else:
        reporter.show(run_screen(summary, counters, finished, _next_step(finished, summary), more_files))
    return code


def _exit_code(finished: Finished, summary: Summary) -> ExitCode:
    if not finished.worked.complete:
        return ExitCode.INTERRUPTED
    return ExitCode.PARTIAL if summary.statuses[LeadStatus.FAILED] else ExitCode.OK


def _next_step(finished: Finished, summary: Summary) -> str:
    if not finished.worked.complete:
        return f"{finished.resume_command} (goes on where this stopped; what is done is not done again)"
    if finished.job.options.dry_run:
        return f"lead-enrichment run {finished.table.path} (websites just read come from the cache)"
    return summary.next_step()


def _stopped_at_once(finished: Finished, reporter: Reporter) -> ExitCode:
    if reporter.as_json:
        reporter.answer(
            {
                "job_id": finished.job.id,
                "complete": False,
                "next_step": finished.resume_command,
                "exit_code": int(ExitCode.INTERRUPTED),
            }
        )
    else:
        reporter.say(
            f"Stopped at once; no files were written. What is done is kept. Go on with:\n  {finished.resume_command}"
        )
    return ExitCode.INTERRUPTED


def _to_json(
    finished: Finished, summary: Summary, counters: JobCounters, code: ExitCode, more_files: dict[str, str]
) -> dict[str, Any]:
    worked, outputs = finished.worked, finished.outputs
    return {
        "job_id": finished.job.id,
        "complete": worked.complete,
        "dry_run": finished.job.options.dry_run,
        "rows": finished.table.rows,
        "leads": counters.total,
        "done": counters.done,
        **summary.to_json(),
        "forecast": finished.forecast.to_json() if finished.forecast else None,
        "worked": {"leads": worked.done, "seconds": round(worked.seconds, 2), "leads_per_hour": worked.per_hour},
        "files": {"out": outputs.out and str(outputs.out), "results": str(outputs.results), **more_files},
        "warnings": list(finished.table.warnings),
        "next_step": _next_step(finished, summary),
        "exit_code": int(code),
    }
