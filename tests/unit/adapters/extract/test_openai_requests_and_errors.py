from itertools import product

import pytest
from model_server import KEY, faults_of

from lead_enrichment.adapters.extract.openai.errors import asked_to_wait, reply_of_status
from lead_enrichment.adapters.extract.openai.replies import plain_code, reply_of
from lead_enrichment.adapters.extract.openai.requests import Api, params_of
from lead_enrichment.domain.llm.answer import SCHEMA
from lead_enrichment.domain.llm.exchange import Ending, ModelRequest
from lead_enrichment.domain.llm.models import model_named
from lead_enrichment.domain.llm.spend import TokenUsage

PATHS = {Api.RESPONSES: "/v1/responses", Api.CHAT: "/v1/chat/completions"}


def request(model="gpt-6-luna", *, flex=False, correction=None) -> ModelRequest:
    known = model_named(model)
    return ModelRequest(
        model=model, instructions="Read.", data="{}", schema_name="owner_and_address", schema=SCHEMA, max_output_tokens=900,
        effort=known.effort, explicit_cache=known.explicit_cache, flex=flex, timeout=45.0, correction=correction,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("api", "is_vendor", "flex", "correction", "model"),
    list(
        product(
            Api,
            (True, False),
            (True, False),
            (None, "it is not JSON"),
            ("gpt-6-luna", "gpt-6.2-sol", "gpt-4o-mini", "my-model"),
        )
    ),
)
def test_every_form_of_a_request_is_valid_by_the_sdks_own_types(api, is_vendor, flex, correction, model):
    params = params_of(request(model, flex=flex, correction=correction), api, is_vendor=is_vendor)
    assert faults_of(PATHS[api], params) == []
    assert params["store"] is False
    assert not {"temperature", "top_p", "tools", "stream"} & set(params)


@pytest.mark.parametrize("api", Api)
def test_the_check_itself_refuses_what_is_unknown(api):
    params = params_of(request(), api, is_vendor=True)
    assert faults_of(PATHS[api], params | {"retries": 3})
    assert faults_of(PATHS[api], params | {"service_tier": "cheap"})


def test_what_only_the_vendor_knows_is_sent_to_the_vendor_alone():
    vendor, other = (params_of(request(), Api.RESPONSES, is_vendor=known) for known in (True, False))
    assert vendor["prompt_cache_options"] == {"mode": "explicit"}
    assert vendor["service_tier"] == "default"
    assert not {"prompt_cache_options", "service_tier"} & set(other)
    assert "prompt_cache_options" not in params_of(request("gpt-4o-mini"), Api.RESPONSES, is_vendor=True)


def test_compatible_servers_get_the_names_they_know():
    params = params_of(request("my-model"), Api.CHAT, is_vendor=False)
    assert params["messages"][0]["role"] == "system"
    assert params["max_tokens"] == 900
    assert "reasoning_effort" not in params


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"retry-after-ms": "250"}, 0.25),
        ({"retry-after": "7"}, 7.0),
        ({"retry-after-ms": "500", "retry-after": "7"}, 0.5),
        ({"retry-after": "Wed, 21 Oct 2026 07:29:30 GMT", "date": "Wed, 21 Oct 2026 07:28:00 GMT"}, 90.0),
        ({"retry-after": "Wed, 21 Oct 2026 07:29:30 GMT"}, None),
        ({"retry-after": "soon"}, None),
        ({"retry-after": "nan"}, None),
        ({"retry-after": "-5"}, None),
        ({"retry-after": "inf"}, None),
        ({}, None),
    ],
)
def test_the_wait_that_is_asked_for_is_read_in_every_form(headers, seconds):
    assert asked_to_wait(headers) == seconds


@pytest.mark.parametrize(
    ("status", "body", "ending", "billed"),
    [
        (400, {"error": {"code": "context_length_exceeded"}}, Ending.NOT_ACCEPTED, False),
        (401, None, Ending.CREDENTIALS, False),
        (403, {}, Ending.CREDENTIALS, False),
        (404, {"error": {"code": "model_not_found"}}, Ending.NOT_ACCEPTED, False),
        (408, {}, Ending.UNAVAILABLE, True),
        (409, {}, Ending.UNAVAILABLE, False),
        (422, [], Ending.NOT_ACCEPTED, False),
        (429, {"error": {"code": "rate_limit_exceeded"}}, Ending.BUSY, False),
        (429, {"code": "insufficient_quota"}, Ending.QUOTA, False),
        (429, {"error": {"type": "insufficient_quota"}}, Ending.QUOTA, False),
        (429, {"error": {"code": "resource_unavailable"}}, Ending.NO_FLEX, False),
        (500, "x", Ending.UNAVAILABLE, False),
        (502, {}, Ending.UNAVAILABLE, True),
        (503, {}, Ending.UNAVAILABLE, False),
        (504, {}, Ending.UNAVAILABLE, True),
        (529, {}, Ending.UNAVAILABLE, False),
    ],
)
def test_each_error_status_has_its_meaning_and_its_price(status, body, ending, billed):
    reply = reply_of_status(status, body, {})
    assert (reply.ending, reply.billed) == (ending, billed)


def test_nothing_of_an_errors_message_is_passed_on():
    body = {"error": {"message": f"Incorrect API key provided: {KEY}", "code": f"<{KEY}>"}}
    assert KEY not in reply_of_status(401, body, {}).detail
    assert plain_code("a\nb") == "unreadable code"


@pytest.mark.parametrize(
    "body", [None, [], "x", 3, {}, {"choices": 7}, {"choices": [None]}, {"output": {"a": 1}}, {"usage": []}]
)
@pytest.mark.parametrize("api", Api)
def test_no_body_however_odd_is_an_error_of_ours(api, body):
    reply_of(body, api)


@pytest.mark.parametrize(
    "usage",
    [{"input_tokens": -1, "output_tokens": 1}, {"input_tokens": True, "output_tokens": 1}, {"input_tokens": "9", "output_tokens": 1},
     {"input_tokens": 10**12, "output_tokens": 1}, {"input_tokens": 1}, None],
)  # fmt: skip
def test_figures_that_cannot_be_are_no_figures(usage):
    reply = reply_of({"status": "completed", "output": [], "usage": usage}, Api.RESPONSES)
    assert reply.usage is None
    assert reply.billed


def test_a_failed_response_is_told_apart_by_its_code():
    def ending(code):
        return reply_of({"status": "failed", "error": {"code": code}}, Api.RESPONSES).ending

    assert [ending(code) for code in ("rate_limit_exceeded", "server_error", "bio_policy", None)] == [
        Ending.BUSY, Ending.UNAVAILABLE, Ending.REFUSED, Ending.UNAVAILABLE,
    ]  # fmt: skip


def test_figures_are_read_under_both_names():
    chat = {
        "choices": [],
        "usage": {"prompt_tokens": 5, "completion_tokens": 2, "prompt_tokens_details": {"cached_tokens": 3}},
    }
    assert reply_of(chat, Api.CHAT).usage == TokenUsage(5, 2, cached=3)
