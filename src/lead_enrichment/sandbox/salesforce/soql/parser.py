"""Tokens to a query: recursive descent. What is not understood is refused; nothing is ever passed over."""

from typing import Final

from lead_enrichment.sandbox.salesforce.errors import ApiError
from lead_enrichment.sandbox.salesforce.soql.conditions import ConditionParser
from lead_enrichment.sandbox.salesforce.soql.syntax import (
    Aggregate,
    Condition,
    FieldGroup,
    FieldPath,
    Function,
    Order,
    Query,
    Selected,
)
from lead_enrichment.sandbox.salesforce.soql.tokens import Token, lexemes, malformed

MOST_OFFSET: Final = 2000
_LARGEST: Final = 2**31 - 1
MOST_WITH_ALL_FIELDS: Final = 200


def parse(text: str) -> Query:
    """A query's parts.

    Raises:
        ApiError: MALFORMED_QUERY, naming the token that does not belong and its column.
    """
    return _QueryParser(lexemes(text)).query()


def parse_condition(text: str) -> Condition:
    """A condition by itself, as it would stand after WHERE. Raises the same error."""
    parser = ConditionParser(lexemes(text))
    found = parser.condition()
    parser.expect(Token.END)
    return found


class _QueryParser(ConditionParser):
    """One clause after the other; each method reads its clause and leaves the next token in place."""

    def query(self) -> Query:
        self.expect_word("SELECT")
        select = self._selected()
        self.expect_word("FROM")
        query = Query(
            select=select,
            object_name=self.expect(Token.NAME).text,
            where=self.condition() if self.take_word("WHERE") else None,
            group_by=self._group_by(),
            order_by=self._order_by(),
            limit=self._count("LIMIT"),
            offset=self._count("OFFSET"),
        )
        if self.here.kind is not Token.END:
            raise malformed(f"'{self.here.text}'", self.here.column)
        _check(query)
        return query

    def _selected(self) -> tuple[Selected, ...]:
        items = [self._select_item()]
        while self.take_sign(","):
            items.append(self._select_item())
        return tuple(items)

    def _select_item(self) -> Selected:
        if self.next.is_sign("("):
            if self.here.is_word("FIELDS"):
                return self._field_group()
            return self._aggregate(aliased=True)
        return self.field_path()

    def _field_group(self) -> FieldGroup:
        self.step()
        self.expect_sign("(")
        word = self.expect(Token.NAME)
        if word.text.upper() not in FieldGroup.__members__:
            raise malformed(f"'{word.text}'", word.column)
        self.expect_sign(")")
        return FieldGroup(word.text.upper())

    def _aggregate(self, *, aliased: bool) -> Aggregate:
        word = self.expect(Token.NAME)
        if word.text.upper() not in Function.__members__:
            raise malformed(f"'{word.text}'", word.column)
        function = Function(word.text.upper())
        self.expect_sign("(")
        field = None if function is Function.COUNT and self.here.is_sign(")") else self.field_path()
        self.expect_sign(")")
        named = aliased and self.here.kind is Token.NAME and not self.here.is_word("FROM")
        return Aggregate(function, field, self.step().text if named else None)

    def _group_by(self) -> tuple[FieldPath, ...]:
        if not self.take_word("GROUP"):
            return ()
        self.expect_word("BY")
        fields = [self.field_path()]
        while self.take_sign(","):
            fields.append(self.field_path())
        return tuple(fields)

    def _order_by(self) -> tuple[Order, ...]:
        if not self.take_word("ORDER"):
            return ()
        self.expect_word("BY")
        terms = [self._order()]
        while self.take_sign(","):
            terms.append(self._order())
        return tuple(terms)

    def _order(self) -> Order:
        by: FieldPath | Aggregate
        by = self._aggregate(aliased=False) if self.next.is_sign("(") else self.field_path()
        descending = self.take_word("DESC")
        if not descending:
            self.take_word("ASC")
        if not self.take_word("NULLS"):
            return Order(by, descending)
        nulls_last = self.take_word("LAST")
        if not nulls_last:
            self.expect_word("FIRST")
        return Order(by, descending, nulls_last)

    def _count(self, word: str) -> int | None:
        if not self.take_word(word):
            return None
        number = self.expect(Token.NUMBER)
        if not number.text.isdigit() or int(number.text) > _LARGEST:
            raise malformed(f"'{number.text}'", number.column)
        return int(number.text)


def _check(query: Query) -> None:
    """The rules that bind clauses to each other."""
    counted = any(isinstance(item, Aggregate) and item.field is None for item in query.select)
    if counted and not query.counts_only:
        raise ApiError("MALFORMED_QUERY", "COUNT() must stand alone; use COUNT(Id) beside other fields")
    if query.counts_only and (query.group_by or query.order_by):
        raise ApiError("MALFORMED_QUERY", "COUNT() can be neither grouped nor ordered")
    groups = {item for item in query.select if isinstance(item, FieldGroup)}
    unbounded = groups - {FieldGroup.STANDARD}
    if unbounded and (query.limit is None or query.limit > MOST_WITH_ALL_FIELDS):
        raise ApiError(
            "MALFORMED_QUERY", f"FIELDS(ALL) and FIELDS(CUSTOM) need a LIMIT of at most {MOST_WITH_ALL_FIELDS}"
        )
    if groups and query.aggregates:
        raise ApiError("MALFORMED_QUERY", "FIELDS() cannot stand beside aggregates")
    if query.offset is not None and query.offset > MOST_OFFSET:
        raise ApiError("NUMBER_OUTSIDE_VALID_RANGE", f"OFFSET can be at most {MOST_OFFSET}")
