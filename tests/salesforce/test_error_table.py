"""Each row of the error table is provoked on a running org: the class, the reason, the words, and the other leads."""

import asyncio

import pytest
from salesforce_org import org_with, proposal, raw_lead

from lead_enrichment.adapters.crm.salesforce.error_table import Decision, as_error, known_codes, row_for, told
from lead_enrichment.adapters.crm.salesforce.replies import Fault, fault_of
from lead_enrichment.domain.errors import LeadEnrichmentError, PermanentError, SetupError, TransientError
from lead_enrichment.domain.reasons import REASONS

LEADS = 5
NAME = {"FirstName", "LastName"}
ADDRESS = {"Street", "City", "State", "PostalCode", "Country"}


async def written_around(org, **faults):
    """Write five leads in one batch, the second of them in trouble; its outcome and those of the others."""
    leads = await org.leads()
    await org.faults(**faults)
    planned = [org.planned(lead) for lead in leads]
    outcomes = await asyncio.gather(*(org.crm.apply(item) for item in planned), return_exceptions=True)
    troubled = outcomes.pop(1)
    for number, outcome in enumerate(outcomes):
        assert not isinstance(outcome, BaseException), f"lead {number} suffered: {outcome!r}"
        assert outcome.outcome.value == "written"
        assert set(outcome.written) >= NAME | ADDRESS
    return troubled, leads[1].id


def refusal(code, lead, *, fields=(), only_with=(), attempts=None, message="the org's own words"):
    error = {"lead": lead, "code": code, "message": message, "fields": list(fields), "only_with": list(only_with)}
    return {"write_errors": [error | ({"attempts": attempts} if attempts else {})]}


DROPPED = [
    ("FIELD_CUSTOM_VALIDATION_EXCEPTION", ["Street"], ["Street"], ADDRESS, "validation_rule"),
    ("FIELD_CUSTOM_VALIDATION_EXCEPTION", ["LastName"], ["LastName"], NAME, "validation_rule"),
    ("FIELD_CUSTOM_VALIDATION_EXCEPTION", [], ["City"], ADDRESS, "validation_rule"),
    ("FIELD_CUSTOM_VALIDATION_EXCEPTION", [], ["FirstName"], NAME, "validation_rule"),
    ("FIELD_CUSTOM_VALIDATION_EXCEPTION", [], ["FirstName", "Street"], NAME | ADDRESS, "validation_rule"),
    ("FIELD_INTEGRITY_EXCEPTION", [], ["State"], ADDRESS, "address_not_accepted"),
    ("FIELD_INTEGRITY_EXCEPTION", ["StateCode"], ["State"], ADDRESS, "address_not_accepted"),
    ("STRING_TOO_LONG", ["City"], ["City"], ADDRESS, "value_not_accepted"),
    ("STRING_TOO_LONG", ["Enriched_City__c"], ["Enriched_City__c"], {"Enriched_City__c"}, "value_not_accepted"),
    (
        "NUMBER_OUTSIDE_VALID_RANGE",
        ["Enrichment_Confidence__c"],
        ["Enrichment_Confidence__c"],
        {"Enrichment_Confidence__c"},
        "value_not_accepted",
    ),
    ("INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST", ["State"], ["State"], ADDRESS, "value_not_accepted"),
    ("JSON_PARSER_ERROR", [], ["PostalCode"], ADDRESS, "value_not_accepted"),
    ("INVALID_EMAIL_ADDRESS", ["Country"], ["Country"], ADDRESS, "value_not_accepted"),
    ("DUPLICATES_DETECTED", [], ["LastName"], NAME | ADDRESS, "duplicate_rule"),
    ("INVALID_FIELD_FOR_INSERT_UPDATE", ["Street", "City"], ["Street"], ADDRESS, "field_read_only"),
]


