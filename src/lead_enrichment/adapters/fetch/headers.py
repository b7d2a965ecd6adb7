"""What a fetch needs from an answer's headers."""

from collections.abc import Mapping
from datetime import datetime
from email.utils import parsedate_to_datetime
from http.cookies import SimpleCookie
from typing import Final

LONGEST_RETRY_AFTER: Final = 86_400.0  # seconds
LONGEST_COOKIE: Final = 4096
_TEXT_TYPES: Final = frozenset(
    ("", "application/xhtml+xml", "application/xml", "application/json", "application/rss+xml", "application/atom+xml")
)


def is_text(content_type: str) -> bool:
    """Whether a body of this type is worth reading; without a type the first bytes will tell."""
    return content_type in _TEXT_TYPES or content_type.startswith("text/") or content_type.endswith(("+xml", "+json"))


def location_of(headers: Mapping[str, str]) -> str | None:
    """Where a redirect leads, or None. Raw bytes, which aiohttp keeps as surrogates, are read as browsers do."""
    location = headers.get("Location")
    if location is None:
        return None
    raw = location.encode("utf-8", errors="surrogateescape")
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("latin-1")


def retry_after_of(headers: Mapping[str, str]) -> float | None:
    """The seconds asked for by Retry-After (RFC 9110, 10.2.3), a date being taken relative to the answer's Date."""
    value = headers.get("Retry-After", "").strip()
    if value.isascii() and value.isdigit():
        return min(float(value[:9]), LONGEST_RETRY_AFTER)
    until, now = _date(value), _date(headers.get("Date", ""))
    if until is None or now is None:
        return None
    return min(max((until - now).total_seconds(), 0.0), LONGEST_RETRY_AFTER)


class RedirectCookies:
    """The cookies set on the way through one fetch's redirects: some sites redirect until they come back."""

    def __init__(self) -> None:
        self._by_host: dict[str, dict[str, str]] = {}

    def take(self, host: str, cookies: SimpleCookie) -> None:
        """Remember what this host has set."""
        jar = self._by_host.setdefault(host, {})
        jar.update({name: morsel.coded_value for name, morsel in cookies.items()})

    def for_host(self, host: str) -> dict[str, str]:
        """The Cookie header for the next request to this host, if it is to have one."""
        line = "; ".join(f"{name}={value}" for name, value in self._by_host.get(host, {}).items())
        return {"Cookie": line} if 0 < len(line) <= LONGEST_COOKIE else {}


def _date(value: str) -> datetime | None:
    try:
        parsed = parsedate_to_datetime(value)
    except (ValueError, IndexError, OverflowError):
        return None
    return parsed if parsed.tzinfo else None
