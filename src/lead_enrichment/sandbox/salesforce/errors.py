"""The errors of the API: codes, the HTTP status that goes with each, and the two shapes on the wire.

Codes and statuses are those that clients have been seen to receive; messages follow the documented patterns.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

_BAD_REQUEST: Final = 400

_STATUS: Final = {
    "INVALID_SESSION_ID": 401,
    "REQUEST_LIMIT_EXCEEDED": 403,
    "API_DISABLED_FOR_ORG": 403,
    "API_CURRENTLY_DISABLED": 403,
    "NOT_FOUND": 404,
    "ENTITY_IS_DELETED": 404,
    "METHOD_NOT_ALLOWED": 405,
    "UNSUPPORTED_API_VERSION": 410,
    "ENTITY_FAILED_IFLASTMODIFIED_ON_UPDATE_CHECK": 412,
    "SERVER_UNAVAILABLE": 503,
}
"""Every other code goes with 400."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One error: its code, its text, the fields it is about, and what else stands beside it on the wire."""

    code: str
    message: str
    fields: tuple[str, ...] | None = None
    extra: Mapping[str, Any] = field(default_factory=dict)

    def as_rest(self) -> dict[str, Any]:
        """As single-record resources write it."""
        fields = {} if self.fields is None else {"fields": list(self.fields)}
        return {"message": self.message, "errorCode": self.code, **fields, **self.extra}

    def as_save_error(self) -> dict[str, Any]:
        """As collections and bulk results write it: `statusCode` instead of `errorCode`."""
        return {"statusCode": self.code, "message": self.message, "fields": list(self.fields or ()), **self.extra}


class ApiError(Exception):
    """What a request is refused with; ends as the reply's status and body."""

    def __init__(
        self, code: str, message: str, fields: Sequence[str] | None = None, *, status: int | None = None
    ) -> None:
        super().__init__(f"{code}: {message}")
        self.faults: tuple[Fault, ...] = (Fault(code, message, None if fields is None else tuple(fields)),)
        self.status = status or _STATUS.get(code, _BAD_REQUEST)

    @classmethod
    def of(cls, fault: Fault, status: int | None = None) -> "ApiError":
        """An error made of a fault that is there already."""
        error = cls(fault.code, fault.message, status=status)
        error.faults = (fault,)
        return error

    @property
    def code(self) -> str:
        """The first fault's code."""
        return self.faults[0].code

    def as_rest(self) -> list[dict[str, Any]]:
        """The body of a REST reply."""
        return [fault.as_rest() for fault in self.faults]


def not_found() -> ApiError:
    """The answer to a resource or record that is not there."""
    return ApiError("NOT_FOUND", "The requested resource does not exist")


def session_expired() -> ApiError:
    """The answer to a token that is unknown, expired or revoked."""
    return ApiError("INVALID_SESSION_ID", "Session expired or invalid")
