"""What is left out when Salesforce refuses a part of an update: whole units, so that no half address is written.

Where the error names fields, their unit goes. Where it does not (a validation rule's message at the top of the page),
the address goes, then the name instead, then both; then only our own fields are left.
"""

from collections.abc import Iterable
from typing import Final

from lead_enrichment.adapters.crm.salesforce.error_table import Decision, Row
from lead_enrichment.adapters.crm.salesforce.replies import Fault
from lead_enrichment.domain.fill_address import ALL_ADDRESS_FIELDS
from lead_enrichment.domain.fill_name import NAME_FIELDS
from lead_enrichment.domain.write_record import DroppedFields

_NAME: Final = frozenset(NAME_FIELDS)
_ADDRESS: Final = ALL_ADDRESS_FIELDS
_GUESSES: Final = (_ADDRESS, _NAME, _ADDRESS | _NAME)


class Ladder:
    """The fields that are left out, and why."""

    def __init__(self) -> None:
        self._certain: dict[str, Fault] = {}
        self._reasons: dict[str, str] = {}
        self._guess: frozenset[str] = frozenset()
        self._guesses = iter(_GUESSES)
        self._guessed: tuple[Fault, str] | None = None

    @property
    def refused(self) -> frozenset[str]:
        """Fields that are not sent any more."""
        return frozenset(self._certain) | self._guess

    def step(self, fault: Fault, row: Row, sent: tuple[str, ...]) -> bool:
        """Leave something more out; False where nothing is left to leave out."""
        wanted = self._meant(fault, row) & frozenset(sent)
        if wanted:
            self._drop(wanted, fault, row.reason)
            return True
        return self._step_by_guess(fault, row.reason, sent)

    def dropped(self) -> tuple[DroppedFields, ...]:
        """What was left out, by the error that caused it."""
        by_fault: dict[Fault, list[str]] = {}
        for field, fault in self._certain.items():
            by_fault.setdefault(fault, []).append(field)
        groups = [(fault, fields, self._reasons[fields[0]]) for fault, fields in by_fault.items()]
        if self._guessed and self._guess:
            groups.append((self._guessed[0], sorted(self._guess), self._guessed[1]))
        return tuple(
            DroppedFields(
                fields=tuple(fields), code=fault.code or str(fault.status), reason=reason, message=_words(fault)
            )
            for fault, fields, reason in groups
        )

    def _meant(self, fault: Fault, row: Row) -> frozenset[str]:
        if row.decision is Decision.DROP_STANDARD:
            return _NAME | _ADDRESS
        named = _units(fault.fields)
        if row.decision is Decision.DROP_ADDRESS and not named:
            return _ADDRESS
        return named

    def _drop(self, fields: Iterable[str], fault: Fault, reason: str) -> None:
        for field in sorted(fields):
            self._certain[field] = fault
            self._reasons[field] = reason

    def _step_by_guess(self, fault: Fault, reason: str, sent: tuple[str, ...]) -> bool:
        offered = frozenset(sent) | self._guess
        for guess in self._guesses:
            left_out = guess & offered
            if left_out and left_out != self._guess:
                self._guess, self._guessed = left_out, (fault, reason)
                return True
        return False


def _units(fields: tuple[str, ...]) -> frozenset[str]:
    """The named fields, each with its whole unit."""
    units: set[str] = set()
    for field in fields:
        unit = next((unit for unit in (_NAME, _ADDRESS) if field in unit), frozenset({field}))
        units |= unit
    return frozenset(units)


def _words(fault: Fault) -> str:
    matches = f" Matching records: {', '.join(fault.matches)}." if fault.matches else ""
    return fault.message + matches
