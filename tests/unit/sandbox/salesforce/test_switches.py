"""Every switch does what the how-to says of it."""

from datetime import timedelta

import pytest
from sandbox_org import LEAD, V65, OrgClient

QUEUE = "00G000000000001EAA"
ALLOW = {"Sforce-Duplicate-Rule-Header": "allowSave=true; includeRecordDetails=false; runAsCurrentUser=true"}


@pytest.fixture
def lead(org):
    return org.leads[0]


def described(org):
    return {item["name"]: item for item in org.call("GET", f"{V65}/sobjects/Lead/describe").json["fields"]}


def refusal(answer):
    assert answer.status == 400, answer.text
    return answer.error


class TestFields:
    def test_missing_fields_are_nowhere(self, org, lead):
        org.faults(missing_fields=["Enrich*__c"])
        assert not any(name.endswith("__c") for name in described(org))
        assert refusal(org.patch(lead, {"Enriched_City__c": "X"})) == "INVALID_FIELD"
        assert refusal(org.query("SELECT Enriched_City__c FROM Lead")) == "INVALID_FIELD"

    def test_hidden_fields_are_nowhere_for_the_user(self, org, lead):
        org.faults(hidden_fields=["Website"])
        assert "Website" not in described(org)
        assert "Website" not in org.get(lead)
        assert refusal(org.query("SELECT Id FROM Lead WHERE Website != null")) == "INVALID_FIELD"

    def test_read_only_fields_name_themselves(self, org, lead):
        org.faults(read_only_fields=["City", "Enriched_City__c"])
        fields = described(org)
        assert (fields["City"]["updateable"], fields["Street"]["updateable"]) == (False, True)
        answer = org.patch(lead, {"City": "X", "Street": "Y", "Enriched_City__c": "Z"})
        assert refusal(answer) == "INVALID_FIELD_FOR_INSERT_UPDATE"
        assert answer.json[0]["fields"] == ["City", "Enriched_City__c"]

    def test_shorter_fields(self, org, lead):
        org.faults(field_lengths={"Enriched_City__c": 5})
        assert described(org)["Enriched_City__c"]["length"] == 5
        assert refusal(org.patch(lead, {"Enriched_City__c": "sixsix"})) == "STRING_TOO_LONG"

    def test_an_org_can_start_without_our_fields(self):
        org = OrgClient({"LastName": "X", "Company": "C"}, with_enrichment_fields=False)
        assert not any(name.endswith("__c") for name in described(org))
        assert org.query("SELECT Id FROM PermissionSet WHERE IsOwnedByProfile = false").json["totalSize"] == 0


class TestPicklists:
    @pytest.fixture(autouse=True)
    def _on(self, org):
        org.faults(state_country_picklists=True)

    def test_describe_lists_the_codes(self, org):
        fields = described(org)
        assert {"value": "DE", "label": "Germany"}.items() <= fields["CountryCode"]["picklistValues"][6].items()
        assert fields["StateCode"]["controllerName"] == "CountryCode"

    @pytest.mark.parametrize(
        ("body", "saved"),
        [
            ({"CountryCode": "US", "StateCode": "OR"}, ("United States", "US", "Oregon", "OR")),
            ({"Country": "united states", "State": "oregon"}, ("United States", "US", "Oregon", "OR")),
            ({"Country": "US", "StateCode": "OR"}, ("United States", "US", "Oregon", "OR")),
            ({"CountryCode": "DE"}, ("Germany", "DE", None, None)),
            ({"City": "X"}, (None, None, None, None)),
        ],
    )
    def test_text_and_code_are_kept_together(self, org, lead, body, saved):
        assert org.patch(lead, body).status == 204
        found = org.get(lead)
        assert (found["Country"], found["CountryCode"], found["State"], found["StateCode"]) == saved
        assert (found["Address"] or {}).get("countryCode") == saved[1]

    @pytest.mark.parametrize(
        "body",
        [
            {"CountryCode": "ZZ"},
            {"Country": "Atlantis"},
            {"StateCode": "OR"},
            {"State": "Oregon"},
            {"CountryCode": "DE", "StateCode": "OR"},
            {"CountryCode": "US", "State": "Ontario"},
            {"CountryCode": "US", "Country": "Germany"},
        ],
    )
    def test_what_does_not_belong_together_is_refused(self, org, lead, body):
        assert refusal(org.patch(lead, body)) in (
            "FIELD_INTEGRITY_EXCEPTION",
            "INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST",
        )
        assert org.get(lead)["Country"] is None


