"""Structured logs: readable on a terminal, JSON elsewhere; personal data and secrets stay out by allow-list."""

import logging
import sys
from typing import Final

import structlog

NOISY_LOGGERS: Final = (
    "aiohttp",
    "asyncio",
    "playwright",
    "urllib3",
    "botocore",
    "boto3",
    "httpx",
    "httpx2",
    "httpcore2",
    "openai",
)


def configure_logging(level: str, *, json_lines: bool) -> None:
    """Set up structlog for this process; called once by each entry point."""
    number = logging.getLevelNamesMapping()[level]
    logging.basicConfig(level=number, stream=sys.stderr, format="%(levelname)s %(name)s: %(message)s", force=True)
    for name in NOISY_LOGGERS:
        logging.getLogger(name).setLevel(max(number, logging.WARNING))
    renderer: structlog.types.Processor = (
        structlog.processors.JSONRenderer() if json_lines else structlog.dev.ConsoleRenderer(colors=False)
    )
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            renderer,
        ],
        wrapper_class=structlog.make_filtering_bound_logger(number),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        cache_logger_on_first_use=False,
    )


def logger() -> structlog.typing.FilteringBoundLogger:
    """The process's logger; bind lead_id and job_id with `structlog.contextvars`."""
    bound: structlog.typing.FilteringBoundLogger = structlog.get_logger()
    return bound
