"""`lead-enrichment status`, `monitor`, `show`, `export` and `retry`."""

from pathlib import Path
from typing import Annotated

import typer

from lead_enrichment.cli.exit_codes import ExitCode
from lead_enrichment.cli.options import Debug, Json, epilog
from lead_enrichment.cli.reporting import reporting

_Job = Annotated[str | None, typer.Argument(metavar="[JOB]", help="A job's id, as `status` lists it.")]


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.command(epilog=epilog("lead-enrichment status", "lead-enrichment status 20240131-093000-a1b2c3 --json"))(status)
    app.command(epilog=epilog("lead-enrichment monitor", "lead-enrichment --engine aws monitor --once --json"))(monitor)
    app.command(
        epilog=epilog("lead-enrichment export --out results.jsonl", "lead-enrichment export JOB --out results.csv")
    )(export)
    app.command(epilog=epilog("lead-enrichment show 00Q5e00000ABCDE", "lead-enrichment show row-7 --json"))(show)
    app.command(epilog=epilog("lead-enrichment retry", "lead-enrichment retry 20240131-093000-a1b2c3"))(retry)


def status(job: _Job = None, *, as_json: Json = False, debug: Debug = False) -> None:
    """List the jobs, or tell how one stands.

    Of one job: how its leads ended, why, how many wait and for how long, the rate, the time per lead, what to do next.
    """
    with reporting(as_json=as_json, debug=debug) as reporter:
        import asyncio

        from lead_enrichment.cli.status import list_jobs, tell_job

        asyncio.run(tell_job(job, reporter) if job else list_jobs(reporter))


def monitor(
    job: _Job = None,
    *,
    once: Annotated[bool, typer.Option("--once", help="Tell how it stands now, and end.")] = False,
    interval: Annotated[float, typer.Option(min=0.2, metavar="SECONDS", help="Time between two looks.")] = 5.0,
    as_json: Json = False,
    debug: Debug = False,
) -> None:
    """Watch a job until it is done.

    The newest job when none is named: leads done and left, the rate, what waits and what was set aside. On a terminal
    it stays in place; elsewhere it prints a line now and then. With --json each look is one line.
    """
    with reporting(as_json=as_json, debug=debug) as reporter:
        import asyncio

        from lead_enrichment.cli.monitoring import monitor_job

        code = asyncio.run(monitor_job(job, reporter, once=once, interval=interval))
        if code is not ExitCode.OK:
            raise typer.Exit(code)


def export(
    job: _Job = None,
    *,
    out: Annotated[
        Path, typer.Option(metavar="FILE", help="Where the results go: .jsonl for everything, .csv for a table.")
    ],
    as_json: Json = False,
    debug: Debug = False,
) -> None:
    """Write a job's results to a file.

    The newest job when none is named. JSON lines hold everything that is known of a lead; a CSV has one row for each
    lead with what was found, the status and the proof. Values that a spreadsheet would run are made safe.
    """
    with reporting(as_json=as_json, debug=debug) as reporter:
        import asyncio

        from lead_enrichment.cli.exporting import export_job

        asyncio.run(export_job(job, out, reporter))


def show(
    lead: Annotated[str, typer.Argument(help="The lead's id: the id column of the file, or row-1, row-2, ...")],
    *,
    job: Annotated[str | None, typer.Option(metavar="JOB", help="Its result in this job. Default: its newest.")] = None,
    as_json: Json = False,
    debug: Debug = False,
) -> None:
    """Tell the whole story of one lead.

    What was found with the words and the page that prove it, how sure it is, who else was seen and why not taken,
    which pages were read, what would be written where, and what to do next.
    """
    with reporting(as_json=as_json, debug=debug) as reporter:
        import asyncio

        from lead_enrichment.cli.status import show_lead

        asyncio.run(show_lead(lead, job, reporter))


def retry(
    job: _Job = None,
    *,
    concurrency: Annotated[
        int | None, typer.Option(min=1, max=500, metavar="N", help="Leads worked on at once.")
    ] = None,
    dead_letters: Annotated[
        bool,
        typer.Option(
            "--dead-letters", help="On AWS: put all that is in the dead-letter queue back, also what is no lead."
        ),
    ] = False,
    as_json: Json = False,
    debug: Debug = False,
) -> None:
    """Try again what failed.

    Leads that failed on our side, that gave up, or whose website did not answer. Works on the newest job when none
    is named, and writes its files anew. With --dead-letters it is not for leads but for messages that no worker could
    read: after a fault is mended.
    """
    with reporting(as_json=as_json, debug=debug) as reporter:
        import asyncio

        if dead_letters:
            from lead_enrichment.cli.orchestrating import redrive

            return redrive(job, reporter)

        from lead_enrichment.cli.retrying import retry_job

        raise typer.Exit(asyncio.run(retry_job(job, concurrency, reporter)))
