"""Errors, named by the decision that they cause.

    LeadEnrichmentError
      TransientError     retry in place by policy, then give the message back (with a delay)
      PermanentError     record the result with its reason, acknowledge
      SetupError         give the message back, stop the process, say what to fix
      UsageError         what the person asked for cannot be done as asked
      LeaseLost          another worker holds the message now: drop the work, write nothing

Each carries a reason code of the registry in `reasons.py`. "Nothing found" is a result, not an error.
"""

from lead_enrichment.domain.reason import Reason
from lead_enrichment.domain.reasons import REASONS


class LeadEnrichmentError(Exception):
    """Base of all errors of ours. `code` is registered; `detail` says what happened in this case."""

    def __init__(self, code: str, detail: str = "") -> None:
        self.code = code
        self.detail = detail
        super().__init__(f"{self.reason.name}: {detail}" if detail else self.reason.name)

    @property
    def reason(self) -> Reason:
        """The registry's entry: plain name, meaning, next step."""
        return REASONS[self.code]


class TransientError(LeadEnrichmentError):
    """May pass by itself. `retry_after` is what the other side asked for, in seconds."""

    def __init__(self, code: str, detail: str = "", retry_after: float | None = None) -> None:
        super().__init__(code, detail)
        self.retry_after = retry_after


class PermanentError(LeadEnrichmentError):
    """Will not pass by waiting: it is this lead's result."""


class SetupError(LeadEnrichmentError):
    """Nothing can work until a person has changed something."""


class UsageError(LeadEnrichmentError):
    """The command line or its input cannot be used as given."""


class LeaseLost(LeadEnrichmentError):  # noqa: N818 - a fact about the message rather than a fault
    """The message has gone to another worker."""

    def __init__(self, detail: str = "") -> None:
        super().__init__("lease_lost", detail)
