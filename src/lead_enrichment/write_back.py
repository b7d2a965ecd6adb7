"""Writing without a visit: apply plans that were put aside, and undo what a job wrote."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from lead_enrichment.crm_ports import Crm, WriteJournal
from lead_enrichment.domain.errors import LeadEnrichmentError, SetupError
from lead_enrichment.domain.filling import KEEP
from lead_enrichment.domain.lead import CrmRecord, Lead
from lead_enrichment.domain.lead_form import LeadForm
from lead_enrichment.domain.plan import UpdatePlan
from lead_enrichment.domain.undo import Written, undo_plan, written_by
from lead_enrichment.domain.write_record import Planned, WriteIntent, WriteOutcome, WriteRecord

AT_ONCE: Final = 200
"""Leads under way at once; the writer gathers them into calls of 25."""

Applied = tuple[Planned, WriteRecord | LeadEnrichmentError]


async def apply_plans(plans: AsyncIterator[Planned], crm: Crm, at_once: int = AT_ONCE) -> AsyncIterator[Applied]:
    """Apply plans and give each with what became of it, as they end. One lead's trouble stops no other.

    Raises:
        SetupError: nothing more can be written; what was under way has ended, and was given, before.
    """
    running: dict[asyncio.Task[WriteRecord], Planned] = {}
    stop: SetupError | None = None
    async for planned in plans:
        running[asyncio.create_task(crm.apply(planned))] = planned
        while len(running) >= at_once and stop is None:
            for applied in await _ended(running):
                stop = stop or _stopping(applied)
                yield applied
        if stop is not None:
            break
    while running:
        for applied in await _ended(running):
            stop = stop or _stopping(applied)
            yield applied
    if stop is not None:
        raise stop


async def _ended(running: dict[asyncio.Task[WriteRecord], Planned]) -> list[Applied]:
    done, _ = await asyncio.wait(running, return_when=asyncio.FIRST_COMPLETED)
    applied: list[Applied] = []
    for task in done:
        planned = running.pop(task)
        error = task.exception()
        if error is None:
            applied.append((planned, task.result()))
        elif isinstance(error, LeadEnrichmentError):
            applied.append((planned, error))
        else:
            raise error
    return applied


def _stopping(applied: Applied) -> SetupError | None:
    return applied[1] if isinstance(applied[1], SetupError) else None


class Undone(StrEnum):
    """What became of a lead in an undo."""

    RESTORED = "restored"
    PARTLY_RESTORED = "partly_restored"
    KEPT = "kept"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class UndoneLead:
    """A lead after an undo: the fields that got their old value, and those that somebody has changed since."""

    lead_id: str
    outcome: Undone
    restored: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()
    reason: str | None = None
    detail: str | None = None


class _Taking:
    """Plans the undo of one lead for the lead as it stands, and remembers the last such plan."""

    def __init__(self, written: Written, form: LeadForm, *, keep_completed: bool) -> None:
        self.written = written
        self._form = form
        self._keep_completed = keep_completed
        self.kept: tuple[str, ...] = ()

    def __call__(self, lead: Lead) -> UpdatePlan:
        plan = undo_plan(self.written, lead, self._form, keep_completed=self._keep_completed)
        self.kept = tuple(change.field for change in plan.changes if change.decision == KEEP)
        return plan


async def undo(
    writes: AsyncIterator[list[WriteIntent]], crm: Crm, journal: WriteJournal, *, keep_completed: bool = False
) -> AsyncIterator[UndoneLead]:
    """Give the fields that still hold our value their old value back; tell of each lead what was done.

    Raises:
        SetupError: nothing more can be written.
    """
    form = await crm.form()
    intents_of: dict[str, list[WriteIntent]] = {}
    taking_of: dict[str, _Taking] = {}

    async def plans() -> AsyncIterator[Planned]:
        async for intents in writes:
            written = written_by(intents)
            if written is None:
                continue
            taking = _Taking(written, form, keep_completed=keep_completed)
            intents_of[written.lead_id], taking_of[written.lead_id] = intents, taking
            lead = _as_written(written, intents[0].org_id)
            yield Planned(intents[0].job_id, lead, taking(lead), again=taking, completed_is_done=False, journaled=False)

    async for planned, record in apply_plans(plans(), crm):
        lead_id = planned.lead.id
        intents, taking = intents_of.pop(lead_id), taking_of.pop(lead_id)
        undone = _judged(lead_id, record, taking.kept)
        if undone.outcome is not Undone.FAILED:
            await journal.settle({intent.id: "undone" for intent in intents if intent.state == "written"})
        yield undone


def _as_written(written: Written, org_id: str) -> Lead:
    fields = {field: value for field, value in written.after.items() if value is not None}
    return Lead(id=written.lead_id, crm=CrmRecord(modstamp=written.modstamp, fields=fields, org=org_id))


def _judged(lead_id: str, record: WriteRecord | LeadEnrichmentError, kept: tuple[str, ...]) -> UndoneLead:
    if isinstance(record, LeadEnrichmentError):
        return UndoneLead(lead_id, Undone.FAILED, reason=record.code, detail=record.detail)
    restored = tuple(record.written)
    if record.outcome in (WriteOutcome.WRITTEN, WriteOutcome.UNCHANGED):
        if not kept:
            return UndoneLead(lead_id, Undone.RESTORED, restored)
        return UndoneLead(lead_id, Undone.PARTLY_RESTORED if restored else Undone.KEPT, restored, kept)
    if record.outcome is WriteOutcome.PARTLY_WRITTEN:
        refused = tuple(field for dropped in record.dropped for field in dropped.fields)
        return UndoneLead(lead_id, Undone.PARTLY_RESTORED, restored, (*kept, *refused), record.reason)
    return UndoneLead(lead_id, Undone.FAILED, reason=record.reason, detail=record.detail)
