"""A loopback server that misbehaves as its path says, byte by byte: the faults that no web framework will send."""

import asyncio
import gzip
import socket
import ssl
import struct
import zlib
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress

import brotli

MB = 1024 * 1024
Writer = asyncio.StreamWriter
Fault = Callable[[Writer], Awaitable[None]]


def answer(body: bytes, *headers: str, status: str = "200 OK", length: int | None = None) -> bytes:
    """A whole HTTP answer; `length` may lie."""
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body) if length is None else length}", *headers]
    if not any(line.lower().startswith("content-type") for line in headers):
        lines.append("Content-Type: text/html")
    return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1") + body


def sends(data: bytes) -> Fault:
    async def fault(writer: Writer) -> None:
        writer.write(data)

    return fault


async def _silent(writer: Writer) -> None:  # noqa: ARG001 - a fault takes the connection
    await asyncio.Event().wait()


async def _slow_body(writer: Writer) -> None:
    writer.write(answer(b"", length=1000))
    await _drip(writer, b"x")


async def _slow_headers(writer: Writer) -> None:
    writer.write(b"HTTP/1.1 200 OK\r\nX-Slow: ")
    await _drip(writer, b"x")


async def _drip(writer: Writer, byte: bytes) -> None:
    tick = asyncio.Event()
    while not writer.is_closing():
        writer.write(byte)
        with suppress(TimeoutError):
            await asyncio.wait_for(tick.wait(), 0.05)


async def _endless_headers(writer: Writer) -> None:
    writer.write(b"HTTP/1.1 200 OK\r\n")
    while not writer.is_closing():
        writer.write(b"X-More: " + b"y" * 1000 + b"\r\n")
        await writer.drain()


async def _endless_body(writer: Writer) -> None:
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n")
    while not writer.is_closing():
        writer.write(b"z" * 65536)
        await writer.drain()


async def _reset(writer: Writer) -> None:
    writer.write(answer(b"half", length=1000))
    await writer.drain()
    writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    writer.transport.abort()


