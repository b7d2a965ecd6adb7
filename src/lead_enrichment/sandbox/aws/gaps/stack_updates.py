"""CloudFormation's transform of SAM templates, and updates that reach those who refer to what was replaced."""

import re
from functools import lru_cache
from typing import Any, Final

from boto3 import Session
from moto.cloudformation.models import Change, ChangeSet, CloudFormationBackend, Stack
from moto.cloudformation.parsing import ResourceMap
from samtranslator.parser.parser import Parser
from samtranslator.translator.translator import Translator
from samtranslator.yaml_helper import yaml_parse

from lead_enrichment.sandbox.aws.gaps import REGION

Template = dict[str, Any]
_DONE: Final[set[str]] = set()
_IN_TEXT: Final = re.compile(r"\$\{(\w+)")
_SAM: Final = "AWS::Serverless-2016-10-31"
_REPLACED: Final = "AWS::ECS::TaskDefinition"
"""Each change of a task definition is a new revision with a new name."""


def fill() -> None:
    """Change sets show and do what they would on AWS."""
    if _DONE:
        return
    _DONE.add("done")
    _transform_templates()
    _reach_dependents()
    _show_changed_parameters()
    _finish_change_sets()


def translated(template: Template, parameters: dict[str, str]) -> Template:
    """A SAM template as plain CloudFormation; `CodeUri` must lead to S3 already.

    Without metadata: a change of it alone changes no resource, and `sam build` writes its own into each.
    """
    for resource in template["Resources"].values():
        resource.pop("Metadata", None)
    translator = Translator({}, Parser(), boto_session=Session(region_name=REGION))
    made: Template = translator.translate(template, parameter_values=parameters)
    return made


@lru_cache(maxsize=8)
def _translated_text(text: str) -> Template:
    return translated(yaml_parse(text), {})


def _transform_templates() -> None:
    parse = Stack.parse_template

    def parse_template(text: str) -> Template:
        read = parse(text)
        return _translated_text(text) if read.get("Transform") == _SAM else read

    def parse_own(self: Any) -> None:
        self.template_dict = parse_template(self.template)

    Stack.parse_template = staticmethod(parse_template)  # type: ignore[method-assign,assignment]
    ChangeSet._parse_template = parse_own  # type: ignore[method-assign] # noqa: SLF001


def _reach_dependents() -> None:
    def build_resource_diff(self: Any, other_template: Template, parameters: Any = None) -> dict[str, list[str]]:
        old, new = self._resource_json_map, other_template["Resources"]
        now = self.resolved_parameters if parameters else {}
        changed = {name for name, value in (parameters or {}).items() if str(now.get(name)) != str(value)}
        there = [name for name in new if name in old]
        modified = [name for name in there if new[name] != old[name] or references(new[name]) & changed]
        replaced = [name for name in modified if new[name]["Type"] == _REPLACED]
        told = [name for name in there if name not in replaced and references(new[name]) & set(replaced)]
        others = dict.fromkeys([name for name in modified if name not in replaced] + told)
        return {
            "Add": [name for name in new if name not in old],
            "Modify": [*replaced, *others],  # those replaced first: others are given their new names
            "Remove": [name for name in old if name not in new],
        }

    ResourceMap.build_resource_diff = build_resource_diff  # type: ignore[method-assign]


def references(part: Any) -> set[str]:
    """The parameters and resources that a part of a template names, also within the text of Fn::Sub."""
    if isinstance(part, list):
        return set().union(*map(references, part))
    if not isinstance(part, dict):
        return set(_IN_TEXT.findall(part)) if isinstance(part, str) else set()
    named = set().union(*map(references, part.values()))
    named |= {part["Ref"]} if "Ref" in part else set()
    attribute = part.get("Fn::GetAtt")
    return named | (
        {str(attribute if isinstance(attribute, str) else attribute[0]).partition(".")[0]} if attribute else set()
    )


def _show_changed_parameters() -> None:
    def diff(self: Any) -> list[Change]:
        found = self.stack.resource_map.build_resource_diff(self.template_dict, self.parameters)
        before, after = self.stack.template_dict.get("Resources", {}), self.template_dict["Resources"]
        return [
            Change(action, name, {**before, **after}[name]["Type"]) for action, names in found.items() for name in names
        ]

    ChangeSet.diff = diff  # type: ignore[method-assign]


def _finish_change_sets() -> None:
    execute, create = CloudFormationBackend.execute_change_set, CloudFormationBackend.create_change_set

    def execute_change_set(self: Any, change_set_name: str, stack_name: str | None = None) -> None:
        execute(self, change_set_name, stack_name)
        done = self.describe_change_set(change_set_name)
        stack = done.stack
        stack.template_dict, stack.parameters = done.template_dict, done.parameters
        stack.output_map = stack._create_output_map()  # noqa: SLF001 - moto keeps the outputs of before

    def create_change_set(self: Any, stack_name: str, *args: Any, **kwargs: Any) -> Any:
        """A stack that only change sets were shown for is the same at the next change set."""
        if kwargs.get("change_set_type") == "CREATE":
            for key in [key for key, one in self.stacks.items() if one.name == stack_name]:
                if self.stacks[key].status == "REVIEW_IN_PROGRESS":
                    del self.stacks[key]
        return create(self, stack_name, *args, **kwargs)

    CloudFormationBackend.execute_change_set = execute_change_set  # type: ignore[method-assign]
    CloudFormationBackend.create_change_set = create_change_set  # type: ignore[method-assign]
