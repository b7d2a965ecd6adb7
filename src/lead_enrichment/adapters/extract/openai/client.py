"""A language model reached through OpenAI's SDK."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from lead_enrichment.adapters.extract.openai.requests import Api, params_of
from lead_enrichment.domain.llm.exchange import Ending, ModelReply, ModelRequest

if TYPE_CHECKING:
    from lead_enrichment.adapters.extract.openai.sdk import SdkClient

VENDOR_URL: Final = "https://api.openai.com/v1"
_VENDOR: Final = "api.openai.com"
_NO_KEY: Final = "none"


@dataclass(frozen=True, slots=True)
class Endpoint:
    """Where the model is. `key` gives the secret when it is needed; `api` None chooses by the address."""

    key: Callable[[], str | None]
    base_url: str | None = None
    api: Api | None = None

    @property
    def is_vendor(self) -> bool:
        """Whether it is OpenAI itself, in whichever region."""
        host = (urlsplit(self.base_url).hostname or "") if self.base_url else _VENDOR
        return host == _VENDOR or host.endswith(f".{_VENDOR}")

    @property
    def speaks(self) -> Api:
        """The interface to use: Responses at OpenAI, Chat Completions elsewhere, unless told otherwise."""
        return self.api or (Api.RESPONSES if self.is_vendor else Api.CHAT)


class OpenAiModel:
    """A `LanguageModel`. The SDK is imported, beside the event loop, when the first question is asked."""

    def __init__(self, endpoint: Endpoint, *, timeout: float) -> None:
        self._endpoint = endpoint
        self._timeout = timeout
        self._opening = asyncio.Lock()
        self._client: SdkClient | None = None

    async def ask(self, request: ModelRequest) -> ModelReply:
        """Send one question, once, within `request.timeout` seconds in all."""
        client = await self._open()
        api = self._endpoint.speaks
        params = params_of(request, api, is_vendor=self._endpoint.is_vendor)
        try:
            async with asyncio.timeout(request.timeout) as limit:
                return await client.create(params, api)
        except TimeoutError:
            if not limit.expired():
                raise
            return ModelReply(Ending.TIMED_OUT, detail=f"no answer within {request.timeout:.0f} s")

    async def close(self) -> None:
        """Close its connections, if there are any."""
        client, self._client = self._client, None
        if client is not None:
            await client.close()

    async def _open(self) -> "SdkClient":
        async with self._opening:
            if self._client is None:
                sdk = await asyncio.to_thread(import_module, "lead_enrichment.adapters.extract.openai.sdk")
                self._client = sdk.SdkClient(
                    api_key=self._endpoint.key() or _NO_KEY,
                    base_url=self._endpoint.base_url or VENDOR_URL,
                    timeout=self._timeout,
                )
            return self._client
