"""`lead-enrichment run`."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any

import typer

from lead_enrichment.cli.options import Debug, Json, epilog
from lead_enrichment.cli.reporting import reporting


class Source(StrEnum):
    """Where leads come from."""

    CSV = "csv"
    SALESFORCE = "salesforce"


_Leads = Annotated[Path | None, typer.Argument(metavar="[LEADS.csv]", help="CSV file with the leads; never changed.")]
_From = Annotated[Source, typer.Option("--from", metavar="csv|salesforce", help="Where the leads come from.")]
_Update = Annotated[
    bool, typer.Option("--update-salesforce", help="Write what was found to Salesforce; without it nothing is written.")
]
_Soql = Annotated[
    str | None,
    typer.Option(metavar="QUERY", help="With --from salesforce: a query of your own that selects Id from Lead."),
]
_All = Annotated[
    bool, typer.Option("--all", help="Write to all leads, also where the org was never written to (else to five).")
]
_Out = Annotated[
    Path | None,
    typer.Option(metavar="CSV", help="The enriched copy. Default: LEADS.enriched.csv beside the input."),
]
_Results = Annotated[
    Path | None,
    typer.Option(
        metavar="JSONL", help="All that is known of each lead. Default: LEADS.results.jsonl beside the input."
    ),
]
_Concurrency = Annotated[
    int | None,
    typer.Option(min=1, max=500, metavar="N", help="Leads worked on at once. Default: the setting CONCURRENCY."),
]
_DryRun = Annotated[
    bool, typer.Option("--dry-run", help="Print field by field what would change; write neither copy nor Salesforce.")
]
_Resume = Annotated[
    bool,
    typer.Option("--resume", help="Go on with the newest run of this source, after Ctrl-C, a crash or a full disk."),
]


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command(
        epilog=epilog(
            "lead-enrichment run leads.csv",
            "lead-enrichment run leads.csv --dry-run --limit 20",
            "lead-enrichment run leads.csv --out enriched.csv --results results.jsonl --json",
            "lead-enrichment run leads.csv --resume",
            "lead-enrichment run --from salesforce --limit 20 --dry-run",
            "lead-enrichment run --from salesforce --update-salesforce",
        )
    )(run)


def run(
    leads: _Leads = None,
    *,
    source: _From = Source.CSV,
    update: _Update = False,
    soql: _Soql = None,
    everything: _All = False,
    out: _Out = None,
    results: _Results = None,
    limit: Annotated[int | None, typer.Option(min=1, metavar="N", help="Only the first N leads.")] = None,
    concurrency: _Concurrency = None,
    dry_run: _DryRun = False,
    resume: _Resume = False,
    as_json: Json = False,
    debug: Debug = False,
) -> None:
    """Enrich the leads of a CSV file, or of Salesforce.

    Visits each lead's website, finds the owner and the address, proves each with a quote, and writes a copy of the
    file with what was found beside the columns that were there; or, with --from salesforce --update-salesforce, fills
    what is empty or a placeholder in Salesforce. Stop it with Ctrl-C at any time; --resume goes on.
    """
    _check_together(source, leads, out, other=update or everything or soql is not None)
    given: dict[str, Any] = {
        "limit": limit,
        "results": results,
        "concurrency": concurrency,
        "dry_run": dry_run,
        "resume": resume,
    }
    with reporting(as_json=as_json, debug=debug) as reporter:
        if source is Source.SALESFORCE:
            from lead_enrichment.cli.salesforce_run import SalesforceRequest, run_from_salesforce

            wanted = SalesforceRequest(**given, soql=soql, update=update, everything=everything)
            raise typer.Exit(run_from_salesforce(wanted, reporter))
        from lead_enrichment.cli.running import RunRequest, run_leads

        raise typer.Exit(run_leads(RunRequest(**given, leads=leads or Path(), out=out), reporter))


def _check_together(source: Source, leads: Path | None, out: Path | None, *, other: bool) -> None:
    """Raises UsageError of the command line where arguments do not fit together."""
    if source is Source.SALESFORCE and (leads or out):
        raise typer.BadParameter("--from salesforce reads no file and writes no copy of one.")
    if source is Source.CSV and leads is None:
        raise typer.BadParameter("Name a CSV file, or give --from salesforce.")
    if source is Source.CSV and other:
        raise typer.BadParameter("--update-salesforce, --all and --soql need --from salesforce.")
