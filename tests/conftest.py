"""What holds for every test."""

from collections.abc import Iterator

import pytest
import structlog
from hypothesis import settings

settings.register_profile("untimed", deadline=None)  # a loaded machine is no fault of the code
settings.load_profile("untimed")


@pytest.fixture(autouse=True)
def logs_of_its_own() -> Iterator[None]:
    """A test that runs a command sets up logging on its own captured output: none of it is left to the next one."""
    yield
    structlog.reset_defaults()
    structlog.contextvars.clear_contextvars()
