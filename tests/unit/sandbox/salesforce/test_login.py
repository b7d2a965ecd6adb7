"""The ways in, and what stands in them."""

import base64
from datetime import timedelta
from urllib.parse import urlencode

import jwt
import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from sandbox_org import FORM, GRANT, V65, OrgClient

LOGIN = "/services/oauth2/token"
PASSWORD = {"client_id": "ck", "client_secret": "cs", "grant_type": "password", "username": "u@example.com"}
JWT = "urn:ietf:params:oauth:grant-type:jwt-bearer"
ENVELOPE = (
    '<env:Envelope xmlns:env="http://schemas.xmlsoap.org/soap/envelope/"><env:Body>'
    '<n1:login xmlns:n1="urn:partner.soap.sforce.com"><n1:username>{}</n1:username><n1:password>{}</n1:password>'
    "</n1:login></env:Body></env:Envelope>"
)


def ask(org, form, headers=None):
    return org.raw("POST", LOGIN, urlencode(form).encode(), FORM | (headers or {}))


def soap(org, username="u@example.com", word="pwtok", version="64.0"):
    body = ENVELOPE.format(username, word).encode()
    return org.raw("POST", f"/services/Soap/u/{version}", body, {"SOAPAction": "login", "Content-Type": "text/xml"})


def test_a_token_reply_has_what_clients_read_and_no_expiry(org):
    body = ask(org, GRANT).json
    assert {"token_type": "Bearer"}.items() <= body.items()
    assert body["access_token"].startswith("00D000000000001!")
    assert body["instance_url"] == org.org.url
    assert body["id"] == f"{org.org.url}/id/00D000000000001EAA/005000000000001AAA"
    assert body["issued_at"] == "1772366400000"
    assert not {"expires_in", "refresh_token"} & set(body)


def test_the_client_may_name_itself_by_basic_authorization(org):
    pair = base64.b64encode(b"ck:cs").decode()
    assert ask(org, {"grant_type": "client_credentials"}, {"Authorization": f"Basic {pair}"}).status == 200


@pytest.mark.parametrize(
    ("form", "error"),
    [
        (GRANT | {"client_secret": "wrong"}, "invalid_client"),
        (GRANT | {"client_id": "wrong"}, "invalid_client_id"),
        (GRANT | {"grant_type": "authorization_code"}, "unsupported_grant_type"),
        ({}, "unsupported_grant_type"),
        (PASSWORD | {"password": "no"}, "invalid_grant"),
        (PASSWORD | {"password": "pw", "username": "somebody"}, "invalid_grant"),
        ({"grant_type": JWT, "assertion": "nonsense"}, "invalid_grant"),
    ],
)
def test_a_refused_login_is_400_with_an_error_word(org, form, error):
    answer = ask(org, form)
    assert (answer.status, answer.json["error"]) == (400, error)


@pytest.mark.parametrize("secret", ["pw", "pwtok"])
def test_the_password_grant_takes_the_token_or_not(org, secret):
    assert ask(org, PASSWORD | {"password": secret}).status == 200


def test_a_flow_can_be_switched_off(org):
    org.faults(oauth_flows=["jwt_bearer"])
    assert ask(org, GRANT).json["error"] == "unsupported_grant_type"


@pytest.fixture(scope="module")
def key():
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


@pytest.mark.parametrize(
    ("claims", "error"),
    [
        ({}, None),
        ({"aud": "http://127.0.0.1:1"}, None),
        ({"iss": "other"}, "invalid_client_id"),
        ({"sub": "other@example.com"}, "invalid_grant"),
        ({"aud": "https://example.com"}, "invalid_grant"),
        ({"exp": 1_772_366_399}, "invalid_grant"),
        ({"exp": 1_772_369_999}, "invalid_grant"),
    ],
)
def test_the_claims_of_an_assertion_are_checked(org, key, claims, error):
    public = key.public_key().public_bytes(serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)
    org.faults(jwt_public_key=public.decode())
    good = {"iss": "ck", "sub": "u@example.com", "aud": "https://login.salesforce.com", "exp": 1_772_366_580}
    answer = ask(org, {"grant_type": JWT, "assertion": jwt.encode(good | claims, key, "RS256")})
    assert answer.json.get("error") == error


def test_an_assertion_signed_by_another_key_is_refused(org, key):
    other = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    public = other.public_key().public_bytes(
        serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
    )
    org.faults(jwt_public_key=public.decode())
    claims = {"iss": "ck", "sub": "u@example.com", "aud": "https://login.salesforce.com", "exp": 1_772_366_580}
    answer = ask(org, {"grant_type": JWT, "assertion": jwt.encode(claims, key, "RS256")})
    assert answer.json["error"] == "invalid_grant"


