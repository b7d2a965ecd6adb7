"""A job as it is seen now, by a person or a program: how far, how fast, what remains, who works, what to do next."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from lead_enrichment.cli.options import to_type
from lead_enrichment.cli.pace import LEAST, left_at
from lead_enrichment.cli.session import Session
from lead_enrichment.domain.errors import SetupError
from lead_enrichment.domain.job import SALESFORCE_SOURCE
from lead_enrichment.domain.result import LeadStatus
from lead_enrichment.jobs import Progress
from lead_enrichment.orchestration_ports import EndedWorker, Workers

_DENIED: Final = "aws_denied"
_GOES_ON: Final = "nothing: it goes on by itself"


@dataclass(frozen=True, slots=True)
class JobView:
    """One look at a job. `recent` is leads an hour by those finished last, where enough of them were seen.

    `workers` is None where they are not known: there are none of their own, or `unknown` says why.
    """

    progress: Progress
    engine: str
    now: datetime
    workers: Workers | None = None
    unknown: str = ""
    recent: float | None = None

    @property
    def remaining(self) -> int:
        """Leads accepted that have no terminal result yet."""
        return self.progress.counters.total - self.progress.counters.done

    @property
    def seconds(self) -> float:
        """Seconds from the start of the job to its end, or to now."""
        job = self.progress.job
        return ((job.ended_at or self.now) - job.created_at).total_seconds()

    @property
    def per_hour(self) -> float | None:
        """Leads an hour: by those finished last, else on average since the start; None until enough are done."""
        done = self.progress.counters.done
        if self.recent is not None or done < LEAST or self.seconds <= 0:
            return self.recent
        return done / self.seconds * 3600

    @property
    def left(self) -> tuple[float, float] | None:
        """Least and most seconds that the remaining leads will take; None until enough are done."""
        rate = self.per_hour
        if rate is None or not self.remaining or self.idle:
            return None
        return left_at(rate, self.remaining, self.progress.counters.done)

    @property
    def idle(self) -> bool:
        """Whether leads wait and nobody is there to take them, as far as that is known."""
        at_work = self.progress.counters.by_status.get(LeadStatus.WORKING, 0)
        if self.progress.complete or at_work:
            return False
        return self.workers is not None and not (self.workers.running or self.workers.pending)

    @property
    def at_fault(self) -> tuple[EndedWorker, ...]:
        """Workers that ended of late otherwise than idle or stopped as asked, the newest first."""
        return tuple(worker for worker in self.workers.ended if worker.at_fault) if self.workers else ()

    def next_step(self) -> str:
        """What the person does next, by what most needs it."""
        if self.progress.complete:
            return self._when_done()
        return self._on_aws() if self.engine == "aws" else self._on_this_machine()

    def to_json(self) -> dict[str, Any]:
        """The same for a program."""
        rate, left = self.per_hour, self.left
        return job_json(self.progress) | {
            "remaining": self.remaining,
            "leads_per_hour": None if rate is None else round(rate, 1),
            "seconds_left": None if left is None else [round(seconds, 1) for seconds in left],
            "workers": self.workers and _workers_json(self.workers),
            "next_step": self.next_step(),
        }

    def _when_done(self) -> str:
        job, failed = self.progress.job, self.progress.counters.by_status.get(LeadStatus.FAILED, 0)
        if failed:
            return f"{self._command(f'retry {job.id}')} ({failed:,} failed on our side); why: {self._status()}"
        return self._status()

    def _on_aws(self) -> str:
        job, depth = self.progress.job, self.progress.depth
        if not job.queued_all:
            return "nothing yet: leads are still being queued"
        if self.idle and depth.dead and not depth.waiting:
            return f"{self._command(f'retry {job.id}')} (leads were set aside and nobody works on them)"
        if self.idle:
            cause = self.at_fault[0].reason if self.at_fault else ""
            return self._command("scale") + (f", when this is set right: {cause}" if cause else " (no worker is there)")
        if self.workers is not None and not self.workers.running:
            return "nothing yet: the workers are being started, which takes a minute or two"
        return f"nothing yet; at its end: {self._command(f'retry {job.id}')}" if depth.dead else _GOES_ON

    def _on_this_machine(self) -> str:
        if self.progress.counters.by_status.get(LeadStatus.WORKING, 0):
            return _GOES_ON
        source = self.progress.job.options.source
        what = "--from salesforce" if source.startswith(SALESFORCE_SOURCE) else source
        return f"{self._command(f'run {what} --resume')} (nobody works on it)"

    def _status(self) -> str:
        return self._command(f"status {self.progress.job.id}")

    def _command(self, rest: str) -> str:
        return to_type(self.engine, rest)


async def look_at(job_id: str, session: Session) -> JobView:
    """One look at a job. Raises UsageError no_such_job."""
    progress = await session.jobs.progress(job_id)
    workers, unknown = await _workers(session)
    return JobView(progress, session.settings.engine, session.clock.now(), workers, unknown)


async def _workers(session: Session) -> tuple[Workers | None, str]:
    """The workers, or why they are not known: whoever may read the job need not be allowed to look at the cluster."""
    watch = session.engine.workers
    if watch is None:
        return None, ""
    try:
        return await watch.look(), ""
    except SetupError as error:
        if error.code != _DENIED:
            raise
        return None, f"not known: {error.reason.name.lower()} ({error.detail})"


def _workers_json(workers: Workers) -> dict[str, Any]:
    ended = [
        {
            "ended_at": worker.ended_at and worker.ended_at.isoformat(),
            "reason": worker.reason,
            "exit_code": worker.exit_code,
            "task_definition": worker.definition,
        }
        for worker in workers.ended
    ]
    return {"running": workers.running, "pending": workers.pending, "ended": ended}


def counts(progress: Progress) -> dict[str, int]:
    """Leads of each status, for a program."""
    by_status = progress.counters.by_status
    return {status.value: by_status.get(status, 0) for status in LeadStatus}


def job_json(progress: Progress) -> dict[str, Any]:
    """How a job stands, for a program."""
    job, depth = progress.job, progress.depth
    return {
        "job_id": job.id,
        "source": job.options.source,
        "dry_run": job.options.dry_run,
        "created_at": job.created_at.isoformat(),
        "ended_at": job.ended_at and job.ended_at.isoformat(),
        "complete": progress.complete,
        "leads": progress.counters.total,
        "done": progress.counters.done,
        "statuses": counts(progress),
        "queue": {
            "waiting": depth.waiting,
            "in_flight": depth.in_flight,
            "dead_letters": depth.dead,
            "oldest_seconds": round(depth.oldest_age, 1),
        },
    }
