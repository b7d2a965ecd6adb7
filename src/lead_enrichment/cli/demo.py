"""The demo: leads from a Salesforce on this machine, invented websites on loopback, and what changed in Salesforce."""

import asyncio
import shutil
from pathlib import Path
from typing import Final

from rich.table import Table
from rich.text import Text

from lead_enrichment.adapters.crm.leads_csv import write_leads_csv
from lead_enrichment.cli.demo_changes import diff_of, fields_of
from lead_enrichment.cli.exit_codes import ExitCode
from lead_enrichment.cli.finishing import Extra
from lead_enrichment.cli.plan_screen import shortened
from lead_enrichment.cli.reporting import Reporter
from lead_enrichment.cli.salesforce_run import SalesforceRequest, run_salesforce_in
from lead_enrichment.cli.session import open_session
from lead_enrichment.clock import SystemClock
from lead_enrichment.domain.errors import UsageError
from lead_enrichment.domain.result import STATUS_WORDS, LeadResult
from lead_enrichment.report.html_report import write_report
from lead_enrichment.sandbox.demo import demo_leads, demo_websites
from lead_enrichment.sandbox.salesforce.server import SalesforceSandbox

_LOOPBACK: Final = "127.0.0.0/8"
_ALL: Final = "SELECT Id FROM Lead"
_SHOWN: Final = 3
_WIDE: Final = 100
_BESIDE, _BESIDE_WIDE = 57, 77
"""What the columns beside the address take, with the space between."""


def run_the_demo(out: Path, reporter: Reporter) -> ExitCode:
    """Serve the websites and the org, run the leads, write the report. Raises UsageError cannot_write."""
    return asyncio.run(_demo(out, reporter))


async def _demo(out: Path, reporter: Reporter) -> ExitCode:
    clock, results = SystemClock(), list[LeadResult]()
    report, changes, enriched, data = (out / name for name in ("report.html", "changes.txt", "enriched.csv", "data"))
    _prepare(out)

    def then() -> dict[str, str]:
        write_report(report, results, title="Lead Enrichment: demo", at=clock.now())
        write_leads_csv(enriched, results)
        if not reporter.as_json:
            reporter.show(_table(results))
        return {"enriched": str(enriched), "report": str(report), "changes": str(changes)}

    request = SalesforceRequest(soql=_ALL, update=True, everything=True, results=out / "results.jsonl")
    async with demo_websites(clock) as urls, SalesforceSandbox(clock, leads=demo_leads(urls)) as sandbox:
        settings = _log_in_to(sandbox) | {"data_dir": data, "allow_networks": _LOOPBACK, "llm_mode": "never"}
        async with open_session(reporter, **settings) as session:
            before = await fields_of(sandbox)
            code = await run_salesforce_in(session, request, reporter, Extra(results.append, then))
            shown = diff_of(before, await fields_of(sandbox))
    changes.write_text("\n\n".join(shown) + "\n", encoding="utf-8")
    if not reporter.as_json:
        _show_changes(shown, changes, reporter)
        reporter.say(f"The story of one lead: DATA_DIR={data} lead-enrichment show {results[0].lead.id}")
    return code


def _log_in_to(sandbox: SalesforceSandbox) -> dict[str, str]:
    """Settings that lead to the sandbox, and away from any org that the environment names."""
    others = dict.fromkeys(("sf_username", "sf_password", "sf_security_token", "sf_access_token", "sf_where"), "")
    others |= dict.fromkeys(("sf_my_domain", "sf_instance_url", "sf_jwt_key"), "")
    known = sandbox.credentials
    return {
        **others,
        "sf_login_url": sandbox.url,
        "sf_client_id": known.client_id,
        "sf_client_secret": known.client_secret,
    }


def _prepare(out: Path) -> None:
    try:
        out.mkdir(parents=True, exist_ok=True)
        (out / "changes.txt").touch()
    except OSError as error:
        raise UsageError("cannot_write", f"{out}: {error.strerror or error}.") from None


def _show_changes(shown: list[str], changes: Path, reporter: Reporter) -> None:
    reporter.say(f"\nSalesforce before (-) and after (+), the first {_SHOWN} of {len(shown)} leads that changed:\n")
    reporter.say("\n\n".join(shown[:_SHOWN]))
    reporter.say(f"\nAll of them: {changes}")


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
            "Lead": shortened(result.lead.id, 18),
            "Company": shortened(result.lead.company or "", 18),
            "Status": STATUS_WORDS[result.status].name,
            "Owner": shortened(" ".join(part for part in (found.first_name, found.last_name) if part), 18),
        }
        cells["Address"] = shortened(found.address.one_line(), width - (_BESIDE_WIDE if width >= _WIDE else _BESIDE))
        table.add_row(*(Text(cells[heading]) for heading in headings))
    return table
