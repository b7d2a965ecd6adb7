"""The lead as a CRM or a CSV file knows it."""

from pydantic import BaseModel, ConfigDict

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


class Lead(Value):
    """One row to enrich. `id` is unique within a job; all other fields are as the source wrote them."""

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
