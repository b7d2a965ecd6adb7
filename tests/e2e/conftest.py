"""What the end-to-end tests share."""

import pytest
from command import Command
from held_site import HeldSite


@pytest.fixture
def lead_enrichment(tmp_path):
    """The command, allowed to visit loopback."""
    return Command(tmp_path, {"ALLOW_NETWORKS": "127.0.0.0/8", "SITE_INTERVAL_MS": "0"})


@pytest.fixture
async def held_site():
    async with HeldSite() as site:
        yield site


@pytest.fixture
async def open_site(held_site):
    """A website that answers at once."""
    held_site.released.set()
    return held_site
