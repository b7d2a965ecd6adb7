"""The control API under /sandbox: for tests and for people who want to see something go wrong."""

import json
import re
from collections.abc import Callable, Mapping
from typing import Any, Final

from pydantic import ValidationError

from lead_enrichment.sandbox.salesforce.errors import ApiError, not_found
from lead_enrichment.sandbox.salesforce.exchange import Call, Reply
from lead_enrichment.sandbox.salesforce.org import Org
from lead_enrichment.sandbox.salesforce.records.other_people import CAUSE
from lead_enrichment.sandbox.salesforce.records.store import Author
from lead_enrichment.sandbox.salesforce.seeding.founding import add_leads
from lead_enrichment.sandbox.salesforce.seeding.given_leads import stored_leads
from lead_enrichment.sandbox.salesforce.seeding.staff import STAFF, user_id_of
from lead_enrichment.sandbox.salesforce.switch_checks import faults_of, unknown_user
from lead_enrichment.sandbox.salesforce.switches import Switches

PREFIX: Final = "/sandbox"
_GROUP: Final = re.compile(r"\(\?P<(\w+)>[^)]*\)")
_ARGUMENT: Final = r"{\1}"
_DEFAULT_USER: Final = STAFF[1].username


class ControlError(Exception):
    """A control call that cannot be followed; ends as status 400 and what is wrong."""


def answer_control(org: Org, call: Call) -> Reply:
    """The answer to a request whose path starts with /sandbox."""
    path = call.path.rstrip("/")
    matches = [(method, pattern.fullmatch(path), endpoint) for method, pattern, endpoint in _CALLS]
    found = [(method, match, endpoint) for method, match, endpoint in matches if match]
    if not found:
        return _refused(404, f"no control call has the path {path}; see GET /sandbox")
    for method, match, endpoint in found:
        if method == call.method:
            try:
                return Reply.of_json(endpoint(org, call, **match.groupdict()))
            except (ControlError, ValueError, OverflowError) as error:
                return _refused(400, str(error))
            except ApiError as error:
                return _refused(404 if error.code == not_found().code else 400, str(error))
    return _refused(405, f"{path} takes {', '.join(method for method, _, _ in found)}")


def follow(org: Org, given: Mapping[str, Any]) -> Switches:
    """Set the given switches and leave the others as they are.

    Raises:
        ControlError: naming each switch that is unknown or wrong, a condition that cannot be parsed, or a field that
            is not there.
    """
    try:
        switches = Switches.model_validate({**org.switches.model_dump(exclude_unset=True), **given})
    except ValidationError as error:
        faults = [f"{'.'.join(str(part) for part in fault['loc'])}: {fault['msg']}" for fault in error.errors()]
        raise ControlError("; ".join(faults)) from None
    wrong = faults_of(org, switches)
    if wrong:
        raise ControlError("; ".join(wrong))
    org.use(switches)
    return switches


def _overview(org: Org, call: Call) -> dict[str, Any]:
    del call
    leads = org.database.rows('SELECT COUNT(*) AS n, SUM("IsDeleted") AS deleted FROM "Lead"')[0]
    return {
        "url": org.url,
        "now": org.clock.now().isoformat(),
        "leads": leads["n"] - (leads["deleted"] or 0),
        "deleted_leads": leads["deleted"] or 0,
        "api_calls": org.usage.used(org.clock.now()),
        "calls": [f"{method} {_GROUP.sub(_ARGUMENT, pattern.pattern)}" for method, pattern, _ in _CALLS],
    }


def _expire_tokens(org: Org, call: Call) -> dict[str, Any]:
    del call
    return {"revoked": org.sessions.revoke_all()}


def _faults(org: Org, call: Call) -> dict[str, Any]:
    del call
    return org.switches.model_dump(mode="json")


def _set_faults(org: Org, call: Call) -> dict[str, Any]:
    given = _body(call)
    if not given:
        return _reset_faults(org, call)
    if not isinstance(given, dict):
        raise ControlError("the body must be an object of switches")
    return follow(org, given).model_dump(mode="json")


def _reset_faults(org: Org, call: Call) -> dict[str, Any]:
    del call
    org.use(Switches())
    return org.switches.model_dump(mode="json")


def _requests(org: Org, call: Call) -> dict[str, Any]:
    return {"requests": org.log.listed(call.query)}


def _forget_requests(org: Org, call: Call) -> dict[str, Any]:
    del call
    org.log.forget()
    return {"requests": []}


def _history(org: Org, call: Call, record_id: str) -> dict[str, Any]:
    del call
    versions = org.store.history(org.catalog.get("Lead"), record_id)
    if not versions:
        raise not_found()
    return {"id": record_id, "versions": [_shown_version(org, version) for version in versions]}


def _add_leads(org: Org, call: Call) -> dict[str, Any]:
    given = _body(call)
    leads = given.get("leads") if isinstance(given, dict) else given
    if not isinstance(leads, list) or not all(isinstance(lead, dict) for lead in leads):
        raise ControlError("the body must be a list of objects, each the fields of one lead")
    return {"ids": add_leads(org, stored_leads(org, leads))}


def _act(org: Org, call: Call, record_id: str, action: str) -> dict[str, Any]:
    body = _body(call) or {}
    if not isinstance(body, dict):
        raise ControlError("the body must be an object: fields of the lead, and `user`")
    user = str(body.pop("user", _DEFAULT_USER))
    if not user_id_of(user):
        raise ControlError(unknown_user(user))
    author = Author(user_id_of(user), org.clock.now(), cause=CAUSE.format(action))
    done = org.writer.others.do(action, record_id, body, author)
    if not done:
        raise not_found()
    return {"id": record_id, "done": action}


def _shown_version(org: Org, version: dict[str, Any]) -> dict[str, Any]:
    person = next((person for person in STAFF if person.id == version["user"]), None)
    return {
        "version": version["number"],
        "at": version["at"],
        "user": person.username if person else None,
        "user_id": version["user"] or None,
        "request_id": version["request"] or None,
        "request": org.log.line_of(version["request"]),
        "cause": version["cause"] or None,
        "changes": {name: {"old": old, "new": new} for name, (old, new) in version["changes"].items()},
    }


def _body(call: Call) -> Any:
    try:
        return json.loads(call.body) if call.body.strip() else None
    except ValueError as error:
        raise ControlError(f"the body is not JSON: {error}") from None


def _refused(status: int, what: str) -> Reply:
    return Reply.of_json({"error": what}, status)


_CALLS: Final[tuple[tuple[str, re.Pattern[str], Callable[..., dict[str, Any]]], ...]] = tuple(
    (method, re.compile(PREFIX + path), endpoint)
    for method, path, endpoint in (
        ("GET", "", _overview),
        ("POST", "/expire-tokens", _expire_tokens),
        ("GET", "/faults", _faults),
        ("POST", "/faults", _set_faults),
        ("DELETE", "/faults", _reset_faults),
        ("GET", "/requests", _requests),
        ("DELETE", "/requests", _forget_requests),
        ("GET", r"/history/Lead/(?P<record_id>\w+)", _history),
        ("POST", "/leads", _add_leads),
        ("POST", r"/leads/(?P<record_id>\w+)/(?P<action>edit|convert|delete)", _act),
    )
)
