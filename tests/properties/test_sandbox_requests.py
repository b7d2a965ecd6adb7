"""Whatever is sent, the sandbox answers; it never breaks."""

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sandbox_org import LEAD, V65, OrgClient

from lead_enrichment.sandbox.salesforce.routes import ROUTES

KEYS = st.sampled_from(
    "ids fields records allOrNone attributes type id Id City LastName Company OwnerId Enrichment_Confidence__c "
    "compositeRequest batchRequests method url referenceId body httpHeaders richInput operation object query state "
    "FullName Metadata label length Address Name columnDelimiter contentType".split()
)
LEAF = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(10**30), 10**30),
    st.floats(allow_nan=False),
    st.text(max_size=12),
    st.sampled_from(
        [
            "Lead",
            "User",
            "GET",
            "PATCH",
            "POST",
            "update",
            "query",
            "r1",
            f"{LEAD}/@{{r1.id}}",
            V65,
            "Lead.X__c",
            "Text",
        ]
    ),
)
BODIES = st.recursive(
    LEAF,
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(KEYS, inner, max_size=5)),
    max_leaves=14,
)
TARGETS = st.sampled_from(
    [
        f"{LEAD}/{{lead}}",
        LEAD,
        f"{V65}/composite",
        f"{V65}/composite/batch",
        f"{V65}/composite/sobjects",
        f"{V65}/composite/sobjects/Lead",
        f"{V65}/jobs/ingest",
        f"{V65}/jobs/query",
        f"{V65}/tooling/sobjects/CustomField",
        f"{V65}/sobjects/FieldPermissions",
        "/services/async/65.0/job",
        "/services/oauth2/token",
        "/services/Soap/u/64.0",
        "/services/Soap/m/64.0",
    ]
)
QUICK = settings(max_examples=250, suppress_health_check=[HealthCheck.too_slow])


@pytest.fixture(scope="module")
def org():
    client = OrgClient({"LastName": "X", "Company": "C"})
    yield client
    client.org.database.close()


@QUICK
@given(target=TARGETS, method=st.sampled_from(["POST", "PATCH", "PUT"]), body=BODIES)
def test_any_json_gets_an_answer(org, target, method, body):
    answer = org.call(method, target.format(lead=org.leads[0]), body, {"Content-Type": "application/json"})
    assert answer.status < 500 or target.startswith("/services/Soap/")


@QUICK
@given(target=TARGETS, body=st.binary(max_size=60), header=st.text(st.characters(codec="latin-1"), max_size=20))
def test_any_bytes_and_headers_get_an_answer(org, target, body, header):
    names = (
        "If-Unmodified-Since",
        "Sforce-Auto-Assign",
        "Sforce-Duplicate-Rule-Header",
        "Sforce-Query-Options",
        "Content-Type",
    )
    for method in ("POST", "PATCH", "GET"):
        answer = org.call(method, target.format(lead=org.leads[0]), body, dict.fromkeys(names, header))
        assert answer.status < 500 or target.startswith("/services/Soap/")


@QUICK
@given(path=st.text(max_size=30), query=st.text(max_size=30))
def test_any_target_gets_an_answer(org, path, query):
    for start in ("/", f"{V65}/", f"{V65}/query/", f"{LEAD}/", f"{V65}/jobs/query/", "/services/async/65.0/", "/id/"):
        for method in ("GET", "PATCH"):
            assert 200 <= org.call(method, f"{start}{path}?{query}").status < 500


@QUICK
@given(
    body=st.one_of(
        BODIES,
        st.dictionaries(
            st.sampled_from(
                sorted(
                    [
                        "page_size",
                        "other_edits",
                        "failures",
                        "clock",
                        "field_lengths",
                        "row_locks",
                        "validation_rules",
                        "missing_fields",
                    ]
                )
            ),
            BODIES,
            max_size=3,
        ),
    )
)
def test_any_control_body_gets_an_answer(org, body):
    for method, path in (
        ("POST", "/sandbox/faults"),
        ("POST", "/sandbox/leads"),
        ("POST", f"/sandbox/leads/{org.leads[0]}/edit"),
    ):
        assert org.control(method, path, json.loads(json.dumps(body))).status in (200, 400, 404)
    org.control("DELETE", "/sandbox/faults")


def test_every_route_is_asked_for_a_session_or_open():
    open_routes = [route.pattern.pattern for route in ROUTES if route.area.name == "OPEN"]
    assert len(ROUTES) > 40
    assert len(open_routes) == 6
