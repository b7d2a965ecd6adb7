"""Whether the worker's process is there: exit status 0 or 1. For the image's HEALTHCHECK; needs nothing installed."""

import sys
from pathlib import Path

WORKER = b"lead_enrichment.workers.enrichment_worker"


def alive() -> bool:
    """Whether a process that is no zombie runs the worker's module."""
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            command, state = (
                (folder / "cmdline").read_bytes(),
                (folder / "stat").read_text().rpartition(")")[2].split()[0],
            )
        except OSError:  # it has just ended
            continue
        if WORKER in command.split(b"\0") and state != "Z":
            return True
    return False


if __name__ == "__main__":
    sys.exit(0 if alive() else 1)
