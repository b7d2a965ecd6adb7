"""What the orchestrator needs from the outside: workers to start, and a log of how far it has sent a job's leads."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from lead_enrichment.domain.job import LeadMessage
from lead_enrichment.domain.lead import Lead


@dataclass(frozen=True, slots=True)
class Started:
    """How many workers were started, and why others were not (the platform's own words, each once)."""

    workers: int
    failures: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Present:
    """Workers that run or are about to. `mark` is another one whenever a worker has come or gone meanwhile."""

    workers: int
    mark: str


class WorkerPool(Protocol):
    """Workers that can be started; they end by themselves when the queue has nothing for them."""

    async def present(self) -> Present:
        """Who is there."""
        ...

    async def start(self, workers: int, token: str) -> Started:
        """Start so many more. A repeat with the same `token` starts no others where the platform can tell.

        Raises:
            SetupError: the workers' definition or our rights are wrong. TransientError: try again later.
        """
        ...


@dataclass(frozen=True, slots=True)
class EndedWorker:
    """A worker that has ended, in the platform's words. `exit_code` is None where it never ran."""

    ended_at: datetime | None
    reason: str
    exit_code: int | None
    definition: str

    @property
    def at_fault(self) -> bool:
        """Whether it ended otherwise than idle or stopped as asked."""
        return self.exit_code != 0


@dataclass(frozen=True, slots=True)
class Workers:
    """Workers that run, those that are being prepared, and those that ended of late, the newest first."""

    running: int
    pending: int
    ended: tuple[EndedWorker, ...] = ()


class WorkerWatch(Protocol):
    """Tells a person what the workers are doing."""

    async def look(self) -> Workers:
        """The workers as they are now. Raises SetupError, TransientError: the platform cannot be asked."""
        ...


class PagedSource(Protocol):
    """Leads by id, page by page, from any lead on."""

    def pages(self, after: str | None, most: int | None) -> AsyncIterator[tuple[list[Lead], str | None]]:
        """Pages of leads that need enrichment, with the id of the last lead that was looked at.

        `most` is a hint that no more leads are needed.
        """
        ...


@dataclass(frozen=True, slots=True)
class Cursor:
    """How far a job's leads are sent. `after` is the id of the last lead looked at; the next page begins behind it.

    `found` counts the leads accepted, `queued` those sent. `pending` are the messages of the last page: they are
    written down before they are sent, so that whoever goes on after a kill sends them again and asks for none twice.
    """

    after: str | None = None
    found: int = 0
    queued: int = 0
    resting: int = 0
    workers_started: int = 0
    pending: tuple[LeadMessage, ...] = ()


@dataclass(frozen=True, slots=True)
class Holder:
    """The job that holds the lock, and the request that it was started by."""

    job_id: str
    request: str


class DispatchLog(Protocol):
    """One job at a time, one dispatcher for each, and its cursor: all of it durable."""

    async def holder(self) -> Holder | None:
        """Who holds the lock; None where nobody does or the lock has run out."""
        ...

    async def lock(self, holder: Holder, instead_of: str | None = None) -> bool:
        """Take the lock, where it is free, has run out, or is held by the job `instead_of`; whether it is ours."""
        ...

    async def renew_lock(self, job_id: str) -> None:
        """Let the lock run on, where the job still holds it."""
        ...

    async def unlock(self, job_id: str) -> None:
        """Give the lock back, where the job holds it."""
        ...

    async def begin(self, job_id: str, dispatcher: str) -> Cursor | None:
        """Take the right to send a job's leads, and where to go on; None while another dispatcher has it."""
        ...

    async def keep(self, job_id: str, dispatcher: str, cursor: Cursor) -> bool:
        """Write the cursor down and raise the job's total to `found`, both or none; False where another has taken over.

        Renews the right to go on.
        """
        ...

    async def hand_over(self, job_id: str, dispatcher: str) -> None:
        """Give the right to send back, where it is still ours."""
        ...

    async def under_way(self, job_id: str) -> bool:
        """Whether a dispatcher has the right to send the job's leads now."""
        ...
