"""Workers as processes on this machine: for a sandbox, and for one machine on the AWS engine's queue."""

import asyncio
import sys
from collections.abc import Mapping, Sequence
from typing import Final

from lead_enrichment.orchestration_ports import Present, Started

COMMAND: Final = (sys.executable, "-m", "lead_enrichment.workers.enrichment_worker")


class LocalWorkerPool:
    """A `WorkerPool`. The processes are children of this one and outlive it unless `close` ends them."""

    def __init__(self, environment: Mapping[str, str], command: Sequence[str] = COMMAND) -> None:
        self._environment = dict(environment)
        self._command = command
        self._processes: list[asyncio.subprocess.Process] = []
        self._known: set[str] = set()
        self._started = 0

    async def present(self) -> Present:
        """Processes that run."""
        self._processes = [process for process in self._processes if process.returncode is None]
        return Present(len(self._processes), f"{self._started} {len(self._processes)}")

    async def start(self, workers: int, token: str) -> Started:
        """Start so many processes, unless this token was seen."""
        if token in self._known:
            return Started(0)
        self._known.add(token)
        for _ in range(workers):
            process = await asyncio.create_subprocess_exec(
                *self._command,
                env=self._environment,
                stdin=asyncio.subprocess.DEVNULL,
                start_new_session=True,  # Ctrl-C is for us to pass on
            )
            self._processes.append(process)
            self._started += 1
        return Started(workers)

    async def close(self) -> None:
        """Stop them with SIGTERM and wait for their end."""
        running = [process for process in self._processes if process.returncode is None]
        for process in running:
            process.terminate()
        for process in running:
            await process.wait()
