"""Workers as tasks on ECS Fargate: some on ordinary capacity, the others on Spot where that is wanted."""

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from botocore.exceptions import ClientError

from lead_enrichment.adapters.aws.clients import Aws
from lead_enrichment.adapters.aws.errors import code_of
from lead_enrichment.adapters.worker_pool.ecs_tasks import task_arns
from lead_enrichment.domain.errors import SetupError, TransientError
from lead_enrichment.orchestration_ports import Present, Started

AT_ONCE: Final = 10
"""Tasks that one RunTask may start."""

ON_DEMAND: Final = "lead-enrichment-on-demand"
SPOT: Final = "lead-enrichment-spot"
"""Who started a task (`startedBy`); ListTasks can count by it, but not by capacity provider."""

_PROVIDERS: Final = {ON_DEMAND: "FARGATE", SPOT: "FARGATE_SPOT"}
_ACCOUNT: Final = re.compile(r"\b\d{12}\b")
_CAPACITY: Final = re.compile(r"capacity|resource:|limit", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class EcsPlace:
    """Where workers run, and as what. `task_definition` is an ARN, `family:revision` or a family."""

    cluster: str
    task_definition: str
    subnets: tuple[str, ...]
    security_group: str
    public_address: bool = False

    @property
    def family(self) -> str:
        """The family of the task definition, whatever its revision: old workers count as well."""
        return family_of(self.task_definition)


def family_of(task_definition: str) -> str:
    """The family of a task definition, which may be an ARN, `family:revision` or a family."""
    return task_definition.rpartition("/")[2].partition(":")[0]


class EcsWorkerPool:
    """A `WorkerPool`. The first `on_demand` workers are on ordinary capacity; the others on Spot, where `spot`."""

    def __init__(self, aws: Aws, place: EcsPlace, *, on_demand: int, spot: bool) -> None:
        self._aws = aws
        self._place = place
        self._on_demand = on_demand
        self._spot = spot

    async def present(self) -> Present:
        """Tasks that are meant to run: those that run, and those that are being prepared.

        The mark is made of these and of the stopped ones, which ECS lists for an hour.
        """
        running = await self._tasks(family=self._place.family, desiredStatus="RUNNING")
        stopped = await self._tasks(family=self._place.family, desiredStatus="STOPPED")
        seen = f"{sorted(running)} {sorted(stopped)}"
        return Present(len(running), hashlib.sha256(seen.encode()).hexdigest())

    async def start(self, workers: int, token: str) -> Started:
        """Start tasks, ten in a call. What ECS cannot place is named in the answer and left to the next scaling.

        Raises:
            SetupError: workers_not_started, aws_missing, aws_denied. TransientError: aws_unavailable.
        """
        ordinary = workers if not self._spot else min(workers, await self._ordinary_missing())
        started, failures = 0, []
        for kind, count in ((ON_DEMAND, ordinary), (SPOT, workers - ordinary)):
            for number, size in enumerate(_parts(count)):
                answer = await self._run(kind, size, _call_token(token, kind, number))
                started += len(answer.get("tasks", ()))
                failures += [str(failure.get("reason", "unknown")) for failure in answer.get("failures", ())]
        return Started(started, tuple(dict.fromkeys(failures)))

    async def _ordinary_missing(self) -> int:
        # ListTasks takes no other filter beside startedBy
        return max(0, self._on_demand - len(await self._tasks(startedBy=ON_DEMAND)))

    async def _tasks(self, **which: Any) -> list[str]:
        return await task_arns(self._aws, self._place.cluster, **which)

    async def _run(self, kind: str, count: int, token: str) -> dict[str, Any]:
        network = {
            "subnets": list(self._place.subnets),
            "securityGroups": [self._place.security_group],
            "assignPublicIp": "ENABLED" if self._place.public_address else "DISABLED",
        }
        try:
            answer: dict[str, Any] = await self._aws.call(
                self._aws.ecs.run_task,
                cluster=self._place.cluster,
                taskDefinition=self._place.task_definition,
                count=count,
                capacityProviderStrategy=[{"capacityProvider": _PROVIDERS[kind], "weight": 1}],
                networkConfiguration={"awsvpcConfiguration": network},
                startedBy=kind,
                clientToken=token,
                propagateTags="TASK_DEFINITION",
            )
        except ClientError as error:
            return _refused(error)
        return answer


def _refused(error: ClientError) -> dict[str, Any]:
    """What a refused call means; the repeat of a call whose tasks are there already is no fault."""
    said = _ACCOUNT.sub("<account>", str(error.response.get("Error", {}).get("Message", "")))
    if code_of(error) == "ConflictException":
        return {}
    if _CAPACITY.search(said):
        raise TransientError("aws_unavailable", f"run_task: {said}") from error
    raise SetupError("workers_not_started", f"run_task: {code_of(error)}: {said}") from error


def _parts(count: int) -> Sequence[int]:
    return [min(AT_ONCE, count - start) for start in range(0, count, AT_ONCE)]


def _call_token(token: str, kind: str, number: int) -> str:
    return hashlib.sha256(f"{token} {kind} {number}".encode()).hexdigest()[:32]
