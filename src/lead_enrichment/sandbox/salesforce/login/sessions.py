"""Access tokens: who holds one, until when, and how many logins there were."""

import secrets
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from lead_enrichment.sandbox.salesforce.errors import session_expired
from lead_enrichment.sandbox.salesforce.ids import SHORT
from lead_enrichment.sandbox.salesforce.switches import Switches

_HOUR = timedelta(hours=1)


@dataclass(slots=True)
class Session:
    """A user's session; it lives on while it is used."""

    user_id: str
    last_used: datetime


class Sessions:
    """All sessions of the org."""

    def __init__(self, org_id: str) -> None:
        self._org_id = org_id
        self._by_token: dict[str, Session] = {}
        self._logins: deque[datetime] = deque()
        self.lifetime = timedelta(hours=2)
        self.logins_per_hour = 3600

    def follow(self, switches: Switches) -> None:
        """Take lifetime and login limit from the switches."""
        self.lifetime = timedelta(seconds=switches.token_lifetime_seconds)
        self.logins_per_hour = switches.logins_per_hour

    def open(self, user_id: str, now: datetime) -> str:
        """Start a session; its token."""
        self._logins.append(now)
        token = f"{self._org_id[:SHORT]}!{secrets.token_urlsafe(48)}"
        self._by_token[token] = Session(user_id, now)
        return token

    def too_many(self, now: datetime) -> bool:
        """Whether the user has logged in too often within the hour."""
        while self._logins and now - self._logins[0] >= _HOUR:
            self._logins.popleft()
        return len(self._logins) >= self.logins_per_hour

    def user_of(self, token: str, now: datetime) -> str:
        """Who holds a token. Raises ApiError INVALID_SESSION_ID where it is unknown, expired or revoked."""
        session = self._by_token.get(token)
        if session is None or now - session.last_used >= self.lifetime:
            self._by_token.pop(token, None)
            raise session_expired()
        session.last_used = now
        return session.user_id

    def revoke(self, token: str) -> bool:
        """End one session; whether there was one."""
        return self._by_token.pop(token, None) is not None

    def revoke_all(self) -> int:
        """End all sessions; how many there were."""
        ended = len(self._by_token)
        self._by_token.clear()
        return ended


def token_of(headers: Mapping[str, str]) -> str:
    """The access token of a request's headers (lower-case names); '' where there is none."""
    kind, _, token = headers.get("authorization", "").strip().partition(" ")
    if kind.lower() in ("bearer", "oauth"):
        return token.strip()
    return headers.get("x-sfdc-session", "")
