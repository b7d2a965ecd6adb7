"""SOAP `login()`: POST /services/Soap/u/{version}. It ends with API version 64.0, and an org may have it off."""

from typing import TYPE_CHECKING, Final

from lead_enrichment.sandbox.salesforce.exchange import Call, Reply
from lead_enrichment.sandbox.salesforce.rest.versions import NEWEST, OLDEST
from lead_enrichment.sandbox.salesforce.seeding.staff import INTEGRATION_USER, ORG_ID
from lead_enrichment.sandbox.salesforce.xml_text import Element, child, escape, read_xml, text_at

if TYPE_CHECKING:
    from lead_enrichment.sandbox.salesforce.org import Org

_ENVELOPE: Final = (
    '<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" '
    'xmlns="urn:partner.soap.sforce.com" xmlns:sf="urn:fault.partner.soap.sforce.com" '
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><soapenv:Body>{}</soapenv:Body></soapenv:Envelope>'
)


def partner(org: "Org", call: Call, version: str) -> Reply:
    """Any request to the partner interface; the sandbox knows only login()."""
    try:
        envelope = read_xml(call.body.decode("utf-8", "replace"))
    except ValueError as error:
        return fault("INVALID_SOAP", str(error), kind="soapenv:Client")
    body = child(envelope, "Body")
    login = child(body, "login") if body is not None else None
    if login is None:
        return fault("INVALID_OPERATION", "the sandbox knows only login() here")
    refusal = _refusal(org, login, version)
    return refusal or _logged_in(org, version)


def fault(code: str, message: str, *, kind: str = "") -> Reply:
    """A SOAP fault; they come with status 500."""
    text = escape(message)
    return Reply.of_xml(
        _ENVELOPE.format(
            f"<soapenv:Fault><faultcode>{kind or code}</faultcode><faultstring>{code}: {text}</faultstring>"
            f'<detail><sf:LoginFault xsi:type="sf:LoginFault"><sf:exceptionCode>{code}</sf:exceptionCode>'
            f"<sf:exceptionMessage>{text}</sf:exceptionMessage></sf:LoginFault></detail></soapenv:Fault>"
        ),
        500,
    )


def _refusal(org: "Org", login: Element, version: str) -> Reply | None:
    """The first thing that stands in the way, if any."""
    number = int(version.partition(".")[0])
    username, secret = text_at(login, "username"), text_at(login, "password")
    credentials, locked_out = org.credentials, "Invalid username, password, security token; or user locked out."
    known = credentials.opens(username, secret, token_needed=True)
    reasons = (
        (not OLDEST <= number <= NEWEST, "UNSUPPORTED_API_VERSION", f"Invalid Api version specified: {version}"),
        (
            number > org.switches.soap_login_last_version,
            "INVALID_OPERATION",
            f"SOAP API login() is not available in the API version specified ({version})",
        ),
        (
            not org.switches.soap_login,
            "INVALID_OPERATION",
            "SOAP API login() is disabled by default in this org; contact the administrator",
        ),
        (not org.switches.api_enabled, "API_DISABLED_FOR_ORG", "API is not enabled for this organization"),
        (not known and credentials.lacks_token(username, secret), "LOGIN_MUST_USE_SECURITY_TOKEN", locked_out),
        (not known, "INVALID_LOGIN", locked_out),
        (org.sessions.too_many(org.clock.now()), "LOGIN_RATE_EXCEEDED", "login rate exceeded"),
    )
    return next((fault(code, message) for stands, code, message in reasons if stands), None)


def _logged_in(org: "Org", version: str) -> Reply:
    user = INTEGRATION_USER
    short = ORG_ID[:15]
    token = org.sessions.open(user.id, org.clock.now())
    return Reply.of_xml(
        _ENVELOPE.format(
            "<loginResponse><result>"
            f"<metadataServerUrl>{org.url}/services/Soap/m/{version}/{short}</metadataServerUrl>"
            "<passwordExpired>false</passwordExpired><sandbox>true</sandbox>"
            f"<serverUrl>{org.url}/services/Soap/u/{version}/{short}</serverUrl>"
            f"<sessionId>{token}</sessionId><userId>{user.id}</userId><userInfo>"
            f"<organizationId>{ORG_ID}</organizationId><organizationName>{escape(org.name)}</organizationName>"
            f"<sessionSecondsValid>{org.switches.token_lifetime_seconds}</sessionSecondsValid>"
            f"<userFullName>{user.first_name} {user.last_name}</userFullName><userId>{user.id}</userId>"
            f"<userName>{user.username}</userName></userInfo></result></loginResponse>"
        )
    )
