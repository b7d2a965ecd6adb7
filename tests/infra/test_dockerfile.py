"""The check of the Dockerfile's statements: it passes ours, and it fails for each fault."""

import importlib.util
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
spec = importlib.util.spec_from_file_location("check_dockerfile", ROOT / "scripts" / "check_dockerfile.py")
check = importlib.util.module_from_spec(spec)
spec.loader.exec_module(check)
OURS = (ROOT / "Dockerfile").read_text()


def test_ours_is_clean():
    assert check.faults(OURS) == []


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ("USER 10001:10001", "USER root", "runs as root"),
        ("ARG BASE_IMAGE\n", "ARG BASE_IMAGE=python:3.13\n", "has a default"),
        ("FROM ${BASE_IMAGE}\n", "FROM python:3.13-slim\n", "pinned build argument"),
        ("STOPSIGNAL SIGTERM", "STOPSIGNAL SIGKILL", "stop signal"),
        ('VOLUME ["/tmp"]', 'VOLUME ["/data"]', "writable /tmp"),
        ("COPY src ", "COPY sources ", "COPY names sources"),
        ("COPY src ", "ADD src ", "ADD is used"),
        ('ENTRYPOINT ["', 'ENTRYPOINT sh -c ["', "exec form"),
        ("HEALTHCHECK", "# HEALTHCHECK", "HEALTHCHECK"),
        ("HOME=/tmp", "SF_PASSWORD=x", "secret"),
    ],
)
def test_each_fault_is_found(old, new, fault):
    assert old in OURS
    assert any(fault in sentence for sentence in check.faults(OURS.replace(old, new)))
