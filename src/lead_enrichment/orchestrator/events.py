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


class WorkerStopped(_Event):
    """A worker has stopped. It is replaced at once, unless `useless` says why another would fare no better."""

    action: Literal["worker_stopped"] = "worker_stopped"
    useless: str | None = None


Event = StartJob | ContinueJob | Scale | WorkerStopped

_ACTIONS: Final = ("start", "continue", "scale")
_KIND: Final[TypeAdapter[StartJob | ContinueJob | Scale]] = TypeAdapter(
    Annotated[StartJob | ContinueJob | Scale, Field(discriminator="action")]
)
_IN_VAIN: Final = frozenset({1, 2, 3, 5})
"""Exit codes with which a worker ends by itself: a fault of its own, its settings, a service that does not answer."""


def parse(event: Any) -> Event:
    """The event. Raises UsageError bad_event, naming each field that is wrong and what it should hold."""
    if not isinstance(event, dict):
        raise UsageError("bad_event", "It must be a JSON object.")
    if "source" in event and "detail-type" in event:
        return _of_aws(event)
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


def _of_aws(event: dict[str, Any]) -> Event:
    """The meaning of AWS's own events, where a rule has no Input of its own."""
    match event["source"], event["detail-type"]:
        case "aws.events", "Scheduled Event":
            return StartJob(update_salesforce=True, trigger="schedule")
        case "aws.ecs", "ECS Task State Change":
            detail = event.get("detail")
            return WorkerStopped(useless=_why_useless(detail if isinstance(detail, dict) else {}))
    raise UsageError("bad_event", "source: only scheduled events and stopped ECS tasks are taken.")


def _why_useless(detail: dict[str, Any]) -> str | None:
    """Why a worker that is started in its place would end the same way (fields of ECS's task state change events)."""
    if detail.get("stopCode") == "TaskFailedToStart":
        return f"TaskFailedToStart: {detail.get('stoppedReason', 'no reason given')}"
    codes = {container.get("exitCode") for container in detail.get("containers", [])} & _IN_VAIN
    return f"exit code {min(codes)}" if codes else None
