"""The invented leads: a mixture as one meets it, the same for the same seed."""

import pytest

from lead_enrichment.domain.validation import is_placeholder
from lead_enrichment.sandbox.salesforce.seeding.leads import seeded_leads

LATEST = "2025-06-09T22:00:23.000+0000"


@pytest.fixture(scope="module")
def leads():
    return list(seeded_leads(2000, seed=1))


def test_the_same_seed_gives_the_same_leads(leads):
    assert list(seeded_leads(2000, seed=1)) == leads
    assert list(seeded_leads(2000, seed=2)) != leads


@pytest.mark.parametrize(
    ("what", "least"),
    [
        ("placeholder", 0.6),
        ("person", 0.15),
        ("converted", 0.03),
        ("deleted", 0.01),
        ("no website", 0.03),
        ("odd website", 0.01),
        ("enriched", 0.03),
        ("part of an address", 0.05),
    ],
)
def test_every_kind_is_there(leads, what, least):
    parts = ("Street", "City", "State", "PostalCode", "Country")
    kinds = {
        "placeholder": lambda lead: is_placeholder(lead["LastName"]) or lead["Name"] == "Info Needed",
        "person": lambda lead: lead.get("Street") and lead.get("FirstName") and not is_placeholder(lead["LastName"]),
        "converted": lambda lead: lead.get("IsConverted"),
        "deleted": lambda lead: lead.get("IsDeleted"),
        "no website": lambda lead: lead["Website"] is None,
        "odd website": lambda lead: lead["Website"] is not None and ".example" not in lead["Website"],
        "enriched": lambda lead: lead.get("Enrichment_Completed__c"),
        "part of an address": lambda lead: 0 < sum(bool(lead.get(part)) for part in parts) < 3,
    }
    assert sum(bool(kinds[what](lead)) for lead in leads) / len(leads) >= least


def test_the_first_leads_are_there_to_be_worked_on(leads):
    for lead in leads[:8]:
        assert lead["Website"]
        assert not {"IsConverted", "IsDeleted"} & set(lead)


def test_nothing_is_younger_than_the_recorded_requests(leads):
    assert all(lead["CreatedDate"] <= lead["SystemModstamp"] <= LATEST for lead in leads)


def test_nobody_real_can_be_reached(leads):
    for lead in leads:
        assert lead["Email"] is None or lead["Email"].endswith(".example")
        assert lead["Phone"] is None or lead["Phone"].startswith("(555) 555-01")
