"""Whether the Chromium that the worker would use starts and runs a script. Exit status 0 or 1."""

import asyncio
import sys

from playwright.async_api import async_playwright

from lead_enrichment.adapters.fetch.browser_find import find_chromium
from lead_enrichment.settings import environment_without, load_settings


async def main() -> int:
    """Start it, have it add two numbers, and tell its version."""
    found = find_chromium(load_settings().chromium_path, environment_without())
    if found.path is None:
        print(found.reason, file=sys.stderr)
        return 1
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(
            executable_path=str(found.path), args=["--no-sandbox", "--disable-dev-shm-usage"]
        )
        page = await browser.new_page()
        await page.set_content("<p>\u00fc \u65e5\u672c</p><script>document.title = 20 + 22</script>")
        answer = await page.title()
        print(f"{found.path} {browser.version}: {answer}")
        await browser.close()
    return 0 if answer == "42" else 1


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
