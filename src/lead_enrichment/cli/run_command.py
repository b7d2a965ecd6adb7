"""`lead-enrichment run`."""

from pathlib import Path
from typing import Annotated

import typer

from lead_enrichment.cli.options import Debug, Json, epilog
from lead_enrichment.cli.reporting import reporting


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command(
        epilog=epilog(
            "lead-enrichment run leads.csv",
            "lead-enrichment run leads.csv --dry-run --limit 20",
            "lead-enrichment run leads.csv --out enriched.csv --results results.jsonl --json",
            "lead-enrichment run leads.csv --resume",
        )
    )(run)


def run(
    leads: Annotated[Path, typer.Argument(metavar="LEADS.csv", help="CSV file with the leads; never changed.")],
    *,
    out: Annotated[
        Path | None,
        typer.Option(metavar="CSV", help="The enriched copy. Default: LEADS.enriched.csv beside the input."),
    ] = None,
    results: Annotated[
        Path | None,
        typer.Option(
            metavar="JSONL", help="All that is known of each lead. Default: LEADS.results.jsonl beside the input."
        ),
    ] = None,
    limit: Annotated[int | None, typer.Option(min=1, metavar="N", help="Only the first N leads.")] = None,
    concurrency: Annotated[
        int | None,
        typer.Option(min=1, max=500, metavar="N", help="Leads worked on at once. Default: the setting CONCURRENCY."),
    ] = None,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Print field by field what would change; do not write the enriched copy.")
    ] = False,
    resume: Annotated[
        bool,
        typer.Option("--resume", help="Go on with the newest run of this file, after Ctrl-C, a crash or a full disk."),
    ] = False,
    as_json: Json = False,
    debug: Debug = False,
) -> None:
    """Enrich the leads of a CSV file.

    Visits each lead's website, finds the owner and the address, proves each with a quote, and writes a copy of the
    file with what was found beside the columns that were there. Stop it with Ctrl-C at any time; --resume goes on.
    """
    with reporting(as_json=as_json, debug=debug) as reporter:
        from lead_enrichment.cli.running import RunRequest, run_leads

        request = RunRequest(
            leads=leads, out=out, results=results, limit=limit, concurrency=concurrency, dry_run=dry_run, resume=resume
        )
        raise typer.Exit(run_leads(request, reporter))
