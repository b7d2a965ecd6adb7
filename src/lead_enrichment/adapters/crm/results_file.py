"""The results of a job as JSON lines, for leads that did not come from a file."""

import json
from collections.abc import Callable
from pathlib import Path

from lead_enrichment.adapters.crm.csv_export import replacing
from lead_enrichment.domain.result import LeadResult
from lead_enrichment.ports import ResultStore


async def export_results(
    job_id: str, results: ResultStore, jsonl: Path, seen: Callable[[LeadResult], None] = lambda _: None
) -> None:
    """Write the file whole or not at all; `seen` is told each result once. Raises SetupError cannot_write."""
    with replacing(jsonl, "utf-8") as write:
        async for result in results.of_job(job_id):
            seen(result)
            write(json.dumps(result.to_json(), ensure_ascii=False) + "\n")
