"""Looks whether everything is in place. Each check says what was found, what is wanted, and how to mend it."""

import asyncio
import os
import platform
import shutil
import sys
import tempfile
from pathlib import Path
from typing import Final

from lead_enrichment.adapters.fetch.browser_find import FoundChromium, find_chromium, is_headless_shell
from lead_enrichment.adapters.fetch.chromium_launch import chromium_environment
from lead_enrichment.adapters.fetch.name_lookup import SystemResolver
from lead_enrichment.adapters.sqlite.database import FILE_NAME, Database
from lead_enrichment.cli.checks import Check, tell_checks
from lead_enrichment.cli.options import chosen_engine, to_type
from lead_enrichment.cli.reporting import Reporter
from lead_enrichment.clock import SystemClock
from lead_enrichment.domain.errors import LeadEnrichmentError, SetupError
from lead_enrichment.model_set_up import model_set_up
from lead_enrichment.settings import Settings, environment_without, load_settings

_OLDEST_PYTHON: Final = (3, 11)
_LEAST_FREE_MB: Final = 200
_SECONDS: Final = 4.0
_NAME: Final = "example.com"
_SAYS: Final = "chromium-can-read"
_OTHERS_MAY: Final = 0o077
_MB: Final = 1_000_000


async def examine() -> list[Check]:
    """All checks; without usable settings only those that need none."""
    checks = [_python(), _dotenv(Path(".env"))]
    try:
        settings = load_settings(engine=chosen_engine())
    except SetupError as error:
        return [
            *checks,
            Check("settings", error.detail, "usable values", "correct them in the environment or .env", ok=False),
        ]
    good = Check("settings", f"{len(Settings.model_fields)} settings", "usable values", "")
    if settings.engine == "aws":
        from lead_enrichment.cli.doctor_aws import examine_aws  # noqa: PLC0415 - boto3 is slow to load

        return [*checks, good, *await examine_aws(settings)]
    folder = _data_folder(settings.data_dir)
    database, chromium, names = await asyncio.gather(
        _database(settings.data_dir, folder), _chromium(settings.chromium_path), _names()
    )
    return [*checks, good, folder, _free_space(settings.data_dir), database, *chromium, names, _model(settings)]


def tell(checks: list[Check], reporter: Reporter) -> None:
    """Print the checks and what they cannot prove."""
    if any(check.id == "aws_settings" for check in checks):
        from lead_enrichment.cli.doctor_aws import UNPROVEN  # noqa: PLC0415 - see above

        tell_checks(checks, UNPROVEN, to_type("aws", "start --limit 5"), reporter)
        return
    unproven = "Not proven by this: that the websites of your leads let us in. Only a run shows that."
    tell_checks(checks, unproven, "lead-enrichment run LEADS.csv", reporter)


def _python() -> Check:
    return Check(
        "python",
        f"{platform.python_version()} at {sys.executable}",
        "3.11 or newer",
        "install a newer Python, then `make setup`",
        ok=sys.version_info[:2] >= _OLDEST_PYTHON,
    )


def _dotenv(path: Path) -> Check:
    wanted = "none, or one that only its owner may read"
    if not path.exists():
        return Check("dotenv", "no .env in this folder (none is needed)", wanted, "")
    if not os.access(path, os.R_OK):
        return Check("dotenv", f"{path.resolve()} cannot be read", wanted, f"chmod 600 {path.resolve()}", ok=False)
    private = not path.stat().st_mode & _OTHERS_MAY
    found = f"{path.resolve()}" + ("" if private else " can be read by other users")
    return Check("dotenv", found, wanted, f"chmod 600 {path.resolve()}", ok=private, needed=False)


def _model(settings: Settings) -> Check:
    """Whether the settings fit a language model; none is called, as that would cost something."""
    wanted = "none, or a model whose settings fit together"
    try:
        set_up = model_set_up(settings, SystemClock().now().date())
    except SetupError as error:
        return Check("model", error.detail, wanted, error.reason.next_step, ok=False)
    if set_up is None:
        return Check("model", "none is asked (no OPENAI_API_KEY, or LLM_MODE=never): the rules work alone", wanted, "")
    where = settings.openai_base_url or "OpenAI"
    found = f"{set_up.plan.model.name} at {where}, LLM_MODE={set_up.plan.mode.value}; not called by this check"
    warnings = " ".join(set_up.warnings)
    return Check(
        "model",
        f"{found}. {warnings}".strip(),
        wanted,
        "see docs/how-to/use-a-language-model.md",
        ok=not warnings,
        needed=False,
    )


