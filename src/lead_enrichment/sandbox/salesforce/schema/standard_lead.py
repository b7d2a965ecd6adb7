"""The standard fields of Lead, with the lengths of Salesforce's field reference."""

from typing import Final

from lead_enrichment.sandbox.salesforce.schema.field import Choice, Field, Kind


def _choices(*values: str) -> tuple[Choice, ...]:
    return tuple(Choice(value, value) for value in values)


def _text(name: str, label: str, length: int, kind: Kind = Kind.STRING, compound: str | None = None) -> Field:
    return Field(name, label, kind, length=length, compound=compound)


def _system(name: str, label: str, kind: Kind, length: int = 0) -> Field:
    return Field(name, label, kind, length=length, writable=False)


def _user(name: str, label: str, relationship: str) -> Field:
    return Field(name, label, Kind.REFERENCE, length=18, writable=False, refers_to=("User",), relationship=relationship)


SYSTEM_FIELDS: Final = (
    _system("CreatedDate", "Created Date", Kind.DATETIME),
    _user("CreatedById", "Created By ID", "CreatedBy"),
    _system("LastModifiedDate", "Last Modified Date", Kind.DATETIME),
    _user("LastModifiedById", "Last Modified By ID", "LastModifiedBy"),
    _system("SystemModstamp", "System Modstamp", Kind.DATETIME),
)
"""What every object has that records who changed it and when."""

STATUSES: Final = ("Open - Not Contacted", "Working - Contacted", "Closed - Converted", "Closed - Not Converted")

STANDARD_LEAD: Final = (
    Field("Id", "Lead ID", Kind.ID, length=18, writable=False, required=True),
    Field("IsDeleted", "Deleted", Kind.BOOLEAN, writable=False, default=False),
    Field("LastName", "Last Name", Kind.STRING, length=80, required=True, compound="Name"),
    _text("FirstName", "First Name", 40, compound="Name"),
    Field(
        "Salutation",
        "Salutation",
        Kind.PICKLIST,
        length=40,
        choices=_choices("Mr.", "Ms.", "Mrs.", "Dr.", "Prof.", "Mx."),
        compound="Name",
    ),
    _system("Name", "Full Name", Kind.STRING, 121),
    _text("Title", "Title", 128),
    Field("Company", "Company", Kind.STRING, length=255, required=True),
    _text("Street", "Street", 255, Kind.TEXTAREA, "Address"),
    _text("City", "City", 40, compound="Address"),
    _text("State", "State/Province", 80, compound="Address"),
    _text("PostalCode", "Zip/Postal Code", 20, compound="Address"),
    _text("Country", "Country", 80, compound="Address"),
    Field("Latitude", "Latitude", Kind.DOUBLE, precision=18, scale=15, compound="Address"),
    Field("Longitude", "Longitude", Kind.DOUBLE, precision=18, scale=15, compound="Address"),
    Field(
        "GeocodeAccuracy",
        "Geocode Accuracy",
        Kind.PICKLIST,
        length=40,
        choices=_choices("Address", "NearAddress", "Block", "Street", "Zip", "City", "County", "State", "Unknown"),
        restricted=True,
        compound="Address",
    ),
    _system("Address", "Address", Kind.ADDRESS),
    _text("Phone", "Phone", 40, Kind.PHONE),
    _text("MobilePhone", "Mobile Phone", 40, Kind.PHONE),
    _text("Fax", "Fax", 40, Kind.PHONE),
    _text("Email", "Email", 80, Kind.EMAIL),
    _text("Website", "Website", 255, Kind.URL),
    Field("Description", "Description", Kind.TEXTAREA, length=32000),
    Field(
        "LeadSource",
        "Lead Source",
        Kind.PICKLIST,
        length=255,
        choices=_choices("Web", "Phone Inquiry", "Partner Referral", "Purchased List", "Trade Show", "Other"),
    ),
    Field("Status", "Status", Kind.PICKLIST, length=255, choices=_choices(*STATUSES), default=STATUSES[0]),
    Field(
        "Industry",
        "Industry",
        Kind.PICKLIST,
        length=255,
        choices=_choices("Construction", "Food & Beverage", "Healthcare", "Hospitality", "Retail", "Services"),
    ),
    Field("NumberOfEmployees", "Employees", Kind.INT, precision=8),
    Field("AnnualRevenue", "Annual Revenue", Kind.CURRENCY, precision=18),
    Field("HasOptedOutOfEmail", "Email Opt Out", Kind.BOOLEAN, default=False),
    Field("DoNotCall", "Do Not Call", Kind.BOOLEAN, default=False),
    Field(
        "OwnerId",
        "Owner ID",
        Kind.REFERENCE,
        length=18,
        refers_to=("Group", "User"),
        relationship="Owner",
    ),
    Field("IsConverted", "Converted", Kind.BOOLEAN, writable=False, default=False),
    _system("ConvertedDate", "Converted Date", Kind.DATE),
    *SYSTEM_FIELDS,
)
