"""Leads that came from no file, with what was found for each, as a CSV file that is safe to open in a spreadsheet."""

import csv
import io
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from lead_enrichment.adapters.crm.csv_export import ADDED_COLUMNS, added_cells, neutralised, replacing
from lead_enrichment.domain.lead import Lead
from lead_enrichment.domain.result import LeadResult

COLUMNS: Final = (
    *("Id", "Company", "Website", "FirstName", "LastName", "Email", "Phone"),
    *("Street", "City", "State", "PostalCode", "Country"),
)
"""The lead's own columns, by their Salesforce names."""


def write_leads_csv(path: Path, results: Iterable[LeadResult]) -> None:
    """Write one row for each result, as the lead was and what was found beside it. Raises SetupError cannot_write."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow((*COLUMNS, *ADDED_COLUMNS))
    writer.writerows((*map(neutralised, _cells(result.lead)), *added_cells(result)) for result in results)
    with replacing(path, "utf-8-sig") as write:
        write(text.getvalue())


def _cells(lead: Lead) -> tuple[str, ...]:
    place = lead.address
    own = (lead.id, lead.company, lead.website, lead.first_name, lead.last_name or lead.name, lead.email, lead.phone)
    return tuple(cell or "" for cell in (*own, place.street, place.city, place.state, place.postal_code, place.country))
