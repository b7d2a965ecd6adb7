"""A visit as the page cache holds it: compressed JSON with a schema number."""

import asyncio
import zlib
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import cache
from typing import Final

from pydantic import TypeAdapter, ValidationError

from lead_enrichment.clock import Clock
from lead_enrichment.domain.visit import SiteVisit
from lead_enrichment.ports import PageCache

SCHEMA: Final = 2
"""Raise it with every change of `SiteVisit` or of what reading a page yields: older entries are then read anew."""
_FAST: Final = 1
_NEVER_KEPT: Final = frozenset({"time_budget", "browser_missing", "address_not_allowed", "bad_website"})
"""Problems that our settings or our haste caused, not the site."""


@dataclass(frozen=True, slots=True)
class _Entry:
    schema: int
    key: str
    visit: SiteVisit


class VisitCache:
    """Keeps visits for `keep`, and those that gave nothing for `keep_errors`; `keep` of 0 turns it off."""

    def __init__(self, cache: PageCache, clock: Clock, *, keep: timedelta, keep_errors: timedelta) -> None:
        self._cache = cache
        self._clock = clock
        self._keep = keep
        self._keep_errors = min(keep, keep_errors)

    async def get(self, key: str) -> SiteVisit | None:
        """The visit of this site, if it is fresh by today's settings and readable by this version."""
        if not self._keep:
            return None
        entry = await self._cache.get(key)
        if entry is None or self._clock.now() - entry.stored_at >= self._keep:
            return None
        return await asyncio.to_thread(decode, entry.body, key)

    async def put(self, key: str, visit: SiteVisit, problem: str | None) -> None:
        """Keep a visit. `problem` is the reason, if any, why nothing is taken from it."""
        ttl = self._keep_errors if problem else self._keep
        if ttl and problem not in _NEVER_KEPT:
            await self._cache.put(key, await asyncio.to_thread(encode, visit, key), ttl)


def encode(visit: SiteVisit, key: str) -> bytes:
    """The bytes that `decode` reads."""
    return zlib.compress(_adapter().dump_json(_Entry(SCHEMA, key, visit)), _FAST)


def decode(body: bytes, key: str) -> SiteVisit | None:
    """The visit, or None when the bytes are of another version, of another site, or damaged."""
    try:
        entry = _adapter().validate_json(zlib.decompress(body))
    except (zlib.error, ValidationError):
        return None
    return entry.visit if (entry.schema, entry.key) == (SCHEMA, key) else None


def as_cached(visit: SiteVisit) -> SiteVisit:
    """The visit as a lead sees it that did not cause it: nothing was requested, all came from the cache."""
    log = tuple(entry.model_copy(update={"via": "cache", "ms": 0}) for entry in visit.log)
    return replace(visit, log=log, from_cache=True, http_requests=0, chromium_pages=0)


@cache
def _adapter() -> TypeAdapter[_Entry]:
    return TypeAdapter(_Entry)
