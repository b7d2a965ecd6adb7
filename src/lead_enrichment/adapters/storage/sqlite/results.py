"""Results of the embedded engine: compressed JSON, one row for each lead of a job."""

import json
import sqlite3
import zlib
from collections.abc import AsyncIterator, Sequence
from itertools import groupby, takewhile
from typing import Final

from lead_enrichment.adapters.sqlite.database import Database, to_ms
from lead_enrichment.domain.job import LeadMessage
from lead_enrichment.domain.result import LeadResult, LeadStatus
from lead_enrichment.ports import Delivery, InVain, Recorded

PAGE: Final = 200
"""Results read at once while all of a job's are listed."""

_VAIN: Final = (LeadStatus.UNREACHABLE, LeadStatus.FAILED)
_STATUS: Final = "SELECT status FROM results WHERE job_id = :job AND lead_id = :lead"
_HELD: Final = """
    SELECT 1 FROM messages WHERE seq = :seq AND token = :token AND job_id = :job AND lead_id = :lead"""
_STORE: Final = """
    INSERT INTO results (job_id, lead_id, position, dry_run, update_salesforce, status, finished_at, body)
    VALUES (:job, :lead, :position, :dry_run, :update_salesforce, :status, :finished_at, :body)
    ON CONFLICT (job_id, lead_id) DO UPDATE
    SET status = excluded.status, finished_at = excluded.finished_at, body = excluded.body"""
_COUNT: Final = """
    INSERT INTO job_counts (job_id, status, leads) VALUES (:job, :status, 1)
    ON CONFLICT (job_id, status) DO UPDATE SET leads = leads + 1"""
_GET: Final = """
    SELECT body FROM results
    WHERE lead_id = :lead AND (:job IS NULL OR job_id = :job) AND status <> 'waiting'
    ORDER BY finished_at DESC, rowid DESC LIMIT 1"""
_NEXT_PAGE: Final = """
    SELECT position, lead_id, body FROM results
    WHERE job_id = :job AND (position, lead_id) > (:position, :lead) AND status <> 'waiting'
    ORDER BY position, lead_id LIMIT :most"""
_TERMINAL: Final = """
    SELECT lead_id FROM results
    WHERE job_id = :job AND lead_id IN (SELECT value FROM json_each(:leads)) AND status <> 'waiting'"""
_WRITING: Final = """
    SELECT lead_id, status, body FROM results
    WHERE lead_id IN (SELECT value FROM json_each(:leads)) AND update_salesforce AND NOT dry_run AND status <> 'waiting'
    ORDER BY lead_id, finished_at DESC, rowid DESC"""
_UNCOUNT: Final = """
    UPDATE job_counts SET leads = leads - (
        SELECT count(*) FROM results WHERE results.job_id = job_counts.job_id AND results.status = job_counts.status
    ) WHERE job_id = :job AND status IN (SELECT value FROM json_each(:statuses))"""
_TAKE_BACK: Final = """
    UPDATE results SET status = 'waiting'
    WHERE job_id = :job AND status IN (SELECT value FROM json_each(:statuses))"""
_RESUME_JOB: Final = "UPDATE jobs SET ended_at = NULL WHERE id = :job"
_TAKEN_BACK: Final = """
    SELECT position, dry_run, update_salesforce, body FROM results
    WHERE job_id = :job AND status = 'waiting' ORDER BY position, lead_id"""


