"""Lambda: functions run from their packages under their roles; asynchronous events are tried again as AWS does."""

import io
import sys
import threading
import zipfile
from collections.abc import Callable, Mapping
from concurrent.futures import Future, ThreadPoolExecutor, wait
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic
from typing import Any, Final
from uuid import uuid4

from lead_enrichment.clock import Clock
from lead_enrichment.sandbox.aws.lambda_runtime import FunctionSpec, LambdaRuntime
from lead_enrichment.sandbox.aws.log_delivery import LogDelivery

_RUNTIME_CLIENT: Final = ("awslambdaric", "runtime_client", "simplejson", "snapshot_restore_py")
_UNRESERVED: Final = 10
_RETRIES: Final = 2
"""Lambda tries a failed asynchronous event twice more."""


class Functions:
    """Keeps execution environments: an idle one is used again (warm), else a new one is made (cold).

    `undelivered` is given a function and an event that it failed at for good; `logs_for` is told which role needs
    which log group and stream.
    """

    def __init__(
        self,
        *,
        clock: Clock,
        logs: LogDelivery,
        environment: Callable[[str], Mapping[str, str]],
        undelivered: Callable[[Any, bytes], None],
        logs_for: Callable[[str, str, str], object],
        retry_seconds: float = 1.0,
    ) -> None:
        self._clock = clock
        self._logs = logs
        self._environment = environment
        self._undelivered = undelivered
        self._logs_for = logs_for
        self._retry_seconds = retry_seconds
        self._folder = TemporaryDirectory(prefix="lead-enrichment-lambda-")
        self._lock = threading.Lock()
        self._idle: dict[str, list[LambdaRuntime]] = {}
        self._busy: dict[str, list[LambdaRuntime]] = {}
        self._closing = threading.Event()
        self._events = ThreadPoolExecutor(max_workers=8, thread_name_prefix="lambda-events")
        self._under_way: set[Future[None]] = set()

    def invoke(self, function: Any, event: bytes, request_id: str | None = None) -> tuple[bytes, bool] | None:
        """The function's answer, and whether it is an error; None where its concurrency is used up."""
        name = function.function_name
        runtime = self._taken(function)
        if runtime is None:
            return None
        try:
            return runtime.invoke(event, request_id or str(uuid4()))
        finally:
            with self._lock:
                self._busy[name].remove(runtime)
                if runtime.alive:
                    self._idle.setdefault(name, []).append(runtime)
            if not runtime.alive:
                runtime.close()

    def send(self, function: Any, event: bytes) -> None:
        """Take an event; it is run later, again after an error, and at last goes to the dead-letter queue."""
        delivery = self._events.submit(self._deliver, function, event)
        self._under_way.add(delivery)
        delivery.add_done_callback(partial(self._note_fault, function))
        delivery.add_done_callback(self._under_way.discard)

    def settled(self, seconds: float) -> bool:
        """Wait until every event is delivered or set aside, those too that they lead to; False if it takes longer."""
        until = monotonic() + seconds
        while under_way := set(self._under_way):
            if wait(under_way, until - monotonic()).not_done:
                return False
        return True

    def forget_idle(self) -> None:
        """End the execution environments that wait: a changed function gets new ones, as on AWS."""
        with self._lock:
            waiting = [one for group in self._idle.values() for one in group]
            self._idle.clear()
        for runtime in waiting:
            runtime.close()

    def close(self) -> None:
        """End all processes."""
        self._closing.set()
        with self._lock:
            runtimes = [one for group in (*self._idle.values(), *self._busy.values()) for one in group]
        for runtime in runtimes:
            runtime.close()
        self._events.shutdown(wait=True, cancel_futures=True)
        self._folder.cleanup()

    def _note_fault(self, function: Any, delivery: "Future[None]") -> None:
        """A fault of the sandbox itself must not pass for an event that was delivered."""
        if not delivery.cancelled() and (fault := delivery.exception()) is not None:
            self._logs.write_new(f"/aws/lambda/{function.function_name}", "sandbox", f"event lost: {fault!r}")

    def _deliver(self, function: Any, event: bytes) -> None:
        """Each try of an event has the same request id, as on AWS."""
        failures, request_id = 0, str(uuid4())
        while not self._closing.is_set():
            answer = self.invoke(function, event, request_id)
            if answer is not None and not answer[1]:
                return
            if answer is not None:
                failures += 1
            if failures > _RETRIES:
                self._undelivered(function, event)
                return
            self._closing.wait(self._retry_seconds)

    def _taken(self, function: Any) -> LambdaRuntime | None:
        name = function.function_name
        with self._lock:
            busy = self._busy.setdefault(name, [])
            if len(busy) >= int(getattr(function, "reserved_concurrency", None) or _UNRESERVED):
                return None
            there = self._idle.pop(name, [])
            idle = [one for one in there if one.alive and one.spec.configuration == _configuration(function)]
            for outdated in set(there) - set(idle):
                outdated.close()
            runtime = idle.pop() if idle else self._new(function)
            self._idle[name] = idle
            busy.append(runtime)
            return runtime

    def _new(self, function: Any) -> LambdaRuntime:
        runtime = LambdaRuntime(self._spec(function), self._clock, self._logs)
        self._logs_for(function.role, runtime.spec.log_group, runtime.stream)
        return runtime

    def _spec(self, function: Any) -> FunctionSpec:
        name = function.function_name
        folder = Path(self._folder.name) / f"{name}-{function.code_sha_256.replace('/', '_')}"
        if not folder.exists():
            with zipfile.ZipFile(io.BytesIO(function.code_bytes)) as package:
                package.extractall(folder)
        group = f"/aws/lambda/{name}"
        current = f"python{sys.version_info.major}.{sys.version_info.minor}"
        if function.run_time != current:
            self._logs.write_new(group, "sandbox", f"{name} asks for {function.run_time}; it runs with {current} here")
        environment = dict(function.environment_vars) | dict(self._environment(function.role))
        return FunctionSpec(
            name=name,
            arn=function.function_arn,
            handler=function.handler,
            folder=folder,
            command=(getattr(sys, "_base_executable", sys.executable), "-S", "-m", "awslambdaric"),
            environment=environment
            | {
                "PYTHONPATH": f"{folder}:{self._runtime_client()}",
                "LAMBDA_TASK_ROOT": str(folder),
                "AWS_LAMBDA_FUNCTION_NAME": name,
                "AWS_LAMBDA_FUNCTION_VERSION": "$LATEST",
                "AWS_LAMBDA_FUNCTION_MEMORY_SIZE": str(function.memory_size),
            },
            timeout=float(function.timeout),
            log_group=group,
            configuration=_configuration(function),
        )

    def _runtime_client(self) -> Path:
        """A folder with the runtime's client alone: the function must find nothing else of this environment."""
        folder = Path(self._folder.name) / "runtime-client"
        if not folder.exists():
            import awslambdaric  # noqa: PLC0415 - optional

            folder.mkdir()
            for path in Path(awslambdaric.__file__).parent.parent.iterdir():
                if path.name.split(".", 1)[0] in _RUNTIME_CLIENT:
                    (folder / path.name).symlink_to(path)
        return folder


def _configuration(function: Any) -> str:
    """What execution environments of one configuration have in common; after a change there are new ones."""
    return (
        f"{function.code_sha_256} {function.timeout} {function.memory_size} {sorted(function.environment_vars.items())}"
    )
