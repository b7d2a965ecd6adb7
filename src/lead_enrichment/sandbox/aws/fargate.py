"""Fargate: a task is a real process with the task definition's environment, its secrets and its role, and no more."""

import json
import re
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any, Final

from lead_enrichment.clock import Clock
from lead_enrichment.sandbox.aws.log_delivery import LogDelivery
from lead_enrichment.sandbox.aws.platform_demands import log_into, pull_of
from lead_enrichment.sandbox.aws.policies import Demand

WORKER: Final = (sys.executable, "-m", "lead_enrichment.workers.enrichment_worker")
_STOP_SECONDS: Final = 30.0
"""ECS's default of StopTimeout."""
_SECRET: Final = re.compile(r"(arn:aws:secretsmanager:[^:]+:\d+:secret:[^:]+)(?::([^:]*))?")


@dataclass(slots=True)
class RunningTask:
    """A task and its process; `ended` is set after the task's state says STOPPED."""

    task: Any
    process: subprocess.Popen[bytes]
    stop_seconds: float
    asked_to_stop: bool = False
    ended: threading.Event = field(default_factory=threading.Event)


class Fargate:
    """Starts, watches and stops the processes.

    Each image is our worker, but for those in `images`: another command, or None where the registry has no such image.
    `secret` reads a secret as the execution role; `may` tells whether a role may do something; `environment` is what
    the platform adds for a role (`platform_additions.py`).
    """

    def __init__(
        self,
        *,
        clock: Clock,
        logs: LogDelivery,
        secret: Callable[[str, str], str],
        may: Callable[[str, Demand], bool],
        environment: Callable[[str], Mapping[str, str]],
        stopped: Callable[[Any], None],
        command: tuple[str, ...] = WORKER,
    ) -> None:
        self.command = command
        self.tasks: dict[str, RunningTask] = {}
        self.images: dict[str, tuple[str, ...] | None] = {}
        self._clock = clock
        self._logs = logs
        self._secret = secret
        self._may = may
        self._environment = environment
        self._stopped = stopped

    def start(self, task: Any, definition: Any) -> None:
        """Run the task. Where that fails (a secret may not be read), the task stops with the reason, as on ECS."""
        container = definition.container_definitions[0]
        options = container.get("logConfiguration", {}).get("options", {})
        stream = f"{options.get('awslogs-stream-prefix', 'task')}/{container['name']}/{task.id}"
        task.containers[0].exitCode = None  # moto says 0 from the start; on ECS there is none before the end
        try:
            self._ask(definition.execution_role_arn, pull_of(container["image"]), "CannotPullContainerError")
            if options:
                logging = log_into(options["awslogs-group"], stream)
                self._ask(definition.execution_role_arn, logging, "ResourceInitializationError")
            environment = self._task_environment(task, definition, container)
        except PermissionError as refused:
            self._failed_to_start(task, str(refused))
            return
        except Exception as error:  # noqa: BLE001 - whatever it is stands in the task's stoppedReason
            self._failed_to_start(task, f"ResourceInitializationError: {error}")
            return
        command = self.images.get(container["image"], self.command)
        if command is None:
            self._failed_to_start(task, f"CannotPullContainerError: {container['image']}: not found")
            return
        process = subprocess.Popen(  # noqa: S603 - our own worker
            command, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
        )
        stop_seconds = float(container.get("stopTimeout", _STOP_SECONDS))
        running = self.tasks[task.task_arn] = RunningTask(task, process, stop_seconds)
        task.last_status = "RUNNING"
        task.containers[0].last_status = "RUNNING"
        task.started_at = self._clock.now()
        reader = self._logs.follow(process, options["awslogs-group"], stream) if options else None
        threading.Thread(target=self._watch, args=(running, reader), daemon=True).start()

    def stop(self, task: Any, reason: str) -> None:
        """SIGTERM now, SIGKILL after the container's StopTimeout; the task is STOPPED when the process has ended."""
        running = self.tasks.get(task.task_arn)
        if running is None or running.process.poll() is not None:
            return
        running.asked_to_stop = True
        task.desired_status = "STOPPED"
        task.stopped_reason = reason or "Task stopped by user"
        running.process.send_signal(signal.SIGTERM)
        threading.Thread(target=self._kill_late, args=(running,), daemon=True).start()

    def close(self) -> None:
        """End all processes: SIGTERM to all, and SIGKILL to those that are still there after five seconds."""
        for running in self.tasks.values():
            if running.process.poll() is None:
                running.process.terminate()
        for running in self.tasks.values():
            if not running.ended.wait(5):
                running.process.kill()
                running.ended.wait(5)

    def _ask(self, role_arn: str, demands: Sequence[Demand], fault: str) -> None:
        for demand in demands:
            if not self._may(role_arn, demand):
                raise PermissionError(f"{fault}: {role_arn} may not {demand.action} on {demand.resource}")

    def _task_environment(self, task: Any, definition: Any, container: dict[str, Any]) -> dict[str, str]:
        named = {entry["name"]: str(entry["value"]) for entry in container.get("environment", [])}
        for override in task.overrides.get("containerOverrides", []):
            named |= {entry["name"]: str(entry["value"]) for entry in override.get("environment", [])}
        read = cache(lambda arn: self._secret(definition.execution_role_arn, arn))
        for entry in container.get("secrets", []):
            named[entry["name"]] = _secret_value(entry["valueFrom"], read)
        return named | dict(self._environment(definition.task_role_arn))

    def _failed_to_start(self, task: Any, reason: str) -> None:
        task.stop_code = "TaskFailedToStart"
        self._settle(task, reason)

    def _watch(self, running: RunningTask, reader: threading.Thread | None) -> None:
        code = running.process.wait()
        if reader:
            reader.join()
        task = running.task
        task.containers[0].exitCode = task.containers[0].exit_code = 128 - code if code < 0 else code
        task.stop_code = "UserInitiated" if running.asked_to_stop else "EssentialContainerExited"
        self._settle(task, task.stopped_reason or "Essential container in task exited")
        running.ended.set()

    def _settle(self, task: Any, reason: str) -> None:
        task.stopped_reason = reason
        task.desired_status = "STOPPED"
        task.last_status = "STOPPED"
        task.containers[0].last_status = "STOPPED"
        task.stopped_at = self._clock.now()
        self._stopped(task)

    def _kill_late(self, running: RunningTask) -> None:
        if not running.ended.wait(running.stop_seconds):
            running.process.kill()


def _secret_value(value_from: str, read: Callable[[str], str]) -> str:
    parts = _SECRET.match(value_from)
    if parts is None:
        raise ValueError(f"{value_from} is not the address of a secret")
    text = read(parts[1])
    if not parts[2]:
        return text
    keys = json.loads(text)
    if parts[2] not in keys:
        raise ValueError(f"the secret {parts[1]} has no key {parts[2]}")
    return str(keys[parts[2]])
