"""The command as a user starts it: a process of its own, with its own data folder."""

import asyncio
import json
import os
import signal
import sys
from asyncio.subprocess import PIPE, Process
from dataclasses import dataclass
from pathlib import Path
from typing import Any

COMMAND = (sys.executable, "-m", "lead_enrichment")
LONGEST = 120


@dataclass(frozen=True)
class Done:
    """How a command ended and what it said."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


@dataclass(frozen=True)
class Command:
    """Starts the command in `folder`, with data in `folder/data`; `environment` is added to ours."""

    folder: Path
    environment: dict[str, str]

    async def __call__(self, *arguments: str, before: tuple[str, ...] = (), **environment: str) -> Done:
        process = await self.start(*arguments, before=before, **environment)
        return await finished(process)

    async def start(self, *arguments: str, before: tuple[str, ...] = (), **environment: str) -> Process:
        """Start it; `before` stands before the command, as in `unshare -m ...`."""
        inherited = {name: value for name, value in os.environ.items() if name not in ("DATA_DIR", "ALLOW_NETWORKS")}
        fixed = {"DATA_DIR": str(self.folder / "data"), "COLUMNS": "100", "NO_COLOR": "1"}
        return await asyncio.create_subprocess_exec(
            *before,
            *COMMAND,
            *arguments,
            cwd=self.folder,
            env=inherited | fixed | self.environment | environment,
            stdout=PIPE,
            stderr=PIPE,
            start_new_session=True,
        )


async def finished(process: Process) -> Done:
    """Wait for the end of a started command; one that hangs is killed and fails the test."""
    try:
        async with asyncio.timeout(LONGEST):
            out, err = await process.communicate()
    except TimeoutError:
        os.killpg(process.pid, signal.SIGKILL)
        raise
    return Done(process.returncode or 0, out.decode(), err.decode())
