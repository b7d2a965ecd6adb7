"""The times and numbers that a worker keeps to."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Final

LONG_POLL: Final = timedelta(seconds=20)
"""SQS's longest: one call for as long as nothing comes."""

BUSY_POLL: Final = timedelta(seconds=2)
"""The longest while leads are in hand: a poll that is under way at a stop gets what is given back before others do."""

LONGEST_ASKED: Final = timedelta(hours=1)
"""Longest that a lead is hidden because the other side asked for it."""


@dataclass(frozen=True, slots=True)
class Limits:
    """Times and numbers that a worker keeps to.

    `heartbeat` is how often leases are renewed (a third of the lease). `lead_time` is the hard limit for one
    lead; after it the lead's result is time_budget. `grace` is how long leads in hand may go on after a stop.
    `poll` is how long one receive waits. `retry_delay` is how long a lead is hidden after its first failure; it
    doubles with each receive, up to `longest_delay`.
    """

    concurrency: int = 32
    heartbeat: timedelta = timedelta(seconds=20)
    lead_time: timedelta = timedelta(seconds=180)
    grace: timedelta = timedelta(seconds=20)
    poll: timedelta = timedelta(seconds=2)
    retry_delay: timedelta = timedelta(seconds=5)
    longest_delay: timedelta = timedelta(minutes=5)

    def delay_after(self, receive_count: int) -> timedelta:
        """How long a lead is hidden after it failed for the `receive_count`-th time."""
        doublings = 1 << min(receive_count - 1, 30)
        return min(self.retry_delay * doublings, self.longest_delay)
