"""The tasks that ECS lists, all pages of them."""

from typing import Any

from lead_enrichment.adapters.aws.clients import Aws


async def task_arns(aws: Aws, cluster: str, **which: Any) -> list[str]:
    """The ARNs of the cluster's tasks that fit what ListTasks is asked for."""
    found: list[str] = []
    after: dict[str, Any] = {}
    while True:
        page = await aws.call(aws.ecs.list_tasks, cluster=cluster, **which, **after)
        found += page.get("taskArns", [])
        if not page.get("nextToken"):
            return found
        after = {"nextToken": page["nextToken"]}
