"""The offline extractor as a port: the rules, run beside the event loop."""

import asyncio
from concurrent.futures import ThreadPoolExecutor

from lead_enrichment.domain.evidence import Claims, Dossier
from lead_enrichment.domain.names.lexicon import lexicon
from lead_enrichment.domain.offline import read_claims


class OfflineExtractor:
    """Reads dossiers with the rules in a few threads, so that fetching goes on meanwhile.

    `threads` bounds how many dossiers are read at once; the rules are pure Python, so more than the number of
    cores gains nothing. Close it when the work is done.
    """

    def __init__(self, threads: int = 1) -> None:
        self._pool = ThreadPoolExecutor(max_workers=threads, thread_name_prefix="extract", initializer=lexicon)

    async def extract(self, dossier: Dossier) -> Claims:
        """Every claim the rules can make."""
        return await asyncio.get_running_loop().run_in_executor(self._pool, read_claims, dossier)

    def close(self) -> None:
        """Let running extractions finish and drop those that wait."""
        self._pool.shutdown(wait=True, cancel_futures=True)
