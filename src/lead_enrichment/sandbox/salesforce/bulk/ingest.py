"""Bulk API 2.0, ingest: a job, one file, results. The work is done when the upload is declared complete."""

from typing import TYPE_CHECKING, Any, Final

from lead_enrichment.sandbox.salesforce.bulk.jobs import BulkJob
from lead_enrichment.sandbox.salesforce.bulk.loading import OPERATIONS, Loading
from lead_enrichment.sandbox.salesforce.bulk.tables import DELIMITERS, LINE_ENDINGS, write_table
from lead_enrichment.sandbox.salesforce.errors import ApiError, not_found
from lead_enrichment.sandbox.salesforce.exchange import Call, Reply
from lead_enrichment.sandbox.salesforce.moments import written
from lead_enrichment.sandbox.salesforce.rest.records import unconditional

if TYPE_CHECKING:
    from lead_enrichment.sandbox.salesforce.org import Org

_KIND: Final = "ingest"


def create_job(org: "Org", call: Call, version: str) -> Reply:
    """POST /jobs/ingest."""
    body = call.json_object()
    operation, object_name = str(body.get("operation", "")), str(body.get("object", ""))
    if operation not in OPERATIONS:
        raise ApiError("INVALIDJOB", f"the sandbox has the operations {', '.join(OPERATIONS)}, not '{operation}'")
    sobject = org.catalog.find(object_name)
    if sobject is None:
        raise ApiError("INVALIDJOB", f"unknown object '{object_name}'")
    job = org.jobs.add(
        _KIND,
        operation=operation,
        object_name=sobject.name,
        version=version,
        created_at=written(org.clock.now()),
        created_by=call.user_id,
        delimiter=chosen(body, "columnDelimiter", DELIMITERS, "COMMA"),
        line_ending=chosen(body, "lineEnding", LINE_ENDINGS, "LF"),
    )
    return Reply.of_json(_described(job))


def list_jobs(org: "Org", call: Call, version: str) -> Reply:
    """GET /jobs/ingest."""
    del call, version
    return Reply.of_json(
        {"done": True, "records": [_described(job) for job in org.jobs.all_of(_KIND)], "nextRecordsUrl": None}
    )


def upload(org: "Org", call: Call, version: str, job_id: str) -> Reply:
    """PUT /jobs/ingest/{id}/batches."""
    del version
    job = org.jobs.get(_KIND, job_id)
    if job.state != "Open" or job.uploaded is not None:
        raise ApiError("CLIENTINPUTERROR", f"the job takes one upload while it is Open; it is {job.state}")
    job.uploaded = call.text()
    return Reply(201)


def change_state(org: "Org", call: Call, version: str, job_id: str) -> Reply:
    """PATCH /jobs/ingest/{id}: UploadComplete or Aborted."""
    job = org.jobs.get(_KIND, job_id)
    state = call.json_object().get("state")
    if state not in ("UploadComplete", "Aborted") or job.state != "Open":
        raise ApiError("INVALIDJOBSTATE", f"a job that is {job.state} cannot become {state}")
    job.state = str(state)
    described = _described(job)
    if state == "UploadComplete":
        _work(org, call, version, job)
    return Reply.of_json(described)


def job_info(org: "Org", call: Call, version: str, job_id: str) -> Reply:
    """GET /jobs/ingest/{id}."""
    del call, version
    return Reply.of_json(_described(org.jobs.get(_KIND, job_id)))


def delete_job(org: "Org", call: Call, version: str, job_id: str) -> Reply:
    """DELETE /jobs/ingest/{id}."""
    del call, version
    org.jobs.remove(org.jobs.get(_KIND, job_id))
    return Reply(204)


def results(org: "Org", call: Call, version: str, job_id: str, outcome: str) -> Reply:
    """GET /jobs/ingest/{id}/successfulResults, failedResults or unprocessedrecords, in any case."""
    del call, version
    job = org.jobs.get(_KIND, job_id)
    delimiter, line_ending = DELIMITERS[job.delimiter], LINE_ENDINGS[job.line_ending]
    rows: list[list[Any]]
    match outcome.lower():
        case "successfulresults":
            head = ["sf__Id", "sf__Created"]
            rows = [[item.record_id, item.created, *item.row.values()] for item in job.succeeded]
        case "failedresults":
            head = ["sf__Id", "sf__Error"]
            rows = [[_given_id(item.row), item.error, *item.row.values()] for item in job.failed]
        case "unprocessedrecords":
            head, rows = [], []
        case _:
            raise not_found()
    headings = [*head, *job.headings]
    return Reply.of_csv(write_table(headings, rows, delimiter, line_ending) if headings else "")


def chosen(body: dict[str, Any], key: str, known: dict[str, str], default: str) -> str:
    """One of the known words. Raises ApiError INVALIDJOB for another."""
    value = body.get(key) or default
    if value not in known:
        raise ApiError("INVALIDJOB", f"{key} must be one of {', '.join(known)}")
    return str(value)


def _given_id(row: Any) -> str:
    return next((str(value) for name, value in row.items() if name.lower() == "id"), "")


def _work(org: "Org", call: Call, version: str, job: BulkJob) -> None:
    loading = Loading(org.catalog.get(job.object_name), job.operation, unconditional(org, call, version))
    try:
        job.headings, job.results = loading.table(org, job.uploaded or "", DELIMITERS[job.delimiter])
        job.state = "JobComplete"
    except ApiError as error:
        job.state, job.error = "Failed", f"{error.code} : {error.faults[0].message}"


def _described(job: BulkJob) -> dict[str, Any]:
    base = {
        "id": job.id,
        "operation": job.operation,
        "object": job.object_name,
        "createdById": job.created_by,
        "createdDate": job.created_at,
        "systemModstamp": job.created_at,
        "state": job.state,
        "concurrencyMode": "Parallel",
        "contentType": "CSV",
        "apiVersion": float(job.version),
        "jobType": "V2Ingest",
        "contentUrl": f"services/data/v{job.version}/jobs/ingest/{job.id}/batches",
        "lineEnding": job.line_ending,
        "columnDelimiter": job.delimiter,
    }
    if job.state == "Open":
        return base
    counts = {"numberRecordsProcessed": len(job.results), "numberRecordsFailed": len(job.failed)}
    return {**base, **counts, "retries": 0, "totalProcessingTime": 0, "errorMessage": job.error}
