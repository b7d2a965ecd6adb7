"""Sends one request through simple-salesforce, which is used with a ready token only.

Its own renewal of sessions repeats a request without the caller's headers, so that a conditional update would be sent
again unconditionally (version 1.12.10). With a ready token it never renews; it has no time-out of its own, so each
request brings one. It always speaks https: for a Salesforce sandbox on this machine an adapter puts http back.
"""

import asyncio
import json
import threading
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any, Final, TypeVar
from urllib.parse import urlsplit

import requests
from requests.adapters import HTTPAdapter
from simple_salesforce.api import Salesforce
from simple_salesforce.exceptions import SalesforceError

from lead_enrichment.adapters.crm.salesforce.credentials import is_loopback
from lead_enrichment.adapters.crm.salesforce.login import TIMEOUT, Token
from lead_enrichment.adapters.crm.salesforce.replies import Reply

Answer = TypeVar("Answer")

THREADS: Final = 16
"""Requests under way at once; an org refuses more than 25 that take long."""


@dataclass(frozen=True, slots=True)
class Request:
    """One call of the REST API; `path` is below /services/data/vX.0/. `kind` is what it is counted as."""

    kind: str
    method: str
    path: str
    params: Mapping[str, str] = field(default_factory=dict)
    body: Any = None
    headers: Mapping[str, str] = field(default_factory=dict)


class Unanswered(Exception):  # noqa: N818 - the request may have been carried out all the same
    """No usable answer came: a reset, a time-out, or something that is not Salesforce's."""


class Transport:
    """A bounded set of threads, each with a connection pool of its own."""

    def __init__(self, version: str, timeout: tuple[float, float] = TIMEOUT) -> None:
        self._version = version
        self._timeout = timeout
        self._threads = ThreadPoolExecutor(max_workers=THREADS, thread_name_prefix="salesforce")
        self._own = threading.local()
        self._sessions: list[requests.Session] = []

    async def send(self, token: Token, request: Request) -> Reply:
        """The answer, whatever its status. Raises Unanswered."""
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._threads, self._send, token, request)

    async def in_thread(self, work: Callable[[], Answer]) -> Answer:
        """Run something else that blocks, on one of the threads."""
        return await asyncio.get_running_loop().run_in_executor(self._threads, work)

    def close(self) -> None:
        """End the threads when their requests have ended."""
        self._threads.shutdown(wait=True, cancel_futures=True)
        for session in self._sessions:
            session.close()

    def _send(self, token: Token, request: Request) -> Reply:
        client = self._client(token)
        self._own.last = None
        try:
            body = client.restful(
                request.path,
                params=dict(request.params) or None,
                method=request.method,
                headers={"Accept": "application/json", **request.headers},
                data=None if request.body is None else json.dumps(request.body, ensure_ascii=False).encode(),
                timeout=self._timeout,
                allow_redirects=False,
            )
        except SalesforceError as error:
            return self._reply(error.status, error.content)
        except (requests.RequestException, ValueError) as error:
            raise Unanswered(type(error).__name__) from None
        return self._reply(self._own.last.status_code, body)

    def _reply(self, status: int, body: Any) -> Reply:
        last = self._own.last
        headers = {} if last is None else {name.title(): value for name, value in last.headers.items()}
        return Reply(status, body, headers)

    def _client(self, token: Token) -> Salesforce:
        known: Salesforce | None = getattr(self._own, "client", None)
        if known is not None and self._own.token == token:
            return known
        session = getattr(self._own, "session", None)
        if session is None or self._own.instance_url != token.instance_url:
            session = self._own.session = self._session(token.instance_url)
            self._own.instance_url = token.instance_url
        self._own.client = Salesforce(
            session_id=token.access_token, instance_url=token.instance_url, version=self._version, session=session
        )
        self._own.token = token
        client: Salesforce = self._own.client
        return client

    def _session(self, instance_url: str) -> requests.Session:
        session = requests.Session()
        session.auth = _as_it_is
        session.hooks["response"].append(self._remember)
        parts = urlsplit(instance_url)
        if is_loopback(parts.hostname or ""):
            session.trust_env = parts.scheme == "https"  # a private certificate's authority may be named there
            session.proxies = {"no_proxy": "*"}
        if parts.scheme == "http":
            session.mount(f"https://{parts.netloc}", _PlainHttp())
        self._sessions.append(session)
        return session

    def _remember(self, response: requests.Response, *_: Any, **__: Any) -> None:
        self._own.last = response


class _PlainHttp(HTTPAdapter):
    """Speaks http where https was asked for; mounted for this machine's own address only."""

    def send(self, request: requests.PreparedRequest, *args: Any, **kwargs: Any) -> requests.Response:
        """Send the request to the same host and port in plain text."""
        request.url = (request.url or "").replace("https://", "http://", 1)
        return super().send(request, *args, **kwargs)


def _as_it_is(request: requests.PreparedRequest) -> requests.PreparedRequest:
    """Keeps requests from putting a password of ~/.netrc in the place of the token."""
    return request
