"""One execution environment of a function: Lambda's Runtime API on loopback, the real awslambdaric as its client."""

import json
import queue
import subprocess
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, Final
from uuid import uuid4

from lead_enrichment.clock import Clock
from lead_enrichment.sandbox.aws.log_delivery import LogDelivery

_LOOPBACK: Final = "127.0.0.1"
_PREFIX: Final = "/2018-06-01/runtime"
LONGEST_START: Final = 60.0
"""Seconds after which the time of a process counts that has not asked for its event (Lambda: 10)."""


@dataclass(frozen=True, slots=True)
class FunctionSpec:
    """What an execution environment is made of; `folder` is the unpacked package, `timeout` is in seconds.

    `configuration` tells one configuration of the function from another.
    """

    name: str
    arn: str
    handler: str
    folder: Path
    command: tuple[str, ...]
    environment: Mapping[str, str]
    timeout: float
    log_group: str
    configuration: str


@dataclass(slots=True)
class _Invocation:
    request_id: str
    event: bytes
    deadline_ms: int = 0
    begun: threading.Event = field(default_factory=threading.Event)
    done: threading.Event = field(default_factory=threading.Event)
    answer: bytes = b""
    failed: bool = False

    def settle(self, answer: bytes, *, failed: bool) -> None:
        if not self.done.is_set():
            self.answer, self.failed = answer, failed
            self.done.set()
            self.begun.set()


class LambdaRuntime:
    """A process that serves one invocation after the other: the first is cold, the next are warm."""

    def __init__(self, spec: FunctionSpec, clock: Clock, logs: LogDelivery) -> None:
        self.spec = spec
        self._clock = clock
        self._logs = logs
        self.stream = f"{clock.now():%Y/%m/%d}/[$LATEST]{uuid4().hex}"
        self._inbox: queue.Queue[_Invocation] = queue.Queue()
        self._current: _Invocation | None = None
        self._server = ThreadingHTTPServer((_LOOPBACK, 0), _handler_of(self))
        self._server.daemon_threads = True
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        self.process = subprocess.Popen(  # noqa: S603 - the function's own package
            [*spec.command, spec.handler],
            cwd=spec.folder,
            env=dict(spec.environment)
            | {
                "AWS_LAMBDA_RUNTIME_API": f"{_LOOPBACK}:{self._server.server_port}",
                "AWS_LAMBDA_LOG_GROUP_NAME": spec.log_group,
                "AWS_LAMBDA_LOG_STREAM_NAME": self.stream,
            },
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )
        self._reader = logs.follow(self.process, spec.log_group, self.stream)
        threading.Thread(target=self._watch, daemon=True).start()

    @property
    def alive(self) -> bool:
        """Whether the process is there, so that the next invocation finds it warm."""
        return self.process.poll() is None

    def invoke(self, event: bytes, request_id: str) -> tuple[bytes, bool]:
        """The answer, and whether it is an error. At the time-out the process is killed, as Lambda does.

        The time begins when the process has started and asks for its event; a start is not part of it, as on Lambda.
        """
        invocation = self._current = _Invocation(request_id, event)
        self._logs.write(self.spec.log_group, self.stream, f"START RequestId: {request_id} Version: $LATEST")
        self._inbox.put(invocation)
        invocation.begun.wait(LONGEST_START)
        if not invocation.done.wait(self.spec.timeout):
            text = f"{request_id} Task timed out after {self.spec.timeout:.2f} seconds"
            invocation.settle(json.dumps({"errorType": "Sandbox.Timedout", "errorMessage": text}).encode(), failed=True)
            self._logs.write(self.spec.log_group, self.stream, text)
            self.process.kill()
        self._logs.write(self.spec.log_group, self.stream, f"END RequestId: {request_id}")
        return invocation.answer, invocation.failed

    def close(self) -> None:
        """End the process and stop serving."""
        if self.alive:
            self.process.kill()
        self.process.wait()
        self._reader.join()
        self._server.shutdown()
        self._server.server_close()

    def next_invocation(self) -> _Invocation | None:
        """What the process works on next; None once it has ended."""
        while self.alive:
            try:
                invocation = self._inbox.get(timeout=1)
            except queue.Empty:
                continue
            invocation.deadline_ms = int((self._clock.now().timestamp() + self.spec.timeout) * 1000)
            invocation.begun.set()
            return invocation
        return None

    def answered(self, path: str, body: bytes) -> None:
        """The process's answer, or its report that it cannot start."""
        if self._current is not None:
            self._current.settle(body, failed=not path.endswith("/response"))

    def _watch(self) -> None:
        code = self.process.wait()
        if self._current is not None:
            text = f"RequestId: {self._current.request_id} Error: Runtime exited with error: exit status {code}"
            body = json.dumps({"errorType": "Runtime.ExitError", "errorMessage": text}).encode()
            self._current.settle(body, failed=True)


def _handler_of(runtime: LambdaRuntime) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            if self.path != f"{_PREFIX}/invocation/next" or (invocation := runtime.next_invocation()) is None:
                self.close_connection = True  # the process has ended, or asks for what Lambda does not have
                return
            self.send_response(200)
            self.send_header("Lambda-Runtime-Aws-Request-Id", invocation.request_id)
            self.send_header("Lambda-Runtime-Deadline-Ms", str(invocation.deadline_ms))
            self.send_header("Lambda-Runtime-Invoked-Function-Arn", runtime.spec.arn)
            self.send_header("Lambda-Runtime-Trace-Id", "Root=1-00000000-000000000000000000000000")
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(invocation.event)))
            self.end_headers()
            self.wfile.write(invocation.event)

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            runtime.answered(self.path, body)
            self.send_response(202)
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the base class's name
            """Say nothing."""

    return Handler
