"""The assertion of the JWT bearer flow."""

from datetime import datetime, timedelta
from typing import Any, Final

import jwt
from jwt.types import Options

from lead_enrichment.sandbox.salesforce.login.credentials import Credentials
from lead_enrichment.sandbox.salesforce.login.failure import OAuthError

_PARTS: Final = 3
_LONGEST: Final = timedelta(minutes=5)
_CHECKED_BY_US: Final[Options] = {"verify_exp": False, "verify_aud": False, "verify_iat": False}
_AUDIENCES: Final = ("https://login.salesforce.com", "https://test.salesforce.com")


def check_assertion(assertion: str, credentials: Credentials, public_key: str | None, now: datetime, url: str) -> None:
    """Check what can be checked: the signature where the app's public key is known, the claims where they can be read.

    Without a key the sandbox takes any text of three parts, so that recorded requests can be replayed.

    Raises:
        OAuthError: invalid_grant, or invalid_client_id for another app's assertion.
    """
    if assertion.count(".") != _PARTS - 1:
        raise OAuthError("invalid_grant", "invalid assertion")
    claims = _claims(assertion, public_key)
    if claims is None:
        return
    if claims.get("iss") != credentials.client_id:
        raise OAuthError("invalid_client_id", "client identifier invalid")
    if claims.get("sub") != credentials.username:
        raise OAuthError("invalid_grant", "user hasn't approved this consumer")
    if str(claims.get("aud", "")).rstrip("/") not in (*_AUDIENCES, url):
        raise OAuthError("invalid_grant", "audience is invalid")
    expires = claims.get("exp")
    if not isinstance(expires, int | float) or not now.timestamp() < expires <= (now + _LONGEST).timestamp():
        raise OAuthError("invalid_grant", "assertion is expired or lives too long")


def _claims(assertion: str, public_key: str | None) -> dict[str, Any] | None:
    try:
        if public_key is None:
            return jwt.decode(assertion, options={"verify_signature": False})
        return jwt.decode(assertion, public_key, algorithms=["RS256"], options=_CHECKED_BY_US)
    except jwt.InvalidTokenError:
        if public_key is None:
            return None
        raise OAuthError("invalid_grant", "invalid assertion") from None