def _data_folder(folder: Path) -> Check:
    wanted = "a folder that can be written to"
    fix = "set DATA_DIR to such a folder, or change the owner of this one"
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            return Check("data_folder", f"{folder} can be written to", wanted, fix)
    except OSError as error:
        return Check("data_folder", f"{folder}: {error.strerror or error}", wanted, fix, ok=False)


def _free_space(folder: Path) -> Check:
    nearest = next(parent for parent in (folder, *folder.absolute().parents) if parent.is_dir())
    free = shutil.disk_usage(nearest).free // _MB
    fix = "free some space, or set DATA_DIR to another disk"
    return Check("free_space", f"{free:,} MB at {nearest}", f"{_LEAST_FREE_MB} MB", fix, ok=free >= _LEAST_FREE_MB)


async def _database(folder: Path, folder_check: Check) -> Check:
    path = folder / FILE_NAME
    wanted, fix = "a database that opens", f"restore {path} from a backup, or move it away (results in it are lost)"
    if not folder_check.ok:
        return Check("database", "not looked at: its folder cannot be used", wanted, "first the data folder", ok=False)
    try:
        async with asyncio.timeout(_SECONDS), Database(path):
            return Check("database", f"{path} opens", wanted, fix)
    except (LeadEnrichmentError, TimeoutError) as error:
        return Check("database", f"{path}: {error or 'is busy'}", wanted, fix, ok=False)


async def _chromium(explicit: Path | None) -> list[Check]:
    wanted = "chromium-headless-shell, Chromium or Chrome"
    fix = (
        "sudo apt-get install chromium-headless-shell (Debian), or set CHROMIUM_PATH; else: playwright install chromium"
    )
    try:
        found = find_chromium(explicit, environment_without())
    except SetupError as error:
        found = FoundChromium(None, error.detail)
    if found.path is None:
        return [Check("chromium", found.reason, wanted, fix, ok=False)]
    problem = await _start_problem(found.path)
    what = f"{found.path} ({found.reason})"
    return [
        Check("chromium", what, wanted, fix),
        Check(
            "chromium_starts",
            problem or "starts and reads a page",
            "a Chromium that starts",
            f"run {found.path} --headless --dump-dom about:blank to see what it says, or install it anew",
            ok=problem is None,
        ),
    ]


async def _start_problem(path: Path) -> str | None:
    """Let Chromium read a page that is in its address; what went wrong, or None."""
    with tempfile.TemporaryDirectory(prefix="lead-enrichment-doctor-", ignore_cleanup_errors=True) as profile:
        arguments = [
            *(() if is_headless_shell(path) else ("--headless=new",)),
            *(("--no-sandbox",) if os.geteuid() == 0 else ()),
            f"--user-data-dir={profile}",
            "--disable-gpu",
            "--disable-background-networking",
            "--dump-dom",
            f"data:text/html,<p>{_SAYS}",
        ]
        pipe, null = asyncio.subprocess.PIPE, asyncio.subprocess.DEVNULL
        environment = chromium_environment(environment_without())
        try:
            process = await asyncio.create_subprocess_exec(
                path, *arguments, stdout=pipe, stderr=null, env=environment, start_new_session=True
            )
        except OSError as error:
            return f"does not start: {error.strerror or error}"
        try:
            async with asyncio.timeout(_SECONDS):
                output, _ = await process.communicate()
        except TimeoutError:
            process.kill()
            await process.wait()
            return f"did not read a page within {_SECONDS:.0f} s"
    return None if _SAYS.encode() in output else f"ended with code {process.returncode} without reading a page"


async def _names() -> Check:
    wanted = "names that are found (the demo and `evaluate` with saved pages work without)"
    fix = "check the network connection and the name servers (/etc/resolv.conf)"
    try:
        async with asyncio.timeout(_SECONDS):
            addresses = await SystemResolver()(_NAME)
        return Check("name_lookup", f"{_NAME} has {len(addresses)} addresses", wanted, fix, needed=False)
    except (OSError, TimeoutError) as error:
        return Check(
            "name_lookup", f"{_NAME} was not found: {error or 'no answer'}", wanted, fix, ok=False, needed=False
        )
