"""The org's own clock: that of the machine, until a test sets it."""

from datetime import datetime, timedelta

from lead_enrichment.clock import Clock


class OrgClock:
    """Whole seconds in UTC, as Salesforce keeps them. Set, it stands still; moved, it goes on from there."""

    def __init__(self, machine: Clock) -> None:
        self._machine = machine
        self._stands_at: datetime | None = None
        self._ahead = timedelta()

    def now(self) -> datetime:
        """The org's present second."""
        moment = self._stands_at or self._machine.now()
        return (moment + self._ahead).replace(microsecond=0)

    def set(self, stands_at: datetime | None, ahead_seconds: float = 0.0) -> None:
        """Stand at a moment (None: run with the machine), `ahead_seconds` later than that."""
        self._stands_at = stands_at
        self._ahead = timedelta(seconds=ahead_seconds)
