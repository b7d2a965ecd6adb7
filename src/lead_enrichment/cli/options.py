"""The options that every command has, and how a command's help is put together."""

from typing import Annotated

import typer

from lead_enrichment.cli.exit_codes import MEANINGS

Json = Annotated[bool, typer.Option("--json", help="Print one JSON object on stdout; all else goes to stderr.")]
Debug = Annotated[bool, typer.Option("--debug", help="Log in detail, and print the traceback of a fault.")]


def epilog(*examples: str) -> str:
    """The end of a command's help: its examples and the exit codes."""
    example_lines = ["\b", "Examples:", *(f"  {example}" for example in examples)]
    code_lines = ["\b", "Exit codes:", *(f"  {code.value:<4} {meaning}" for code, meaning in MEANINGS.items())]
    return "\n".join([*example_lines, "", *code_lines])
