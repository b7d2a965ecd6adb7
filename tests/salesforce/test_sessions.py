"""One login for all, also when the token is revoked in the middle; every replay carries every header."""

import asyncio

import pytest
from salesforce_org import access_to, org_with, raw_lead

from lead_enrichment.adapters.crm.salesforce.api import WRITE_HEADERS
from lead_enrichment.adapters.crm.salesforce.connection import Access, look_at, open_api
from lead_enrichment.adapters.crm.salesforce.credentials import ClientCredentials, RawToken, SoapLogin
from lead_enrichment.adapters.crm.salesforce.records import http_date
from lead_enrichment.adapters.crm.salesforce.transport import Request
from lead_enrichment.clock import SystemClock
from lead_enrichment.domain.errors import SetupError, TransientError

WRITERS = 16


async def test_a_token_revoked_under_16_writers_costs_one_login_and_no_header(tmp_path):
    async with org_with([raw_lead(number) for number in range(WRITERS * 2)], tmp_path) as org:
        leads = await org.leads()

        async def update(number):
            lead = leads[number]
            headers = {**WRITE_HEADERS, "If-Unmodified-Since": http_date(lead.crm.modstamp), "X-Ours": str(number)}
            path = f"sobjects/Lead/{lead.id}"
            return await org.api.call(Request("update", "PATCH", path, body={"City": "Dayton"}, headers=headers))

        await asyncio.gather(*(update(number) for number in range(WRITERS)))
        before = org.api.logins
        since = str((await org.requests())[-1]["id"])
        await org.sandbox.control("POST", "/sandbox/expire-tokens")
        await asyncio.gather(*(update(number) for number in range(WRITERS, 2 * WRITERS)))

        assert org.api.logins - before == 1
        assert len(await org.requests(path="/services/oauth2/token", since=since)) == 1
        patches = await org.requests(method="PATCH", since=since)
        refused = [request for request in patches if request["status"] == 401]
        made = [request for request in patches if request["status"] == 204]
        assert len(made) == WRITERS
        assert refused
        for request in patches:
            headers = {name.lower(): value for name, value in request["headers"].items()}
            assert headers["sforce-auto-assign"] == "FALSE"
            assert headers["if-unmodified-since"]
            assert headers["x-ours"]
        for request in made:
            assert [
                version["request_id"] for version in await org.our_versions(request["path"].rpartition("/")[2])
            ] == [request["id"]]


async def test_a_token_revoked_in_the_middle_of_a_batch_changes_nothing_for_the_leads(tmp_path):
    async with org_with([raw_lead(number) for number in range(60)], tmp_path) as org:
        leads = await org.leads()
        await org.faults(latency_ms=20)
        writing = asyncio.gather(*(org.crm.apply(org.planned(lead)) for lead in leads))
        await asyncio.sleep(0.03)
        await org.sandbox.control("POST", "/sandbox/expire-tokens")
        records = await writing
        assert {record.outcome.value for record in records} == {"written"}
        assert org.api.logins == 2
        assert all([len(await org.our_versions(lead.id)) == 1 for lead in leads])


async def test_a_session_refused_twice_is_a_setup_fault(tmp_path):
    async with org_with([raw_lead(1)], tmp_path) as org:
        await org.faults(token_lifetime_seconds=0)
        with pytest.raises(SetupError) as caught:
            await org.leads()
        assert caught.value.code == "salesforce_login"


@pytest.mark.parametrize("way", ["client", "soap", "jwt", "token"])
async def test_each_way_to_log_in_gets_in(tmp_path, way):
    async with org_with([raw_lead(1)], tmp_path) as org:
        token = await org.api._tokens.current()
        known = org.sandbox.credentials
        ways = {
            "client": access_to(org.sandbox),
            "soap": Access(SoapLogin(org.sandbox.url, known.username, known.escaped_password, known.escaped_token)),
            "jwt": Access(_jwt(org, tmp_path)),
            "token": Access(RawToken(org.sandbox.url, token.access_token)),
        }
        async with open_api(ways[way], SystemClock()) as api:
            assert (await look_at(api)).id == org.org.id


def _jwt(org, folder):
    from cryptography.hazmat.primitives.asymmetric import rsa
    from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

    from lead_enrichment.adapters.crm.salesforce.credentials import JwtBearer

    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    path = folder / "key.pem"
    path.write_bytes(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    known = org.sandbox.credentials
    return JwtBearer(org.sandbox.url, known.client_id, known.username, path)


async def test_a_raw_token_that_ends_cannot_be_renewed(tmp_path):
    async with org_with([raw_lead(1)], tmp_path) as org:
        token = await org.api._tokens.current()
        async with open_api(Access(RawToken(org.sandbox.url, token.access_token)), SystemClock()) as api:
            await look_at(api)
            await org.sandbox.control("POST", "/sandbox/expire-tokens")
            with pytest.raises(SetupError) as caught:
                await api.describe_lead()
            assert "SF_ACCESS_TOKEN" in caught.value.detail


@pytest.mark.parametrize(
    ("credentials", "words"),
    [
        (lambda url: ClientCredentials(url, "ck", "wrong"), "SF_CLIENT_SECRET"),
        (lambda url: ClientCredentials(url, "unknown", "cs"), "SF_CLIENT_ID"),
        (lambda url: SoapLogin(url, "u@example.com", "wrong", "tok"), "INVALID_LOGIN"),
        (lambda url: SoapLogin(url, "u@example.com", "pw", ""), "SF_SECURITY_TOKEN"),
    ],
)
async def test_a_refused_login_says_what_is_wrong_and_no_secret(tmp_path, credentials, words):
    async with org_with([], tmp_path) as org:
        async with open_api(Access(credentials(org.sandbox.url)), SystemClock()) as api:
            with pytest.raises(SetupError) as caught:
                await api.describe_lead()
    assert caught.value.code == "salesforce_login"
    assert words in caught.value.detail
    assert "wrong" not in caught.value.detail.replace("is wrong", "")


async def test_soap_login_that_is_off_is_named(tmp_path):
    async with org_with([], tmp_path) as org:
        await org.faults(soap_login=False)
        known = org.sandbox.credentials
        login = SoapLogin(org.sandbox.url, known.username, known.password, known.security_token)
        async with open_api(Access(login), SystemClock()) as api:
            with pytest.raises(SetupError) as caught:
                await api.describe_lead()
    assert "External Client App" in caught.value.detail


async def test_a_service_that_is_not_there_is_a_transient_fault():
    access = Access(ClientCredentials("http://127.0.0.1:9", "ck", "cs"))
    async with open_api(access, SystemClock()) as api:
        with pytest.raises(TransientError) as caught:
            await api.describe_lead()
    assert caught.value.code == "salesforce_unavailable"


async def test_the_share_of_the_days_calls_is_kept(tmp_path):
    async with org_with([raw_lead(1)], tmp_path, budget=0.5) as org:
        await org.faults(daily_api_limit=20)
        for _ in range(8):  # the describe and the name of the org were the first two calls
            await org.leads()
        with pytest.raises(SetupError) as caught:
            await org.leads()
        assert caught.value.code == "api_budget_used"
        assert org.api.usage.used == 10
