"""The how-to of the Salesforce sandbox names every switch and every control call."""

import re
from pathlib import Path
from typing import get_args

import pytest

from lead_enrichment.sandbox.salesforce import control, switches
from lead_enrichment.sandbox.salesforce.switches import Failure, Switches

TEXT = (Path(__file__).resolve().parents[2] / "docs" / "how-to" / "salesforce-sandbox.md").read_text(encoding="utf-8")
PARTS = [
    part
    for part in vars(switches).values()
    if isinstance(part, type) and issubclass(part, switches.BaseModel) and part not in (switches.BaseModel, Switches)
]


@pytest.mark.parametrize("name", Switches.model_fields)
def test_every_switch_is_there(name):
    assert f"`{name}`" in TEXT


def test_every_kind_of_failure_is_there():
    kinds = get_args(Failure.model_fields["kind"].annotation)
    assert len(kinds) == 6
    assert all(f"| `{kind}` |" in TEXT for kind in kinds)


def test_every_part_of_a_switch_is_named():
    names = {name for part in PARTS for name in part.model_fields}
    assert len(names) > 15
    assert {name for name in names if not re.search(rf"\b{name}\b", TEXT)} == set()


def test_every_control_call_is_there():
    paths = {
        re.sub(r"\(\?P<record_id>.*?\)", "{id}", pattern.pattern).partition("/(?P")[0]
        for _, pattern, _ in control._CALLS
    }
    assert {path for path in paths if path not in TEXT} == set()
