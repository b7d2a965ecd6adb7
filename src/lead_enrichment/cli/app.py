"""The command `lead-enrichment`. Commands import what they need when they run, so that `--help` stays quick."""

import platform
from typing import Annotated

import typer

from lead_enrichment import __version__
from lead_enrichment.cli import (
    aws_commands,
    job_commands,
    machine_commands,
    run_command,
    salesforce_commands,
    sandbox_command,
    trial_commands,
)
from lead_enrichment.cli.options import Debug, EngineName, Json, choose_engine, epilog
from lead_enrichment.cli.reporting import reporting

app = typer.Typer(
    name="lead-enrichment",
    help="Find the owner and postal address behind each lead's website, each proven by a quote.",
    epilog=epilog("lead-enrichment run leads.csv", "lead-enrichment show 00Q5e00000ABCDE"),
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110},
)


@app.callback()
def choose(
    *,
    engine: Annotated[
        EngineName | None,
        typer.Option(help="Where queue and stores are: a file on this machine, or AWS. Default: the setting ENGINE."),
    ] = None,
) -> None:
    """Find the owner and postal address behind each lead's website, each proven by a quote."""
    choose_engine(engine)


for module in (
    run_command,
    salesforce_commands,
    trial_commands,
    job_commands,
    aws_commands,
    machine_commands,
    sandbox_command,
):
    module.register(app)


@app.command(epilog=epilog("lead-enrichment version --json"))
def version(*, as_json: Json = False, debug: Debug = False) -> None:
    """Print the version, and that of Python."""
    with reporting(as_json=as_json, debug=debug) as reporter:
        python = platform.python_version()
        if as_json:
            reporter.answer({"version": __version__, "python": python})
        else:
            reporter.say(f"lead-enrichment {__version__} (Python {python})")


def main() -> None:
    """Run the command line; the process ends with one of the documented exit codes."""
    app(prog_name="lead-enrichment")
