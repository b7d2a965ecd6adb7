"""How a command speaks and ends: its answer, its exit code, and for every fault what, why and what to do."""

import errno
import json
import os
import secrets
import sys
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Final

import typer

from lead_enrichment.cli.exit_codes import ExitCode
from lead_enrichment.domain.errors import (
    LeadEnrichmentError,
    PermanentError,
    SetupError,
    TransientError,
    UsageError,
)
from lead_enrichment.domain.reasons import REASONS

_CODE_OF: Final = (
    (UsageError, ExitCode.USAGE),
    (SetupError, ExitCode.SETUP),
    (TransientError, ExitCode.SERVICE_DOWN),
    (PermanentError, ExitCode.PARTIAL),
)


@dataclass(frozen=True, slots=True)
class Reporter:
    """Where a command says what it has to say. `log_id` stands in its log lines and in its error messages."""

    log_id: str
    as_json: bool
    debug: bool

    def answer(self, body: dict[str, Any]) -> None:
        """Print the command's one JSON object."""
        self._print(json.dumps(body, ensure_ascii=False, indent=2) + "\n")

    def say(self, text: str) -> None:
        """Print a part of the answer for people."""
        self._print(text + "\n")

    def show(self, *renderables: Any) -> None:
        """Print rich tables and texts as wide as the terminal is."""
        from rich.console import Console  # noqa: PLC0415 - `--help` does not need it

        console = Console(highlight=False)
        with console.capture() as captured:
            for renderable in renderables:
                console.print(renderable)
        self._print("\n".join(line.rstrip() for line in captured.get().split("\n")))

    def note(self, text: str) -> None:
        """Say something beside the answer, on stderr."""
        sys.stderr.write(text + "\n")
        sys.stderr.flush()

    def _print(self, text: str) -> None:
        try:
            sys.stdout.write(text)
            sys.stdout.flush()
        except OSError as error:
            # what could not be written is still in the buffer; let the interpreter's last flush succeed
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            if error.errno == errno.EPIPE:
                raise
            raise SetupError("cannot_write", f"standard output: {error.strerror}.") from None


@contextmanager
def reporting(*, as_json: bool, debug: bool) -> Iterator[Reporter]:
    """Run a command's body; every error ends the process with its documented exit code and a message."""
    reporter = Reporter(log_id=secrets.token_hex(4), as_json=as_json, debug=debug)
    try:
        yield reporter
    except (typer.Exit, BrokenPipeError):
        raise  # where the reader of our output has gone, click ends the process quietly
    except KeyboardInterrupt:
        reporter.note("Stopped.")
        raise typer.Exit(ExitCode.INTERRUPTED) from None
    except Exception as error:  # noqa: BLE001 - the one place where a bug becomes a message
        code = next((code for kind, code in _CODE_OF if isinstance(error, kind)), ExitCode.UNEXPECTED)
        _explain(reporter, error, code)
        raise typer.Exit(code) from None


def _explain(reporter: Reporter, error: Exception, code: ExitCode) -> None:
    if isinstance(error, LeadEnrichmentError):
        reason, detail = error.reason, error.detail
    else:
        reason, detail = REASONS["internal_error"], _where(error)
    if reporter.debug:
        reporter.note("".join(traceback.format_exception(error)).rstrip())
    if reporter.as_json:
        fault = {
            "code": reason.code,
            "what": reason.name,
            "detail": detail,
            "why": reason.meaning,
            "what_to_do": reason.next_step,
            "log_id": reporter.log_id,
        }
        reporter.answer({"error": fault, "exit_code": int(code)})
        return
    reporter.note(f"{reason.name}: {detail}" if detail else f"{reason.name}.")
    reporter.note(f"  Why:        {reason.meaning}")
    reporter.note(f"  What to do: {reason.next_step}")
    reporter.note(f"  Log id:     {reporter.log_id}")


def _where(error: Exception) -> str:
    """The kind of a fault and the line of ours it came from: no values, which could be personal data."""
    ours = [frame for frame in traceback.extract_tb(error.__traceback__) if "lead_enrichment" in frame.filename]
    place = f" in {ours[-1].name} ({ours[-1].filename.rpartition('/')[2]}:{ours[-1].lineno})" if ours else ""
    return f"{type(error).__name__}{place}."
