"""Connections from the egress proxy to websites: to checked addresses only, kept open within one session."""

import asyncio
import contextlib
from dataclasses import dataclass, field
from typing import Final

from lead_enrichment.adapters.fetch.guard import EgressGuard, Target
from lead_enrichment.adapters.fetch.http_framing import CHUNK
from lead_enrichment.domain.errors import TransientError

MOST_IDLE: Final = 6  # per website, as browsers do


@dataclass(eq=False)
class Upstream:
    """An open connection to a website. `used` tells whether it has carried a request before."""

    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter
    used: bool = False

    def is_open(self) -> bool:
        """Whether it can still carry a request, as far as we can know."""
        return not self.writer.is_closing() and not self.reader.at_eof()

    def close(self) -> None:
        """Close at once."""
        self.writer.transport.abort()


async def connect(guard: EgressGuard, target: Target, timeout: float) -> Upstream:
    """Open a connection to the first of the target's checked addresses that answers.

    Raises:
        PermanentError: address_not_allowed, domain_not_found.
        TransientError: unreachable.
    """
    addresses = await guard.resolve(target)
    try:
        async with asyncio.timeout(timeout):
            for address in addresses:
                guard.check_address(address, target.port)
                with contextlib.suppress(OSError):
                    return Upstream(*await asyncio.open_connection(address, target.port, limit=CHUNK))
    except TimeoutError:
        raise TransientError("unreachable", f"{target.host} did not answer in time") from None
    raise TransientError("unreachable", f"{target.host} refused the connection")


@dataclass(eq=False)
class UpstreamPool:
    """Idle connections of one session, by host and port."""

    _idle: dict[tuple[str, int], list[Upstream]] = field(default_factory=dict)

    def take(self, target: Target) -> Upstream | None:
        """An idle connection to the target, if there is one that still stands."""
        idle = self._idle.get((target.host, target.port), [])
        while idle:
            upstream = idle.pop()
            if upstream.is_open():
                return upstream
            upstream.close()
        return None

    def keep(self, target: Target, upstream: Upstream) -> None:
        """Keep a connection for the next request."""
        idle = self._idle.setdefault((target.host, target.port), [])
        if upstream.is_open() and len(idle) < MOST_IDLE:
            upstream.used = True
            idle.append(upstream)
        else:
            upstream.close()

    def close(self) -> None:
        """Close all idle connections."""
        for idle in self._idle.values():
            for upstream in idle:
                upstream.close()
        self._idle.clear()
