"""The invented people of the org, and its queue."""

from dataclasses import dataclass
from typing import Final

from lead_enrichment.sandbox.salesforce.ids import numbered_id


@dataclass(frozen=True, slots=True)
class Person:
    """A user of the org."""

    id: str
    username: str
    first_name: str
    last_name: str


ORG_ID: Final = numbered_id("00D", 1)
QUEUE_ID: Final = numbered_id("00G", 1)
ADMIN_PROFILE_ID: Final = numbered_id("00e", 1)
INTEGRATION_USER: Final = Person(numbered_id("005", 1), "u@example.com", "Lead", "Enrichment")
STAFF: Final = (
    INTEGRATION_USER,
    Person(numbered_id("005", 2), "dana.okafor@example.com", "Dana", "Okafor"),
    Person(numbered_id("005", 3), "piet.larsen@example.com", "Piet", "Larsen"),
)


def user_id_of(username: str) -> str:
    """The id of a user; '' where nobody has this name."""
    return next((person.id for person in STAFF if person.username == username), "")
