"""Plain HTTP through the egress guard: redirects by hand, bounded in bytes and time, certificates checked first."""

import asyncio
import socket
import ssl
from types import TracebackType
from typing import Final, Self

import aiohttp
from aiohttp.abc import AbstractResolver, ResolveResult
from yarl import URL

from lead_enrichment.adapters.fetch.certificate_memory import CertificateMemory
from lead_enrichment.adapters.fetch.certificate_names import CertificateNames
from lead_enrichment.adapters.fetch.charset import looks_binary, text_of
from lead_enrichment.adapters.fetch.decoding import ACCEPT_ENCODING, BodyDecoder
from lead_enrichment.adapters.fetch.failures import as_ours
from lead_enrichment.adapters.fetch.guard import EgressGuard, Target
from lead_enrichment.adapters.fetch.headers import RedirectCookies, is_text, location_of, retry_after_of
from lead_enrichment.domain.errors import PermanentError
from lead_enrichment.domain.web_address import join, parse_web_address
from lead_enrichment.ports import Document

MOST_REDIRECTS: Final = 5
CONNECT_SECONDS: Final = 5.0
HEADERS_SECONDS: Final = 10.0
KEEPALIVE_SECONDS: Final = 15.0
MOST_CONNECTIONS: Final = 512
LONGEST_HEADER: Final = 32 * 1024  # content security policies of real sites pass aiohttp's 8 KB
MOST_HEADERS: Final = 256
_REDIRECTS: Final = frozenset({301, 302, 303, 307, 308})


