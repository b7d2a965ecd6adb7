"""The system's name lookup without its queue: a lookup that hangs blocks neither the others nor the exit."""

import asyncio
import socket
import threading
from contextlib import suppress
from typing import Final

MOST_LOOKUPS: Final = 64


class SystemResolver:
    """`getaddrinfo` in daemon threads, at most `MOST_LOOKUPS` at a time.

    A lookup cannot be cancelled. asyncio's own pool has six threads on two cores, which a handful of dead
    domains would hold for half a minute each, and it is joined at exit.
    """

    def __init__(self) -> None:
        self._slots = asyncio.Semaphore(MOST_LOOKUPS)

    async def __call__(self, host: str) -> list[str]:
        """The addresses of `host`, IPv4 and IPv6, as the system orders them.

        Raises:
            OSError: socket.gaierror and kin, as getaddrinfo gives them.
        """
        loop = asyncio.get_running_loop()
        await self._slots.acquire()
        answer: asyncio.Future[list[str]] = loop.create_future()

        def settle(addresses: list[str] | None, error: Exception | None) -> None:
            self._slots.release()
            if answer.done():
                return
            if error is not None:
                answer.set_exception(error)
            else:
                answer.set_result(addresses or [])

        def look_up() -> None:
            addresses, failure = None, None
            try:
                addresses = _getaddrinfo(host)
            except (OSError, UnicodeError) as error:
                failure = error
            with suppress(RuntimeError):  # the loop has been closed meanwhile
                loop.call_soon_threadsafe(settle, addresses, failure)

        threading.Thread(target=look_up, name=f"dns {host}", daemon=True).start()
        return await answer


def _getaddrinfo(host: str) -> list[str]:
    found = socket.getaddrinfo(host.encode("ascii"), None, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(address[4][0]) for address in found))
