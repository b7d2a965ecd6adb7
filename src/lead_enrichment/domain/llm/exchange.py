"""One question to a language model and how it ended, as values that no SDK has touched."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from lead_enrichment.domain.llm.spend import TokenUsage


class Ending(StrEnum):
    """How a call ended. Every way in which a service can fail is one of these."""

    ANSWERED = "answered"
    REFUSED = "refused"
    CUT_OFF = "cut_off"
    BUSY = "busy"
    NO_FLEX = "no_flex"
    QUOTA = "quota"
    CREDENTIALS = "credentials"
    NOT_ACCEPTED = "not_accepted"
    UNAVAILABLE = "unavailable"
    TIMED_OUT = "timed_out"


@dataclass(frozen=True, slots=True)
class ModelRequest:
    """A question. `instructions` are ours and static; `data` is a JSON object that holds the pages' text.

    `correction` says what was wrong with the last answer, in our words. `effort` None leaves the parameter out.
    `timeout` is seconds for the whole call.
    """

    model: str
    instructions: str
    data: str
    schema_name: str
    schema: Mapping[str, Any]
    max_output_tokens: int
    effort: str | None
    explicit_cache: bool
    flex: bool
    timeout: float
    correction: str | None = None


@dataclass(frozen=True, slots=True)
class ModelReply:
    """How a call ended. `usage` None with `billed` True means that it cost something, but not how much.

    `retry_after` is what the service asks for, in seconds. `tier` and `served_by` (a model's name) are what served the
    call. `detail` is for a
    reader and holds nothing of the request and no secret.
    """

    ending: Ending
    text: str = ""
    usage: TokenUsage | None = None
    billed: bool = True
    retry_after: float | None = None
    tier: str | None = None
    served_by: str | None = None
    detail: str = ""
