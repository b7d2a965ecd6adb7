"""The twelve custom fields as the product's own sfdx project defines them."""

from typing import Final

from lead_enrichment.sandbox.salesforce.schema.field import Field, Kind


def _text(name: str, length: int, kind: Kind = Kind.STRING) -> Field:
    label = name.removesuffix("__c").replace("_", " ")
    return Field(name, label, kind, length=length, custom=True)


ENRICHMENT_FIELDS: Final = (
    _text("Enriched_First_Name__c", 40),
    _text("Enriched_Last_Name__c", 80),
    _text("Enriched_Street__c", 255, Kind.TEXTAREA),
    _text("Enriched_City__c", 40),
    _text("Enriched_State__c", 80),
    _text("Enriched_Postal_Code__c", 20),
    _text("Enriched_Country__c", 80),
    _text("Enriched_Full_Address__c", 1000, Kind.TEXTAREA),
    Field("Enrichment_Date__c", "Enrichment Date", Kind.DATETIME, custom=True),
    Field("Enrichment_Confidence__c", "Enrichment Confidence", Kind.DOUBLE, precision=3, scale=2, custom=True),
    _text("Enrichment_Source__c", 80),
    Field("Enrichment_Completed__c", "Enrichment Completed", Kind.BOOLEAN, custom=True, default=False),
)
