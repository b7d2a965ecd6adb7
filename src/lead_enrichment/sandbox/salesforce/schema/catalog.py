"""The objects that are installed in the org, and their fields."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final

from lead_enrichment.sandbox.salesforce.errors import not_found
from lead_enrichment.sandbox.salesforce.ids import PREFIXES
from lead_enrichment.sandbox.salesforce.schema.enrichment_fields import ENRICHMENT_FIELDS
from lead_enrichment.sandbox.salesforce.schema.field import Choice, Field, Kind
from lead_enrichment.sandbox.salesforce.schema.other_objects import LABELS, OTHER_OBJECTS, OWNER_NAME_FIELDS
from lead_enrichment.sandbox.salesforce.schema.places import COUNTRIES, STATES
from lead_enrichment.sandbox.salesforce.schema.standard_lead import STANDARD_LEAD

PLACE_CODES: Final = (
    Field(
        "StateCode",
        "State/Province Code",
        Kind.PICKLIST,
        length=10,
        choices=tuple(
            Choice(code, name, (country,)) for country, states in STATES.items() for code, name in states.items()
        ),
        restricted=True,
        compound="Address",
        controller="CountryCode",
    ),
    Field(
        "CountryCode",
        "Country Code",
        Kind.PICKLIST,
        length=10,
        choices=tuple(Choice(code, name) for code, name in COUNTRIES.items()),
        restricted=True,
        compound="Address",
    ),
)
"""Fields of Lead that are there only where the org has state and country picklists."""


@dataclass(slots=True)
class SObject:
    """An object: its names, its id prefix, and its fields by lower-case name."""

    name: str
    label: str
    plural: str
    prefix: str
    fields: dict[str, Field] = field(default_factory=dict)

    def field(self, name: str) -> Field | None:
        """A field by its name in any case."""
        return self.fields.get(name.lower())


class Catalog:
    """All objects of the org. `modified` is when the schema last changed."""

    def __init__(self, at: datetime, *, with_enrichment_fields: bool) -> None:
        self.modified = at
        lead = [*STANDARD_LEAD, *PLACE_CODES, *(ENRICHMENT_FIELDS if with_enrichment_fields else ())]
        self._objects: dict[str, SObject] = {}
        for name, fields in {"Lead": lead, **OTHER_OBJECTS}.items():
            self._objects[name.lower()] = SObject(name, *LABELS[name], PREFIXES[name], _by_name(fields))
        self._owner_name = SObject("Name", "Name", "Names", "", _by_name(OWNER_NAME_FIELDS))

    def __iter__(self) -> Iterator[SObject]:
        return iter(self._objects.values())

    def find(self, name: str) -> SObject | None:
        """An object by its name in any case."""
        return self._objects.get(name.lower())

    def get(self, name: str) -> SObject:
        """The same. Raises ApiError NOT_FOUND where there is none."""
        found = self.find(name)
        if found is None:
            raise not_found()
        return found

    def touch(self, at: datetime) -> None:
        """Note that what describe says may have changed."""
        self.modified = at

    def target_of(self, reference: Field) -> SObject:
        """The object that a reference leads to; one that may lead to several has only their common fields."""
        return self._owner_name if len(reference.refers_to) > 1 else self.get(reference.refers_to[0])

    def put_field(self, sobject: SObject, new: Field, at: datetime) -> bool:
        """Add a field, or change the one of that name; whether it is new."""
        known = new.name.lower() in sobject.fields
        sobject.fields[new.name.lower()] = new
        self.modified = at
        return not known


def _by_name(fields: Iterable[Field]) -> dict[str, Field]:
    return {item.name.lower(): item for item in fields}


def described_object(sobject: SObject, base: str, *, updateable: bool = True) -> dict[str, Any]:
    """What describe says of the object itself; `base` is the path of the API version."""
    own = f"{base}/sobjects/{sobject.name}"
    return {
        "name": sobject.name,
        "label": sobject.label,
        "labelPlural": sobject.plural,
        "keyPrefix": sobject.prefix,
        "activateable": False,
        "createable": True,
        "custom": False,
        "customSetting": False,
        "deletable": sobject.name == "Lead",
        "deprecatedAndHidden": False,
        "feedEnabled": False,
        "hasSubtypes": False,
        "isSubtype": False,
        "layoutable": sobject.name == "Lead",
        "mergeable": False,
        "mruEnabled": sobject.name == "Lead",
        "queryable": True,
        "replicateable": True,
        "retrieveable": True,
        "searchable": sobject.name == "Lead",
        "triggerable": sobject.name == "Lead",
        "undeletable": False,
        "updateable": updateable,
        "urls": {
            "sobject": own,
            "describe": f"{own}/describe",
            "rowTemplate": f"{own}/{{ID}}",
        },
    }
