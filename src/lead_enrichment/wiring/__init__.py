"""The composition root: the only package that names adapters.

Each module imports the adapters of one thing, so that a process loads only what it uses: the orchestrator's function
has no browser, and a run on one machine has no cloud.
"""

from contextlib import AbstractAsyncContextManager
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

from lead_enrichment.clock import Clock
from lead_enrichment.settings import Settings

if TYPE_CHECKING:
    from lead_enrichment.model_ports import SpendLedger
    from lead_enrichment.site_visit import Visitor
    from lead_enrichment.wiring.engine import Engine
    from lead_enrichment.wiring.policy import policy_from

__all__ = ["Engine", "open_engine", "policy_from"]

_HOMES: Final = {"Engine": "engine", "policy_from": "policy"}


def __getattr__(name: str) -> Any:
    """What is offered here and loads the extraction: loaded when it is asked for."""
    if name not in _HOMES:
        raise AttributeError(name)
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)


def open_engine(
    settings: Settings,
    clock: Clock | None = None,
    *,
    visitor: "Visitor | None" = None,
    ledger: "SpendLedger | None" = None,
) -> "AbstractAsyncContextManager[Engine]":
    """Open the engine that ENGINE names and all its stores; closed in order at the end.

    With a `visitor` nothing is fetched. With a `ledger` spend is counted there.

    Raises:
        SetupError: store_unusable on this machine; on AWS bad_setting, naming what is missing.
    """
    if settings.engine == "aws":
        from lead_enrichment.wiring.aws import open_aws_engine  # noqa: PLC0415 - only what is used is loaded

        return open_aws_engine(settings, clock, visitor=visitor, ledger=ledger)
    from lead_enrichment.wiring.embedded import open_embedded_engine  # noqa: PLC0415 - only what is used is loaded

    return open_embedded_engine(settings, clock, visitor=visitor, ledger=ledger)
