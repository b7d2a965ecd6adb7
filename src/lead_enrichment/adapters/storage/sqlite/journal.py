"""The journal of writes of the embedded engine, in the queue's own file."""

import json
import sqlite3
from collections.abc import AsyncIterator, Mapping, Sequence
from itertools import groupby
from typing import Final

from lead_enrichment.adapters.sqlite.database import Database, to_ms
from lead_enrichment.domain.write_record import WriteIntent

PAGE: Final = 200
"""Leads whose writes are read at once."""

_NOTE: Final = """
    INSERT INTO writes (id, job_id, lead_id, org_id, state, written_at, body)
    VALUES (:id, :job_id, :lead_id, :org_id, :state, :at, :body)"""
_SETTLE: Final = "UPDATE writes SET state = :state WHERE id = :id"
_OF_LEADS: Final = """
    SELECT body, state FROM writes
    WHERE job_id = :job AND lead_id IN (SELECT value FROM json_each(:leads)) ORDER BY seq"""
_NEXT_LEADS: Final = """
    SELECT DISTINCT lead_id FROM writes WHERE job_id = :job AND lead_id > :after ORDER BY lead_id LIMIT :most"""
_NEWEST_JOB: Final = """
    SELECT job_id FROM writes WHERE lead_id = :lead AND state = 'written' ORDER BY seq DESC LIMIT 1"""
_WROTE: Final = "SELECT 1 FROM writes WHERE org_id = :org AND state IN ('written', 'undone') LIMIT 1"


class SqliteWriteJournal:
    """A `WriteJournal`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def intend(self, intents: Sequence[WriteIntent]) -> None:
        """Make them durable in one transaction."""
        rows = [_row(intent) for intent in intents]
        if rows:
            await self._change(_NOTE, rows)

    async def settle(self, states: Mapping[str, str]) -> None:
        """Note what became of them."""
        rows = [{"id": key, "state": state} for key, state in states.items()]
        await self._change(_SETTLE, rows)

    async def of_leads(self, job_id: str, lead_ids: Sequence[str]) -> list[WriteIntent]:
        """All writes of these leads in a job, the oldest first."""
        values = {"job": job_id, "leads": json.dumps(list(lead_ids))}
        rows = await self._database.read(lambda db: db.execute(_OF_LEADS, values).fetchall())
        return [WriteIntent.model_validate_json(body).model_copy(update={"state": state}) for body, state in rows]

    async def of_job(self, job_id: str) -> AsyncIterator[list[WriteIntent]]:
        """The writes of a job, lead by lead."""
        after = ""
        while lead_ids := await self._next_leads(job_id, after):
            intents = await self.of_leads(job_id, lead_ids)
            for _, of_one in groupby(sorted(intents, key=_lead_id), key=_lead_id):
                yield list(of_one)
            after = lead_ids[-1]

    async def newest_job_of(self, lead_id: str) -> str | None:
        """The job that wrote a lead last and was not undone."""
        row = await self._database.read(lambda db: db.execute(_NEWEST_JOB, {"lead": lead_id}).fetchone())
        return None if row is None else str(row[0])

    async def wrote_to(self, org_id: str) -> bool:
        """Whether anything was ever written to the org from this data folder."""
        row = await self._database.read(lambda db: db.execute(_WROTE, {"org": org_id}).fetchone())
        return row is not None

    async def _change(self, statement: str, rows: Sequence[Mapping[str, object]]) -> None:
        def change(db: sqlite3.Connection) -> None:
            db.executemany(statement, rows)  # its cursor must not leave this thread

        await self._database.write(change)

    async def _next_leads(self, job_id: str, after: str) -> list[str]:
        values = {"job": job_id, "after": after, "most": PAGE}
        rows = await self._database.read(lambda db: db.execute(_NEXT_LEADS, values).fetchall())
        return [lead_id for (lead_id,) in rows]


def _lead_id(intent: WriteIntent) -> str:
    return intent.lead_id


def _row(intent: WriteIntent) -> dict[str, object]:
    return {
        "id": intent.id,
        "job_id": intent.job_id,
        "lead_id": intent.lead_id,
        "org_id": intent.org_id,
        "state": intent.state,
        "at": to_ms(intent.at),
        "body": intent.model_dump_json(),
    }
