"""Who may do what to what by the template, against who asked for it: a row for each action on each resource."""

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from lead_enrichment.sandbox.aws.account import EmulatedAccount
from lead_enrichment.sandbox.aws.deploy import Deployed
from lead_enrichment.sandbox.aws.policies import Demand, concerns

ROLES = ("ExecutionRole", "TaskRole", "OrchestratorRole")
EVERYTHING = "every resource"
_ARN = re.compile(r"arn:\$\{AWS::Partition\}:[^:]*:\$\{AWS::Region\}:\$\{AWS::AccountId\}:")


@dataclass(frozen=True, order=True)
class Row:
    """One action on one resource that a statement grants; `resource` and `condition` in the template's own names."""

    role: str
    statement: str
    action: str
    resource: str
    condition: str
    used: bool


def matrix(account: EmulatedAccount, deployed: Deployed) -> list[Row]:
    """Every row, in the order of the template."""
    return [row for role in ROLES for row in _rows(account, deployed, role)]


def refused(account: EmulatedAccount, deployed: Deployed) -> list[tuple[str, Demand]]:
    """What a role asked for and was denied."""
    names = {deployed.resources[role]: role for role in ROLES}
    asked = [(names.get(_role_of(who)), demand) for who, demand, allowed in account.verdicts if not allowed]
    return [(role, demand) for role, demand in asked if role]


def _rows(account: EmulatedAccount, deployed: Deployed, role: str) -> Iterable[Row]:
    name = deployed.resources[role]
    asked = [demand for who, demand, allowed in account.verdicts if allowed and _role_of(who) == name]
    iam = account.client("iam")
    for policy in deployed.template["Resources"][role]["Properties"]["Policies"]:
        document = iam.get_role_policy(RoleName=name, PolicyName=policy["PolicyName"])["PolicyDocument"]
        real = json.loads(document) if isinstance(document, str) else document
        for said, granted in zip(policy["PolicyDocument"]["Statement"], real["Statement"], strict=True):
            for label, resource in zip(_listed(said["Resource"]), _listed(granted["Resource"]), strict=True):
                for action in _listed(said["Action"]):
                    one = {**granted, "Action": action, "Resource": resource}
                    used = any(concerns(one, demand) for demand in asked)
                    yield Row(role, said["Sid"], action, _label(label), _condition(said), used)


def _role_of(who: str) -> str:
    return who.split("/")[1] if ":assumed-role/" in who else ""


def _condition(statement: Mapping[str, Any]) -> str:
    parts = [
        f"{key} is {_label(value)}"
        for operator in statement.get("Condition", {}).values()
        for key, value in operator.items()
    ]
    return "; ".join(parts)


def _label(said: Any) -> str:
    """A resource as people call it: by its name in the template, without account and region."""
    if isinstance(said, str):
        return EVERYTHING if said == "*" else said
    ((function, value),) = said.items()
    match function:
        case "Fn::GetAtt":
            return str(value[0] if isinstance(value, list) else value.split(".")[0])
        case "Fn::If":
            return _label(value[1])
        case "Fn::Sub":
            text, values = (value, {}) if isinstance(value, str) else value
            for name, inner in values.items():
                text = text.replace(f"${{{name}}}", _label(inner))
            return re.sub(r"\$\{(\w+)(\.Arn)?\}", r"\1", _ARN.sub("", text))
    return str(value)


def _listed(value: Any) -> list[Any]:
    return list(value) if isinstance(value, list) else [value]


HEAD = """# What each role may do on AWS

Made by `make aws-permissions` from the calls that the deployed stack made in the emulated account, with IAM in force: jobs,
time-outs, dead letters, workers that are stopped, events that fail. A test compares this page with what it records, and fails on
an action on a resource that is granted and was not asked for, and on one that was asked for and not granted.

`ExecutionRole` is what ECS itself uses before our code runs; `TaskRole` is the worker's, `OrchestratorRole` the function's. Pulling
the image, opening a log stream and reporting a failed event are asked for by the platform; the emulated account asks IAM for them
at the same moments. Nobody else gets a role: each can be assumed by one service only.
"""


def page(rows: Iterable[Row]) -> str:
    """The page for docs/reference."""
    parts = [HEAD]
    rows = list(rows)
    for role in ROLES:
        parts.append(f"\n## {role}\n\n| statement | action | resource | only when |\n| --- | --- | --- | --- |\n")
        parts += [
            f"| {row.statement} | `{row.action}` | {row.resource} | {row.condition or '-'} |\n"
            for row in rows
            if row.role == role
        ]
    return "".join(parts)