class TestRules:
    def test_a_validation_rule_has_the_admins_words(self, org, lead):
        rule = {"condition": "City = 'Atlantis' AND FirstName = 'Info'", "message": "No such town.", "fields": ["City"]}
        org.faults(validation_rules=[rule])
        answer = org.patch(lead, {"City": "atlantis"})
        assert refusal(answer) == "FIELD_CUSTOM_VALIDATION_EXCEPTION"
        assert answer.json[0] == {
            "message": "No such town.",
            "errorCode": "FIELD_CUSTOM_VALIDATION_EXCEPTION",
            "fields": ["City"],
        }
        assert org.get(lead)["City"] is None
        assert org.patch(lead, {"City": "Springvale"}).status == 204

    @pytest.mark.parametrize(("action", "with_header"), [("alert", 204), ("block", 400)])
    def test_a_duplicate_rule_alerts_or_blocks(self, org, lead, action, with_header):
        org.faults(duplicate_rules=[{"action": action, "fields": ["LastName", "Company"]}])
        twin = {"LastName": "farrowdale", "Company": "Hazel Dental Studio"}
        answer = org.patch(lead, twin)
        assert refusal(answer) == "DUPLICATES_DETECTED"
        result = answer.json[0]["duplicateResut"]
        assert answer.json[0]["message"] == result["errorMessage"] == "Use one of these records?"
        assert result["allowSave"] is (action == "alert")
        assert result["matchResults"][0]["matchRecords"][0]["record"]["Id"] == org.leads[2]
        assert org.patch(lead, twin, ALLOW).status == with_header

    def test_an_assignment_rule_takes_the_lead_unless_told_not_to(self, org, lead):
        org.faults(assignment_rule={"owner_id": QUEUE})
        owner = org.get(lead)["OwnerId"]
        org.patch(lead, {"City": "A"}, {"Sforce-Auto-Assign": "FALSE"})
        assert org.get(lead)["OwnerId"] == owner
        org.patch(lead, {"City": "B"})
        assert org.get(lead)["OwnerId"] == QUEUE
        last = org.control("GET", f"/sandbox/history/Lead/{lead}").json["versions"][-1]
        assert (last["cause"], list(last["changes"])) == ("assignment rule", ["OwnerId"])


