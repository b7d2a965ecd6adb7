"""What each error of the service means for us, in one table.

Nothing of an error's message is passed on: services quote keys and prompts in them.
"""

from collections.abc import Mapping
from contextlib import suppress
from email.utils import parsedate_to_datetime
from typing import Any, Final

from lead_enrichment.adapters.extract.openai.replies import plain_code
from lead_enrichment.domain.llm.exchange import Ending, ModelReply

_OF_CODE: Final = {
    "insufficient_quota": Ending.QUOTA,
    "billing_hard_limit_reached": Ending.QUOTA,
    "billing_not_active": Ending.QUOTA,
    "resource_unavailable": Ending.NO_FLEX,
    "invalid_api_key": Ending.CREDENTIALS,
    "account_deactivated": Ending.CREDENTIALS,
    "content_policy_violation": Ending.REFUSED,
    "content_filter": Ending.REFUSED,
}
_OF_STATUS: Final = {
    401: Ending.CREDENTIALS,
    402: Ending.QUOTA,
    403: Ending.CREDENTIALS,
    408: Ending.UNAVAILABLE,
    409: Ending.UNAVAILABLE,
    425: Ending.UNAVAILABLE,
    429: Ending.BUSY,
}
_MAY_BE_BILLED: Final = frozenset({408, 502, 504, 520, 522, 524})
"""Statuses by which something between us and the model gave up, so that the model may have answered."""
_SERVER_FAULT: Final = 500


def reply_of_status(status: int, body: Any, headers: Mapping[str, str]) -> ModelReply:
    """The reply for an error status; `body` is the parsed error object, if any."""
    inner = body.get("error", body) if isinstance(body, Mapping) else None
    inner = inner if isinstance(inner, Mapping) else {}
    names = [str(inner.get(key)) for key in ("code", "type") if inner.get(key)]
    ending = next((_OF_CODE[name] for name in names if name in _OF_CODE), None)
    if ending is None:
        usual = Ending.UNAVAILABLE if status >= _SERVER_FAULT else Ending.NOT_ACCEPTED
        ending = _OF_STATUS.get(status, usual)
    return ModelReply(
        ending=ending,
        billed=status in _MAY_BE_BILLED,
        retry_after=asked_to_wait(headers),
        detail=f"HTTP {status}, {plain_code(names[0] if names else None)}",
    )


def asked_to_wait(headers: Mapping[str, str]) -> float | None:
    """Seconds that a service asks for, by `retry-after-ms` or `retry-after` (a number, or a date beside its own)."""
    for name, unit in (("retry-after-ms", 1000.0), ("retry-after", 1.0)):
        with suppress(ValueError):
            seconds = float(headers.get(name, "")) / unit
            if 0 <= seconds < float("inf"):
                return seconds
    with suppress(ValueError, TypeError):
        until, now = (parsedate_to_datetime(headers.get(name, "")) for name in ("retry-after", "date"))
        return max(0.0, (until - now).total_seconds())
    return None


def reply_of_lost_connection(*, sent: bool) -> ModelReply:
    """The reply where no answer came; `sent`: the request may have reached the model."""
    return ModelReply(Ending.UNAVAILABLE, billed=sent, detail="the connection failed")