class SqliteResultStore:
    """A `ResultStore` in the queue's own file, so that the lease check and the result are one transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def record(self, result: LeadResult, delivery: Delivery) -> Recorded:
        """Store the result and count it, unless one is stored already or the lease has gone to another."""
        message = delivery.message
        if not result.status.terminal or (result.job_id, result.lead.id) != (message.job_id, message.lead.id):
            raise ValueError("a terminal result of the delivered lead is needed")
        seq, token = delivery.receipt.split(".")
        row = {
            "job": message.job_id,
            "lead": message.lead.id,
            "seq": int(seq),
            "token": int(token),
            "position": message.position,
            "dry_run": message.dry_run,
            "update_salesforce": message.update_salesforce,
            "status": result.status.value,
            "finished_at": to_ms(result.finished_at),
        }
        return await self._database.write(lambda db: _record(db, row | {"body": _packed(result)}))

    async def get(self, lead_id: str, job_id: str | None = None) -> LeadResult | None:
        """The result of a lead in a job, or its newest."""
        values = {"lead": lead_id, "job": job_id}
        row = await self._database.read(lambda db: db.execute(_GET, values).fetchone())
        return None if row is None else _unpacked(row[0])

    async def of_job(self, job_id: str) -> AsyncIterator[LeadResult]:
        """All results of a job, in the order of its source."""
        after: tuple[int, str] = (-1, "")
        while rows := await self._page(job_id, after):
            for _, _, body in rows:
                yield _unpacked(body)
            after = rows[-1][:2]

    async def terminal_among(self, job_id: str, lead_ids: Sequence[str]) -> set[str]:
        """Those of `lead_ids` that have a result in the job."""
        values = {"job": job_id, "leads": json.dumps(lead_ids)}
        rows = await self._database.read(lambda db: db.execute(_TERMINAL, values).fetchall())
        return {lead_id for (lead_id,) in rows}

    async def in_vain(self, lead_ids: Sequence[str]) -> dict[str, InVain]:
        """For leads whose newest result of a job that writes ended in vain: how often, and until when to rest."""
        values = {"leads": json.dumps(list(lead_ids))}
        rows = await self._database.read(lambda db: db.execute(_WRITING, values).fetchall())
        found: dict[str, InVain] = {}
        for lead_id, of_lead in groupby(rows, key=lambda row: str(row[0])):
            results = list(of_lead)
            times = sum(1 for _ in takewhile(lambda row: row[1] in _VAIN, results))
            if times:
                found[lead_id] = InVain(times, _unpacked(results[0][2]).recheck_after)
        return found

    async def reopen(self, job_id: str, statuses: Sequence[str]) -> list[LeadMessage]:
        """Take results back in one transaction; those taken back before and not stored anew are given again."""
        values = {"job": job_id, "statuses": json.dumps(statuses)}

        def take_back(db: sqlite3.Connection) -> None:
            db.execute(_UNCOUNT, values)
            db.execute(_TAKE_BACK, values)
            db.execute(_RESUME_JOB, values)

        await self._database.write(take_back)
        return await self._database.read(lambda db: [_message(row) for row in db.execute(_TAKEN_BACK, values)])

    async def _page(self, job_id: str, after: tuple[int, str]) -> list[tuple[int, str, bytes]]:
        values = {"job": job_id, "position": after[0], "lead": after[1], "most": PAGE}
        return await self._database.read(lambda db: db.execute(_NEXT_PAGE, values).fetchall())


def _record(db: sqlite3.Connection, row: dict[str, object]) -> Recorded:
    known = db.execute(_STATUS, row).fetchone()
    if known is not None and known[0] != LeadStatus.WAITING:
        return Recorded.ALREADY_TERMINAL
    if db.execute(_HELD, row).fetchone() is None:
        return Recorded.LEASE_LOST
    db.execute(_STORE, row)
    db.execute(_COUNT, row)
    return Recorded.STORED


def _message(row: tuple[int, int, int, bytes]) -> LeadMessage:
    position, dry_run, update_salesforce, body = row
    result = _unpacked(body)
    return LeadMessage(
        job_id=result.job_id,
        lead=result.lead,
        position=position,
        dry_run=bool(dry_run),
        update_salesforce=bool(update_salesforce),
    )


def _packed(result: LeadResult) -> bytes:
    return zlib.compress(result.model_dump_json().encode())


def _unpacked(body: bytes) -> LeadResult:
    return LeadResult.model_validate_json(zlib.decompress(body))
