"""Whether the worker's Chromium starts as the worker starts it, and runs a script. Exit status 0 or 1."""

import asyncio
import sys

from playwright.async_api import Error

from lead_enrichment.adapters.fetch.browser_find import find_chromium
from lead_enrichment.adapters.fetch.chromium_instance import ChromiumInstance, RecycleLimits
from lead_enrichment.settings import environment_without, load_settings

_NO_PROXY = "127.0.0.1:9"  # nothing is fetched


async def main() -> int:
    """Start it, have it add two numbers, and tell where it is."""
    environment = environment_without()
    found = find_chromium(load_settings().chromium_path, environment)
    if found.path is None:
        print(found.reason, file=sys.stderr)
        return 1
    try:
        instance = await ChromiumInstance.start(found.path, _NO_PROXY, environment, RecycleLimits())
    except Error as error:
        print(f"{found.path} does not start: {error}", file=sys.stderr)
        return 1
    context = await instance.new_context()
    page = await context.new_page()
    await page.set_content("<p>\u00fc \u65e5\u672c</p><script>document.title = 20 + 22</script>")
    answer = await page.title()
    print(f"{found.path}: {answer}")
    await context.close()
    await instance.close()
    return 0 if answer == "42" else 1


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
