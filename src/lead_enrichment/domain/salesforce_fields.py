"""The fields of the object Lead that we read and write: standard ones, and the twelve that an admin installs.

Types and lengths are those of the sfdx project in `salesforce/`; what an org really has is told by its describe.
"""

from dataclasses import dataclass
from typing import Final

from lead_enrichment.domain.lead import COMPLETED_FIELD


@dataclass(frozen=True, slots=True)
class CustomField:
    """A field of ours: metadata type, the describe types that will do, and the length that holds every value."""

    name: str
    label: str
    type: str
    kinds: tuple[str, ...]
    length: int = 0


_TEXT: Final = ("string", "textarea", "picklist", "combobox")

CUSTOM_FIELDS: Final = (
    CustomField("Enriched_First_Name__c", "Enriched First Name", "Text", _TEXT, 40),
    CustomField("Enriched_Last_Name__c", "Enriched Last Name", "Text", _TEXT, 80),
    CustomField("Enriched_Street__c", "Enriched Street", "TextArea", _TEXT, 255),
    CustomField("Enriched_City__c", "Enriched City", "Text", _TEXT, 40),
    CustomField("Enriched_State__c", "Enriched State", "Text", _TEXT, 80),
    CustomField("Enriched_Postal_Code__c", "Enriched Postal Code", "Text", _TEXT, 20),
    CustomField("Enriched_Country__c", "Enriched Country", "Text", _TEXT, 80),
    CustomField("Enriched_Full_Address__c", "Enriched Full Address", "LongTextArea", _TEXT, 1000),
    CustomField("Enrichment_Date__c", "Enrichment Date", "DateTime", ("datetime",)),
    CustomField("Enrichment_Confidence__c", "Enrichment Confidence", "Number", ("double", "percent", "currency")),
    CustomField("Enrichment_Source__c", "Enrichment Source", "Text", _TEXT, 80),
    CustomField(COMPLETED_FIELD, "Enrichment Completed", "Checkbox", ("boolean",)),
)
FILLED_FIELDS: Final = ("FirstName", "LastName", "Street", "City", "State", "PostalCode", "Country")
"""Standard fields that are written where they are empty or hold a placeholder."""

CODE_FIELDS: Final = ("StateCode", "CountryCode")
"""Written instead of State and Country where the org uses state and country picklists."""

READ_FIELDS: Final = ("Name", "Company", "Website", "Email", "Phone", "Title", "CreatedDate")
SYSTEM_FIELDS: Final = ("Id", "SystemModstamp", "IsConverted")
NEEDED_FIELDS: Final = (*SYSTEM_FIELDS, "LastName")
"""Without these nothing can be done."""
