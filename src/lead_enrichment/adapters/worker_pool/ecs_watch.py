"""What the workers on ECS are doing, for a person who looks."""

import asyncio
from datetime import UTC, datetime
from typing import Any, Final

from lead_enrichment.adapters.aws.clients import Aws
from lead_enrichment.adapters.worker_pool.ecs_tasks import task_arns
from lead_enrichment.orchestration_ports import EndedWorker, Workers

_DESCRIBED: Final = 100
"""Tasks that one DescribeTasks may ask for."""
_LONG_AGO: Final = datetime.min.replace(tzinfo=UTC)


class EcsWorkerWatch:
    """A `WorkerWatch` over the tasks of one family, whatever their revision. ECS forgets a stopped task in an hour."""

    def __init__(self, aws: Aws, cluster: str, family: str) -> None:
        self._aws = aws
        self._cluster = cluster
        self._family = family

    async def look(self) -> Workers:
        """The workers as they are now. Raises SetupError, TransientError: ECS cannot be asked."""
        there, gone = await asyncio.gather(self._tasks("RUNNING"), self._tasks("STOPPED"))
        running = sum(task.get("lastStatus") == "RUNNING" for task in there)
        ended = sorted(map(_ended, gone), key=lambda worker: worker.ended_at or _LONG_AGO, reverse=True)
        return Workers(running, len(there) - running, tuple(ended))

    async def _tasks(self, desired: str) -> list[dict[str, Any]]:
        arns = await task_arns(self._aws, self._cluster, family=self._family, desiredStatus=desired)
        found: list[dict[str, Any]] = []
        for start in range(0, len(arns), _DESCRIBED):
            some = arns[start : start + _DESCRIBED]
            answer = await self._aws.call(self._aws.ecs.describe_tasks, cluster=self._cluster, tasks=some)
            found += answer.get("tasks", [])
        return found


def _ended(task: dict[str, Any]) -> EndedWorker:
    containers = task.get("containers", [])
    codes = [container["exitCode"] for container in containers if container.get("exitCode") is not None]
    reasons = [task.get("stoppedReason", ""), *(container.get("reason", "") for container in containers)]
    return EndedWorker(
        ended_at=task.get("stoppedAt"),
        reason=" ".join(dict.fromkeys(filter(None, reasons))) or "no reason given",
        exit_code=codes[0] if codes else None,
        definition=str(task.get("taskDefinitionArn", "")).rpartition("/")[2],
    )
