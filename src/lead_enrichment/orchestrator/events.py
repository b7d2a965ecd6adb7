"""The events that the orchestrator takes, each parsed strictly: what is wrong is named, and nothing is guessed."""

from typing import Annotated, Any, Final, Literal

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError

from lead_enrichment.domain.errors import UsageError


class _Event(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, strict=True, hide_input_in_errors=True)


class StartJob(_Event):
    """Enrich leads: all that need it, or at most `limit`. `allow_parallel` also while another job is under way.

    With `website`, one made-up lead that has it, and Salesforce is neither asked nor written.
    """

    action: Literal["start"] = "start"
    limit: Annotated[int, Field(ge=1)] | None = None
    update_salesforce: bool = False
    allow_parallel: bool = False
    website: Annotated[str, Field(max_length=300, pattern=r"^https?://[^\s/]\S*$")] | None = None
    trigger: Literal["manual", "schedule", "command"] = "manual"


class ContinueJob(_Event):
    """Go on sending a job's leads; the orchestrator sends it to itself when its time runs out."""

    action: Literal["continue"]
    job_id: Annotated[str, Field(min_length=1, max_length=100)]


class Scale(_Event):
    """Start the workers that are missing."""

    action: Literal["scale"]


Event = StartJob | ContinueJob | Scale

_ACTIONS: Final = ("start", "continue", "scale")
_KIND: Final[TypeAdapter[Event]] = TypeAdapter(Annotated[Event, Field(discriminator="action")])
_SENT: Final[dict[tuple[str, str], Event]] = {
    ("aws.events", "Scheduled Event"): StartJob(update_salesforce=True, trigger="schedule"),
    ("aws.ecs", "ECS Task State Change"): Scale(action="scale"),
}
"""Events of AWS itself, where a rule has no Input of its own."""


def parse(event: Any) -> Event:
    """The event. Raises UsageError bad_event, naming each field that is wrong and what it should hold."""
    if not isinstance(event, dict):
        raise UsageError("bad_event", "It must be a JSON object.")
    if "source" in event and "detail-type" in event:
        sent = _SENT.get((str(event["source"]), str(event["detail-type"])))
        if sent is None:
            raise UsageError("bad_event", "source: only scheduled events and stopped ECS tasks are taken.")
        return sent
    action = event.get("action", "start")
    if action not in _ACTIONS:
        raise UsageError("bad_event", f"action: must be one of {', '.join(_ACTIONS)}.")
    if event.get("website") is not None and event.get("update_salesforce"):
        raise UsageError("bad_event", "website: not together with update_salesforce, there is no such lead to update.")
    try:
        return _KIND.validate_python({**event, "action": action})
    except ValidationError as error:
        faults = [f"{'.'.join(map(str, fault['loc'][1:]))}: {fault['msg']}" for fault in error.errors()]
        raise UsageError("bad_event", f"{'; '.join(faults)}.") from None
