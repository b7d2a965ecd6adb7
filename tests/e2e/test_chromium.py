"""The Chromium adapter with a real Chromium and a real website on loopback."""

import asyncio
import contextlib
import os
import signal
from pathlib import Path

import pytest
from loopback_site import LOOPBACK, LoopbackSite, Reply, open_browser

from lead_enrichment.adapters.fetch.chromium import ChromiumBrowser
from lead_enrichment.adapters.fetch.chromium_instance import RecycleLimits
from lead_enrichment.adapters.fetch.chromium_tab import RenderLimits
from lead_enrichment.adapters.fetch.egress_session import EgressLimits
from lead_enrichment.adapters.fetch.guard import EgressGuard
from lead_enrichment.domain.errors import PermanentError, TransientError

pytestmark = pytest.mark.chromium

WORDS = "Brandt Roofing has mended and built roofs around the harbour for many years and answers every call. " * 4
SHELL = '<!doctype html><title>App</title><div id="root"></div><script src="/app.js"></script>'
SCRIPT = {"content_type": "text/javascript"}


def app(script: str) -> dict:
    return {"/": SHELL, "/app.js": Reply(script, **SCRIPT)}


async def render(browser, url, timeout=30.0):
    async with browser.tab() as tab:
        return await tab.open(url, timeout=timeout)


async def test_a_page_built_by_scripts_is_read():
    late = f"""fetch('/api').then(r => r.json()).then(data => setTimeout(() => {{
        document.getElementById('root').innerHTML = '<h1>' + data.title + '</h1><p>{WORDS}</p>' }}, 60))"""
    routes = {**app(late), "/api": Reply('{"title": "Roofs by Brandt"}', content_type="application/json")}
    async with LoopbackSite(routes) as site, open_browser() as browser:
        page = await render(browser, site.url())
    assert "<h1>Roofs by Brandt</h1>" in page.body
    assert (page.url, page.status, page.via, page.content_type) == (site.url(), 200, "chromium", "text/html")
    assert page.certificate_error is None
    assert "<script" not in page.body


async def test_text_that_comes_after_the_first_text_is_waited_for():
    late = f"""document.getElementById('root').innerHTML = '<nav>{WORDS}</nav><main></main>';
        fetch('/api').then(r => r.text()).then(t => document.querySelector('main').append(t))"""
    release = asyncio.Event()
    async with LoopbackSite({**app(late), "/api": release}) as slow:
        slow.routes["/api"] = "The founder is named here"
        async with open_browser() as browser:
            page = await render(browser, slow.url())
    assert "The founder is named here" in page.body


async def test_structured_data_stays_and_styles_go():
    routes = {
        "/": f'<style>p{{color:red}}</style><script type="application/ld+json">{{"a": 1}}</script>'
        f"<script>var secret</script><noscript>Switch it on</noscript><p>{WORDS}</p>"
    }
    async with LoopbackSite(routes) as site, open_browser() as browser:
        body = (await render(browser, site.url())).body
    assert '{"a": 1}' in body
    assert not any(word in body for word in ("color:red", "secret", "Switch it on"))


HIDDEN = {
    "display": "<p style='display:none'>TEXT</p>",
    "display by class": "<style>.gone{display:none}</style><div class=gone><p>TEXT</p></div>",
    "visibility": "<p style='visibility:hidden'>TEXT</p>",
    "opacity": "<p style='opacity:0'>TEXT</p>",
    "opacity of a parent": "<div style='opacity:0'><div><p>TEXT</p></div></div>",
    "font size": "<p style='font-size:0'>TEXT</p>",
    "off the screen": "<p style='position:absolute;left:-9999px'>TEXT</p>",
    "indented away": "<p style='text-indent:-9999px'>TEXT</p>",
    "clipped to a dot": "<p style='position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)'>TEXT</p>",
    "clip path": "<p style='clip-path:inset(50%)'>TEXT</p>",
    "no height": "<div style='height:0;overflow:hidden'><p>TEXT</p></div>",
    "transparent": "<p style='color:transparent'>TEXT</p>",
    "hidden attribute": "<p hidden>TEXT</p>",
    "closed details": "<details><summary>More</summary><p>TEXT</p></details>",
}
SHOWN = {
    "plain": "<p>TEXT</p>",
    "far below": "<p style='margin-top:9000px'>TEXT</p>",
    "visible in invisible": "<div style='visibility:hidden'>no<p style='visibility:visible'>TEXT</p></div>",
    "display contents": "<div style='display:contents'>TEXT</div>",
    "inline in clipped line": "<div style='overflow:hidden'><span>TEXT</span></div>",
    "shown on scrolling": """<style>.in{opacity:0;transition:opacity .3s}.in.on{opacity:1}</style>
        <p class=in style='margin-top:3000px'>TEXT</p><script>new IntersectionObserver(entries => entries.forEach(
        e => e.isIntersecting && e.target.classList.add('on'))).observe(document.querySelector('.in'))</script>""",
    "gradient text": "<p style='color:transparent;background:linear-gradient(red,blue);"
    "-webkit-background-clip:text'>TEXT</p>",
}


