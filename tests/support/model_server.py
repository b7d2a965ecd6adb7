"""A language model's service on loopback, real HTTP, that answers as it is told: rightly, wrongly, late or not at all.

Every request is checked against the SDK's own typed parameters with unknown keys forbidden. Tokens are counted as a
byte-pair tokenizer at its worst would (one for each byte), and what a real service would bill is added up in `billed`.
"""

import asyncio
import json
from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from pydantic import ConfigDict, TypeAdapter, with_config
from typing_extensions import TypedDict  # noqa: F401 - the SDK's TypedDicts need it at run time

Answerer = Callable[[dict[str, Any]], "Answered"]
"""Makes the answer to the data of a question: a dict with company and passages."""

KEY = "sk-canary-0123456789abcdef"
QUOTA_BODY = {
    "error": {
        "message": f"You exceeded your quota, key {KEY}",
        "type": "insufficient_quota",
        "code": "insufficient_quota",
    }
}
RATE_BODY = {"error": {"message": "Rate limit reached", "type": "requests", "code": "rate_limit_exceeded"}}


@dataclass
class Answered:
    """One answer. `text` is what the model says; with `status` beyond 200 `body` is sent instead."""

    text: str = ""
    refusal: str | None = None
    stop: str = "stop"
    status: int = 200
    body: Any = None
    raw: bytes | None = None
    headers: dict[str, str] = field(default_factory=dict)
    hang: bool = False
    reset: bool = False
    usage: bool = True
    tier: str | None = None
    tokens_out: int | None = None


NOTHING = {
    "owner_first": None, "owner_last": None, "owner_role": None, "owner_passage": None, "owner_quote": None,
    "owner_words": None, "other_people": [], "street": None, "city": None, "state": None, "postal_code": None, "country": None,
    "address_passage": None, "address_quote": None, "confidence": 0.9, "reasoning": "read",
}  # fmt: skip


def says(answer: dict[str, Any], **more: Any) -> Answered:
    """A well-formed answer."""
    return Answered(text=json.dumps(NOTHING | answer), **more)


def passage_with(data: dict[str, Any], words: str) -> dict[str, Any] | None:
    """The first passage that holds these words."""
    return next((passage for passage in data["passages"] if words in passage["text"]), None)


def reads(
    owner: tuple[str, str, str] | None, quote: str = "", address: dict[str, str] | None = None, where: str = ""
) -> Answerer:
    """A model that reads rightly: owner (first, last, role) and address, where the text holds their quotes."""

    def answer(data: dict[str, Any]) -> Answered:
        said: dict[str, Any] = {}
        found = passage_with(data, quote) if owner and quote else None
        if owner and found:
            first, last, role = owner
            said |= {
                "owner_first": first,
                "owner_last": last,
                "owner_role": role,
                "owner_passage": found["id"],
                "owner_quote": quote,
            }
        place = passage_with(data, where) if address and where else None
        if address and place:
            said |= {**address, "address_passage": place["id"], "address_quote": where}
        return says(said)

    return answer


class ModelServer:
    """`base` is the address with /v1. `script` is used up first, one answerer for each request; then `answerer`."""

    def __init__(self, answerer: Answerer, script: Iterable[Answerer] = ()) -> None:
        self.answerer = answerer
        self.script = list(script)
        self.base = ""
        self.asked = asyncio.Event()
        self.requests: list[dict[str, Any]] = []
        self.heads: list[str] = []
        self.faults: list[str] = []
        self.billed_in = 0
        self.billed_out = 0

    def billed(self, price_in: float = 0.10, price_out: float = 0.50) -> float:
        """What a real service would have billed, in dollars."""
        return (self.billed_in * price_in + self.billed_out * price_out) / 1_000_000

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(OSError, asyncio.IncompleteReadError):
            while True:
                head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
                length = next(
                    int(line.split(":")[1]) for line in head.splitlines() if line.lower().startswith("content-length")
                )
                body = json.loads(await reader.readexactly(length))
                path = head.split()[1]
                self.heads.append(head)
                self.requests.append(body)
                self.faults += faults_of(path, body)
                given = (self.script.pop(0) if self.script else self.answerer)(data_of(body))
                if not await self._send(path, body, given, writer):
                    break
        writer.close()

    async def _send(self, path: str, body: dict[str, Any], given: Answered, writer: asyncio.StreamWriter) -> bool:
        tokens_in = len(json.dumps(body, ensure_ascii=False).encode())
        tokens_out = len(given.text.encode()) // 4 + 5 if given.tokens_out is None else given.tokens_out
        if given.status == 200 or given.hang or given.reset:
            self.billed_in += tokens_in
            self.billed_out += tokens_out
        self.asked.set()
        if given.hang:
            await asyncio.Event().wait()
        if given.reset:
            writer.transport.abort()
            return False
        content = (
            given.body
            if given.status != 200 or given.body is not None
            else wrapped(path, body, given, tokens_in, tokens_out)
        )
        raw = json.dumps(content).encode() if given.raw is None else given.raw
        lines = [f"HTTP/1.1 {given.status} X", "Content-Type: application/json", f"Content-Length: {len(raw)}"]
        lines += [f"{name}: {value}" for name, value in given.headers.items()]
        writer.write("\r\n".join([*lines, "", ""]).encode("latin-1") + raw)
        await writer.drain()
        return True


