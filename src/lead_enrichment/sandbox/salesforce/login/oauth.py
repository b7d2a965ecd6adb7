"""The OAuth token endpoint: client credentials, JWT bearer, user name and password; and revocation."""

import base64
import binascii
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import parse_qsl

from lead_enrichment.sandbox.salesforce.exchange import Call, Reply
from lead_enrichment.sandbox.salesforce.login.assertion import check_assertion
from lead_enrichment.sandbox.salesforce.login.failure import OAuthError
from lead_enrichment.sandbox.salesforce.seeding.staff import INTEGRATION_USER, ORG_ID

if TYPE_CHECKING:
    from lead_enrichment.sandbox.salesforce.org import Org

_JWT: Final = "urn:ietf:params:oauth:grant-type:jwt-bearer"


def token(org: "Org", call: Call) -> Reply:
    """POST /services/oauth2/token."""
    try:
        _check(org, _form(call))
    except OAuthError as error:
        return Reply.of_json(error.as_body(), 400)
    return Reply.of_json(_granted(org))


def revoke(org: "Org", call: Call) -> Reply:
    """POST /services/oauth2/revoke."""
    found = org.sessions.revoke(_form(call).get("token", ""))
    return Reply(200) if found else Reply.of_json(OAuthError("unsupported_token_type", "unknown token").as_body(), 400)


def _form(call: Call) -> dict[str, str]:
    form = dict(call.query) | dict(parse_qsl(call.body.decode("utf-8", "replace"), keep_blank_values=True))
    kind, _, pair = call.headers.get("authorization", "").partition(" ")
    if kind.lower() == "basic":
        try:
            name, _, secret = base64.b64decode(pair, validate=True).decode("utf-8").partition(":")
        except (binascii.Error, UnicodeDecodeError):
            raise OAuthError("invalid_client", "invalid client credentials") from None
        form = {"client_id": name, "client_secret": secret} | form
    return form


def _check(org: "Org", form: Mapping[str, str]) -> None:
    flow = _FLOWS.get(form.get("grant_type", ""))
    if flow is None or flow[0] not in org.switches.oauth_flows:
        raise OAuthError("unsupported_grant_type", "grant type not supported")
    flow[1](org, form)
    if org.sessions.too_many(org.clock.now()):
        raise OAuthError("invalid_grant", "login rate exceeded")


def _check_client(org: "Org", form: Mapping[str, str]) -> None:
    if form.get("client_id") != org.credentials.client_id:
        raise OAuthError("invalid_client_id", "client identifier invalid")
    if form.get("client_secret") != org.credentials.client_secret:
        raise OAuthError("invalid_client", "invalid client credentials")


def _by_password(org: "Org", form: Mapping[str, str]) -> None:
    _check_client(org, form)
    if not org.credentials.opens(form.get("username", ""), form.get("password", ""), token_needed=False):
        raise OAuthError("invalid_grant", "authentication failure")


def _by_assertion(org: "Org", form: Mapping[str, str]) -> None:
    check_assertion(form.get("assertion", ""), org.credentials, org.switches.jwt_public_key, org.clock.now(), org.url)


def _granted(org: "Org") -> dict[str, Any]:
    now = org.clock.now()
    return {
        "access_token": org.sessions.open(INTEGRATION_USER.id, now),
        "instance_url": org.url,
        "id": f"{org.url}/id/{ORG_ID}/{INTEGRATION_USER.id}",
        "token_type": "Bearer",
        "issued_at": str(int(now.timestamp() * 1000)),
        "signature": base64.b64encode(b"signed by the sandbox, worth nothing").decode(),
        "scope": "api",
    }


_FLOWS: Final[dict[str, tuple[str, Callable[["Org", Mapping[str, str]], None]]]] = {
    "client_credentials": ("client_credentials", _check_client),
    _JWT: ("jwt_bearer", _by_assertion),
    "password": ("password", _by_password),
}
