"""Bulk API, first generation: /services/async/{version}/job. JSON and CSV batches; answers in JSON or XML."""

from typing import TYPE_CHECKING, Any, Final

from lead_enrichment.sandbox.salesforce.bulk.jobs import Batch, BulkJob
from lead_enrichment.sandbox.salesforce.bulk.loading import OPERATIONS, Loading, RowResult
from lead_enrichment.sandbox.salesforce.bulk.tables import write_table
from lead_enrichment.sandbox.salesforce.errors import ApiError
from lead_enrichment.sandbox.salesforce.exchange import Call, Reply
from lead_enrichment.sandbox.salesforce.moments import written
from lead_enrichment.sandbox.salesforce.rest.records import unconditional
from lead_enrichment.sandbox.salesforce.rest.versions import NEWEST, OLDEST
from lead_enrichment.sandbox.salesforce.xml_text import escape, read_xml, text_at

if TYPE_CHECKING:
    from lead_enrichment.sandbox.salesforce.org import Org

_KIND: Final = "async"
_NAMESPACE: Final = "http://www.force.com/2009/06/asyncapi/dataload"
_CONTENT_TYPES: Final = ("CSV", "JSON")
_EXCEPTIONS: Final = {"INVALID_SESSION_ID": ("InvalidSessionId", "Invalid session id"), "NOT_FOUND": ("InvalidJob", "")}


def check_version(version: str) -> None:
    """Raises ApiError InvalidVersion for a version that does not answer."""
    if not OLDEST <= int(version.partition(".")[0]) <= NEWEST:
        raise ApiError("InvalidVersion", f"API version {version} is not supported")


def refused(call: Call, error: ApiError) -> Reply:
    """An error of this interface: always status 400, with words of its own."""
    code, message = _EXCEPTIONS.get(error.code, (error.code, ""))
    facts = {"exceptionCode": code, "exceptionMessage": message or error.faults[0].message}
    return _told(call, "error", facts, 400)


def create_job(org: "Org", call: Call, version: str) -> Reply:
    """POST /job."""
    asked = _asked(call, "operation", "object", "contentType")
    sobject = org.catalog.find(asked["object"])
    if sobject is None or asked["operation"] not in OPERATIONS:
        raise ApiError("InvalidJob", f"cannot {asked['operation']} {asked['object']} in bulk")
    content_type = asked["contentType"] or "CSV"
    if content_type not in _CONTENT_TYPES:
        raise ApiError("InvalidJob", f"the sandbox takes batches in {' or '.join(_CONTENT_TYPES)}")
    job = org.jobs.add(
        _KIND,
        operation=asked["operation"],
        object_name=sobject.name,
        version=version,
        created_at=written(org.clock.now()),
        created_by=call.user_id,
        content_type=content_type,
    )
    return _told(call, "jobInfo", _job_facts(job), 201)


def change_state(org: "Org", call: Call, version: str, job_id: str) -> Reply:
    """POST /job/{id}: Closed or Aborted."""
    del version
    job = org.jobs.get(_KIND, job_id)
    state = _asked(call, "state")["state"]
    if state not in ("Closed", "Aborted") or job.state != "Open":
        raise ApiError("InvalidJobState", f"a job that is {job.state} cannot become {state}")
    job.state = state
    return _told(call, "jobInfo", _job_facts(job))


def job_info(org: "Org", call: Call, version: str, job_id: str) -> Reply:
    """GET /job/{id}."""
    del version
    return _told(call, "jobInfo", _job_facts(org.jobs.get(_KIND, job_id)))


def add_batch(org: "Org", call: Call, version: str, job_id: str) -> Reply:
    """POST /job/{id}/batch; the work is done at once."""
    job = org.jobs.get(_KIND, job_id)
    if job.state != "Open":
        raise ApiError("InvalidJobState", f"the job is {job.state}")
    loading = Loading(org.catalog.get(job.object_name), job.operation, unconditional(org, call, version))
    if job.content_type == "JSON":
        records = call.json()
        if not isinstance(records, list) or not all(isinstance(record, dict) for record in records):
            raise ApiError("InvalidBatch", "the batch must be a list of objects")
        results = loading.records(org, records)
    else:
        _, results = loading.table(org, call.text(), ",")
    batch = Batch(org.jobs.new_id("751"), results)
    job.batches[batch.id] = batch
    return _told(call, "batchInfo", _batch_facts(job, batch), 201)


def batch_info(org: "Org", call: Call, version: str, job_id: str, batch_id: str) -> Reply:
    """GET /job/{id}/batch/{id}."""
    del version
    job = org.jobs.get(_KIND, job_id)
    return _told(call, "batchInfo", _batch_facts(job, _batch(job, batch_id)))


def batch_result(org: "Org", call: Call, version: str, job_id: str, batch_id: str) -> Reply:
    """GET /job/{id}/batch/{id}/result."""
    del call, version
    job = org.jobs.get(_KIND, job_id)
    results = _batch(job, batch_id).results
    if job.content_type == "JSON":
        return Reply.of_json([_as_json(item) for item in results])
    rows = [[item.record_id, not item.faults, item.created, item.error] for item in results]
    return Reply.of_csv(write_table(("Id", "Success", "Created", "Error"), rows, ",", "\n"))


def _asked(call: Call, *names: str) -> dict[str, str]:
    if call.media_type.endswith("json"):
        body = call.json_object()
        return {name: str(body.get(name) or "") for name in names}
    try:
        root = read_xml(call.text())
    except ValueError as error:
        raise ApiError("InvalidRequest", str(error)) from None
    return {name: text_at(root, name) for name in names}


def _batch(job: BulkJob, batch_id: str) -> Batch:
    if batch_id not in job.batches:
        raise ApiError("InvalidBatch", "unknown batch")
    return job.batches[batch_id]


def _job_facts(job: BulkJob) -> dict[str, Any]:
    batches = len(job.batches)
    rows = [item for batch in job.batches.values() for item in batch.results]
    return {
        "id": job.id,
        "operation": job.operation,
        "object": job.object_name,
        "createdById": job.created_by,
        "createdDate": job.created_at,
        "systemModstamp": job.created_at,
        "state": job.state,
        "concurrencyMode": "Parallel",
        "contentType": job.content_type,
        "numberBatchesQueued": 0,
        "numberBatchesInProgress": 0,
        "numberBatchesCompleted": batches,
        "numberBatchesFailed": 0,
        "numberBatchesTotal": batches,
        "numberRecordsProcessed": len(rows),
        "numberRecordsFailed": sum(1 for item in rows if item.faults),
        "apiVersion": float(job.version),
    }


def _batch_facts(job: BulkJob, batch: Batch) -> dict[str, Any]:
    return {
        "id": batch.id,
        "jobId": job.id,
        "state": "Completed",
        "createdDate": job.created_at,
        "systemModstamp": job.created_at,
        "numberRecordsProcessed": len(batch.results),
        "numberRecordsFailed": sum(1 for item in batch.results if item.faults),
    }


def _as_json(item: RowResult) -> dict[str, Any]:
    errors = [fault.as_save_error() for fault in item.faults]
    return {"success": not errors, "created": item.created, "id": item.record_id or None, "errors": errors}


def _told(call: Call, name: str, facts: dict[str, Any], status: int = 200) -> Reply:
    """Facts in the format of the request; where it has no body, in that of JSON if it says so."""
    if "json" in call.media_type:
        return Reply.of_json(facts, status)
    inner = "".join(f"<{key}>{escape(str(value))}</{key}>" for key, value in facts.items())
    return Reply.of_xml(f'<{name} xmlns="{_NAMESPACE}">{inner}</{name}>', status)
