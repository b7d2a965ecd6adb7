"""`lead-enrichment start` and `scale`: what the orchestrator does on AWS, from here."""

from typing import Annotated

import typer

from lead_enrichment.cli.options import Debug, Json, epilog
from lead_enrichment.cli.reporting import reporting


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.command(
        epilog=epilog(
            "lead-enrichment --engine aws start --limit 5 --update-salesforce", "ENGINE=aws lead-enrichment start"
        )
    )(start)
    app.command(epilog=epilog("lead-enrichment --engine aws scale", "ENGINE=aws lead-enrichment scale --json"))(scale)


def start(
    *,
    limit: Annotated[int | None, typer.Option(min=1, metavar="N", help="Only the first N leads.")] = None,
    update_salesforce: Annotated[
        bool, typer.Option("--update-salesforce", help="Write what was found to Salesforce.")
    ] = False,
    parallel: Annotated[
        bool, typer.Option("--parallel", help="Also while another job is under way; leads may be visited twice.")
    ] = False,
    as_json: Json = False,
    debug: Debug = False,
) -> None:
    """Start a job on AWS.

    Reads the leads that need enrichment from Salesforce, queues them and starts workers, as the function on AWS does;
    `monitor` shows how it goes on. Needs the settings of the AWS engine and those of Salesforce.
    """
    with reporting(as_json=as_json, debug=debug) as reporter:
        from lead_enrichment.cli.orchestrating import start_job

        start_job(limit, reporter, update_salesforce=update_salesforce, parallel=parallel)


def scale(*, as_json: Json = False, debug: Debug = False) -> None:
    """Start the workers that are missing on AWS.

    One for each LEADS_PER_WORKER leads in the queue, at most MAX_WORKERS, less those that run or are about to. Can be
    repeated at any time; on an empty queue it does nothing.
    """
    with reporting(as_json=as_json, debug=debug) as reporter:
        from lead_enrichment.cli.orchestrating import scale_workers

        scale_workers(reporter)
