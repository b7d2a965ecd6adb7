"""An isolated context with one page in it, and how we speak to it from the side that its scripts cannot see."""

import asyncio
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any, Final

from playwright.async_api import BrowserContext, CDPSession, Error, Page

from lead_enrichment.adapters.fetch.chromium_instance import ChromiumInstance, ignore_failure
from lead_enrichment.adapters.fetch.egress_session import EgressSession
from lead_enrichment.adapters.fetch.page_traffic import PageTraffic
from lead_enrichment.adapters.fetch.proxy import HANDSHAKE_URL

VIEWPORT: Final = {"width": 1280, "height": 800}
_WORLD: Final = "lead-enrichment"
_TALLEST: Final = 20_000  # pixels


@dataclass(slots=True)
class ChromiumPage:
    """Made by `open_page`. `crashed` fails when the page's process has ended."""

    context: BrowserContext
    page: Page
    cdp: CDPSession
    traffic: PageTraffic
    frame: str
    crashed: asyncio.Future[None]

    async def isolated_world(self) -> int:
        """A place for our scripts in the document that the page shows now."""
        made = await self.cdp.send("Page.createIsolatedWorld", {"frameId": self.frame, "worldName": _WORLD})
        return int(made["executionContextId"])

    async def evaluate(self, world: int, call: str) -> dict[str, Any]:
        """Call a function of read_page.js in an isolated world. Raises playwright's Error."""
        answer = await self.cdp.send(
            "Runtime.evaluate",
            {
                "expression": f"{_script()}.{call}",
                "contextId": world,
                "awaitPromise": True,
                "returnByValue": True,
            },
        )
        if "exceptionDetails" in answer:
            raise Error(f"the document cannot be read: {answer['exceptionDetails'].get('text', '')}")
        value: dict[str, Any] = answer["result"]["value"]
        return value

    async def set_height(self, height: int) -> None:
        """Change the height of the window, in pixels."""
        metrics = {
            "width": VIEWPORT["width"],
            "height": max(1, min(height, _TALLEST)),
            "deviceScaleFactor": 1,
            "mobile": False,
        }
        await self.cdp.send("Emulation.setDeviceMetricsOverride", metrics)


async def open_page(instance: ChromiumInstance, session: EgressSession, **options: Any) -> ChromiumPage:
    """A fresh context whose traffic counts for `session`; `options` as Playwright's. Raises playwright's Error."""
    context = await instance.new_context(
        **options,
        viewport=VIEWPORT,
        reduced_motion="reduce",
        service_workers="block",
        accept_downloads=False,
    )
    try:
        return await _first_page(context, session)
    except Error:
        await context.close()
        raise


async def _first_page(context: BrowserContext, session: EgressSession) -> ChromiumPage:
    page = await context.new_page()
    crashed: asyncio.Future[None] = asyncio.get_running_loop().create_future()
    crashed.add_done_callback(ignore_failure)
    page.on("crash", lambda _: None if crashed.done() else crashed.set_exception(Error("Page crashed")))
    context.on("page", lambda popup: _in_background(popup.close()))
    cdp = await context.new_cdp_session(page)
    await _shake_hands(page, cdp, session)
    tree = await cdp.send("Page.getFrameTree")
    traffic = PageTraffic(context, session.limits.page_requests, session.cut)
    return ChromiumPage(context, page, cdp, traffic, str(tree["frameTree"]["frame"]["id"]), crashed)


async def _shake_hands(page: Page, cdp: CDPSession, session: EgressSession) -> None:
    """Make this context's network stack remember the credentials for our proxy.

    Playwright's own proxy credentials intercept every request of the page, which costs far more.
    """
    credentials = {"response": "ProvideCredentials", "username": session.user, "password": session.password}

    def answer(event: dict[str, Any]) -> None:
        order = {"requestId": event["requestId"], "authChallengeResponse": credentials}
        _in_background(cdp.send("Fetch.continueWithAuth", order))

    def go_on(event: dict[str, Any]) -> None:
        _in_background(cdp.send("Fetch.continueRequest", {"requestId": event["requestId"]}))

    cdp.on("Fetch.authRequired", answer)
    cdp.on("Fetch.requestPaused", go_on)
    only = {"handleAuthRequests": True, "patterns": [{"urlPattern": f"{HANDSHAKE_URL}*"}]}
    await cdp.send("Fetch.enable", only)
    await page.evaluate("url => fetch(url, {mode: 'no-cors'}).then(() => true)", HANDSHAKE_URL)
    await cdp.send("Fetch.disable")


_background: Final[set[asyncio.Future[Any]]] = set()  # a task that nobody holds may be collected before its end


def _in_background(work: Any) -> None:
    task = asyncio.ensure_future(work)
    _background.add(task)
    task.add_done_callback(_background.discard)
    task.add_done_callback(ignore_failure)


@cache
def _script() -> str:
    return files(__package__).joinpath("read_page.js").read_text("utf-8")
