"""What the core needs from the outside, as small Protocols. Each has (or will have) two real adapters."""

from collections.abc import AsyncIterator, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Protocol

from lead_enrichment.domain.evidence import Claims, Dossier
from lead_enrichment.domain.job import Job, JobCounters, LeadMessage
from lead_enrichment.domain.result import LeadResult


@dataclass(frozen=True, slots=True)
class Document:
    """A fetched document. `url` is where it was finally found; `ms` is wall time; `body` is decoded text.

    `certificate_error` is what was wrong with the site's certificate, if anything, and `certificate_names` are the
    DNS names in it, as far as they were seen.
    """

    url: str
    status: int
    content_type: str
    body: str
    ms: int
    via: str
    redirects: tuple[str, ...] = ()
    certificate_error: str | None = None
    retry_after: float | None = None
    certificate_names: tuple[str, ...] = ()


class Fetcher(Protocol):
    """Plain HTTP through the egress guard."""

    async def fetch(self, url: str, *, timeout: float, accept: str = "text/html") -> Document:
        """Fetch one document, redirects followed (each hop checked).

        Raises:
            PermanentError: address_not_allowed, bad_website, domain_not_found, redirect_loop, too_large.
            TransientError: unreachable (timeouts, connection trouble).

        Any HTTP status is a Document, never an error.
        """
        ...


class BrowserTab(Protocol):
    """One isolated browser context, for one lead's visit."""

    async def open(self, url: str, *, timeout: float) -> Document:
        """Render one page and return its DOM as HTML, hidden elements marked for the block walker.

        Raises the same errors as `Fetcher.fetch`, and TransientError browser_crashed.
        """
        ...


class Browser(Protocol):
    """One shared Chromium whose traffic passes the egress guard."""

    def tab(self) -> AbstractAsyncContextManager[BrowserTab]:
        """A fresh isolated context. Raises PermanentError browser_missing where there is no Chromium."""
        ...


@dataclass(frozen=True, slots=True)
class CachedVisit:
    """What the cache holds for one site: an opaque body written by `site_visit`."""

    site: str
    body: bytes
    stored_at: datetime
    expires_at: datetime


class PageCache(Protocol):
    """What was read from a site (scheme, host, port), for at most 24 hours."""

    async def get(self, site: str) -> CachedVisit | None:
        """The entry, or None when there is none or it has expired (checked at every read)."""
        ...

    async def put(self, site: str, body: bytes, ttl: timedelta) -> None:
        """Store or replace the entry. A body beyond the store's limit is not kept, nor is the entry before it."""
        ...

    async def claim(self, site: str, holder: str, lease: timedelta) -> bool:
        """Take or renew the sole right to visit a site for so long; False while another holder has it."""
        ...

    async def release(self, site: str, holder: str) -> None:
        """Give the right back. Without it, or where another holds it now, nothing happens."""
        ...

    async def purge(self) -> int:
        """Remove entries that have expired; how many there were (0 where the store does it by itself)."""
        ...


class Extractor(Protocol):
    """Reads a dossier and makes claims. It decides nothing."""

    async def extract(self, dossier: Dossier) -> Claims:
        """Every claim it can make. Raises TransientError when its service is in trouble."""
        ...


@dataclass(frozen=True, slots=True)
class Delivery:
    """A received message. `receipt` is the fencing token: it is good until the message changes hands.

    `abandoned` is how many of its receives ended without a word, so that the lease ran out: the worker was
    killed or hung, perhaps by this very message. It is 0 where the queue cannot tell.
    """

    message: LeadMessage
    receipt: str
    receive_count: int
    abandoned: int = 0


@dataclass(frozen=True, slots=True)
class QueueDepth:
    """How many messages wait, are being worked on, and are set aside; age of the oldest waiting in seconds."""

    waiting: int
    in_flight: int
    dead: int
    oldest_age: float


