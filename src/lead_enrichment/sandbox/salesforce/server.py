"""The sandbox as a server on loopback; everything that has to do with sockets is here."""

import asyncio
import socket
import struct
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self, TypeVar

from aiohttp import web

from lead_enrichment.clock import Clock
from lead_enrichment.domain.errors import SetupError
from lead_enrichment.sandbox.certificate import LoopbackCertificate
from lead_enrichment.sandbox.salesforce.control import PREFIX, answer_control
from lead_enrichment.sandbox.salesforce.exchange import Call, Reply
from lead_enrichment.sandbox.salesforce.login.credentials import Credentials
from lead_enrichment.sandbox.salesforce.loopback_only import refusal
from lead_enrichment.sandbox.salesforce.org import Org
from lead_enrichment.sandbox.salesforce.seeding.founding import add_leads, found
from lead_enrichment.sandbox.salesforce.seeding.given_leads import stored_leads
from lead_enrichment.sandbox.salesforce.seeding.leads import seeded_leads
from lead_enrichment.sandbox.salesforce.switches import Failure

LOOPBACK: Final = "127.0.0.1"
DEFAULT_LEADS: Final = 650
LONGEST_TARGET: Final = 16_384
_LONGEST_LINE: Final = 262_144
_LARGEST_BODY: Final = 150 * 1024 * 1024
_COMPRESS_FROM: Final = 1024

Answer = TypeVar("Answer")


@dataclass(frozen=True, slots=True)
class SandboxOptions:
    """How a sandbox starts. `port` 0 takes a free one; `lead_count` leads are invented from `seed`."""

    port: int = 0
    tls: bool = False
    seed: int = 1
    lead_count: int = DEFAULT_LEADS
    with_enrichment_fields: bool = True
    credentials: Credentials = field(default_factory=Credentials)


