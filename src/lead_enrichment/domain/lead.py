"""The lead as a CRM or a CSV file knows it."""

from pydantic import BaseModel, ConfigDict

COMPLETED_FIELD = "Enrichment_Completed__c"
ADDRESS_PARTS = ("street", "city", "state", "postal_code", "country")


class Value(BaseModel):
    """A frozen value that refuses fields it does not know."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Address(Value):
    """One postal address; a part that is not known is None, never an empty string."""

    street: str | None = None
    city: str | None = None
    state: str | None = None
    postal_code: str | None = None
    country: str | None = None

    def is_empty(self) -> bool:
        """Whether no part at all is known."""
        return not any(getattr(self, part) for part in ADDRESS_PARTS)

    def one_line(self) -> str:
        """The known parts, joined by commas in writing order."""
        return ", ".join(value for part in ADDRESS_PARTS if (value := getattr(self, part)))


class CrmRecord(Value):
    """How a lead stands in a CRM at the moment it was read.

    `modstamp` is the record's SystemModstamp as the CRM wrote it. `fields` holds the present values of all fields
    that a plan may touch, by their CRM names, without those that are empty; checkboxes are "true" or "false".
    `org` is the id of the org that it was read from. `tries` is how often its website was tried in vain by runs that
    write.
    """

    modstamp: str
    fields: dict[str, str]
    converted: bool = False
    org: str = ""
    tries: int = 0

    @property
    def completed(self) -> bool:
        """Whether the lead is marked as enriched."""
        return self.fields.get(COMPLETED_FIELD) == "true"


class Lead(Value):
    """One row to enrich. `id` is unique within a job; all other fields are as the source wrote them.

    `crm` is there for leads of a CRM only: what a plan for it compares with.
    """

    id: str
    name: str | None = None
    company: str | None = None
    website: str | None = None
    email: str | None = None
    phone: str | None = None
    address: Address = Address()
    first_name: str | None = None
    last_name: str | None = None
    title: str | None = None
    created_date: str | None = None
    crm: CrmRecord | None = None
