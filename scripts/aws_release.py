"""A deployment: a change set shown and executed, a rollback; each release is noted in the bucket.

AWS_ENDPOINT_URL leads all of it to an emulated account.
"""

import argparse
import json
import threading
import time
from pathlib import Path
from typing import Any, Final

import boto3
from aws_faults import StackError
from botocore.exceptions import ClientError, WaiterError

_LOOKS = 1800  # two seconds apart: an hour
_CAPABILITIES: Final[tuple[Any, ...]] = ("CAPABILITY_IAM", "CAPABILITY_NAMED_IAM", "CAPABILITY_AUTO_EXPAND")


def change_set(stack: str, template: str, parameters: dict[str, str], role: str | None, *, execute: bool) -> str | None:
    """Make a change set and print what it would do; its name, or None where nothing would change."""
    client = boto3.client("cloudformation")
    name = f"deploy-{time.time_ns() // 1_000_000}"
    known = {each["ParameterKey"] for each in client.get_template_summary(TemplateURL=template)["Parameters"]}
    before: set[str] = set()
    kind: Any = "CREATE"
    there = _there(client, stack, execute=execute)
    if there is not None and there["StackStatus"] != "REVIEW_IN_PROGRESS":
        kind = "UPDATE"
        before = {each["ParameterKey"] for each in there.get("Parameters", [])} & known
    given: list[Any] = [{"ParameterKey": key, "ParameterValue": value} for key, value in parameters.items()]
    given += [{"ParameterKey": key, "UsePreviousValue": True} for key in sorted(before - set(parameters))]
    more: dict[str, Any] = {"RoleARN": role} if role else {}
    client.create_change_set(
        StackName=stack, ChangeSetName=name, ChangeSetType=kind, TemplateURL=template, Parameters=given,
        Capabilities=list(_CAPABILITIES), Tags=[{"Key": "project", "Value": "lead-enrichment"}], **more,
    )  # fmt: skip
    try:
        client.get_waiter("change_set_create_complete").wait(StackName=stack, ChangeSetName=name)
    except WaiterError as error:
        reason = client.describe_change_set(StackName=stack, ChangeSetName=name).get("StatusReason", "")
        if "didn't contain changes" in reason or "No updates" in reason:
            client.delete_change_set(StackName=stack, ChangeSetName=name)
            return None
        raise StackError(f"the change set failed: {reason}") from error
    for page in client.get_paginator("describe_change_set").paginate(StackName=stack, ChangeSetName=name):
        for change in page.get("Changes", []):
            one = change["ResourceChange"]
            replaced = " (replaced)" if one.get("Replacement") == "True" else ""
            print(f"  {one['Action']:8} {one['ResourceType']:36} {one['LogicalResourceId']}{replaced}")
    return name


def _there(client: Any, stack: str, *, execute: bool) -> Any:
    """The stack, or None. One whose first deployment failed holds nothing and can only be deleted: that is done."""
    try:
        there = client.describe_stacks(StackName=stack)["Stacks"][0]
    except ClientError as error:
        if error.response["Error"]["Code"] != "ValidationError":
            raise
        return None
    if there["StackStatus"] != "ROLLBACK_COMPLETE":
        return there
    if not execute:
        raise StackError(f"the first deployment of {stack} had failed; deploying it deletes what is left of it first")
    print(f"  the first deployment of {stack} had failed; what is left of it is deleted")
    client.delete_stack(StackName=stack)
    client.get_waiter("stack_delete_complete").wait(StackName=stack)
    return None


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
    """Deploy a packaged template, or the one in use with other parameters, and note it for a rollback."""
    given = dict(each.split("=", 1) for each in arguments.parameter)
    _apply(arguments, {"template": _template(arguments), "parameters": given})


def _template(arguments: argparse.Namespace) -> str:
    if arguments.template:
        return _upload(arguments.bucket, arguments.stack, Path(arguments.template))
    current = _note(arguments.bucket, arguments.stack, "current")
    if current is None:
        raise StackError(
            f"no deployment of {arguments.stack} is noted in {arguments.bucket}; use scripts/deploy-manual.sh"
        )
    return str(current["template"])


def rollback(arguments: argparse.Namespace) -> None:
    """Deploy again what was there before the last deployment: template, function and image."""
    before = _note(arguments.bucket, arguments.stack, "previous")
    if before is None:
        raise StackError(
            f"no deployment of {arguments.stack} before the last one is noted in {arguments.bucket}; "
            "deploy an earlier image with scripts/deploy-manual.sh --image"
        )
    _apply(arguments, before)


def _apply(arguments: argparse.Namespace, release: dict[str, Any]) -> None:
    name = change_set(
        arguments.stack, release["template"], release["parameters"], arguments.role, execute=arguments.execute
    )
    if name is None:
        print("nothing would change")
        return
    if not arguments.execute:
        boto3.client("cloudformation").delete_change_set(StackName=arguments.stack, ChangeSetName=name)
        print("dry run: nothing was changed")
        return
    execute(arguments.stack, name)
    # all parameters, not only those that were named: a rollback puts each of them back
    release = release | {"parameters": _parameters(arguments.stack)}
    s3, now = boto3.client("s3"), _note(arguments.bucket, arguments.stack, "current")
    for when, what in (("previous", now), ("current", release)):
        if what is not None:
            s3.put_object(Bucket=arguments.bucket, Key=_key(arguments.stack, when), Body=json.dumps(what).encode())
    print(f"deployed {arguments.stack}")


def _parameters(stack: str) -> dict[str, str]:
    there = boto3.client("cloudformation").describe_stacks(StackName=stack)["Stacks"][0]
    return {each["ParameterKey"]: each["ParameterValue"] for each in there.get("Parameters", [])}


def _upload(bucket: str, stack: str, template: Path) -> str:
    key = f"releases/{stack}/{time.time_ns() // 1_000_000}.yaml"
    client = boto3.client("s3")
    client.put_object(Bucket=bucket, Key=key, Body=template.read_bytes())
    if client.meta.endpoint_url.startswith("http://"):  # an emulated account reads its own buckets by any address
        return f"https://s3.amazonaws.com/{bucket}/{key}"
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