@pytest.mark.parametrize(("code", "fields", "only_with", "dropped", "reason"), DROPPED)
async def test_what_is_refused_is_left_out_as_a_whole_and_the_rest_is_written(  # noqa: PLR0917
    tmp_path, code, fields, only_with, dropped, reason
):
    async with org_with([raw_lead(number) for number in range(LEADS)], tmp_path) as org:
        record, lead_id = await written_around(org, **refusal(code, org.ids[1], fields=fields, only_with=only_with))
        assert record.outcome.value == "partly_written"
        assert record.reason == reason
        assert {field for group in record.dropped for field in group.fields} == dropped
        assert record.dropped[0].code == code
        assert "the org's own words" in record.dropped[0].message
        assert not set(record.written) & dropped
        assert record.written["Enrichment_Completed__c"] == "true"
        (version,) = await org.our_versions(lead_id)
        assert not set(version["changes"]) & dropped


ENDED = [
    ("CANNOT_UPDATE_CONVERTED_LEAD", "skipped", "lead_converted"),
    ("ENTITY_IS_DELETED", "skipped", "lead_gone"),
    ("NOT_FOUND", "skipped", "lead_gone"),
    ("INVALID_CROSS_REFERENCE_KEY", "skipped", "lead_gone"),
    ("MALFORMED_ID", "skipped", "lead_gone"),
    ("REQUIRED_FIELD_MISSING", "refused", "required_field_missing"),
    ("INSUFFICIENT_ACCESS_OR_READONLY", "refused", "no_lead_access"),
    ("INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY", "refused", "no_lead_access"),
    ("ENTITY_IS_LOCKED", "refused", "locked_for_approval"),
    ("CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY", "refused", "automation_failed"),
    ("CANNOT_EXECUTE_FLOW_TRIGGER", "refused", "automation_failed"),
    ("APEX_ERROR", "refused", "automation_failed"),
    ("FIELD_CUSTOM_VALIDATION_EXCEPTION", "refused", "validation_rule"),
    ("SOMETHING_NOBODY_KNOWS", "refused", "salesforce_refused"),
]


@pytest.mark.parametrize(("code", "outcome", "reason"), ENDED)
async def test_what_ends_one_lead_leaves_the_others_alone(tmp_path, code, outcome, reason):
    async with org_with([raw_lead(number) for number in range(LEADS)], tmp_path) as org:
        record, lead_id = await written_around(org, **refusal(code, org.ids[1]))
        assert (record.outcome.value, record.reason) == (outcome, reason)
        assert code in record.detail
        assert "the org's own words" in record.detail
        assert REASONS[reason].meaning
        assert REASONS[reason].next_step
        assert await org.our_versions(lead_id) == []


@pytest.mark.parametrize("code", ["UNABLE_TO_LOCK_ROW", "APEX_ERROR", "CANNOT_EXECUTE_FLOW_TRIGGER"])
async def test_what_passes_by_itself_is_tried_again(tmp_path, code):
    async with org_with([raw_lead(number) for number in range(LEADS)], tmp_path) as org:
        record, lead_id = await written_around(org, **refusal(code, org.ids[1], attempts=1))
        assert record.outcome.value == "written"
        assert len(await org.our_versions(lead_id)) == 1


async def test_a_row_that_stays_locked_is_given_back_to_the_queue(tmp_path):
    async with org_with([raw_lead(number) for number in range(LEADS)], tmp_path) as org:
        error, lead_id = await written_around(org, row_locks=[{"lead": org.ids[1], "attempts": 50}])
        assert isinstance(error, TransientError)
        assert error.code == "row_locked"
        assert "UNABLE_TO_LOCK_ROW" in error.detail
        assert await org.our_versions(lead_id) == []


async def test_a_field_that_has_gone_stops_the_run(tmp_path):
    async with org_with([raw_lead(number) for number in range(LEADS)], tmp_path) as org:
        error, _ = await written_around(org, **refusal("INVALID_FIELD", org.ids[1]))
        assert isinstance(error, SetupError)
        assert error.code == "field_missing"


@pytest.mark.parametrize(("action", "reason"), [("convert", "lead_converted"), ("delete", "lead_gone")])
@pytest.mark.parametrize("moment", ["after_read", "before_write"])
async def test_a_lead_that_is_converted_or_deleted_meanwhile_is_skipped(tmp_path, action, reason, moment):
    async with org_with([raw_lead(number) for number in range(LEADS)], tmp_path) as org:
        edit = {"lead": org.ids[1], "when": moment, "action": action}
        record, lead_id = await written_around(org, other_edits=[edit])
        assert (record.outcome.value, record.reason) == ("skipped", reason)
        assert await org.our_versions(lead_id) == []


