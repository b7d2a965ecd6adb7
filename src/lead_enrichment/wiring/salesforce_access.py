"""How to reach the Salesforce org that the settings lead to, and which of its leads are wanted."""

from lead_enrichment.adapters.crm.salesforce.connection import Access, Org
from lead_enrichment.adapters.crm.salesforce.credentials import LoginValues, credentials_from
from lead_enrichment.adapters.crm.salesforce.selection import Selection
from lead_enrichment.domain.errors import SetupError
from lead_enrichment.domain.placeholders import Placeholders
from lead_enrichment.settings import Settings


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


def selection_of(settings: Settings, org: Org) -> Selection:
    """Which of the org's leads are to be enriched."""
    return Selection(
        org=org.id,
        fields=org.fields,
        form=org.form,
        placeholders=Placeholders.changed(settings.placeholders_extra, settings.placeholders_remove),
        where=settings.sf_where,
    )
