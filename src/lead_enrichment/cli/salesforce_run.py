"""Runs leads from Salesforce: reads them, works, writes them back only where that was asked for."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

from lead_enrichment.adapters.crm.results_file import export_results
from lead_enrichment.adapters.crm.salesforce.connection import Org
from lead_enrichment.adapters.crm.salesforce.source import SalesforceSource
from lead_enrichment.adapters.crm.spooled_leads import spool, spool_of
from lead_enrichment.cli.exit_codes import ExitCode
from lead_enrichment.cli.finishing import NOTHING_EXTRA, Extra, Finished, finish
from lead_enrichment.cli.model_notes import tell_forecast
from lead_enrichment.cli.outputs import Outputs
from lead_enrichment.cli.plan_export import PlanFile
from lead_enrichment.cli.reporting import Reporter
from lead_enrichment.cli.salesforce_figures import call_figures
from lead_enrichment.cli.salesforce_preflight import warn_of_fields
from lead_enrichment.cli.session import Session, open_session
from lead_enrichment.cli.summary import Summary
from lead_enrichment.cli.work import Worked, work_on
from lead_enrichment.domain.errors import UsageError
from lead_enrichment.domain.job import SALESFORCE_SOURCE, Job, JobOptions
from lead_enrichment.domain.result import LeadResult
from lead_enrichment.jobs import RestingLeads

FIRST_WRITE: Final = 5
"""Leads written to an org that was never written to, unless --all."""

_JOBS_LOOKED_AT: Final = 1000
_WRITTEN: Final = ("written", "partly_written")


@dataclass(frozen=True, slots=True)
class SalesforceRequest:
    """What was asked for on the command line. `plan_out` is where a plan file goes, where one is wanted."""

    limit: int | None = None
    soql: str | None = None
    update: bool = False
    dry_run: bool = False
    resume: bool = False
    everything: bool = False
    results: Path | None = None
    concurrency: int | None = None
    plan_out: Path | None = None


def run_from_salesforce(request: SalesforceRequest, reporter: Reporter) -> ExitCode:
    """Do it. Raises LeadEnrichmentError before any work where something is not as it must be."""
    return asyncio.run(_run(request, reporter))


async def _run(request: SalesforceRequest, reporter: Reporter) -> ExitCode:
    async with open_session(reporter, concurrency=request.concurrency) as session:
        return await run_salesforce_in(session, request, reporter)


async def run_salesforce_in(
    session: Session, request: SalesforceRequest, reporter: Reporter, extra: Extra = NOTHING_EXTRA
) -> ExitCode:
    """Start a job or go on with one, work, finish."""
    session.engine.model()
    org, _ = await session.engine.salesforce()
    if request.update:
        warn_of_fields(org, reporter)
    job = await (_resumed(session, org, request) if request.resume else _started(session, org, request, reporter))
    outputs = _outputs(job, request)
    leads = int(job.options.source_digest or 0)
    done = (await session.jobs.progress(job.id)).counters.done
    expected = await tell_forecast(session.engine, leads - done, job.id, reporter)
    worked = await work_on(job.id, leads, session, _feed(session, job))
    finished = _finished(session, org, job, outputs, worked, request.plan_out)
    return await finish(replace(finished, forecast=expected), session, reporter, extra)


async def retry_salesforce_in(
    session: Session, job: Job, again: Callable[[], Awaitable[None]], reporter: Reporter
) -> ExitCode:
    """Work on a job's leads once more; `again` sends them. Raises UsageError bad_usage for another org's job."""
    org, _ = await session.engine.salesforce()
    if job.options.source != f"{SALESFORCE_SOURCE}{org.id}":
        raise UsageError("bad_usage", f"Job {job.id} is of another org than the settings lead to.")
    outputs = _outputs(job, SalesforceRequest())
    await again()

    async def feed() -> None:
        """What waits is in the queue already."""

    worked = await work_on(job.id, job.total, session, feed)
    return await finish(_finished(session, org, job, outputs, worked), session, reporter)


def _finished(  # noqa: PLR0917 - the parts of a run's end
    session: Session, org: Org, job: Job, outputs: Outputs, worked: Worked, plan_out: Path | None = None
) -> Finished:
    """The end of a run: its results (and plan) as files, what was written, and what it cost."""
    plan = PlanFile(plan_out, job, org, session) if plan_out else None

    async def write(seen: Callable[[LeadResult], None]) -> None:
        await export_results(job.id, session.jobs.results, outputs.results, seen)
        if plan:
            await plan.write()

    def figures(summary: Summary) -> dict[str, Any]:
        about = {"id": org.id, "name": org.name, "update_salesforce": job.options.update_salesforce}
        planned = {"plan": str(plan.path), "planned_leads": plan.leads} if plan else {}
        return {"salesforce": {**about, **call_figures(org.api).to_json(_written(summary)), **planned}}

    def lines(summary: Summary) -> tuple[tuple[str, str], ...]:
        return (
            ("Salesforce", _written_text(job, summary)),
            ("API calls", call_figures(org.api).text(_written(summary))),
            *((("Plan", f"{plan.path} ({plan.leads:,} leads)"),) if plan else ()),
        )

    return Finished(
        job=job,
        outputs=outputs,
        worked=worked,
        resume_command="lead-enrichment run --from salesforce --resume",
        real_command=_real_command(job, plan_out),
        export=write,
        figures=figures,
        more_lines=lines,
    )


def _written(summary: Summary) -> int:
    return sum(summary.writes[outcome] for outcome in _WRITTEN)


def _real_command(job: Job, plan_out: Path | None) -> str:
    if plan_out:
        return f"lead-enrichment apply {plan_out}"
    limit = f" --limit {job.options.limit}" if job.options.limit else ""
    return f"lead-enrichment run --from salesforce{limit} --update-salesforce"


def _written_text(job: Job, summary: Summary) -> str:
    if job.options.dry_run or not job.options.update_salesforce:
        return "nothing written" + (" (dry run)" if job.options.dry_run else " (--update-salesforce was not given)")
    parts = [f"{count:,} {outcome.replace('_', ' ')}" for outcome, count in summary.writes.most_common()]
    dropped = [f"{count:,} x {reason.replace('_', ' ')}" for reason, count in summary.dropped.most_common()]
    left_out = f"; left out: {', '.join(dropped)}" if dropped else ""
    return (", ".join(parts) or "nothing to write") + left_out


async def _started(session: Session, org: Org, request: SalesforceRequest, reporter: Reporter) -> Job:
    limit = await _limit(session, org, request, reporter)
    reporter.note(f"Reading leads from {org.name or org.url} ...")
    source = SalesforceSource(org.api, session.engine.selection(org), request.soql)
    resting = RestingLeads(source, session.jobs.results, session.clock)
    spooled, count = await spool(source if request.soql else resting, _spools(session), limit)
    rest = f"; {resting.resting:,} rest until their website is worth another try" if resting.resting else ""
    over = f"; {source.passed_over:,} more need nothing or have no usable website" if source.passed_over else ""
    reporter.note(f"{count:,} leads to enrich{rest}{over}.")
    options = JobOptions(
        source=f"{SALESFORCE_SOURCE}{org.id}",
        source_digest=str(count),
        dry_run=request.dry_run,
        update_salesforce=request.update and not request.dry_run,
        limit=limit,
        results=request.results and str(request.results.resolve()),
    )
    job = await session.jobs.start(options, trigger="command", asked_by="command line")
    spooled.path.rename(spool_of(_spools(session), job.id).path)
    return job


async def _limit(session: Session, org: Org, request: SalesforceRequest, reporter: Reporter) -> int | None:
    if not request.update or request.dry_run or request.everything or await session.engine.journal.wrote_to(org.id):
        return request.limit
    reporter.note(
        f"Note: nothing was ever written to this org from here, so this run stops at {FIRST_WRITE} leads. Look at them "
        "in Salesforce, then run it again; --all lifts the limit."
    )
    return min(request.limit or FIRST_WRITE, FIRST_WRITE)


async def _resumed(session: Session, org: Org, request: SalesforceRequest) -> Job:
    newest = await session.jobs.store.newest(_JOBS_LOOKED_AT)
    job = next((job for job in newest if job.options.source == f"{SALESFORCE_SOURCE}{org.id}"), None)
    if job is None:
        raise UsageError("nothing_to_resume", "No job of this org is stored.")
    if not job.queued_all and not spool_of(_spools(session), job.id).path.exists():
        raise UsageError("nothing_to_resume", f"Job {job.id} was stopped before its leads were read.")
    if request.dry_run and not job.options.dry_run:
        raise UsageError("bad_usage", f"Job {job.id} is no dry run; leave out --dry-run or --resume.")
    if request.update and not job.options.update_salesforce:
        raise UsageError("bad_usage", f"Job {job.id} was started without --update-salesforce; start a new run.")
    return job


def _feed(session: Session, job: Job) -> Callable[[], Coroutine[Any, Any, None]]:
    async def feed() -> None:
        spooled = spool_of(_spools(session), job.id)
        if not job.queued_all:
            await session.jobs.send_leads(job, spooled)
        spooled.remove()

    return feed


def _spools(session: Session) -> Path:
    return session.settings.data_dir / "selections"


def _outputs(job: Job, request: SalesforceRequest) -> Outputs:
    stored = Path(job.options.results) if job.options.results else None
    outputs = Outputs(None, request.results or stored or Path(f"salesforce-{job.id}.results.jsonl"))
    outputs.check(*([request.plan_out] if request.plan_out else []))
    return outputs
