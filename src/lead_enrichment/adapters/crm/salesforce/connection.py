"""An open org: logged in, its lead described, ready to be read and written."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any, Final

from lead_enrichment.adapters.crm.salesforce.api import WAITS, SalesforceApi
from lead_enrichment.adapters.crm.salesforce.credentials import SOAP_WARNING, Credentials, SoapLogin
from lead_enrichment.adapters.crm.salesforce.describe import form_of
from lead_enrichment.adapters.crm.salesforce.login import Token, log_in
from lead_enrichment.adapters.crm.salesforce.tokens import Tokens
from lead_enrichment.adapters.crm.salesforce.transport import Transport
from lead_enrichment.adapters.crm.salesforce.usage import ApiUsage
from lead_enrichment.clock import Clock
from lead_enrichment.domain.errors import SetupError
from lead_enrichment.domain.lead_form import LeadForm
from lead_enrichment.domain.retry_policy import RetryPolicy
from lead_enrichment.domain.salesforce_fields import NEEDED_FIELDS
from lead_enrichment.observability import logger

DEFAULT_VERSION: Final = "65.0"
DEFAULT_BUDGET: Final = 0.8


@dataclass(frozen=True, slots=True)
class Access:
    """How to reach an org: credentials, API version ("65.0"), and the share of its daily calls that we stop at."""

    credentials: Credentials = field(repr=False)
    version: str = DEFAULT_VERSION
    budget: float = DEFAULT_BUDGET


@dataclass(frozen=True, slots=True)
class Org:
    """A connected org. `is_sandbox` is None where the user may not see it; `url` is its own address."""

    api: SalesforceApi
    id: str
    name: str
    is_sandbox: bool | None
    url: str
    form: LeadForm

    @property
    def fields(self) -> tuple[str, ...]:
        """The fields to ask for: those of ours that exist and that we may see."""
        return tuple(self.form.fields or ())


@asynccontextmanager
async def open_api(access: Access, clock: Clock, waits: RetryPolicy = WAITS) -> AsyncIterator[SalesforceApi]:
    """The REST API of an org; logs in at the first call. Threads and connections end with the block."""
    if isinstance(access.credentials, SoapLogin):
        logger().warning(SOAP_WARNING)
    sender = Transport(access.version)

    async def renew(number: int) -> Token:
        return await sender.in_thread(lambda: log_in(access.credentials, clock, number))

    try:
        yield SalesforceApi(Tokens(renew), sender, ApiUsage(access.budget), clock, version=access.version, waits=waits)
    finally:
        sender.close()


async def look_at(api: SalesforceApi) -> Org:
    """Describe the lead and ask which org this is.

    Raises:
        SetupError: salesforce_login, no_lead_access, field_missing (of the few without which nothing can be done).
        TransientError: salesforce_unavailable.
    """
    form = form_of(await api.describe_lead())
    missing = [name for name in NEEDED_FIELDS if name not in (form.fields or {})]
    if missing:
        raise SetupError("no_lead_access", f"Our user does not see the lead's {', '.join(missing)}.")
    about = await api.query("SELECT Id, Name, IsSandbox FROM Organization LIMIT 1")
    record: dict[str, Any] = next(iter(about.get("records") or ()), {})
    sandbox = record.get("IsSandbox")
    return Org(
        api=api,
        id=str(record.get("Id") or ""),
        name=str(record.get("Name") or ""),
        is_sandbox=sandbox if isinstance(sandbox, bool) else None,
        url=await api.instance_url(),
        form=form,
    )
