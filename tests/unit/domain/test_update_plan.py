"""The plan fills what is empty and never replaces what a person entered."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lead_enrichment.domain.enrich import Finding, Policy
from lead_enrichment.domain.evidence import Usage
from lead_enrichment.domain.lead import Address, Lead
from lead_enrichment.domain.result import Enrichment, Evidence
from lead_enrichment.domain.update_plan import plan_update
from lead_enrichment.domain.validation import is_placeholder

FOUND = Address(street="12 Larch Road", city="Dayton", state="OH", postal_code="45402", country="US")


def finding(first="Marjorie", last="Quillfeather", address=FOUND, name_p=0.95, address_p=0.95) -> Finding:
    values = {"first_name": first, "last_name": last, **address.model_dump()}
    evidence = tuple(
        Evidence(field=field, value=value, url="https://a.test/", quote=value, extractor="test", block="b1")
        for field, value in values.items()
        if value
    )
    enrichment = Enrichment(
        first_name=first,
        last_name=last,
        address=address,
        confidence=min(name_p, address_p),
        name_confidence=name_p,
        address_confidence=address_p,
    )
    return Finding(
        enrichment=enrichment,
        evidence=evidence,
        candidates=(),
        people=(),
        addresses=(),
        usage=Usage(),
        policy=Policy(),
    )


def decisions(lead: Lead, found: Finding) -> dict[str, str]:
    return {change.field: change.decision for change in plan_update(lead, found, Policy()).changes}


def test_an_empty_lead_gets_every_standard_field():
    plan = plan_update(Lead(id="1", last_name="Info Needed"), finding(), Policy())
    writes = plan.writes()
    assert writes["FirstName"] == "Marjorie"
    assert writes["LastName"] == "Quillfeather"
    assert writes["Street"] == "12 Larch Road"
    assert writes["Enriched_Full_Address__c"] == "12 Larch Road, Dayton, OH, 45402, US"
    assert writes["Enrichment_Source__c"] == "AI_Web_Scraping"
    assert "Enrichment_Date__c" not in writes


def test_every_standard_write_points_at_its_receipt():
    found = finding()
    plan = plan_update(Lead(id="1"), found, Policy())
    for change in plan.changes:
        if change.field in {"FirstName", "LastName", "Street", "City", "State", "PostalCode", "Country"}:
            assert change.evidence is not None
            assert found.evidence[change.evidence].value == change.after


def test_a_surname_that_a_person_entered_keeps_the_whole_name():
    result = decisions(Lead(id="1", last_name="Somers"), finding())
    assert result["LastName"] == "keep"
    assert result["FirstName"] == "keep"


def test_a_matching_surname_lets_the_first_name_in():
    result = decisions(Lead(id="1", last_name="QUILLFEATHER"), finding())
    assert result["LastName"] == "keep"
    assert result["FirstName"] == "write"


def test_an_address_is_not_mixed_with_what_a_person_entered():
    result = decisions(Lead(id="1", address=Address(city="Columbus")), finding())
    assert {result[field] for field in ("Street", "City", "State", "PostalCode")} == {"keep"}


def test_an_address_that_agrees_is_completed():
    result = decisions(Lead(id="1", address=Address(city="dayton")), finding())
    assert result["City"] == "keep"
    assert result["Street"] == "write"


def test_below_the_threshold_standard_fields_wait_for_review():
    result = decisions(Lead(id="1"), finding(name_p=0.6))
    assert result["FirstName"] == "review"
    assert result["Enriched_First_Name__c"] == "write"
    assert result["Street"] == "write"


def test_nothing_found_plans_nothing():
    empty = finding(first=None, last=None, address=Address(), name_p=0.0, address_p=0.0)
    assert plan_update(Lead(id="1"), empty, Policy()).changes == ()


@given(
    now=st.lists(
        st.sampled_from([None, "", "Info Needed", "N/A", "Somers", "12 Elm Street", "Dayton"]), min_size=7, max_size=7
    ),
    name_p=st.floats(0, 1),
    address_p=st.floats(0, 1),
)
def test_no_plan_ever_replaces_what_a_person_entered(now, name_p, address_p):
    first, last, street, city, state, postal_code, country = now
    address = Address(street=street, city=city, state=state, postal_code=postal_code, country=country)
    lead = Lead(id="1", first_name=first, last_name=last, address=address)
    for change in plan_update(lead, finding(name_p=name_p, address_p=address_p), Policy()).changes:
        if change.decision == "write" and not change.field.endswith("__c"):
            assert is_placeholder(change.before)


@pytest.mark.parametrize("value", [None, "", " ", "-", "N/A", "[Info Needed]", "info  needed", "TBD", "Unknown", "??"])
def test_a_placeholder_is_recognised(value):
    assert is_placeholder(value)


@pytest.mark.parametrize("value", ["Street", "Office", "Na", "O", "Test", "Nunn", "Info Neededham"])
def test_what_may_be_a_real_name_is_no_placeholder(value):
    assert not is_placeholder(value)
