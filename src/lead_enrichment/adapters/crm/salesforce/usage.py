"""The org's daily API calls: what every reply tells about them, and when to stop."""

import re
from collections import Counter
from typing import Final

from lead_enrichment.domain.errors import SetupError

_USED: Final = re.compile(r"(?<!-)api-usage=(\d+)/(\d+)")


class ApiUsage:
    """Counts our calls by kind, and watches Sforce-Limit-Info; `budget` is the share of the day's calls to stop at."""

    def __init__(self, budget: float) -> None:
        self.budget = budget
        self.calls: Counter[str] = Counter()
        self.used = 0
        self.allowed = 0

    def note(self, kind: str, limit_info: str | None) -> None:
        """Count a call and read the header of its reply, if it had one."""
        self.calls[kind] += 1
        found = _USED.search(limit_info or "")
        if found:
            self.used, self.allowed = int(found[1]), int(found[2])

    def check(self) -> None:
        """Raises SetupError api_budget_used: the org's other programs need the rest of its calls."""
        if self.allowed and self.used >= self.budget * self.allowed:
            raise SetupError(
                "api_budget_used",
                f"{self.used} of the org's {self.allowed} calls a day are used; SF_API_BUDGET stops at "
                f"{self.budget:.0%}.",
            )
