"""Every switch of the sandbox: how the org is set up, and what is to go wrong."""

from datetime import UTC, datetime
from typing import Annotated, Any, Literal

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field

Names = tuple[str, ...]
ANY_LEAD = "*"
_EARLIEST, _LATEST = datetime(1980, 1, 1, tzinfo=UTC), datetime(2180, 1, 1, tzinfo=UTC)
_YEARS = 10 * 366 * 24 * 3600.0


class _Part(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class ValidationRule(_Part):
    """A rule of the admin: a record for which `condition` (as after WHERE) holds once saved is refused."""

    condition: str
    message: str
    fields: Names = ()


class DuplicateRule(_Part):
    """Two leads whose `fields` are all filled and equal are duplicates: `block` refuses, `alert` lets a header pass."""

    name: str = "Standard_Lead_Duplicate_Rule"
    action: Literal["block", "alert"] = "alert"
    fields: Names = ("LastName", "Company")
    message: str = "Use one of these records?"


class AssignmentRule(_Part):
    """An active rule that gives every saved lead to `owner_id`, unless the request says `Sforce-Auto-Assign: FALSE`."""

    owner_id: str


class RowLock(_Part):
    """The first `attempts` writes to `lead` (an id, or `*` for each lead) find it locked."""

    lead: str = ANY_LEAD
    attempts: int = Field(default=1, ge=1)


class WriteError(_Part):
    """Writes to `lead` are refused with this error: always, or the first `attempts` times for each lead."""

    lead: str = ANY_LEAD
    code: str
    message: str = "refused by the sandbox"
    fields: Names = ()
    attempts: int | None = Field(default=None, ge=1)
    only_with: Names = ()
    """Only writes that name one of these fields."""


class OtherEdit(_Part):
    """Before the `nth` PATCH of `lead` (or right after its `nth` read) somebody else acts on it.

    `share` is the part of all leads that it happens to, chosen by their ids.
    """

    lead: str = ANY_LEAD
    when: Literal["before_write", "after_read"] = "before_write"
    nth: int = Field(default=1, ge=1)
    action: Literal["edit", "convert", "delete"] = "edit"
    fields: dict[str, Any] = {}
    user: str = "dana.okafor@example.com"
    share: float = Field(default=1.0, ge=0, le=1)


class Failure(_Part):
    """Requests whose method and path match fail: the first `times` after the first `skip`.

    `path` is a pattern with `*`, matched against the path without its query. `error` is a proper API error and also
    reaches the parts of a composite request; the other kinds concern whole requests.
    """

    kind: Literal["error", "status", "html", "timeout", "reset", "lost_reply"] = "status"
    path: str = "/services/*"
    method: str | None = None
    times: int | None = Field(default=1, ge=1)
    skip: int = Field(default=0, ge=0)
    status: int = Field(default=503, ge=200, le=599)
    code: str = "SERVER_UNAVAILABLE"
    message: str = "the sandbox was told to fail"
    body: str = ""
    headers: dict[str, str] = {}
    seconds: float = Field(default=600.0, ge=0)
    """For `timeout`: how long the connection stays open without an answer."""

    @property
    def status_is_given(self) -> bool:
        """Whether an error is to come with a status of its own instead of the usual one."""
        return "status" in self.model_fields_set


class Switches(BaseModel):
    """All switches; what `POST /sandbox/faults` takes. Each default is an org in good order."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    token_lifetime_seconds: int = Field(default=7200, ge=0)
    oauth_flows: tuple[Literal["client_credentials", "jwt_bearer", "password"], ...] = (
        "client_credentials",
        "jwt_bearer",
        "password",
    )
    jwt_public_key: str | None = None
    soap_login: bool = True
    soap_login_last_version: int = 64
    logins_per_hour: int = Field(default=3600, ge=0)
    api_enabled: bool = True
    daily_api_limit: int = Field(default=15_000, ge=0)

    state_country_picklists: bool = False
    missing_fields: Names = ()
    hidden_fields: Names = ()
    read_only_fields: Names = ()
    field_lengths: dict[str, Annotated[int, Field(ge=1)]] = {}
    validation_rules: tuple[ValidationRule, ...] = ()
    duplicate_rules: tuple[DuplicateRule, ...] = ()
    assignment_rule: AssignmentRule | None = None

    row_locks: tuple[RowLock, ...] = ()
    write_errors: tuple[WriteError, ...] = ()
    other_edits: tuple[OtherEdit, ...] = ()
    precondition_field: Literal["SystemModstamp", "LastModifiedDate"] = "SystemModstamp"
    precondition_body: Literal["error", "empty"] = "error"

    failures: tuple[Failure, ...] = ()
    latency_ms: int = Field(default=0, ge=0, le=60_000)
    page_size: int | None = Field(default=None, ge=1, le=2000)
    clock: AwareDatetime | None = Field(default=None, ge=_EARLIEST, le=_LATEST)
    clock_ahead_seconds: float = Field(default=0.0, ge=-_YEARS, le=_YEARS)
