"""Worker processes that are forked off a server, which has imported once what each of them needs.

There is one such server for a test process, so its modules are named once, for all tests. They are modules of the
product: Python 3.11's server has no path to those of the tests, and passes over what it does not find without a word.
"""

import multiprocessing

processes = multiprocessing.get_context("forkserver")
processes.set_forkserver_preload(
    [
        "lead_enrichment.adapters.extract.offline",
        "lead_enrichment.adapters.extract.openai.sdk",
        "lead_enrichment.adapters.storage.sqlite.results",
        "lead_enrichment.wiring.engine",
        "lead_enrichment.workers.worker",
    ]
)
