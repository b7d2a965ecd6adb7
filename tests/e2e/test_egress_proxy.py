"""The proxy in front of Chromium, asked with plain sockets."""

import asyncio
import contextlib

import pytest
from loopback_site import LOOPBACK, LoopbackSite, Reply

from lead_enrichment.adapters.fetch.egress_session import EgressLimits
from lead_enrichment.adapters.fetch.guard import EgressGuard
from lead_enrichment.adapters.fetch.proxy import HANDSHAKE_URL, EgressProxy


@contextlib.asynccontextmanager
async def proxy_with(limits=None, networks=(LOOPBACK,)):
    proxy = EgressProxy(EgressGuard(networks), limits)
    await proxy.start()
    try:
        yield proxy
    finally:
        await proxy.close()


class Client:
    """One connection to the proxy."""

    def __init__(self, proxy, session=None):
        self.proxy, self.session = proxy, session

    async def __aenter__(self):
        host, port = self.proxy.address.split(":")
        self.reader, self.writer = await asyncio.open_connection(host, int(port))
        return self

    async def __aexit__(self, *_):
        self.writer.close()
        with contextlib.suppress(OSError):
            await self.writer.wait_closed()

    async def ask(self, line, body=b"", *headers):
        lines = [line, "Host: x", *headers]
        if self.session:
            lines.append(f"Proxy-Authorization: {self.session.authorization}")
        if body:
            lines.append(f"Content-Length: {len(body)}")
        self.writer.write("\r\n".join([*lines, "", ""]).encode() + body)
        return await self.status()

    async def status(self):
        head = (await self.reader.readuntil(b"\r\n\r\n")).decode()
        self.head = head
        return int(head.split(" ")[1])

    async def content(self):
        length = next(line.split(":")[1] for line in self.head.splitlines() if line.lower().startswith("content-len"))
        return await self.reader.readexactly(int(length))


async def test_without_credentials_nothing_is_fetched():
    async with LoopbackSite({"/": "hello"}) as site, proxy_with() as proxy, Client(proxy) as client:
        assert await client.ask(f"GET {site.url()} HTTP/1.1") == 407
        assert await client.ask(f"GET {site.url()} HTTP/1.1", b"", "Proxy-Authorization: Basic eDp5") == 407
        assert await client.ask(f"CONNECT 127.0.0.1:{site.port} HTTP/1.1") == 407
    assert site.asked == []


async def test_pages_are_passed_on_over_one_connection_on_either_side():
    async with LoopbackSite({"/a": "hello", "/b": "again"}) as site, proxy_with() as proxy:
        async with Client(proxy, proxy.open_session()) as client:
            assert await client.ask(f"GET {site.url('/a?q=%41&r=[x]')} HTTP/1.1") == 200
            assert await client.content() == b"hello"
            assert await client.ask(f"GET {site.url('/b')} HTTP/1.1") == 200
            assert await client.content() == b"again"
    assert site.asked == ["/a?q=%41&r=[x]", "/b"]
    assert site.connections == 1
    assert "proxy-authorization" not in site.heads[0].lower()
    assert f"Host: 127.0.0.1:{site.port}" in site.heads[0]


async def test_a_chunked_page_is_passed_on():
    chunked = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n"
    async with LoopbackSite({"/": chunked}) as site, proxy_with() as proxy:
        async with Client(proxy, proxy.open_session()) as client:
            assert await client.ask(f"GET {site.url()} HTTP/1.1") == 200
            assert await client.reader.readuntil(b"0\r\n\r\n") == b"3\r\nabc\r\n0\r\n\r\n"
            assert await client.ask(f"GET {site.url()} HTTP/1.1") == 200  # the site's idle connection had gone


async def test_a_page_that_ends_with_its_connection_is_passed_on():
    async with LoopbackSite({"/": b"HTTP/1.0 200 OK\r\n\r\nuntil the end"}) as site, proxy_with() as proxy:
        async with Client(proxy, proxy.open_session()) as client:
            assert await client.ask(f"GET {site.url()} HTTP/1.1") == 200
            assert await client.reader.read() == b"until the end"


async def test_a_form_is_passed_on():
    async with LoopbackSite({"/api": "{}"}) as site, proxy_with() as proxy:
        async with Client(proxy, proxy.open_session()) as client:
            assert await client.ask(f"POST {site.url('/api')} HTTP/1.1", b"a=1") == 200
    assert "Content-Length: 3" in site.heads[0]


