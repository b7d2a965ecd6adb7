"""Several requests in one: /composite (each with its own headers) and /composite/batch."""

import json
import re
from typing import TYPE_CHECKING, Any, Final

from lead_enrichment.sandbox.salesforce.errors import ApiError
from lead_enrichment.sandbox.salesforce.exchange import Call, Reply

if TYPE_CHECKING:
    from lead_enrichment.sandbox.salesforce.org import Org

MOST_PARTS: Final = 25
_REFUSED_FROM: Final = 400
_REFERENCE: Final = re.compile(r"@\{(\w+)\.([\w.\[\]]+)\}")
_NOT_FOR_PARTS: Final = frozenset({"accept", "authorization", "content-type"})


def composite(org: "Org", call: Call, version: str) -> Reply:
    """Up to 25 requests, one after the other; `@{reference.field}` stands for what an earlier one answered."""
    del version
    body = call.json_object()
    parts = _parts(body, "compositeRequest")
    references = [part.get("referenceId") for part in parts]
    if not all(isinstance(name, str) and re.fullmatch(r"\w+", name) for name in references):
        raise ApiError("INVALID_INPUT", "each subrequest needs a referenceId of letters, digits and underscores")
    if len(set(references)) < len(references):
        raise ApiError("INVALID_INPUT", "two subrequests have one referenceId")
    results: list[dict[str, Any]] = []
    with org.database.level() as level:
        for part in parts:
            results.append(_answered(org, call, part, results))
        if body.get("allOrNone") is True and any(item["httpStatusCode"] >= _REFUSED_FROM for item in results):
            level.undo()
            results = [_undone(item) for item in results]
            org.schema.forget()
    return Reply.of_json({"compositeResponse": results})


def batch(org: "Org", call: Call, version: str) -> Reply:
    """Up to 25 requests that know nothing of each other; `haltOnError` leaves out what follows a failure."""
    del version
    body = call.json_object()
    results: list[dict[str, Any]] = []
    for part in _parts(body, "batchRequests"):
        if body.get("haltOnError") is True and any(item["statusCode"] >= _REFUSED_FROM for item in results):
            error = ApiError("BATCH_PROCESSING_HALTED", "an earlier request of the batch has failed", status=412)
            results.append({"statusCode": 412, "result": error.as_rest()})
            continue
        url = str(part.get("url", ""))
        target = url if url.startswith("/services/") else f"/services/data/{url.lstrip('/')}"
        reply = org.answer_part(call, _call(part.get("method"), target, {}, part.get("richInput")), {})
        results.append({"statusCode": reply.status, "result": reply.json()})
    failed = any(item["statusCode"] >= _REFUSED_FROM for item in results)
    return Reply.of_json({"hasErrors": failed, "results": results})


def _parts(body: dict[str, Any], key: str) -> list[dict[str, Any]]:
    parts = body.get(key)
    if not isinstance(parts, list) or not parts or not all(isinstance(part, dict) for part in parts):
        raise ApiError("JSON_PARSER_ERROR", f"{key} must be a list of objects")
    if len(parts) > MOST_PARTS:
        raise ApiError("LIMIT_EXCEEDED", f"at most {MOST_PARTS} subrequests in one request")
    return parts


def _answered(org: "Org", call: Call, part: dict[str, Any], earlier: list[dict[str, Any]]) -> dict[str, Any]:
    reference = part["referenceId"]
    try:
        reply = org.answer_part(call, _subrequest(part, earlier), part.get("httpHeaders") or {}, reference)
    except ApiError as error:
        reply = Reply.of_error(error)
    return {
        "body": reply.json(),
        "httpHeaders": dict(reply.headers),
        "httpStatusCode": reply.status,
        "referenceId": reference,
    }


def _subrequest(part: dict[str, Any], earlier: list[dict[str, Any]]) -> Call:
    target = _filled(str(part.get("url", "")), earlier)
    if not target.startswith("/services/data/"):
        raise ApiError("INVALID_INPUT", "the url of a subrequest starts with /services/data/")
    return _call(
        part.get("method"), target, _headers(part.get("httpHeaders") or {}), _filled(part.get("body"), earlier)
    )


def _call(method: Any, target: str, headers: dict[str, str], body: Any) -> Call:
    return Call.to(str(method), target, headers, b"" if body is None else json.dumps(body).encode())


def _headers(given: Any) -> dict[str, str]:
    if not isinstance(given, dict) or not all(isinstance(value, str) for value in given.values()):
        raise ApiError("JSON_PARSER_ERROR", "httpHeaders must map texts to texts")
    refused = sorted(name for name in given if name.lower() in _NOT_FOR_PARTS)
    if refused:
        raise ApiError("INVALID_INPUT", f"a subrequest cannot have the header {refused[0]}")
    return dict(given)


def _filled(value: Any, earlier: list[dict[str, Any]]) -> Any:
    """The value with every reference to an earlier answer replaced."""
    if isinstance(value, str):
        return _REFERENCE.sub(lambda match: str(_looked_up(match.group(1), match.group(2), earlier)), value)
    if isinstance(value, list):
        return [_filled(item, earlier) for item in value]
    if isinstance(value, dict):
        return {key: _filled(item, earlier) for key, item in value.items()}
    return value


def _looked_up(reference: str, path: str, earlier: list[dict[str, Any]]) -> Any:
    found = next((item for item in earlier if item["referenceId"] == reference), None)
    if found is None or found["httpStatusCode"] >= _REFUSED_FROM:
        raise ApiError("PROCESSING_HALTED", f"there is no answer of {reference} to take a value from")
    value = found["body"]
    for step in re.findall(r"\w+", path):
        try:
            value = value[int(step)] if isinstance(value, list) else value[step]
        except (KeyError, IndexError, ValueError, TypeError):
            raise ApiError("PROCESSING_HALTED", f"the answer of {reference} has no {path}") from None
    return value


def _undone(item: dict[str, Any]) -> dict[str, Any]:
    if item["httpStatusCode"] >= _REFUSED_FROM:
        return item
    error = ApiError("PROCESSING_HALTED", "The transaction was rolled back since another operation has failed")
    return {**item, "body": error.as_rest(), "httpStatusCode": error.status, "httpHeaders": {}}
