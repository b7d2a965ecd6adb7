"""Conditions to SQL. SOQL's logic has two values: a comparison with an empty field is false, never unknown.

- `= null`, and `= ''` on text, are true for empty fields; a checkbox is never empty, so null is false there.
- `!=` is true for empty fields; `NOT IN` is false for them (sources disagree about real orgs; see the how-to).
- Text compares without regard to case, ids with regard to it.
"""

from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Final

from lead_enrichment.sandbox.salesforce.database import fold
from lead_enrichment.sandbox.salesforce.errors import ApiError
from lead_enrichment.sandbox.salesforce.ids import full_id, is_id
from lead_enrichment.sandbox.salesforce.moments import written
from lead_enrichment.sandbox.salesforce.schema.field import ID_KINDS, NUMBER_KINDS, TEXT_KINDS, Kind
from lead_enrichment.sandbox.salesforce.soql.columns import Column, Columns
from lead_enrichment.sandbox.salesforce.soql.day_spans import midnight, span_of
from lead_enrichment.sandbox.salesforce.soql.syntax import (
    All,
    AnyOf,
    Comparison,
    Condition,
    DateToken,
    FieldPath,
    Like,
    Membership,
    Not,
    Operator,
    Pattern,
    Value,
)

Sql = tuple[str, tuple[Any, ...]]
_FALSE: Final[Sql] = ("0", ())


class Filters:
    """Translates the conditions of one query; every kind of condition has a translation, or is an error."""

    def __init__(self, columns: Columns, now: datetime) -> None:
        self._columns = columns
        self._now = now

    def sql(self, condition: Condition) -> Sql:
        """The condition in SQL, with its values.

        Raises:
            ApiError: INVALID_FIELD for a field that is not there or cannot be filtered by, or a value of the wrong
                type; INVALID_QUERY_FILTER_OPERATOR for an operator or id that does not fit the field.
        """
        match condition:
            case Comparison(field, operator, value):
                return self._comparison(self._filterable(field), operator, value)
            case Like(field, pattern):
                return self._like(self._filterable(field), pattern)
            case Membership(field, values, negated):
                return self._membership(self._filterable(field), values, negated=negated)
            case Not(inner):
                text, values = self.sql(inner)
                return f"NOT ({text})", values
            case All(conditions):
                return self._joined(" AND ", conditions)
            case AnyOf(conditions):
                return self._joined(" OR ", conditions)

    def _joined(self, word: str, conditions: tuple[Condition, ...]) -> Sql:
        parts = [self.sql(item) for item in conditions]
        return word.join(f"({text})" for text, _ in parts), tuple(value for _, values in parts for value in values)

    def _filterable(self, path: FieldPath) -> Column:
        column = self._columns.column(path)
        if not column.field.filterable:
            raise ApiError(
                "INVALID_FIELD",
                f"ERROR at Row:1:Column:{path.column}\nfield '{path}' can not be filtered in a query call",
            )
        return column

    def _comparison(self, column: Column, operator: Operator, value: Value) -> Sql:
        if isinstance(value, DateToken):
            return self._in_span(column, operator, value)
        ready = _value(column, value)
        if ready is None:
            return _emptiness(column, operator)
        text = f"{_comparable(column)} {'<>' if operator is Operator.UNEQUAL else operator.value} ?"
        if column.field.kind is Kind.BOOLEAN:
            return _for_checkbox(column, operator, text), (ready,)
        if operator is Operator.UNEQUAL:
            return f"{column.sql} IS NULL OR {text}", (ready,)
        return f"{column.sql} IS NOT NULL AND {text}", (ready,)

    def _in_span(self, column: Column, operator: Operator, token: DateToken) -> Sql:
        kind = column.field.kind
        if kind not in (Kind.DATETIME, Kind.DATE):
            raise _wrong_type(column)
        ends = span_of(token, self._now.date())
        start, end = (day.isoformat() if kind is Kind.DATE else written(midnight(day)) for day in ends)
        name = column.sql
        match operator:
            case Operator.EQUAL:
                return f"{name} IS NOT NULL AND {name} >= ? AND {name} < ?", (start, end)
            case Operator.UNEQUAL:
                return f"{name} IS NULL OR {name} < ? OR {name} >= ?", (start, end)
            case Operator.LESS:
                return f"{name} IS NOT NULL AND {name} < ?", (start,)
            case Operator.AT_MOST:
                return f"{name} IS NOT NULL AND {name} < ?", (end,)
            case Operator.MORE:
                return f"{name} IS NOT NULL AND {name} >= ?", (end,)
            case Operator.AT_LEAST:
                return f"{name} IS NOT NULL AND {name} >= ?", (start,)

    def _membership(self, column: Column, values: tuple[Value, ...], *, negated: bool) -> Sql:
        if any(isinstance(value, DateToken) for value in values):
            raise ApiError("MALFORMED_QUERY", "a span of days cannot stand in a list")
        ready = [_value(column, value) for value in values]
        filled = tuple(value for value in ready if value is not None)
        marks = ", ".join("?" * len(filled))
        word = "NOT IN" if negated else "IN"
        text = f"{column.sql} IS NOT NULL AND {_comparable(column)} {word} ({marks})"
        if None in ready and not negated:
            return f"{column.sql} IS NULL OR ({text})", filled
        return text, filled

    def _like(self, column: Column, pattern: Pattern) -> Sql:
        if column.field.kind not in TEXT_KINDS:
            raise ApiError("INVALID_QUERY_FILTER_OPERATOR", f"invalid operator on {column.field.name}: LIKE")
        if not pattern.parts:
            return f"{column.sql} IS NULL", ()
        text = "".join(sign if wild else _escaped(fold(sign)) for sign, wild in pattern.parts)
        return f"{column.sql} IS NOT NULL AND fold({column.sql}) LIKE ? ESCAPE '\\'", (text,)


