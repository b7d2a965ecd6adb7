"""CloudFormation's transform of SAM templates, and updates that reach those who refer to what was replaced."""

from functools import lru_cache
from typing import Any, Final

from boto3 import Session
from moto.cloudformation.models import Change, ChangeSet, CloudFormationBackend, Stack
from moto.cloudformation.parsing import ResourceMap, get_references_from_template
from samtranslator.parser.parser import Parser
from samtranslator.translator.translator import Translator
from samtranslator.yaml_helper import yaml_parse

from lead_enrichment.sandbox.aws.gaps import REGION

Template = dict[str, Any]
_DONE: Final[set[str]] = set()
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
    """A SAM template as plain CloudFormation; `CodeUri` must lead to S3 already."""
    for resource in template["Resources"].values():
        if resource["Type"] == "AWS::Serverless::Function":
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
    compare = ResourceMap.build_resource_diff

    def build_resource_diff(self: Any, other_template: Template, parameters: Any = None) -> Any:
        actions = compare(self, other_template, parameters)
        resources = other_template["Resources"]
        replaced = [name for name in actions["Modify"] if resources[name]["Type"] == _REPLACED]
        others = [name for name in actions["Modify"] if name not in replaced]
        kept = [name for name in resources if name not in {*actions["Add"], *actions["Modify"]}]
        others += [name for name in kept if set(replaced) & set(get_references_from_template(resources[name]))]
        return {**actions, "Modify": [*replaced, *others]}  # those replaced first: others are given their new names

    ResourceMap.build_resource_diff = build_resource_diff  # type: ignore[method-assign]


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