class TestInterference:
    def test_a_lead_is_locked_for_some_attempts(self, org, lead):
        org.faults(row_locks=[{"lead": lead, "attempts": 2}])
        answer = org.patch(lead, {"City": "X"})
        assert refusal(answer) == "UNABLE_TO_LOCK_ROW"
        assert answer.json[0]["fields"] == []
        assert org.patch(org.leads[1], {"City": "X"}).status == 204
        assert [org.patch(lead, {"City": "X"}).status for _ in range(2)] == [400, 204]

    def test_locks_of_all_leads_count_for_each(self, org):
        org.faults(row_locks=[{"attempts": 1}])
        assert [org.patch(lead, {"City": "X"}).status for lead in org.leads * 2] == [400] * 3 + [204] * 3

    def test_a_write_can_be_refused_with_any_error(self, org, lead):
        org.faults(write_errors=[{"code": "CANNOT_EXECUTE_FLOW_TRIGGER", "attempts": 1, "only_with": ["City"]}])
        assert org.patch(lead, {"Street": "X"}).status == 204
        assert refusal(org.patch(lead, {"City": "X"})) == "CANNOT_EXECUTE_FLOW_TRIGGER"
        assert org.get(lead)["City"] is None
        assert org.patch(lead, {"City": "X"}).status == 204

    def test_another_user_edits_before_the_nth_write(self, org, lead):
        edit = {"lead": lead, "nth": 2, "fields": {"LastName": "Typed"}, "user": "piet.larsen@example.com"}
        org.faults(other_edits=[edit])
        header = {"If-Unmodified-Since": "Sun, 01 Mar 2026 12:00:00 GMT"}
        assert org.patch(lead, {"City": "A"}, header).status == 204
        org.clock.pass_time(timedelta(seconds=3))
        assert org.patch(lead, {"LastName": "Ours"}, header).status == 412
        assert org.get(lead)["LastName"] == "Typed"
        version = org.control("GET", f"/sandbox/history/Lead/{lead}").json["versions"][-1]
        assert (version["user"], version["changes"]["LastName"]["new"]) == ("piet.larsen@example.com", "Typed")
        assert version["cause"] == "edit by another user"

    @pytest.mark.parametrize(
        ("action", "code"), [("delete", "ENTITY_IS_DELETED"), ("convert", "CANNOT_UPDATE_CONVERTED_LEAD")]
    )
    def test_a_lead_can_go_between_read_and_write(self, org, lead, action, code):
        org.faults(other_edits=[{"when": "after_read", "action": action}])
        assert org.get(lead)["IsConverted"] is False
        assert org.patch(lead, {"City": "X"}).error == code

    def test_reads_of_many_count_as_well(self, org):
        org.faults(other_edits=[{"when": "after_read", "fields": {"City": "Typed"}}])
        org.call("POST", f"{V65}/composite/sobjects/Lead", {"ids": org.leads, "fields": ["Id"]})
        assert {record["City"] for record in org.query("SELECT City FROM Lead").json["records"]} == {"Typed"}

    def test_a_share_of_the_leads(self):
        org = OrgClient(*({"LastName": "X", "Company": "C"} for _ in range(400)))
        org.faults(other_edits=[{"share": 0.1, "fields": {"City": "Typed"}}])
        for lead in org.leads:
            org.patch(lead, {"Street": "X"})
        assert 20 < len(org.ids("SELECT Id FROM Lead WHERE City = 'Typed'")) < 60


class TestLimitsAndClock:
    def test_the_daily_limit_stops_calls_and_logins_go_on(self, org, lead):
        org.faults(daily_api_limit=2)
        assert org.patch(lead, {"City": "A"}).status == 204
        answer = org.patch(lead, {"City": "B"})
        assert answer.reply.headers["Sforce-Limit-Info"] == "api-usage=2/2"
        answer = org.patch(lead, {"City": "C"})
        assert (answer.status, answer.error) == (403, "REQUEST_LIMIT_EXCEEDED")
        assert answer.json[0]["message"] == "TotalRequests Limit exceeded."
        org.clock.pass_time(timedelta(hours=24))
        org.token = org.log_in()
        assert org.patch(lead, {"City": "D"}).status == 204

    def test_the_clock_can_be_set_and_moved(self, org, lead):
        org.faults(clock="2027-01-01T10:00:00.900+02:00")
        org.token = org.log_in()
        org.patch(lead, {"City": "A"})
        assert org.get(lead)["SystemModstamp"] == "2027-01-01T08:00:00.000+0000"
        org.faults(clock=None, clock_ahead_seconds=60)
        org.token = org.log_in()
        org.patch(lead, {"City": "B"})
        assert org.get(lead)["SystemModstamp"] == "2026-03-01T12:01:00.000+0000"

    def test_an_error_of_any_code_and_status_can_be_asked_for(self, org):
        org.faults(
            failures=[
                {
                    "kind": "error",
                    "path": "*/limits",
                    "skip": 1,
                    "times": 2,
                    "code": "REQUEST_LIMIT_EXCEEDED",
                    "message": "m",
                },
                {"kind": "error", "path": "*/limits", "code": "ODD", "status": 418},
            ]
        )
        answers = [org.call("GET", f"{V65}/limits") for _ in range(5)]
        assert [answer.status for answer in answers] == [418, 403, 403, 200, 200]
        assert answers[1].json == [{"message": "m", "errorCode": "REQUEST_LIMIT_EXCEEDED"}]

    def test_the_whole_api_can_be_off(self, org):
        org.faults(api_enabled=False)
        assert org.call("GET", f"{V65}/limits").error == "API_DISABLED_FOR_ORG"


