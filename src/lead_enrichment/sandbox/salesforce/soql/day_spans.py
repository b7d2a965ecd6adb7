"""TODAY, LAST_N_DAYS:7 and their kin: spans of days in UTC, from the first moment to the one behind the last."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from typing import Final

from lead_enrichment.sandbox.salesforce.errors import ApiError
from lead_enrichment.sandbox.salesforce.soql.syntax import DateToken

Span = tuple[date, date]
_DAY: Final = timedelta(days=1)
_WEEK: Final = timedelta(weeks=1)
_MONTHS: Final = 12
_MOST: Final = 36_500


def _week(today: date) -> date:
    """The Sunday on which its week starts, as in an org of the United States."""
    return today - timedelta(days=(today.weekday() + 1) % 7)


def _month(today: date, later: int) -> date:
    months = today.year * _MONTHS + today.month - 1 + later
    return date(months // _MONTHS, months % _MONTHS + 1, 1)


def _weeks(later: int) -> Callable[[date], Span]:
    return lambda today: (_week(today) + later * _WEEK, _week(today) + (later + 1) * _WEEK)


def _months(later: int) -> Callable[[date], Span]:
    return lambda today: (_month(today, later), _month(today, later + 1))


def _years(later: int) -> Callable[[date], Span]:
    return lambda today: (date(today.year + later, 1, 1), date(today.year + later + 1, 1, 1))


_NAMED: Final[dict[str, Callable[[date], Span]]] = {
    "YESTERDAY": lambda today: (today - _DAY, today),
    "TODAY": lambda today: (today, today + _DAY),
    "TOMORROW": lambda today: (today + _DAY, today + 2 * _DAY),
    "LAST_WEEK": _weeks(-1),
    "THIS_WEEK": _weeks(0),
    "NEXT_WEEK": _weeks(1),
    "LAST_MONTH": _months(-1),
    "THIS_MONTH": _months(0),
    "NEXT_MONTH": _months(1),
    "LAST_90_DAYS": lambda today: (today - 90 * _DAY, today + _DAY),
    "NEXT_90_DAYS": lambda today: (today + _DAY, today + 91 * _DAY),
    "LAST_YEAR": _years(-1),
    "THIS_YEAR": _years(0),
    "NEXT_YEAR": _years(1),
}
_COUNTED: Final[dict[str, Callable[[date, int], Span]]] = {
    "LAST_N_DAYS": lambda today, n: (today - n * _DAY, today + _DAY),
    "NEXT_N_DAYS": lambda today, n: (today + _DAY, today + (n + 1) * _DAY),
    "N_DAYS_AGO": lambda today, n: (today - n * _DAY, today - (n - 1) * _DAY),
    "LAST_N_WEEKS": lambda today, n: (_week(today) - n * _WEEK, _week(today)),
    "LAST_N_MONTHS": lambda today, n: (_month(today, -n), _month(today, 0)),
}


def is_span(word: str) -> bool:
    """Whether this upper-case word is a span by itself."""
    return word in _NAMED


def is_counted(word: str) -> bool:
    """Whether this upper-case word is a span that needs a number."""
    return word in _COUNTED


def span_of(token: DateToken, today: date) -> Span:
    """First day, and the day behind the last. Raises ApiError MALFORMED_QUERY for a number out of range."""
    if token.count is None:
        return _NAMED[token.name](today)
    if token.count > _MOST:
        raise ApiError("MALFORMED_QUERY", f"{token.name}:{token.count} is out of range")
    return _COUNTED[token.name](today, token.count)


def midnight(day: date) -> datetime:
    """The first moment of a day."""
    return datetime.combine(day, time(), UTC)
