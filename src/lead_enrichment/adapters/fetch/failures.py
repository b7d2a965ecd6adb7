"""One table from what the network and aiohttp raise to what our worker does about it."""

from collections.abc import Callable
from typing import Final

import aiohttp
from aiohttp import http_exceptions

from lead_enrichment.domain.errors import LeadEnrichmentError, PermanentError, TransientError

_TABLE: Final[tuple[tuple[type[BaseException], Callable[[str, str], LeadEnrichmentError], str, str], ...]] = (
    # first match counts, so the special ones stand first
    (http_exceptions.LineTooLong, PermanentError, "too_large", "a header is too long"),
    (aiohttp.InvalidURL, PermanentError, "bad_website", "not an address for HTTP"),
    (aiohttp.NonHttpUrlClientError, PermanentError, "bad_website", "not an address for HTTP"),
    (aiohttp.ClientSSLError, TransientError, "unreachable", "no TLS connection"),
    (aiohttp.ConnectionTimeoutError, TransientError, "unreachable", "no connection in time"),
    (TimeoutError, TransientError, "unreachable", "no complete answer in time"),
    (aiohttp.ClientConnectorError, TransientError, "unreachable", "no connection"),
    (aiohttp.ServerDisconnectedError, TransientError, "unreachable", "disconnected before the answer"),
    (aiohttp.ClientPayloadError, TransientError, "unreachable", "the answer broke off"),
    (aiohttp.ClientResponseError, TransientError, "unreachable", "not an HTTP answer"),
    (aiohttp.ClientError, TransientError, "unreachable", "the connection failed"),
    (OSError, TransientError, "unreachable", "the connection failed"),
)


def as_ours(error: aiohttp.ClientError | OSError) -> LeadEnrichmentError:
    """The error that says what to do. A refusal of the guard, and a parser's fault, count before what wraps them."""
    for inner in _chain(error):
        if isinstance(inner, LeadEnrichmentError):
            return inner
    for kind, make, code, detail in _TABLE:
        if any(isinstance(inner, kind) for inner in _chain(error)):
            return make(code, detail)
    return TransientError("unreachable", "the connection failed")


def _chain(error: BaseException) -> tuple[BaseException, ...]:
    """The error and what it was made of."""
    causes = [error.__cause__, getattr(error, "os_error", None)]
    return (error, *(inner for cause in causes if isinstance(cause, BaseException) for inner in _chain(cause)))
