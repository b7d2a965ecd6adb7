"""`lead-enrichment doctor`."""

from typing import Annotated

import typer

from lead_enrichment.cli.exit_codes import ExitCode
from lead_enrichment.cli.options import Debug, Json, epilog
from lead_enrichment.cli.reporting import reporting


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command(
        epilog=epilog("lead-enrichment doctor", "lead-enrichment doctor --json", "lead-enrichment --engine aws doctor")
    )(doctor)


def doctor(
    *,
    settings: Annotated[
        bool, typer.Option("--settings", help="List every setting with its value, default and meaning instead.")
    ] = False,
    as_json: Json = False,
    debug: Debug = False,
) -> None:
    """Check the set-up and name the fixes.

    Looks at Python, the settings, Chromium, the data folder, the database and the network; with `--engine aws` at the
    account, queue, tables and cluster instead. It ends with 3 when something that is needed is missing.
    """
    with reporting(as_json=as_json, debug=debug) as reporter:
        if settings:
            from lead_enrichment.cli.settings_list import tell_settings

            tell_settings(reporter)
            return
        import asyncio

        from lead_enrichment.cli.doctor import examine, tell

        checks = asyncio.run(examine())
        tell(checks, reporter)
        if any(check.needed and not check.ok for check in checks):
            raise typer.Exit(ExitCode.SETUP)
