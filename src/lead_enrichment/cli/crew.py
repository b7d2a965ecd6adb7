"""More worker processes for a long run: one Python process fills one core, so each further core gets its own."""

import asyncio
import os
import sys
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Final

from lead_enrichment.observability import logger
from lead_enrichment.settings import Settings, environment_without

LEAST_LEADS_EACH: Final = 50
"""A process takes about a second to start and its own Chromium, which must be worth it."""
_END_SECONDS: Final = 15.0
_MODULE: Final = "lead_enrichment.workers.enrichment_worker"


@dataclass(frozen=True, slots=True)
class Shares:
    """How the leads and browser tabs at once are shared out: the same for each of so many `processes`."""

    processes: int
    concurrency: int
    browser_tabs: int


def shares_for(leads: int, settings: Settings) -> Shares:
    """What each process gets in a run of so many leads; one process has all where there are few."""
    wanted = settings.processes or _cores()
    processes = max(1, min(wanted, settings.concurrency, leads // LEAST_LEADS_EACH))
    return Shares(
        processes,
        -(-settings.concurrency // processes),
        -(-settings.browser_tabs // processes),
    )


def _cores() -> int:
    affinity = getattr(os, "sched_getaffinity", None)  # there is none on macOS
    return len(affinity(0)) if affinity else os.cpu_count() or 1


class Crew:
    """The other processes of a run. They end when we do, whatever ends us: their standard input then closes."""

    def __init__(self) -> None:
        self._processes: list[asyncio.subprocess.Process] = []

    async def enlist(self, command: Sequence[str], environment: Mapping[str, str]) -> None:
        """Start one more."""
        process = await asyncio.create_subprocess_exec(
            *command,
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.DEVNULL,
            env=environment,
            start_new_session=True,  # Ctrl-C is for us to pass on
        )
        self._processes.append(process)

    def stop(self) -> None:
        """Let each finish what it has in hand, as one Ctrl-C does."""
        for process in self._processes:
            if process.stdin is not None:
                process.stdin.close()

    def hurry(self) -> None:
        """Let each give back what it has in hand, as a second Ctrl-C does."""
        self.stop()
        for process in self._processes:
            if process.returncode is None:
                process.terminate()

    async def ended(self) -> None:
        """Stop them and wait for their end; one that does not come to an end is ended."""
        self.stop()
        for process in self._processes:
            try:
                async with asyncio.timeout(_END_SECONDS):
                    await process.wait()
            except TimeoutError:
                process.kill()
                await process.wait()
            if process.returncode:
                logger().warning("A worker process ended with a fault", pid=process.pid, exit_code=process.returncode)


@asynccontextmanager
async def crew_for(job_id: str, size: int, settings: Settings, *, grace: float) -> AsyncIterator[Crew]:
    """`size` more processes for a job, with these settings, for as long as the block lasts."""
    environment = environment_without() | {
        "DATA_DIR": str(settings.data_dir),
        "ALLOW_NETWORKS": ",".join(map(str, settings.allow_networks)),
        "CONCURRENCY": str(settings.concurrency),
        "BROWSER_TABS": str(settings.browser_tabs),
    }
    command = (sys.executable, "-m", _MODULE, "--job", job_id, "--grace", str(grace), "--until-closed")
    crew = Crew()
    try:
        for _ in range(size):
            await crew.enlist(command, environment)
        yield crew
    finally:
        await crew.ended()
