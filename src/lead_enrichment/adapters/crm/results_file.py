"""The results of a job as a file, for leads that did not come from one: JSON lines, or a table."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Final

from lead_enrichment.adapters.crm.csv_export import ADDED_COLUMNS, added_cells, neutralised, replacing
from lead_enrichment.adapters.crm.csv_format import CsvFormat, csv_line
from lead_enrichment.domain.result import LeadResult
from lead_enrichment.ports import ResultStore

LEAD_COLUMNS: Final = ("lead_id", "company", "website")
FORM: Final = CsvFormat(encoding="utf-8", delimiter=",", newline="\n")


async def export_results(
    job_id: str, results: ResultStore, jsonl: Path, seen: Callable[[LeadResult], None] = lambda _: None
) -> int:
    """Write JSON lines, the file whole or not at all; how many. `seen` is told each. Raises SetupError cannot_write."""
    count = 0
    with replacing(jsonl, "utf-8") as write:
        async for result in results.of_job(job_id):
            seen(result)
            write(json.dumps(result.to_json(), ensure_ascii=False) + "\n")
            count += 1
    return count


async def export_table(job_id: str, results: ResultStore, csv: Path) -> int:
    """Write a CSV, a row for each lead, the file whole or not at all; how many. Raises SetupError cannot_write."""
    count = 0
    with replacing(csv, "utf-8") as write:
        write(csv_line((*LEAD_COLUMNS, *ADDED_COLUMNS), FORM))
        async for result in results.of_job(job_id):
            lead = (result.lead.id, result.lead.company or "", result.lead.website or "")
            write(csv_line((*(neutralised(cell) for cell in lead), *added_cells(result)), FORM))
            count += 1
    return count
