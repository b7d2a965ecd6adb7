"""Collections, composite and batch requests."""

from datetime import timedelta

import pytest
from sandbox_org import LEAD, V65, OrgClient

OLD = {"If-Unmodified-Since": "Sun, 01 Mar 2026 12:00:00 GMT"}


def record(lead_id, **fields):
    return {"attributes": {"type": "Lead"}, "id": lead_id, **fields}


def part(reference, lead_id, body, headers=None):
    return {
        "method": "PATCH",
        "url": f"{LEAD}/{lead_id}",
        "referenceId": reference,
        "body": body,
        "httpHeaders": headers or {},
    }


def composite(org, *parts, **more):
    answer = org.call("POST", f"{V65}/composite", {"compositeRequest": list(parts), **more})
    assert answer.status == 200, answer.text
    return answer.json["compositeResponse"]


class TestRetrieve:
    def test_records_come_in_the_order_asked_with_null_for_misses(self, org):
        a, b, _ = org.leads
        body = {"ids": [b, "00QPZ0000999999AAA", a, "nonsense"], "fields": ["Id", "City"]}
        found = org.call("POST", f"{V65}/composite/sobjects/Lead", body).json
        assert [item and item["Id"] for item in found] == [b, None, a, None]
        assert found[0]["City"] == "Springvale"
        assert (
            found == org.call("GET", f"{V65}/composite/sobjects/Lead?ids={','.join(body['ids'])}&fields=Id,City").json
        )

    @pytest.mark.parametrize(
        ("body", "code"),
        [
            ({"ids": [], "fields": ["Nope"]}, "INVALID_FIELD"),
            ({"ids": [], "fields": []}, "MISSING_ARGUMENT"),
            ({"ids": "x"}, "JSON_PARSER_ERROR"),
            ({"ids": ["x"] * 2001, "fields": ["Id"]}, "EXCEEDED_ID_LIMIT"),
        ],
    )
    def test_what_is_refused(self, org, body, code):
        answer = org.call("POST", f"{V65}/composite/sobjects/Lead", body)
        assert (answer.status, answer.error) == (400, code)


class TestCollections:
    def update(self, org, *records, **more):
        return org.call("PATCH", f"{V65}/composite/sobjects", {"records": list(records), **more})

    def test_each_record_has_a_result_of_its_own(self, org):
        a, b, _ = org.leads
        answer = self.update(org, record(a, City="Paris"), record(b, City="x" * 41), record("00Q", City="x"))
        assert answer.status == 200
        first, second, third = answer.json
        assert first == {"id": a, "success": True, "errors": []}
        assert (second["id"], second["success"]) == (b, False)
        assert second["errors"][0]["statusCode"] == "STRING_TOO_LONG"
        assert second["errors"][0]["fields"] == ["City"]
        assert third["errors"][0]["statusCode"] == "MALFORMED_ID"
        assert org.get(a)["City"] == "Paris"

    def test_a_precondition_of_the_whole_request_is_ignored(self, org):
        org.clock.pass_time(timedelta(seconds=10))
        org.control("POST", f"/sandbox/leads/{org.leads[0]}/edit", {"City": "Typed"})
        body = {"records": [record(org.leads[0], City="Paris")]}
        assert org.call("PATCH", f"{V65}/composite/sobjects", body, OLD).json[0]["success"] is True

    def test_all_or_none_undoes_the_others(self, org):
        a, b, _ = org.leads
        answer = self.update(org, record(a, City="Paris"), record(b, Nope=1), allOrNone=True)
        assert [item["errors"][0]["statusCode"] for item in answer.json] == [
            "ALL_OR_NONE_OPERATION_ROLLED_BACK",
            "INVALID_FIELD",
        ]
        assert org.get(a)["City"] is None

    def test_records_can_be_created_and_deleted(self, org):
        new = {"attributes": {"type": "Lead"}, "LastName": "X", "Company": "C"}
        created = org.call("POST", f"{V65}/composite/sobjects", {"records": [new, {**new, "LastName": ""}]}).json
        assert [item["success"] for item in created] == [True, False]
        deleted = org.call("DELETE", f"{V65}/composite/sobjects?ids={created[0]['id']},nonsense").json
        assert [item["success"] for item in deleted] == [True, False]

    @pytest.mark.parametrize(
        ("records", "code"),
        [
            ([record("x")] * 201, "EXCEEDED_MAX_RECORDS"),
            ([{"attributes": {"type": name}} for name in ("Lead", "User") * 6], "EXCEEDED_MAX_TYPES"),
            ([{"id": "x"}], "INVALID_INPUT"),
            ("x", "JSON_PARSER_ERROR"),
        ],
    )
    def test_what_is_refused_as_a_whole(self, org, records, code):
        answer = org.call("PATCH", f"{V65}/composite/sobjects", {"records": records})
        assert (answer.status, answer.error) == (400, code)