async def test_an_edit_before_the_write_is_planned_around(tmp_path):
    async with org_with([raw_lead(number) for number in range(LEADS)], tmp_path) as org:
        fields = {"FirstName": "Ines", "LastName": "Okonkwo"}
        record, _ = await written_around(org, other_edits=[{"lead": org.ids[1], "fields": fields}])
        assert record.outcome.value == "written"
        assert record.conflicts == 1
        assert record.replanned is not None
        assert not NAME & set(record.written)
        assert set(record.written) >= ADDRESS


async def test_a_lead_that_changes_at_every_try_is_left_to_its_editor(tmp_path):
    async with org_with([raw_lead(number) for number in range(LEADS)], tmp_path) as org:
        edits = [{"lead": org.ids[1], "nth": nth, "fields": {"Phone": f"202-555-01{nth:02}"}} for nth in range(1, 9)]
        record, lead_id = await written_around(org, other_edits=edits)
        assert (record.outcome.value, record.reason) == ("conflict", "edit_conflict")
        assert record.conflicts == 4
        assert await org.our_versions(lead_id) == []


COMPOSITE = "/services/data/*/composite"


@pytest.mark.parametrize(
    "failure",
    [
        {"kind": "status", "status": 503},
        {"kind": "html", "status": 503},
        {"kind": "status", "status": 429},
        {"kind": "reset"},
        {"kind": "lost_reply"},
        {"kind": "error", "code": "SERVER_UNAVAILABLE", "status": 503},
        {
            "kind": "error",
            "code": "REQUEST_LIMIT_EXCEEDED",
            "status": 403,
            "message": "ConcurrentRequests (Concurrent API Requests) Limit exceeded.",
        },
    ],
    ids=lambda failure: "-".join(str(value) for value in failure.values())[:40],
)
async def test_an_outage_of_the_service_changes_each_lead_once(tmp_path, failure):
    async with org_with([raw_lead(number) for number in range(LEADS)], tmp_path) as org:
        leads = await org.leads()
        await org.faults(failures=[failure | {"path": COMPOSITE, "method": "POST"}])
        records = await asyncio.gather(*(org.crm.apply(org.planned(lead)) for lead in leads))
        assert {record.outcome.value for record in records} == {"written"}
        for lead, record in zip(leads, records, strict=True):
            assert len(await org.our_versions(lead.id)) == 1
            assert record.before["LastName"] == "Needed"


async def test_an_outage_that_lasts_gives_the_leads_back(tmp_path):
    async with org_with([raw_lead(number) for number in range(LEADS)], tmp_path) as org:
        leads = await org.leads()
        await org.faults(failures=[{"kind": "status", "status": 500, "path": "/services/data/*", "times": None}])
        answers = await asyncio.gather(*(org.crm.apply(org.planned(lead)) for lead in leads), return_exceptions=True)
        assert {type(answer) for answer in answers} == {TransientError}
        assert {answer.code for answer in answers} == {"salesforce_unavailable"}


@pytest.mark.parametrize(
    ("code", "status", "message", "reason"),
    [
        ("REQUEST_LIMIT_EXCEEDED", 403, "TotalRequests Limit exceeded.", "api_limit_reached"),
        ("API_DISABLED_FOR_ORG", 403, "API is not enabled", "api_disabled"),
        ("API_CURRENTLY_DISABLED", 403, "API is disabled", "api_disabled"),
        ("INVALID_OPERATION_WITH_EXPIRED_PASSWORD", 403, "The password has expired", "api_disabled"),
        ("UNSUPPORTED_API_VERSION", 410, "gone", "api_version"),
        ("INVALID_SESSION_ID", 401, "Session expired or invalid", "salesforce_login"),
    ],
)
async def test_what_concerns_the_whole_org_stops_the_run(tmp_path, code, status, message, reason):
    async with org_with([raw_lead(number) for number in range(LEADS)], tmp_path) as org:
        leads = await org.leads()
        failure = {"kind": "error", "code": code, "status": status, "message": message, "times": None}
        await org.faults(failures=[failure | {"path": "/services/data/*"}])
        answers = await asyncio.gather(*(org.crm.apply(org.planned(lead)) for lead in leads), return_exceptions=True)
        assert {type(answer) for answer in answers} == {SetupError}
        assert {answer.code for answer in answers} == {reason}
        assert message in answers[0].detail


