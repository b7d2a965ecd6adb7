"""Salesforce: the org that the settings lead to, and the writer for it."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from lead_enrichment.adapters.crm.salesforce.connection import Org, look_at, open_api
from lead_enrichment.adapters.crm.salesforce.crm import SalesforceCrm
from lead_enrichment.clock import Clock
from lead_enrichment.crm_ports import WriteJournal
from lead_enrichment.settings import Settings
from lead_enrichment.wiring.salesforce_access import salesforce_access


@asynccontextmanager
async def open_salesforce(
    settings: Settings, clock: Clock, journal: WriteJournal
) -> AsyncIterator[tuple[Org, SalesforceCrm]]:
    """Log in at the org that the settings lead to; the org, and the writer for it.

    Raises:
        SetupError: bad_setting, salesforce_login, no_lead_access. TransientError: salesforce_unavailable.
    """
    async with open_api(salesforce_access(settings), clock) as api:
        org = await look_at(api)
        crm = SalesforceCrm(org, journal, clock)
        try:
            yield org, crm
        finally:
            await crm.close()
