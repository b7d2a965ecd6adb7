"""Who works on a lead now: an item of the jobs table for each lead in hand.

SQS gives a message to a second worker when its visibility time-out has run out, and cannot tell the first. The token
here can: it changes with every receive, and a result is stored only under the token of today (a fencing token).
A copy of a message (SQS delivers at least once, and a send may be repeated) finds the lead in hand and is dropped.
"""

import secrets
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, Final

from lead_enrichment.adapters.aws.clients import Aws
from lead_enrichment.adapters.aws.items import EXPIRES, Item, expressions, from_wire, to_ms, to_wire
from lead_enrichment.clock import Clock
from lead_enrichment.domain.job import LeadMessage

KEPT: Final = timedelta(days=15)
"""A lease item outlives every message: SQS keeps one for 14 days at most."""


def lease_key(job_id: str, lead_id: str) -> str:
    """The key of a lead's lease in the jobs table."""
    return f"lease#{job_id}#{lead_id}"


@dataclass(frozen=True, slots=True)
class Taken:
    """A lease that was taken. `abandoned`: how many before it ended without a word, while the lead was worked on."""

    token: str
    abandoned: int


@dataclass(frozen=True, slots=True)
class Leases:
    """The leases of a queue's messages."""

    aws: Aws
    table: str
    clock: Clock
    lease: timedelta

    async def take(self, message: LeadMessage, message_id: str) -> Taken | None:
        """Take the lease of a message just received; None where another message has the same lead in hand."""
        now, token = self.clock.now(), secrets.token_hex(8)
        values: Item = {
            "message": message_id,
            "token": token,
            "now": to_ms(now),
            "until": to_ms(now + self.lease),
            "group": f"lease#{message.job_id}",
            "sort": message.lead.id,
            "expires": int((now + KEPT).timestamp()),
        }
        asked = expressions(
            values,
            update=f"SET #message = :message, #token = :token, #until = :until, #group = :group, #sort = :sort, "
            f"#{EXPIRES} = :expires REMOVE #idle",
            condition="attribute_not_exists(#job_id) OR #message = :message "
            "OR attribute_not_exists(#token) OR #until <= :now",
        )
        before = await self._update(message, asked)
        if before is None:
            return None
        abandoned = int(before.get("abandoned", 0))
        if "token" in before and "idle" not in before and before.get("message") == message_id:
            abandoned += 1
            await self._update(message, expressions({"n": abandoned}, update="SET #abandoned = :n"))
        return Taken(token, abandoned)

    async def _update(self, message: LeadMessage, asked: dict[str, Any]) -> dict[str, Any] | None:
        """The item as it was, or None where the condition failed."""
        answer: dict[str, Any] = {}

        def update(**arguments: Any) -> None:
            answer.update(self.aws.dynamodb.update_item(**arguments))

        held = await self.aws.holds(
            update, TableName=self.table, Key=self._key(message), ReturnValues="ALL_OLD", **asked
        )
        return from_wire(answer.get("Attributes", {})) if held else None

    async def extend(self, message: LeadMessage, token: str) -> bool:
        """Renew the lease; whether it is still ours."""
        until = to_ms(self.clock.now() + self.lease)
        asked = expressions({"until": until, "token": token}, update="SET #until = :until", condition=_OURS)
        return await self._change(message, asked)

    async def put_off(self, message: LeadMessage, token: str) -> bool:
        """Hold the lease without working on the lead; whether it is still ours."""
        asked = expressions({"token": token, "yes": True}, update="SET #idle = :yes", condition=_OURS)
        return await self._change(message, asked)

    async def begin(self, message: LeadMessage, token: str) -> bool:
        """Work on the lead from now on; whether the lease is still ours."""
        return await self._change(message, expressions({"token": token}, update="REMOVE #idle", condition=_OURS))

    async def give_back(self, message: LeadMessage, token: str) -> bool:
        """End the lease with a word; whether it was still ours."""
        return await self._change(message, expressions({"token": token}, update="REMOVE #token", condition=_OURS))

    async def _change(self, message: LeadMessage, asked: dict[str, Any]) -> bool:
        return await self.aws.holds(
            self.aws.dynamodb.update_item, TableName=self.table, Key=self._key(message), **asked
        )

    async def drop(self, message: LeadMessage, token: str) -> bool:
        """Remove the lease as its message goes; False where another holds it."""
        asked = expressions({"token": token}, condition=f"attribute_not_exists(#job_id) OR {_OURS}")
        return await self.aws.holds(
            self.aws.dynamodb.delete_item, TableName=self.table, Key=self._key(message), **asked
        )

    async def forget(self, message: LeadMessage) -> None:
        """Remove the lease, whoever holds it: the lead's message is put back into the queue by a person."""
        await self.aws.call(self.aws.dynamodb.delete_item, TableName=self.table, Key=self._key(message))

    @staticmethod
    def _key(message: LeadMessage) -> dict[str, Any]:
        return to_wire({"job_id": lease_key(message.job_id, message.lead.id)})


_OURS: Final = "#token = :token"
