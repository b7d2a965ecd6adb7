"""The only module that imports the SDK: one call, its answer as plain JSON, its errors through our table."""

from collections.abc import AsyncIterator
from typing import Any, Final

import httpx2
import openai

from lead_enrichment.adapters.extract.openai.errors import reply_of_lost_connection, reply_of_status
from lead_enrichment.adapters.extract.openai.replies import reply_of
from lead_enrichment.adapters.extract.openai.requests import Api, Params
from lead_enrichment.domain.llm.exchange import Ending, ModelReply

MOST_BYTES: Final = 2_000_000
"""Largest answer that is read; a good one has a few kilobytes."""
_CONNECT_SECONDS: Final = 10.0
_MOST_CONNECTIONS: Final = 100


class _BoundedStream(httpx2.AsyncByteStream):
    def __init__(self, stream: Any) -> None:
        self._stream = stream

    async def __aiter__(self) -> AsyncIterator[bytes]:
        total = 0
        async for chunk in self._stream:
            total += len(chunk)
            if total > MOST_BYTES:
                raise httpx2.ReadError("the answer is too large")
            yield chunk

    async def aclose(self) -> None:
        await self._stream.aclose()


class _BoundedTransport(httpx2.AsyncHTTPTransport):
    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        response = await super().handle_async_request(request)
        response.stream = _BoundedStream(response.stream)
        return response


class SdkClient:
    """An open client. Proxies and certificates named by the environment are not used; redirects are not followed."""

    def __init__(self, *, api_key: str, base_url: str, timeout: float) -> None:
        limits = httpx2.Limits(max_connections=_MOST_CONNECTIONS, max_keepalive_connections=_MOST_CONNECTIONS)
        http = httpx2.AsyncClient(
            transport=_BoundedTransport(limits=limits),
            timeout=httpx2.Timeout(timeout, connect=_CONNECT_SECONDS),
            trust_env=False,
            follow_redirects=False,
        )
        self._client = openai.AsyncOpenAI(
            api_key=api_key,
            base_url=base_url,
            max_retries=0,
            http_client=http,
            default_headers={"Accept-Encoding": "identity"},
        )

    async def create(self, params: Params, api: Api) -> ModelReply:
        """Send once. Every error of the SDK and of HTTP becomes a reply."""
        raw: Any = self._client.responses if api is Api.RESPONSES else self._client.chat.completions
        try:
            answer = await raw.with_raw_response.create(**params)
            body = answer.http_response.json()
        except openai.APIStatusError as error:
            return reply_of_status(error.status_code, error.body, error.response.headers)
        except openai.APITimeoutError as error:
            sent = not isinstance(error.__cause__, (httpx2.ConnectTimeout, httpx2.PoolTimeout))
            return ModelReply(Ending.TIMED_OUT, billed=sent, detail="no answer in time")
        except openai.APIConnectionError as error:
            return reply_of_lost_connection(sent=not isinstance(error.__cause__, httpx2.ConnectError))
        except (openai.OpenAIError, httpx2.HTTPError, ValueError, RecursionError):
            return ModelReply(Ending.UNAVAILABLE, detail="the service's answer cannot be read")
        return reply_of(body, api)

    async def close(self) -> None:
        """Close its connections."""
        await self._client.close()
