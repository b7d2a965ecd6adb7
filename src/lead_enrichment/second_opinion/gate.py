"""Whether the model's service can be asked just now: shared by all leads of a process."""

from typing import Final

from lead_enrichment.clock import Clock

MOST_FAILURES: Final = 5
"""Failures in a row after which the service is left alone for a while."""
_FIRST_REST, _LONGEST_REST = 30.0, 300.0


class Gate:
    """Open, resting until a moment, or closed for good with a reason code."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._until = 0.0
        self._failures = 0
        self._rest = _FIRST_REST
        self.closed: str | None = None

    def wait(self) -> float:
        """Seconds until the service may be asked again; 0 now."""
        return max(0.0, self._until - self._clock.monotonic())

    def pause(self, seconds: float) -> None:
        """Let everybody wait: the service asked for it."""
        self._until = max(self._until, self._clock.monotonic() + seconds)

    def failed(self) -> None:
        """Count a failure; after several in a row the service gets a rest, longer each time."""
        self._failures += 1
        if self._failures >= MOST_FAILURES:
            self.pause(self._rest)
            self._rest = min(self._rest * 2, _LONGEST_REST)
            self._failures = MOST_FAILURES - 1

    def succeeded(self) -> None:
        """The service works."""
        self._failures = 0
        self._rest = _FIRST_REST

    def close(self, code: str) -> None:
        """Ask no more in this process: waiting will not help."""
        self.closed = code
