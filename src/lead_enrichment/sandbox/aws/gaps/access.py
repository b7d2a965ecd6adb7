"""Every signed request is judged: real resources, every item of a transaction, conditions, PassRole.

moto alone compares most services with "*", takes patterns for regular expressions and skips conditions.
"""

import json
from collections.abc import Callable
from typing import Any, Final
from urllib.parse import unquote

from moto.backends import get_backend
from moto.core.authorization import ActionAuthenticatorMixin
from moto.core.exceptions import JsonRESTError
from moto.iam.access_control import IAMPolicy, IAMRequest, create_access_key

from lead_enrichment.sandbox.aws.assumed_roles import Credentials
from lead_enrichment.sandbox.aws.gaps import ACCOUNT_ID, REGION
from lead_enrichment.sandbox.aws.gaps.demands import demands_of
from lead_enrichment.sandbox.aws.policies import Demand, allows

Verdict = tuple[str, Demand, bool]
"""Who asked (the role's or user's ARN), for what, and whether it was allowed."""
_FORBIDDEN: Final = 403
_open: list[Callable[[Verdict], None]] = []


def fill() -> None:
    """Put our judge in the place of moto's; it lets everything pass until `enforce`."""
    ActionAuthenticatorMixin._authenticate_and_authorize_normal_action = _judge  # type: ignore[method-assign] # noqa: SLF001


def enforce(record: Callable[[Verdict], None]) -> None:
    """From now on each request is judged, and each verdict given to `record`."""
    _open[:] = [record]


def relax() -> None:
    """Let everything pass again."""
    _open.clear()


def backend(service: str) -> Any:
    """Moto's own of a service."""
    return get_backend(service)[ACCOUNT_ID]["aws" if service in {"iam", "sts"} else REGION]  # type: ignore[call-overload]


def may(role: Credentials, demand: Demand) -> bool:
    """Whether a role may do what the platform itself does on its behalf; recorded like a request of the role's own."""
    if not _open:
        return True
    key = create_access_key(ACCOUNT_ID, "aws", role.access_key_id, {"X-Amz-Security-Token": role.session_token})
    policies = [IAMPolicy(policy)._policy_json for policy in key.collect_policies()]  # noqa: SLF001
    allowed = allows(policies, demand)
    _open[0]((key.arn, demand, allowed))
    return allowed


def _judge(self: Any, resource: str = "*") -> None:
    if not _open:
        return
    asked = IAMRequest(
        account_id=self.current_account,
        method=self.method,
        path=_path(self),
        data=_signed_form(self),
        body=self.raw_body,
        headers=self.headers,
        action=self._get_action(),
    )
    asked.check_signature()
    key = asked._access_key  # noqa: SLF001
    policies = [IAMPolicy(policy)._policy_json for policy in key.collect_policies()]  # noqa: SLF001
    service, _, action = asked._action.partition(":")  # noqa: SLF001
    if (service, action) == ("sts", "GetCallerIdentity"):
        return
    for demand in _demands(self, service, action, resource):
        allowed = allows(policies, demand)
        _open[0]((key.arn, demand, allowed))
        if not allowed:
            raise _refusal(key.arn, demand)


def _demands(response: Any, service: str, action: str, resource: str) -> list[Demand]:
    if service == "lambda":
        named = "Invoke" if action in {"Invoke", "InvokeAsync"} else action
        return [Demand(f"lambda:{'InvokeFunction' if named == 'Invoke' else action}", _function_arn(response.path))]
    try:
        request = json.loads(response.raw_body or b"{}")
    except ValueError:  # the query protocol
        return [Demand(f"{service}:{action}", resource)]
    return demands_of(service, action, request, backend)


def _function_arn(path: str) -> str:
    parts = unquote(path).split("/functions/", 1)
    name = parts[1].split("/", 1)[0] if len(parts) > 1 else "*"
    return name if name.startswith("arn:") else f"arn:aws:lambda:{REGION}:{ACCOUNT_ID}:function:{name}"


def _signed_form(response: Any) -> dict[str, Any]:
    """The form of a query request; elsewhere moto's `data` holds names from the path, which nobody signed."""
    is_form = "x-www-form-urlencoded" in str(response.headers.get("Content-Type", ""))
    return dict(response.data) if is_form else {}


def _path(response: Any) -> str:
    query = response.uri.partition("?")[2]
    return str(response.raw_path) + (f"?{query}" if query else "")


def _refusal(arn: str, demand: Demand) -> JsonRESTError:
    refusal = JsonRESTError(
        "AccessDeniedException",
        f"User: {arn} is not authorized to perform: {demand.action} on resource: {demand.resource}",
    )
    refusal.code = _FORBIDDEN
    return refusal
