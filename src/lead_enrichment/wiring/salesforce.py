"""Salesforce: how to reach the org, which leads are wanted, and the writer for them."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from lead_enrichment.adapters.crm.salesforce.connection import Access, Org, look_at, open_api
from lead_enrichment.adapters.crm.salesforce.credentials import LoginValues, credentials_from
from lead_enrichment.adapters.crm.salesforce.crm import SalesforceCrm
from lead_enrichment.adapters.crm.salesforce.selection import Selection
from lead_enrichment.clock import Clock
from lead_enrichment.crm_ports import WriteJournal
from lead_enrichment.domain.errors import SetupError
from lead_enrichment.settings import Settings
from lead_enrichment.wiring.policy import policy_from


def salesforce_access(settings: Settings) -> Access:
    """How to reach the org. Raises SetupError bad_setting, naming what is missing or contradicts itself."""
    oldest = 31.0
    if float(settings.sf_api_version) < oldest:
        raise SetupError("bad_setting", "SF_API_VERSION must be 31.0 or newer.")
    values = LoginValues(
        username=settings.sf_username,
        password=settings.sf_password.get_secret_value(),
        security_token=settings.sf_security_token.get_secret_value(),
        client_id=settings.sf_client_id,
        client_secret=settings.sf_client_secret.get_secret_value(),
        jwt_key=settings.sf_jwt_key,
        access_token=settings.sf_access_token.get_secret_value(),
        instance_url=settings.sf_instance_url,
        login_url=settings.sf_login_url,
        my_domain=settings.sf_my_domain,
    )
    return Access(credentials_from(values), settings.sf_api_version, settings.sf_api_budget)


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


def selection_of(settings: Settings, org: Org) -> Selection:
    """Which of the org's leads are to be enriched."""
    return Selection(
        org=org.id,
        fields=org.fields,
        form=org.form,
        placeholders=policy_from(settings).placeholders,
        where=settings.sf_where,
    )
