"""How many workers there should be, and the action that brings them about.

The action can be repeated at any time and by anyone: after leads were queued, when a worker has stopped, by the clock.
"""

import hashlib
from dataclasses import dataclass

from lead_enrichment.clock import Clock
from lead_enrichment.orchestration_ports import Present, WorkerPool
from lead_enrichment.ports import JobQueue


@dataclass(frozen=True, slots=True)
class Scaling:
    """One worker for each `leads_per_worker` leads in the queue, at most `most` workers."""

    leads_per_worker: int
    most: int

    def wanted(self, backlog: int) -> int:
        """Workers for so many leads, waiting or in work."""
        return max(0, min(-(-backlog // self.leads_per_worker), self.most))

    def missing(self, backlog: int, present: int) -> int:
        """Workers to start beside those that run or are about to."""
        return max(0, self.wanted(backlog) - present)


@dataclass(frozen=True, slots=True)
class Scaled:
    """What a scaling found and did. `backlog` is leads waiting and in work; `present` is before `started` more."""

    backlog: int
    wanted: int
    present: int
    started: int
    failures: tuple[str, ...] = ()


async def scale(queue: JobQueue, pool: WorkerPool, scaling: Scaling, clock: Clock) -> Scaled:
    """Start the workers that are missing. On an empty queue nobody is asked how many there are.

    Raises:
        SetupError, TransientError: the queue or the platform cannot be asked.
    """
    depth = await queue.depth()
    backlog = depth.waiting + depth.in_flight
    if not backlog:
        return Scaled(backlog=0, wanted=0, present=0, started=0)
    present = await pool.present()
    missing = scaling.missing(backlog, present.workers)
    if not missing:
        return Scaled(backlog, scaling.wanted(backlog), present.workers, 0)
    started = await pool.start(missing, _token(present, missing, clock))
    return Scaled(backlog, scaling.wanted(backlog), present.workers, started.workers, started.failures)


def _token(present: Present, missing: int, clock: Clock) -> str:
    """The same for two actions that see the same within one minute, so that both together start the workers once.

    After a worker's end it is another one: a token that was used would start nobody in the place of the one that ended.
    """
    seen = f"{clock.now():%Y%m%d%H%M} {present.mark} {missing}"
    return hashlib.sha256(seen.encode()).hexdigest()[:32]