class SalesforceSandbox:
    """A running org, as an asynchronous context manager; `url` and `certificate_file` are known once it is entered.

    `leads` (each a map of Lead fields) replace the invented ones; `lead_ids` are then their ids, in order.
    """

    def __init__(
        self, clock: Clock, options: SandboxOptions | None = None, *, leads: Sequence[Mapping[str, Any]] | None = None
    ) -> None:
        self.options = options or SandboxOptions()
        self.url = ""
        self.certificate_file: Path | None = None
        self.lead_ids: list[str] = []
        self._clock = clock
        self._leads = leads
        self._certificate = LoopbackCertificate(clock) if self.options.tls else None
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="salesforce-sandbox")
        self._org: Org | None = None
        self._runner: web.AppRunner | None = None
        self._closing = asyncio.Event()

    @property
    def credentials(self) -> Credentials:
        """What a client needs to log in."""
        return self.options.credentials

    async def __aenter__(self) -> Self:
        """Found the org and listen. Raises SetupError cannot_listen where the port is taken."""
        try:
            await self._in_thread(self._found)
            await self._listen()
        except BaseException:
            await self._close()
            raise
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._close()

    async def control(self, method: str, path: str, body: bytes = b"") -> Reply:
        """A control call without HTTP: `await sandbox.control("GET", "/sandbox/requests")`."""
        call = Call.to(method, path, {}, body)
        return await self._in_thread(lambda: answer_control(self.org, call))

    @property
    def org(self) -> Org:
        """The org itself."""
        if self._org is None:
            raise RuntimeError("the sandbox has not been entered")
        return self._org

    def _found(self) -> None:
        options = self.options
        self._org = org = Org(self._clock, options.credentials, with_enrichment_fields=options.with_enrichment_fields)
        found(org)
        if self._leads is not None:
            self.lead_ids = add_leads(org, stored_leads(org, self._leads))
        else:
            add_leads(org, seeded_leads(options.lead_count, options.seed))

    async def _listen(self) -> None:
        application = web.Application(client_max_size=_LARGEST_BODY)
        application.router.add_route("*", "/{path:.*}", self._handle)
        self._runner = web.AppRunner(
            application,
            access_log=None,
            handler_cancellation=True,
            shutdown_timeout=1.0,
            max_line_size=_LONGEST_LINE,
            max_field_size=_LONGEST_LINE,
        )
        await self._runner.setup()
        context = self._certificate.context if self._certificate else None
        try:
            await web.TCPSite(self._runner, LOOPBACK, self.options.port, ssl_context=context).start()
        except OSError as error:
            raise SetupError("cannot_listen", f"port {self.options.port}: {error.strerror or error}.") from None
        port = self._runner.addresses[0][1]
        self.url = self.org.url = f"{'https' if context else 'http'}://{LOOPBACK}:{port}"
        self.certificate_file = self._certificate.file if self._certificate else None

    async def _close(self) -> None:
        self._closing.set()
        if self._runner is not None:
            await self._runner.cleanup()
        if self._org is not None:
            await self._in_thread(self._org.database.close)
        self._thread.shutdown()
        if self._certificate is not None:
            self._certificate.remove()

    async def _in_thread(self, work: Callable[[], Answer]) -> Answer:
        return await asyncio.get_running_loop().run_in_executor(self._thread, work)

    async def _handle(self, request: web.Request) -> web.StreamResponse:
        why_not = refusal(request.headers)
        if why_not is not None:
            return web.Response(status=403, text=why_not)
        if len(request.raw_path) > LONGEST_TARGET:
            return web.Response(status=414, text="<h1>URI Too Long</h1>", content_type="text/html")
        body = await request.read()
        call = Call.to(request.method, request.raw_path, request.headers, body)
        if call.path == PREFIX or call.path.startswith(PREFIX + "/"):
            return _response(await self._in_thread(lambda: answer_control(self.org, call)), request)
        return await self._answer(request, call)

    async def _answer(self, request: web.Request, call: Call) -> web.StreamResponse:
        failure = self.org.failures.of_whole_request(call)
        if self.org.switches.latency_ms:
            await asyncio.sleep(self.org.switches.latency_ms / 1000)
        if failure is not None and failure.kind != "lost_reply":
            return await self._fail(request, call, failure)
        fault = failure.kind if failure else None
        reply = await self._in_thread(lambda: self._logged(request, call, fault))
        if failure is not None:
            return _cut_off(request)
        return _response(reply, request)

    def _logged(self, request: web.Request, call: Call, fault: str | None) -> Reply:
        log = self.org.log
        call = replace(call, request_id=log.begin(call, request.headers, self.org.clock.now()))
        reply = self.org.answer(call)
        log.end(call, reply, fault)
        return reply

    async def _fail(self, request: web.Request, call: Call, failure: Failure) -> web.StreamResponse:
        reply = _failed(failure) if failure.kind in ("status", "html") else None

        def note() -> None:
            log = self.org.log
            number = log.begin(call, request.headers, self.org.clock.now())
            log.end(replace(call, request_id=number), reply, failure.kind)

        await self._in_thread(note)
        if reply is not None:
            return _response(reply, request)
        if failure.kind == "timeout":
            await self._wait(failure.seconds)
        return _cut_off(request)

    async def _wait(self, seconds: float) -> None:
        try:
            async with asyncio.timeout(seconds):
                await self._closing.wait()
        except TimeoutError:
            return


def _failed(failure: Failure) -> Reply:
    if failure.kind == "html":
        page = failure.body or "<!doctype html><title>Maintenance</title><h1>We will be back soon</h1>"
        return Reply(failure.status, page.encode(), "text/html;charset=UTF-8", failure.headers)
    return Reply(failure.status, failure.body.encode(), "application/json" if failure.body else "", failure.headers)


def _response(reply: Reply, request: web.Request) -> web.Response:
    headers = dict(reply.headers)
    if reply.content_type:
        headers["Content-Type"] = reply.content_type
    response = web.Response(status=reply.status, body=reply.body or None, headers=headers)
    if len(reply.body) >= _COMPRESS_FROM and "gzip" in request.headers.get("Accept-Encoding", ""):
        response.enable_compression(web.ContentCoding.gzip)
    return response


def _cut_off(request: web.Request) -> web.Response:
    """Break the connection so that the client sees a reset, and give aiohttp something to throw away."""
    transport = request.transport
    if transport is not None:
        connection = transport.get_extra_info("socket")
        if connection is not None:
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        transport.abort()
    return web.Response(status=500)
