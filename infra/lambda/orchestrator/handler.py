"""The name that users of the original know; the handler itself stands in the package."""

from lead_enrichment.orchestrator.handler import handler

__all__ = ["handler"]
