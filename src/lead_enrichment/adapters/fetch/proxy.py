"""The loopback proxy through which all of Chromium's traffic goes, so that the egress guard decides on all of it.

Chromium resolves no names and opens no sockets but to this proxy. The proxy speaks absolute-form HTTP and CONNECT, asks
the guard about each request, resolves once and connects to the address that was checked. Without a session's
credentials it answers 407: nobody else on the machine can use it.
"""

import asyncio
from typing import Final

from lead_enrichment.adapters.fetch.egress_session import EgressLimits, EgressSession, LimitReached
from lead_enrichment.adapters.fetch.guard import EgressGuard
from lead_enrichment.adapters.fetch.http_framing import CHUNK, BadMessage, Framing, framing_of, read_head
from lead_enrichment.adapters.fetch.proxy_exchange import Client, Exchange

HANDSHAKE_URL: Final = "http://handshake.invalid/"  # answered here: it makes Chromium remember its credentials


class EgressProxy:
    """Listens on a free port of 127.0.0.1 from `start` to `close`."""

    def __init__(self, guard: EgressGuard, limits: EgressLimits | None = None) -> None:
        self._guard = guard
        self._limits = limits or EgressLimits()
        self._sessions: dict[str, EgressSession] = {}
        self._handlers: set[asyncio.Task[None]] = set()
        self._server: asyncio.Server | None = None

    @property
    def address(self) -> str:
        """Host and port to give to Chromium."""
        if self._server is None:
            raise RuntimeError("the proxy has not been started")
        host, port = self._server.sockets[0].getsockname()[:2]
        return f"{host}:{port}"

    async def start(self) -> None:
        """Begin to listen. Doing so twice is no error."""
        if self._server is None:
            self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0, limit=CHUNK)

    async def close(self) -> None:
        """Stop listening and end every connection."""
        if self._server is None:
            return
        self._server.close()
        for session in tuple(self._sessions.values()):
            self.close_session(session)
        handlers = tuple(self._handlers)
        for handler in handlers:
            handler.cancel()
        await asyncio.gather(*handlers, return_exceptions=True)
        await self._server.wait_closed()
        self._server = None

    def open_session(self) -> EgressSession:
        """An account for one lead."""
        session = EgressSession(self._limits)
        self._sessions[session.authorization] = session
        return session

    def close_session(self, session: EgressSession) -> None:
        """End the account and its connections."""
        self._sessions.pop(session.authorization, None)
        session.close()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        handler = asyncio.current_task()
        if handler is None:  # pragma: no cover - a coroutine always runs in a task
            return
        self._handlers.add(handler)
        handler.add_done_callback(self._handlers.discard)
        client = Client(reader, writer)
        try:
            while await self._serve_request(client, handler):
                pass
        except asyncio.CancelledError:
            writer.transport.abort()
        except (OSError, BadMessage, LimitReached, TimeoutError):
            writer.close()  # after what was passed on so far: the browser shows a page that broke off
        else:
            writer.close()

    async def _serve_request(self, client: Client, handler: asyncio.Task[None]) -> bool:
        """Answer one request; whether the connection can carry another."""
        async with asyncio.timeout(self._limits.idle_seconds):
            head = await read_head(client.reader)
        if head is None:
            return False
        method, _, rest = head.start.partition(" ")
        destination, _, version = rest.partition(" ")
        if version != "HTTP/1.1":
            await client.answer("400 Bad Request")
            return False
        framing = framing_of(head, is_request=True)
        session = self._sessions.get(head.first("proxy-authorization"))
        if session is None:
            await client.answer("407 Proxy Authentication Required", ("Proxy-Authenticate", 'Basic realm="egress"'))
            return framing == Framing(length=0) and method != "CONNECT"
        session.attach(handler)
        if destination == HANDSHAKE_URL:
            await client.answer("204 No Content")
            return True
        exchange = Exchange(self._guard, session, client, head, method, destination, framing)
        return await exchange.run()
