"""How many calls the org has left: GET /limits, and the header of every reply."""

from collections import deque
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final

from lead_enrichment.sandbox.salesforce.errors import ApiError
from lead_enrichment.sandbox.salesforce.exchange import Call, Reply

if TYPE_CHECKING:
    from lead_enrichment.sandbox.salesforce.org import Org

_DAY: Final = timedelta(hours=24)


class ApiUsage:
    """The calls of the last 24 hours."""

    def __init__(self) -> None:
        self._calls: deque[datetime] = deque()
        self.limit = 15_000

    def count(self, now: datetime) -> None:
        """Count one call. Raises ApiError REQUEST_LIMIT_EXCEEDED where none is left."""
        if self.used(now) >= self.limit:
            raise ApiError("REQUEST_LIMIT_EXCEEDED", "TotalRequests Limit exceeded.")
        self._calls.append(now)

    def used(self, now: datetime) -> int:
        """How many calls there were in the 24 hours before `now`."""
        while self._calls and now - self._calls[0] >= _DAY:
            self._calls.popleft()
        return len(self._calls)

    def header(self, now: datetime) -> dict[str, str]:
        """What every reply says of it."""
        return {"Sforce-Limit-Info": f"api-usage={self.used(now)}/{self.limit}"}


def limits(org: "Org", call: Call, version: str) -> Reply:
    """GET /limits."""
    del call, version
    usage = org.usage
    remaining = max(0, usage.limit - usage.used(org.clock.now()))
    return Reply.of_json(
        {
            "DailyApiRequests": {"Max": usage.limit, "Remaining": remaining},
            "DailyBulkApiBatches": {"Max": 15_000, "Remaining": 15_000},
            "DailyBulkV2QueryJobs": {"Max": 10_000, "Remaining": 10_000},
            "DailyBulkV2QueryFileStorageMB": {"Max": 976_562, "Remaining": 976_562},
            "DataStorageMB": {"Max": 5, "Remaining": 5},
            "FileStorageMB": {"Max": 20, "Remaining": 20},
        }
    )