class HttpFetcher:
    """The `Fetcher` port on aiohttp. Use as `async with HttpFetcher(...)`; connections are kept between pages.

    Pacing, and how many requests a site gets at a time, is the caller's. No cookie outlives one `fetch`.
    """

    def __init__(self, guard: EgressGuard, user_agent: str) -> None:
        self._guard = guard
        self._user_agent = user_agent
        self._certificates = CertificateMemory()
        self._certificate_names = CertificateNames()
        self._session: aiohttp.ClientSession | None = None

    async def __aenter__(self) -> Self:
        self._session = aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(
                resolver=_GuardedResolver(self._guard),
                use_dns_cache=False,
                socket_factory=self._open_socket,
                limit=MOST_CONNECTIONS,
                keepalive_timeout=KEEPALIVE_SECONDS,
            ),
            headers={
                "User-Agent": self._user_agent,
                "Accept-Language": "*",
                "Accept-Encoding": ACCEPT_ENCODING,
            },
            timeout=aiohttp.ClientTimeout(total=None, sock_connect=CONNECT_SECONDS),
            cookie_jar=aiohttp.DummyCookieJar(),
            auto_decompress=False,
            trust_env=False,
            max_line_size=LONGEST_HEADER,
            max_field_size=LONGEST_HEADER,
            max_headers=MOST_HEADERS,
        )
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def fetch(self, url: str, *, timeout: float, accept: str = "text/html") -> Document:
        """Fetch one document. See `ports.Fetcher.fetch`; also raises PermanentError not_a_web_page.

        What is not text (by its content type or its first bytes) comes as a Document with an empty body.
        """
        started = asyncio.get_running_loop().time()
        try:
            async with asyncio.timeout(timeout):
                return await self._follow(url, accept, started)
        except (aiohttp.ClientError, OSError, TimeoutError) as error:
            raise as_ours(error) from None

    async def _follow(self, url: str, accept: str, started: float) -> Document:
        target, walked, cookies = self._guard.check_url(url), list[str](), RedirectCookies()
        for _ in range(MOST_REDIRECTS + 1):
            await self._guard.resolve(target)
            response = await self._request(target, accept, cookies.for_host(target.host))
            async with response:
                location = location_of(response.headers) if response.status in _REDIRECTS else None
                if location is None:
                    return await self._document(response, target, tuple(walked), started)
                cookies.take(target.host, response.cookies)
            walked.append(target.url)
            target = self._guard.check_url(join(target.url, location).url)
        raise PermanentError("redirect_loop", f"more than {MOST_REDIRECTS} redirects")

    async def _request(self, target: Target, accept: str, cookies: dict[str, str]) -> aiohttp.ClientResponse:
        """Ask with the certificate checked; where only that fails, note it and ask without."""
        headers = {"Accept": f"{accept},*/*;q=0.5", **cookies}
        origin = parse_web_address(target.url).origin
        if self._certificates.fault_of(origin) is None:
            try:
                return await self._send(target, headers, verify=True)
            except aiohttp.ClientConnectorCertificateError as error:
                self._certificates.note(origin, error.certificate_error)
        return await self._send(target, headers, verify=False)

    async def _send(self, target: Target, headers: dict[str, str], *, verify: bool) -> aiohttp.ClientResponse:
        if self._session is None:
            raise RuntimeError("HttpFetcher is used outside of its `async with`")
        url = URL(target.url, encoded=True)
        if url.raw_host != target.host or url.port != target.port:
            raise PermanentError("bad_website", "read differently by the HTTP client")
        async with asyncio.timeout(CONNECT_SECONDS + HEADERS_SECONDS):
            context = self._tls(verify=verify) if target.scheme == "https" else True
            return await self._session.get(url, headers=headers, allow_redirects=False, ssl=context)

    def _tls(self, *, verify: bool) -> ssl.SSLContext:
        return self._certificate_names.checked if verify else self._certificate_names.unchecked

    async def _document(
        self, response: aiohttp.ClientResponse, target: Target, walked: tuple[str, ...], started: float
    ) -> Document:
        content_type = response.content_type if "Content-Type" in response.headers else ""
        body = b""
        if is_text(content_type):
            body = await _read(response)
            if looks_binary(body):
                content_type, body = "application/octet-stream", b""
        origin = parse_web_address(target.url).origin
        return Document(
            url=target.url,
            status=response.status,
            content_type=content_type,
            body=text_of(body, response.charset),
            ms=round((asyncio.get_running_loop().time() - started) * 1000),
            via="http",
            redirects=walked,
            certificate_error=self._certificates.fault_of(origin),
            retry_after=retry_after_of(response.headers),
            certificate_names=self._certificate_names.of(target.host) if target.scheme == "https" else (),
        )

    def _open_socket(self, address: tuple[int, int, int, str, tuple[object, ...]]) -> socket.socket:
        """The last check: this is the address that the socket will be connected to."""
        family, kind, protocol, _, (ip, port, *_) = address
        try:
            self._guard.check_address(str(ip), int(str(port)))
        except PermanentError as error:
            raise OSError(error.detail) from error  # aiohttp races addresses and expects no other error here
        return socket.socket(family, kind, protocol)


class _GuardedResolver(AbstractResolver):
    """Hands aiohttp the addresses that the guard has checked, and no others."""

    def __init__(self, guard: EgressGuard) -> None:
        self._guard = guard

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_UNSPEC
    ) -> list[ResolveResult]:
        addresses = await self._guard.resolve(Target(scheme="", host=host, port=port, url=""))
        families = {ip: socket.AF_INET6 if ":" in ip else socket.AF_INET for ip in addresses}
        return [
            ResolveResult(hostname=host, host=ip, port=port, family=kind, proto=0, flags=socket.AI_NUMERICHOST)
            for ip, kind in families.items()
            if family in (socket.AF_UNSPEC, kind)
        ]

    async def close(self) -> None:
        pass


async def _read(response: aiohttp.ClientResponse) -> bytes:
    decoder = BodyDecoder(response.headers.get("Content-Encoding", ""))
    try:
        async for chunk in response.content.iter_any():
            decoder.feed(chunk)
    except PermanentError:
        response.close()  # the rest is not wanted
        raise
    return decoder.body()
