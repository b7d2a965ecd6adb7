"""Runs the orchestrator for one event, put together from the settings."""

import json
from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import Any

from lead_enrichment.clock import Clock
from lead_enrichment.orchestrator.events import Event
from lead_enrichment.orchestrator.orchestrate import Orchestrator, Surroundings
from lead_enrichment.settings import Settings
from lead_enrichment.wiring.orchestrator import open_leads, open_orchestrator


async def run(
    event: Event,
    settings: Settings,
    clock: Clock,
    *,
    request: str,
    function: str | None = None,
    enough_time: Callable[[], bool] = lambda: True,
    killed_at: datetime | None = None,
    write: Callable[[str], object] | None = None,
) -> dict[str, Any]:
    """Do what the event asks for; the answer.

    `function` is the name of the function that goes on where time runs out or a job was left; without it, this process
    has all the time it needs. `killed_at` is when the process is ended by force. `write` is given the lines of metrics.

    Raises:
        UsageError, SetupError, TransientError: nothing is lost; the event can be sent again.
    """
    async with open_orchestrator(settings, clock, write, killed_at) as parts:

        async def go_on(job_id: str) -> None:
            if function is not None:
                await parts.aws.call(
                    parts.aws.functions.invoke,
                    FunctionName=function,
                    InvocationType="Event",
                    Payload=json.dumps({"action": "continue", "job_id": job_id}).encode(),
                )

        orchestrator = Orchestrator(
            jobs=parts.jobs,
            log=parts.log,
            pool=parts.pool,
            scaling=parts.scaling,
            clock=clock,
            source=partial(open_leads, settings, clock),
            metrics=parts.metrics,
        )
        return await orchestrator.handle(event, Surroundings(request, enough_time, go_on))
