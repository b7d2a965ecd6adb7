"""A website that answers only when the test lets it."""

import asyncio
from typing import Self

PAGE = (
    b"<!doctype html><html lang=en><title>Brook Mills</title><main><h1>Brook Mills</h1>"
    b"<p>Ada Brook is the owner of Brook Mills.</p><p>Visit us: 12 Weir Lane, Columbus, OH 43215</p></main>"
    b"<p>" + b"We grind flour of all kinds for bakeries and homes. " * 12 + b"</p></html>"
)


class HeldSite:
    """Serves one page for every path on loopback.

    `reached` is set by the first request for a page; pages are answered once the test has set `released`.
    """

    def __init__(self) -> None:
        self.reached = asyncio.Event()
        self.released = asyncio.Event()
        self.url = ""

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._answer, "127.0.0.1", 0)
        self.url = f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}/"
        return self

    async def __aexit__(self, *_: object) -> None:
        self.released.set()
        self._server.close()

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            head = await reader.readuntil(b"\r\n\r\n")
            robots = head.split(b" ")[1] == b"/robots.txt"
            if not robots:
                self.reached.set()
                await self.released.wait()
            status, body = (b"404 Not Found", b"") if robots else (b"200 OK", PAGE)
            writer.write(
                b"HTTP/1.1 " + status + b"\r\nContent-Type: text/html\r\nConnection: close\r\n"
                b"Content-Length: " + str(len(body)).encode() + b"\r\n\r\n" + body
            )
            await writer.drain()
        except (ConnectionError, asyncio.IncompleteReadError):
            pass  # the visitor has gone
        finally:
            writer.close()
