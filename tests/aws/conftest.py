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


@pytest.fixture(scope="session")
def many_leads_queued(account, deployed, log_lines):
    """What came of many leads in the hands of a function whose time runs out.

    Its reserve is the whole time, so each run sends one page and hands over; the first page is cut off by a kill.
    """
    from bulk_queueing import Plan, queue_all
    from many_leads import many_leads

    with many_leads(2001) as org:
        return queue_all(account, deployed, log_lines, org, Plan(timeout=12, reserve=12, kills=(0,), patience=120))


@pytest.fixture(autouse=True)
def nothing_is_left(request):
    """No test finds in its way what one before it left: workers, messages, the lock of a job. Also after a failure."""
    yield
    if "deployed" in request.fixturenames:
        from deployed_org import clear

        clear(request.getfixturevalue("account"), request.getfixturevalue("deployed"))
