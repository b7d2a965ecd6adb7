"""Every way in which a server can misbehave ends within bounds, with the right reason."""

import resource
import ssl
from ipaddress import ip_network

import pytest
from fault_server import MB, PAGE, fault_server

from lead_enrichment.adapters.fetch.guard import EgressGuard
from lead_enrichment.adapters.fetch.http import HttpFetcher
from lead_enrichment.clock import SystemClock
from lead_enrichment.domain.errors import LeadEnrichmentError, PermanentError, TransientError
from lead_enrichment.sandbox.certificate import untrusted_tls

LOOPBACK = (ip_network("127.0.0.0/8"),)


@pytest.fixture
async def server():
    async with fault_server() as running:
        yield running


@pytest.fixture
async def fetcher():
    async with HttpFetcher(EgressGuard(LOOPBACK), "TestAgent/1.0 (+https://example.com/bot)") as opened:
        yield opened


@pytest.mark.parametrize(
    ("path", "kind", "code"),
    [
        ("/silent", TransientError, "unreachable"),
        ("/slow-body", TransientError, "unreachable"),
        ("/slow-headers", TransientError, "unreachable"),
        ("/endless-headers", TransientError, "unreachable"),
        ("/endless-body", PermanentError, "too_large"),
        ("/reset", TransientError, "unreachable"),
        ("/close-at-once", TransientError, "unreachable"),
        ("/half-headers", TransientError, "unreachable"),
        ("/wrong-length", TransientError, "unreachable"),
        ("/bad-chunks", TransientError, "unreachable"),
        ("/not-http", TransientError, "unreachable"),
        ("/two-lengths", TransientError, "unreachable"),
        ("/huge-header", PermanentError, "too_large"),
        ("/many-headers", TransientError, "unreachable"),
        ("/large", PermanentError, "too_large"),
        ("/gzip-bomb", PermanentError, "too_large"),
        ("/gzip-twice", PermanentError, "too_large"),
        ("/gzip-broken", TransientError, "unreachable"),
        ("/br-bomb", PermanentError, "too_large"),
        ("/br-broken", TransientError, "unreachable"),
        ("/zstd", PermanentError, "not_a_web_page"),
        ("/loop", PermanentError, "redirect_loop"),
        ("/bad-location", PermanentError, "bad_website"),
    ],
)
async def test_a_fault_has_its_reason(fetcher, server, path, kind, code):
    with pytest.raises(LeadEnrichmentError) as caught:
        await fetcher.fetch(server.base + path, timeout=2.0)
    assert (type(caught.value), caught.value.code) == (kind, code)


@pytest.mark.parametrize(
    "path",
    ["/fine", "/gzip", "/gzip-two-members", "/gzip-trailing-junk", "/gzip-only-said", "/deflate", "/raw-deflate", "/br",
     "/redirect", "/raw-location", "/no-location", "/cookie-wall"],
)  # fmt: skip
async def test_a_page_is_read_however_it_is_sent(fetcher, server, path):
    assert (await fetcher.fetch(server.base + path, timeout=5.0)).body == PAGE.decode()


async def test_a_page_that_compresses_very_well_is_no_bomb(fetcher, server):
    assert (await fetcher.fetch(server.base + "/gzip-dense", timeout=5.0)).body == PAGE.decode() * 20_000


@pytest.mark.parametrize("path", ["/pdf", "/pdf-as-html", "/gzip-in-gzip"])
async def test_what_is_not_text_has_no_body(fetcher, server, path):
    assert (await fetcher.fetch(server.base + path, timeout=5.0)).body == ""


async def test_bombs_do_not_fill_the_memory(fetcher, server):
    await fetcher.fetch(server.base + "/fine", timeout=5.0)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    await fetcher.fetch(server.base + "/gzip-in-gzip", timeout=5.0)
    for path in ("/gzip-bomb", "/br-bomb", "/endless-body"):
        with pytest.raises(PermanentError):
            await fetcher.fetch(server.base + path, timeout=5.0)
    grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) * 1024
    assert grown < 64 * MB


async def test_the_charset_of_the_header_counts(fetcher, server):
    assert (await fetcher.fetch(server.base + "/latin-1", timeout=5.0)).body == "Käse"


async def test_redirects_are_recorded(fetcher, server):
    document = await fetcher.fetch(server.base + "/redirect", timeout=5.0)
    assert document.redirects == (server.base + "/redirect",)
    assert document.url == server.base + "/fine"
    assert document.via == "http"


@pytest.mark.parametrize(("path", "seconds"), [("/busy", 30.0), ("/busy-until", 90.0), ("/fine", None)])
async def test_retry_after_is_told(fetcher, server, path, seconds):
    assert (await fetcher.fetch(server.base + path, timeout=5.0)).retry_after == seconds


async def test_any_status_is_a_document(fetcher, server):
    assert (await fetcher.fetch(server.base + "/busy", timeout=5.0)).status == 503


async def test_pages_of_a_site_share_a_connection(fetcher, server):
    for _ in range(5):
        await fetcher.fetch(server.base + "/fine", timeout=5.0)
    assert (len(server.requests), server.connections) == (5, 1)


async def test_cookies_end_with_the_fetch(fetcher, server):
    await fetcher.fetch(server.base + "/cookie-wall", timeout=5.0)
    await fetcher.fetch(server.base + "/fine", timeout=5.0)
    assert ["Cookie: " in head for head in server.requests] == [False, True, False]


async def test_we_say_who_we_are(fetcher, server):
    await fetcher.fetch(server.base + "/fine", timeout=5.0, accept="application/xml")
    (head,) = server.requests
    assert "User-Agent: TestAgent/1.0 (+https://example.com/bot)\r\n" in head
    assert "Accept: application/xml,*/*;q=0.5\r\n" in head


async def test_nobody_listens(fetcher, unused_tcp_port):
    with pytest.raises(TransientError) as caught:
        await fetcher.fetch(f"http://127.0.0.1:{unused_tcp_port}/", timeout=5.0)
    assert caught.value.code == "unreachable"


async def test_without_allowed_networks_loopback_is_refused(server):
    async with HttpFetcher(EgressGuard(), "Test/1.0") as fetcher:
        with pytest.raises(PermanentError) as caught:
            await fetcher.fetch(server.base + "/fine", timeout=5.0)
    assert (caught.value.code, server.connections) == ("address_not_allowed", 0)


async def test_a_bad_certificate_is_noted_and_not_fatal(fetcher, tls_site):
    first, second = [await fetcher.fetch(f"{tls_site.base}/fine", timeout=5.0) for _ in range(2)]
    assert first.body == second.body == PAGE.decode()
    assert "certificate" in first.certificate_error
    assert second.certificate_error == first.certificate_error
    assert first.certificate_names == second.certificate_names == ("wrong-name.invalid",)


async def test_pages_after_a_bad_certificate_share_a_connection(fetcher, tls_site):
    for _ in range(4):
        await fetcher.fetch(f"{tls_site.base}/fine", timeout=5.0)
    assert tls_site.connections == 1  # the refused handshake never became a connection


async def test_tls_to_a_server_without_it(fetcher, server):
    with pytest.raises(TransientError) as caught:
        await fetcher.fetch(server.base.replace("http:", "https:") + "/fine", timeout=5.0)
    assert caught.value.code == "unreachable"


async def test_a_good_certificate_leaves_no_note(fetcher, server):
    assert (await fetcher.fetch(server.base + "/fine", timeout=5.0)).certificate_error is None


@pytest.fixture
async def tls_site():
    context: ssl.SSLContext = untrusted_tls(SystemClock())
    async with fault_server(context) as running:
        yield running
