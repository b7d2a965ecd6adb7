"""Which actions on which resources a request asks for, as AWS's service authorization reference has it.

Requests here are the parsed JSON of the call. Services that are not named ask for their action on every resource.
"""

from collections.abc import Callable
from typing import Any, Final

from lead_enrichment.sandbox.aws.gaps import ACCOUNT_ID, REGION
from lead_enrichment.sandbox.aws.policies import Demand

Request = dict[str, Any]
_TRANSACTED: Final = {
    "Put": "PutItem",
    "Update": "UpdateItem",
    "Delete": "DeleteItem",
    "ConditionCheck": "ConditionCheckItem",
    "Get": "GetItem",
}


def demands_of(service: str, action: str, request: Request, backend: Callable[[str], Any]) -> list[Demand]:
    """All of them; each must be allowed. `backend` gives moto's own of a service."""
    reader = _READERS.get(service)
    return reader(action, request, backend) if reader else [Demand(f"{service}:{action}", "*")]


def _arn(service: str, rest: str) -> str:
    return f"arn:aws:{service}:{REGION}:{ACCOUNT_ID}:{rest}"


def _sqs(action: str, request: Request, _: Callable[[str], Any]) -> list[Demand]:
    url = request.get("QueueUrl", "")
    resource = request.get("SourceArn") or (_arn("sqs", url.rsplit("/", 1)[-1]) if url else "*")
    return [Demand(f"sqs:{action.removesuffix('Batch')}", resource)]  # a batch needs the single action


def _table(request: Request) -> str:
    table: str = request.get("TableName", "")
    arn = table if table.startswith("arn:") else _arn("dynamodb", f"table/{table}")
    return f"{arn}/index/{request['IndexName']}" if "IndexName" in request else arn


def _dynamodb(action: str, request: Request, _: Callable[[str], Any]) -> list[Demand]:
    if "TransactItems" in request:
        return [
            Demand(f"dynamodb:{_TRANSACTED[kind]}", _table(item))
            for entry in request["TransactItems"]
            for kind, item in entry.items()
        ]
    if "RequestItems" in request:
        return [Demand(f"dynamodb:{action}", _table({"TableName": name})) for name in request["RequestItems"]]
    return [Demand(f"dynamodb:{action}", _table(request) if "TableName" in request else "*")]


def _secrets(action: str, request: Request, backend: Callable[[str], Any]) -> list[Demand]:
    name: str = request.get("SecretId") or "*"
    secret = None if name.startswith("arn:") or name == "*" else backend("secretsmanager").secrets.get(name)
    return [Demand(f"secretsmanager:{action}", secret.arn if secret else name)]


def _ecs(action: str, request: Request, backend: Callable[[str], Any]) -> list[Demand]:
    cluster_name = request.get("cluster", "default").rsplit("/", 1)[-1]
    context = {"ecs:cluster": _arn("ecs", f"cluster/{cluster_name}")}
    tasks = [*request.get("tasks", []), *([request["task"]] if "task" in request else [])]
    if action == "RunTask":
        return _run_task(request, cluster_name, context, backend)
    if tasks:
        return [
            Demand(
                f"ecs:{action}",
                task if task.startswith("arn:") else _arn("ecs", f"task/{cluster_name}/{task}"),
                context,
            )
            for task in tasks
        ]
    return [Demand(f"ecs:{action}", "*", context if "cluster" in request else {})]


def _run_task(request: Request, cluster: str, context: dict[str, str], backend: Callable[[str], Any]) -> list[Demand]:
    definition = backend("ecs").describe_task_definition(request["taskDefinition"])
    roles = {definition.task_role_arn, definition.execution_role_arn} - {None}
    passed = {"iam:PassedToService": "ecs-tasks.amazonaws.com"}
    wanted = [Demand("ecs:RunTask", definition.arn, context)]
    wanted += [Demand("iam:PassRole", role, passed) for role in sorted(roles)]
    if request.get("tags") or (request.get("propagateTags") == "TASK_DEFINITION" and definition.tags):
        wanted.append(Demand("ecs:TagResource", _arn("ecs", f"task/{cluster}/*"), {"ecs:CreateAction": "RunTask"}))
    return wanted


def _logs(action: str, request: Request, _: Callable[[str], Any]) -> list[Demand]:
    group = request.get("logGroupName")
    return [Demand(f"logs:{action}", _arn("logs", f"log-group:{group}:*") if group else "*")]


def _events(action: str, request: Request, _: Callable[[str], Any]) -> list[Demand]:
    rule = request.get("Rule") or request.get("Name")
    return [Demand(f"events:{action}", _arn("events", f"rule/{rule}") if rule else "*")]


_READERS: Final[dict[str, Callable[[str, Request, Callable[[str], Any]], list[Demand]]]] = {
    "sqs": _sqs,
    "dynamodb": _dynamodb,
    "secretsmanager": _secrets,
    "ecs": _ecs,
    "logs": _logs,
    "events": _events,
}
