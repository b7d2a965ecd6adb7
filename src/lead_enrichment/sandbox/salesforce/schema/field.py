"""A field of an object, and what describe says of it."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final


class Kind(StrEnum):
    """The field types that the sandbox knows, by their name in describe."""

    ID = "id"
    REFERENCE = "reference"
    STRING = "string"
    TEXTAREA = "textarea"
    PICKLIST = "picklist"
    EMAIL = "email"
    PHONE = "phone"
    URL = "url"
    BOOLEAN = "boolean"
    INT = "int"
    DOUBLE = "double"
    PERCENT = "percent"
    CURRENCY = "currency"
    DATE = "date"
    DATETIME = "datetime"
    ADDRESS = "address"


TEXT_KINDS: Final = frozenset({Kind.STRING, Kind.TEXTAREA, Kind.PICKLIST, Kind.EMAIL, Kind.PHONE, Kind.URL})
NUMBER_KINDS: Final = frozenset({Kind.INT, Kind.DOUBLE, Kind.PERCENT, Kind.CURRENCY})
ID_KINDS: Final = frozenset({Kind.ID, Kind.REFERENCE})
SHORT_TEXT: Final = 255
"""Longer text can be neither filtered nor sorted by."""

_SOAP_TYPES: Final = {
    Kind.ID: "tns:ID",
    Kind.REFERENCE: "tns:ID",
    Kind.BOOLEAN: "xsd:boolean",
    Kind.INT: "xsd:int",
    Kind.DOUBLE: "xsd:double",
    Kind.PERCENT: "xsd:double",
    Kind.CURRENCY: "xsd:double",
    Kind.DATE: "xsd:date",
    Kind.DATETIME: "xsd:dateTime",
    Kind.ADDRESS: "urn:address",
}


@dataclass(frozen=True, slots=True)
class Choice:
    """One value of a picklist; `valid_for` are the controlling values with which it may stand."""

    value: str
    label: str
    valid_for: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Field:
    """`length` counts characters; `precision` and `scale` count digits. `refers_to` are object names."""

    name: str
    label: str
    kind: Kind
    length: int = 0
    precision: int = 0
    scale: int = 0
    required: bool = False
    writable: bool = True
    custom: bool = False
    choices: tuple[Choice, ...] = ()
    restricted: bool = False
    refers_to: tuple[str, ...] = ()
    relationship: str | None = None
    compound: str | None = None
    controller: str | None = None
    default: Any = None

    @property
    def stored(self) -> bool:
        """Whether it has a column; compound addresses are put together when they are read."""
        return self.kind is not Kind.ADDRESS

    @property
    def filterable(self) -> bool:
        """Whether it may stand in WHERE, ORDER BY and GROUP BY."""
        return self.stored and not (self.kind is Kind.TEXTAREA and self.length > SHORT_TEXT)

    def described(self) -> dict[str, Any]:
        """Its entry in `fields` of a describe result."""
        return {
            "name": self.name,
            "label": self.label,
            "type": self.kind.value,
            "soapType": _SOAP_TYPES.get(self.kind, "xsd:string"),
            "length": self.length,
            "byteLength": self.length * 3,
            "digits": self.precision if self.kind is Kind.INT else 0,
            "precision": 0 if self.kind is Kind.INT else self.precision,
            "scale": self.scale,
            "nillable": not self.required and self.kind is not Kind.BOOLEAN,
            "createable": self.writable,
            "updateable": self.writable,
            "custom": self.custom,
            "calculated": False,
            "compoundFieldName": self.compound,
            "controllerName": self.controller,
            "dependentPicklist": self.controller is not None,
            "defaultValue": self.default,
            "defaultedOnCreate": self.default is not None,
            "deprecatedAndHidden": False,
            "externalId": False,
            "extraTypeInfo": "plaintextarea" if self.kind is Kind.TEXTAREA else None,
            "filterable": self.filterable,
            "groupable": self.filterable and self.kind is not Kind.DOUBLE,
            "idLookup": self.kind is Kind.ID,
            "nameField": self.name == "Name",
            "permissionable": not self.required and self.writable,
            "picklistValues": [_described_choice(choice) for choice in self.choices],
            "polymorphicForeignKey": len(self.refers_to) > 1,
            "queryByDistance": self.kind is Kind.ADDRESS,
            "referenceTo": list(self.refers_to),
            "relationshipName": self.relationship,
            "restrictedPicklist": self.restricted,
            "sortable": self.filterable,
            "unique": False,
        }


def _described_choice(choice: Choice) -> dict[str, Any]:
    return {"active": True, "defaultValue": False, "label": choice.label, "validFor": None, "value": choice.value}
