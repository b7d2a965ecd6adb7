"""Writes up to 25 leads at once: reads them, plans each for what it finds, sends conditional updates in one call.

Two calls for 25 leads. Rounds go on for the leads that were changed meanwhile, locked, or refused in part; every round
begins with reading, so nothing is ever written on an old picture. Where no answer comes, the next reading tells whether
the updates arrived; they are never sent blindly a second time.
"""

import asyncio
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from lead_enrichment.adapters.crm.salesforce.api import SalesforceApi
from lead_enrichment.adapters.crm.salesforce.attempt import Attempt, Patch
from lead_enrichment.adapters.crm.salesforce.records import as_json, http_date, is_settled, lead_of
from lead_enrichment.clock import Clock
from lead_enrichment.crm_ports import WriteJournal
from lead_enrichment.domain.errors import LeadEnrichmentError, TransientError
from lead_enrichment.domain.lead import Lead
from lead_enrichment.domain.lead_form import LeadForm
from lead_enrichment.domain.retry_policy import RetryPolicy
from lead_enrichment.domain.write_record import Planned, WriteIntent, WriteRecord
from lead_enrichment.observability import logger

AT_ONCE: Final = 25
"""Requests within one composite call, at most."""

ROUNDS: Final = 12
UNSETTLED_READS: Final = 4
ROUND_WAITS: Final = RetryPolicy(timeouts=(30.0,) * ROUNDS, waits=(0.5, 1.0, 2.0, 4.0, 8.0))
"""Waits before a round for leads that were locked, or after a call without an answer."""

SETTLE: Final = 2.2
"""Seconds until a change made just now lies two whole seconds back."""


@dataclass(frozen=True, slots=True)
class Timing:
    """How long the writer waits; shorter in tests whose Salesforce has a clock of its own."""

    rounds: RetryPolicy = ROUND_WAITS
    settle: float = SETTLE


class LeadWriter:
    """Writes batches of plans to one org."""

    def __init__(
        self,
        api: SalesforceApi,
        journal: WriteJournal,
        clock: Clock,
        *,
        org_id: str,
        form: LeadForm,
        fields: Sequence[str],
        timing: Timing | None = None,
    ) -> None:
        self._api = api
        self._journal = journal
        self._clock = clock
        self._org_id = org_id
        self._form = form
        self._fields = tuple(fields)
        self._timing = timing or Timing()

    async def write(self, batch: Sequence[Planned]) -> list[WriteRecord | LeadEnrichmentError]:
        """What became of each plan, in order; at most 25, each for another lead.

        Where Salesforce cannot be reached, or lets us in no more, the leads that had not ended by then get that
        error; nothing is half done that a second call would do twice.
        """
        attempts = await self._attempts(batch)
        for number in range(1, ROUNDS + 1):
            still = [attempt for attempt in attempts if attempt.ended is None]
            if not still:
                break
            try:
                await self._round(still, number)
            except LeadEnrichmentError as error:
                for attempt in still:
                    attempt.ended = attempt.ended or error
        late = TransientError("salesforce_unavailable", f"No end after {ROUNDS} rounds.")
        return [attempt.ended or late for attempt in attempts]

    async def _attempts(self, batch: Sequence[Planned]) -> list[Attempt]:
        """The leads with what the journal knows of an earlier, interrupted try of the same job."""
        earlier: dict[tuple[str, str], WriteIntent] = {}
        for job_id in {planned.job_id for planned in batch if planned.journaled}:
            ids = [planned.lead.id for planned in batch if planned.job_id == job_id]
            for intent in await self._journal.of_leads(job_id, ids):
                if intent.state in ("intended", "written"):
                    earlier[intent.job_id, intent.lead_id] = intent
        return [
            Attempt(planned, self._form, earlier.get((planned.job_id, planned.lead.id)) if planned.journaled else None)
            for planned in batch
        ]

    async def _round(self, attempts: Sequence[Attempt], number: int) -> None:
        sending = await self._decide(attempts)
        if not sending:
            return
        intents = [self._intent(attempt, patch) for attempt, patch in sending]
        noted = [intent for intent, (attempt, _) in zip(intents, sending, strict=True) if attempt.planned.journaled]
        await self._journal.intend(noted)
        for intent, (attempt, _) in zip(intents, sending, strict=True):
            attempt.sent(intent.id)
        try:
            replies = await self._api.update_leads([self._update(attempt, patch) for attempt, patch in sending])
        except TransientError as error:
            await self._wait_after(number, error)
            return
        for (attempt, _), reply in zip(sending, replies, strict=True):
            attempt.answered(reply)
        await self._settle(attempts)
        if any(attempt.wait and attempt.ended is None for attempt in attempts):
            await self._wait_after(number)

    async def _decide(self, attempts: Sequence[Attempt]) -> list[tuple[Attempt, Patch]]:
        """Read the leads and let each attempt decide; those that have something to send."""
        leads, restless = await self._read([attempt.planned.lead.id for attempt in attempts])
        now = self._clock.now()
        for attempt in attempts:
            if attempt.planned.lead.id in restless:
                attempt.is_being_edited()
            else:
                attempt.consider(leads.get(attempt.planned.lead.id), now)
        await self._settle(attempts)
        return [(attempt, attempt.patch) for attempt in attempts if attempt.ended is None and attempt.patch]

    async def _settle(self, attempts: Sequence[Attempt]) -> None:
        fates: dict[str, str] = {}
        for attempt in attempts:
            fates |= attempt.fates() if attempt.planned.journaled else {}
        if fates:
            await self._journal.settle(fates)

    async def _read(self, ids: Sequence[str]) -> tuple[dict[str, Lead], set[str]]:
        """The leads as they stand, and those that are changed so often that they never lie still for two seconds."""
        leads: dict[str, Lead] = {}
        wanted = list(dict.fromkeys(ids))
        for read in range(UNSETTLED_READS):
            if read:
                await asyncio.sleep(self._timing.settle)
            records, read_at = await self._api.retrieve(wanted, self._fields, "re-read")
            found = {lead.id: lead for record in records if record for lead in [lead_of(record, self._org_id)]}
            for lead_id in wanted:
                leads.pop(lead_id, None)
            leads |= found
            wanted = [lead.id for lead in found.values() if _unsettled(lead, read_at)]
            if not wanted:
                break
        return leads, set(wanted)

    def _intent(self, attempt: Attempt, patch: Patch) -> WriteIntent:
        return WriteIntent(
            id=secrets.token_hex(8),
            job_id=attempt.planned.job_id,
            lead_id=attempt.planned.lead.id,
            org_id=self._org_id,
            at=patch.at,
            modstamp=patch.modstamp,
            before=patch.before,
            after=patch.values,
        )

    def _update(self, attempt: Attempt, patch: Patch) -> tuple[str, Mapping[str, Any], str]:
        values = {field: as_json(field, value, self._form) for field, value in patch.values.items()}
        return attempt.planned.lead.id, values, http_date(patch.modstamp)

    async def _wait_after(self, number: int, error: TransientError | None = None) -> None:
        """Raises the error where there was one and the waits are used up."""
        wait = self._timing.rounds.wait_after(number, error.retry_after if error else None)
        if wait is None:
            if error:
                raise error
            return
        logger().warning("Leads are written again", round=number, reason=error.code if error else "row_locked")
        await asyncio.sleep(wait)


def _unsettled(lead: Lead, read_at: datetime) -> bool:
    return lead.crm is not None and not lead.crm.converted and not is_settled(lead.crm.modstamp, read_at)
