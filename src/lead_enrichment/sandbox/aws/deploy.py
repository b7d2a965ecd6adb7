"""From the template to a stack in the account: samtranslator, the package through S3, CloudFormation over HTTP."""

import io
import json
import os
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from samtranslator.yaml_helper import yaml_parse

from lead_enrichment.domain.errors import SetupError
from lead_enrichment.sandbox.aws.account import EmulatedAccount
from lead_enrichment.sandbox.aws.gaps import REGION
from lead_enrichment.sandbox.aws.gaps.stack_updates import translated

STACK: Final = "lead-enrichment"
IMAGE: Final = f"123456789012.dkr.ecr.{REGION}.amazonaws.com/lead-enrichment-worker@sha256:{'0' * 64}"
_BUCKET: Final = "lead-enrichment-sandbox-packages"


@dataclass(frozen=True, slots=True)
class Deployed:
    """The stack: the CloudFormation template that was deployed, and each resource's physical id by its logical one."""

    template: Mapping[str, Any]
    resources: Mapping[str, str]
    outputs: Mapping[str, str]


def deploy(account: EmulatedAccount, template: Path, package: Path, parameters: Mapping[str, str]) -> Deployed:
    """Create the stack. `package` is the built function's folder.

    Raises SetupError no_such_file where there is no package; errors of CloudFormation come through as they are.
    """
    s3 = account.client("s3")
    s3.create_bucket(Bucket=_BUCKET)
    s3.put_object(Bucket=_BUCKET, Key="package.zip", Body=zipped(package))
    plain = transformed(template.read_text(encoding="utf-8"), f"s3://{_BUCKET}/package.zip", parameters)
    cloudformation = account.client("cloudformation")
    s3.put_object(Bucket=_BUCKET, Key="template.json", Body=json.dumps(plain).encode())
    cloudformation.create_stack(
        StackName=STACK,
        TemplateURL=f"https://s3.amazonaws.com/{_BUCKET}/template.json",
        Capabilities=["CAPABILITY_NAMED_IAM"],
        Parameters=[{"ParameterKey": key, "ParameterValue": value} for key, value in parameters.items()],
    )
    pages = cloudformation.get_paginator("list_stack_resources").paginate(StackName=STACK)
    made = {
        one["LogicalResourceId"]: one.get("PhysicalResourceId", "")
        for page in pages
        for one in page["StackResourceSummaries"]
    }
    stack = cloudformation.describe_stacks(StackName=STACK)["Stacks"][0]
    outputs = {one["OutputKey"]: one["OutputValue"] for one in stack.get("Outputs", [])}
    return Deployed(plain, made, outputs)


def transformed(template: str, code_uri: str, parameters: Mapping[str, str]) -> dict[str, Any]:
    """The SAM template as plain CloudFormation; what SAM would take from the built package is `code_uri`."""
    parsed = yaml_parse(template)
    for resource in parsed["Resources"].values():
        if resource["Type"] == "AWS::Serverless::Function":
            resource["Properties"]["CodeUri"] = code_uri
    return translated(parsed, dict(parameters))


def zipped(folder: Path) -> bytes:
    """The folder's files as one archive, as `sam package` uploads it. Raises SetupError where there is no package."""
    if not folder.is_dir():
        raise SetupError("no_such_file", f"{folder}: the orchestrator's package is not built")
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as out:
        for path in sorted(folder.rglob("*")):
            if path.is_file() and os.access(path, os.R_OK):
                out.write(path, path.relative_to(folder))
    return archive.getvalue()
