"""What an answer's body means. Read from plain JSON and never trusted: a compatible server may send anything."""

from collections.abc import Mapping
from typing import Any, Final

from lead_enrichment.adapters.extract.openai.requests import Api
from lead_enrichment.domain.llm.exchange import Ending, ModelReply
from lead_enrichment.domain.llm.spend import TokenUsage

_OF_FAILURE: Final = {
    "rate_limit_exceeded": Ending.BUSY,
    "server_error": Ending.UNAVAILABLE,
    "vector_store_timeout": Ending.UNAVAILABLE,
    "insufficient_quota": Ending.QUOTA,
    "bio_policy": Ending.REFUSED,
    "misalignment_policy_violation": Ending.REFUSED,
    "invalid_prompt": Ending.REFUSED,
}
_MOST_TOKENS: Final = 100_000_000


def reply_of(body: Any, api: Api) -> ModelReply:
    """The reply that a body with status 200 holds."""
    if not isinstance(body, Mapping):
        return ModelReply(Ending.UNAVAILABLE, detail="the service's answer is no JSON object")
    ending, text, detail = (_responses if api is Api.RESPONSES else _chat)(body)
    usage = _usage(body.get("usage"))
    tier, served_by = body.get("service_tier"), body.get("model")
    return ModelReply(
        ending=ending,
        text=text,
        usage=usage,
        billed=usage is not None or ending not in (Ending.BUSY, Ending.QUOTA, Ending.NOT_ACCEPTED),
        tier=tier if isinstance(tier, str) and tier.isidentifier() else None,
        served_by=served_by if isinstance(served_by, str) else None,
        detail=detail,
    )


def _responses(body: Mapping[str, Any]) -> tuple[Ending, str, str]:
    status = body.get("status")
    if status == "failed":
        code = _get(body, "error", "code")
        return _OF_FAILURE.get(code, Ending.UNAVAILABLE), "", f"failed: {plain_code(code)}"
    parts = [
        part
        for item in _list(body.get("output"))
        if isinstance(item, Mapping) and item.get("type") == "message"
        for part in _list(item.get("content"))
        if isinstance(part, Mapping)
    ]
    if any(part.get("type") == "refusal" for part in parts):
        return Ending.REFUSED, "", "the model refused"
    if status == "incomplete":
        return _of_stop(_get(body, "incomplete_details", "reason"))
    return Ending.ANSWERED, _joined(part.get("text") for part in parts if part.get("type") == "output_text"), ""


def _chat(body: Mapping[str, Any]) -> tuple[Ending, str, str]:
    choice = next((one for one in _list(body.get("choices")) if isinstance(one, Mapping)), None)
    if choice is None:
        return Ending.UNAVAILABLE, "", "the service's answer holds no choice"
    message = choice.get("message")
    message = message if isinstance(message, Mapping) else {}
    if message.get("refusal"):
        return Ending.REFUSED, "", "the model refused"
    if choice.get("finish_reason") in ("length", "content_filter"):
        return _of_stop(choice["finish_reason"])
    content = message.get("content")
    if isinstance(content, str):
        return Ending.ANSWERED, content, ""
    return Ending.ANSWERED, _joined(part.get("text") for part in _list(content) if isinstance(part, Mapping)), ""


def _of_stop(reason: Any) -> tuple[Ending, str, str]:
    if reason == "content_filter":
        return Ending.REFUSED, "", "stopped by a content filter"
    return Ending.CUT_OFF, "", "the answer was cut off"


def _usage(raw: Any) -> TokenUsage | None:
    """The figures under either interface's names; None where the two main ones are not there."""
    if not isinstance(raw, Mapping):
        return None
    tokens_in = _count(raw.get("input_tokens", raw.get("prompt_tokens")))
    tokens_out = _count(raw.get("output_tokens", raw.get("completion_tokens")))
    if tokens_in is None or tokens_out is None:
        return None
    details = raw.get("input_tokens_details", raw.get("prompt_tokens_details"))
    details = details if isinstance(details, Mapping) else {}
    return TokenUsage(
        tokens_in=tokens_in,
        tokens_out=tokens_out,
        cached=_count(details.get("cached_tokens")) or 0,
        written=_count(details.get("cache_write_tokens")) or 0,
    )


def _count(value: Any) -> int | None:
    fits = isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= _MOST_TOKENS
    return value if fits else None


def plain_code(code: Any) -> str:
    """An error code as it may stand in a message: short and of plain letters, so that it can carry nothing else."""
    text = str(code or "no code")[:60]
    return text if text.replace("_", "").replace("-", "").replace(" ", "").isalnum() else "unreadable code"


def _get(body: Mapping[str, Any], *keys: str) -> Any:
    value: Any = body
    for key in keys:
        value = value.get(key) if isinstance(value, Mapping) else None
    return value if isinstance(value, str) else None


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _joined(texts: Any) -> str:
    return "".join(text for text in texts if isinstance(text, str))
