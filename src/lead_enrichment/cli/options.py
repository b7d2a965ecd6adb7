"""The options that every command has, and how a command's help is put together."""

from contextvars import ContextVar
from enum import StrEnum
from typing import Annotated

import typer

from lead_enrichment.cli.exit_codes import MEANINGS

Json = Annotated[bool, typer.Option("--json", help="Print one JSON object on stdout; all else goes to stderr.")]
Debug = Annotated[bool, typer.Option("--debug", help="Log in detail, and print the traceback of a fault.")]


class EngineName(StrEnum):
    """The engines."""

    EMBEDDED = "embedded"
    AWS = "aws"


_ENGINE: ContextVar[EngineName | None] = ContextVar("engine", default=None)


def choose_engine(engine: EngineName | None) -> None:
    """Note the engine named before the command."""
    _ENGINE.set(engine)


def chosen_engine() -> str | None:
    """The engine named before the command; None where none was."""
    engine = _ENGINE.get()
    return None if engine is None else engine.value


def to_type(engine: str, rest: str) -> str:
    """A command for a person to type, that works on the same engine as this one in any terminal."""
    return f"lead-enrichment {'--engine aws ' if engine == 'aws' else ''}{rest}"


def epilog(*examples: str) -> str:
    """The end of a command's help: its examples and the exit codes."""
    example_lines = ["\b", "Examples:", *(f"  {example}" for example in examples)]
    code_lines = ["\b", "Exit codes:", *(f"  {code.value:<4} {meaning}" for code, meaning in MEANINGS.items())]
    return "\n".join([*example_lines, "", *code_lines])
