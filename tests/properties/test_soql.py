"""No condition of a query is ever dropped, and no text is taken for a query that it is not."""

import string

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sandbox_org import OrgClient
from soql_oracle import conditions, escaped, holds, leads, written

from lead_enrichment.sandbox.salesforce.errors import ApiError
from lead_enrichment.sandbox.salesforce.seeding.founding import add_leads
from lead_enrichment.sandbox.salesforce.seeding.given_leads import stored_leads
from lead_enrichment.sandbox.salesforce.soql.parser import parse

FIELDS = (
    "Id, FirstName, LastName, Company, City, Status, Email, NumberOfEmployees, Enrichment_Confidence__c, CreatedDate, "
    "Enrichment_Completed__c, HasOptedOutOfEmail, Enrichment_Date__c"
)
QUICK = settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow])


@pytest.fixture(scope="module")
def org():
    client = OrgClient()
    yield client
    client.org.database.close()


@QUICK
@given(leads=leads, condition=conditions)
def test_a_query_finds_what_an_independent_evaluation_finds(org, leads, condition):
    org.org.database.run('DELETE FROM "Lead"')
    add_leads(org.org, stored_leads(org.org, leads))
    everything = org.query(f"SELECT {FIELDS} FROM Lead").json["records"]
    assert len(everything) == len(leads)
    expected = [record["Id"] for record in everything if holds(condition, record)]
    text = written(condition)
    assert org.ids(f"SELECT Id FROM Lead WHERE {text}") == expected
    assert org.query(f"SELECT COUNT() FROM Lead WHERE {text}").json["totalSize"] == len(expected)
    assert org.ids(f"select id from lead where not ({text})") == [
        record["Id"] for record in everything if record["Id"] not in expected
    ]


def outcome(query):
    try:
        parse(query)
    except ApiError as error:
        return error.code
    return "parsed"


@QUICK
@given(text=st.text(alphabet=string.ascii_letters + " '\"\\()=<>!,.:%_0123456789-\n\0é", max_size=60))
def test_any_text_is_a_query_or_is_refused(text):
    for query in (text, f"SELECT Id FROM Lead {text}", f"SELECT Id FROM Lead WHERE {text}"):
        assert outcome(query) in {"parsed", "MALFORMED_QUERY", "NUMBER_OUTSIDE_VALID_RANGE"}


@QUICK
@given(text=st.text(max_size=30).filter(lambda text: "\0" not in text))
def test_any_text_can_be_written_as_a_literal_and_comes_back(text):
    parsed = parse(f"SELECT Id FROM Lead WHERE City = '{escaped(text)}'")
    assert parsed.where.value == text


@QUICK
@given(condition=conditions, cut=st.integers(min_value=1, max_value=40))
def test_a_query_that_was_cut_off_never_asks_for_more(condition, cut):
    """Whatever is left of a query after cutting has all conditions that are left, or is refused."""
    whole = f"SELECT Id FROM Lead WHERE {written(condition)}"
    left = whole[: max(len(whole) - cut, len("SELECT Id FROM Lead WHERE"))]
    try:
        parsed = parse(left)
    except ApiError:
        return
    assert parsed.where is not None
