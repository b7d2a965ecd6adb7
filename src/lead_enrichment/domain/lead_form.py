"""What a CRM's lead can hold: its fields with their types and lengths, and its lists of countries and states."""

from datetime import UTC, datetime
from typing import Final

from lead_enrichment.domain.lead import Value

TEXT_KINDS: Final = frozenset({"string", "textarea", "picklist", "combobox", "email", "url", "phone"})

NUMBERS: Final = frozenset({"double", "percent", "currency", "int", "long"})


class FieldForm(Value):
    """One field. `kind` is Salesforce's type name; `length` counts characters (0: no limit); `scale` decimals."""

    name: str
    label: str = ""
    kind: str = "string"
    length: int = 0
    scale: int = 2
    editable: bool = True


class Country(Value):
    """A country of the CRM's list: its code and the name that stands beside it."""

    code: str
    label: str


class State(Value):
    """A state of the CRM's list, and the codes of the countries that it is offered for."""

    code: str
    label: str
    countries: tuple[str, ...]


class LeadForm(Value):
    """All fields that may be read; None for `fields` takes everything as text (an exported file).

    `countries` is there only where the CRM uses state and country lists. `keeps_record` says that the CRM notes
    that a lead was looked at, so that it is not looked at again, even when nothing was found.
    """

    fields: dict[str, FieldForm] | None = None
    countries: tuple[Country, ...] = ()
    states: tuple[State, ...] = ()
    keeps_record: bool = False

    @property
    def uses_lists(self) -> bool:
        """Whether country and state are picked from lists (CountryCode, StateCode)."""
        return bool(self.countries)

    def kind(self, field: str) -> str:
        """The field's type name; "string" where nothing is known of it."""
        known = (self.fields or {}).get(field)
        return known.kind if known else "string"

    def obstacle(self, field: str, value: str | None = None) -> str | None:
        """Why the field cannot take the value: no_such_field, not_editable, too_long; None where it can."""
        if self.fields is None:
            return None
        known = self.fields.get(field)
        if known is None:
            return "no_such_field"
        if not known.editable:
            return "not_editable"
        too_long = bool(value and known.length and known.kind in TEXT_KINDS and len(value) > known.length)
        return "too_long" if too_long else None

    def equal(self, field: str, one: str | None, other: str | None) -> bool:
        """Whether a field holds the same, whatever its spelling: 0.9 and 0.90, Z and +0000, a box never ticked."""
        kind = self.kind(field)
        if kind == "boolean":
            return (one == "true") == (other == "true")
        if not one or not other:
            return not one and not other
        if kind in NUMBERS:
            return abs(float(one) - float(other)) < 1e-9  # noqa: PLR2004 - far below any scale
        if kind == "datetime":
            return as_time(one) == as_time(other)
        return one.replace("\r\n", "\n").strip() == other.replace("\r\n", "\n").strip()

    def number(self, field: str, share: float) -> str:
        """A share from 0 to 1 as the field wants it: a percent field reads 0.85 as 0.85 %, so it gets 85."""
        known = (self.fields or {}).get(field)
        if known is None:
            return f"{share:.4f}"
        if known.kind == "percent":
            return f"{share * 100:.{min(known.scale, 2)}f}"
        return f"{share:.{known.scale}f}"


ANYTHING: Final = LeadForm()
"""The form of an exported file."""


def cut_at_comma(value: str, length: int) -> str:
    """A joined address that fits: whole parts from the left, never a part of a part."""
    if not length or len(value) <= length:
        return value
    parts = value.split(", ")
    while parts and len(", ".join(parts)) > length:
        parts.pop()
    return ", ".join(parts)


def as_time(text: str) -> datetime | None:
    """A moment as Salesforce writes it (2025-06-09T22:00:23.000+0000), to the second; None for anything else."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    aware = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return aware.astimezone(UTC).replace(microsecond=0)
