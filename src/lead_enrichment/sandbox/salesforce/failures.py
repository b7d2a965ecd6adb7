"""Requests that fail as a whole: which one, and how."""

from collections import Counter
from fnmatch import fnmatchcase

from lead_enrichment.sandbox.salesforce.errors import ApiError
from lead_enrichment.sandbox.salesforce.exchange import Call
from lead_enrichment.sandbox.salesforce.switches import Failure, Switches


class FailurePlan:
    """Counts how many requests each planned failure has met and struck."""

    def __init__(self) -> None:
        self._failures: tuple[Failure, ...] = ()
        self._met: Counter[int] = Counter()

    def use(self, switches: Switches) -> None:
        """Follow these switches from now on; all counts start anew."""
        self._failures = switches.failures
        self._met.clear()

    def of_whole_request(self, call: Call) -> Failure | None:
        """The failure of its connection or status that strikes this request, if any."""
        return self._next(call, errors=False)

    def raise_error(self, call: Call) -> None:
        """Raises the ApiError that strikes this request, or this part of a composite request."""
        failure = self._next(call, errors=True)
        if failure is not None:
            raise ApiError(failure.code, failure.message, status=failure.status if failure.status_is_given else None)

    def _next(self, call: Call, *, errors: bool) -> Failure | None:
        for index, failure in enumerate(self._failures):
            if (failure.kind == "error") is not errors or not _matches(failure, call):
                continue
            self._met[index] += 1
            struck = self._met[index] - failure.skip
            if struck > 0 and (failure.times is None or struck <= failure.times):
                return failure
        return None


def _matches(failure: Failure, call: Call) -> bool:
    method = failure.method is None or failure.method.upper() == call.method
    return method and fnmatchcase(call.path, failure.path)
