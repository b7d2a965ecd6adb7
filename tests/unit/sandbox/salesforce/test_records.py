"""Reading and writing single leads: what is saved, and how each refusal looks on the wire."""

from datetime import timedelta

import pytest
from sandbox_org import LEAD, V65

NOBODY = "00QPZ0000999999AAA"


@pytest.fixture
def lead(org):
    return org.leads[0]


def test_a_patch_answers_204_without_a_body_and_is_saved(org, lead):
    answer = org.patch(lead, {"FirstName": "  Ines ", "LastName": "Aldergate", "City": ""})
    assert (answer.status, answer.reply.body) == (204, b"")
    found = org.get(lead)
    assert (found["FirstName"], found["LastName"], found["Name"]) == ("Ines", "Aldergate", "Ines Aldergate")
    assert found["City"] is None


def test_a_record_tells_its_type_its_compound_address_and_when_it_changed(org):
    answer = org.call("GET", f"{LEAD}/{org.leads[1]}")
    assert answer.json["attributes"] == {"type": "Lead", "url": f"{LEAD}/{org.leads[1]}"}
    assert answer.json["Address"]["city"] == "Springvale"
    assert "stateCode" not in answer.json["Address"]
    assert answer.reply.headers["Last-Modified"] == "Sun, 01 Mar 2026 12:00:00 GMT"
    assert answer.json["LastModifiedDate"] == "2026-03-01T12:00:00.000+0000"


def test_fields_can_be_chosen_and_the_id_is_always_there(org, lead):
    answer = org.call("GET", f"{LEAD}/{lead[:15]}?fields=Company,enriched_city__c")
    assert set(answer.json) == {"attributes", "Id", "Company", "Enriched_City__c"}
    assert answer.json["Id"] == lead


def test_an_empty_patch_moves_the_stamps(org, lead):
    org.clock.pass_time(timedelta(seconds=5))
    assert org.patch(lead, {}).status == 204
    assert org.get(lead)["SystemModstamp"] == "2026-03-01T12:00:05.000+0000"


REFUSALS = [
    ({"Nope__c": 1}, 400, "INVALID_FIELD", "No such column 'Nope__c' on sobject of type Lead", None),
    ({"Name": "X"}, 400, "INVALID_FIELD_FOR_INSERT_UPDATE", "Unable to create/update fields: Name.", ["Name"]),
    ({"Address": {}}, 400, "INVALID_FIELD_FOR_INSERT_UPDATE", "Unable to create/update fields: Address", ["Address"]),
    ({"City": "x" * 41}, 400, "STRING_TOO_LONG", f"City: data value too large: {'x' * 41} (max length=40)", ["City"]),
    ({"LastName": " "}, 400, "REQUIRED_FIELD_MISSING", "Required fields are missing: [LastName]", ["LastName"]),
    ({"Company": None}, 400, "REQUIRED_FIELD_MISSING", "Required fields are missing: [Company]", ["Company"]),
    ({"Email": "nobody"}, 400, "INVALID_EMAIL_ADDRESS", "Email: invalid email address: nobody", ["Email"]),
    ({"City": 5}, 400, "JSON_PARSER_ERROR", "Cannot read City (string) from a number: 5", None),
    ({"City": ["x"]}, 400, "JSON_PARSER_ERROR", "from an array", None),
    ({"Enrichment_Completed__c": "yes"}, 400, "JSON_PARSER_ERROR", "(boolean) from a text", None),
    ({"Enrichment_Date__c": "tomorrow"}, 400, "JSON_PARSER_ERROR", "(datetime) from a text", None),
    ({"Enrichment_Date__c": "2026-01-01T00:00:00"}, 400, "JSON_PARSER_ERROR", "(datetime) from a text", None),
    ({"Enrichment_Confidence__c": "0.8"}, 400, "JSON_PARSER_ERROR", "(double) from a text", None),
    ({"Enrichment_Confidence__c": True}, 400, "JSON_PARSER_ERROR", "from a boolean", None),
    (
        {"Enrichment_Confidence__c": 10},
        400,
        "NUMBER_OUTSIDE_VALID_RANGE",
        "Enrichment Confidence: value outside of valid range on numeric field: 10",
        ["Enrichment_Confidence__c"],
    ),
    ({"Enrichment_Confidence__c": 9.999}, 400, "NUMBER_OUTSIDE_VALID_RANGE", "9.999", ["Enrichment_Confidence__c"]),
    ({"GeocodeAccuracy": "Odd"}, 400, "INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST", "Odd", ["GeocodeAccuracy"]),
    ({"OwnerId": "x"}, 400, "MALFORMED_ID", "id value of incorrect type: x", ["OwnerId"]),
    ({"OwnerId": "005000000000099"}, 400, "INVALID_CROSS_REFERENCE_KEY", "invalid cross reference id", ["OwnerId"]),
    ([], 400, "JSON_PARSER_ERROR", "JSON object", None),
]


@pytest.mark.parametrize(
    ("body", "expected"), [(row[0], row[1:]) for row in REFUSALS], ids=lambda value: str(value)[:40]
)
def test_what_the_org_refuses_to_save(org, lead, body, expected):
    status, code, message, fields = expected
    before = org.get(lead)
    answer = org.patch(lead, body)
    assert (answer.status, answer.error) == (status, code)
    assert message in answer.json[0]["message"]
    assert answer.json[0].get("fields") == fields
    assert org.get(lead) == before
    assert "Sforce-Limit-Info" in answer.reply.headers


