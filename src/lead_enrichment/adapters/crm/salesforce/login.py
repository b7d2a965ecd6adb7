"""One login request and its answer, for each way to log in; blocking, called in a thread."""

import re
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any, Final
from urllib.parse import urlsplit
from xml.sax.saxutils import escape

import jwt
import requests

from lead_enrichment.adapters.crm.salesforce.credentials import (
    SOAP_VERSION,
    ClientCredentials,
    Credentials,
    JwtBearer,
    RawToken,
    SoapLogin,
    is_loopback,
)
from lead_enrichment.clock import Clock
from lead_enrichment.domain.errors import SetupError, TransientError

TIMEOUT: Final = (5.0, 30.0)
"""Seconds to connect and to wait for an answer."""
_JWT_LIFE: Final = timedelta(minutes=3)
_GRANT: Final = "urn:ietf:params:oauth:grant-type:jwt-bearer"
_OK, _SERVER_ERROR, _TOO_MANY = 200, 500, 429
_ENVELOPE: Final = (
    '<?xml version="1.0" encoding="utf-8"?><env:Envelope xmlns:env="http://schemas.xmlsoap.org/soap/envelope/">'
    '<env:Body><n1:login xmlns:n1="urn:partner.soap.sforce.com"><n1:username>{username}</n1:username>'
    "<n1:password>{password}</n1:password></n1:login></env:Body></env:Envelope>"
)
_HINTS: Final = {
    "invalid_grant": "the user, password, certificate or Run-As user is not accepted",
    "invalid_client_id": "SF_CLIENT_ID is not known to this org; a new app needs up to ten minutes",
    "invalid_client": "SF_CLIENT_SECRET is not the app's secret",
    "unsupported_grant_type": "the app has this flow turned off",
    "inactive_user": "the user is inactive",
    "inactive_org": "the org is locked, closed or suspended",
    "INVALID_LOGIN": "user name, password or security token is wrong, or the user is locked out",
    "LOGIN_MUST_USE_SECURITY_TOKEN": "SF_SECURITY_TOKEN is missing or out of date",
    "INVALID_OPERATION": "SOAP login() is off in this org or gone from this API version; use an External Client App",
    "API_DISABLED_FOR_ORG": "the org's edition or the user's profile has no API access",
    "UNSUPPORTED_API_VERSION": "the API version is not served any more",
}
_WAIT: Final = frozenset({"rate_limit_exceeded", "LOGIN_RATE_EXCEEDED", "server_error", "temporarily_unavailable"})


@dataclass(frozen=True, slots=True)
class Token:
    """A session: where data calls go and what they carry. `number` counts the logins of this process."""

    access_token: str = field(repr=False)
    instance_url: str
    number: int = 1


def log_in(credentials: Credentials, clock: Clock, number: int) -> Token:
    """Ask for a token.

    Raises:
        SetupError: salesforce_login, with what Salesforce said. TransientError: salesforce_unavailable.
    """
    if isinstance(credentials, RawToken):
        if number > 1:
            raise SetupError("salesforce_login", "SF_ACCESS_TOKEN has expired or was revoked, and cannot be renewed.")
        return Token(credentials.access_token, credentials.instance_url)
    if isinstance(credentials, SoapLogin):
        return _soap(credentials, number)
    return _oauth(credentials, _form(credentials, clock), number)


def _form(credentials: ClientCredentials | JwtBearer, clock: Clock) -> dict[str, str]:
    if isinstance(credentials, ClientCredentials):
        return {
            "grant_type": "client_credentials",
            "client_id": credentials.client_id,
            "client_secret": credentials.client_secret,
        }
    claims = {
        "iss": credentials.client_id,
        "sub": credentials.username,
        "aud": credentials.login_url,
        "exp": int((clock.now() + _JWT_LIFE).timestamp()),
    }
    try:
        assertion = jwt.encode(claims, credentials.key.read_bytes(), algorithm="RS256")
    except (OSError, ValueError, TypeError, jwt.PyJWTError):
        raise SetupError("bad_setting", "SF_JWT_KEY is not a readable RSA private key (PEM).") from None
    return {"grant_type": _GRANT, "assertion": assertion}


def _oauth(credentials: ClientCredentials | JwtBearer, form: dict[str, str], number: int) -> Token:
    reply = _post(f"{credentials.login_url}/services/oauth2/token", data=form)
    body = _json(reply)
    if reply.status_code == _OK and body.get("access_token") and body.get("instance_url"):
        return Token(body["access_token"], _own_url(body["instance_url"], credentials.login_url), number)
    raise _refused(str(body.get("error", "")), str(body.get("error_description", "")), reply.status_code)


def _soap(credentials: SoapLogin, number: int) -> Token:
    envelope = _ENVELOPE.format(
        username=escape(credentials.username),
        password=escape(credentials.password + credentials.security_token),
    )
    reply = _post(
        f"{credentials.login_url}/services/Soap/u/{SOAP_VERSION}",
        data=envelope.encode(),
        headers={"Content-Type": "text/xml; charset=UTF-8", "SOAPAction": "login"},
    )
    session, server = _tag(reply.text, "sessionId"), _tag(reply.text, "serverUrl")
    if reply.status_code == _OK and session and server:
        parts = urlsplit(server)
        origin = f"{parts.scheme}://{parts.netloc}".replace("-api.", ".", 1)
        return Token(session, _own_url(origin, credentials.login_url), number)
    code = _tag(reply.text, "exceptionCode") or (_tag(reply.text, "faultcode") or "").rpartition(":")[2]
    raise _refused(code, _tag(reply.text, "exceptionMessage") or "", reply.status_code)


def _own_url(instance_url: str, login_url: str) -> str:
    """The address for data calls; plain http only where the login was on this machine too."""
    parts, login = urlsplit(instance_url), urlsplit(login_url)
    local = is_loopback(parts.hostname or "") and is_loopback(login.hostname or "")
    if parts.scheme != "https" and not local:
        raise SetupError("salesforce_login", "Salesforce gave an instance address that is not https.")
    return f"{parts.scheme}://{parts.netloc}"


def _post(url: str, **request: Any) -> requests.Response:
    try:
        with requests.Session() as session:
            session.auth = _as_it_is
            session.trust_env = not is_loopback(urlsplit(url).hostname or "")
            return session.post(url, timeout=TIMEOUT, allow_redirects=False, **request)
    except requests.exceptions.SSLError:
        raise SetupError("salesforce_login", "The certificate of the login address is not trusted.") from None
    except requests.RequestException as error:
        raise TransientError("salesforce_unavailable", f"Logging in: {type(error).__name__}.") from None


def _as_it_is(request: requests.PreparedRequest) -> requests.PreparedRequest:
    """Keeps requests from putting a password of ~/.netrc in the place of our own header."""
    return request


def _json(reply: requests.Response) -> dict[str, Any]:
    try:
        body = reply.json()
    except ValueError:
        return {}
    return body if isinstance(body, dict) else {}


def _refused(code: str, said: str, status: int) -> SetupError | TransientError:
    if code in _WAIT or (status >= _SERVER_ERROR and not code) or status == _TOO_MANY:
        return TransientError("salesforce_unavailable", f"Logging in: {code or f'status {status}'}.", retry_after=60)
    hint = _HINTS.get(code, "")
    words = ": ".join(part for part in (code or f"status {status}", said[:300]) if part)
    return SetupError("salesforce_login", f"{words}{f' ({hint})' if hint else ''}.")


def _tag(text: str, name: str) -> str | None:
    found = re.search(rf"<(?:\w+:)?{name}>([^<]*)</", text)
    return found[1] if found else None
