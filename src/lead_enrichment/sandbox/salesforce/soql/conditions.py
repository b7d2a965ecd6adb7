"""The WHERE clause: conditions, their operators and their values."""

from decimal import Decimal
from typing import Final

from lead_enrichment.sandbox.salesforce.errors import ApiError
from lead_enrichment.sandbox.salesforce.moments import read_day, read_moment
from lead_enrichment.sandbox.salesforce.soql.day_spans import is_counted, is_span
from lead_enrichment.sandbox.salesforce.soql.escapes import pattern_of, text_of
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
    Value,
)
from lead_enrichment.sandbox.salesforce.soql.tokens import Lexeme, Token, malformed

_DEEPEST: Final = 100
_RESERVED: Final = frozenset(
    "AND ASC DESC EXCLUDES FIRST FROM GROUP HAVING IN INCLUDES LAST LIKE LIMIT NOT NULL NULLS OR SELECT TRUE FALSE "
    "USING WHERE WITH".split()
)
_OPERATORS: Final = {**{item.value: item for item in Operator}, "<>": Operator.UNEQUAL}


class ConditionParser:
    """A place in a list of tokens, and how to read conditions from there."""

    def __init__(self, tokens: list[Lexeme]) -> None:
        self._tokens = tokens
        self._at = 0
        self._depth = 0

    @property
    def here(self) -> Lexeme:
        """The token that is read next."""
        return self._tokens[self._at]

    @property
    def next(self) -> Lexeme:
        """The one behind it."""
        return self._tokens[min(self._at + 1, len(self._tokens) - 1)]

    def step(self) -> Lexeme:
        """Read one token."""
        token = self.here
        if token.kind is not Token.END:
            self._at += 1
        return token

    def expect(self, kind: Token) -> Lexeme:
        """Read one token, which must be of this kind."""
        if self.here.kind is not kind:
            raise malformed(f"'{self.here.text}'" if self.here.text else "end of query", self.here.column)
        return self.step()

    def expect_word(self, word: str) -> None:
        """Read this word."""
        if not self.take_word(word):
            raise malformed(f"'{self.here.text}', expecting {word}", self.here.column)

    def expect_sign(self, sign: str) -> None:
        """Read this sign."""
        if not self.take_sign(sign):
            raise malformed(f"'{self.here.text}', expecting '{sign}'", self.here.column)

    def take_word(self, word: str) -> bool:
        """Read this word if it stands here."""
        return self.here.is_word(word) and bool(self.step())

    def take_sign(self, sign: str) -> bool:
        """Read this sign if it stands here."""
        return self.here.is_sign(sign) and bool(self.step())

    def field_path(self) -> FieldPath:
        """Read a field, or a field of a related record."""
        column = self.here.column
        parts = [self._field_name()]
        while self.take_sign("."):
            parts.append(self._field_name())
        return FieldPath(tuple(parts), column)

    def condition(self) -> Condition:
        """Read conditions joined by AND, or by OR; both together need parentheses."""
        first = self._term()
        if self.here.is_word("AND"):
            return All(self._joined(first, "AND", "OR"))
        if self.here.is_word("OR"):
            return AnyOf(self._joined(first, "OR", "AND"))
        return first

    def _joined(self, first: Condition, word: str, other: str) -> tuple[Condition, ...]:
        conditions = [first]
        while self.take_word(word):
            conditions.append(self._term())
        if self.here.is_word(other):
            raise malformed(f"'{self.here.text}' (AND and OR need parentheses between them)", self.here.column)
        return tuple(conditions)

    def _term(self) -> Condition:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise ApiError("MALFORMED_QUERY", f"conditions are nested deeper than {_DEEPEST} levels")
        if self.take_word("NOT"):
            term: Condition = Not(self._term())
        elif self.take_sign("("):
            term = self.condition()
            self.expect_sign(")")
        else:
            term = self._leaf()
        self._depth -= 1
        return term

    def _leaf(self) -> Condition:
        field = self.field_path()
        if self.take_word("LIKE"):
            return Like(field, pattern_of(self.expect(Token.TEXT)))
        if self.here.is_word("NOT") and self.next.is_word("IN"):
            self.step()
            self.step()
            return Membership(field, self._values(), negated=True)
        if self.take_word("IN"):
            return Membership(field, self._values(), negated=False)
        sign = self.expect(Token.SIGN)
        if sign.text not in _OPERATORS:
            raise malformed(f"'{sign.text}'", sign.column)
        return Comparison(field, _OPERATORS[sign.text], self._value())

    def _values(self) -> tuple[Value, ...]:
        self.expect_sign("(")
        values = [self._value()]
        while self.take_sign(","):
            values.append(self._value())
        self.expect_sign(")")
        return tuple(values)

    def _value(self) -> Value:
        token = self.step()
        value: Value
        match token.kind:
            case Token.TEXT:
                return text_of(token)
            case Token.NUMBER:
                return Decimal(token.text)
            case Token.MOMENT:
                value = read_moment(token.text)
            case Token.DAY:
                value = read_day(token.text)
            case Token.NAME:
                return self._word_value(token)
            case _:
                value = None
        if value is None:
            raise malformed(f"'{token.text}'" if token.text else "end of query", token.column)
        return value

    def _word_value(self, token: Lexeme) -> Value:
        word = token.text.upper()
        if word in ("TRUE", "FALSE"):
            return word == "TRUE"
        if word == "NULL":
            return None
        if is_span(word):
            return DateToken(word)
        if is_counted(word):
            self.expect_sign(":")
            number = self.expect(Token.NUMBER)
            if not number.text.isdigit():
                raise malformed(f"'{number.text}'", number.column)
            return DateToken(word, int(number.text))
        raise malformed(f"'{token.text}'", token.column)

    def _field_name(self) -> str:
        token = self.expect(Token.NAME)
        if token.text.upper() in _RESERVED:
            raise malformed(f"'{token.text}'", token.column)
        return token.text