def test_soap_login_gives_a_session_that_works(org):
    answer = soap(org)
    assert answer.status == 200
    session = answer.text.partition("<sessionId>")[2].partition("<")[0]
    assert f"<serverUrl>{org.org.url}/services/Soap/u/64.0/" in answer.text
    assert "<organizationId>00D000000000001EAA</organizationId>" in answer.text
    org.token = session
    assert org.call("GET", f"{V65}/limits").status == 200


@pytest.mark.parametrize("password", ["p&lt;&amp;wtok&amp;en", "p&lt;&amp;wtok&en"])
def test_soap_login_reads_escapes_and_a_lone_ampersand(org, password):
    assert soap(org, word=password).status == 200


@pytest.mark.parametrize(
    ("asked", "switches", "code"),
    [
        ({"word": "badpwtok"}, {}, "INVALID_LOGIN"),
        ({"username": "somebody@example.com"}, {}, "INVALID_LOGIN"),
        ({"word": "pw"}, {}, "LOGIN_MUST_USE_SECURITY_TOKEN"),
        ({"version": "65.0"}, {}, "INVALID_OPERATION"),
        ({"version": "30.0"}, {}, "UNSUPPORTED_API_VERSION"),
        ({}, {"soap_login": False}, "INVALID_OPERATION"),
        ({}, {"soap_login_last_version": 60}, "INVALID_OPERATION"),
        ({}, {"api_enabled": False}, "API_DISABLED_FOR_ORG"),
        ({}, {"logins_per_hour": 1}, "LOGIN_RATE_EXCEEDED"),
    ],
)
def test_a_refused_soap_login_is_a_fault_with_status_500(org, asked, switches, code):
    org.faults(**switches)
    answer = soap(org, **asked)
    assert answer.status == 500
    assert f"<sf:exceptionCode>{code}</sf:exceptionCode>" in answer.text
    assert f"<faultstring>{code}: " in answer.text


@pytest.mark.parametrize("body", [b"", b"<a>", b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'])
def test_soap_that_is_no_envelope_is_a_fault(org, body):
    assert org.raw("POST", "/services/Soap/u/64.0", body).status == 500


class TestSessions:
    def refused(self, org):
        answer = org.call("GET", f"{V65}/limits")
        return (answer.status, answer.json[0]) if answer.status != 200 else None

    def test_an_unknown_token_is_401_in_the_words_of_salesforce(self, org):
        org.token = org.token[:-1]
        expected = {"message": "Session expired or invalid", "errorCode": "INVALID_SESSION_ID"}
        assert self.refused(org) == (401, expected)

    def test_all_tokens_can_be_revoked(self, org):
        assert org.control("POST", "/sandbox/expire-tokens").json == {"revoked": 1}
        assert self.refused(org)[0] == 401

    def test_one_token_can_be_revoked(self, org):
        assert org.raw("POST", "/services/oauth2/revoke", urlencode({"token": org.token}).encode(), FORM).status == 200
        assert self.refused(org)[0] == 401

    def test_a_session_lives_on_while_it_is_used(self, org):
        org.faults(token_lifetime_seconds=60)
        for _ in range(3):
            org.clock.pass_time(timedelta(seconds=59))
            assert self.refused(org) is None
        org.clock.pass_time(timedelta(seconds=60))
        assert self.refused(org)[0] == 401

    def test_logins_are_counted_for_an_hour(self, org):
        org.faults(logins_per_hour=2)
        assert ask(org, GRANT).status == 200
        assert ask(org, GRANT).status == 400
        org.clock.pass_time(timedelta(hours=1))
        assert ask(org, GRANT).status == 200

    def test_the_first_generation_of_bulk_answers_400(self, org):
        answer = org.raw(
            "GET", "/services/async/64.0/job/x", b"", {"X-SFDC-Session": "x", "Content-Type": "application/json"}
        )
        assert (answer.status, answer.json["exceptionCode"]) == (400, "InvalidSessionId")


def test_who_am_i(org):
    identity = org.raw("GET", f"/id/00D000000000001EAA/005000000000001AAA?oauth_token={org.token}")
    assert identity.json["username"] == "u@example.com"
    info = org.call("GET", "/services/oauth2/userinfo").json
    assert (info["user_id"], info["organization_id"], info["preferred_username"]) == (
        "005000000000001AAA",
        "00D000000000001EAA",
        "u@example.com",
    )
    assert org.raw("GET", "/id/00D000000000001EAA/005000000000001AAA").status == 401


def test_two_orgs_know_nothing_of_each_other():
    one, other = OrgClient(), OrgClient()
    other.token = one.token
    assert other.call("GET", f"{V65}/limits").status == 401
