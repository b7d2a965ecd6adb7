"""What the scripts do to the stack: its names as settings, a change set shown and executed, a rollback, an invocation.

AWS_ENDPOINT_URL leads all of it to an emulated account. Exit status 0; 1 with a sentence about what failed and what
to do.
"""

import argparse
import json
import sys
import threading
import time
from pathlib import Path
from typing import Any, Final

import boto3
from botocore.exceptions import BotoCoreError, ClientError, WaiterError

SETTINGS = {
    "JobQueueUrl": "JOB_QUEUE_URL",
    "DeadLetterQueueUrl": "DEAD_LETTER_QUEUE_URL",
    "ResultsTableName": "RESULTS_TABLE",
    "CacheTableName": "CACHE_TABLE",
    "JobsTableName": "JOBS_TABLE",
    "ClusterName": "ECS_CLUSTER",
    "WorkerTaskDefinition": "ECS_TASK_DEFINITION",
    "Subnets": "ECS_SUBNETS",
    "SecurityGroup": "ECS_SECURITY_GROUP",
    "AssignPublicIp": "ECS_ASSIGN_PUBLIC_IP",
}
"""Outputs of infra/template.yaml, and the settings that they are."""
_LOOKS = 1800  # two seconds apart: an hour
CAPABILITIES: Final[tuple[Any, ...]] = ("CAPABILITY_IAM", "CAPABILITY_NAMED_IAM", "CAPABILITY_AUTO_EXPAND")


class StackError(Exception):
    """What failed, and what to do."""


def outputs(stack: str) -> dict[str, str]:
    """The stack's outputs. Raises StackError where there is no such stack."""
    try:
        found = boto3.client("cloudformation").describe_stacks(StackName=stack)["Stacks"][0]
    except ClientError as error:
        raise StackError(
            f"there is no stack {stack} here ({error}); deploy it with scripts/deploy-manual.sh"
        ) from error
    return {each["OutputKey"]: each["OutputValue"] for each in found.get("Outputs", [])}


def environment(stack: str) -> list[str]:
    """NAME=value for each setting that the command line needs to work on the stack's data."""
    found = outputs(stack)
    missing = sorted(set(SETTINGS) - set(found))
    if missing:
        raise StackError(f"stack {stack} lacks the outputs {', '.join(missing)}; deploy the current template")
    return ["ENGINE=aws", *(f"{setting}={found[output]}" for output, setting in SETTINGS.items())]


def invoke(stack: str, event: str) -> dict[str, Any]:
    """Invoke the orchestrator and give back its answer. Raises StackError with the function's own words."""
    name = outputs(stack)["OrchestratorName"]
    answer = boto3.client("lambda").invoke(FunctionName=name, Payload=event.encode())
    body = json.loads(answer["Payload"].read() or b"null")
    if answer.get("FunctionError") or not isinstance(body, dict):
        raise StackError(f"the orchestrator refused: {body}; its log says more")
    return dict(body)


def change_set(stack: str, template: str, parameters: dict[str, str], role: str | None) -> str | None:
    """Make a change set and print what it would do; its name, or None where nothing would change."""
    client = boto3.client("cloudformation")
    name = f"deploy-{int(time.time())}"
    known = {each["ParameterKey"] for each in client.get_template_summary(TemplateURL=template)["Parameters"]}
    before: set[str] = set()
    kind: Any = "CREATE"
    try:
        there = client.describe_stacks(StackName=stack)["Stacks"][0]
    except ClientError:
        there = None
    if there is not None and there["StackStatus"] != "REVIEW_IN_PROGRESS":
        kind = "UPDATE"
        before = {each["ParameterKey"] for each in there.get("Parameters", [])} & known
    given: list[Any] = [{"ParameterKey": key, "ParameterValue": value} for key, value in parameters.items()]
    given += [{"ParameterKey": key, "UsePreviousValue": True} for key in sorted(before - set(parameters))]
    more: dict[str, Any] = {"RoleARN": role} if role else {}
    client.create_change_set(
        StackName=stack, ChangeSetName=name, ChangeSetType=kind, TemplateURL=template, Parameters=given,
        Capabilities=list(CAPABILITIES), Tags=[{"Key": "project", "Value": "lead-enrichment"}], **more,
    )  # fmt: skip
    try:
        client.get_waiter("change_set_create_complete").wait(StackName=stack, ChangeSetName=name)
    except WaiterError as error:
        reason = client.describe_change_set(StackName=stack, ChangeSetName=name).get("StatusReason", "")
        if "didn't contain changes" in reason or "No updates" in reason:
            return None
        raise StackError(f"the change set failed: {reason}") from error
    for page in client.get_paginator("describe_change_set").paginate(StackName=stack, ChangeSetName=name):
        for change in page.get("Changes", []):
            one = change["ResourceChange"]
            replaced = " (replaced)" if one.get("Replacement") == "True" else ""
            print(f"  {one['Action']:8} {one['ResourceType']:36} {one['LogicalResourceId']}{replaced}")
    return name