class TestComposite:
    def test_each_part_has_its_own_precondition(self, org):
        a, b, _ = org.leads
        org.clock.pass_time(timedelta(seconds=10))
        org.control("POST", f"/sandbox/leads/{b}/edit", {"City": "Typed by a person"})
        first, second = composite(org, part("a", a, {"City": "X"}, OLD), part("b", b, {"City": "X"}, OLD))
        assert first == {"body": None, "httpHeaders": {}, "httpStatusCode": 204, "referenceId": "a"}
        assert (second["httpStatusCode"], second["referenceId"]) == (412, "b")
        assert second["body"][0]["errorCode"] == "ENTITY_FAILED_IFLASTMODIFIED_ON_UPDATE_CHECK"
        assert (org.get(a)["City"], org.get(b)["City"]) == ("X", "Typed by a person")

    def test_it_counts_as_one_call(self, org):
        before = org.org.usage.used(org.org.clock.now())
        composite(org, *(part(f"r{number}", org.leads[0], {"City": "X"}) for number in range(25)))
        assert org.org.usage.used(org.org.clock.now()) == before + 1

    def test_an_answer_can_be_used_by_a_later_part(self, org):
        new = {"method": "POST", "url": LEAD, "referenceId": "new", "body": {"LastName": "X", "Company": "C"}}
        read = {"method": "GET", "url": f"{LEAD}/@{{new.id}}?fields=Company", "referenceId": "read"}
        answers = composite(org, new, read)
        assert answers[1]["body"]["Id"] == answers[0]["body"]["id"]
        lost = composite(org, {**read, "url": f"{LEAD}/@{{nobody.id}}"})
        assert lost[0]["body"][0]["errorCode"] == "PROCESSING_HALTED"

    def test_all_or_none_undoes_the_others(self, org):
        a, b, _ = org.leads
        answers = composite(org, part("a", a, {"City": "X"}), part("b", b, {"Nope": 1}), allOrNone=True)
        assert [item["body"][0]["errorCode"] for item in answers] == ["PROCESSING_HALTED", "INVALID_FIELD"]
        assert org.get(a)["City"] is None

    def test_a_query_may_be_a_part(self, org):
        url = f"{V65}/query?q=SELECT+Id+FROM+Lead"
        (answer,) = composite(org, {"method": "GET", "url": url, "referenceId": "q"})
        assert answer["body"]["totalSize"] == 3

    @pytest.mark.parametrize("header", ["Authorization", "accept", "Content-Type"])
    def test_some_headers_cannot_be_given(self, org, header):
        (answer,) = composite(org, part("a", org.leads[0], {"City": "X"}, {header: "x"}))
        assert answer["httpStatusCode"] == 400
        assert org.get(org.leads[0])["City"] is None

    @pytest.mark.parametrize(
        "parts",
        [
            [],
            "x",
            [part("a b", "x", {})],
            [part("a", "x", {}), part("a", "x", {})],
            [part(f"r{number}", "x", {}) for number in range(26)],
        ],
        ids=["none", "no list", "bad reference", "same reference", "too many"],
    )
    def test_what_is_refused_as_a_whole(self, org, parts):
        assert org.call("POST", f"{V65}/composite", {"compositeRequest": parts}).status == 400

    def test_the_log_shows_every_part_with_its_headers(self, org):
        composite(org, part("a", org.leads[0], {"City": "X"}, {"Sforce-Auto-Assign": "FALSE"}))
        whole, inner = org.control("GET", "/sandbox/requests").json["requests"][-2:]
        assert (whole["path"], whole["status"], whole["parent"]) == (f"{V65}/composite", 200, None)
        assert (inner["parent"], inner["referenceId"], inner["method"]) == (whole["id"], "a", "PATCH")
        assert inner["headers"] == {"Sforce-Auto-Assign": "FALSE"}
        assert (inner["body"], inner["status"]) == ('{"City": "X"}', 204)