def wrapped(path: str, body: dict[str, Any], given: Answered, tokens_in: int, tokens_out: int) -> dict[str, Any]:
    """The answer in the form of the interface that was asked."""
    if path.endswith("/responses"):
        part = (
            {"type": "refusal", "refusal": given.refusal}
            if given.refusal
            else {"type": "output_text", "text": given.text, "annotations": []}
        )
        stop = {"length": "max_output_tokens"}.get(given.stop, given.stop)
        usage = {
            "input_tokens": tokens_in, "output_tokens": tokens_out, "total_tokens": tokens_in + tokens_out,
            "input_tokens_details": {"cached_tokens": 0, "cache_write_tokens": 0},
            "output_tokens_details": {"reasoning_tokens": 0},
        }  # fmt: skip
        return {
            "id": "resp_1", "object": "response", "created_at": 1, "model": body["model"], "parallel_tool_calls": False,
            "status": "completed" if given.stop == "stop" else "incomplete", "tools": [], "tool_choice": "auto",
            "incomplete_details": None if given.stop == "stop" else {"reason": stop},
            "output": [{"type": "message", "id": "msg_1", "role": "assistant", "status": "completed", "content": [part]}],
            "usage": usage if given.usage else None, "service_tier": given.tier or body.get("service_tier"),
        }  # fmt: skip
    message = {"role": "assistant", "content": None if given.refusal else given.text, "refusal": given.refusal}
    usage = {"prompt_tokens": tokens_in, "completion_tokens": tokens_out, "total_tokens": tokens_in + tokens_out}
    return {
        "id": "chat_1", "object": "chat.completion", "created": 1, "model": body["model"],
        "choices": [{"index": 0, "message": message, "finish_reason": given.stop, "logprobs": None}],
    } | ({"usage": usage} if given.usage else {}) | ({"service_tier": given.tier} if given.tier else {})  # fmt: skip


def data_of(body: dict[str, Any]) -> dict[str, Any]:
    """The user message of a request, which is JSON."""
    messages = body.get("input") or body["messages"]
    return json.loads(next(message["content"] for message in messages if message["role"] == "user"))


def faults_of(path: str, body: dict[str, Any]) -> list[str]:
    """What the SDK's own types have against a request."""
    if not path.endswith(("/responses", "/chat/completions")):
        return [f"unknown path {path}"]
    try:
        # a lazily checked list is gone through here
        checked = _adapter(path.endswith("/responses")).validate_python(body)
        list(checked.get("messages", ()))
    except ValueError as error:
        return [str(error)]
    return []


@cache
def _adapter(responses: bool) -> TypeAdapter[Any]:  # noqa: FBT001
    from openai.types.chat.completion_create_params import CompletionCreateParamsNonStreaming
    from openai.types.responses.response_create_params import ResponseCreateParamsNonStreaming

    kind = ResponseCreateParamsNonStreaming if responses else CompletionCreateParamsNonStreaming
    return TypeAdapter(with_config(ConfigDict(extra="forbid"))(kind))


@asynccontextmanager
async def model_server(answerer: Answerer, script: Iterable[Answerer] = ()) -> AsyncIterator[ModelServer]:
    """The server on a free port of 127.0.0.1. What takes it long is done before it can be asked."""
    for responses in (True, False):
        _adapter(responses)
    served = ModelServer(answerer, script)
    serving: set[asyncio.Task[None]] = set()

    async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task
        serving.add(task)
        try:
            await served.serve(reader, writer)
        except asyncio.CancelledError:
            writer.close()
        finally:
            serving.discard(task)

    server = await asyncio.start_server(connected, "127.0.0.1", 0, limit=1 << 20)
    served.base = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/v1"
    try:
        yield served
    finally:
        server.close()
        for task in tuple(serving):
            task.cancel()
        await asyncio.gather(*serving, return_exceptions=True)
