"""The template as CloudFormation gets it: SAM's part transformed in this process, conditions decided for given parameters."""

import os
from pathlib import Path
from typing import Any

os.environ.setdefault("AWS_DEFAULT_REGION", "us-east-1")

from samtranslator.translator.transform import transform
from samtranslator.yaml_helper import yaml_parse

TEMPLATE = Path(__file__).parents[2] / "infra" / "template.yaml"
NO_VALUE = {"Ref": "AWS::NoValue"}


class _NoManagedPolicies:
    def load(self) -> dict[str, str]:
        return {}


def transformed() -> dict[str, Any]:
    """The template without SAM's own types."""
    template = yaml_parse(TEMPLATE.read_text())
    for resource in template["Resources"].values():
        if resource["Type"] == "AWS::Serverless::Function":
            resource["Properties"]["CodeUri"] = "s3://bucket/key"
    return transform(template, {}, _NoManagedPolicies())


class Stack:
    """One deployment: which resources there are and what their properties become, by the parameters given."""

    def __init__(self, template: dict[str, Any], **parameters: str) -> None:
        self._template = template
        self._values = {name: each.get("Default") for name, each in template["Parameters"].items()} | parameters
        self.resources = {
            name: each
            for name, each in template["Resources"].items()
            if "Condition" not in each or self.holds(each["Condition"])
        }

    def holds(self, condition: str) -> bool:
        """Whether a condition is true."""
        return bool(self._decide(self._template["Conditions"][condition]))

    def properties(self, name: str) -> dict[str, Any]:
        """A resource's properties with parameters and conditions put in; references to resources stay."""
        return self.value(self.resources[name].get("Properties", {}))

    def of_type(self, kind: str) -> dict[str, dict[str, Any]]:
        """All resources of a type, by logical name."""
        return {name: self.properties(name) for name, each in self.resources.items() if each["Type"] == kind}

    def outputs(self) -> dict[str, Any]:
        """The outputs' values."""
        return {name: self.value(each["Value"]) for name, each in self._template["Outputs"].items()}

    def value(self, node: Any) -> Any:
        """A value of the template, as far as parameters decide it."""
        if isinstance(node, list):
            return [value for value in map(self.value, node) if value != NO_VALUE]
        if not isinstance(node, dict):
            return node
        if set(node) == {"Ref"} and node["Ref"] in self._values:
            return self._values[node["Ref"]]
        if set(node) == {"Fn::If"}:
            condition, yes, no = node["Fn::If"]
            return self.value(yes if self.holds(condition) else no)
        if set(node) == {"Fn::Sub"} and isinstance(node["Fn::Sub"], str):
            return self._substituted(node["Fn::Sub"])
        return {key: value for key, value in ((k, self.value(v)) for k, v in node.items()) if value != NO_VALUE}

    def _substituted(self, text: str) -> Any:
        for name, value in self._values.items():
            text = text.replace(f"${{{name}}}", str(value))
        return text if "${" not in text else {"Fn::Sub": text}

    def _decide(self, node: Any) -> Any:
        if not isinstance(node, dict):
            return node
        ((function, operand),) = node.items()
        decided = {
            "Condition": lambda: self.holds(operand),
            "Ref": lambda: self._values[operand],
            "Fn::Equals": lambda: str(self._decide(operand[0])) == str(self._decide(operand[1])),
            "Fn::Not": lambda: not self._decide(operand[0]),
            "Fn::And": lambda: all(map(self._decide, operand)),
            "Fn::Or": lambda: any(map(self._decide, operand)),
        }
        return decided[function]()


def references(node: Any) -> set[str]:
    """Logical names that a value refers to."""
    if isinstance(node, list):
        return set().union(*map(references, node))
    if not isinstance(node, dict):
        return set()
    if set(node) == {"Ref"}:
        return {node["Ref"]}
    if set(node) == {"Fn::GetAtt"}:
        attribute = node["Fn::GetAtt"]
        return {attribute[0] if isinstance(attribute, list) else attribute.split(".")[0]}
    return set().union(*map(references, node.values())) if node else set()
