import pytest
from sam_template import Stack, transformed


@pytest.fixture(scope="session")
def template():
    return transformed()


@pytest.fixture(scope="session")
def stack(template):
    return Stack(template)