def _raw_deflate(data: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return packer.compress(data) + packer.flush()


PAGE = b"<p>A page of an invented company.</p>"
FAULTS: dict[str, Fault] = {
    "/fine": sends(answer(PAGE)),
    "/silent": _silent,
    "/slow-body": _slow_body,
    "/slow-headers": _slow_headers,
    "/endless-headers": _endless_headers,
    "/endless-body": _endless_body,
    "/reset": _reset,
    "/close-at-once": sends(b""),
    "/half-headers": sends(b"HTTP/1.1 200 OK\r\nContent-Ty"),
    "/wrong-length": sends(answer(PAGE, length=1000)),
    "/bad-chunks": sends(
        b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nhi\r\n"
    ),
    "/not-http": sends(b"SSH-2.0-OpenSSH_9.9\r\n"),
    "/two-lengths": sends(b"HTTP/1.1 200 OK\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabcd"),
    "/huge-header": sends(answer(PAGE, "X-Huge: " + "h" * 70_000)),
    "/many-headers": sends(answer(PAGE, *(f"X-{index}: 1" for index in range(2000)))),
    "/large": sends(answer(b"w" * (3 * MB))),
    "/gzip": sends(answer(gzip.compress(PAGE), "Content-Encoding: gzip")),
    "/gzip-two-members": sends(answer(gzip.compress(PAGE[:10]) + gzip.compress(PAGE[10:]), "Content-Encoding: gzip")),
    "/gzip-trailing-junk": sends(answer(gzip.compress(PAGE) + b"junk", "Content-Encoding: gzip")),
    "/gzip-only-said": sends(answer(PAGE, "Content-Encoding: gzip")),
    "/gzip-broken": sends(answer(gzip.compress(PAGE)[:10] + b"\xff" * 50, "Content-Encoding: gzip")),
    "/gzip-bomb": sends(answer(gzip.compress(b" " * (64 * MB), 1), "Content-Encoding: gzip")),
    "/gzip-dense": sends(answer(gzip.compress(PAGE * 20_000), "Content-Encoding: gzip")),
    "/gzip-twice": sends(answer(gzip.compress(gzip.compress(PAGE)), "Content-Encoding: gzip, gzip")),
    "/gzip-in-gzip": sends(answer(gzip.compress(gzip.compress(b" " * (64 * MB))), "Content-Encoding: gzip")),
    "/deflate": sends(answer(zlib.compress(PAGE), "Content-Encoding: deflate")),
    "/raw-deflate": sends(answer(_raw_deflate(PAGE), "Content-Encoding: deflate")),
    "/br": sends(answer(brotli.compress(PAGE), "Content-Encoding: br")),
    "/br-bomb": sends(answer(brotli.compress(b" " * (64 * MB), quality=1), "Content-Encoding: br")),
    "/br-broken": sends(answer(b"\xff" * 100, "Content-Encoding: br")),
    "/zstd": sends(answer(b"\x28\xb5\x2f\xfd", "Content-Encoding: zstd")),
    "/pdf": sends(answer(b"%PDF-1.7", "Content-Type: application/pdf")),
    "/pdf-as-html": sends(answer(b"%PDF-1.7 \x00\x00")),
    "/latin-1": sends(answer("Käse".encode("latin-1"), "Content-Type: text/html; charset=ISO-8859-1")),
    "/loop": sends(answer(b"", "Location: /loop", status="302 Found")),
    "/no-location": sends(answer(PAGE, status="302 Found")),
    "/bad-location": sends(answer(b"", "Location: http://[bad", status="301 Moved")),
    "/raw-location": sends(answer(b"", "Location: /fine?k=\xe4", status="301 Moved")),
    "/redirect": sends(answer(b"", "Location: fine#part", status="307 Temporary Redirect")),
    "/busy": sends(answer(b"later", "Retry-After: 30", status="503 Service Unavailable")),
    "/busy-until": sends(
        answer(
            b"later",
            "Date: Wed, 21 Oct 2015 07:28:00 GMT",
            "Retry-After: Wed, 21 Oct 2015 07:29:30 GMT",
            status="429 Too Many Requests",
        )
    ),
}


class FaultServer:
    """`base` is its address; `requests` holds the raw heads of all requests; `connections` counts accepted ones."""

    def __init__(self, base: str) -> None:
        self.base = base
        self.requests: list[str] = []
        self.connections = 0

    async def serve(self, reader: asyncio.StreamReader, writer: Writer) -> None:
        self.connections += 1
        with suppress(OSError, asyncio.IncompleteReadError):
            keep = True
            while keep:
                head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
                self.requests.append(head)
                path = head.split()[1].partition("?")[0]
                await self._answer(path, head, writer)
                await writer.drain()
                keep = path in ("/fine", "/redirect")
        writer.close()

    async def _answer(self, path: str, head: str, writer: Writer) -> None:
        if path == "/cookie-wall":
            passed = "Cookie: seen=yes" in head
            wall = answer(b"", "Location: /cookie-wall", "Set-Cookie: seen=yes; Path=/", status="302 Found")
            writer.write(answer(PAGE) if passed else wall)
        else:
            await FAULTS[path](writer)


@asynccontextmanager
async def fault_server(tls: ssl.SSLContext | None = None) -> AsyncIterator[FaultServer]:
    """The server on a free port of 127.0.0.1."""
    serving: set[asyncio.Task] = set()

    async def connected(reader: asyncio.StreamReader, writer: Writer) -> None:
        task = asyncio.current_task()
        serving.add(task)
        try:
            await faults.serve(reader, writer)
        except asyncio.CancelledError:
            writer.close()
        finally:
            serving.discard(task)

    server = await asyncio.start_server(connected, "127.0.0.1", 0, ssl=tls)
    port = server.sockets[0].getsockname()[1]
    faults = FaultServer(f"{'https' if tls else 'http'}://127.0.0.1:{port}")
    try:
        yield faults
    finally:
        server.close()
        for task in tuple(serving):
            task.cancel()
        await asyncio.gather(*serving, return_exceptions=True)