def execute(stack: str, name: str) -> None:
    """Execute a change set and wait. Raises StackError where CloudFormation went back to how it was."""
    client = boto3.client("cloudformation")
    client.execute_change_set(StackName=stack, ChangeSetName=name)
    pause = threading.Event()
    for _ in range(_LOOKS):
        pause.wait(2)  # before the first look too: the status before may still be told
        status = client.describe_stacks(StackName=stack)["Stacks"][0]["StackStatus"]
        if status in ("CREATE_COMPLETE", "UPDATE_COMPLETE"):
            return
        if status.endswith(("FAILED", "ROLLBACK_COMPLETE")):
            raise StackError(f"stack {stack} could not be changed ({status}); its events name the first failure")
    raise StackError(f"stack {stack} is still {status}; look at its events, then run this again")


def deploy(arguments: argparse.Namespace) -> None:
    """Deploy a packaged template that stands in the artifact bucket, and note it for a rollback."""
    given = dict(each.split("=", 1) for each in arguments.parameter)
    _apply(
        arguments,
        {"template": _upload(arguments.bucket, arguments.stack, Path(arguments.template)), "parameters": given},
    )


def rollback(arguments: argparse.Namespace) -> None:
    """Deploy again what was there before the last deployment: template, function and image."""
    before = _note(arguments.bucket, arguments.stack, "previous")
    if before is None:
        raise StackError(f"no deployment before the last one is noted in {arguments.bucket}")
    _apply(arguments, before)


def _apply(arguments: argparse.Namespace, release: dict[str, Any]) -> None:
    name = change_set(arguments.stack, release["template"], release["parameters"], arguments.role)
    if name is None:
        print("nothing would change")
        return
    if not arguments.execute:
        boto3.client("cloudformation").delete_change_set(StackName=arguments.stack, ChangeSetName=name)
        print("dry run: nothing was changed")
        return
    execute(arguments.stack, name)
    s3, now = boto3.client("s3"), _note(arguments.bucket, arguments.stack, "current")
    for when, what in (("previous", now), ("current", release)):
        if what is not None:
            s3.put_object(Bucket=arguments.bucket, Key=_key(arguments.stack, when), Body=json.dumps(what).encode())
    print(f"deployed {arguments.stack}")


def _upload(bucket: str, stack: str, template: Path) -> str:
    key = f"releases/{stack}/{int(time.time())}.yaml"
    client = boto3.client("s3")
    client.put_object(Bucket=bucket, Key=key, Body=template.read_bytes())
    if client.meta.endpoint_url.startswith("http://"):  # an emulated account
        return f"{client.meta.endpoint_url}/{bucket}/{key}"
    return client.generate_presigned_url("get_object", Params={"Bucket": bucket, "Key": key}).partition("?")[0]


def _key(stack: str, when: str) -> str:
    return f"releases/{stack}/{when}.json"


def _note(bucket: str, stack: str, when: str) -> dict[str, Any] | None:
    try:
        found = boto3.client("s3").get_object(Bucket=bucket, Key=_key(stack, when))["Body"].read()
    except ClientError as error:
        if error.response["Error"]["Code"] in ("NoSuchKey", "404"):
            return None
        raise
    return dict(json.loads(found))


def main() -> int:
    """Run one command; its exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--stack", default="lead-enrichment")
    commands = parser.add_subparsers(required=True, dest="command")
    commands.add_parser("environment")
    commands.add_parser("outputs")
    commands.add_parser("invoke").add_argument("event")
    for command in ("deploy", "rollback"):
        one = commands.add_parser(command)
        one.add_argument("--bucket", required=True)
        one.add_argument("--role")
        one.add_argument("--execute", action="store_true")
        if command == "deploy":
            one.add_argument("--template", required=True)
            one.add_argument("--parameter", action="append", default=[], metavar="NAME=VALUE")
    asked = parser.parse_args()
    try:
        _run(asked)
    except (StackError, BotoCoreError, ClientError) as error:
        print(f"aws_stack: {error}", file=sys.stderr)
        return 1
    return 0


def _run(asked: argparse.Namespace) -> None:
    match asked.command:
        case "environment":
            print("\n".join(environment(asked.stack)))
        case "outputs":
            print(json.dumps(outputs(asked.stack), indent=2))
        case "invoke":
            print(json.dumps(invoke(asked.stack, asked.event)))
        case "deploy":
            deploy(asked)
        case "rollback":
            rollback(asked)


if __name__ == "__main__":
    sys.exit(main())
