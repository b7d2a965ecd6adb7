"""A small website on a free port of 127.0.0.1, in the test's own loop: path in, response out."""

import asyncio
import contextlib
import os
import shutil
from dataclasses import dataclass, field
from ipaddress import ip_network
from pathlib import Path
from typing import Any

import pytest

from lead_enrichment.adapters.fetch.browser_find import PROGRAMS
from lead_enrichment.adapters.fetch.chromium import ChromiumBrowser
from lead_enrichment.adapters.fetch.guard import EgressGuard

LOOPBACK = ip_network("127.0.0.0/8")


@dataclass
class Reply:
    """A response. `headers` are added to the usual ones; `status` is the code."""

    body: str | bytes = ""
    status: int = 200
    content_type: str = "text/html; charset=utf-8"
    headers: dict[str, str] = field(default_factory=dict)

    def wire(self) -> bytes:
        body = self.body.encode() if isinstance(self.body, str) else self.body
        lines = [f"HTTP/1.1 {self.status} X", f"Content-Type: {self.content_type}", f"Content-Length: {len(body)}"]
        lines += [f"{name}: {value}" for name, value in self.headers.items()]
        return "\r\n".join([*lines, "", ""]).encode() + body


class LoopbackSite:
    """Serves `routes` (path without query to Reply, str or raw bytes); `asked` lists the paths in their order."""

    def __init__(self, routes: dict[str, Any]) -> None:
        self.routes = routes
        self.asked: list[str] = []
        self.heads: list[str] = []
        self.connections = 0
        self.open_connections = 0
        self.all_closed = asyncio.Event()
        self.was_asked = asyncio.Event()
        self._tasks: set[asyncio.Task] = set()

    async def __aenter__(self) -> "LoopbackSite":
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(self, *_: object) -> None:
        self._server.close()
        for task in tuple(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self._server.wait_closed()

    def url(self, path: str = "/", host: str = "127.0.0.1") -> str:
        return f"http://{host}:{self.port}{path}"

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        self.connections += 1
        self.open_connections += 1
        self.all_closed.clear()
        try:
            while await self._answer(reader, writer):
                pass
        except (OSError, asyncio.IncompleteReadError, asyncio.CancelledError):
            pass
        finally:
            self.open_connections -= 1
            if not self.open_connections:
                self.all_closed.set()
            writer.transport.abort() if writer.transport.is_closing() else writer.close()

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
        path = head.split(" ", 2)[1]
        self.asked.append(path)
        self.was_asked.set()
        self.heads.append(head)
        for line in head.splitlines():
            if line.lower().startswith("content-length:"):
                await reader.readexactly(int(line.split(":")[1]))
        reply = self.routes.get(path.split("?")[0], Reply("not here", status=404))
        if isinstance(reply, asyncio.Event):  # never answers, until the test says so
            await reply.wait()
            return False
        if isinstance(reply, bytes):
            writer.write(reply)
            await writer.drain()
            return False
        writer.write((Reply(reply) if isinstance(reply, str) else reply).wire())
        await writer.drain()
        return True


def chromium_for_tests() -> Path:
    """The Chromium of this machine; without one: skipped at home, failed where CI=true."""
    own = os.environ.get("CHROMIUM_PATH")
    found = own or next(filter(None, map(shutil.which, PROGRAMS)), None)
    if found is None:
        (pytest.fail if os.environ.get("CI") == "true" else pytest.skip)("no Chromium on this machine")
    return Path(found)


@contextlib.asynccontextmanager
async def open_browser(**options: Any):
    """A ChromiumBrowser that may visit this machine."""
    options.setdefault("guard", EgressGuard([LOOPBACK]))
    options.setdefault("environment", dict(os.environ))
    browser = ChromiumBrowser(executable=chromium_for_tests(), user_agent="TestBot/1.0", **options)
    try:
        yield browser
    finally:
        await browser.close()
