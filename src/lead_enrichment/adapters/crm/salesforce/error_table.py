"""What each error of Salesforce means for us (Salesforce notes, section 4): one table, error code first, status second.

A row gives the decision and a registered reason code. Salesforce's own code and words go into the detail.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from lead_enrichment.adapters.crm.salesforce.replies import Fault
from lead_enrichment.domain.errors import LeadEnrichmentError, PermanentError, SetupError, TransientError


class Decision(StrEnum):
    """What is done about an error."""

    LOG_IN = "log_in"  # once, then the identical request again
    STOP = "stop"  # the whole run: a person has to change something, or the day's calls are used up
    RETRY = "retry"  # in place, after a wait
    RETRY_ONCE = "retry_once"  # later in the same batch, then report
    READ_AGAIN = "read_again"  # the record has changed: read it, plan anew
    DROP_FIELDS = "drop_fields"  # what the error names, or what it belongs to
    DROP_ADDRESS = "drop_address"
    DROP_STANDARD = "drop_standard"  # name and address
    SKIP = "skip"  # the lead cannot be written any more
    GIVE_UP = "give_up"  # this lead, with its reason
    SMALLER = "smaller"  # ask for less at once


@dataclass(frozen=True, slots=True)
class Row:
    """A decision and its reason."""

    decision: Decision
    reason: str


_ROWS: Final = {
    "INVALID_SESSION_ID": Row(Decision.LOG_IN, "salesforce_login"),
    "InvalidSessionId": Row(Decision.LOG_IN, "salesforce_login"),
    "REQUEST_LIMIT_EXCEEDED": Row(Decision.STOP, "api_limit_reached"),
    "UNABLE_TO_LOCK_ROW": Row(Decision.RETRY, "row_locked"),
    "SERVER_UNAVAILABLE": Row(Decision.RETRY, "salesforce_unavailable"),
    "UNKNOWN_EXCEPTION": Row(Decision.RETRY, "salesforce_unavailable"),
    "QUERY_TIMEOUT": Row(Decision.SMALLER, "query_too_heavy"),
    "OPERATION_TOO_LARGE": Row(Decision.SMALLER, "query_too_heavy"),
    "INVALID_FIELD": Row(Decision.STOP, "field_missing"),
    "INVALID_TYPE": Row(Decision.STOP, "no_lead_access"),
    "INVALID_FIELD_FOR_INSERT_UPDATE": Row(Decision.DROP_FIELDS, "field_read_only"),
    "FIELD_CUSTOM_VALIDATION_EXCEPTION": Row(Decision.DROP_FIELDS, "validation_rule"),
    "FIELD_INTEGRITY_EXCEPTION": Row(Decision.DROP_ADDRESS, "address_not_accepted"),
    "STRING_TOO_LONG": Row(Decision.DROP_FIELDS, "value_not_accepted"),
    "NUMBER_OUTSIDE_VALID_RANGE": Row(Decision.DROP_FIELDS, "value_not_accepted"),
    "JSON_PARSER_ERROR": Row(Decision.DROP_FIELDS, "value_not_accepted"),
    "INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST": Row(Decision.DROP_FIELDS, "value_not_accepted"),
    "INVALID_EMAIL_ADDRESS": Row(Decision.DROP_FIELDS, "value_not_accepted"),
    "REQUIRED_FIELD_MISSING": Row(Decision.GIVE_UP, "required_field_missing"),
    "DUPLICATES_DETECTED": Row(Decision.DROP_STANDARD, "duplicate_rule"),
    "CANNOT_UPDATE_CONVERTED_LEAD": Row(Decision.SKIP, "lead_converted"),
    "ENTITY_IS_DELETED": Row(Decision.SKIP, "lead_gone"),
    "NOT_FOUND": Row(Decision.SKIP, "lead_gone"),
    "INVALID_CROSS_REFERENCE_KEY": Row(Decision.SKIP, "lead_gone"),
    "MALFORMED_ID": Row(Decision.SKIP, "lead_gone"),
    "INSUFFICIENT_ACCESS_OR_READONLY": Row(Decision.GIVE_UP, "no_lead_access"),
    "INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY": Row(Decision.GIVE_UP, "no_lead_access"),
    "ENTITY_IS_LOCKED": Row(Decision.GIVE_UP, "locked_for_approval"),
    "CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY": Row(Decision.RETRY_ONCE, "automation_failed"),
    "CANNOT_EXECUTE_FLOW_TRIGGER": Row(Decision.RETRY_ONCE, "automation_failed"),
    "APEX_ERROR": Row(Decision.RETRY_ONCE, "automation_failed"),
    "MALFORMED_QUERY": Row(Decision.STOP, "bad_query"),
    "INVALID_QUERY_FILTER_OPERATOR": Row(Decision.STOP, "bad_query"),
    "INVALID_QUERY_LOCATOR": Row(Decision.GIVE_UP, "query_expired"),
    "API_DISABLED_FOR_ORG": Row(Decision.STOP, "api_disabled"),
    "API_CURRENTLY_DISABLED": Row(Decision.STOP, "api_disabled"),
    "INVALID_OPERATION_WITH_EXPIRED_PASSWORD": Row(Decision.STOP, "api_disabled"),
    "UNSUPPORTED_API_VERSION": Row(Decision.STOP, "api_version"),
    "ENTITY_FAILED_IFLASTMODIFIED_ON_UPDATE_CHECK": Row(Decision.READ_AGAIN, "edit_conflict"),
}
_BUSY: Final = Row(Decision.RETRY, "salesforce_unavailable")
_TOTAL: Final = "totalrequests"
_UNAUTHORISED, _GONE, _CHANGED, _TOO_MANY, _SERVER_ERROR = 401, 410, 412, 429, 500
_BY_STATUS: Final = {
    _UNAUTHORISED: _ROWS["INVALID_SESSION_ID"],
    _GONE: _ROWS["UNSUPPORTED_API_VERSION"],
    _CHANGED: _ROWS["ENTITY_FAILED_IFLASTMODIFIED_ON_UPDATE_CHECK"],
    _TOO_MANY: _BUSY,
}
_UNKNOWN: Final = Row(Decision.GIVE_UP, "salesforce_refused")
_ERRORS: Final[dict[Decision, type[LeadEnrichmentError]]] = {
    Decision.LOG_IN: SetupError,
    Decision.STOP: SetupError,
    Decision.RETRY: TransientError,
    Decision.SMALLER: TransientError,
}


def row_for(fault: Fault) -> Row:
    """The decision about an error."""
    if fault.code == "REQUEST_LIMIT_EXCEEDED" and _TOTAL not in fault.message.casefold().replace(" ", ""):
        return _BUSY  # too many long requests at once, not too many a day
    if fault.code in _ROWS:
        return _ROWS[fault.code]
    if fault.status in _BY_STATUS:
        return _BY_STATUS[fault.status]
    return _BUSY if fault.status >= _SERVER_ERROR else _UNKNOWN


def known_codes() -> tuple[str, ...]:
    """Every error code of the table."""
    return tuple(_ROWS)


def told(fault: Fault) -> str:
    """Salesforce's code and words, for a detail."""
    named = f" [{', '.join(fault.fields)}]" if fault.fields else ""
    matches = f" (matching records: {', '.join(fault.matches)})" if fault.matches else ""
    return f"{fault.code or f'status {fault.status}'}{named}: {fault.message}{matches}".removesuffix(": ")


def as_error(fault: Fault, retry_after: float | None = None) -> LeadEnrichmentError:
    """The error of ours for a call that failed as a whole."""
    row = row_for(fault)
    kind = _ERRORS.get(row.decision, PermanentError)
    if kind is TransientError:
        return TransientError(row.reason, told(fault), retry_after)
    return kind(row.reason, told(fault))
