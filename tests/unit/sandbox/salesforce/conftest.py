"""An org with three leads, for each test."""

import pytest
from sandbox_org import OrgClient

LEADS = (
    {"FirstName": "Info", "LastName": "Needed", "Company": "Copper Bakery", "Website": "copper-bakery.example"},
    {"LastName": "[not provided]", "Company": "Amber Roofing", "City": "Springvale", "State": "OH"},
    {"FirstName": "Greta", "LastName": "Farrowdale", "Company": "Hazel Dental Studio", "Email": "g@hazel.example"},
)


@pytest.fixture
def org():
    client = OrgClient(*LEADS)
    yield client
    client.org.database.close()