class TestBatch:
    def test_each_request_has_its_answer(self, org):
        parts = [
            {"method": "PATCH", "url": f"v65.0/sobjects/Lead/{org.leads[0]}", "richInput": {"City": "X"}},
            {"method": "GET", "url": "v65.0/sobjects/Lead/nonsense"},
        ]
        answer = org.call("POST", f"{V65}/composite/batch", {"batchRequests": parts}).json
        assert answer["hasErrors"] is True
        assert [item["statusCode"] for item in answer["results"]] == [204, 400]

    def test_it_can_halt(self, org):
        parts = [{"method": "GET", "url": "v65.0/nowhere"}, {"method": "GET", "url": "v65.0/limits"}]
        answer = org.call("POST", f"{V65}/composite/batch", {"batchRequests": parts, "haltOnError": True}).json
        assert [item["statusCode"] for item in answer["results"]] == [404, 412]


def test_a_part_can_be_told_to_fail(org):
    a, b, c = org.leads
    failure = {"kind": "error", "path": f"*/sobjects/Lead/{b}", "code": "UNABLE_TO_LOCK_ROW", "message": "locked"}
    org.faults(failures=[failure])
    answers = composite(org, *(part(name, lead, {"City": "X"}) for name, lead in (("a", a), ("b", b), ("c", c))))
    assert [item["httpStatusCode"] for item in answers] == [204, 400, 204]
    assert composite(org, part("b", b, {"City": "X"}))[0]["httpStatusCode"] == 204


def test_limits_and_describe_tell_what_there_is():
    org = OrgClient()
    limits = org.call("GET", f"{V65}/limits/")
    assert limits.json["DailyApiRequests"] == {"Max": 15000, "Remaining": 14999}
    assert limits.reply.headers["Sforce-Limit-Info"] == "api-usage=1/15000"
    described = org.call("GET", f"{V65}/sobjects/Lead/describe")
    fields = {item["name"]: item for item in described.json["fields"]}
    assert len(fields) > 40
    assert fields["City"]["length"] == 40
    assert (fields["Name"]["updateable"], fields["City"]["updateable"]) == (False, True)
    assert fields["Enrichment_Confidence__c"]["type"] == "double"
    assert (fields["Enrichment_Confidence__c"]["precision"], fields["Enrichment_Confidence__c"]["scale"]) == (3, 2)
    assert fields["Enriched_Full_Address__c"]["filterable"] is False
    assert "StateCode" not in fields
    since = {"If-Modified-Since": described.reply.headers["Last-Modified"]}
    unchanged = org.call("GET", f"{V65}/sobjects/Lead/describe", headers=since)
    assert (unchanged.status, unchanged.reply.body) == (304, b"")
    names = {item["name"] for item in org.call("GET", f"{V65}/sobjects").json["sobjects"]}
    assert {"Lead", "User", "PermissionSet"} <= names
    assert org.call("GET", f"{V65}/sobjects/Lead/").json["objectDescribe"]["keyPrefix"] == "00Q"


def test_versions_need_no_session(org):
    versions = org.raw("GET", "/services/data").json
    assert (versions[0]["version"], versions[-1]["version"], versions[-1]["label"]) == ("31.0", "68.0", "Winter '27")
    assert "sobjects" in org.call("GET", V65).json
