"""Kills a worker of the emulated account at a chosen step of its own: just before a request is followed, or just after.

The request tells its process by the port that it came from, so nothing in the product knows of this.
"""

import os
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from unittest import mock

from aiohttp import web
from moto.moto_server.werkzeug_app import DomainDispatcherApplication

from lead_enrichment.sandbox.aws.account import EmulatedAccount
from lead_enrichment.sandbox.salesforce.exchange import Call
from lead_enrichment.sandbox.salesforce.server import SalesforceSandbox

SALESFORCE_WRITE = "composite"


@dataclass(frozen=True)
class Point:
    """A request, and whether it is followed before the worker dies."""

    request: str
    followed: bool

    def __str__(self) -> str:
        return f"{'after' if self.followed else 'before'} {self.request}"


POINTS = tuple(
    Point(request, followed)
    for request in ("TransactWriteItems", "DeleteMessageBatch", SALESFORCE_WRITE)
    for followed in (False, True)
)


class Marksman:
    """Aims at one point at a time; `hit` is set when a worker has been killed there; `victims` are all process ids."""

    def __init__(self, account: EmulatedAccount) -> None:
        self.hit = threading.Event()
        self.victims: set[int] = set()
        self._account = account
        self._point: Point | None = None
        self._lock = threading.Lock()

    def aim(self, point: Point) -> None:
        """From now on the first worker that comes to the point is killed there."""
        with self._lock:
            self.hit.clear()
            self._point = point

    def hold_fire(self) -> None:
        """Aim at nothing."""
        with self._lock:
            self._point = None

    def kills_at(self, request: str, port: int, *, followed: bool) -> bool:
        """A request has come from `port` of this machine; whether its worker was killed for it."""
        with self._lock:
            if self._point != Point(request, followed):
                return False
            pid = self.worker_at(port)
            if pid is None:
                return False
            if not self.shoot(pid):
                return False
            self._point = None
            self.hit.set()
            return True

    def shoot(self, pid: int) -> bool:
        """Kill it now, unless it has just ended by itself. For a moment it may still look alive, so it is noted as a victim."""
        self.victims.add(pid)
        try:
            os.kill(pid, signal.SIGKILL)
        except ProcessLookupError:
            self.victims.discard(pid)
            return False
        return True

    def worker_at(self, port: int) -> int | None:
        """The running worker whose connection comes from this port of the machine."""
        inode = _inode_of(port)
        tasks = list(self._account.fargate.tasks.values())
        running = [one.process.pid for one in tasks if one.process.poll() is None and not one.asked_to_stop]
        return next((pid for pid in running if inode and _holds(pid, inode)), None)

    @contextmanager
    def watching_aws(self) -> Iterator[None]:
        """See the account's requests."""
        follow, marksman = DomainDispatcherApplication.__call__, self

        def watched(app, environ, start_response):
            request = environ.get("HTTP_X_AMZ_TARGET", "").rpartition(".")[2]
            port = int(environ.get("REMOTE_PORT") or 0)
            if marksman.kills_at(request, port, followed=False):
                start_response("503 Service Unavailable", [])
                return []
            answer = follow(app, environ, start_response)
            marksman.kills_at(request, port, followed=True)
            return answer

        with mock.patch.object(DomainDispatcherApplication, "__call__", watched):
            yield


class WatchedSalesforce(SalesforceSandbox):
    """An org whose writers are watched by a marksman."""

    marksman: Marksman | None = None

    async def _answer(self, request: web.Request, call: Call) -> web.StreamResponse:
        if self.marksman is None or not call.path.endswith("/composite") or request.transport is None:
            return await super()._answer(request, call)
        port = request.transport.get_extra_info("peername")[1]
        if self.marksman.kills_at(SALESFORCE_WRITE, port, followed=False):
            return web.Response(status=503)
        answer = await super()._answer(request, call)
        self.marksman.kills_at(SALESFORCE_WRITE, port, followed=True)
        return answer


def _inode_of(port: int) -> str | None:
    """The socket of this machine that is bound to the port and connected."""
    for line in Path("/proc/net/tcp").read_text(encoding="ascii").splitlines()[1:]:
        fields = line.split()
        if int(fields[1].rpartition(":")[2], 16) == port and fields[3] == "01":
            return fields[9]
    return None


def _holds(pid: int, inode: str) -> bool:
    with suppress(OSError):
        for entry in Path(f"/proc/{pid}/fd").iterdir():
            with suppress(OSError):
                if str(entry.readlink()) == f"socket:[{inode}]":
                    return True
    return False
