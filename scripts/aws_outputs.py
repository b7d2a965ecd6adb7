"""The outputs of the deployed stack, and the settings that they are."""

from typing import Any

import boto3
from aws_faults import StackError
from botocore.exceptions import ClientError

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


def described(stack: str) -> dict[str, Any]:
    """The stack as CloudFormation describes it. Raises StackError where there is no such stack."""
    try:
        return dict(boto3.client("cloudformation").describe_stacks(StackName=stack)["Stacks"][0])
    except ClientError as error:
        if error.response["Error"]["Code"] != "ValidationError":  # no credentials, no right: not a missing stack
            raise
        raise StackError(f"there is no stack {stack} here; deploy it with scripts/deploy-manual.sh") from error


def outputs(stack: str) -> dict[str, str]:
    """The stack's outputs. Raises StackError where there is no such stack."""
    return {each["OutputKey"]: each["OutputValue"] for each in described(stack).get("Outputs", [])}


def environment(stack: str) -> dict[str, str]:
    """Each setting that the command line needs to work on the stack's data. Raises StackError."""
    found = outputs(stack)
    missing = sorted(set(SETTINGS) - set(found))
    if missing:
        raise StackError(f"stack {stack} lacks the outputs {', '.join(missing)}; deploy the current template")
    return {"ENGINE": "aws", **{setting: found[output] for output, setting in SETTINGS.items()}}
