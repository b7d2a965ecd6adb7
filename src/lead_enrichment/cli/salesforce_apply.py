"""Applies a plan file: exactly what it says, to leads that have not changed, or where the policy decides the same."""

import asyncio
import json
from collections import Counter
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

from lead_enrichment.adapters.crm.csv_export import replacing
from lead_enrichment.adapters.crm.plan_file import PlanHeader, read_plan
from lead_enrichment.adapters.crm.salesforce.connection import Org
from lead_enrichment.cli.exit_codes import ExitCode
from lead_enrichment.cli.outputs import Outputs
from lead_enrichment.cli.reporting import Reporter
from lead_enrichment.cli.salesforce_figures import call_figures
from lead_enrichment.cli.salesforce_preflight import warn_of_fields
from lead_enrichment.cli.salesforce_run import FIRST_WRITE
from lead_enrichment.cli.session import Session, open_session
from lead_enrichment.domain.errors import LeadEnrichmentError, UsageError
from lead_enrichment.domain.lead import COMPLETED_FIELD, CrmRecord, Lead
from lead_enrichment.domain.placeholders import Placeholders
from lead_enrichment.domain.plan import UpdatePlan
from lead_enrichment.domain.reasons import REASONS
from lead_enrichment.domain.stored_plan import StoredPlan
from lead_enrichment.domain.write_record import Planned, WriteOutcome, WriteRecord
from lead_enrichment.wiring.policy import policy_from
from lead_enrichment.write_back import apply_plans

_GOOD = frozenset({WriteOutcome.WRITTEN, WriteOutcome.UNCHANGED})


def apply_plan_file(path: Path, reporter: Reporter, *, everything: bool, results: Path | None) -> ExitCode:
    """Do it. Raises UsageError no_such_file, bad_plan; SetupError, TransientError by what Salesforce says."""
    return asyncio.run(_apply(path, reporter, everything=everything, results=results))


async def _apply(path: Path, reporter: Reporter, *, everything: bool, results: Path | None) -> ExitCode:
    header, plans = read_plan(path)
    out = results or path.with_name(f"{path.stem}.applied.jsonl")
    Outputs(None, out).check(path)
    async with open_session(reporter) as session:
        org, crm = await session.engine.salesforce()
        if header.org_id != org.id:
            raise UsageError("bad_plan", f"{path} was made for org {header.org_id}; the settings lead to {org.id}.")
        warn_of_fields(org, reporter)
        first = not everything and not await session.engine.journal.wrote_to(org.id)
        if first:
            reporter.note(
                f"Note: nothing was ever written to this org from here, so only the first {FIRST_WRITE} leads of the "
                "plan are applied. Look at them in Salesforce, then apply it again; --all lifts the limit."
            )
        told = _Told()
        chosen = _first(plans, FIRST_WRITE if first else None)
        with replacing(out, "utf-8") as write:
            async for planned, record in apply_plans(_planned(header, chosen, org, session), crm):
                told.add(record)
                write(json.dumps(_line(planned, record), ensure_ascii=False) + "\n")
        return told.end(header, out, org, reporter)


def _first(plans: Iterator[StoredPlan], most: int | None) -> Iterator[StoredPlan]:
    for number, stored in enumerate(plans):
        if number == most:
            return
        yield stored


async def _planned(
    header: PlanHeader, plans: Iterator[StoredPlan], org: Org, session: Session
) -> AsyncIterator[Planned]:
    placeholders = policy_from(session.settings).placeholders
    for stored in plans:
        completed = {COMPLETED_FIELD: "true"} if stored.completed else {}
        lead = Lead(id=stored.lead_id, crm=CrmRecord(modstamp=stored.modstamp, fields=completed, org=org.id))
        yield Planned(header.job_id, lead, stored.plan, again=_Again(stored, placeholders, org))


class _Again:
    """Makes a stored plan anew for the lead as it stands."""

    def __init__(self, stored: StoredPlan, placeholders: Placeholders, org: Org) -> None:
        self._stored = stored
        self._placeholders = placeholders
        self._org = org

    def __call__(self, lead: Lead) -> UpdatePlan | None:
        return self._stored.again(lead, self._placeholders, self._org.form)


def _line(planned: Planned, record: WriteRecord | LeadEnrichmentError) -> dict[str, Any]:
    if isinstance(record, LeadEnrichmentError):
        return {"lead_id": planned.lead.id, "outcome": "failed", "reason": record.code, "detail": record.detail}
    return {"lead_id": planned.lead.id, **record.model_dump(mode="json")}


class _Told:
    """Counts what became of the leads, and tells it."""

    def __init__(self) -> None:
        self._outcomes: Counter[str] = Counter()
        self._reasons: Counter[str] = Counter()
        self._good = 0

    def add(self, record: WriteRecord | LeadEnrichmentError) -> None:
        """Count one lead."""
        if isinstance(record, LeadEnrichmentError):
            outcome = "failed"
            reason: str | None = record.code
        else:
            outcome, reason = record.outcome.value, record.reason
            self._good += record.outcome in _GOOD
        self._outcomes[outcome] += 1
        self._reasons.update([reason] if reason else [])

    def end(self, header: PlanHeader, out: Path, org: Org, reporter: Reporter) -> ExitCode:
        """Print it; the exit code."""
        total = self._outcomes.total()
        code = ExitCode.OK if self._good == total else ExitCode.PARTIAL
        written = self._outcomes[WriteOutcome.WRITTEN] + self._outcomes[WriteOutcome.PARTLY_WRITTEN]
        figures = call_figures(org.api)
        next_step = f"lead-enrichment undo {header.job_id} takes it all back"
        if reporter.as_json:
            reporter.answer(
                {
                    "job_id": header.job_id,
                    "leads": total,
                    "outcomes": dict(self._outcomes),
                    "reasons": dict(self._reasons),
                    "salesforce": figures.to_json(written),
                    "results": str(out),
                    "next_step": next_step,
                    "exit_code": int(code),
                }
            )
            return code
        counts = ", ".join(f"{count:,} {name.replace('_', ' ')}" for name, count in self._outcomes.most_common())
        reporter.say(f"Applied the plan of job {header.job_id} to {total:,} leads: {counts or 'none'}.")
        for reason, count in self._reasons.most_common():
            reporter.say(f"  {count:>6,}  {REASONS[reason].name}: {REASONS[reason].next_step}")
        reporter.say(f"API calls  {figures.text(written)}\nResults    {out}\nNext step  {next_step}")
        return code
