"""What an engine is, whatever it stands on."""

import asyncio
from collections.abc import Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from lead_enrichment.clock import Clock
from lead_enrichment.crm_ports import WriteJournal
from lead_enrichment.domain.job import LeadMessage
from lead_enrichment.domain.result import LeadResult
from lead_enrichment.jobs import Jobs
from lead_enrichment.model_ports import SpendLedger
from lead_enrichment.orchestration_ports import WorkerWatch
from lead_enrichment.ports import JobQueue, PageCache, ResultStore
from lead_enrichment.settings import Settings

if TYPE_CHECKING:
    from lead_enrichment.adapters.crm.salesforce.connection import Org
    from lead_enrichment.adapters.crm.salesforce.crm import SalesforceCrm
    from lead_enrichment.adapters.crm.salesforce.selection import Selection
    from lead_enrichment.model_set_up import ModelSetUp
    from lead_enrichment.pipeline import Services
    from lead_enrichment.site_visit import Visitor


@dataclass(slots=True)
class Engine:
    """Queue, stores, and what works on a lead; what visits websites is opened for the first lead, not before."""

    settings: Settings
    clock: Clock
    queue: JobQueue
    results: ResultStore
    jobs: Jobs
    cache: PageCache
    journal: WriteJournal
    ledger: SpendLedger
    _queue_of: Callable[[str], JobQueue]
    _exit: AsyncExitStack
    _opening: asyncio.Lock
    workers: WorkerWatch | None = None
    """Tells what the workers on other machines are doing; None where there are none, or it is not known where."""
    _visitor: "Visitor | None" = None
    _services: "Services | None" = None
    _salesforce: "tuple[Org, SalesforceCrm] | None" = None

    def model(self) -> "ModelSetUp | None":
        """How the language model is asked; None where it is not. Raises SetupError bad_setting, model_retired."""
        from lead_enrichment.model_set_up import model_set_up  # noqa: PLC0415 - the orchestrator has no model

        return model_set_up(self.settings, self.clock.now().date())

    def queue_of(self, job_id: str) -> JobQueue:
        """The queue as a worker sees it that is there for one job only."""
        return self._queue_of(job_id)

    async def process(self, message: LeadMessage, attempt: int = 1) -> LeadResult:
        """Enrich one lead; what `Worker` is given. Raises what `process_lead` raises."""
        from lead_enrichment.pipeline import process_lead  # noqa: PLC0415 - most commands process no lead

        crm = (await self.salesforce())[1] if message.lead.crm else None
        async with self._opening:
            if self._services is None:
                from lead_enrichment.wiring.services import open_services  # noqa: PLC0415 - loads the browser's side

                self._services = await self._exit.enter_async_context(
                    open_services(self.settings, self.clock, self.cache, self.ledger, self._visitor)
                )
        services = self._services if crm is None else replace(self._services, crm=crm)
        return await process_lead(message, services, attempt)

    async def salesforce(self) -> "tuple[Org, SalesforceCrm]":
        """The org that the settings lead to, and the writer for it; logs in at the first call.

        Raises:
            SetupError: bad_setting, salesforce_login, no_lead_access. TransientError: salesforce_unavailable.
        """
        async with self._opening:
            if self._salesforce is None:
                from lead_enrichment.wiring.salesforce import open_salesforce  # noqa: PLC0415 - a second to import

                self._salesforce = await self._exit.enter_async_context(
                    open_salesforce(self.settings, self.clock, self.journal)
                )
        return self._salesforce

    def selection(self, org: "Org") -> "Selection":
        """Which of the org's leads are to be enriched."""
        from lead_enrichment.wiring.salesforce_access import selection_of  # noqa: PLC0415 - a second to import

        return selection_of(self.settings, org)
