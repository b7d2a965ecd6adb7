"""Credentials of a role, as the services that act for it get them."""

from dataclasses import dataclass
from typing import Any

from lead_enrichment.sandbox.aws.gaps import REGION

_SECONDS = 6 * 3600


@dataclass(frozen=True, slots=True)
class Credentials:
    """Temporary credentials; `expiration` is an ISO time."""

    access_key_id: str
    secret_access_key: str
    session_token: str
    expiration: str

    def environment(self) -> dict[str, str]:
        """The variables from which AWS clients read them."""
        return {
            "AWS_ACCESS_KEY_ID": self.access_key_id,
            "AWS_SECRET_ACCESS_KEY": self.secret_access_key,
            "AWS_SESSION_TOKEN": self.session_token,
        }


def assume(sts: Any, role_arn: str, session: str) -> Credentials:
    """A session of the role; `sts` is moto's own of that service."""
    made = sts.assume_role(REGION, session, role_arn, None, _SECONDS, None)
    return Credentials(
        made.access_key_id, made.secret_access_key, made.session_token, made.expiration.strftime("%Y-%m-%dT%H:%M:%SZ")
    )
