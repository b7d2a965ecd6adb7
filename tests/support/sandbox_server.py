"""A served Salesforce sandbox, with a blocking client in a thread beside it."""

import asyncio
import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

import requests

from lead_enrichment.sandbox.salesforce.server import SalesforceSandbox

T = TypeVar("T")
GRANT = {"grant_type": "client_credentials", "client_id": "ck", "client_secret": "cs"}


@dataclass(frozen=True)
class HttpClient:
    """Plain HTTP, one connection for each call."""

    url: str
    verify: str | bool = True

    def ask(self, method: str, path: str, **more: Any) -> requests.Response:
        return requests.request(method, self.url + path, timeout=20, verify=self.verify, **more)

    def token(self) -> str:
        return self.ask("POST", "/services/oauth2/token", data=GRANT).json()["access_token"]

    def session(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.token()}"}


async def beside(work: Callable[..., T], *arguments: Any) -> T:
    """Run blocking work while the server goes on."""
    return await asyncio.to_thread(work, *arguments)


async def set_faults(sandbox: SalesforceSandbox, **switches: Any) -> None:
    reply = await sandbox.control("POST", "/sandbox/faults", json.dumps(switches).encode())
    assert reply.status == 200, reply.body
