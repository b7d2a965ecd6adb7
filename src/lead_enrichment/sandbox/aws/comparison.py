"""What the template says against what is in the account: CREATE_COMPLETE alone proves nothing on an emulator."""

from collections.abc import Iterator, Mapping
from typing import Any

from lead_enrichment.sandbox.aws.account import EmulatedAccount
from lead_enrichment.sandbox.aws.deploy import Deployed


def differences(account: EmulatedAccount, deployed: Deployed, parameters: Mapping[str, str]) -> list[str]:
    """Each resource that was skipped, and each property that matters and was lost; empty when all is there."""
    conditions = _Conditions(deployed.template, parameters)
    wanted = {
        name: resource
        for name, resource in deployed.template["Resources"].items()
        if "Condition" not in resource or conditions.holds(resource["Condition"])
    }
    found = [
        f"{name} ({resource['Type']}) was skipped"
        for name, resource in wanted.items()
        if not deployed.resources.get(name) and resource["Type"] != "AWS::Lambda::Permission"
    ]
    if found:
        return found
    checks = {
        "AWS::DynamoDB::Table": _table,
        "AWS::SQS::Queue": _queue,
        "AWS::ECS::TaskDefinition": _task_definition,
        "AWS::IAM::Role": _role,
        "AWS::Events::Rule": _rule,
        "AWS::Lambda::Function": _function,
        "AWS::ECS::Cluster": _cluster,
    }
    for name, resource in wanted.items():
        check = checks.get(resource["Type"])
        if check:
            lost = check(account, deployed.resources[name], resource["Properties"])
            found += [f"{name} ({resource['Type']}): {text}" for text in lost]
    return found


class _Conditions:
    def __init__(self, template: Mapping[str, Any], parameters: Mapping[str, str]) -> None:
        self._conditions = template.get("Conditions", {})
        defaults = {name: str(one.get("Default", "")) for name, one in template.get("Parameters", {}).items()}
        self._values = defaults | dict(parameters)

    def holds(self, name: str) -> bool:
        return self._truth(self._conditions[name])

    def _truth(self, said: Mapping[str, Any]) -> bool:
        ((kind, inner),) = said.items()
        if kind == "Condition":
            return self.holds(inner)
        if kind == "Fn::Equals":
            left, right = (str(self._values[one["Ref"]]) if isinstance(one, dict) else str(one) for one in inner)
            return left == right
        parts = [self._truth(one) for one in inner]
        return {"Fn::Not": not parts[0], "Fn::And": all(parts), "Fn::Or": any(parts)}[kind]


def _unless(same: object, text: str) -> Iterator[str]:
    if not same:
        yield text


def _table(account: EmulatedAccount, name: str, said: Mapping[str, Any]) -> Iterator[str]:
    tables = account.client("dynamodb")
    lifetime = tables.describe_time_to_live(TableName=name)["TimeToLiveDescription"]
    yield from _unless(lifetime.get("AttributeName") == said["TimeToLiveSpecification"]["AttributeName"], "no TTL")
    recovery = tables.describe_continuous_backups(TableName=name)["ContinuousBackupsDescription"]
    status = recovery["PointInTimeRecoveryDescription"]["PointInTimeRecoveryStatus"]
    asked = said["PointInTimeRecoverySpecification"]["PointInTimeRecoveryEnabled"]
    yield from _unless((status == "ENABLED") == asked, f"point-in-time recovery is {status}")
    indexes = tables.describe_table(TableName=name)["Table"].get("GlobalSecondaryIndexes", [])
    yield from _unless(len(indexes) == len(said.get("GlobalSecondaryIndexes", [])), "indexes were lost")


def _queue(account: EmulatedAccount, url: str, said: Mapping[str, Any]) -> Iterator[str]:
    there = account.client("sqs").get_queue_attributes(QueueUrl=url, AttributeNames=["All"])["Attributes"]
    for name in ("VisibilityTimeout", "MessageRetentionPeriod", "ReceiveMessageWaitTimeSeconds"):
        yield from _unless(name not in said or there[name] == str(said[name]), f"{name} was lost")
    yield from _unless("RedrivePolicy" not in said or "maxReceiveCount" in there.get("RedrivePolicy", ""), "no redrive")


def _task_definition(account: EmulatedAccount, arn: str, said: Mapping[str, Any]) -> Iterator[str]:
    there = account.client("ecs").describe_task_definition(taskDefinition=arn)["taskDefinition"]
    for name in ("networkMode", "cpu", "memory", "taskRoleArn", "executionRoleArn", "runtimePlatform"):
        yield from _unless(there.get(name), f"{name} was lost")
    container, wanted = there["containerDefinitions"][0], said["ContainerDefinitions"][0]
    yield from _unless(container.get("stopTimeout") == wanted["StopTimeout"], "stopTimeout was lost")
    yield from _unless(len(container["secrets"]) == len(wanted["Secrets"]), "secrets were lost")
    references = [one["valueFrom"] for one in container["secrets"]]
    yield from _unless(all(one.startswith("arn:aws:secretsmanager:") for one in references), "a secret has no address")


def _role(account: EmulatedAccount, name: str, said: Mapping[str, Any]) -> Iterator[str]:
    iam = account.client("iam")
    for policy in said.get("Policies", []):
        there = iam.get_role_policy(RoleName=name, PolicyName=policy["PolicyName"])["PolicyDocument"]
        yield from _unless(
            len(there["Statement"]) == len(policy["PolicyDocument"]["Statement"]), "statements were lost"
        )
        for statement in there["Statement"]:
            listed = statement["Resource"] if isinstance(statement["Resource"], list) else [statement["Resource"]]
            yield from _unless(
                all(isinstance(one, str) and one for one in listed), f"{statement.get('Sid')}: no resource"
            )


def _rule(account: EmulatedAccount, name: str, said: Mapping[str, Any]) -> Iterator[str]:
    targets = account.client("events").list_targets_by_rule(Rule=name.rsplit("/", 1)[-1])["Targets"]
    wanted = [one.get("Input") for one in said["Targets"]]
    yield from _unless([one.get("Input") for one in targets] == wanted, "the input was lost")


def _function(account: EmulatedAccount, name: str, said: Mapping[str, Any]) -> Iterator[str]:
    there = account.client("lambda").get_function_configuration(FunctionName=name)
    yield from _unless(there["Timeout"] == said["Timeout"], "Timeout was lost")
    variables = there["Environment"]["Variables"]
    for key in said["Environment"]["Variables"]:
        yield from _unless(variables.get(key), f"the variable {key} is empty")
    statements = account.client("lambda").get_policy(FunctionName=name)["Policy"]
    yield from _unless("events.amazonaws.com" in statements, "rules may not invoke it")


def _cluster(account: EmulatedAccount, name: str, said: Mapping[str, Any]) -> Iterator[str]:
    there = account.client("ecs").describe_clusters(clusters=[name])["clusters"][0]
    yield from _unless(there.get("capacityProviders") == said["CapacityProviders"], "capacity providers were lost")
