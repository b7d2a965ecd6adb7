"""When a request is tried again, and after which wait. Decisions are values; nothing here waits."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

RETRY_AFTER_MOST: Final = 30.0
"""Longest wait in seconds that a site's Retry-After is honoured; a longer one ends the attempts."""


class Outcome(StrEnum):
    """What an HTTP status means for a visit."""

    SUCCESS = "success"
    REFUSED = "refused"
    MISSING = "missing"
    TRANSIENT = "transient"
    ERROR = "error"


_REFUSED: Final = frozenset({401, 402, 403, 406, 407, 451})
_MISSING: Final = frozenset({404, 410})
_TRANSIENT: Final = frozenset({408, 425, 429, 500, 502, 503, 504, 507, 509, 520, 521, 522, 523, 524, 529, 530})


def outcome_of(status: int) -> Outcome:
    """Sort a status (RFC 9110, and the 52x of large hosting networks) by what a visitor can do about it."""
    if 200 <= status < 300:  # noqa: PLR2004 - the class of success
        return Outcome.SUCCESS
    for outcome, statuses in (
        (Outcome.REFUSED, _REFUSED),
        (Outcome.MISSING, _MISSING),
        (Outcome.TRANSIENT, _TRANSIENT),
    ):
        if status in statuses:
            return outcome
    return Outcome.ERROR


@dataclass(frozen=True, slots=True)
class RetryPolicy:
    """Time-outs of the attempts and the waits after each, all in seconds; one attempt for each time-out."""

    timeouts: tuple[float, ...]
    waits: tuple[float, ...]
    retry_after_most: float = RETRY_AFTER_MOST

    @property
    def attempts(self) -> int:
        """How often a request is made at most."""
        return len(self.timeouts)

    def wait_after(self, attempt: int, retry_after: float | None = None) -> float | None:
        """Seconds to wait after transient failure number `attempt` (from 1); None: do not try again.

        A site's Retry-After lengthens the wait, never shortens it.
        """
        if attempt >= self.attempts:
            return None
        if retry_after is not None and retry_after > self.retry_after_most:
            return None
        return max(self.waits[min(attempt, len(self.waits)) - 1], retry_after or 0.0)


START_PAGE: Final = RetryPolicy(timeouts=(20.0, 30.0, 40.0), waits=(1.0, 2.0, 4.0))
"""The page that decides whether a site can be read (product contract, section 6)."""

FURTHER_PAGE: Final = RetryPolicy(timeouts=(20.0, 30.0), waits=(1.0,))
"""A page found on a site that already answered: one repeat is enough, others may hold the same."""

OTHER_SPELLING: Final = RetryPolicy(timeouts=(20.0,), waits=())
"""The same site under http or www, tried once after the address given could not be reached."""

SITEMAP: Final = RetryPolicy(timeouts=(10.0,), waits=())
"""A list that helps where links are few; never worth a second request."""
