"""Listeners on every address of a private network: the public ones are a website, all others are honeypots.

Accepted connections are counted here, at the listeners; what the guard says about itself is not asked.
"""

import asyncio
import socket
import ssl
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field

from dns_zone import PUBLIC, PUBLIC_2, PUBLIC_V6

PUBLIC_ADDRESSES = frozenset({PUBLIC, PUBLIC_2, PUBLIC_V6})
TLS_PORT = 443
WEB_PORTS = (80, TLS_PORT)
TCP_PORTS = (
    *WEB_PORTS, 22, 25, 2375, 2379, 3128, 3306, 3478, 5349, 5432, 6379, 8080, 8123, 9001, 9200, 9222, 10250, 11211,
)  # fmt: skip
UDP_PORTS = (443, 3478, 5349, 19302)


@dataclass
class Honeypots:
    """`hits` are connections that must not be ("tcp 10.0.0.5:80"); `welcome` counts those to the website."""

    hits: list[str] = field(default_factory=list)
    welcome: int = 0

    def take_hits(self) -> list[str]:
        """The hits since the last call."""
        hits, self.hits = self.hits, []
        return hits


@asynccontextmanager
async def listening(web: Callable[[], asyncio.Protocol], tls: ssl.SSLContext) -> AsyncIterator[Honeypots]:
    """Listen on all ports of all addresses; `web` makes the protocol that serves a connection to the website."""
    honeypots = Honeypots()
    tasks, transports = [], []
    loop = asyncio.get_running_loop()
    for family in (socket.AF_INET, socket.AF_INET6):
        for port in TCP_PORTS:
            listener = _bound(family, socket.SOCK_STREAM, port)
            listener.listen(64)
            context = tls if port == TLS_PORT else None
            tasks.append(asyncio.create_task(_accept(listener, port, context, web, honeypots)))
        for port in UDP_PORTS:
            sock = _bound(family, socket.SOCK_DGRAM, port)
            transport, _ = await loop.create_datagram_endpoint(lambda p=port: _Datagrams(honeypots, p), sock=sock)
            transports.append(transport)
    try:
        yield honeypots
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        for transport in transports:
            transport.close()


def _bound(family: int, kind: int, port: int) -> socket.socket:
    sock = socket.socket(family, kind)
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    if family == socket.AF_INET6:
        sock.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
    sock.bind(("" if family == socket.AF_INET else "::", port))
    sock.setblocking(False)  # noqa: FBT003 - takes no keyword
    return sock


async def _accept(
    listener: socket.socket,
    port: int,
    context: ssl.SSLContext | None,
    web: Callable[[], asyncio.Protocol],
    honeypots: Honeypots,
) -> None:
    loop = asyncio.get_running_loop()
    serving: set[asyncio.Task] = set()
    with listener:
        while True:
            connection, _ = await loop.sock_accept(listener)
            address = connection.getsockname()[0]
            if port in WEB_PORTS and address in PUBLIC_ADDRESSES:
                honeypots.welcome += 1
                task = asyncio.create_task(_serve(web, connection, context))
                serving.add(task)
                task.add_done_callback(serving.discard)
            else:
                honeypots.hits.append(f"tcp {address}:{port}")
                connection.close()


async def _serve(
    web: Callable[[], asyncio.Protocol], connection: socket.socket, context: ssl.SSLContext | None
) -> None:
    with suppress(OSError):  # a client that does not like the certificate
        await asyncio.get_running_loop().connect_accepted_socket(web, connection, ssl=context)


class _Datagrams(asyncio.DatagramProtocol):
    def __init__(self, honeypots: Honeypots, port: int) -> None:
        self._honeypots, self._port = honeypots, port

    def datagram_received(self, data: bytes, addr: object) -> None:  # noqa: ARG002 - asyncio's signature
        self._honeypots.hits.append(f"udp port {self._port}")