def hidden_texts(body: str) -> str:
    """What stands below elements marked as hidden."""
    from selectolax.lexbor import LexborHTMLParser

    return " ".join(node.text() for node in LexborHTMLParser(body).css("[data-le-hidden]"))


async def test_hidden_text_is_marked_and_shown_text_is_not():
    cases = {**{f"/h{i}": html for i, html in enumerate(HIDDEN.values())}}
    cases |= {f"/s{i}": html for i, html in enumerate(SHOWN.values())}
    async with LoopbackSite({path: f"<p>{WORDS}</p>{html}" for path, html in cases.items()}) as site:
        async with open_browser() as browser, browser.tab() as tab:
            wrong = []
            for names, letter in ((HIDDEN, "h"), (SHOWN, "s")):
                for i, name in enumerate(names):
                    body = (await tab.open(site.url(f"/{letter}{i}"), timeout=30)).body
                    assert "TEXT" in body, name
                    if ("TEXT" in hidden_texts(body)) != (letter == "h"):
                        wrong.append(name)
    assert wrong == []


async def test_shadow_trees_are_read_with_their_hidden_parts_marked():
    script = f"""customElements.define('x-card', class extends HTMLElement {{ connectedCallback() {{
        this.attachShadow({{mode: 'open'}}).innerHTML =
        '<p>{WORDS} in the shade</p><p style="display:none">not to be seen</p>' }} }});
        document.getElementById('root').innerHTML = '<x-card></x-card>'"""
    async with LoopbackSite(app(script)) as site, open_browser() as browser:
        body = (await render(browser, site.url())).body
    assert "in the shade" in body
    assert "in the shade" not in hidden_texts(body)
    assert "not to be seen" in hidden_texts(body)


async def test_redirects_are_followed_and_told():
    routes = {
        "/": Reply(status=302, headers={"Location": "/two"}),
        "/two": Reply(status=301, headers={"Location": "/three"}),
        "/three": WORDS,
        "/script": "<script>location.replace('/three')</script>",
        "/gone": Reply(f"<p>{WORDS}</p>", status=410),
        "/loop": Reply(status=302, headers={"Location": "/loop"}),
    }
    async with LoopbackSite(routes) as site, open_browser() as browser, browser.tab() as tab:
        page = await tab.open(site.url(), timeout=30)
        assert (page.url, page.redirects) == (site.url("/three"), (site.url("/"), site.url("/two")))
        assert (await tab.open(site.url("/script"), timeout=30)).url == site.url("/three")
        assert (await tab.open(site.url("/gone"), timeout=30)).status == 410
        with pytest.raises(PermanentError) as caught:
            await tab.open(site.url("/loop"), timeout=30)
        assert caught.value.code == "redirect_loop"


async def test_images_and_fonts_are_not_fetched_and_styles_are():
    html = f"""<link rel=stylesheet href=/a.css><img src=/i.png><picture><source srcset=/p.webp><img src=/q.png></picture>
        <style>@font-face{{font-family:x;src:url(/f.woff2)}}p{{font-family:x;background:url(/b.png)}}</style><p>{WORDS}"""
    async with LoopbackSite({"/": html, "/a.css": Reply("p{}", content_type="text/css")}) as site:
        async with open_browser() as browser:
            await render(browser, site.url())
    assert sorted(site.asked) == ["/", "/a.css"]


