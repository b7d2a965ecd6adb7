"""What Chromium's failures mean for a lead: one table from its words to our errors."""

import re
from typing import Final

from lead_enrichment.domain.errors import LeadEnrichmentError, PermanentError, TransientError

_NET_ERROR: Final = re.compile(r"net::(ERR_\w+)")
_BY_PROXY: Final = frozenset(
    {"ERR_TUNNEL_CONNECTION_FAILED", "ERR_PROXY_CONNECTION_FAILED", "ERR_EMPTY_RESPONSE", "ERR_CONNECTION_CLOSED"}
)
_PERMANENT: Final = {
    "ERR_ABORTED": ("not_a_web_page", "a download instead of a page"),
    "ERR_INVALID_RESPONSE": ("not_a_web_page", "no page that Chromium can show"),
    "ERR_TOO_MANY_REDIRECTS": ("redirect_loop", "Chromium gave up following"),
    "ERR_UNSAFE_PORT": ("address_not_allowed", "a port that is not for websites"),
    "ERR_UNSAFE_REDIRECT": ("address_not_allowed", "a redirect to something other than a website"),
    "ERR_UNKNOWN_URL_SCHEME": ("address_not_allowed", "not http or https"),
    "ERR_DISALLOWED_URL_SCHEME": ("address_not_allowed", "not http or https"),
    "ERR_BLOCKED_BY_CLIENT": ("address_not_allowed", "refused by Chromium"),
    "ERR_INVALID_URL": ("bad_website", "not an address"),
    "ERR_INVALID_REDIRECT": ("bad_website", "a redirect to something that is not an address"),
    "ERR_RESPONSE_HEADERS_TOO_BIG": ("too_large", "its headers are too large"),
}
_DOWNLOAD: Final = "Download is starting"
_NO_ADDRESS: Final = "invalid URL"
_CRASH: Final = ("crashed", "has been closed", "Connection closed", "Target closed", "Session closed")


def navigation_problem(message: str, refused: LeadEnrichmentError | None) -> LeadEnrichmentError:
    """Our error for the message of one of Playwright's; `refused` is what the proxy last refused on this page."""
    found = _NET_ERROR.search(message)
    if found is not None:
        code = found[1]
        if refused is not None and code in _BY_PROXY:
            return refused
        if code in _PERMANENT:
            return PermanentError(*_PERMANENT[code])
        return TransientError("unreachable", code)
    if _DOWNLOAD in message:
        return PermanentError(*_PERMANENT["ERR_ABORTED"])
    if _NO_ADDRESS in message:
        return PermanentError(*_PERMANENT["ERR_INVALID_URL"])
    known = any(word in message for word in _CRASH)
    return TransientError("browser_crashed", "" if known else message.splitlines()[0][:200])
