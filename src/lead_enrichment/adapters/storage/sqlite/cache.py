"""The page cache of the embedded engine."""

import sqlite3
from datetime import timedelta
from typing import Final

from lead_enrichment.adapters.sqlite.database import Database, from_ms, to_ms
from lead_enrichment.clock import Clock
from lead_enrichment.ports import CachedVisit

PURGED_AT_ONCE: Final = 50
"""Expired entries removed with each new one: more than one, so that the cache never grows by what has expired."""

_GET: Final = """
    SELECT body, stored_at, expires_at FROM cache
    WHERE site = :site AND stored_at <= :now AND expires_at > :now"""
_PUT: Final = """
    INSERT INTO cache (site, body, stored_at, expires_at) VALUES (:site, :body, :now, :expires)
    ON CONFLICT (site) DO UPDATE
    SET body = excluded.body, stored_at = excluded.stored_at, expires_at = excluded.expires_at"""
_DROP: Final = "DELETE FROM cache WHERE site = :site"
_PURGE: Final = """
    DELETE FROM cache WHERE site IN (
        SELECT site FROM cache WHERE expires_at <= :now ORDER BY expires_at LIMIT :most)"""

_CLAIM: Final = """
    INSERT INTO site_claims (site, holder, expires_at) VALUES (:site, :holder, :expires)
    ON CONFLICT (site) DO UPDATE SET holder = excluded.holder, expires_at = excluded.expires_at
    WHERE holder = excluded.holder OR expires_at <= :now"""
_RELEASE: Final = "DELETE FROM site_claims WHERE site = :site AND holder = :holder"
_FORGET: Final = "DELETE FROM site_claims WHERE expires_at <= :now"


class SqlitePageCache:
    """A `PageCache` that removes what has expired as new entries come in.

    `most_bytes` is the largest body that is kept; for a larger one nothing is kept, not the older entry either.
    """

    def __init__(self, database: Database, clock: Clock, *, most_bytes: int = 4_000_000) -> None:
        self._database = database
        self._clock = clock
        self._most_bytes = most_bytes

    async def get(self, site: str) -> CachedVisit | None:
        """The entry, if its time has not run out."""
        values = {"site": site, "now": to_ms(self._clock.now())}
        row = await self._database.read(lambda db: db.execute(_GET, values).fetchone())
        if row is None:
            return None
        body, stored_at, expires_at = row
        return CachedVisit(site=site, body=body, stored_at=from_ms(stored_at), expires_at=from_ms(expires_at))

    async def put(self, site: str, body: bytes, ttl: timedelta) -> None:
        """Store or replace the entry, and purge some that have expired."""
        now = self._clock.now()
        row = {"site": site, "body": body, "now": to_ms(now), "expires": to_ms(now + ttl), "most": PURGED_AT_ONCE}
        kept = len(body) <= self._most_bytes and ttl > timedelta(0)

        def change(db: sqlite3.Connection) -> None:
            db.execute(_PURGE, row)
            db.execute(_PUT if kept else _DROP, row)

        await self._database.write(change)

    async def claim(self, site: str, holder: str, lease: timedelta) -> bool:
        """Take or renew the sole right to visit a site."""
        now = self._clock.now()
        values = {"site": site, "holder": holder, "now": to_ms(now), "expires": to_ms(now + lease)}
        return await self._database.write(lambda db: db.execute(_CLAIM, values).rowcount) > 0

    async def release(self, site: str, holder: str) -> None:
        """Give the right back."""
        values = {"site": site, "holder": holder}
        await self._database.write(lambda db: db.execute(_RELEASE, values))

    async def purge(self) -> int:
        """Remove all entries and claims that have expired; how many entries there were."""
        values = {"now": to_ms(self._clock.now()), "most": -1}

        def change(db: sqlite3.Connection) -> int:
            db.execute(_FORGET, values)
            return db.execute(_PURGE, values).rowcount

        return await self._database.write(change)
