"""The function on AWS: `lead_enrichment.orchestrator.handler.handler`.

Takes `{"limit": 5, "update_salesforce": true}` (both may be left out), `{"action": "scale"}`, what the rules of the
template send, and `{"action": "continue", "job_id": ...}` from itself. Anything else is refused by name.
"""

import asyncio
import sys
from datetime import timedelta
from typing import Any, Protocol

from lead_enrichment.clock import SystemClock
from lead_enrichment.domain.errors import LeadEnrichmentError
from lead_enrichment.observability import configure_logging, logger
from lead_enrichment.orchestrator.events import parse
from lead_enrichment.settings import Settings


class Context(Protocol):
    """What the Lambda runtime says about an invocation."""

    aws_request_id: str
    function_name: str

    def get_remaining_time_in_millis(self) -> int:
        """Time left before the function is ended."""
        ...


def handler(event: Any, context: Context) -> dict[str, Any]:
    """Do what the event asks for; the answer of a job is job_id, leads_found, leads_queued, workers_started.

    Raises:
        LeadEnrichmentError: AWS reports it as the function's error and, where the event came by itself, tries again.
    """
    configure_logging("INFO", json_lines=True)
    try:
        asked = parse(event)
        settings = _settings()
        configure_logging(settings.log_level, json_lines=True)
        from lead_enrichment.orchestrator.running import run  # noqa: PLC0415 - a wrong event needs none of it

        clock, reserve = SystemClock(), settings.orchestrator_reserve_seconds * 1000
        answer = asyncio.run(
            run(
                asked,
                settings,
                clock,
                request=context.aws_request_id,
                function=context.function_name,
                enough_time=lambda: context.get_remaining_time_in_millis() > reserve,
                killed_at=clock.now() + timedelta(milliseconds=context.get_remaining_time_in_millis()),
                write=_to_log,
            )
        )
    except LeadEnrichmentError as error:
        logger().error("The orchestrator stopped", reason=error.code, detail=error.detail, next=error.reason.next_step)
        raise
    return answer


def _settings() -> Settings:
    """Read for each event, the secret with them: the tick keeps the process warm, a new secret must still count."""
    from lead_enrichment.wiring.secrets import settings_with_secret  # noqa: PLC0415 - see above

    return settings_with_secret()


def _to_log(line: str) -> None:
    sys.stdout.write(line)
    sys.stdout.flush()
