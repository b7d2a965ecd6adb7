"""Runs a sandbox until it is told to stop."""

import asyncio
import json
from typing import Final

from lead_enrichment.cli.reporting import Reporter
from lead_enrichment.clock import SystemClock
from lead_enrichment.sandbox.salesforce.server import SalesforceSandbox, SandboxOptions
from lead_enrichment.workers.signals import stop_signals

_MANY: Final = 20_000
"""From here on it takes seconds."""
_SHOWN: Final = (
    ("Address", "url"),
    ("Client id", "client_id"),
    ("Client secret", "client_secret"),
    ("User name", "username"),
    ("Password", "password"),
    ("Security token", "security_token"),
    ("Certificate to trust", "certificate_file"),
)


async def serve_salesforce(options: SandboxOptions, reporter: Reporter) -> None:
    """Serve until SIGINT or SIGTERM. Raises SetupError cannot_listen where the port is taken."""
    stopped = asyncio.Event()
    if options.lead_count >= _MANY:
        reporter.note(f"Inventing {options.lead_count} leads.")
    with stop_signals(lambda _: stopped.set()):
        async with SalesforceSandbox(SystemClock(), options) as sandbox:
            facts = facts_of(sandbox)
            if reporter.as_json:
                reporter.say(json.dumps(facts))
            else:
                for name, key in _SHOWN:
                    if facts.get(key):
                        reporter.say(f"{name + ':':<22}{facts[key]}")
                reporter.say("Control API:          see docs/how-to/salesforce-sandbox.md; Ctrl-C stops the sandbox.")
            await stopped.wait()


def facts_of(sandbox: SalesforceSandbox) -> dict[str, str | None]:
    """What a client needs: the address and the credentials."""
    known = sandbox.credentials
    return {
        "url": sandbox.url,
        "client_id": known.client_id,
        "client_secret": known.client_secret,
        "username": known.username,
        "password": known.password,
        "security_token": known.security_token,
        "certificate_file": str(sandbox.certificate_file) if sandbox.certificate_file else None,
    }
