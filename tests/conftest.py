"""What holds for every test."""

from collections.abc import Iterator

import pytest
import structlog


@pytest.fixture(autouse=True)
def logs_of_its_own() -> Iterator[None]:
    """A test that runs a command sets up logging on its own captured output: none of it is left to the next one."""
    yield
    structlog.reset_defaults()
    structlog.contextvars.clear_contextvars()
