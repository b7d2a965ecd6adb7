"""CloudFormation types that moto makes, but without all that the template says."""

import json
from collections.abc import Callable
from typing import Any, Final

from moto.awslambda.models import LambdaFunction
from moto.dynamodb.models.table import Table
from moto.ecs.models import Cluster, TaskDefinition, ecs_backends
from moto.iam.models import Role
from moto.logs.models import LogGroup

from lead_enrichment.sandbox.aws.gaps.shapes import as_request

_DONE: Final[set[str]] = set()
Create = Callable[..., Any]


def fill() -> None:
    """Tables keep their time to live, task definitions and clusters all they are given, roles usable policies.

    And a log group's ARN is AWS's.
    """
    if not _DONE:
        _DONE.add("done")
        _after(Table, _keep_table_settings)
        _before(Role, _policies_as_text)
        _update_policies()
        _after(LambdaFunction, _keep_function_settings)
        _instead(TaskDefinition, _task_definition)
        _instead(Cluster, _cluster)
        LogGroup.get_cfn_attribute = _attribute_of_log_group  # type: ignore[assignment,method-assign]


def _after(model: Any, change: Callable[[Any, dict[str, Any]], None]) -> None:
    original: Create = model.create_from_cloudformation_json.__func__

    def create(cls: Any, resource_name: str, cloudformation_json: Any, *args: Any, **kwargs: Any) -> Any:
        made = original(cls, resource_name, cloudformation_json, *args, **kwargs)
        change(made, cloudformation_json["Properties"])
        return made

    model.create_from_cloudformation_json = classmethod(create)


def _before(model: Any, change: Callable[[dict[str, Any]], None]) -> None:
    original: Create = model.create_from_cloudformation_json.__func__

    def create(cls: Any, resource_name: str, cloudformation_json: Any, *args: Any, **kwargs: Any) -> Any:
        change(cloudformation_json["Properties"])
        return original(cls, resource_name, cloudformation_json, *args, **kwargs)

    model.create_from_cloudformation_json = classmethod(create)


def _instead(model: Any, make: Callable[[str, dict[str, Any], Any], Any]) -> None:
    def create(
        _: Any, /, resource_name: str, cloudformation_json: Any, account_id: str, region_name: str, **__: Any
    ) -> Any:
        return make(resource_name, cloudformation_json["Properties"], ecs_backends[account_id][region_name])

    def update(
        _: Any,
        /,
        original_resource: Any,  # noqa: ARG001 - moto's own name of it
        new_resource_name: str,
        cloudformation_json: Any,
        account_id: str,
        region_name: str,
    ) -> Any:
        return make(new_resource_name, cloudformation_json["Properties"], ecs_backends[account_id][region_name])

    model.create_from_cloudformation_json = classmethod(create)
    model.update_from_cloudformation_json = classmethod(update)


def _keep_table_settings(table: Any, properties: dict[str, Any]) -> None:
    lifetime = properties.get("TimeToLiveSpecification")
    if lifetime and _is_true(lifetime.get("Enabled")):
        table.ttl = {"TimeToLiveStatus": "ENABLED", "AttributeName": lifetime["AttributeName"]}
    recovery = properties.get("PointInTimeRecoverySpecification", {})
    if _is_true(recovery.get("PointInTimeRecoveryEnabled")):
        table.continuous_backups["PointInTimeRecoveryDescription"]["PointInTimeRecoveryStatus"] = "ENABLED"


def _keep_function_settings(function: Any, properties: dict[str, Any]) -> None:
    reserved = properties.get("ReservedConcurrentExecutions")
    if reserved is not None:
        function.reserved_concurrency = int(reserved)
    function.dead_letter_config = properties.get("DeadLetterConfig")
    function.timeout = int(function.timeout)
    function.memory_size = int(function.memory_size)


def _policies_as_text(properties: dict[str, Any]) -> None:
    for policy in properties.get("Policies", []):
        if not isinstance(policy["PolicyDocument"], str):
            policy["PolicyDocument"] = json.dumps(policy["PolicyDocument"])


def _update_policies() -> None:
    """An update of a role gives it the new inline policies."""
    original: Create = Role.update_from_cloudformation_json.__func__  # type: ignore[attr-defined]

    def update(
        cls: Any, original_resource: Any, new_resource_name: str, cloudformation_json: Any, *args: Any, **kwargs: Any
    ) -> Any:
        _policies_as_text(cloudformation_json["Properties"])
        role = original(cls, original_resource, new_resource_name, cloudformation_json, *args, **kwargs)
        for policy in cloudformation_json["Properties"].get("Policies", []):
            role.put_policy(policy["PolicyName"], policy["PolicyDocument"])
        return role

    Role.update_from_cloudformation_json = classmethod(update)  # type: ignore[method-assign,assignment]


def _task_definition(name: str, properties: dict[str, Any], backend: Any) -> Any:
    asked = as_request("ecs", "RegisterTaskDefinition", {"Family": name, **properties})
    for container in asked["containerDefinitions"]:
        container.setdefault("cpu", int(asked["cpu"]))
        container.setdefault("memory", int(asked["memory"]))
    return backend.register_task_definition(
        family=asked["family"],
        container_definitions=asked["containerDefinitions"],
        volumes=asked.get("volumes", []),
        network_mode=asked.get("networkMode"),
        tags=asked.get("tags"),
        requires_compatibilities=asked.get("requiresCompatibilities"),
        cpu=asked.get("cpu"),
        memory=asked.get("memory"),
        task_role_arn=asked.get("taskRoleArn"),
        execution_role_arn=asked.get("executionRoleArn"),
        runtime_platform=asked.get("runtimePlatform"),
        ephemeral_storage=asked.get("ephemeralStorage"),
    )


def _cluster(name: str, properties: dict[str, Any], backend: Any) -> Any:
    asked = as_request("ecs", "CreateCluster", properties)
    return backend.create_cluster(
        cluster_name=asked.get("clusterName", name),
        tags=asked.get("tags"),
        cluster_settings=asked.get("settings"),
        capacity_providers=asked.get("capacityProviders"),
        default_capacity_provider_strategy=asked.get("defaultCapacityProviderStrategy"),
    )


def _attribute_of_log_group(group: Any, name: str) -> str:
    """AWS gives the ARN with `:*` at its end: a policy that names it is about the group's streams."""
    if name != "Arn":
        raise ValueError(f"a log group has no attribute {name}")
    return f"{group.arn.removesuffix(':*')}:*"


def _is_true(value: Any) -> bool:
    return str(value).lower() == "true"
