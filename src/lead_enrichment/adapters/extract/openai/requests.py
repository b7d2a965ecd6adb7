"""The two forms of one question: OpenAI's Responses API, and the Chat Completions that compatible servers speak.

No temperature is sent: models that reason refuse it. `store` is false: the Responses API keeps answers otherwise.
"""

from enum import StrEnum
from typing import Any

from lead_enrichment.domain.llm.exchange import ModelRequest

Params = dict[str, Any]


class Api(StrEnum):
    """Which interface a service speaks."""

    RESPONSES = "responses"
    CHAT = "chat"


def params_of(request: ModelRequest, api: Api, *, is_vendor: bool) -> Params:
    """The keyword arguments of the SDK's `create`. What only the vendor knows is sent to the vendor alone."""
    return _responses(request, is_vendor=is_vendor) if api is Api.RESPONSES else _chat(request, is_vendor=is_vendor)


def _responses(request: ModelRequest, *, is_vendor: bool) -> Params:
    params: Params = {
        "model": request.model,
        "input": _messages(request, "developer"),
        "text": {"format": {"type": "json_schema", **_format(request)}},
        "max_output_tokens": request.max_output_tokens,
        "store": False,
    }
    if request.effort is not None:
        params["reasoning"] = {"effort": request.effort}
    return params | _vendors_own(request, is_vendor=is_vendor)


def _chat(request: ModelRequest, *, is_vendor: bool) -> Params:
    params: Params = {
        "model": request.model,
        "messages": _messages(request, "developer" if is_vendor else "system"),
        "response_format": {"type": "json_schema", "json_schema": _format(request)},
        "max_completion_tokens" if is_vendor else "max_tokens": request.max_output_tokens,
        "store": False,
    }
    if request.effort is not None:
        params["reasoning_effort"] = request.effort
    return params | _vendors_own(request, is_vendor=is_vendor)


def _vendors_own(request: ModelRequest, *, is_vendor: bool) -> Params:
    """The tier, and no writing of unique pages to the prompt cache; flex is passed on wherever it was asked for."""
    params: Params = {}
    if is_vendor or request.flex:
        params["service_tier"] = "flex" if request.flex else "default"
    if is_vendor and request.explicit_cache:
        params["prompt_cache_options"] = {"mode": "explicit"}
    return params


def _format(request: ModelRequest) -> Params:
    return {"name": request.schema_name, "schema": dict(request.schema), "strict": True}


def _messages(request: ModelRequest, ours: str) -> list[Params]:
    messages = [{"role": ours, "content": request.instructions}, {"role": "user", "content": request.data}]
    if request.correction:
        text = f"Your last answer could not be used: {request.correction}. Answer again, with the JSON object only."
        messages.append({"role": ours, "content": text})
    return messages
