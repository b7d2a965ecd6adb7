"""SOQL conditions, made at random, written as text, and evaluated by a few lines that share nothing with the sandbox.

A condition is a nested tuple: ("and", [...]), ("or", [...]), ("not", c), ("in", field, values, negated),
("like", field, [(text, wild)...]) or (operator, field, value).
"""

import re
from datetime import datetime

from hypothesis import strategies as st

TEXTS = ("FirstName", "LastName", "Company", "City")
NUMBERS = ("NumberOfEmployees", "Enrichment_Confidence__c")
CHECKBOXES = ("Enrichment_Completed__c", "HasOptedOutOfEmail")
MOMENTS = ("CreatedDate", "Enrichment_Date__c")
ORDERS = ("<", "<=", ">", ">=")

words = st.sampled_from(["", "a", "A", "b\\c", "Ab'c", 'q"q', "line\nbreak", "100%", "1000", "a_b", "axb", "Ö", "ö"])
numbers = st.sampled_from([0, 1, 2, 3, 0.5, 0.85, -1])
moments = st.sampled_from(["2026-01-01T00:00:00Z", "2026-01-02T12:30:00+02:00", "2025-12-31T23:59:59Z"])
truths = st.booleans()
nothing = st.none()


def _leaf():
    text = st.sampled_from(TEXTS)
    number, checkbox, moment = st.sampled_from(NUMBERS), st.sampled_from(CHECKBOXES), st.sampled_from(MOMENTS)
    equal = st.sampled_from(["=", "!="])
    order = st.sampled_from(ORDERS)
    pattern = st.lists(
        st.one_of(st.sampled_from([("%", True), ("_", True)]), words.filter(bool).map(lambda word: (word, False))),
        min_size=1,
        max_size=3,
    )
    return st.one_of(
        st.tuples(equal, text, words | nothing),
        st.tuples(order, text, words.filter(bool)),
        st.tuples(equal, number, numbers | nothing),
        st.tuples(order, number, numbers),
        st.tuples(equal, checkbox, truths | nothing),
        st.tuples(equal, moment, moments | nothing),
        st.tuples(order, moment, moments),
        st.tuples(st.just("in"), text, st.lists(words | nothing, min_size=1, max_size=4), st.booleans()),
        st.tuples(st.just("in"), number, st.lists(numbers | nothing, min_size=1, max_size=3), st.booleans()),
        st.tuples(st.just("like"), text, pattern),
    )


conditions = st.recursive(
    _leaf(),
    lambda inner: st.one_of(
        st.tuples(st.sampled_from(["and", "or"]), st.lists(inner, min_size=2, max_size=3)),
        st.tuples(st.just("not"), inner),
    ),
    max_leaves=8,
)
leads = st.lists(
    st.fixed_dictionaries(
        {
            **dict.fromkeys(("FirstName", "City"), words | nothing),
            "LastName": words.filter(lambda word: word.strip()),
            "Company": words.filter(lambda word: word.strip()),
            "NumberOfEmployees": st.sampled_from([0, 1, 2, 3]) | nothing,
            "Enrichment_Confidence__c": st.sampled_from([0, 0.5, 0.85, -1]) | nothing,
            "Enrichment_Completed__c": truths,
            "Enrichment_Date__c": moments | nothing,
        }
    ),
    min_size=1,
    max_size=6,
)


def written(condition, *, top=True):
    """The condition as SOQL; what is inside another one stands in parentheses."""
    match condition:
        case ("and" | "or" as word, parts):
            text = f" {word.upper()} ".join(written(part, top=False) for part in parts)
        case ("not", part):
            text = f"NOT {written(part, top=False)}"
        case ("in", field, values, negated):
            text = f"{field} {'NOT IN' if negated else 'IN'} ({', '.join(map(literal, values))})"
        case ("like", field, parts):
            text = f"{field} LIKE '{''.join(sign if wild else escaped(sign, '%_') for sign, wild in parts)}'"
        case (operator, field, value):
            return f"{field} {operator} {literal(value)}"
    return text if top else f"({text})"


def literal(value):
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "FALSE"}[value]
    if isinstance(value, str):
        return value if re.match(r"\d{4}-", value) else f"'{escaped(value)}'"
    return str(value)


def escaped(text, more=""):
    for sign, after in (
        ("\\", "\\\\"),
        ("'", "\\'"),
        ('"', '\\"'),
        ("\n", "\\n"),
        *((sign, f"\\{sign}") for sign in more),
    ):
        text = text.replace(sign, after)
    return text


def holds(condition, lead):
    """Whether the condition holds for a lead as a reply shows it."""
    match condition:
        case ("and", parts):
            return all(holds(part, lead) for part in parts)
        case ("or", parts):
            return any(holds(part, lead) for part in parts)
        case ("not", part):
            return not holds(part, lead)
        case ("in", field, values, negated):
            found = comparable(lead[field])
            among = found in [comparable(value) for value in values]
            return among if not negated else found is not None and not among
        case ("like", field, parts):
            text = lead[field]
            pattern = "".join({"%": ".*", "_": "."}[sign] if wild else re.escape(sign.lower()) for sign, wild in parts)
            return text is not None and re.fullmatch(pattern, text.lower(), re.DOTALL) is not None
        case (operator, field, value):
            return compare(operator, comparable(lead[field]), comparable(value), field)


def comparable(value):
    if isinstance(value, str):
        if re.match(r"\d{4}-", value):
            return datetime.fromisoformat(value)
        return value.lower() or None
    return value


def compare(operator, found, value, field):
    if field in CHECKBOXES and value is None:
        value = False
    if operator == "=":
        return found == value
    if operator == "!=":
        return found != value
    if found is None:
        return False
    return {"<": found < value, "<=": found <= value, ">": found > value, ">=": found >= value}[operator]
