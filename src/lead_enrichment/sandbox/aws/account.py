"""The emulated account: moto's server on loopback, with real processes for tasks and functions, and IAM in force."""

import json
import logging
from collections.abc import Callable, Mapping
from types import TracebackType
from typing import Any, Self

import boto3
from moto.server import ThreadedMotoServer

from lead_enrichment.clock import Clock
from lead_enrichment.sandbox.aws import assumed_roles
from lead_enrichment.sandbox.aws.assumed_roles import Credentials
from lead_enrichment.sandbox.aws.credentials_endpoint import CredentialsEndpoint
from lead_enrichment.sandbox.aws.fargate import Fargate
from lead_enrichment.sandbox.aws.functions import Functions
from lead_enrichment.sandbox.aws.gaps import ACCOUNT_ID, REGION, fill_gaps
from lead_enrichment.sandbox.aws.gaps.access import Verdict, backend, enforce, may, relax
from lead_enrichment.sandbox.aws.gaps.running import run_by
from lead_enrichment.sandbox.aws.log_delivery import LogDelivery
from lead_enrichment.sandbox.aws.platform_additions import PlatformAdditions
from lead_enrichment.sandbox.aws.platform_demands import log_into, report_to
from lead_enrichment.sandbox.aws.policies import Demand
from lead_enrichment.sandbox.aws.rules import fire_event, fire_schedule, task_stopped_event

_LOOPBACK = "127.0.0.1"
_ALL = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}


class EmulatedAccount:
    """An account while it is entered; one in a process, because moto's state is the process's.

    `worker_environment` is added to each task (see `PlatformAdditions`) and may be changed for the next; `path` is
    their PATH; `said` gets every log line with its log group. `verdicts` holds who asked IAM for what since the start,
    and the answer.
    """

    def __init__(
        self,
        clock: Clock,
        *,
        path: str,
        worker_environment: Mapping[str, str] | None = None,
        port: int = 0,
        said: Callable[[str, str], None] | None = None,
    ) -> None:
        self.verdicts: list[Verdict] = []
        self.url = ""
        self._clock = clock
        self._path = path
        self.worker_environment = dict(worker_environment or {})
        self._said = said
        self._server = ThreadedMotoServer(ip_address=_LOOPBACK, port=port, verbose=False)
        self.administrator: dict[str, str] = {}

    def __enter__(self) -> Self:
        logging.getLogger("werkzeug").setLevel(logging.ERROR)
        fill_gaps()
        self._server.start()
        self.url = f"http://{_LOOPBACK}:{self._server.get_host_and_port()[1]}"
        additions = PlatformAdditions(self.url, self._path, self.worker_environment)
        self.logs = LogDelivery(backend("logs"), self._clock, self._said)
        self.credentials = CredentialsEndpoint(self._credentials_of)
        self.functions = Functions(
            clock=self._clock,
            logs=self.logs,
            environment=lambda role: additions.of_function() | self._credentials_of(role).environment(),
            undelivered=self._to_dead_letters,
            logs_for=self._ask_to_log,
        )
        self.fargate = Fargate(
            clock=self._clock,
            logs=self.logs,
            secret=self._secret_as,
            may=self._may,
            environment=lambda role: additions.of_task() | self.credentials.environment_for(role),
            stopped=self._task_has_stopped,
        )
        self._make_administrator()
        enforce(self.verdicts.append)
        run_by(self)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._closing = True
        self.fargate.close()
        self.functions.close()
        self.credentials.close()
        relax()
        run_by(None)
        self._server.stop()

    _closing = False

    def client(self, service: str) -> Any:
        """A boto3 client with the administrator's rights."""
        return self._client(service, **self.administrator)

    def client_as(self, role_arn: str, service: str) -> Any:
        """A boto3 client with a role's rights."""
        given = self._credentials_of(role_arn)
        return self._client(
            service,
            aws_access_key_id=given.access_key_id,
            aws_secret_access_key=given.secret_access_key,
            aws_session_token=given.session_token,
        )

    def fire(self, rule_name: str) -> int:
        """Let a schedule's time come; how many targets got its input."""
        return fire_schedule(self._rules()[rule_name], self)

    def deliver(self, arn: str, event: bytes) -> None:
        """A rule's event for a function."""
        self.functions.send(backend("lambda").get_function(arn), event)

    def task_started(self, task: Any, definition: Any) -> None:
        """See `Host`."""
        self.fargate.start(task, definition)

    def task_stopped(self, task: Any, reason: str) -> None:
        """See `Host`."""
        self.fargate.stop(task, reason)

    def invoked(self, function: Any, event: bytes, *, wait: bool) -> tuple[bytes, bool] | None:
        """See `Host`."""
        if wait:
            return self.functions.invoke(function, event)
        self.functions.send(function, event)
        return None

    def _client(self, service: str, **credentials: str) -> Any:
        return boto3.client(service, endpoint_url=self.url, region_name=REGION, **credentials)  # type: ignore[call-overload]

    def _credentials_of(self, role_arn: str) -> Credentials:
        return assumed_roles.assume(backend("sts"), role_arn, "sandbox")

    def _secret_as(self, role_arn: str, secret_arn: str) -> str:
        answer = self.client_as(role_arn, "secretsmanager").get_secret_value(SecretId=secret_arn)
        return str(answer["SecretString"])

    def _may(self, role_arn: str, demand: Demand) -> bool:
        return may(self._credentials_of(role_arn), demand)

    def _ask_to_log(self, role_arn: str, group: str, stream: str) -> bool:
        asked = [self._may(role_arn, demand) for demand in log_into(group, stream)]
        return all(asked)

    def _to_dead_letters(self, function: Any, event: bytes) -> None:
        arn = (getattr(function, "dead_letter_config", None) or {}).get("TargetArn")
        if arn and all(self._may(function.role, demand) for demand in report_to(arn)):
            backend("sqs").send_message(queue_name=arn.rsplit(":", 1)[-1], message_body=event.decode())

    def _rules(self) -> dict[str, Any]:
        return dict(backend("events").event_buses["default"].rules)

    def _task_has_stopped(self, task: Any) -> None:
        if not self._closing:
            event = task_stopped_event(task, self._clock.now().isoformat(), ACCOUNT_ID, REGION)
            fire_event(list(self._rules().values()), event, self)

    def _make_administrator(self) -> None:
        iam = backend("iam")
        iam.create_user(REGION, "administrator")
        iam.put_user_policy("administrator", "all", json.dumps(_ALL))
        key = iam.create_access_key("administrator")
        self.administrator = {
            "aws_access_key_id": key.access_key_id,
            "aws_secret_access_key": key.secret_access_key,
        }
