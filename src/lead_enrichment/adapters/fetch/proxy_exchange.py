"""One request that came to the egress proxy with a session's credentials: ask the guard, connect, pass on and back."""

import asyncio
import contextlib
from dataclasses import dataclass
from typing import Final, Never

from lead_enrichment.adapters.fetch.egress_session import EgressSession, LimitReached
from lead_enrichment.adapters.fetch.guard import EgressGuard, Target
from lead_enrichment.adapters.fetch.http_framing import (
    CHUNK,
    BadMessage,
    Framing,
    Head,
    body_pieces,
    framing_of,
    head_bytes,
    read_head,
)
from lead_enrichment.adapters.fetch.upstream import Upstream, connect
from lead_enrichment.domain.errors import LeadEnrichmentError, PermanentError, TransientError
from lead_enrichment.observability import logger

_BODILESS: Final = frozenset({"204", "304"})


class _TunnelEnded(Exception):  # noqa: N818 - how a tunnel always ends
    """One side has closed."""


@dataclass(frozen=True, slots=True)
class Client:
    """The browser's end of a connection."""

    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter

    async def answer(self, status: str, *headers: tuple[str, str]) -> None:
        """Send a response without content of our own making."""
        self.writer.write(head_bytes(f"HTTP/1.1 {status}", [*headers, ("Content-Length", "0")]))
        await self.writer.drain()


