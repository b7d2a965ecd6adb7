"""The demo: the main job on invented businesses whose websites are served on loopback."""

import asyncio
import shutil
from pathlib import Path
from typing import Final

from rich.table import Table
from rich.text import Text

from lead_enrichment.adapters.crm.csv_file import open_table
from lead_enrichment.cli.exit_codes import ExitCode
from lead_enrichment.cli.finishing import Extra
from lead_enrichment.cli.plan_screen import shortened
from lead_enrichment.cli.reporting import Reporter
from lead_enrichment.cli.running import RunRequest, run_in
from lead_enrichment.cli.session import open_session
from lead_enrichment.clock import SystemClock
from lead_enrichment.domain.errors import UsageError
from lead_enrichment.domain.result import STATUS_WORDS, LeadResult
from lead_enrichment.report.html_report import write_report
from lead_enrichment.sandbox.demo import demo_websites, write_leads

_LOOPBACK: Final = "127.0.0.0/8"
_WIDE: Final = 100
_BESIDE, _BESIDE_WIDE = 50, 70
"""What the columns beside the address take, with the space between."""


def run_the_demo(out: Path, reporter: Reporter) -> ExitCode:
    """Serve the websites, run their leads, write the report. Raises UsageError cannot_write."""
    return asyncio.run(_demo(out, reporter))


async def _demo(out: Path, reporter: Reporter) -> ExitCode:
    clock, results = SystemClock(), list[LeadResult]()
    leads, report, data = out / "leads.csv", out / "report.html", out / "data"

    def then() -> dict[str, str]:
        write_report(report, results, title="Lead Enrichment: demo", at=clock.now())
        if not reporter.as_json:
            reporter.show(_table(results))
        return {"report": str(report)}

    request = RunRequest(
        leads=leads, out=out / "enriched.csv", results=out / "results.jsonl", again="lead-enrichment demo"
    )
    async with demo_websites(clock) as urls:
        _prepare(leads, urls)
        async with open_session(reporter, data_dir=data, allow_networks=_LOOPBACK, llm_mode="never") as session:
            code = await run_in(session, request, open_table(leads), reporter, Extra(results.append, then))
    if not reporter.as_json:
        reporter.say(f"The story of one lead: DATA_DIR={data} lead-enrichment show LEAD")
    return code


def _prepare(leads: Path, urls: dict[str, str]) -> None:
    try:
        leads.parent.mkdir(parents=True, exist_ok=True)
        write_leads(leads, urls)
    except OSError as error:
        raise UsageError("cannot_write", f"{leads.parent}: {error.strerror or error}.") from None


def _table(results: list[LeadResult]) -> Table:
    """One line for each lead, cut to the width there is; below a hundred columns without the company."""
    width = shutil.get_terminal_size().columns
    table = Table(box=None, padding=(0, 1, 0, 0), header_style="bold", show_edge=False)
    headings = (
        ["Lead", "Company", "Status", "Owner", "Address"] if width >= _WIDE else ["Lead", "Status", "Owner", "Address"]
    )
    for heading in headings:
        table.add_column(heading, no_wrap=True)
    for result in results:
        found = result.enrichment
        cells = {
            "Lead": shortened(result.lead.id, 11),
            "Company": shortened(result.lead.company or "", 18),
            "Status": STATUS_WORDS[result.status].name,
            "Owner": shortened(" ".join(part for part in (found.first_name, found.last_name) if part), 18),
        }
        cells["Address"] = shortened(found.address.one_line(), width - (_BESIDE_WIDE if width >= _WIDE else _BESIDE))
        table.add_row(*(Text(cells[heading]) for heading in headings))
    return table
