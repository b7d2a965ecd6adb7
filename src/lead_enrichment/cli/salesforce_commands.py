"""`lead-enrichment plan`, `apply`, `undo` and `salesforce check | probe`."""

from pathlib import Path
from typing import Annotated

import typer

from lead_enrichment.cli.exit_codes import ExitCode
from lead_enrichment.cli.options import Debug, Json, epilog
from lead_enrichment.cli.reporting import reporting


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.command(epilog=epilog("lead-enrichment plan --limit 20", "lead-enrichment plan --out monday.plan.jsonl"))(plan)
    app.command(epilog=epilog("lead-enrichment apply monday.plan.jsonl"))(apply)
    app.command(
        epilog=epilog("lead-enrichment undo 20240131-093000-a1b2c3", "lead-enrichment undo 00Q5e00000ABCDEAA2")
    )(undo)
    group = typer.Typer(
        help="Look at the Salesforce org that the settings lead to.",
        epilog=epilog("lead-enrichment salesforce check", "lead-enrichment salesforce check --json"),
        no_args_is_help=True,
        rich_markup_mode=None,
    )
    group.command(epilog=epilog("lead-enrichment salesforce check", "lead-enrichment salesforce check --json"))(check)
    group.command(epilog=epilog("lead-enrichment salesforce probe", "lead-enrichment salesforce probe --json"))(probe)
    app.add_typer(group, name="salesforce")


def plan(
    *,
    limit: Annotated[int | None, typer.Option(min=1, metavar="N", help="Only the first N leads.")] = None,
    soql: Annotated[
        str | None, typer.Option(metavar="QUERY", help="A query of your own that selects Id from Lead.")
    ] = None,
    out: Annotated[Path, typer.Option(metavar="JSONL", help="The plan file.")] = Path("plan.jsonl"),
    results: Annotated[
        Path | None, typer.Option(metavar="JSONL", help="All that is known of each lead. Default: by the job's id.")
    ] = None,
    concurrency: Annotated[
        int | None, typer.Option(min=1, max=500, metavar="N", help="Leads worked on at once.")
    ] = None,
    as_json: Json = False,
    debug: Debug = False,
) -> None:
    """Plan what would be written to Salesforce.

    Writes nothing to it: the same as `run --from salesforce --dry-run`, with the plan as a file. It has one line for
    each lead, field by field, with what stands there, what would, the proof and the reason. `apply` writes exactly
    that plan.
    """
    with reporting(as_json=as_json, debug=debug) as reporter:
        from lead_enrichment.cli.salesforce_run import SalesforceRequest, run_from_salesforce

        request = SalesforceRequest(
            limit=limit, soql=soql, dry_run=True, results=results, concurrency=concurrency, plan_out=out
        )
        raise typer.Exit(run_from_salesforce(request, reporter))


def apply(
    plan: Annotated[Path, typer.Argument(metavar="PLAN", help="A plan file that `plan` has written.")],
    *,
    everything: Annotated[
        bool, typer.Option("--all", help="All leads, also where the org was never written to before.")
    ] = False,
    results: Annotated[
        Path | None, typer.Option(metavar="JSONL", help="What became of each lead. Default: PLAN.applied.jsonl.")
    ] = None,
    as_json: Json = False,
    debug: Debug = False,
) -> None:
    """Write a plan to Salesforce.

    A lead that was changed since is planned anew; it is written where that gives the same values for the same
    fields, else it is reported as a conflict. Ends with 4 when not every lead was written as planned.
    """
    with reporting(as_json=as_json, debug=debug) as reporter:
        from lead_enrichment.cli.salesforce_apply import apply_plan_file

        raise typer.Exit(apply_plan_file(plan, reporter, everything=everything, results=results))


def undo(
    target: Annotated[str, typer.Argument(metavar="JOB|LEAD", help="A job's id, or a lead's.")],
    *,
    keep_completed: Annotated[
        bool,
        typer.Option(
            "--keep-completed", help="Leave the leads marked as enriched, so that the next run does not take them."
        ),
    ] = False,
    as_json: Json = False,
    debug: Debug = False,
) -> None:
    """Take back what was written to Salesforce.

    Gives each field its old value back where it still holds ours. A name or an address in which somebody has changed
    anything since is kept whole, and reported.
    """
    with reporting(as_json=as_json, debug=debug) as reporter:
        from lead_enrichment.cli.salesforce_undo import undo_writes

        raise typer.Exit(undo_writes(target, reporter, keep_completed=keep_completed))


def check(*, as_json: Json = False, debug: Debug = False) -> None:
    """Check the log-in and the fields, and name the fix for each fault.

    Reads only. Ends with 3 when something that is needed is missing.
    """
    with reporting(as_json=as_json, debug=debug) as reporter:
        from lead_enrichment.cli.salesforce_check import check_salesforce

        if not check_salesforce(reporter):
            raise typer.Exit(ExitCode.SETUP)


def probe(
    *,
    production: Annotated[bool, typer.Option("--production", help="Also where the org is not a sandbox.")] = False,
    as_json: Json = False,
    debug: Debug = False,
) -> None:
    """Try what only a real org can tell, in fewer than 20 calls.

    Makes one lead named "Lead Enrichment Probe", tries conditional updates and other open points on it, deletes it,
    and prints a report without personal data. Refuses production orgs.
    """
    with reporting(as_json=as_json, debug=debug) as reporter:
        from lead_enrichment.cli.salesforce_probe import probe_salesforce

        raise typer.Exit(probe_salesforce(reporter, production=production))
