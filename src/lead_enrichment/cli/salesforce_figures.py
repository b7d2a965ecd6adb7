"""What a run cost in Salesforce calls."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from lead_enrichment.adapters.crm.salesforce.api import SalesforceApi

_WRITING: Final = ("re-read", "update")
_NAMES: Final = {"query": "queries", "describe": "describe", "retrieve": "reads", "re-read": "reads before writing"}


@dataclass(frozen=True, slots=True)
class CallFigures:
    """Calls by kind, logins, and the org's own count of the day."""

    calls: Mapping[str, int]
    logins: int
    used: int
    allowed: int

    @property
    def writing(self) -> int:
        """Calls made in order to write: reading before it, and the updates."""
        return sum(self.calls.get(kind, 0) for kind in _WRITING)

    def per_lead(self, leads: int) -> float | None:
        """Calls made in order to write, for each lead that was written."""
        return round(self.writing / leads, 3) if leads else None

    def text(self, leads: int) -> str:
        """One line for people."""
        kinds = ", ".join(f"{count:,} {_NAMES.get(kind, f'{kind}s')}" for kind, count in sorted(self.calls.items()))
        each = f"; {self.per_lead(leads)} a lead for writing" if leads else ""
        day = f"; the org has used {self.used:,} of {self.allowed:,} today" if self.allowed else ""
        return f"{sum(self.calls.values()):,} ({kinds}){each}{day}"

    def to_json(self, leads: int) -> dict[str, Any]:
        """The same for a JSON answer."""
        return {
            "calls": dict(self.calls),
            "calls_for_writing": self.writing,
            "calls_for_writing_per_lead": self.per_lead(leads),
            "logins": self.logins,
            "org_calls_used": self.used,
            "org_calls_allowed": self.allowed,
        }


def call_figures(api: SalesforceApi) -> CallFigures:
    """What this process has used so far."""
    usage = api.usage
    return CallFigures(dict(usage.calls), api.logins, usage.used, usage.allowed)
