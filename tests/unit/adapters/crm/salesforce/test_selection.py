"""Literals cannot break out, and a condition of a person's own can only narrow the selection."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lead_enrichment.adapters.crm.salesforce.selection import Selection
from lead_enrichment.adapters.crm.salesforce.soql import checked_condition, checked_query, one_of, quoted
from lead_enrichment.domain.errors import SetupError, UsageError
from lead_enrichment.domain.lead import Address, Lead
from lead_enrichment.domain.lead_form import FieldForm, LeadForm
from lead_enrichment.domain.placeholders import Placeholders
from lead_enrichment.sandbox.salesforce.soql.parser import parse, parse_condition

FIELDS = ("Id", "LastName", "FirstName", "Street", "City", "Website", "Email", "Enrichment_Completed__c")
FORM = LeadForm(fields={name: FieldForm(name=name) for name in FIELDS})


def selection(where="", extra=()) -> Selection:
    return Selection("00D", FIELDS, FORM, Placeholders.changed(extra), where)


@given(text=st.text(alphabet=st.characters(exclude_characters="\0", exclude_categories=("Cs",))))
def test_any_text_is_one_literal(text):
    condition = parse_condition(f"LastName = {quoted(text)}")
    assert repr(condition) == repr(parse_condition(f"LastName = {quoted(text)}"))
    assert re.sub(r"\\.", "", quoted(text), flags=re.DOTALL).count("'") == 2


def test_a_nul_and_an_empty_list_are_refused():
    with pytest.raises(ValueError, match="NUL"):
        quoted("a\0b")
    with pytest.raises(ValueError, match="no values"):
        one_of("LastName", [])


@pytest.mark.parametrize("extra", [(), ("O'Brien -- ' OR Id != null",), ("\\", "100%_"), ("zu ergänzen",)])
@pytest.mark.parametrize("after", [None, "00Q5e0000000001EAA"])
def test_the_default_query_is_soql_with_positive_conditions_only(extra, after):
    query = selection("LeadSource = 'Web' OR Rating = 'Hot'", extra).query(after, 2000)
    parse(query)
    assert "IsConverted = false AND Enrichment_Completed__c = false" in query
    assert "(LeadSource = 'Web' OR Rating = 'Hot')" in query
    assert query.endswith("ORDER BY Id LIMIT 2000")
    assert "NOT IN" not in query
    assert query.replace("!= null", "").replace("OR Id != null", "").count("!=") == 0


@pytest.mark.parametrize(
    "condition",
    ["a = 1) OR (b = 2", "a = 'x", "a = 1 LIMIT 1", "a = 1 ORDER BY b", "(a = 1", "a = 1)", "\0", "Id IN (SELECT Id FROM User)", "WHERE a = 1"],
)  # fmt: skip
def test_a_condition_that_is_not_one_is_refused(condition):
    with pytest.raises(SetupError) as caught:
        checked_condition(condition)
    assert caught.value.code == "bad_query"


@pytest.mark.parametrize("condition", ["a = 1", "Name = 'it\\'s (fine) LIMIT'", "(a = 1 OR b = 2) AND c = 'x'"])
def test_a_condition_may_say_anything_in_its_texts(condition):
    assert checked_condition(f" {condition} ") == f"({condition})"


@pytest.mark.parametrize("query", ["", "DELETE FROM Lead", "SELECT Id FROM Contact", "SELECT Name FROM Lead", "SELECT COUNT() FROM Lead", "SELECT LeadSource, COUNT(Id) FROM Lead GROUP BY LeadSource"])  # fmt: skip
def test_a_query_that_lists_no_leads_is_refused(query):
    with pytest.raises(UsageError) as caught:
        checked_query(query)
    assert caught.value.code == "bad_query"


def lead(**values) -> Lead:
    address = Address(street=values.pop("street", None), city=values.pop("city", None))
    return Lead(id="1", address=address, **({"website": "https://a.example"} | values))


@pytest.mark.parametrize(
    ("given_lead", "wanted"),
    [
        (lead(first_name="Info", last_name="Needed", street="1 A St", city="B"), True),
        (lead(first_name="Ines", last_name="Okonkwo", street="1 A St", city="B"), False),
        (lead(first_name="Ines", last_name="Okonkwo", street="1 A St"), True),
        (lead(first_name="Ines", last_name="Needed", street="1 A St", city="B"), False),
        (lead(first_name="Info", last_name="Needed", website="N/A"), False),
        (lead(first_name="Info", last_name="Needed", website=None, email="x@gmail.com"), False),
        (lead(first_name="Info", last_name="Needed", website=None, email="x@harrow-lane.example"), True),
    ],
)
def test_the_exact_question_is_asked_in_code(given_lead, wanted):
    assert selection().wants(given_lead) is wanted
