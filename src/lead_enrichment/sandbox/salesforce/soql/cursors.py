"""Open cursors: what is left of an answer that did not fit on one page."""

import secrets
from collections import OrderedDict
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from lead_enrichment.sandbox.salesforce.errors import ApiError
from lead_enrichment.sandbox.salesforce.ids import with_check
from lead_enrichment.sandbox.salesforce.soql.execute import QueryRun

MOST_OPEN: Final = 10
LIFETIME: Final = timedelta(days=2)


@dataclass(frozen=True, slots=True)
class Cursor:
    """A query whose records are known by their ids, and since when."""

    run: QueryRun
    ids: list[str]
    opened: datetime


class Cursors:
    """The cursors of one user; the oldest one is closed when there are too many."""

    def __init__(self) -> None:
        self._open: OrderedDict[str, Cursor] = OrderedDict()

    def open(self, cursor: Cursor) -> str:
        """Keep a cursor; its locator."""
        locator = with_check("0r8" + secrets.token_hex(6))
        self._open[locator] = cursor
        while len(self._open) > MOST_OPEN:
            self._open.popitem(last=False)
        return locator

    def get(self, locator: str, now: datetime) -> Cursor:
        """An open cursor. Raises ApiError INVALID_QUERY_LOCATOR where it is unknown, closed or too old."""
        cursor = self._open.get(locator)
        if cursor is None or now - cursor.opened > LIFETIME:
            raise ApiError("INVALID_QUERY_LOCATOR", "invalid query locator")
        return cursor

    def forget(self) -> None:
        """Close all."""
        self._open.clear()
