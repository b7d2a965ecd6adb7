"""The page cache on DynamoDB, and the claims on sites."""

from datetime import timedelta
from typing import Final

from lead_enrichment.adapters.aws.clients import Aws
from lead_enrichment.adapters.aws.items import EXPIRES, Item, expressions, from_ms, to_ms, to_wire
from lead_enrichment.clock import Clock
from lead_enrichment.ports import CachedVisit

MOST_BYTES: Final = 350_000
"""Of a body, which comes compressed: DynamoDB takes items of up to 400 KB."""


class DynamoPageCache:
    """A `PageCache`. TTL deletes late, within days, so each read looks at the entry's own time."""

    def __init__(self, aws: Aws, table: str, clock: Clock, *, most_bytes: int = MOST_BYTES) -> None:
        self._aws = aws
        self._table = table
        self._clock = clock
        self._most_bytes = most_bytes

    async def get(self, site: str) -> CachedVisit | None:
        """The entry, if its time has not run out."""
        item = await self._aws.get(self._table, website=site)
        now = to_ms(self._clock.now())
        if item is None or not int(item["stored_ms"]) <= now < int(item["expires_ms"]):
            return None
        body = item["body"]
        if not isinstance(body, bytes):
            raise TypeError("the body of a cache entry is bytes")
        return CachedVisit(site, body, from_ms(int(item["stored_ms"])), from_ms(int(item["expires_ms"])))

    async def put(self, site: str, body: bytes, ttl: timedelta) -> None:
        """Store or replace the entry."""
        now = self._clock.now()
        if len(body) > self._most_bytes or ttl <= timedelta(0):
            await self._aws.call(self._aws.dynamodb.delete_item, TableName=self._table, Key=to_wire({"website": site}))
            return
        item: Item = {
            "website": site,
            "body": body,
            "stored_ms": to_ms(now),
            "expires_ms": to_ms(now + ttl),
            EXPIRES: int((now + ttl).timestamp()),
        }
        await self._aws.call(self._aws.dynamodb.put_item, TableName=self._table, Item=to_wire(item))

    async def claim(self, site: str, holder: str, lease: timedelta) -> bool:
        """Take or renew the sole right to visit a site, for all workers together."""
        now = self._clock.now()
        item: Item = {
            "website": _claim_key(site),
            "holder": holder,
            "expires_ms": to_ms(now + lease),
            EXPIRES: int((now + lease).timestamp()),
        }
        free = expressions(
            {"holder": holder, "now": to_ms(now)},
            condition="attribute_not_exists(#website) OR #holder = :holder OR #expires_ms <= :now",
        )
        return await self._aws.holds(self._aws.dynamodb.put_item, TableName=self._table, Item=to_wire(item), **free)

    async def release(self, site: str, holder: str) -> None:
        """Give the right back."""
        ours = expressions({"holder": holder}, condition="#holder = :holder")
        key = to_wire({"website": _claim_key(site)})
        await self._aws.holds(self._aws.dynamodb.delete_item, TableName=self._table, Key=key, **ours)

    async def purge(self) -> int:
        """Nothing to do: DynamoDB's TTL removes what has expired."""
        return 0


def _claim_key(site: str) -> str:
    return f"claim#{site}"