@dataclass(slots=True)
class Exchange:
    """One authorised request and its response."""

    guard: EgressGuard
    session: EgressSession
    client: Client
    head: Head
    method: str
    destination: str
    framing: Framing

    async def run(self) -> bool:
        """Carry it out; whether the browser's connection can carry another request."""
        is_tunnel = self.method == "CONNECT"
        url = f"https://{self.destination}/" if is_tunnel else self.destination
        try:
            self.session.count_request()
            target = self.guard.check_url(url)
        except LimitReached:
            return await self._refuse("403 Forbidden")
        except LeadEnrichmentError as problem:
            return await self._refuse_because(_authority(url), problem)
        try:
            return await (self._tunnel(target) if is_tunnel else self._forward(target))
        except LeadEnrichmentError as problem:
            return await self._refuse_because((target.host, target.port), problem)

    async def _refuse_because(self, host: tuple[str, int], problem: LeadEnrichmentError) -> bool:
        self.session.failed(*host, problem)
        logger().info("Egress refused", host=host[0], port=host[1], reason=problem.code)
        return await self._refuse("403 Forbidden" if isinstance(problem, PermanentError) else "502 Bad Gateway")

    async def _refuse(self, status: str) -> bool:
        await self.client.answer(status)
        return self.method != "CONNECT" and self.framing == Framing(length=0)

    async def _tunnel(self, target: Target) -> bool:
        upstream = await connect(self.guard, target, self.session.limits.connect_seconds)
        self.session.reached(target.host, target.port)
        try:
            self.client.writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
            async with asyncio.TaskGroup() as both:
                both.create_task(self._relay(self.client.reader, upstream.writer))
                both.create_task(self._relay(upstream.reader, self.client.writer))
        except* (OSError, LimitReached, TimeoutError, _TunnelEnded):
            pass
        finally:
            upstream.close()
        return False

    async def _relay(self, source: asyncio.StreamReader, sink: asyncio.StreamWriter) -> Never:
        while True:
            async with asyncio.timeout(self.session.limits.idle_seconds):
                piece = await source.read(CHUNK)
                if not piece:
                    raise _TunnelEnded
                self.session.count_bytes(len(piece))
                sink.write(piece)
                await sink.drain()

    async def _forward(self, target: Target) -> bool:
        upstream = self.session.pool.take(target)
        while True:
            fresh = upstream is None
            if upstream is None:
                upstream = await connect(self.guard, target, self.session.limits.connect_seconds)
            try:
                response = await self._ask(upstream, target)
                framing = self._framing_of(response)
                break
            except (OSError, BadMessage, TimeoutError) as error:
                upstream.close()
                if fresh or self.framing != Framing(length=0) or isinstance(error, TimeoutError):
                    raise TransientError("unreachable", f"{target.host} broke off") from None
                upstream = None  # an idle connection had gone stale: once more on a fresh one
            except BaseException:
                upstream.close()
                raise
        self.session.reached(target.host, target.port)
        return await self._pass_back(response, framing, upstream, target)

    async def _ask(self, upstream: Upstream, target: Target) -> Head:
        """Send the request and read the response's head."""
        default = {"http": 80, "https": 443}[target.scheme]
        host = f"[{target.host}]" if ":" in target.host else target.host
        authority = host if target.port == default else f"{host}:{target.port}"
        headers = [(name, value) for name, value in self.head.passed_on() if name.lower() != "host"]
        start = f"{self.method} {_origin_form(self.destination)} HTTP/1.1"
        upstream.writer.write(head_bytes(start, [("Host", authority), *headers, ("Connection", "keep-alive")]))
        async with asyncio.timeout(self.session.limits.head_seconds):
            await self._send_body(upstream)
            await upstream.writer.drain()
            while True:
                head = await read_head(upstream.reader)
                if head is None or not head.start.startswith("HTTP/1."):
                    raise BadMessage("no HTTP response")
                if not _status(head).startswith("1"):  # interim answers are between us and the website
                    return head

    def _framing_of(self, response: Head) -> Framing:
        if self.method == "HEAD" or _status(response) in _BODILESS:
            return Framing(length=0)
        return framing_of(response, is_request=False)

    async def _send_body(self, upstream: Upstream) -> None:
        sent = 0
        async for piece in body_pieces(self.client.reader, self.framing):
            sent += len(piece)
            self.session.count_bytes(len(piece))
            if sent > self.session.limits.request_bytes:
                raise LimitReached("request bytes")
            upstream.writer.write(piece)
            await upstream.writer.drain()

    async def _pass_back(self, response: Head, framing: Framing, upstream: Upstream, target: Target) -> bool:
        """Give the response to the browser; whether both ends agree on where it ended."""
        keep = not framing.until_close
        try:
            headers = [*response.passed_on(), ("Connection", "keep-alive" if keep else "close")]
            self.client.writer.write(head_bytes(response.start, headers))
            await self._pass_body(upstream, framing)
        except BaseException:
            upstream.close()
            raise
        if keep and response.start.startswith("HTTP/1.1") and "close" not in response.first("connection").lower():
            self.session.pool.keep(target, upstream)
        else:
            upstream.close()
        return keep

    async def _pass_body(self, upstream: Upstream, framing: Framing) -> None:
        passed = 0
        pieces = body_pieces(upstream.reader, framing)
        async with contextlib.aclosing(pieces):  # type: ignore[type-var]
            while True:
                async with asyncio.timeout(self.session.limits.idle_seconds):
                    piece = await anext(pieces, b"")
                    if not piece:
                        break
                    passed += len(piece)
                    self.session.count_bytes(len(piece))
                    if passed > self.session.limits.response_bytes:
                        raise LimitReached("response bytes")
                    self.client.writer.write(piece)
                    await self.client.writer.drain()
        await self.client.writer.drain()


def _status(head: Head) -> str:
    return head.start.split(" ", 2)[1] if " " in head.start else ""


def _origin_form(url: str) -> str:
    """The path and query exactly as the browser wrote them."""
    after = url.split("://", 1)[-1]
    cut = min((index for index in (after.find("/"), after.find("?")) if index >= 0), default=len(after))
    rest = after[cut:]
    return rest if rest.startswith("/") else f"/{rest}"


def _authority(url: str) -> tuple[str, int]:
    """Host and port of a refused address, as far as they can be read; for the log and for the tab."""
    host = url.split("://", 1)[-1].split("/", 1)[0].split("?", 1)[0].rpartition("@")[2]
    name, colon, port = host.rpartition(":")
    default = 443 if url.startswith("https:") else 80
    if not colon or host.endswith("]"):
        return host.strip("[]").lower(), default
    return name.strip("[]").lower(), int(port) if port.isascii() and port.isdigit() else default
