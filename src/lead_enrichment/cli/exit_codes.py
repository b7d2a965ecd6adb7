"""The exit codes of every command."""

from enum import IntEnum
from typing import Final


class ExitCode(IntEnum):
    """What a script may rely on."""

    OK = 0
    UNEXPECTED = 1
    USAGE = 2
    SETUP = 3
    PARTIAL = 4
    SERVICE_DOWN = 5
    INTERRUPTED = 130


MEANINGS: Final = {
    ExitCode.OK: "done",
    ExitCode.UNEXPECTED: "unexpected fault in Lead Enrichment itself",
    ExitCode.USAGE: "the command line or its input cannot be used",
    ExitCode.SETUP: "a setting, folder, disk or browser needs a person (see doctor)",
    ExitCode.PARTIAL: "done, but some leads failed on our side",
    ExitCode.SERVICE_DOWN: "a service that is needed does not answer",
    ExitCode.INTERRUPTED: "stopped by Ctrl-C; what was done is kept",
}
