"""Bulk API 2.0, query: a job whose answer is read page by page as CSV."""

from typing import TYPE_CHECKING, Any, Final

from lead_enrichment.sandbox.salesforce.bulk.ingest import chosen
from lead_enrichment.sandbox.salesforce.bulk.jobs import BulkJob
from lead_enrichment.sandbox.salesforce.bulk.tables import DELIMITERS, LINE_ENDINGS, write_table
from lead_enrichment.sandbox.salesforce.errors import ApiError
from lead_enrichment.sandbox.salesforce.exchange import Call, Reply
from lead_enrichment.sandbox.salesforce.moments import written
from lead_enrichment.sandbox.salesforce.rest.query import run_of
from lead_enrichment.sandbox.salesforce.schema.field import Kind
from lead_enrichment.sandbox.salesforce.soql.execute import QueryRun

if TYPE_CHECKING:
    from lead_enrichment.sandbox.salesforce.org import Org

_KIND: Final = "query"
_LARGEST_PAGE: Final = 50_000


def create_job(org: "Org", call: Call, version: str) -> Reply:
    """POST /jobs/query."""
    body = call.json_object()
    operation = body.get("operation")
    if operation not in ("query", "queryAll"):
        raise ApiError("INVALIDJOB", "operation must be query or queryAll")
    run = run_of(org, str(body.get("query", "")), call, version, deleted_too=operation == "queryAll")
    if run.query.aggregates:
        raise ApiError("INVALIDJOB", "aggregates are not supported in bulk queries")
    if any(run.field_of(path).kind is Kind.ADDRESS for path in run.paths):
        raise ApiError("INVALIDJOB", "compound fields are not supported in bulk queries")
    job = org.jobs.add(
        _KIND,
        operation=operation,
        object_name=run.sobject.name,
        version=version,
        created_at=written(org.clock.now()),
        created_by=call.user_id,
        delimiter=chosen(body, "columnDelimiter", DELIMITERS, "COMMA"),
        line_ending=chosen(body, "lineEnding", LINE_ENDINGS, "LF"),
        state="UploadComplete",
        run=run,
        ids=run.ids(),
    )
    described = _described(job)
    job.state = "JobComplete"
    return Reply.of_json(described)


def job_info(org: "Org", call: Call, version: str, job_id: str) -> Reply:
    """GET /jobs/query/{id}."""
    del call, version
    return Reply.of_json(_described(org.jobs.get(_KIND, job_id)))


def results(org: "Org", call: Call, version: str, job_id: str) -> Reply:
    """GET /jobs/query/{id}/results: `maxRecords` from `locator` on; both may be left out."""
    del version
    job = org.jobs.get(_KIND, job_id)
    start, count = _number(call, "locator", 0), _number(call, "maxRecords", _LARGEST_PAGE)
    if job.run is None or (start and start >= len(job.ids)):
        raise ApiError("INVALID_QUERY_LOCATOR", "invalid locator")
    page = job.ids[start : start + min(count, _LARGEST_PAGE)]
    end = start + len(page)
    names = [str(path) for path in job.run.paths]
    rows = [[_value(record, path.parts) for path in job.run.paths] for record in job.run.records(page)]
    table = write_table(names, rows, DELIMITERS[job.delimiter], LINE_ENDINGS[job.line_ending])
    locator = str(end) if end < len(job.ids) else "null"
    return Reply.of_csv(table, {"Sforce-Locator": locator, "Sforce-NumberOfRecords": str(len(rows))})


def delete_job(org: "Org", call: Call, version: str, job_id: str) -> Reply:
    """DELETE /jobs/query/{id}."""
    del call, version
    org.jobs.remove(org.jobs.get(_KIND, job_id))
    return Reply(204)


def _number(call: Call, key: str, default: int) -> int:
    text = call.query.get(key, "")
    if not text:
        return default
    if not text.isdecimal():
        raise ApiError("INVALID_QUERY_LOCATOR", f"invalid {key}")
    return int(text)


def _value(record: dict[str, Any], parts: tuple[str, ...]) -> Any:
    value: Any = record
    for part in parts:
        if value is None:
            return None
        value = next((item for name, item in value.items() if name.lower() == part.lower()), None)
    return value


def _described(job: BulkJob) -> dict[str, Any]:
    run: QueryRun | None = job.run
    return {
        "id": job.id,
        "operation": job.operation,
        "object": run.sobject.name if run else job.object_name,
        "createdById": job.created_by,
        "createdDate": job.created_at,
        "systemModstamp": job.created_at,
        "state": job.state,
        "concurrencyMode": "Parallel",
        "contentType": "CSV",
        "apiVersion": float(job.version),
        "jobType": "V2Query",
        "lineEnding": job.line_ending,
        "columnDelimiter": job.delimiter,
        "numberRecordsProcessed": len(job.ids),
        "retries": 0,
        "totalProcessingTime": 0,
    }
