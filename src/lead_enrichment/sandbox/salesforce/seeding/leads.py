"""A realistic mixture of invented leads, the same for the same seed."""

import random
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from lead_enrichment.sandbox.salesforce.moments import written
from lead_enrichment.sandbox.salesforce.seeding.staff import INTEGRATION_USER, QUEUE_ID, STAFF
from lead_enrichment.sandbox.salesforce.seeding.vocabulary import (
    COMPANY_WORDS,
    FIRST_NAMES,
    LAST_NAMES,
    PLACEHOLDER_NAMES,
    PLACES,
    STREETS,
    TRADES,
)

LeadFields = dict[str, Any]

_FIRST_DAY: Final = datetime(2024, 6, 1, 8, tzinfo=UTC)
_LAST_CHANGE: Final = datetime(2025, 6, 9, 22, 0, 23, tzinfo=UTC)
"""Recorded requests of clients name this second in If-Unmodified-Since: nothing that is seeded is younger."""
_ORDINARY_FIRST: Final = 8
"""The first leads are of the commonest kind, so that a first try meets leads to work on."""


def seeded_leads(count: int, seed: int) -> Iterator[LeadFields]:
    """`count` leads as stored rows, in the order of their creation."""
    dice = random.Random(seed)  # noqa: S311 - invented data, not a secret
    kinds, weights = zip(*_KINDS, strict=True)
    step = (_LAST_CHANGE - _FIRST_DAY - timedelta(days=2)) / max(count, 1)
    for number in range(count):
        lead = _company(dice, number)
        kind = _placeholder if number < _ORDINARY_FIRST else dice.choices(kinds, weights)[0]
        kind(lead, dice)
        lead["Name"] = " ".join(part for part in (lead.get("FirstName"), lead.get("LastName")) if part)
        yield lead | _stamps(dice, _FIRST_DAY + number * step)


def _company(dice: random.Random, number: int) -> LeadFields:
    word, (trade, industry) = dice.choice(COMPANY_WORDS), dice.choice(TRADES)
    slug = f"{word}-{trade}-{number}".lower().replace(" ", "-")
    return {
        "Company": f"{word} {trade}",
        "Website": dice.choice(("{}.example", "https://{}.example", "https://www.{}.example/")).format(slug),
        "Phone": f"(555) 555-01{number % 100:02d}" if dice.random() < 0.7 else None,  # noqa: PLR2004
        "Email": f"office@{slug}.example" if dice.random() < 0.5 else None,  # noqa: PLR2004
        "Industry": industry,
        "LeadSource": dice.choice(("Web", "Purchased List", "Trade Show")),
        "Status": "Open - Not Contacted",
        "OwnerId": dice.choice((STAFF[1].id, STAFF[2].id, QUEUE_ID)),
    }


def _stamps(dice: random.Random, created: datetime) -> LeadFields:
    changed = min(created + timedelta(minutes=dice.randrange(0, 2 * 24 * 60)), _LAST_CHANGE)
    return {
        "CreatedDate": written(created),
        "CreatedById": INTEGRATION_USER.id,
        "LastModifiedDate": written(changed),
        "LastModifiedById": INTEGRATION_USER.id,
        "SystemModstamp": written(changed),
    }


def _placeholder(lead: LeadFields, dice: random.Random) -> None:
    lead["FirstName"], lead["LastName"] = dice.choice(PLACEHOLDER_NAMES)


def _partly_addressed(lead: LeadFields, dice: random.Random) -> None:
    _placeholder(lead, dice)
    address = _address(dice)
    kept = dice.sample(sorted(address), dice.randrange(1, len(address)))
    lead |= {name: address[name] for name in kept}


def _completed_by_a_person(lead: LeadFields, dice: random.Random) -> None:
    lead["FirstName"], lead["LastName"] = dice.choice(FIRST_NAMES), dice.choice(LAST_NAMES)
    lead["Title"] = dice.choice(("Owner", "Managing Director", "Founder", None))
    lead["Status"] = "Working - Contacted"
    lead |= _address(dice)


def _without_website(lead: LeadFields, dice: random.Random) -> None:
    _placeholder(lead, dice)
    lead["Website"] = None


def _odd_website(lead: LeadFields, dice: random.Random) -> None:
    _placeholder(lead, dice)
    lead["Website"] = dice.choice(("N/A", "none", "http://", "facebook", "tbd", "www."))


def _converted(lead: LeadFields, dice: random.Random) -> None:
    _completed_by_a_person(lead, dice)
    lead |= {"IsConverted": 1, "ConvertedDate": "2025-05-30", "Status": "Closed - Converted"}


def _deleted(lead: LeadFields, dice: random.Random) -> None:
    _placeholder(lead, dice)
    lead["IsDeleted"] = 1


def _enriched_before(lead: LeadFields, dice: random.Random) -> None:
    first, last, address = dice.choice(FIRST_NAMES), dice.choice(LAST_NAMES), _address(dice)
    lead |= {"FirstName": first, "LastName": last, **address}
    lead |= {
        "Enriched_First_Name__c": first,
        "Enriched_Last_Name__c": last,
        "Enriched_Street__c": address["Street"],
        "Enriched_City__c": address["City"],
        "Enriched_State__c": address["State"],
        "Enriched_Postal_Code__c": address["PostalCode"],
        "Enriched_Country__c": address["Country"],
        "Enriched_Full_Address__c": ", ".join(value for value in address.values() if value),
        "Enrichment_Date__c": "2025-06-01T06:00:00.000+0000",
        "Enrichment_Confidence__c": 0.91,
        "Enrichment_Source__c": "AI_Web_Scraping",
        "Enrichment_Completed__c": 1,
    }


def _address(dice: random.Random) -> LeadFields:
    city, state, code, country = dice.choice(PLACES)
    street = f"{dice.randrange(1, 200)} {dice.choice(STREETS)}"
    return {"Street": street, "City": city, "State": state, "PostalCode": code, "Country": country}


_KINDS: Final[tuple[tuple[Callable[[LeadFields, random.Random], None], int], ...]] = (
    (_placeholder, 52),
    (_partly_addressed, 12),
    (_completed_by_a_person, 14),
    (_without_website, 6),
    (_odd_website, 3),
    (_converted, 5),
    (_deleted, 3),
    (_enriched_before, 5),
)