async def test_a_query_that_is_too_heavy_is_asked_in_smaller_pieces(tmp_path):
    async with org_with([raw_lead(number) for number in range(30)], tmp_path) as org:
        failure = {
            "kind": "error",
            "code": "QUERY_TIMEOUT",
            "status": 400,
            "path": "/services/data/*/query/",
            "times": 3,
        }
        await org.faults(failures=[failure])
        assert len([lead async for lead in org.source().leads()]) == 30
        asked = [request["query"] for request in await org.requests(path="/query/") if "FROM+Lead" in request["query"]]
        assert [query.rpartition("LIMIT+")[2] for query in asked] == ["2000", "1000", "500", "250"]


async def test_a_query_that_stays_too_heavy_is_reported(tmp_path):
    async with org_with([raw_lead(1)], tmp_path) as org:
        failure = {"kind": "error", "code": "OPERATION_TOO_LARGE", "status": 400, "path": "/services/data/*/query/"}
        await org.faults(failures=[failure | {"times": None}])
        with pytest.raises(TransientError) as caught:
            assert [lead async for lead in org.source().leads()]
        assert caught.value.code == "query_too_heavy"


async def test_a_condition_that_is_no_soql_is_the_persons_to_mend(tmp_path):
    async with org_with([raw_lead(1)], tmp_path) as org:
        with pytest.raises(SetupError) as caught:
            assert [lead async for lead in org.source(where="LeadSource is 'Web'").leads()]
        assert caught.value.code == "bad_query"


def test_every_code_leads_to_a_registered_reason_and_one_decision():
    for code in known_codes():
        fault = Fault(code, "TotalRequests Limit exceeded.", (), 400)
        row = row_for(fault)
        assert isinstance(row.decision, Decision)
        assert REASONS[row.reason].next_step
        error = as_error(fault)
        assert isinstance(error, LeadEnrichmentError)
        assert code in error.detail


@pytest.mark.parametrize(("status", "kind", "reason"), [
    (500, TransientError, "salesforce_unavailable"), (504, TransientError, "salesforce_unavailable"),
    (429, TransientError, "salesforce_unavailable"), (401, SetupError, "salesforce_login"),
    (410, SetupError, "api_version"), (400, PermanentError, "salesforce_refused"),
    (412, PermanentError, "edit_conflict"), (302, PermanentError, "salesforce_refused"),
])  # fmt: skip
@pytest.mark.parametrize("body", [None, "", "<html>", [], [None], {}, 7])
def test_a_body_that_says_nothing_is_judged_by_its_status(status, kind, reason, body):
    error = as_error(fault_of(status, body))
    assert (type(error), error.code) == (kind, reason)


def test_the_ids_that_a_duplicate_rule_found_are_told():
    record = {"record": {"Id": "00Q5e00000Dup1"}}
    for key in ("duplicateResut", "duplicateResult"):
        body = [
            {
                "errorCode": "DUPLICATES_DETECTED",
                "message": "Use one of these records?",
                key: {"matchResults": [{"matchRecords": [record]}]},
            }
        ]
        assert "00Q5e00000Dup1" in told(fault_of(400, body))


async def test_a_duplicate_rule_of_the_org_names_its_records(tmp_path):
    async with org_with([raw_lead(number, Company="Same Company") for number in range(2)], tmp_path) as org:
        await org.act(org.ids[0], "edit", FirstName="Marjorie", LastName="Quillfeather")
        await org.faults(duplicate_rules=[{"action": "block", "fields": ["LastName", "Company"]}])
        lead = next(lead for lead in await org.leads() if lead.id == org.ids[1])
        record = await org.crm.apply(org.planned(lead, proposal()))
        assert record.outcome.value == "partly_written"
        assert org.ids[0] in record.dropped[0].message
