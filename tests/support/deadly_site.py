"""A website that takes down whoever visits it, as a page does that no memory suffices for."""

import asyncio

from held_site import HeldSite
from marksman import Marksman

from lead_enrichment.sandbox.aws.account import EmulatedAccount


class DeadlySite(HeldSite):
    """Kills the worker that asks for a page, until it is `harmless`; `deaths` counts them."""

    def __init__(self, account: EmulatedAccount) -> None:
        super().__init__()
        self.released.set()
        self.harmless = False
        self.deaths = 0
        self._marksman = Marksman(account)

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        port = writer.get_extra_info("peername")[1]
        pid = None if self.harmless else self._marksman.worker_at(port)
        if pid is not None and self._marksman.shoot(pid):
            self.deaths += 1
        await super()._answer(reader, writer)
