"""What other people and the org's own machinery do to a write: locks, refusals, edits in between."""

import zlib
from collections import Counter
from collections.abc import Iterator
from typing import Final

from lead_enrichment.sandbox.salesforce.errors import ApiError
from lead_enrichment.sandbox.salesforce.ids import full_id, is_id
from lead_enrichment.sandbox.salesforce.switches import ANY_LEAD, OtherEdit, Switches

_BUCKETS: Final = 10_000


class Interference:
    """Counts, for each lead, how often each switch has struck already."""

    def __init__(self) -> None:
        self._switches = Switches()
        self._struck: Counter[tuple[str, int, str]] = Counter()

    def use(self, switches: Switches) -> None:
        """Follow these switches from now on; all counts start anew."""
        self._switches = switches
        self._struck.clear()

    def check_lock(self, lead_id: str) -> None:
        """Raises ApiError UNABLE_TO_LOCK_ROW while the lead is locked."""
        for index, lock in enumerate(self._switches.row_locks):
            if _is_about(lock.lead, lead_id) and self._strikes("row_locks", index, lead_id) <= lock.attempts:
                raise ApiError("UNABLE_TO_LOCK_ROW", f"unable to obtain exclusive access to this record: {lead_id}", [])

    def check_refusal(self, lead_id: str, written: set[str]) -> None:
        """Raises the ApiError that the switches ask for."""
        for index, error in enumerate(self._switches.write_errors):
            if not _is_about(error.lead, lead_id) or (error.only_with and not written & set(error.only_with)):
                continue
            if self._strikes("write_errors", index, lead_id) <= (error.attempts or float("inf")):
                raise ApiError(error.code, error.message, error.fields)

    def edits(self, when: str, lead_id: str) -> Iterator[OtherEdit]:
        """What somebody else does to the lead at this point; each of it happens once."""
        for index, edit in enumerate(self._switches.other_edits):
            if edit.when != when or not _is_about(edit.lead, lead_id) or not _in_share(edit.share, lead_id):
                continue
            if self._strikes("other_edits", index, lead_id) == edit.nth:
                yield edit

    def _strikes(self, kind: str, index: int, lead_id: str) -> int:
        key = (kind, index, lead_id)
        self._struck[key] += 1
        return self._struck[key]


def _is_about(pattern: str, lead_id: str) -> bool:
    return pattern == ANY_LEAD or (is_id(pattern) and full_id(pattern) == lead_id)


def _in_share(share: float, lead_id: str) -> bool:
    return zlib.crc32(lead_id.encode()) % _BUCKETS < share * _BUCKETS
