"""What Salesforce answers, and what it says is wrong: three shapes of error body, all read here."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

GOOD: Final = range(200, 300)


@dataclass(frozen=True, slots=True)
class Fault:
    """One error: Salesforce's code ("" where there is none), its words, the fields it names, its HTTP status.

    `matches` are the ids of records that a duplicate rule found.
    """

    code: str
    message: str
    fields: tuple[str, ...]
    status: int
    matches: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Reply:
    """An HTTP answer: its status, its JSON body (None where there is none or it is no JSON) and headers."""

    status: int
    body: Any = None
    headers: Mapping[str, str] = field(default_factory=dict)

    @property
    def good(self) -> bool:
        """Whether the request was carried out."""
        return self.status in GOOD

    @property
    def fault(self) -> Fault | None:
        """What is wrong, or None."""
        return None if self.good else fault_of(self.status, self.body)

    @property
    def retry_after(self) -> float | None:
        """Seconds that the other side asked to wait."""
        text = self.headers.get("Retry-After", "")
        return float(text) if text.isdigit() else None


def fault_of(status: int, body: Any) -> Fault:
    """The first error of a body: a list of {errorCode, message, fields}, or one such object, or no JSON at all."""
    error = body[0] if isinstance(body, list) and body else body
    if not isinstance(error, dict):
        return Fault("", "", (), status)
    code = error.get("errorCode") or error.get("statusCode") or error.get("exceptionCode") or error.get("error") or ""
    message = error.get("message") or error.get("exceptionMessage") or error.get("error_description") or ""
    fields = error.get("fields") or ()
    return Fault(
        str(code),
        str(message)[:500],
        tuple(str(name) for name in fields) if isinstance(fields, list) else (),
        status,
        _matches(error),
    )


def _matches(error: dict[str, Any]) -> tuple[str, ...]:
    # the misspelt key is what goes over the wire
    found = error.get("duplicateResut") or error.get("duplicateResult")
    if not isinstance(found, dict):
        return ()
    records = [
        record.get("record", {})
        for match in found.get("matchResults") or ()
        for record in match.get("matchRecords") or ()
    ]
    return tuple(str(record["Id"]) for record in records if isinstance(record, dict) and record.get("Id"))