class TestControl:
    @pytest.mark.parametrize(
        ("body", "named"),
        [
            ({"no_such_switch": 1}, "no_such_switch"),
            ({"failures": [{"kind": "odd"}]}, "failures.0.kind"),
            ({"validation_rules": [{"condition": "City = ", "message": "m"}]}, "MALFORMED_QUERY"),
            ({"page_size": 0}, "page_size"),
            ({"other_edits": [{"fields": {"Nope": 1}}]}, "Nope"),
            ({"other_edits": [{"user": "nobody"}]}, "nobody is no user"),
            ({"duplicate_rules": [{"fields": ["Nope"]}]}, "Nope"),
            ({"assignment_rule": {"owner_id": "005000000000099"}}, "neither a user nor a queue"),
            ({"field_lengths": {"Nope": 3}}, "Nope"),
            ({"clock": "2026-01-01T00:00:00"}, "timezone"),
            ([1], "object"),
        ],
    )
    def test_a_wrong_switch_is_named_and_nothing_changes(self, org, body, named):
        org.faults(page_size=5)
        answer = org.control("POST", "/sandbox/faults", body)
        assert answer.status == 400
        assert named in answer.json["error"]
        assert org.control("GET", "/sandbox/faults").json["page_size"] == 5

    def test_switches_add_up_and_reset(self, org):
        org.faults(page_size=5)
        org.faults(latency_ms=1)
        assert {"page_size": 5, "latency_ms": 1}.items() <= org.control("GET", "/sandbox/faults").json.items()
        assert org.control("POST", "/sandbox/faults").json["page_size"] is None
        org.faults(page_size=5)
        assert org.control("DELETE", "/sandbox/faults").json["page_size"] is None

    def test_leads_can_be_brought_along(self, org):
        given = [
            {"LastName": "Info Needed", "Company": "C", "Website": "x.example", "CreatedDate": "2025-01-01T00:00:00Z"},
            {"lastname": "Y", "IsConverted": True},
        ]
        first, second = org.control("POST", "/sandbox/leads", given).json["ids"]
        assert org.get(first)["SystemModstamp"] == "2025-01-01T00:00:00.000+0000"
        assert org.get(second)["IsConverted"] is True
        assert org.control("POST", "/sandbox/leads", {"leads": given[:1]}).status == 200

    @pytest.mark.parametrize("given", [[{"Nope": 1}], [{"City": "x" * 41}], {"leads": "x"}, ["x"], [{"Id": "x"}]])
    def test_leads_that_cannot_be_are_refused_as_a_whole(self, org, given):
        good = {"LastName": "Good", "Company": "C"}
        answer = org.control("POST", "/sandbox/leads", [good, *given] if isinstance(given, list) else given)
        assert answer.status == 400
        assert org.query("SELECT COUNT() FROM Lead").json["totalSize"] == 3

    def test_the_overview_lists_the_calls(self, org):
        overview = org.control("GET", "/sandbox").json
        assert overview["leads"] == 3
        assert "GET /sandbox/history/Lead/{record_id}" in overview["calls"]

    def test_an_unknown_call_is_told_so(self, org, lead):
        assert org.control("GET", "/sandbox/nothing").status == 404
        assert org.control("PUT", "/sandbox/faults").status == 405
        assert org.control("POST", "/sandbox/faults").status == 200
        assert org.control("POST", f"/sandbox/leads/{lead}/edit", {"user": "nobody"}).status == 400
        assert org.control("POST", f"/sandbox/leads/{lead}/edit", {"Nope": "x"}).status == 400
        assert org.control("POST", "/sandbox/leads/00Q000000000009/delete").status == 404

    def test_requests_can_be_filtered_and_forgotten(self, org):
        org.call("GET", f"{V65}/limits", headers={"X-Mine": "1"})
        (found,) = org.control("GET", "/sandbox/requests?path=/limits&method=get").json["requests"]
        assert found["headers"]["X-Mine"] == "1"
        assert found["status"] == 200
        assert org.control("GET", f"/sandbox/requests?since={found['id']}").json["requests"] == []
        assert org.control("GET", "/sandbox/requests?since=x").status == 400
        org.control("DELETE", "/sandbox/requests")
        org.call("GET", LEAD)
        assert [item["path"] for item in org.control("GET", "/sandbox/requests").json["requests"]][-1] == LEAD
