"""The spend ledger of the embedded engine: three totals for each reservation, changed together or not at all."""

import sqlite3
from datetime import date
from typing import Final

from lead_enrichment.adapters.sqlite.database import Database
from lead_enrichment.domain.llm.spend import Caps, CapScope
from lead_enrichment.model_ports import Reservation, Spent

_IS_OPEN: Final = "SELECT 1 FROM reservations WHERE id = :id"
_TOTAL: Final = "SELECT nanos FROM spend WHERE scope = ?"
_ADD: Final = """
    INSERT INTO spend (scope, nanos) VALUES (?, ?)
    ON CONFLICT (scope) DO UPDATE SET nanos = nanos + excluded.nanos"""
_OPEN: Final = """
    INSERT INTO reservations (id, lead_scope, job_scope, day_scope, nanos)
    VALUES (:id, :lead, :job, :day, :nanos)"""
_CLOSE: Final = "DELETE FROM reservations WHERE id = :id RETURNING nanos"
_SUM_OPEN: Final = "SELECT coalesce(sum(nanos), 0) FROM reservations WHERE :scope IN (job_scope, day_scope)"


class SqliteSpendLedger:
    """A `SpendLedger` whose every method is one transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def reserve(self, reservation: Reservation, caps: Caps) -> CapScope | None:
        """Reserve, unless a total would pass its cap."""
        scopes = _scopes(reservation)
        limits = {CapScope.LEAD: caps.lead, CapScope.JOB: caps.job, CapScope.DAY: caps.day}
        row = {
            "id": reservation.id,
            "nanos": reservation.nanos,
            **{scope.value: name for scope, name in scopes.items()},
        }

        def change(db: sqlite3.Connection) -> CapScope | None:
            if db.execute(_IS_OPEN, row).fetchone():
                return None
            for scope, name in scopes.items():
                if _total(db, name) + reservation.nanos > limits[scope]:
                    return scope
            db.execute(_OPEN, row)
            db.executemany(_ADD, [(name, reservation.nanos) for name in scopes.values()])
            return None

        return await self._database.write(change)

    async def settle(self, reservation: Reservation, nanos: int) -> bool:
        """Put the true cost in the place of the reserved one, once."""

        def change(db: sqlite3.Connection) -> bool:
            closed = db.execute(_CLOSE, {"id": reservation.id}).fetchone()
            if closed is None:
                return False
            db.executemany(_ADD, [(name, nanos - closed[0]) for name in _scopes(reservation).values()])
            return True

        return await self._database.write(change)

    async def release(self, reservation: Reservation) -> bool:
        """Take back what was reserved."""
        return await self.settle(reservation, 0)

    async def spent_on_job(self, job_id: str) -> Spent:
        """What a job has cost so far."""
        return await self._spent(f"job:{job_id}")

    async def spent_on_day(self, day: date) -> Spent:
        """What a day has cost so far."""
        return await self._spent(f"day:{day.isoformat()}")

    async def _spent(self, scope: str) -> Spent:
        def query(db: sqlite3.Connection) -> Spent:
            return Spent(_total(db, scope), db.execute(_SUM_OPEN, {"scope": scope}).fetchone()[0])

        return await self._database.read(query)


def _scopes(reservation: Reservation) -> dict[CapScope, str]:
    return {
        CapScope.LEAD: f"lead:{reservation.job_id}:{reservation.lead_id}",
        CapScope.JOB: f"job:{reservation.job_id}",
        CapScope.DAY: f"day:{reservation.day.isoformat()}",
    }


def _total(db: sqlite3.Connection, scope: str) -> int:
    row = db.execute(_TOTAL, (scope,)).fetchone()
    return 0 if row is None else int(row[0])
