"""Metrics for CloudWatch as lines of the log, in the embedded metric format (EMF): no call and no right is needed.

The form is that of Amazon's "Specification: Embedded metric format": one JSON object on one line, with metadata under
`_aws`; at most 100 metrics in an object and 100 values of a metric; the timestamp in milliseconds.
"""

import json
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from lead_enrichment.clock import Clock

NAMESPACE: Final = "LeadEnrichment"
MOST_VALUES: Final = 100
UNITS: Final = {
    "LeadsProcessed": "Count",
    "LeadsSucceeded": "Count",
    "LeadsFailed": "Count",
    "SalesforceUpdates": "Count",
    "SalesforceUpdateFailures": "Count",
    "LeadSeconds": "Seconds",
    "TokensIn": "Count",
    "TokensOut": "Count",
    "SpendUsd": "None",
    "WorkersStarted": "Count",
    "WorkerRestarts": "Count",
    "FailuresByReason": "Count",
    "JobsCompleted": "Count",
    "Heartbeat": "Count",
}
"""Every metric with its unit; the dashboard and the alarms of the template go by these names."""


class Metrics:
    """Gathers figures and writes them as EMF lines when told to; `write` is given each line with its line end.

    Without `write` nothing is gathered: only AWS reads these lines.
    """

    def __init__(self, clock: Clock, environment: str, write: Callable[[str], object] | None) -> None:
        self._clock = clock
        self._environment = environment
        self._write = write
        self._sums: dict[str, float] = {}
        self._reasons: Counter[str] = Counter()
        self._seconds: list[float] = []

    def count(self, name: str, much: float = 1) -> None:
        """Add to a metric; 0 makes sure that it is written."""
        self._sums[name] = self._sums.get(name, 0) + much

    def failure(self, reason: str) -> None:
        """Count a failure under its reason."""
        self._reasons[reason] += 1

    def lead_seconds(self, seconds: float) -> None:
        """Note how long a lead took."""
        self._seconds.append(seconds)

    def flush(self) -> None:
        """Write what was gathered since the last time."""
        sums, self._sums = self._sums, {}
        reasons, self._reasons = self._reasons, Counter()
        seconds, self._seconds = self._seconds, []
        if self._write is None:
            return
        parts: list[tuple[Mapping[str, float | Sequence[float]], dict[str, str]]] = [(sums, {})] if sums else []
        starts = range(0, len(seconds), MOST_VALUES)
        parts += [({"LeadSeconds": seconds[start : start + MOST_VALUES]}, {}) for start in starts]
        parts += [({"FailuresByReason": count}, {"Reason": reason}) for reason, count in sorted(reasons.items())]
        for values, dimensions in parts:
            self._write(json.dumps(self._line(values, dimensions)) + "\n")

    def _line(self, values: Mapping[str, float | Sequence[float]], dimensions: Mapping[str, str]) -> dict[str, Any]:
        named = {"Environment": self._environment, **dimensions}
        directive = {
            "Namespace": NAMESPACE,
            "Dimensions": [list(named)],
            "Metrics": [{"Name": name, "Unit": UNITS[name]} for name in values],
        }
        stamp = round(self._clock.now().timestamp() * 1000)
        return {"_aws": {"Timestamp": stamp, "CloudWatchMetrics": [directive]}, **named, **values}
