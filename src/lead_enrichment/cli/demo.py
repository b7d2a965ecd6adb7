"""The demo: the main job on invented businesses whose websites are served on loopback."""

import asyncio
from pathlib import Path

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

_LOOPBACK = "127.0.0.0/8"


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
        async with open_session(reporter, data_dir=data, allow_networks=_LOOPBACK) as session:
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
    table = Table(box=None, padding=(0, 1, 0, 0), header_style="bold", show_edge=False)
    for heading, widest in (("Lead", None), ("Company", 18), ("Status", None), ("Owner", 18), ("Address", None)):
        table.add_column(heading, no_wrap=True, overflow="ellipsis", max_width=widest)
    for result in results:
        found = result.enrichment
        owner = " ".join(part for part in (found.first_name, found.last_name) if part)
        cells = (result.lead.id, shortened(result.lead.company or ""), STATUS_WORDS[result.status].name, owner)
        table.add_row(*map(Text, (*cells, found.address.one_line())))
    return table
