"""`lead-enrichment sandbox salesforce` and `sandbox aws`."""

from pathlib import Path
from typing import Annotated

import typer

from lead_enrichment.cli.options import Debug, epilog
from lead_enrichment.cli.reporting import reporting

_sandbox = typer.Typer(
    help="Services to try everything on, without an account.",
    epilog=epilog("lead-enrichment sandbox salesforce", "lead-enrichment sandbox aws --demo --json"),
    no_args_is_help=True,
    rich_markup_mode=None,
)


def register(app: typer.Typer) -> None:
    """Add the commands."""
    _sandbox.command(
        epilog=epilog(
            "lead-enrichment sandbox salesforce --port 8080",
            "lead-enrichment sandbox salesforce --tls --leads 5000 --json",
        )
    )(salesforce)
    _sandbox.command(
        epilog=epilog("lead-enrichment sandbox aws --demo", "lead-enrichment sandbox aws --port 4566 --json")
    )(aws)
    app.add_typer(_sandbox, name="sandbox")


def salesforce(
    *,
    port: Annotated[int, typer.Option(min=0, max=65535, metavar="N", help="Port; 0 takes a free one.")] = 0,
    tls: Annotated[bool, typer.Option("--tls", help="Speak HTTPS; the certificate to trust is named.")] = False,
    seed: Annotated[int, typer.Option(metavar="N", help="The same seed gives the same leads.")] = 1,
    leads: Annotated[int, typer.Option(min=0, metavar="N", help="How many leads to invent.")] = 650,
    without_fields: Annotated[
        bool, typer.Option("--without-fields", help="An org in which our custom fields are not installed yet.")
    ] = False,
    as_json: Annotated[
        bool, typer.Option("--json", help="Print one line with a JSON object: the address and the credentials.")
    ] = False,
    debug: Debug = False,
) -> None:
    """Serve a Salesforce org with invented leads on this machine.

    REST, SOQL, composite, Bulk, OAuth, SOAP login and metadata deploy, and switches for everything that can go wrong.
    It answers only to programs on this machine, keeps nothing when it ends, and ends with 0 at Ctrl-C or SIGTERM.
    """
    with reporting(as_json=as_json, debug=debug) as reporter:
        import asyncio

        from lead_enrichment.cli.sandbox import serve_salesforce
        from lead_enrichment.sandbox.salesforce.server import SandboxOptions

        options = SandboxOptions(
            port=port, tls=tls, seed=seed, lead_count=leads, with_enrichment_fields=not without_fields
        )
        asyncio.run(serve_salesforce(options, reporter))


def aws(
    *,
    port: Annotated[int, typer.Option(min=0, max=65535, metavar="N", help="Port; 0 takes a free one.")] = 0,
    demo: Annotated[
        bool, typer.Option("--demo", help="Also a Salesforce with the demo's leads, and their websites.")
    ] = False,
    package: Annotated[
        Path | None,
        typer.Option(metavar="FOLDER", help="The orchestrator's built package; without it, one is built first."),
    ] = None,
    as_json: Annotated[
        bool, typer.Option("--json", help="Print one line with a JSON object: the address and the environment.")
    ] = False,
    debug: Debug = False,
) -> None:
    """Serve an AWS account with the product deployed, on this machine.

    The template of infra/ in an emulated account with IAM in force: the function and the workers are real processes.
    Prints the environment that leads the other commands there. Needs a checkout and the extra aws-sandbox. It
    answers only to programs on this machine, keeps nothing when it ends, and ends with 0 at Ctrl-C or SIGTERM.
    """
    with reporting(as_json=as_json, debug=debug) as reporter:
        import asyncio

        from lead_enrichment.cli.sandbox_aws import AwsSandboxOptions, serve_aws

        asyncio.run(serve_aws(AwsSandboxOptions(port=port, demo=demo, package=package), reporter))
