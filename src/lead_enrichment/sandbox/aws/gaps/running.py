"""ECS RunTask and StopTask, and Lambda Invoke, handed to real processes; a task's state is its process's."""

import json
import threading
from typing import Any, Final, Protocol

from moto.awslambda.models import LambdaFunction
from moto.awslambda.responses import LambdaResponse
from moto.core.responses import ActionResult
from moto.ec2.models.elastic_network_interfaces import NetworkInterface
from moto.ecs.models import EC2ContainerServiceBackend
from moto.ecs.responses import EC2ContainerServiceResponse

_HOST: Final[list["Host"]] = []
_DONE: Final[set[str]] = set()
_LARGEST_BATCH: Final = 10
_THROTTLED: Final = 429


class Host(Protocol):
    """The account that runs what moto only books."""

    def client(self, service: str) -> Any:
        """A boto3 client with the administrator's rights."""
        ...

    def task_started(self, task: Any, definition: Any) -> None:
        """Run the task's process; it owns the task's state from here on."""
        ...

    def task_stopped(self, task: Any, reason: str) -> None:
        """Stop the task's process: SIGTERM, and SIGKILL after the container's StopTimeout."""
        ...

    def invoked(self, function: Any, event: bytes, *, wait: bool) -> tuple[bytes, bool] | None:
        """Run the function: its answer and whether that is an error; None where no execution is free.

        Without `wait` the event is only taken, and tried again as AWS does.
        """
        ...


def host() -> Host:
    """The account that is running. Raises RuntimeError where none is."""
    if not _HOST:
        raise RuntimeError("no emulated account is running in this process")
    return _HOST[0]


def run_by(account: Host | None) -> None:
    """Whoever runs tasks and functions from now on."""
    _HOST[:] = [] if account is None else [account]


def fill() -> None:
    """Hand tasks and functions over."""
    if _DONE:
        return
    _DONE.add("done")
    if not hasattr(NetworkInterface, "private_dns_name"):
        NetworkInterface.private_dns_name = ""  # moto 5.2.5: RunTask with awsvpc is a server error without it
    _run_tasks()
    _run_each_token_once()
    _invoke_functions()


def _run_tasks() -> None:
    booked = EC2ContainerServiceBackend.run_task

    def run_task(self: Any, cluster_str: str, task_definition_str: str, count: int, *args: Any, **kwargs: Any) -> Any:
        if not 1 <= count <= _LARGEST_BATCH:
            from moto.ecs.exceptions import InvalidParameterException  # noqa: PLC0415

            raise InvalidParameterException("Count must be between 1 and 10.")
        definition = self.describe_task_definition(task_definition_str)
        started = booked(self, cluster_str, definition.arn, count, *args, **kwargs)
        strategy = args[7] if len(args) > 7 else kwargs.get("capacity_provider_strategy")  # noqa: PLR2004 - moto's order
        providers = placed(count, strategy or []) if strategy else [None] * count
        for task, provider in zip(started, providers, strict=True):
            task.capacity_provider_name = provider or task.capacity_provider_name
            task._transitions = []  # noqa: SLF001 - moto would move it on with each look
            host().task_started(task, definition)
        return started

    def stop_task(self: Any, cluster_str: str, task_str: str, reason: str) -> Any:
        wanted = task_str.rsplit("/", 1)[-1]
        cluster = self._get_cluster(cluster_str)
        for task in self.tasks.get(cluster.name, {}).values():
            if task.id == wanted:
                host().task_stopped(task, reason or "")
                return task
        from moto.ecs.exceptions import InvalidParameterException  # noqa: PLC0415

        raise InvalidParameterException("The referenced task was not found.")

    EC2ContainerServiceBackend.run_task = run_task  # type: ignore[method-assign]
    EC2ContainerServiceBackend.stop_task = stop_task  # type: ignore[method-assign]


def _run_each_token_once() -> None:
    """A RunTask with a client token that was used answers with the tasks of that time, whatever became of them."""
    run_task, one_at_a_time = EC2ContainerServiceResponse.run_task, threading.Lock()

    def run_once(self: Any) -> ActionResult:
        token = self._get_param("clientToken")
        if not token:
            return run_task(self)
        with one_at_a_time:
            answers = vars(self.ecs_backend).setdefault("answers_by_token", {})
            if token not in answers:
                answers[token] = run_task(self)
            return answers[token]  # type: ignore[no-any-return]

    EC2ContainerServiceResponse.run_task = run_once  # type: ignore[method-assign]


def placed(count: int, strategy: list[dict[str, Any]]) -> list[str]:
    """The capacity provider of each task: first each one's base, then shares by weight."""
    places: list[str] = []
    for provider in strategy:
        places += [provider["capacityProvider"]] * min(int(provider.get("base", 0)), count - len(places))
    weighted = [(p["capacityProvider"], int(p.get("weight", 0))) for p in strategy if int(p.get("weight", 0)) > 0]
    given = dict.fromkeys((name for name, _ in weighted), 0)
    while len(places) < count and weighted:
        name, _ = min(weighted, key=lambda one: (given[one[0]] + 1) / one[1])
        given[name] += 1
        places.append(name)
    return places + [strategy[0]["capacityProvider"]] * (count - len(places))


def _invoke_functions() -> None:
    def invoke(self: Any) -> tuple[int, dict[str, Any], str | bytes]:
        name = self.path.rsplit("/functions/", 1)[1].rsplit("/", 1)[0]
        from urllib.parse import unquote  # noqa: PLC0415

        function: LambdaFunction = self.backend.get_function(unquote(name), self._get_param("qualifier"))
        kind = self.headers.get("X-Amz-Invocation-Type", "RequestResponse")
        if kind == "DryRun":
            return 204, {"status": 204}, ""
        answer = host().invoked(function, self.raw_body or b"{}", wait=kind != "Event")
        if kind == "Event":
            return 202, {"status": 202}, ""
        if answer is None:
            headers = {"status": _THROTTLED, "x-amzn-errortype": "TooManyRequestsException"}
            return _THROTTLED, headers, json.dumps({"Reason": "ReservedFunctionConcurrentInvocationLimitExceeded"})
        body, failed = answer
        headers = {"content-type": "application/json", "status": 200}
        return 200, headers | ({"x-amz-function-error": "Unhandled"} if failed else {}), body

    LambdaResponse.invoke = invoke  # type: ignore[method-assign]
