"""Ending asyncio tasks."""

import asyncio
from typing import Any


async def cancelled(task: asyncio.Task[Any]) -> None:
    """Cancel the task and wait for its end; what it raises is left to whoever looks at the task."""
    task.cancel()
    await asyncio.wait({task})