def _comparable(column: Column) -> str:
    return f"fold({column.sql})" if column.field.kind in TEXT_KINDS else column.sql


def _emptiness(column: Column, operator: Operator) -> Sql:
    match operator:
        case Operator.EQUAL:
            return f"{column.sql} IS NULL", ()
        case Operator.UNEQUAL:
            return f"{column.sql} IS NOT NULL", ()
        case _:
            return _FALSE


def _for_checkbox(column: Column, operator: Operator, text: str) -> str:
    if operator not in (Operator.EQUAL, Operator.UNEQUAL):
        raise ApiError("INVALID_QUERY_FILTER_OPERATOR", f"invalid operator on {column.field.name}: {operator.value}")
    return text


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")


def _value(column: Column, value: Value) -> Any:
    """A literal as the column holds it; None stands for empty."""
    kind = column.field.kind
    if value is None:
        return 0 if kind is Kind.BOOLEAN else None
    for kinds, accepts, ready in _LITERALS:
        if kind in kinds:
            if not accepts(value):
                raise _wrong_type(column)
            return ready(column, value)
    raise _wrong_type(column)


def _text(_: Column, value: Any) -> str | None:
    return fold(value) or None


def _id(column: Column, value: Any) -> str:
    if not is_id(value):
        raise ApiError("INVALID_QUERY_FILTER_OPERATOR", f"invalid ID field: {value} ({column.field.name})")
    return full_id(value)


def _wrong_type(column: Column) -> ApiError:
    kind = {Kind.DATETIME: "dateTime"}.get(column.field.kind, column.field.kind.value)
    quoted = column.field.kind in TEXT_KINDS | ID_KINDS
    return ApiError(
        "INVALID_FIELD",
        f"value of filter criterion for field '{column.field.name}' must be of type {kind} and should "
        f"{'be' if quoted else 'not be'} enclosed in quotes",
    )


_LITERALS: Final[tuple[tuple[frozenset[Kind], Callable[[Value], bool], Callable[[Column, Any], Any]], ...]] = (
    (TEXT_KINDS, lambda value: isinstance(value, str), _text),
    (ID_KINDS, lambda value: isinstance(value, str), _id),
    (frozenset({Kind.BOOLEAN}), lambda value: isinstance(value, bool), lambda _, value: int(value)),
    (NUMBER_KINDS, lambda value: isinstance(value, Decimal), lambda _, value: float(value)),
    (frozenset({Kind.DATETIME}), lambda value: isinstance(value, datetime), lambda _, value: written(value)),
    (
        frozenset({Kind.DATE}),
        lambda value: isinstance(value, date) and not isinstance(value, datetime),
        lambda _, value: value.isoformat(),
    ),
)
