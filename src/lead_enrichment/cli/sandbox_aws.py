"""Runs the emulated AWS account until it is told to stop."""

import asyncio
import json
import logging
import shlex
import socket
import warnings
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, Final

from lead_enrichment.adapters.fetch.browser_find import find_chromium
from lead_enrichment.cli.reporting import Reporter
from lead_enrichment.clock import SystemClock
from lead_enrichment.domain.errors import SetupError
from lead_enrichment.sandbox.aws.checkout import build_package, template_of_checkout
from lead_enrichment.settings import environment_without, load_settings
from lead_enrichment.workers.signals import stop_signals

if TYPE_CHECKING:
    from lead_enrichment.sandbox.aws.account import EmulatedAccount
    from lead_enrichment.sandbox.aws.deploy import Deployed

_LOOPBACK: Final = "127.0.0.1"
_EXTRA: Final = ("moto", "samtranslator", "awslambdaric", "yaml", "flask", "flask_cors")
_SECRET: Final = "SalesforceSecretInUse"  # noqa: S105 - the name of an output
_OTHER_LOG_INS: Final = (
    *("SF_USERNAME", "SF_PASSWORD", "SF_SECURITY_TOKEN", "SF_ACCESS_TOKEN"),
    *("SF_MY_DOMAIN", "SF_INSTANCE_URL", "SF_JWT_KEY", "SF_WHERE"),
)
_NEXT: Final = (
    "lead-enrichment status",
    "lead-enrichment start --limit 5 --update-salesforce",
    "lead-enrichment monitor",
)


@dataclass(frozen=True, slots=True)
class AwsSandboxOptions:
    """How the account starts. `port` 0 takes a free one; `package` is a built package, None builds one."""

    port: int = 0
    demo: bool = False
    package: Path | None = None


async def serve_aws(options: AwsSandboxOptions, reporter: Reporter) -> None:
    """Serve until SIGINT or SIGTERM.

    Raises:
        SetupError: extra_missing, no_checkout, package_not_built, no_such_file, cannot_listen.
    """
    require_extra()
    template = template_of_checkout()
    stopped = asyncio.Event()
    with stop_signals(lambda _: stopped.set()), _quiet():
        async with AsyncExitStack() as stack:
            package = await _package(options, stack, stopped, reporter)
            demo = await stack.enter_async_context(_demo()) if options.demo else {}
            if package is None or stopped.is_set():
                return
            reporter.note("Deploying infra/template.yaml.")
            account = _account(options, reporter)
            stack.push_async_callback(asyncio.to_thread, account.__exit__, None, None, None)
            environment = await asyncio.to_thread(_deployed, account, template, package, demo)
            if not stopped.is_set():
                _tell(environment, reporter)
            await stopped.wait()


def require_extra(found: Callable[[str], object] = find_spec) -> None:
    """Raises SetupError extra_missing where a library of the extra aws-sandbox is not installed."""
    missing = [name for name in _EXTRA if found(name) is None]
    if missing:
        raise SetupError("extra_missing", f"Not installed: {', '.join(missing)}.")


async def _package(
    options: AwsSandboxOptions, stack: AsyncExitStack, stopped: asyncio.Event, reporter: Reporter
) -> Path | None:
    """The package; None where a signal came while it was built."""
    if options.package is not None:
        return options.package
    reporter.note("Building the orchestrator's package.")
    folder = Path(stack.enter_context(TemporaryDirectory(prefix="lead-enrichment-package-"))) / "Orchestrator"
    build = asyncio.create_task(build_package(folder))
    signalled = asyncio.create_task(stopped.wait())
    try:
        await asyncio.wait({build, signalled}, return_when=asyncio.FIRST_COMPLETED)
    finally:
        pending = [task for task in (build, signalled) if task.cancel()]
        await asyncio.gather(*pending, return_exceptions=True)
    if stopped.is_set():
        return None
    await build
    return folder


