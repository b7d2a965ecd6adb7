"""`salesforce check`: can we log in, which org is it, and has its lead all that we need?"""

import asyncio

from lead_enrichment.adapters.crm.salesforce.connection import Org
from lead_enrichment.adapters.crm.salesforce.credentials import SOAP_WARNING, SoapLogin
from lead_enrichment.cli.checks import Check, all_good, tell_checks
from lead_enrichment.cli.reporting import Reporter
from lead_enrichment.cli.salesforce_figures import call_figures
from lead_enrichment.cli.salesforce_preflight import field_checks
from lead_enrichment.cli.session import Session, open_session
from lead_enrichment.wiring.salesforce_access import salesforce_access

_UNPROVEN = (
    "Not proven by this: validation and duplicate rules, triggers and flows, and the sharing of single leads. "
    "The first five leads of a real run show those."
)


def check_salesforce(reporter: Reporter) -> bool:
    """Print the checks; whether everything that is needed is there. Raises SetupError where we do not get in."""
    checks = asyncio.run(_checks(reporter))
    tell_checks(checks, _UNPROVEN, "lead-enrichment plan --limit 20 (writes nothing)", reporter)
    return all_good(checks)


async def _checks(reporter: Reporter) -> list[Check]:
    async with open_session(reporter) as session:
        org, _ = await session.engine.salesforce()
        return [_login(session), _org(org), _calls(org, session), await _leads(org, session), *field_checks(org.form)]


def _login(session: Session) -> Check:
    credentials = salesforce_access(session.settings).credentials
    soap = isinstance(credentials, SoapLogin)
    return Check(
        "login",
        f"{type(credentials).__name__} at API version {session.settings.sf_api_version}",
        "an External Client App",
        SOAP_WARNING if soap else "",
        ok=not soap,
        needed=False,
    )


def _org(org: Org) -> Check:
    kind = {True: "sandbox or developer org", False: "production", None: "kind not visible to our user"}[org.is_sandbox]
    lists = "with" if org.form.uses_lists else "without"
    return Check("org", f"{org.name} ({org.id}), {kind}, {lists} state and country picklists, {org.url}", "an org", "")


def _calls(org: Org, session: Session) -> Check:
    figures = call_figures(org.api)
    budget = session.settings.sf_api_budget
    return Check(
        "api_calls",
        f"{figures.used:,} of {figures.allowed:,} used today; a run stops at {budget:.0%}",
        "calls left for a run",
        "wait for the org's 24 hours to pass, or raise SF_API_BUDGET",
        ok=not figures.allowed or figures.used < budget * figures.allowed,
        needed=False,
    )


async def _leads(org: Org, session: Session) -> Check:
    page = await org.api.query(session.engine.selection(org).query(None, 1))
    found = "at least one lead is selected" if page.get("records") else "no lead is selected"
    fix = "look at SF_WHERE, and whether our user sees the leads (View All on Lead, or sharing)"
    return Check("selection", found, "leads to enrich", fix, ok=bool(page.get("records")), needed=False)
