"""What the parser takes and what it refuses."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from lead_enrichment.sandbox.salesforce.errors import ApiError
from lead_enrichment.sandbox.salesforce.soql.day_spans import span_of
from lead_enrichment.sandbox.salesforce.soql.parser import parse
from lead_enrichment.sandbox.salesforce.soql.syntax import (
    Aggregate,
    AnyOf,
    Comparison,
    DateToken,
    FieldGroup,
    FieldPath,
    Function,
    Like,
    Membership,
    Not,
    Operator,
    Order,
    Pattern,
)

ACCEPTED = [
    "SELECT Id FROM Lead",
    "select id, owner.name from lead where isconverted = FALSE order by createddate asc nulls last, id desc limit 5",
    "SELECT COUNT() FROM Lead",
    "SELECT COUNT(Id) n, Status FROM Lead GROUP BY Status ORDER BY COUNT(Id) DESC",
    "SELECT FIELDS(ALL) FROM Lead LIMIT 200",
    "SELECT FIELDS(STANDARD) FROM Lead",
    "SELECT Id FROM Lead WHERE NOT (City = 'x')",
    "SELECT Id FROM Lead WHERE (NOT City = 'x')",
    "SELECT Id FROM Lead WHERE NOT City = 'x' AND Name LIKE 'a%'",
    "SELECT Id FROM Lead WHERE (A = 1 AND B = 2) OR (C = 3 AND D = 4)",
    "SELECT Id FROM Lead WHERE A IN ('x', null) AND B NOT IN (1, 2.5, -3)",
    "SELECT Id FROM Lead WHERE CreatedDate = LAST_N_DAYS:7",
    "SELECT Id FROM Lead WHERE CreatedDate >= 2025-06-09T22:00:23Z OFFSET 2000",
    "SELECT Id FROM Lead WHERE CreatedDate > 2025-06-09T22:00:23.000+0000",
]
REFUSED = [
    "",
    "SELECT",
    "SELECT Id",
    "SELECT Id FROM",
    "SELECT Id, FROM Lead",
    "SELECT Id FROM Lead,",
    "SELECT Id FROM Lead WHERE",
    "SELECT Id FROM Lead WHERE City",
    "SELECT Id FROM Lead WHERE City = ",
    'SELECT Id FROM Lead WHERE City = "x"',
    "SELECT Id FROM Lead WHERE City = 'x",
    "SELECT Id FROM Lead WHERE City = 'x' 'y'",
    r"SELECT Id FROM Lead WHERE City = 'a\qb'",
    r"SELECT Id FROM Lead WHERE City = 'a\%b'",
    "SELECT Id FROM Lead WHERE City = 'a\0b'",
    "SELECT Id FROM Lead WHERE City IN ()",
    "SELECT Id FROM Lead WHERE City IN ('a',)",
    "SELECT Id FROM Lead WHERE City IN 'a'",
    "SELECT Id FROM Lead WHERE City LIKE 5",
    "SELECT Id FROM Lead WHERE City NOT LIKE 'x'",
    "SELECT Id FROM Lead WHERE A = 1 AND B = 2 OR C = 3",
    "SELECT Id FROM Lead WHERE A = 1 OR B = 2 AND C = 3",
    "SELECT Id FROM Lead WHERE (A = 1",
    "SELECT Id FROM Lead WHERE A = 1)",
    "SELECT Id FROM Lead WHERE A == 1",
    "SELECT Id FROM Lead WHERE A = B",
    "SELECT Id FROM Lead WHERE A = 2025-13-01",
    "SELECT Id FROM Lead WHERE A = 2025-01-01T00:00:00",
    "SELECT Id FROM Lead WHERE A = LAST_N_DAYS",
    "SELECT Id FROM Lead WHERE A = LAST_N_DAYS:x",
    "SELECT Id FROM Lead WHERE A = 1 HAVING COUNT(Id) > 1",
    "SELECT Id FROM Lead WHERE A = 1 FOR UPDATE",
    "SELECT Id FROM Lead WHERE A = 1 ALL ROWS",
    "SELECT Id FROM Lead WITH SECURITY_ENFORCED",
    "SELECT Id FROM Lead LIMIT -1",
    "SELECT Id FROM Lead LIMIT x",
    "SELECT Id FROM Lead LIMIT 1 WHERE A = 1",
    "SELECT Id FROM Lead ORDER BY",
    "SELECT Id FROM Lead ORDER BY Id NULLS",
    "SELECT FIELDS(ALL) FROM Lead",
    "SELECT FIELDS(CUSTOM) FROM Lead LIMIT 201",
    "SELECT FIELDS(OTHER) FROM Lead LIMIT 1",
    "SELECT COUNT(), Id FROM Lead",
    "SELECT MEDIAN(Id) FROM Lead",
    "SELECT Id FROM Lead; DELETE FROM Lead",
    "SELECT Id FROM Lead -- x",
    "SELECT Id FROM Lead WHERE " + "(" * 200 + "A = 1" + ")" * 200,
    "SELECT Id FROM Lead WHERE A = '" + "x" * 100_000 + "'",
]


@pytest.mark.parametrize("text", ACCEPTED)
def test_what_is_a_query(text):
    assert parse(text).object_name.lower() == "lead"


@pytest.mark.parametrize("text", REFUSED, ids=lambda text: text[:60])
def test_what_is_none(text):
    with pytest.raises(ApiError) as refused:
        parse(text)
    assert refused.value.code == "MALFORMED_QUERY"


def test_an_error_names_the_token_and_its_column():
    with pytest.raises(ApiError, match=r"unexpected token: 'FOO' \(column 29\)"):
        parse("SELECT Id FROM Lead LIMIT 5 FOO")


def test_an_offset_has_a_limit():
    with pytest.raises(ApiError) as refused:
        parse("SELECT Id FROM Lead OFFSET 2001")
    assert refused.value.code == "NUMBER_OUTSIDE_VALID_RANGE"


def test_every_clause_becomes_a_part_of_the_query():
    query = parse(
        "SELECT Id, Owner.Name FROM Lead WHERE City = 'x' ORDER BY City DESC NULLS LAST, Id LIMIT 10 OFFSET 20"
    )
    assert query.select == (FieldPath(("Id",)), FieldPath(("Owner", "Name")))
    assert query.where == Comparison(FieldPath(("City",)), Operator.EQUAL, "x")
    assert query.order_by == (
        Order(FieldPath(("City",)), descending=True, nulls_last=True),
        Order(FieldPath(("Id",))),
    )
    assert (query.limit, query.offset) == (10, 20)


def test_aggregates_and_field_groups():
    assert parse("SELECT COUNT_DISTINCT(City) c FROM Lead").select == (
        Aggregate(Function.COUNT_DISTINCT, FieldPath(("City",)), "c"),
    )
    assert parse("SELECT fields(custom) FROM Lead LIMIT 1").select == (FieldGroup.CUSTOM,)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (r"'O\'Brien \"x\" \\ & Söns'", 'O\'Brien "x" \\ & Söns'),
        (r"'a\nb\tc\rd\be\ff'", "a\nb\tc\rd\be\ff"),
        ("''", ""),
        ("12.50", Decimal("12.50")),
        ("-3", Decimal(-3)),
        ("TRUE", True),
        ("null", None),
        ("2025-06-09", date(2025, 6, 9)),
        ("2025-06-09T22:00:23+02:00", datetime(2025, 6, 9, 20, 0, 23, tzinfo=UTC)),
        ("today", DateToken("TODAY")),
        ("N_DAYS_AGO:3", DateToken("N_DAYS_AGO", 3)),
    ],
)
def test_literals(text, value):
    assert parse(f"SELECT Id FROM Lead WHERE A = {text}").where.value == value


def test_conditions_keep_their_structure():
    where = parse("SELECT Id FROM Lead WHERE NOT (A = 1 OR B LIKE '50\\%_%' OR C NOT IN ('x'))").where
    assert where == Not(
        AnyOf(
            (
                Comparison(FieldPath(("A",)), Operator.EQUAL, Decimal(1)),
                Like(FieldPath(("B",)), Pattern((("50%", False), ("_", True), ("%", True)))),
                Membership(FieldPath(("C",)), ("x",), negated=True),
            )
        )
    )


@pytest.mark.parametrize(
    ("token", "first", "behind"),
    [
        (DateToken("TODAY"), "2026-03-01", "2026-03-02"),
        (DateToken("YESTERDAY"), "2026-02-28", "2026-03-01"),
        (DateToken("LAST_N_DAYS", 7), "2026-02-22", "2026-03-02"),
        (DateToken("NEXT_N_DAYS", 7), "2026-03-02", "2026-03-09"),
        (DateToken("N_DAYS_AGO", 2), "2026-02-27", "2026-02-28"),
        (DateToken("THIS_WEEK"), "2026-03-01", "2026-03-08"),
        (DateToken("LAST_WEEK"), "2026-02-22", "2026-03-01"),
        (DateToken("LAST_MONTH"), "2026-02-01", "2026-03-01"),
        (DateToken("THIS_YEAR"), "2026-01-01", "2027-01-01"),
        (DateToken("LAST_N_MONTHS", 3), "2025-12-01", "2026-03-01"),
    ],
)
def test_spans_of_days(token, first, behind):
    assert span_of(token, date(2026, 3, 1)) == (date.fromisoformat(first), date.fromisoformat(behind))