class JobQueue(Protocol):
    """At-least-once delivery with leases (visibility timeout) and a dead-letter queue."""

    async def send(self, messages: Sequence[LeadMessage]) -> None:
        """Make the messages available. A message whose (job, lead) is already queued is not handed out twice."""
        ...

    async def receive(self, most: int, wait: timedelta) -> list[Delivery]:
        """Up to `most` messages, waiting up to `wait` for the first.

        A message received as often as the limit goes to the dead-letter queue instead; then the answer may
        come early and empty. When the caller is cancelled, what was already taken is given back, uncounted.
        """
        ...

    async def extend(self, delivery: Delivery) -> None:
        """Heartbeat: renew the lease. Raises LeaseLost."""
        ...

    async def delete(self, delivery: Delivery) -> None:
        """Acknowledge. Deleting what is already gone is no error. Raises LeaseLost if another holds it."""
        ...

    async def release(self, delivery: Delivery, delay: timedelta, *, count_attempt: bool = True) -> None:
        """Give the message back, visible after `delay`. A lost lease is no error.

        `count_attempt=False` takes this receive back from its count: the fault was not the message's.
        """
        ...

    async def put_off(self, delivery: Delivery, delay: timedelta) -> bool:
        """Let a lead wait until a worker is alone with it; whether the caller goes on holding it meanwhile.

        A queue that can take a receive back takes the message back for `delay`. Another one leaves it to the caller,
        who renews its lease and calls `begin` in the end; if he vanishes before, it is not counted as abandoned.
        """
        ...

    async def begin(self, delivery: Delivery) -> None:
        """Work begins on a lead that was put off. Raises LeaseLost."""
        ...

    async def depth(self, job_id: str | None = None) -> QueueDepth:
        """How much stands in the queue, of one job or in all."""
        ...

    async def dead_letters(self, job_id: str | None = None, most: int = 100) -> list[Delivery]:
        """Messages set aside, oldest first. Such a delivery can be recorded and deleted, not extended or released.

        Only those whose lead has no terminal result yet (`jobs.settle_dead_letters` gives it one).
        """
        ...

    async def settle(self, letter: Delivery) -> None:
        """Note that a dead letter's lead has its result, which is what `retry` goes by from now on.

        The embedded queue deletes the letter. SQS keeps it where people and alarms look. Never an error.
        """
        ...

    async def drop_dead_letters(self, job_id: str, messages: Sequence[LeadMessage]) -> int:
        """Delete a job's letters that nobody needs any more; how many there were.

        Those are the letters of `messages`, which were sent anew, and of leads that have a terminal result.
        """
        ...

    async def redrive(self, job_id: str | None = None) -> int:
        """Bring dead letters back into the queue with a fresh receive count; how many there were."""
        ...


class Recorded(StrEnum):
    """What `ResultStore.record` did."""

    STORED = "stored"
    ALREADY_TERMINAL = "already_terminal"
    LEASE_LOST = "lease_lost"


@dataclass(frozen=True, slots=True)
class InVain:
    """How often a lead was tried in vain in a row, and when it is worth trying again (None: at once)."""

    times: int
    again_after: datetime | None


class ResultStore(Protocol):
    """One durable result for each lead of a job."""

    async def record(self, result: LeadResult, delivery: Delivery) -> Recorded:
        """In one transaction: store the result if none is terminal yet, and count it in its job.

        LEASE_LOST where another worker has received the message since: a receipt is good until the message
        changes hands, even when its lease has run out meanwhile. Raises ValueError for a result that is not
        terminal or of another lead.
        """
        ...

    async def get(self, lead_id: str, job_id: str | None = None) -> LeadResult | None:
        """The result of a lead in a job, or its newest."""
        ...

    def of_job(self, job_id: str) -> AsyncIterator[LeadResult]:
        """All results of a job in the order of its source, without holding them all in memory."""
        ...

    async def reopen(self, job_id: str, statuses: Sequence[str]) -> list[LeadMessage]:
        """Take back terminal results with these statuses, uncount them, and give their messages to send again.

        Results taken back earlier and not stored anew since are given once more: whoever is killed between
        this and the sending repeats both. A job that had ended has not ended any more.
        """
        ...

    async def in_vain(self, lead_ids: Sequence[str]) -> dict[str, InVain]:
        """For leads whose newest result of a job that writes ended in vain: how often, and until when to rest.

        In vain: the website was not reached, or we failed. Counted are such results since the last other one.
        """
        ...

    async def terminal_among(self, job_id: str, lead_ids: Sequence[str]) -> set[str]:
        """Those of `lead_ids` that have a terminal result in the job."""
        ...


class JobStore(Protocol):
    """Jobs and their counters."""

    async def create(self, job: Job) -> None:
        """Store a new job."""
        ...

    async def accept(self, job_id: str, total: int) -> None:
        """Raise the job's total to `total` leads accepted so far; said before they are sent, never lowered."""
        ...

    async def queued_all(self, job_id: str) -> None:
        """Note that the source was read to its end."""
        ...

    async def end(self, job_id: str, at: datetime) -> bool:
        """Note the end; whether it was noted now. Ending twice keeps the first time, whoever comes second."""
        ...

    async def get(self, job_id: str) -> Job | None:
        """The job, or None."""
        ...

    async def newest(self, most: int = 20) -> list[Job]:
        """The newest jobs first."""
        ...

    async def counters(self, job_id: str) -> JobCounters:
        """The counters, consistent at every read: they add up to the total. Raises UsageError no_such_job."""
        ...
