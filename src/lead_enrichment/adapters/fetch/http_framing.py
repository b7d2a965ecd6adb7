"""HTTP/1.1 message framing for the egress proxy: where a head and a body end, and what must not be passed on."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Final

MOST_HEAD_BYTES: Final = 32 * 1024
MOST_HEADERS: Final = 150
CHUNK: Final = 64 * 1024

_HOP_BY_HOP: Final = frozenset(
    {
        "connection",
        "keep-alive",
        "proxy-authenticate",
        "proxy-authorization",
        "proxy-connection",
        "te",
        "trailer",
        "upgrade",
    }
)  # RFC 9110 section 7.6.1; Transfer-Encoding stays, because bodies are passed on as they come


class BadMessage(Exception):  # noqa: N818 - a fact about the message rather than a fault of ours
    """The other side does not speak HTTP/1.1 within our bounds."""


@dataclass(frozen=True, slots=True)
class Head:
    """The first line and the headers of a request or a response."""

    start: str
    headers: tuple[tuple[str, str], ...]

    def values(self, name: str) -> list[str]:
        """Every value of a header; `name` in lower case."""
        return [value for key, value in self.headers if key.lower() == name]

    def first(self, name: str) -> str:
        """The first value of a header, or ''."""
        return next(iter(self.values(name)), "")

    def passed_on(self) -> list[tuple[str, str]]:
        """The headers without those meant for the next hop only."""
        named = {token.strip().lower() for value in self.values("connection") for token in value.split(",")}
        drop = _HOP_BY_HOP | (named - {"content-length", "transfer-encoding", "host"})
        return [(key, value) for key, value in self.headers if key.lower() not in drop]


async def read_head(reader: asyncio.StreamReader) -> Head | None:
    """The next message head, or None when the other side closed in between messages.

    Raises:
        BadMessage: too long, too many headers, cut off, or no HTTP.
        OSError: the connection broke.
    """
    lines: list[str] = []
    size = 0
    while True:
        try:
            raw = await reader.readline()
        except ValueError:
            raise BadMessage("a header line is too long") from None
        size += len(raw)
        if not raw.endswith(b"\n"):
            if size == 0:
                return None
            raise BadMessage("the head is cut off")
        line = raw.rstrip(b"\r\n").decode("latin-1")
        if line:
            lines.append(line)
        elif lines:
            return _parsed(lines)
        if size > MOST_HEAD_BYTES or len(lines) > MOST_HEADERS:
            raise BadMessage("the head is too long")


def _parsed(lines: list[str]) -> Head:
    headers: list[tuple[str, str]] = []
    for line in lines[1:]:
        name, colon, value = line.partition(":")
        if line[0] in " \t" and headers:  # obsolete line folding
            headers[-1] = (headers[-1][0], f"{headers[-1][1]} {line.strip()}")
        elif colon and name and not name.endswith((" ", "\t")):
            headers.append((name, value.strip()))
        else:
            raise BadMessage("a header line is malformed")
    return Head(lines[0], tuple(headers))


def head_bytes(start: str, headers: list[tuple[str, str]]) -> bytes:
    """A message head as it goes over the wire."""
    lines = [start, *(f"{name}: {value}" for name, value in headers), "", ""]
    return "\r\n".join(lines).encode("latin-1")


@dataclass(frozen=True, slots=True)
class Framing:
    """How a body ends: `chunked`, after `length` bytes, or (both unset) when the connection closes."""

    chunked: bool = False
    length: int | None = None

    @property
    def until_close(self) -> bool:
        """Whether only the end of the connection ends the body."""
        return not self.chunked and self.length is None


def framing_of(head: Head, *, is_request: bool) -> Framing:
    """How the body after this head ends (RFC 9112 section 6.3).

    Raises:
        BadMessage: lengths that disagree, or an unknown transfer encoding: two readers could see two bodies.
    """
    codings = [token.strip().lower() for value in head.values("transfer-encoding") for token in value.split(",")]
    lengths = {token.strip() for value in head.values("content-length") for token in value.split(",")}
    if codings:
        if codings != ["chunked"] or (lengths and is_request):
            raise BadMessage("the transfer encoding is not understood")
        return Framing(chunked=True)
    if lengths:
        length = lengths.pop()
        if lengths or not (length.isascii() and length.isdigit() and len(length) <= 15):  # noqa: PLR2004 - an exabyte
            raise BadMessage("the content length is not understood")
        return Framing(length=int(length))
    return Framing(length=0) if is_request else Framing()


async def body_pieces(reader: asyncio.StreamReader, framing: Framing) -> AsyncIterator[bytes]:
    """The body as it comes over the wire (chunk marks included), up to its end.

    Raises:
        BadMessage: the body is cut off or its chunks are malformed.
        OSError: the connection broke.
    """
    if framing.chunked:
        async for piece in _chunked(reader):
            yield piece
    elif framing.length is not None:
        async for piece in _exactly(reader, framing.length):
            yield piece
    else:
        while piece := await reader.read(CHUNK):
            yield piece


async def _exactly(reader: asyncio.StreamReader, length: int) -> AsyncIterator[bytes]:
    left = length
    while left:
        piece = await reader.read(min(CHUNK, left))
        if not piece:
            raise BadMessage("the body is cut off")
        left -= len(piece)
        yield piece


async def _chunked(reader: asyncio.StreamReader) -> AsyncIterator[bytes]:
    while True:
        mark = await _line(reader)
        digits = mark.split(b";")[0].strip()
        try:
            size = int(digits, 16) if digits.isalnum() else -1
        except ValueError:
            size = -1
        if size < 0:
            raise BadMessage("a chunk's size is malformed")
        yield mark
        if size == 0:
            break
        async for piece in _exactly(reader, size):
            yield piece
        yield await _line(reader)
    while (trailer := await _line(reader)).strip():
        yield trailer
    yield b"\r\n"


async def _line(reader: asyncio.StreamReader) -> bytes:
    try:
        line = await reader.readline()
    except ValueError:
        raise BadMessage("a chunk's mark is too long") from None
    if not line.endswith(b"\n"):
        raise BadMessage("the body is cut off")
    return line
