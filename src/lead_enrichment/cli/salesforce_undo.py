"""Takes back what a job wrote, or what was last written to one lead."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from dataclasses import asdict

from lead_enrichment.cli.exit_codes import ExitCode
from lead_enrichment.cli.reporting import Reporter
from lead_enrichment.cli.salesforce_figures import call_figures
from lead_enrichment.cli.session import open_session
from lead_enrichment.crm_ports import WriteJournal
from lead_enrichment.domain.errors import UsageError
from lead_enrichment.domain.reasons import REASONS
from lead_enrichment.domain.write_record import WriteIntent
from lead_enrichment.write_back import Undone, UndoneLead, undo

_LISTED = 50


def undo_writes(target: str, reporter: Reporter, *, keep_completed: bool) -> ExitCode:
    """Do it. Raises UsageError nothing_to_undo; SetupError, TransientError by what Salesforce says."""
    return asyncio.run(_undo(target, reporter, keep_completed=keep_completed))


async def _undo(target: str, reporter: Reporter, *, keep_completed: bool) -> ExitCode:
    async with open_session(reporter) as session:
        journal = session.engine.journal
        writes = await _writes(journal, target)
        org, crm = await session.engine.salesforce()
        leads = [lead async for lead in undo(writes, crm, journal, keep_completed=keep_completed)]
        if not leads:
            raise UsageError("nothing_to_undo", target)
        code = ExitCode.PARTIAL if any(lead.outcome is Undone.FAILED for lead in leads) else ExitCode.OK
        if reporter.as_json:
            reporter.answer(_to_json(target, leads, code) | {"salesforce": call_figures(org.api).to_json(len(leads))})
        else:
            _tell(target, leads, reporter)
            reporter.say(f"API calls  {call_figures(org.api).text(len(leads))}")
        return code


async def _writes(journal: WriteJournal, target: str) -> AsyncIterator[list[WriteIntent]]:
    """The writes of a job, or of a lead's newest job."""
    of_job = journal.of_job(target)
    first = await anext(aiter(of_job), None)
    if first is not None:
        return _chained(first, of_job)
    job_id = await journal.newest_job_of(target)
    if job_id is None:
        raise UsageError("nothing_to_undo", target)
    return _only(await journal.of_leads(job_id, [target]))


async def _chained(
    first: list[WriteIntent], rest: AsyncIterator[list[WriteIntent]]
) -> AsyncIterator[list[WriteIntent]]:
    yield first
    async for intents in rest:
        yield intents


async def _only(intents: list[WriteIntent]) -> AsyncIterator[list[WriteIntent]]:
    yield intents


def _to_json(target: str, leads: list[UndoneLead], code: ExitCode) -> dict[str, object]:
    counts = Counter(lead.outcome.value for lead in leads)
    return {
        "target": target,
        "leads": len(leads),
        "outcomes": {outcome.value: counts[outcome.value] for outcome in Undone},
        "not_fully_restored": [asdict(lead) for lead in leads if lead.outcome is not Undone.RESTORED],
        "exit_code": int(code),
    }


def _tell(target: str, leads: list[UndoneLead], reporter: Reporter) -> None:
    counts = Counter(lead.outcome for lead in leads)
    words = ", ".join(f"{counts[outcome]:,} {outcome.value.replace('_', ' ')}" for outcome in Undone if counts[outcome])
    reporter.say(f"Undid {target}: {words} of {len(leads):,} leads.")
    others = [lead for lead in leads if lead.outcome is not Undone.RESTORED]
    for lead in others[:_LISTED]:
        kept = f"changed since by somebody else, kept: {', '.join(lead.kept)}" if lead.kept else ""
        why = f"{REASONS[lead.reason].name}: {lead.detail or ''}" if lead.reason else ""
        reporter.say(f"  {lead.lead_id}  {lead.outcome.value.replace('_', ' ')}  {kept or why}")
    if len(others) > _LISTED:
        reporter.say(f"  ... and {len(others) - _LISTED:,} more; --json lists all")
