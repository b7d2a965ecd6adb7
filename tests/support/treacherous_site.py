"""The website on the public addresses of the private network: honest pages, and pages that lead to honeypots.

Pages that start requests inside a browser are listed in `PAGES`; add to it.
"""

from collections import Counter

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
    query, path = request.query, request.path
    target = query.get("to", LOOPBACK)
    if path == "/r":
        return _redirect(target, int(query.get("code", "302")))
    if path == "/chain":
        left = int(query.get("n", "0"))
        return _redirect(f"/chain?n={left - 1}&to={target}" if left else target)
    if path == "/loop":
        return _redirect("/loop")
    if path == "/robots-redirect":
        return _redirect("http://127.0.0.1/robots.txt")
    if path == "/refresh-header":
        return _page("", {"Refresh": f"0; url={target}"})
    if path == "/meta-refresh":
        return _page(f'<meta http-equiv="refresh" content="0; url={target}">')
    if path == "/js-location":
        return _page(f"<script>location.href = {target!r}</script>")
    return _hostile(path, request.query_string) or _page(PAGES.get(path, ""))


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
