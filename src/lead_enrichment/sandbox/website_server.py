"""Websites on loopback: one port for each, so each is a site of its own, as on the internet."""

import asyncio
import ssl
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from types import TracebackType
from typing import Self

from aiohttp import web

LOOPBACK = "127.0.0.1"


@dataclass(frozen=True, slots=True)
class Answer:
    """What one path answers with; `delay` is in seconds, before the first byte."""

    body: bytes
    content_type: str = "text/html; charset=utf-8"
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    delay: float = 0.0


NOT_FOUND = Answer(b"<!doctype html><title>404</title><h1>Not found</h1>", status=404)


@dataclass(frozen=True, slots=True)
class HostedSite:
    """A website: its name here, what its paths answer, and its certificate if it speaks TLS."""

    slug: str
    pages: Mapping[str, Answer]
    tls: ssl.SSLContext | None = None


class WebsiteServer:
    """Serves websites while it is entered; `urls` then maps each slug to its start address.

    A body may hold `{{slug}}` of another site: it becomes that site's origin, so that sites can link and redirect.
    """

    def __init__(self, sites: Sequence[HostedSite]) -> None:
        self._sites = sites
        self._by_port: dict[int, HostedSite] = {}
        self._listeners: list[asyncio.Server] = []
        self._server = web.Server(self._answer, access_log=None)
        self.urls: dict[str, str] = {}

    async def __aenter__(self) -> Self:
        loop = asyncio.get_running_loop()
        for site in self._sites:
            listener = await loop.create_server(self._server, LOOPBACK, 0, ssl=site.tls)
            port = listener.sockets[0].getsockname()[1]
            self._listeners.append(listener)
            self._by_port[port] = site
            self.urls[site.slug] = f"{'https' if site.tls else 'http'}://{LOOPBACK}:{port}/"
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for listener in self._listeners:
            listener.close()
        await self._server.shutdown(1.0)

    async def _answer(self, request: web.BaseRequest) -> web.StreamResponse:
        if request.transport is None:
            raise ConnectionResetError("the visitor has gone")
        site = self._by_port[request.transport.get_extra_info("sockname")[1]]
        answer = site.pages.get(request.path, NOT_FOUND)
        if answer.delay:
            await asyncio.sleep(answer.delay)
        headers = {name: self._linked(value) for name, value in answer.headers.items()}
        body = self._linked(answer.body.decode()).encode() if b"{{" in answer.body else answer.body
        return web.Response(body=body, status=answer.status, headers={"Content-Type": answer.content_type, **headers})

    def _linked(self, text: str) -> str:
        for slug, url in self.urls.items():
            text = text.replace("{{" + slug + "}}", url.rstrip("/"))
        return text
