"""EventBridge: what a rule does when its time has come or its event has happened; its clock does not run here."""

import json
from typing import Any, Protocol


class Targets(Protocol):
    """Whoever takes a rule's event for a target's ARN."""

    def deliver(self, arn: str, event: bytes) -> None:
        """Take it; it is run later."""
        ...


def fire_schedule(rule: Any, targets: Targets) -> int:
    """Give each target the rule's own input; how many targets there are. A disabled rule has none.

    Raises ValueError where the rule has no schedule.
    """
    if not rule.scheduled_expression:
        raise ValueError(f"the rule {rule.name} has no schedule")
    if rule.state == "DISABLED":
        return 0
    for target in rule.targets:
        targets.deliver(target["Arn"], target.get("Input", "{}").encode())
    return len(rule.targets)


def fire_event(rules: list[Any], event: dict[str, Any], targets: Targets) -> int:
    """Give the event to the targets of all enabled rules whose pattern it matches; how many targets that were."""
    count = 0
    for rule in rules:
        if rule.scheduled_expression or rule.state == "DISABLED" or not rule.event_pattern.matches_event(event):
            continue
        for target in rule.targets:
            targets.deliver(target["Arn"], target.get("Input", json.dumps(event)).encode())
            count += 1
    return count


def task_stopped_event(task: Any, moment: str, account: str, region: str) -> dict[str, Any]:
    """ECS's "Task State Change" of a stopped task; `moment` is an ISO time."""
    return {
        "version": "0",
        "id": task.id,
        "detail-type": "ECS Task State Change",
        "source": "aws.ecs",
        "account": account,
        "time": moment,
        "region": region,
        "resources": [task.task_arn],
        "detail": {
            "clusterArn": task.cluster_arn,
            "taskArn": task.task_arn,
            "taskDefinitionArn": task.task_definition_arn,
            "lastStatus": "STOPPED",
            "desiredStatus": "STOPPED",
            "stopCode": task.stop_code,
            "stoppedReason": task.stopped_reason,
            "containers": [_container(one) for one in task.containers],
        },
    }


def _container(container: Any) -> dict[str, Any]:
    """A container as the event tells it; one that never ran has no exit code."""
    code = container.exitCode
    return {"name": container.name, "lastStatus": "STOPPED"} | ({} if code is None else {"exitCode": code})
