"""One deployed account for the tests of this folder: the real template, the built package, IAM in force."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from log_lines import LogLines

pytest.importorskip("moto.server", reason="the extra aws-sandbox is not installed")

PROJECT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def package(tmp_path_factory):
    """The orchestrator's package, built as `sam build` does, for this Python."""
    folder = tmp_path_factory.mktemp("package") / "Orchestrator"
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    subprocess.run(
        ["make", "-C", "infra/lambda", "build-Orchestrator", f"ARTIFACTS_DIR={folder}"],
        cwd=PROJECT,
        env={**os.environ, "LAMBDA_PYTHON": version},
        check=True,
        capture_output=True,
    )
    yield folder
    shutil.rmtree(folder)


@pytest.fixture(scope="session")
def parameters():
    from lead_enrichment.sandbox.aws.deploy import IMAGE

    return {"WorkerImage": IMAGE, "LeadsPerWorker": "20"}


@pytest.fixture(scope="session")
def log_lines():
    """What all processes of the account say."""
    return LogLines()


@pytest.fixture(scope="session")
def account(log_lines):
    from lead_enrichment.clock import SystemClock
    from lead_enrichment.sandbox.aws.account import EmulatedAccount

    environment = {"ALLOW_NETWORKS": "127.0.0.0/8", "IDLE_SECONDS": "2", "SITE_INTERVAL_MS": "0"}
    if "CHROMIUM_PATH" in os.environ:
        environment["CHROMIUM_PATH"] = os.environ["CHROMIUM_PATH"]
    with EmulatedAccount(
        SystemClock(), path=os.environ["PATH"], worker_environment=environment, said=log_lines
    ) as running:
        yield running


@pytest.fixture(scope="session")
def deployed(account, package, parameters):
    from lead_enrichment.sandbox.aws.deploy import deploy

    return deploy(account, PROJECT / "infra" / "template.yaml", package, parameters)
