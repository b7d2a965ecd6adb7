"""Whether a role's policies allow a demand, as IAM decides: an explicit Deny wins, then any Allow, else no."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Demand:
    """One action on one resource ("*" where the action knows none), with the condition keys that AWS gives it."""

    action: str
    resource: str
    context: Mapping[str, str] = field(default_factory=dict)


def allows(policies: Iterable[Mapping[str, Any]], demand: Demand) -> bool:
    """The decision over all policy documents. Raises ValueError for a condition operator that is not known here."""
    effects = {
        statement["Effect"]
        for policy in policies
        for statement in _listed(policy["Statement"])
        if concerns(statement, demand)
    }
    return "Allow" in effects and "Deny" not in effects


def concerns(statement: Mapping[str, Any], demand: Demand) -> bool:
    """Whether a statement is about this action, this resource, and its conditions hold."""
    return (
        any(matches(pattern, demand.action, fold=True) for pattern in _listed(statement["Action"]))
        and any(matches(pattern, demand.resource) for pattern in _listed(statement["Resource"]))
        and all(
            _holds(operator, expected, demand.context) for operator, expected in statement.get("Condition", {}).items()
        )
    )


def matches(pattern: str, text: str, *, fold: bool = False) -> bool:
    """IAM's wildcards: `*` is any text, `?` one character; nothing else is special."""
    expression = re.escape(pattern).replace(r"\*", ".*").replace(r"\?", ".")
    return re.fullmatch(expression, text, re.DOTALL | (re.IGNORECASE if fold else 0)) is not None


def _holds(operator: str, expected: Mapping[str, Any], context: Mapping[str, str]) -> bool:
    if operator not in {"StringEquals", "StringLike", "ArnEquals", "ArnLike", "Bool"}:
        raise ValueError(f"the condition operator {operator} is not known to the emulated account")
    literal = operator in {"StringEquals", "Bool"}
    for key, wanted in expected.items():
        actual = context.get(key)
        if actual is None:
            return False
        values = [str(value) for value in _listed(wanted)]
        if not (actual in values if literal else any(matches(value, actual) for value in values)):
            return False
    return True


def _listed(value: Any) -> list[Any]:
    return list(value) if isinstance(value, list | tuple) else [value]
