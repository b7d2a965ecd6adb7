"""One way to log in follows from the settings; gaps and contradictions are named before any work."""

import pytest

from lead_enrichment.adapters.crm.salesforce.credentials import (
    ClientCredentials,
    JwtBearer,
    LoginValues,
    RawToken,
    SoapLogin,
    credentials_from,
)
from lead_enrichment.domain.errors import SetupError


@pytest.fixture
def key(tmp_path):
    path = tmp_path / "key.pem"
    path.write_text("-----BEGIN PRIVATE KEY-----")
    return path


def test_each_set_of_settings_is_one_way(key):
    cases = [
        (LoginValues(client_id="c", client_secret="s", my_domain="acme"), ClientCredentials),
        (LoginValues(client_id="c", username="u", jwt_key=key), JwtBearer),
        (LoginValues(username="u", password="p", security_token="t"), SoapLogin),
        (LoginValues(access_token="t", instance_url="https://acme.my.salesforce.com"), RawToken),
    ]
    for values, kind in cases:
        assert type(credentials_from(values)) is kind


@pytest.mark.parametrize(
    ("values", "named"),
    [
        (LoginValues(), ["SF_CLIENT_ID", "SF_JWT_KEY", "SF_PASSWORD", "SF_ACCESS_TOKEN"]),
        (LoginValues(client_secret="s", my_domain="acme"), ["SF_CLIENT_ID"]),
        (LoginValues(client_id="c", client_secret="s"), ["SF_MY_DOMAIN"]),
        (LoginValues(password="p"), ["SF_USERNAME"]),
        (LoginValues(access_token="t"), ["SF_INSTANCE_URL"]),
        (LoginValues(client_id="c", client_secret="s", my_domain="acme", password="p"), ["SF_CLIENT_SECRET", "SF_PASSWORD"]),
        (LoginValues(username="u", password="p", login_url="https://test.salesforce.com", my_domain="acme"), ["SF_LOGIN_URL", "SF_MY_DOMAIN"]),
        (LoginValues(access_token="t", instance_url="http://acme.my.salesforce.com"), ["https"]),
        (LoginValues(access_token="t", instance_url="https://acme.lightning.force.com"), ["Lightning"]),
        (LoginValues(username="u", password="p", login_url="ftp://x"), ["SF_LOGIN_URL"]),
        (LoginValues(username="u", password="p", login_url="https://u:p@x"), ["SF_LOGIN_URL"]),
        (LoginValues(client_id="c", client_secret="s", login_url="https://login.salesforce.com"), ["SF_MY_DOMAIN"]),
        (LoginValues(client_id="c", client_secret="s", my_domain="acme/../x"), ["SF_MY_DOMAIN"]),
        (LoginValues(client_id="c", client_secret="s", my_domain="acme.evil.example"), ["SF_MY_DOMAIN"]),
    ],
)  # fmt: skip
def test_a_gap_or_contradiction_is_named_without_its_value(values, named):
    with pytest.raises(SetupError) as caught:
        credentials_from(values)
    assert caught.value.code == "bad_setting"
    assert all(name in caught.value.detail for name in named)


def test_a_key_that_is_not_there_is_named(tmp_path):
    with pytest.raises(SetupError, match="SF_JWT_KEY"):
        credentials_from(LoginValues(client_id="c", username="u", jwt_key=tmp_path / "none.pem"))


@pytest.mark.parametrize(
    ("domain", "url"),
    [
        ("acme", "https://acme.my.salesforce.com"),
        ("acme--uat.sandbox", "https://acme--uat.sandbox.my.salesforce.com"),
        ("acme.my", "https://acme.my.salesforce.com"),
        ("acme-dev-ed.develop", "https://acme-dev-ed.develop.my.salesforce.com"),
        ("acme.my.salesforce.com", "https://acme.my.salesforce.com"),
        ("https://acme.my.salesforce.com/", "https://acme.my.salesforce.com"),
    ],
)
def test_a_my_domain_may_be_written_in_several_ways(domain, url):
    assert credentials_from(LoginValues(client_id="c", client_secret="s", my_domain=domain)).login_url == url


def test_plain_http_is_for_this_machine_only():
    values = LoginValues(client_id="c", client_secret="s", login_url="http://127.0.0.1:8080")
    assert credentials_from(values).login_url == "http://127.0.0.1:8080"


def test_no_secret_is_shown():
    for values in (
        LoginValues(client_id="c", client_secret="canary", my_domain="acme"),
        LoginValues(username="u", password="canary", security_token="canary"),
        LoginValues(access_token="canary", instance_url="https://a.my.salesforce.com"),
    ):
        assert "canary" not in repr(credentials_from(values))
        assert "canary" not in repr(values)