@pytest.mark.parametrize("body", [b"{", b"\xff{}", b'{"City": NaN}', b"[" * 100_000])
def test_a_body_that_is_not_json_is_refused(org, lead, body):
    answer = org.call("PATCH", f"{LEAD}/{lead}", body)
    assert (answer.status, answer.error) == (400, "JSON_PARSER_ERROR")


@pytest.mark.parametrize(
    ("method", "target", "status", "code"),
    [
        ("GET", f"{LEAD}/{NOBODY}", 404, "NOT_FOUND"),
        ("PATCH", f"{LEAD}/{NOBODY}", 404, "NOT_FOUND"),
        ("PATCH", f"{LEAD}/nonsense", 400, "MALFORMED_ID"),
        ("GET", f"{V65}/sobjects/Nothing/{NOBODY}", 404, "NOT_FOUND"),
        ("PATCH", LEAD, 405, "METHOD_NOT_ALLOWED"),
        ("GET", f"{V65}/nowhere", 404, "NOT_FOUND"),
        ("GET", "/services/data/v30.0/limits", 410, "UNSUPPORTED_API_VERSION"),
        ("GET", "/services/data/v69.0/limits", 404, "NOT_FOUND"),
        ("GET", "/services/data/v12.0/limits", 404, "NOT_FOUND"),
    ],
)
def test_what_is_not_there(org, method, target, status, code):
    answer = org.call(method, target, {} if method == "PATCH" else None)
    assert (answer.status, answer.error) == (status, code)


def test_a_method_that_is_not_allowed_names_those_that_are(org):
    message = org.call("PATCH", LEAD, {}).json[0]["message"]
    assert message == "HTTP Method 'PATCH' not allowed. Allowed are HEAD,GET,POST"


def test_a_deleted_lead_is_gone_for_reads_and_writes(org, lead):
    assert org.call("DELETE", f"{LEAD}/{lead}").status == 204
    for answer in (org.call("GET", f"{LEAD}/{lead}"), org.patch(lead, {"City": "X"})):
        assert (answer.status, answer.error) == (404, "ENTITY_IS_DELETED")


def test_a_converted_lead_can_be_read_but_not_changed(org, lead):
    org.control("POST", f"/sandbox/leads/{lead}/convert")
    assert org.get(lead)["IsConverted"] is True
    answer = org.patch(lead, {"City": "X"})
    assert (answer.status, answer.error) == (400, "CANNOT_UPDATE_CONVERTED_LEAD")
    assert answer.json[0]["message"] == "cannot reference converted lead"


def test_a_new_lead_has_an_id_an_owner_and_the_default_status(org):
    answer = org.call("POST", LEAD, {"LastName": "X", "Company": "C"})
    assert (answer.status, answer.json["success"], answer.json["errors"]) == (201, True, [])
    found = org.get(answer.json["id"])
    assert (found["Status"], found["OwnerId"], found["IsConverted"]) == (
        "Open - Not Contacted",
        "005000000000001AAA",
        False,
    )
    assert org.call("POST", LEAD, {"FirstName": "X"}).json[0]["fields"] == ["LastName", "Company"]


def test_numbers_are_rounded_and_dates_kept_to_the_second(org, lead):
    org.patch(lead, {"Enrichment_Confidence__c": 0.855, "Enrichment_Date__c": "2026-01-01T01:30:00.987+01:00"})
    found = org.get(lead)
    assert found["Enrichment_Confidence__c"] == 0.86
    assert found["Enrichment_Date__c"] == "2026-01-01T00:30:00.000+0000"


class TestIfUnmodifiedSince:
    def test_a_change_since_then_stops_the_write(self, org, lead):
        header = {"If-Unmodified-Since": "Sun, 01 Mar 2026 12:00:00 GMT"}
        assert org.patch(lead, {"City": "A"}, header).status == 204
        org.clock.pass_time(timedelta(seconds=1))
        assert org.patch(lead, {"City": "B"}, header).status == 204
        answer = org.patch(lead, {"City": "C"}, header)
        assert (answer.status, answer.error) == (412, "ENTITY_FAILED_IFLASTMODIFIED_ON_UPDATE_CHECK")
        assert org.get(lead)["City"] == "B"

    def test_the_body_can_be_left_out(self, org, lead):
        org.faults(precondition_body="empty")
        answer = org.patch(lead, {"City": "C"}, {"If-Unmodified-Since": "Sun, 01 Mar 2020 12:00:00 GMT"})
        assert (answer.status, answer.reply.body) == (412, b"")

    def test_a_date_that_cannot_be_read_is_refused(self, org, lead):
        assert org.patch(lead, {"City": "C"}, {"If-Unmodified-Since": "yesterday"}).status == 400


def test_every_version_is_kept_with_who_and_why(org, lead):
    org.clock.pass_time(timedelta(seconds=30))
    org.patch(lead, {"City": "A"})
    org.control("POST", f"/sandbox/leads/{lead}/edit", {"City": "B", "user": "piet.larsen@example.com"})
    versions = org.control("GET", f"/sandbox/history/Lead/{lead}").json["versions"]
    assert [version["version"] for version in versions] == [1, 2, 3]
    assert versions[0]["changes"]["LastName"] == {"old": None, "new": "Needed"}
    assert "City" not in versions[0]["changes"]
    assert versions[1]["changes"] == {"City": {"old": None, "new": "A"}}
    assert versions[1]["request"] == f"PATCH {LEAD}/{lead}"
    assert versions[1]["at"] == "2026-03-01T12:00:30.000+0000"
    assert versions[2]["changes"]["City"] == {"old": "A", "new": "B"}
    assert versions[2]["user"] == "piet.larsen@example.com"
    assert org.control("GET", "/sandbox/history/Lead/00Q000000000009").status == 404
