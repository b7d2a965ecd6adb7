"""The website on the public addresses of the private network: honest pages, and pages that lead to honeypots.

Pages that start requests inside a browser are listed in `PAGES`; add to it.
"""

from collections import Counter
from collections.abc import Callable, Mapping

from aiohttp import web
from hostile_pages import PAGES as HOSTILE_PAGES
from hostile_pages import PARTS, hostile_html

HONEST_TEXT = "An honest page of an invented company."
LOOPBACK = "http://127.0.0.1/"

PAGES: dict[str, str] = {
    "/sitemap-evil.xml": "<urlset><url><loc>http://127.0.0.1/</loc></url><url><loc>http://10.0.0.5/about</loc></url></urlset>",
    "/canonical-evil": '<link rel="canonical" href="http://127.0.0.1/"><meta property="og:url" content="http://10.0.0.5/">',
    "/base-evil": '<base href="http://127.0.0.1/"><a href="contact">Contact</a>',
}
"""Path to the HTML that stands before the honest text."""

reported: Counter[str] = Counter()
"""How often each hostile page has said that its requests have had time to leave."""


def website() -> web.Server:
    """A protocol factory that serves the site; give it to `honeypots.listening`."""
    return web.Server(_answer)


async def _answer(request: web.BaseRequest) -> web.StreamResponse:
    leads_on = LEADING_ON.get(request.path)
    if leads_on is not None:
        return leads_on(request.query.get("to", LOOPBACK), request.query)
    return _hostile(request.path, request.query_string) or _page(PAGES.get(request.path, ""))


def _hostile(path: str, query: str) -> web.Response | None:
    """The pages and parts of `hostile_pages`."""
    folder, _, name = path[1:].partition("/")
    if path == "/sub/done":
        reported[query] += 1
        return _page("")
    if folder == "sub" and name in HOSTILE_PAGES:
        return _page(hostile_html(name), HOSTILE_PAGES[name].headers)
    if folder == "subpart" and name in PARTS:
        part = PARTS[name]
        status = 401 if "WWW-Authenticate" in part.headers else 200
        return web.Response(text=part.body, content_type=part.content_type, headers=part.headers, status=status)
    return None


def _redirect(to: str, status: int = 302) -> web.Response:
    return web.Response(status=status, headers={"Location": to})


def _page(head: str, headers: dict[str, str] | None = None) -> web.Response:
    text = f"<!doctype html><title>Invented</title>{head}<p>{HONEST_TEXT}</p>"
    return web.Response(text=text, content_type="text/html", headers=headers)


def _chain(to: str, query: Mapping[str, str]) -> web.Response:
    left = int(query.get("n", "0"))
    return _redirect(f"/chain?n={left - 1}&to={to}" if left else to)


LEADING_ON: dict[str, Callable[[str, Mapping[str, str]], web.Response]] = {
    "/r": lambda to, query: _redirect(to, int(query.get("code", "302"))),
    "/chain": _chain,
    "/loop": lambda *_: _redirect("/loop"),
    "/robots-redirect": lambda *_: _redirect("http://127.0.0.1/robots.txt"),
    "/refresh-header": lambda to, _: _page("", {"Refresh": f"0; url={to}"}),
    "/meta-refresh": lambda to, _: _page(f'<meta http-equiv="refresh" content="0; url={to}">'),
    "/js-location": lambda to, _: _page(f"<script>location.href = {to!r}</script>"),
}
"""Path to what it does with `?to=`."""