async def test_a_tunnel_is_opened_and_closed_with_its_session():
    async with LoopbackSite({"/": "hello"}) as site, proxy_with() as proxy:
        session = proxy.open_session()
        async with Client(proxy, session) as client:
            assert await client.ask(f"CONNECT 127.0.0.1:{site.port} HTTP/1.1") == 200
            client.writer.write(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n")
            assert await client.status() == 200
            assert await client.content() == b"hello"
            proxy.close_session(session)
            with contextlib.suppress(ConnectionResetError):
                assert await client.reader.read() == b""
            await asyncio.wait_for(site.all_closed.wait(), 10)


@pytest.mark.parametrize(
    "line",
    ["GET http://127.0.0.1:{port}/ HTTP/1.1", "CONNECT 127.0.0.1:{port} HTTP/1.1", "CONNECT [::1]:{port} HTTP/1.1"],
)
async def test_a_private_address_is_refused_and_noted(line):
    async with LoopbackSite({"/": "secret"}) as site, proxy_with(networks=()) as proxy:
        session = proxy.open_session()
        async with Client(proxy, session) as client:
            assert await client.ask(line.format(port=site.port)) == 403
        assert session.refused == 1
        assert session.last_problem is not None
        assert session.last_problem.code == "address_not_allowed"
        assert {port for _, port in session.problems} == {site.port}
    assert site.connections == 0


@pytest.mark.parametrize(
    "line", ["GET file:///etc/passwd HTTP/1.1", "GET /relative HTTP/1.1", "CONNECT x HTTP/1.1", "CONNECT :0 HTTP/1.1"]
)
async def test_what_is_no_web_address_is_refused(line):
    async with proxy_with() as proxy, Client(proxy, proxy.open_session()) as client:
        assert await client.ask(line) in (403, 502)


async def test_a_dead_website_is_a_bad_gateway():
    async with LoopbackSite({}) as site:
        dead = site.url()
    async with proxy_with() as proxy:
        session = proxy.open_session()
        async with Client(proxy, session) as client:
            assert await client.ask(f"GET {dead} HTTP/1.1") == 502
        assert session.last_problem is not None
        assert session.last_problem.code == "unreachable"


async def test_a_page_may_make_so_many_requests_and_the_next_page_again():
    async with LoopbackSite({"/": "x"}) as site, proxy_with(EgressLimits(page_requests=3)) as proxy:
        session = proxy.open_session()
        async with Client(proxy, session) as client:
            codes = []
            for _ in range(5):
                codes.append(await client.ask(f"GET {site.url()} HTTP/1.1"))
                await client.content()
            assert codes == [200, 200, 200, 403, 403]
            session.begin_page()
            assert await client.ask(f"GET {site.url()} HTTP/1.1") == 200
    assert len(site.asked) == 4


async def test_a_response_is_cut_off_at_its_bound():
    limits = EgressLimits(response_bytes=100_000)
    async with LoopbackSite({"/": "x" * 1_000_000}) as site, proxy_with(limits) as proxy:
        async with Client(proxy, proxy.open_session()) as client:
            assert await client.ask(f"GET {site.url()} HTTP/1.1") == 200
            with pytest.raises((asyncio.IncompleteReadError, ConnectionResetError)):
                await client.content()


async def test_a_lead_is_cut_off_at_its_bound_inside_tunnels_too():
    limits = EgressLimits(lead_bytes=100_000)
    async with LoopbackSite({"/": "x" * 1_000_000}) as site, proxy_with(limits) as proxy:
        session = proxy.open_session()
        async with Client(proxy, session) as client:
            assert await client.ask(f"CONNECT 127.0.0.1:{site.port} HTTP/1.1") == 200
            client.writer.write(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n")
            assert await client.status() == 200
            with pytest.raises((asyncio.IncompleteReadError, ConnectionResetError)):
                await client.content()
        async with Client(proxy, session) as client:
            assert await client.ask(f"GET {site.url()} HTTP/1.1") == 403


async def test_a_website_that_never_answers_is_given_up():
    never = asyncio.Event()
    async with LoopbackSite({"/": never}) as site, proxy_with(EgressLimits(head_seconds=0.05)) as proxy:
        async with Client(proxy, proxy.open_session()) as client:
            assert await client.ask(f"GET {site.url()} HTTP/1.1") == 502


@pytest.mark.parametrize(
    "answer", [b"HTTP/1.1 200 OK\r\nA: " + b"x" * 100_000, b"SSH-2.0-x\r\n", b"", b"HTTP/1.1 200 OK\r\nbad\r\n\r\n"]
)
async def test_an_answer_that_is_no_http_is_a_bad_gateway(answer):
    async with LoopbackSite({"/": answer}) as site, proxy_with() as proxy:
        async with Client(proxy, proxy.open_session()) as client:
            assert await client.ask(f"GET {site.url()} HTTP/1.1") == 502


async def test_the_handshake_is_answered_here():
    async with proxy_with() as proxy, Client(proxy, proxy.open_session()) as client:
        assert await client.ask(f"GET {HANDSHAKE_URL} HTTP/1.1") == 204


async def test_closing_ends_connections_that_wait():
    never = asyncio.Event()
    async with LoopbackSite({"/": never}) as site, proxy_with() as proxy:
        async with Client(proxy, proxy.open_session()) as client:
            asking = asyncio.ensure_future(client.ask(f"GET {site.url()} HTTP/1.1"))
            await site.was_asked.wait()
            await proxy.close()
            with pytest.raises((asyncio.IncompleteReadError, ConnectionResetError)):
                await asking


async def test_a_response_of_two_lengths_is_a_bad_gateway():
    bad = Reply("x", headers={"Content-Length": "7"})
    async with LoopbackSite({"/": bad}) as site, proxy_with() as proxy:
        async with Client(proxy, proxy.open_session()) as client:
            assert await client.ask(f"GET {site.url()} HTTP/1.1") == 502
