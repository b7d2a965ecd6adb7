"""The checkout that the account is deployed from: its template, and the function's package built for this Python."""

import asyncio
import os
import shutil
import signal
import sys
from asyncio.subprocess import DEVNULL, PIPE
from pathlib import Path
from typing import Final

from lead_enrichment.domain.errors import SetupError

_ROOT: Final = Path(__file__).resolve().parents[4]
_TARGET: Final = "build-Orchestrator"
_TOLD: Final = 400
"""The end of the build's messages that an error quotes, in characters."""


def template_of_checkout(root: Path = _ROOT) -> Path:
    """The template. Raises SetupError no_checkout where the program was installed without infra/."""
    template = root / "infra" / "template.yaml"
    if not template.is_file():
        raise SetupError("no_checkout", f"{template} is not there.")
    return template


async def build_package(folder: Path, root: Path = _ROOT) -> None:
    """Build the orchestrator's package into `folder`, as `sam build` does; ends the build when it is cancelled.

    Raises:
        SetupError: no_checkout where make, bash or the checkout's .venv is missing, package_not_built.
    """
    missing = [tool for tool in ("make", "bash") if shutil.which(tool) is None]
    missing += [
        str(path) for path in (root / "infra" / "lambda", root / ".venv" / "bin" / "python") if not path.exists()
    ]
    if missing:
        raise SetupError("no_checkout", f"Not there: {', '.join(missing)}.")
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    variables = (f"ARTIFACTS_DIR={folder}", f"LAMBDA_PYTHON={version}")
    build = await asyncio.create_subprocess_exec(
        "make",
        "-C",
        str(root / "infra" / "lambda"),
        _TARGET,
        *variables,
        stdin=DEVNULL,
        stdout=DEVNULL,
        stderr=PIPE,
        process_group=0,
    )
    try:
        _, told = await build.communicate()
    finally:
        if build.returncode is None:
            os.killpg(build.pid, signal.SIGTERM)  # make's own children have children
            await build.communicate()  # all that hold the pipe have ended
    if build.returncode:
        raise SetupError("package_not_built", told.decode("utf-8", "replace").strip()[-_TOLD:])