async def test_tabs_know_nothing_of_each_other_and_pages_of_one_tab_do():
    html = f"<p>{WORDS}</p><p id=seen></p><script>seen.textContent = 'cookie:' + document.cookie</script>"
    routes = {"/": Reply(html, headers={"Set-Cookie": "lead=one"})}
    async with LoopbackSite(routes) as site, open_browser() as browser:
        async with browser.tab() as tab:
            await tab.open(site.url(), timeout=30)
            assert "cookie:lead=one" in (await tab.open(site.url(), timeout=30)).body
        routes["/"] = html
        assert "cookie:lead" not in (await render(browser, site.url())).body


async def test_what_chromium_says_of_itself_is_what_we_chose():
    async with LoopbackSite({"/": WORDS}) as site, open_browser() as browser:
        await render(browser, site.url())
    assert "User-Agent: TestBot/1.0\r\n" in site.heads[0]


async def test_without_chromium_a_tab_says_so():
    browser = ChromiumBrowser(
        guard=EgressGuard(), executable=None, missing="none on PATH", environment={}, user_agent="TestBot/1.0"
    )
    with pytest.raises(PermanentError, match="none on PATH") as caught:
        async with browser.tab():
            pass
    assert caught.value.code == "browser_missing"
    await browser.close()


async def test_a_chromium_that_does_not_start_is_as_good_as_none(tmp_path):
    broken = tmp_path / "chromium"
    broken.write_text("#!/bin/sh\nexit 1\n")
    broken.chmod(0o755)
    async with ChromiumBrowser(
        guard=EgressGuard(), executable=broken, environment=dict(os.environ), user_agent="TestBot/1.0"
    ) as browser:
        with pytest.raises(PermanentError) as caught:
            async with browser.tab():
                pass
    assert caught.value.code == "browser_missing"


async def test_chromium_is_replaced_after_its_pages_without_harm_to_open_tabs():
    async with LoopbackSite({"/": WORDS}) as site, open_browser(recycle=RecycleLimits(pages=2)) as browser:
        async with browser.tab() as first:
            await first.open(site.url(), timeout=30)
            old = browser._instance
            async with browser.tab() as second:
                await second.open(site.url(), timeout=30)
                async with browser.tab() as third:
                    assert browser._instance is not old
                    assert WORDS in (await third.open(site.url(), timeout=30)).body
                assert WORDS in (await first.open(site.url(), timeout=30)).body
            assert not old.gone.done()
        assert old.gone.done()


def is_running(pid: int) -> bool:
    """Whether there is such a process; a zombie counts too."""
    return Path(f"/proc/{pid}").exists()


async def wait_until_gone(pids):
    """Wait for each process to end, by the kernel's own notice."""
    loop = asyncio.get_running_loop()
    for pid in pids:
        with contextlib.suppress(ProcessLookupError):
            handle = os.pidfd_open(pid)
            ended = asyncio.Event()
            loop.add_reader(handle, ended.set)
            try:
                await asyncio.wait_for(ended.wait(), 20)
            finally:
                loop.remove_reader(handle)
                os.close(handle)


async def test_closing_leaves_no_process():
    async with LoopbackSite({"/": WORDS}) as site, open_browser() as browser:
        await render(browser, site.url())
        await browser._instance.refresh_processes()
        pids = [process.pid for process in browser._instance.processes]
        assert len(pids) > 1
        await browser.close()
        await wait_until_gone(pids)


async def test_a_killed_chromium_costs_only_its_own_tabs_and_is_replaced():
    never = asyncio.Event()
    async with LoopbackSite({"/": WORDS, "/wait": never}) as site, open_browser() as browser:
        async with browser.tab() as tab:
            await tab.open(site.url(), timeout=30)
            pids = [process.pid for process in browser._instance.processes]
            main = next(process.pid for process in browser._instance.processes if process.kind == "browser")
            site.was_asked.clear()
            opening = asyncio.ensure_future(tab.open(site.url("/wait"), timeout=30))
            await site.was_asked.wait()
            os.kill(main, signal.SIGKILL)
            with pytest.raises(TransientError) as caught:
                await opening
            assert caught.value.code == "browser_crashed"
            with pytest.raises(TransientError):
                await tab.open(site.url(), timeout=30)
        assert WORDS in (await render(browser, site.url())).body
        await wait_until_gone(pids)


