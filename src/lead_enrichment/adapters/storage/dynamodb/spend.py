"""The spend ledger on DynamoDB: three totals and the reservation, changed in one transaction.

All stand in the jobs table: `spend#lead:JOB:LEAD`, `spend#job:JOB`, `spend#day:2026-11-26` and `reservation#ID`.
"""

from datetime import date
from typing import Any, Final

from lead_enrichment.adapters.aws.clients import Aws
from lead_enrichment.adapters.aws.items import expressions, to_wire
from lead_enrichment.domain.llm.spend import Caps, CapScope
from lead_enrichment.model_ports import Reservation, Spent

_NEW: Final = "attribute_not_exists(#job_id)"
_OPEN: Final = "attribute_exists(#job_id)"


class DynamoSpendLedger:
    """A `SpendLedger`."""

    def __init__(self, aws: Aws, table: str) -> None:
        self._aws = aws
        self._table = table

    async def reserve(self, reservation: Reservation, caps: Caps) -> CapScope | None:
        """Reserve, unless a total would pass its cap."""
        limits = {CapScope.LEAD: caps.lead, CapScope.JOB: caps.job, CapScope.DAY: caps.day}
        over = next((scope for scope, cap in limits.items() if reservation.nanos > cap), None)
        item = to_wire({"job_id": _reservation_key(reservation), "nanos": reservation.nanos})
        opening = {"Put": {"TableName": self._table, "Item": item, **expressions(condition=_NEW)}}
        scopes = _scopes(reservation)
        adding = [
            self._add(scopes[scope], reservation.nanos, reservation.nanos, most=cap - reservation.nanos)
            for scope, cap in limits.items()
        ]
        if over is not None:
            return None if await self._is_open(reservation) else await self._first_over(reservation, limits, over)
        held = await self._aws.transact([opening, *adding])
        if held is None or not held[0]:
            return None
        return next((scope for scope, fits in zip(limits, held[1:], strict=True) if not fits), None)

    async def _is_open(self, reservation: Reservation) -> bool:
        return await self._aws.get(self._table, job_id=_reservation_key(reservation)) is not None

    async def _first_over(self, reservation: Reservation, limits: dict[CapScope, int], over: CapScope) -> CapScope:
        """The first cap that would be passed, where `over` is one that is too small for this call alone."""
        scopes = _scopes(reservation)
        for scope, cap in limits.items():
            if scope is over or (await self._spent(scopes[scope])).total + reservation.nanos > cap:
                return scope
        return over

    async def settle(self, reservation: Reservation, nanos: int) -> bool:
        """Put the true cost in the place of the reserved one, once."""
        key = to_wire({"job_id": _reservation_key(reservation)})
        closing = {"Delete": {"TableName": self._table, "Key": key, **expressions(condition=_OPEN)}}
        change = nanos - reservation.nanos
        adding = [self._add(name, change, -reservation.nanos) for name in _scopes(reservation).values()]
        return await self._aws.transact([closing, *adding]) is None

    def _add(self, name: str, nanos: int, reserved: int, most: int | None = None) -> dict[str, Any]:
        """Change a total and its open part; with `most` only where the total is not above it."""
        values: dict[str, Any] = {"nanos": nanos, "reserved": reserved}
        update = "ADD #nanos :nanos, #reserved :reserved"
        if most is None:
            asked = expressions(values, update=update)
        else:
            condition = "attribute_not_exists(#nanos) OR #nanos <= :most"
            asked = expressions({**values, "most": most}, update=update, condition=condition)
        return {"Update": {"TableName": self._table, "Key": to_wire({"job_id": name}), **asked}}

    async def release(self, reservation: Reservation) -> bool:
        """Take back what was reserved."""
        return await self.settle(reservation, 0)

    async def spent_on_job(self, job_id: str) -> Spent:
        """What a job has cost so far."""
        return await self._spent(f"spend#job:{job_id}")

    async def spent_on_day(self, day: date) -> Spent:
        """What a day has cost so far."""
        return await self._spent(f"spend#day:{day.isoformat()}")

    async def _spent(self, name: str) -> Spent:
        item = await self._aws.get(self._table, job_id=name) or {}
        return Spent(int(item.get("nanos", 0)), int(item.get("reserved", 0)))


def _reservation_key(reservation: Reservation) -> str:
    return f"reservation#{reservation.id}"


def _scopes(reservation: Reservation) -> dict[CapScope, str]:
    return {
        CapScope.LEAD: f"spend#lead:{reservation.job_id}:{reservation.lead_id}",
        CapScope.JOB: f"spend#job:{reservation.job_id}",
        CapScope.DAY: f"spend#day:{reservation.day.isoformat()}",
    }
