"""How we log in: which of the four ways follows from which settings are there."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from ipaddress import ip_address
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from lead_enrichment.domain.errors import SetupError

SOAP_VERSION: Final = "64.0"
"""The newest API version that has the SOAP call login()."""
SOAP_ENDS: Final = date(2027, 6, 1)
SOAP_WARNING: Final = (
    "Logging in with user name, password and security token (SOAP login()) ends with Salesforce's Summer '27 release, "
    f"about {SOAP_ENDS:%B %Y}, and is off in newly created orgs. Set up an External Client App instead "
    "(docs/how-to/connect-salesforce.md)."
)
_LOGIN: Final = "https://login.salesforce.com"
_SHARED_HOSTS: Final = frozenset({"login.salesforce.com", "test.salesforce.com"})
_DOMAIN_NAME: Final = re.compile(r"[a-z0-9][a-z0-9-]*(?:--[a-z0-9-]+)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class ClientCredentials:
    """An External Client App with its secret, at the org's own domain."""

    login_url: str
    client_id: str
    client_secret: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class JwtBearer:
    """An app with a certificate; `key` is the PEM file of its RSA key."""

    login_url: str
    client_id: str
    username: str
    key: Path


@dataclass(frozen=True, slots=True)
class SoapLogin:
    """User name, password and security token, until Salesforce turns it off."""

    login_url: str
    username: str
    password: str = field(repr=False)
    security_token: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class RawToken:
    """An access token from elsewhere; it cannot be renewed."""

    instance_url: str
    access_token: str = field(repr=False)


Credentials = ClientCredentials | JwtBearer | SoapLogin | RawToken


@dataclass(frozen=True, slots=True)
class LoginValues:
    """What the settings SF_* hold; an empty text is none."""

    username: str = ""
    password: str = field(default="", repr=False)
    security_token: str = field(default="", repr=False)
    client_id: str = ""
    client_secret: str = field(default="", repr=False)
    jwt_key: Path | None = None
    access_token: str = field(default="", repr=False)
    instance_url: str = ""
    login_url: str = ""
    my_domain: str = ""


_WAYS: Final = (
    "SF_CLIENT_ID, SF_CLIENT_SECRET and SF_MY_DOMAIN (an External Client App); or SF_CLIENT_ID, SF_USERNAME and "
    "SF_JWT_KEY (a certificate); or SF_USERNAME, SF_PASSWORD and SF_SECURITY_TOKEN (until 2027); or SF_ACCESS_TOKEN "
    "and SF_INSTANCE_URL"
)


def credentials_from(values: LoginValues) -> Credentials:
    """The one way to log in that the settings describe.

    Raises:
        SetupError: bad_setting, where none or more than one is described, one is incomplete, or an address is not
            https (plain http is for this machine only).
    """
    told = {
        "SF_ACCESS_TOKEN": values.access_token,
        "SF_JWT_KEY": values.jwt_key,
        "SF_CLIENT_SECRET": values.client_secret,
        "SF_PASSWORD": values.password,
    }
    ways = [name for name, value in told.items() if value]
    if not ways:
        raise SetupError("bad_setting", f"no way to log in to Salesforce is set. Set {_WAYS}.")
    if len(ways) > 1:
        raise SetupError(
            "bad_setting",
            f"{' and '.join(ways)} are set, but each is a way to log in of its own. Keep one: {_WAYS}.",
        )
    return _MAKERS[ways[0]](values)


def _token(values: LoginValues) -> RawToken:
    _need(values, "SF_ACCESS_TOKEN", "instance_url")
    return RawToken(checked_url(values.instance_url, "SF_INSTANCE_URL"), values.access_token)


def _jwt(values: LoginValues) -> JwtBearer:
    _need(values, "SF_JWT_KEY", "client_id", "username")
    key = values.jwt_key or Path()
    if not key.is_file():
        raise SetupError("bad_setting", "SF_JWT_KEY must be the path of the private key's PEM file; there is no file.")
    return JwtBearer(_login_url(values), values.client_id, values.username, key)


def _client(values: LoginValues) -> ClientCredentials:
    _need(values, "SF_CLIENT_SECRET", "client_id")
    url = _login_url(values)
    if urlsplit(url).hostname in _SHARED_HOSTS:
        raise SetupError(
            "bad_setting",
            "SF_MY_DOMAIN must name the org's own domain (acme, or acme--uat.sandbox): Salesforce does not take client "
            "credentials at login or test.salesforce.com.",
        )
    return ClientCredentials(url, values.client_id, values.client_secret)


def _soap(values: LoginValues) -> SoapLogin:
    _need(values, "SF_PASSWORD", "username")
    return SoapLogin(_login_url(values), values.username, values.password, values.security_token)


_MAKERS: Final[dict[str, Callable[[LoginValues], Credentials]]] = {
    "SF_ACCESS_TOKEN": _token,
    "SF_JWT_KEY": _jwt,
    "SF_CLIENT_SECRET": _client,
    "SF_PASSWORD": _soap,
}


def _need(values: LoginValues, beside: str, *names: str) -> None:
    missing = [f"SF_{name.upper()}" for name in names if not getattr(values, name)]
    if missing:
        raise SetupError("bad_setting", f"{' and '.join(missing)} must be set beside {beside}.")


def _login_url(values: LoginValues) -> str:
    if values.login_url and values.my_domain:
        raise SetupError("bad_setting", "SF_LOGIN_URL and SF_MY_DOMAIN are both set; keep one.")
    if values.login_url:
        return checked_url(values.login_url, "SF_LOGIN_URL")
    return _my_domain_url(values.my_domain) if values.my_domain else _LOGIN


def _my_domain_url(domain: str) -> str:
    """`acme`, `acme--uat.sandbox`, `acme.my.salesforce.com` or its address."""
    bare = domain.strip().rstrip("/")
    if "://" in bare:
        return checked_url(bare, "SF_MY_DOMAIN")
    if bare.lower().endswith(".salesforce.com"):
        return checked_url(f"https://{bare}", "SF_MY_DOMAIN")
    name, _, kind = bare.removesuffix(".my").partition(".")
    if not _DOMAIN_NAME.fullmatch(name) or kind not in ("", "sandbox", "develop", "scratch", "trailblaze", "demo"):
        raise SetupError("bad_setting", "SF_MY_DOMAIN must be a My Domain such as acme or acme.my.salesforce.com.")
    return f"https://{name}{'.' + kind if kind else ''}.my.salesforce.com"


def checked_url(url: str, setting: str) -> str:
    """Scheme, host and port of an address. Raises SetupError bad_setting."""
    try:
        parts = urlsplit(url.strip())
        host, port = parts.hostname, parts.port
    except ValueError:
        host, port = None, None
        parts = urlsplit("")
    if not host or parts.scheme not in ("https", "http") or parts.username or parts.query:
        raise SetupError("bad_setting", f"{setting} must be an address such as https://acme.my.salesforce.com.")
    if parts.scheme == "http" and not is_loopback(host):
        raise SetupError("bad_setting", f"{setting} must begin with https://; plain http is for this machine only.")
    if host.endswith(".lightning.force.com"):
        raise SetupError("bad_setting", f"{setting} must be the .my.salesforce.com address, not Lightning's.")
    shown = f"[{host}]" if ":" in host else host
    return f"{parts.scheme}://{shown}{f':{port}' if port else ''}"


def is_loopback(host: str) -> bool:
    """Whether a host is this machine itself."""
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
