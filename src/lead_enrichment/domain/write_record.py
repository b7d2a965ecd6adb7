"""What became of a plan at the CRM, and what stood there before: enough to undo it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from pydantic import Field

from lead_enrichment.domain.lead import Lead, Value
from lead_enrichment.domain.plan import UpdatePlan


class WriteOutcome(StrEnum):
    """How the writing of one lead ended."""

    WRITTEN = "written"
    PARTLY_WRITTEN = "partly_written"
    UNCHANGED = "unchanged"
    CONFLICT = "conflict"
    SKIPPED = "skipped"
    REFUSED = "refused"


class DroppedFields(Value):
    """Fields that the CRM refused while the rest was written: its error code, our reason code, its words."""

    fields: tuple[str, ...]
    code: str
    reason: str
    message: str = ""


class WriteRecord(Value):
    """What was written for one lead, and what stood there before.

    `reason` is a registered code wherever the outcome is not "written". `before` is the pre-image of the fields in
    `written`, `modstamp` the record's SystemModstamp of that moment. `replanned` is there when the lead had changed
    since it was planned, so that other fields were written than those of the result's plan.
    """

    outcome: WriteOutcome
    reason: str | None = None
    detail: str | None = None
    written: dict[str, str | None] = Field(default_factory=dict)
    before: dict[str, str | None] = Field(default_factory=dict)
    modstamp: str | None = None
    replanned: UpdatePlan | None = None
    dropped: tuple[DroppedFields, ...] = ()
    conflicts: int = 0
    at: datetime | None = None


Replan = Callable[[Lead], UpdatePlan | None]
"""The plan for a lead as it stands now; None where what was decided before does not fit any more."""


@dataclass(frozen=True, slots=True)
class Planned:
    """What a CRM writer is given for one lead: the plan, and `again`, which makes it anew for the lead as it stands.

    `completed_is_done`: a lead that was marked as enriched since it was read needs nothing more. Without a journal
    (`journaled`) nothing is noted for an undo.
    """

    job_id: str
    lead: Lead
    plan: UpdatePlan
    again: Replan
    completed_is_done: bool = True
    journaled: bool = True


class WriteIntent(Value):
    """A write that is about to be sent, noted before it is sent: the undo file.

    `state` is "intended" until the CRM has answered, then "written" or "refused"; "undone" after an undo.
    """

    id: str
    job_id: str
    lead_id: str
    org_id: str
    at: datetime
    modstamp: str
    before: dict[str, str | None]
    after: dict[str, str | None]
    state: str = "intended"
