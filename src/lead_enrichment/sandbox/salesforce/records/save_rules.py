"""The admin's own rules, applied to a lead as it would stand once saved."""

from collections.abc import Mapping
from typing import Any

from lead_enrichment.sandbox.salesforce.database import OrgDatabase
from lead_enrichment.sandbox.salesforce.errors import ApiError
from lead_enrichment.sandbox.salesforce.records.duplicates import check_duplicates
from lead_enrichment.sandbox.salesforce.records.store import Author
from lead_enrichment.sandbox.salesforce.schema.visibility import Schema
from lead_enrichment.sandbox.salesforce.soql.columns import Columns
from lead_enrichment.sandbox.salesforce.soql.filters import Filters
from lead_enrichment.sandbox.salesforce.soql.parser import parse_condition
from lead_enrichment.sandbox.salesforce.switches import Switches


class SaveRules:
    """Duplicate rules first, then validation rules."""

    def __init__(self, database: OrgDatabase, schema: Schema) -> None:
        self._database = database
        self._schema = schema
        self._switches = Switches()

    def use(self, switches: Switches) -> None:
        """Follow these switches from now on."""
        self._switches = switches

    def check(self, saved: Mapping[str, Any], author: Author, base: str, *, duplicates_allowed: bool) -> None:
        """Raises ApiError DUPLICATES_DETECTED or FIELD_CUSTOM_VALIDATION_EXCEPTION."""
        for duplicate_rule in self._switches.duplicate_rules:
            check_duplicates(self._database, duplicate_rule, saved, base, allowed=duplicates_allowed)
        for rule in self._switches.validation_rules:
            if self._holds(rule.condition, saved["Id"], author):
                raise ApiError("FIELD_CUSTOM_VALIDATION_EXCEPTION", rule.message, rule.fields)

    def _holds(self, condition: str, record_id: str, author: Author) -> bool:
        columns = Columns(self._schema, self._schema.catalog.get("Lead"), author.user_id)
        text, values = Filters(columns, author.at).sql(parse_condition(condition))
        found = self._database.rows(
            f'SELECT 1 FROM {columns.from_sql} WHERE t0."Id" = ? AND ({text})', (record_id, *values)
        )
        return bool(found)
