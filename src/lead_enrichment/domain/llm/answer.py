"""The answer a model must give, as a schema and as a value; whatever else it says is malformed or left out.

The schema keeps to what every service that knows JSON Schema understands: all keys required, unions with null, enums,
no limits. Limits are checked here.
"""

import json
import re
from dataclasses import dataclass
from typing import Any, Final, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from lead_enrichment.domain.evidence import RoleClass

SCHEMA_NAME: Final = "owner_and_address"
MOST_OUTPUT_TOKENS: Final = 900
"""Enough for an answer with five other people; a typical one has 300."""
LONGEST_VALUE: Final = 120
LONGEST_QUOTE: Final = 400
_MOST_OTHERS: Final = 5
_MOST_TEXT: Final = 40_000
_ROLES: Final = (RoleClass.OWNER, RoleClass.FOUNDER, RoleClass.LEGAL_REPRESENTATIVE, RoleClass.EXECUTIVE)
_FENCE: Final = re.compile(r"^\s*```[\w-]*\s*\n?(.*?)\n?\s*```\s*$", re.DOTALL)

Role = Literal["owner", "founder", "legal_representative", "executive"]


def _nullable(kind: str) -> dict[str, Any]:
    return {"type": [kind, "null"]}


def _object(properties: dict[str, Any]) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


_ROLE_SCHEMA: Final[dict[str, Any]] = {"type": ["string", "null"], "enum": [*(role.value for role in _ROLES), None]}
SCHEMA: Final[dict[str, Any]] = _object(
    {
        "owner_first": _nullable("string"),
        "owner_last": _nullable("string"),
        "owner_role": _ROLE_SCHEMA,
        "owner_passage": _nullable("integer"),
        "owner_quote": _nullable("string"),
        "owner_words": _nullable("string"),
        "other_people": {
            "type": "array",
            "items": _object(
                {
                    "first": _nullable("string"),
                    "last": _nullable("string"),
                    "role": _ROLE_SCHEMA,
                    "passage": _nullable("integer"),
                    "quote": _nullable("string"),
                }
            ),
        },
        "street": _nullable("string"),
        "city": _nullable("string"),
        "state": _nullable("string"),
        "postal_code": _nullable("string"),
        "country": _nullable("string"),
        "address_passage": _nullable("integer"),
        "address_quote": _nullable("string"),
        "confidence": {"type": "number"},
        "reasoning": {"type": "string"},
    }
)


class _Strict(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore", strict=True)


class OtherPerson(_Strict):
    """Somebody else who owns or heads the company."""

    first: str | None
    last: str | None
    role: Role | None
    passage: int | None
    quote: str | None


class Answer(_Strict):
    """A model's answer, of the right shape. Nothing in it is believed yet.

    `owner_words` may be left out: servers that do not enforce a schema know the older keys.
    """

    owner_first: str | None
    owner_last: str | None
    owner_role: Role | None
    owner_passage: int | None
    owner_quote: str | None
    owner_words: str | None = None
    other_people: tuple[OtherPerson, ...] = Field(strict=False)
    street: str | None
    city: str | None
    state: str | None
    postal_code: str | None
    country: str | None
    address_passage: int | None
    address_quote: str | None
    confidence: float = Field(ge=0, le=1, allow_inf_nan=False)
    reasoning: str


@dataclass(frozen=True, slots=True)
class Read:
    """What became of an answer's text: the answer, or (`fault`) why it cannot be used, in words for the model.

    `events` are deviations that were put up with: "fenced", "extra_text", "extra_keys".
    """

    answer: Answer | None
    fault: str | None = None
    events: tuple[str, ...] = ()


def read_answer(text: str) -> Read:
    """Read an answer's text strictly, but for a code fence, text around the object, and keys that nobody asked for."""
    if len(text) > _MOST_TEXT:
        return Read(None, "it is far too long")
    events: list[str] = []
    fenced = _FENCE.match(text)
    if fenced:
        events.append("fenced")
        text = fenced[1]
    body, rest = _first_object(text)
    if body is None:
        return Read(None, "it is not a JSON object", tuple(events))
    if rest:
        events.append("extra_text")
    if set(body) - set(Answer.model_fields):
        events.append("extra_keys")
    try:
        answer = Answer.model_validate(body)
    except ValidationError as error:
        faults = {".".join(str(part) for part in fault["loc"][:1]) for fault in error.errors()}
        return Read(None, f"these keys are missing or hold a wrong value: {', '.join(sorted(faults))}", tuple(events))
    if len(answer.other_people) > _MOST_OTHERS:
        answer = answer.model_copy(update={"other_people": answer.other_people[:_MOST_OTHERS]})
    return Read(answer, None, tuple(events))


def _first_object(text: str) -> tuple[dict[str, Any] | None, str]:
    """The first JSON object in a text, and what else stands there."""
    start = text.find("{")
    if start < 0:
        return None, text
    try:
        body, end = json.JSONDecoder(parse_constant=_no_number).raw_decode(text, start)
    except (ValueError, RecursionError):
        return None, text
    return (body if isinstance(body, dict) else None), (text[:start] + text[end:]).strip()


def _no_number(name: str) -> Any:
    raise ValueError(f"{name} is no JSON number")
