"""Every command explains itself."""

import click
import pytest
import typer
from typer.testing import CliRunner

from lead_enrichment.cli.app import app
from lead_enrichment.cli.exit_codes import MEANINGS

COMMANDS = {
    *("run", "demo", "status", "show", "retry", "monitor", "export", "start", "scale", "doctor", "evaluate", "version"),
    *("plan", "apply", "undo", "salesforce", "sandbox"),
}
DEEPER = ("sandbox salesforce", "sandbox aws", "salesforce check", "salesforce probe")
GROUP = typer.main.get_command(app)


def test_all_commands_are_there():
    assert set(GROUP.list_commands(click.Context(GROUP))) == COMMANDS


@pytest.mark.parametrize("name", [*sorted(COMMANDS), *DEEPER])
def test_help_has_an_example_the_exit_codes_and_json(name):
    done = CliRunner().invoke(app, [*name.split(), "--help"])
    assert done.exit_code == 0
    assert f"lead-enrichment {name}" in done.output.split("Examples:")[1]
    assert all(f"{code.value} " in done.output and meaning in done.output for code, meaning in MEANINGS.items())
    assert "--json" in done.output


@pytest.mark.parametrize("name", sorted(COMMANDS))
def test_every_option_is_explained(name):
    command = GROUP.get_command(click.Context(GROUP), name)
    assert all(getattr(item, "help", None) for item in command.params)


def test_the_list_of_commands_is_not_cut_off():
    lines = CliRunner().invoke(app, ["--help"]).output.split("Commands:")[1].split("Examples:")[0]
    assert "..." not in lines