async def test_a_killed_driver_is_replaced_too():
    async with LoopbackSite({"/": WORDS}) as site, open_browser() as browser:
        async with browser.tab() as tab:
            await tab.open(site.url(), timeout=30)
            pids = [process.pid for process in browser._instance.processes]
            driver = int(Path(f"/proc/{pids[0]}/stat").read_text().rsplit(")", 1)[1].split()[1])
            if b"node" not in Path(f"/proc/{driver}/cmdline").read_bytes():  # a wrapper script stands between
                driver = int(Path(f"/proc/{driver}/stat").read_text().rsplit(")", 1)[1].split()[1])
            os.kill(driver, signal.SIGKILL)
            with pytest.raises(TransientError) as caught:
                await tab.open(site.url(), timeout=30)
            assert caught.value.code == "browser_crashed"
        assert WORDS in (await render(browser, site.url())).body
        await wait_until_gone(pids)


async def test_tabs_wait_for_their_turn():
    async with LoopbackSite({"/": WORDS}) as site, open_browser(tabs=1) as browser:
        async with browser.tab() as tab:
            waiting = asyncio.ensure_future(render(browser, site.url()))
            await tab.open(site.url(), timeout=30)
            assert not waiting.done()
        assert WORDS in (await waiting).body


async def test_a_page_may_make_only_so_many_requests():
    html = f"<p>{WORDS}</p><script>for (let i = 0; i < 400; i++) fetch('/x' + i).catch(() => 0)</script>"
    async with LoopbackSite({"/": html}) as site:
        async with open_browser(egress=EgressLimits(page_requests=20)) as browser, browser.tab() as tab:
            assert WORDS in (await tab.open(site.url(), timeout=30)).body
            assert len(site.asked) <= 20
            assert WORDS in (await tab.open(site.url(), timeout=30)).body
    assert len(site.asked) <= 40


async def test_a_page_that_is_too_large_is_refused():
    async with LoopbackSite({"/": "<p>" + "x" * 200_000}) as site:
        async with open_browser(render=RenderLimits(most_chars=100_000)) as browser:
            with pytest.raises(PermanentError) as caught:
                await render(browser, site.url())
    assert caught.value.code == "too_large"


async def test_a_visit_that_is_cancelled_ends_its_context():
    never = asyncio.Event()
    async with LoopbackSite({"/": WORDS, "/wait": never}) as site, open_browser(tabs=1) as browser:
        opening = asyncio.ensure_future(render(browser, site.url("/wait")))
        await site.was_asked.wait()
        opening.cancel()
        with pytest.raises(asyncio.CancelledError):
            await opening
        assert WORDS in (await render(browser, site.url())).body
        assert browser._instance.is_idle


async def test_certificate_errors_are_noted_and_do_not_stop_the_visit(tmp_path):
    import ssl

    from lead_enrichment.adapters.fetch.guard import EgressGuard as Guard

    key, certificate = tmp_path / "key.pem", tmp_path / "cert.pem"
    make_certificate(key, certificate)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)

    async def serve(reader, writer):
        with contextlib.suppress(OSError, asyncio.IncompleteReadError):
            while await reader.readuntil(b"\r\n\r\n"):
                writer.write(Reply(f"<p>{WORDS}</p>").wire())
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0, ssl=context)
    url = f"https://127.0.0.1:{server.sockets[0].getsockname()[1]}/"
    async with open_browser(guard=Guard([LOOPBACK])) as browser:
        page = await render(browser, url)
    server.close()
    assert WORDS in page.body
    assert page.certificate_error == "ERR_CERT_AUTHORITY_INVALID"


def make_certificate(key: Path, certificate: Path) -> None:
    """A self-signed certificate for 127.0.0.1."""
    from datetime import UTC, datetime, timedelta

    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    own = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "wrong.invalid")])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(own.public_key())
        .serial_number(1)
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .sign(own, hashes.SHA256())
    )
    certificate.write_bytes(made.public_bytes(serialization.Encoding.PEM))
    key.write_bytes(
        own.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
