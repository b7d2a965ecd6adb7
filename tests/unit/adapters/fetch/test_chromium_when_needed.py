"""A browser that is made with the first tab, once, however many leads ask for one at the same time."""

import asyncio

import pytest

from lead_enrichment.adapters.fetch.chromium import ChromiumBrowser
from lead_enrichment.adapters.fetch.chromium_when_needed import ChromiumWhenNeeded
from lead_enrichment.adapters.fetch.guard import EgressGuard
from lead_enrichment.domain.errors import PermanentError


class Maker:
    """Makes browsers without a Chromium, and counts them."""

    def __init__(self) -> None:
        self.made = 0

    def __call__(self) -> ChromiumBrowser:
        self.made += 1
        return ChromiumBrowser(
            guard=EgressGuard(), executable=None, missing="none was installed", environment={}, user_agent="Test/1.0"
        )


async def _reason(browser: ChromiumWhenNeeded) -> str:
    with pytest.raises(PermanentError) as refused:
        async with browser.tab():
            pytest.fail("there is no Chromium to open a tab")
    return f"{refused.value.code}: {refused.value}"


async def test_nothing_is_made_for_leads_that_need_no_browser():
    maker = Maker()
    async with ChromiumWhenNeeded(maker):
        pass
    assert maker.made == 0


async def test_leads_at_the_same_time_share_one_and_each_learns_what_is_wrong():
    maker = Maker()
    async with ChromiumWhenNeeded(maker) as browser:
        reasons = await asyncio.gather(*(_reason(browser) for _ in range(5)))
    assert maker.made == 1
    assert all("browser_missing" in reason and "none was installed" in reason for reason in reasons)


async def test_a_lead_that_is_given_up_leaves_the_browser_to_the_others():
    maker = Maker()
    async with ChromiumWhenNeeded(maker) as browser:
        given_up = asyncio.create_task(_reason(browser))
        await asyncio.sleep(0)
        given_up.cancel()
        await asyncio.gather(given_up, return_exceptions=True)
        assert "browser_missing" in await _reason(browser)
    assert maker.made == 1
