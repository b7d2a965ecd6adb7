"""What a query is made of, once it has been parsed. Nothing here knows the org's objects or fields."""

import dataclasses
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class FieldPath:
    """A field, or a field of a related record: `("Owner", "Name")`. `column` is where it stands in the text."""

    parts: tuple[str, ...]
    column: int = dataclasses.field(default=0, compare=False)

    def __str__(self) -> str:
        """As it is written."""
        return ".".join(self.parts)


@dataclass(frozen=True, slots=True)
class Pattern:
    """The text after LIKE. Each part is literal text, or one of the signs `%` and `_` (`wild`)."""

    parts: tuple[tuple[str, bool], ...]


@dataclass(frozen=True, slots=True)
class DateToken:
    """A named span of days, such as TODAY or LAST_N_DAYS:7."""

    name: str
    count: int | None = None


Value = str | Decimal | datetime | date | bool | DateToken | None


class Operator(StrEnum):
    """Comparison operators; `<>` is read as `!=`."""

    EQUAL = "="
    UNEQUAL = "!="
    LESS = "<"
    AT_MOST = "<="
    MORE = ">"
    AT_LEAST = ">="


@dataclass(frozen=True, slots=True)
class Comparison:
    """`field operator value`."""

    field: FieldPath
    operator: Operator
    value: Value


@dataclass(frozen=True, slots=True)
class Like:
    """`field LIKE 'pattern'`."""

    field: FieldPath
    pattern: Pattern


@dataclass(frozen=True, slots=True)
class Membership:
    """`field [NOT] IN (values)`."""

    field: FieldPath
    values: tuple[Value, ...]
    negated: bool


@dataclass(frozen=True, slots=True)
class Not:
    """`NOT condition`."""

    condition: "Condition"


@dataclass(frozen=True, slots=True)
class All:
    """Conditions joined by AND."""

    conditions: tuple["Condition", ...]


@dataclass(frozen=True, slots=True)
class AnyOf:
    """Conditions joined by OR."""

    conditions: tuple["Condition", ...]


Condition = Comparison | Like | Membership | Not | All | AnyOf


class Function(StrEnum):
    """Aggregate functions."""

    COUNT = "COUNT"
    COUNT_DISTINCT = "COUNT_DISTINCT"
    MIN = "MIN"
    MAX = "MAX"
    SUM = "SUM"
    AVG = "AVG"


@dataclass(frozen=True, slots=True)
class Aggregate:
    """`FUNCTION(field) alias`; COUNT() has no field."""

    function: Function
    field: FieldPath | None
    alias: str | None = None


class FieldGroup(StrEnum):
    """The argument of FIELDS(...)."""

    ALL = "ALL"
    STANDARD = "STANDARD"
    CUSTOM = "CUSTOM"


Selected = FieldPath | Aggregate | FieldGroup


@dataclass(frozen=True, slots=True)
class Order:
    """One term of ORDER BY; without NULLS, empty values come first."""

    field: FieldPath | Aggregate
    descending: bool = False
    nulls_last: bool = False


@dataclass(frozen=True, slots=True)
class Query:
    """A whole query."""

    select: tuple[Selected, ...]
    object_name: str
    where: Condition | None = None
    group_by: tuple[FieldPath, ...] = ()
    order_by: tuple[Order, ...] = ()
    limit: int | None = None
    offset: int | None = None

    @property
    def counts_only(self) -> bool:
        """Whether it is `SELECT COUNT() ...`, whose answer is a number without records."""
        return self.select == (Aggregate(Function.COUNT, None),)

    @property
    def aggregates(self) -> bool:
        """Whether the answer has groups instead of records."""
        return bool(self.group_by) or any(isinstance(item, Aggregate) for item in self.select)