def _account(options: AwsSandboxOptions, reporter: Reporter) -> "EmulatedAccount":
    """The account, entered. Raises SetupError cannot_listen where the port is taken."""
    from lead_enrichment.sandbox.aws.account import EmulatedAccount  # noqa: PLC0415 - optional

    _require_free(options.port)
    inherited = environment_without()
    chromium = find_chromium(load_settings().chromium_path, inherited).path
    worker = {"ALLOW_NETWORKS": "127.0.0.0/8"} if options.demo else {}
    if chromium:
        worker["CHROMIUM_PATH"] = str(chromium)

    def said(group: str, line: str) -> None:
        if reporter.debug:
            reporter.note(f"{group}: {line}")

    path = inherited.get("PATH", "")
    account = EmulatedAccount(SystemClock(), path=path, worker_environment=worker, port=options.port, said=said)
    return account.__enter__()


def _require_free(port: int) -> None:
    """The server of moto ends the whole process on a taken port, so it is tried before."""
    with socket.socket() as trial:
        trial.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            trial.bind((_LOOPBACK, port))
        except OSError as error:
            raise SetupError("cannot_listen", f"Port {port}: {error.strerror}.") from None


def _deployed(
    account: "EmulatedAccount", template: Path, package: Path, salesforce: Mapping[str, str]
) -> dict[str, str]:
    """Deploy, fill in the secret; the environment for commands."""
    from lead_enrichment.sandbox.aws.account_environment import environment_of  # noqa: PLC0415 - optional
    from lead_enrichment.sandbox.aws.deploy import IMAGE, deploy  # noqa: PLC0415 - optional

    deployed = deploy(account, template, package, {"WorkerImage": IMAGE})
    if salesforce:
        _fill_secret(account, deployed, salesforce)
    return environment_of(account, deployed) | dict(salesforce)


def _fill_secret(account: "EmulatedAccount", deployed: "Deployed", values: Mapping[str, str]) -> None:
    secrets, name = account.client("secretsmanager"), deployed.outputs[_SECRET]
    kept: dict[str, Any] = json.loads(secrets.get_secret_value(SecretId=name)["SecretString"])
    secrets.put_secret_value(
        SecretId=name, SecretString=json.dumps(kept | {name: value for name, value in values.items() if value})
    )


@asynccontextmanager
async def _demo() -> AsyncIterator[dict[str, str]]:
    """The Salesforce of the demo and its websites; gives the settings that lead there, and away from any other org."""
    from lead_enrichment.sandbox.demo import demo_leads, demo_websites  # noqa: PLC0415 - only with --demo
    from lead_enrichment.sandbox.salesforce.server import SalesforceSandbox  # noqa: PLC0415 - only with --demo

    clock = SystemClock()
    async with demo_websites(clock) as urls, SalesforceSandbox(clock, leads=demo_leads(urls)) as sandbox:
        known = sandbox.credentials
        yield dict.fromkeys(_OTHER_LOG_INS, "") | {
            "SF_LOGIN_URL": sandbox.url,
            "SF_CLIENT_ID": known.client_id,
            "SF_CLIENT_SECRET": known.client_secret,
        }


def _tell(environment: Mapping[str, str], reporter: Reporter) -> None:
    if reporter.as_json:
        reporter.say(json.dumps({"endpoint": environment["AWS_ENDPOINT_URL"], "environment": environment}))
        return
    reporter.say("The account is there. In another terminal:\n")
    for name, value in environment.items():
        reporter.say(f"export {name}={shlex.quote(value)}")
    reporter.say("\nThen, for example:\n")
    for line in _NEXT if environment.get("SF_LOGIN_URL") else _NEXT[:1]:
        reporter.say(f"  {line}")
    reporter.say("\nSee docs/how-to/aws-sandbox.md; Ctrl-C ends the account and all that runs in it.")


@contextmanager
def _quiet() -> Iterator[None]:
    """Without the warnings of moto about itself, and without the log lines of its clients."""
    logging.getLogger("botocore").setLevel(logging.WARNING)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield
