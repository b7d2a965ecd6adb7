from datetime import date

import pytest

from lead_enrichment.adapters.extract.openai.requests import Api
from lead_enrichment.domain.errors import SetupError
from lead_enrichment.domain.llm.mode import Mode
from lead_enrichment.model_set_up import model_set_up
from lead_enrichment.settings import Settings, load_settings

TODAY = date(2026, 11, 26)
KEY = "sk-canary-0123456789abcdef"


def settings(**values) -> Settings:
    return Settings(_env_file=None, **values)


@pytest.fixture(autouse=True)
def _no_model_in_the_environment(monkeypatch):
    for name in ("OPENAI_API_KEY", "OPENAI_BASE_URL", "LLM_MODE", "LLM_MODEL"):
        monkeypatch.delenv(name, raising=False)


def test_without_a_key_no_model_is_asked():
    assert model_set_up(settings(), TODAY) is None
    assert model_set_up(settings(openai_api_key=""), TODAY) is None


def test_with_a_key_it_is_asked_where_the_rules_are_not_sure():
    set_up = model_set_up(settings(openai_api_key=KEY), TODAY)
    assert set_up.plan.mode is Mode.UNSURE
    assert set_up.endpoint.speaks is Api.RESPONSES
    assert set_up.plan.model.name == "gpt-6-luna"


def test_never_means_never_also_with_a_key():
    assert model_set_up(settings(openai_api_key=KEY, llm_mode="never"), TODAY) is None


def test_a_server_of_ones_own_needs_no_key_but_has_to_be_asked_for():
    assert model_set_up(settings(openai_base_url="http://127.0.0.1:1/v1"), TODAY) is None
    set_up = model_set_up(settings(openai_base_url="http://127.0.0.1:1/v1", llm_mode="always"), TODAY)
    assert set_up.endpoint.speaks is Api.CHAT
    assert set_up.endpoint.key() is None


@pytest.mark.parametrize(
    ("url", "api"),
    [
        (None, Api.RESPONSES),
        ("https://api.openai.com/v1", Api.RESPONSES),
        ("https://eu.api.openai.com/v1", Api.RESPONSES),
        ("https://api.openai.com.example/v1", Api.CHAT),
        ("http://127.0.0.1:8080/v1", Api.CHAT),
    ],
)
def test_the_interface_follows_the_address(url, api):
    assert model_set_up(settings(openai_api_key=KEY, openai_base_url=url), TODAY).endpoint.speaks is api


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"llm_mode": "always"}, "OPENAI_API_KEY"),
        ({"llm_mode": "unsure"}, "LLM_MODE=never"),
        ({"openai_api_key": KEY, "llm_price_in_usd": 1.0}, "LLM_PRICE_OUT_USD"),
        ({"openai_api_key": KEY, "llm_model": "gpt-4"}, "gpt-6-luna"),
    ],
)
def test_what_cannot_work_says_what_to_do_and_never_the_key(values, said):
    with pytest.raises(SetupError) as caught:
        model_set_up(settings(**values), TODAY)
    assert said in str(caught.value)
    assert KEY not in str(caught.value)


@pytest.mark.parametrize(
    "url", ["127.0.0.1:1", "ftp://x/v1", "https://user:secret@host/v1", "https://host/v1?key=secret"]
)
def test_an_address_that_is_none_is_named_without_its_value(url):
    with pytest.raises(SetupError) as caught:
        load_settings(openai_base_url=url)
    assert "OPENAI_BASE_URL" in str(caught.value)
    assert "secret" not in str(caught.value)


def test_the_key_is_not_in_what_the_settings_print():
    assert KEY not in repr(settings(openai_api_key=KEY))


def test_flex_waits_longer():
    assert model_set_up(settings(openai_api_key=KEY), TODAY).plan.timeout == 45
    assert model_set_up(settings(openai_api_key=KEY, llm_tier="flex"), TODAY).plan.timeout == 900
