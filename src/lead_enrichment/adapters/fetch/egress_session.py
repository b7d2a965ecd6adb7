"""What one lead's browsing may use of the egress proxy, and what it has used."""

import asyncio
import secrets
from base64 import b64encode
from dataclasses import dataclass, field
from typing import Final

from lead_enrichment.adapters.fetch.upstream import UpstreamPool
from lead_enrichment.domain.errors import LeadEnrichmentError

MB: Final = 1024 * 1024


@dataclass(frozen=True, slots=True)
class EgressLimits:
    """Upper bounds (spec: reliability, default bounds). Times in seconds, sizes in bytes on the wire."""

    page_requests: int = 150
    response_bytes: int = 5 * MB
    request_bytes: int = 1 * MB
    lead_bytes: int = 48 * MB  # eight pages with their scripts; the median page of the web is 2.7 MB (HTTP Archive)
    connections: int = 64
    connect_seconds: float = 5.0
    head_seconds: float = 10.0
    idle_seconds: float = 60.0


class LimitReached(Exception):  # noqa: N818 - an expected end rather than a fault
    """The page or the lead has used up what it may."""


@dataclass(eq=False)
class EgressSession:
    """One lead's account with the proxy. Its credentials are good for as long as the session is open.

    `problems` says, for each (host, port), why it was not reached the last time it was asked for.
    """

    limits: EgressLimits
    user: str = field(default_factory=lambda: secrets.token_hex(4))
    password: str = field(default_factory=lambda: secrets.token_urlsafe(24), repr=False)
    problems: dict[tuple[str, int], LeadEnrichmentError] = field(default_factory=dict)
    last_problem: LeadEnrichmentError | None = None
    page_requests: int = 0
    refused: int = 0
    bytes: int = 0
    pool: UpstreamPool = field(default_factory=UpstreamPool, repr=False)
    _cut: bool = False
    _handlers: set[asyncio.Task[None]] = field(default_factory=set)

    @property
    def authorization(self) -> str:
        """The value of the Proxy-Authorization header that opens this session."""
        return "Basic " + b64encode(f"{self.user}:{self.password}".encode()).decode()

    def begin_page(self) -> None:
        """Start counting anew for the next page; bytes count for the whole lead."""
        self.page_requests = 0
        self.last_problem = None
        self._cut = False

    def cut(self) -> None:
        """Serve nothing more until the next page, and end what is under way."""
        self._cut = True
        self._end_connections()

    def close(self) -> None:
        """End every connection of this session."""
        self.cut()
        self.pool.close()

    def attach(self, handler: asyncio.Task[None]) -> None:
        """Count a connection and make it end with the session. Raises LimitReached."""
        if handler in self._handlers:
            return
        if len(self._handlers) >= self.limits.connections:
            raise LimitReached("connections")
        self._handlers.add(handler)
        handler.add_done_callback(self._handlers.discard)

    def count_request(self) -> None:
        """Raises LimitReached when this request is one too many."""
        self.page_requests += 1
        if self._cut or self.page_requests > self.limits.page_requests or self.bytes >= self.limits.lead_bytes:
            raise LimitReached("requests")

    def count_bytes(self, count: int) -> None:
        """Raises LimitReached when these bytes are too many."""
        self.bytes += count
        if self.bytes > self.limits.lead_bytes:
            raise LimitReached("bytes")

    def failed(self, host: str, port: int, problem: LeadEnrichmentError) -> None:
        """Note why a host was not reached."""
        self.refused += 1
        self.problems[host, port] = problem
        self.last_problem = problem

    def reached(self, host: str, port: int) -> None:
        """Note that a host was reached after all."""
        self.problems.pop((host, port), None)

    def _end_connections(self) -> None:
        for handler in tuple(self._handlers):
            handler.cancel()
