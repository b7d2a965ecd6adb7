"""Dates and times as the API writes and reads them. Everything is kept in UTC, to the second."""

import re
from datetime import UTC, date, datetime
from email.utils import format_datetime, parsedate_to_datetime
from typing import Final

_ISO: Final = re.compile(
    r"(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(:\d\d)?(?:\.\d{1,9})?(Z|[+-]\d\d:?\d\d)",
)


def written(moment: datetime) -> str:
    """As replies write it, `2025-06-09T22:00:23.000+0000`; texts of this form sort by time."""
    return f"{moment.astimezone(UTC).isoformat(timespec='seconds')[:19]}.000+0000"


def read_moment(text: str) -> datetime | None:
    """An ISO 8601 date-time with an offset or Z, to the second; None where it is something else."""
    match = _ISO.fullmatch(text.strip())
    if match is None:
        return None
    day, minutes, seconds, offset = match.groups()
    try:
        moment = datetime.fromisoformat(f"{day}T{minutes}{seconds or ':00'}{offset.replace('Z', '+00:00')}")
        return moment.astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def read_day(text: str) -> date | None:
    """A date, `2025-06-09`; None where it is something else."""
    if not re.fullmatch(r"\d{4}-\d\d-\d\d", text):
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def http_date(moment: datetime) -> str:
    """As HTTP headers write it."""
    return format_datetime(moment.astimezone(UTC), usegmt=True)


def read_http_date(text: str) -> datetime | None:
    """A date of an HTTP header; None where it is something else."""
    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
