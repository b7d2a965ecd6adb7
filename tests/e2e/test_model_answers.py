"""Every way in which a model can answer ends in the right state with the right cost, over real HTTP."""

import json
from dataclasses import replace

import pytest
from model_lead import PLAN, desk
from model_server import KEY, NOTHING, QUOTA_BODY, RATE_BODY, Answered, model_server, passage_with, reads, says

from lead_enrichment.adapters.extract.openai.requests import Api
from lead_enrichment.domain.errors import SetupError
from lead_enrichment.domain.llm.prompt import prompt
from lead_enrichment.domain.result import LeadStatus
from lead_enrichment.second_opinion import Mode, OnFailure

QUOTE = "Larkspur Joinery is run by its owner Jane Wrenfield"
WHERE = "12 Mill Road, Dayton, OH 45402"
PAGE = f"<h1>Larkspur Joinery</h1><p>{QUOTE}, a joiner since 2004.</p><footer><address>{WHERE}</address></footer>"
ADDRESS = {
    "street": "12 Mill Road",
    "city": "Dayton",
    "state": "OH",
    "postal_code": "45402",
    "country": "United States",
}
GOOD = reads(("Jane", "Wrenfield", "owner"), QUOTE, ADDRESS, WHERE)


def always(answered: Answered):
    return lambda data: answered


GARBLED = always(Answered(text='{"owner_first": "Jane", '))
APIS = [Api.RESPONSES, Api.CHAT]


@pytest.mark.parametrize("api", APIS)
async def test_a_good_answer_that_agrees_makes_the_finding_surer_and_is_paid_for(tmp_path, api):
    async with model_server(GOOD) as server, desk(server.base, tmp_path, api=api) as at:
        found = await at.enrich(PAGE)
        assert await at.spent() == pytest.approx(server.billed())
    assert server.faults == []
    assert (found.enrichment.first_name, found.enrichment.last_name) == ("Jane", "Wrenfield")
    assert found.enrichment.address.postal_code == "45402"
    assert found.status is LeadStatus.ENRICHED
    assert (found.model.outcome, found.model.name, found.model.address) == ("answered", "same", "same")
    assert found.cost.usd == pytest.approx(server.billed())
    assert found.cost.tokens_in == server.billed_in
    assert {item.prompt for item in found.evidence} == {prompt().name}
    assert {item.model for item in found.evidence} == {"gpt-6-luna"}
    body = server.requests[0]
    assert body["store"] is False
    assert "temperature" not in body
    assert f"Bearer {KEY}" in server.heads[0]
    assert KEY not in found.model_dump_json()


BROKEN = {
    "refusal": (always(Answered(refusal="I cannot help with that.")), "model_refused", 1),
    "truncated": (always(Answered(text='{"owner_first"', stop="length")), "model_cut_off", 2),
    "content filter": (always(Answered(stop="content_filter")), "model_refused", 1),
    "bad JSON": (GARBLED, "model_malformed", 2),
    "empty": (always(Answered()), "model_malformed", 2),
    "a list": (always(Answered(text="[1]")), "model_malformed", 2),
    "out of range": (always(says({"confidence": 7})), "model_malformed", 2),
    "not a number": (always(Answered(text=json.dumps(NOTHING | {"confidence": float("nan")}))), "model_malformed", 2),
    "wrong types": (always(says({"owner_first": ["Jane", "June"], "confidence": "very high"})), "model_malformed", 2),
    "missing keys": (always(Answered(text='{"owner_first": null}')), "model_malformed", 2),
    "huge": (always(Answered(text=json.dumps(NOTHING | {"reasoning": "x" * 100_000}))), "model_malformed", 2),
    "deeply nested": (always(Answered(text='{"a":' * 5000)), "model_malformed", 2),
    "429": (always(Answered(status=429, body=RATE_BODY)), "model_busy", 2),
    "quota": (always(Answered(status=429, body=QUOTA_BODY)), "model_quota", 1),
    "payment required": (always(Answered(status=402, body={})), "model_quota", 1),
    "wrong key": (always(Answered(status=401, body={"error": {"code": "invalid_api_key", "message": KEY}})), "model_credentials", 1),
    "no access": (always(Answered(status=403, body={"error": {"code": "x y<z>"}})), "model_credentials", 1),
    "no such model": (always(Answered(status=404, body={"error": {"code": "model_not_found"}})), "model_request_refused", 1),
    "bad request": (always(Answered(status=400, body="text")), "model_request_refused", 1),
    "redirect": (always(Answered(status=302, body={}, headers={"Location": "http://127.0.0.1:9/"})), "model_request_refused", 1),
    "500 twice": (always(Answered(status=500, body={})), "model_unavailable", 2),
    "503": (always(Answered(status=503, body=None, raw=b"<html>busy</html>")), "model_unavailable", 2),
    "not JSON at all": (always(Answered(raw=b"<html>hello</html>")), "model_unavailable", 2),
    "a number": (always(Answered(raw=b"17")), "model_unavailable", 2),
    "no choices": (always(Answered(raw=b"{}")), None, 2),
    "too large": (always(Answered(raw=b'"' + b"x" * 3_000_000 + b'"')), "model_unavailable", 2),
    "connection reset": (always(Answered(reset=True)), "model_unavailable", 2),
}  # fmt: skip


@pytest.mark.parametrize("api", APIS)
@pytest.mark.parametrize("case", BROKEN)
async def test_a_broken_answer_never_loses_what_the_rules_found(tmp_path, case, api):
    answerer, outcome, requests = BROKEN[case]
    async with model_server(answerer) as server, desk(server.base, tmp_path, api=api) as at:
        found = await at.enrich(PAGE)
        spent = await at.spent()
    assert found.model.outcome == (outcome or {Api.CHAT: "model_unavailable", Api.RESPONSES: "model_malformed"}[api])
    assert (found.model.requests, len(server.requests)) == (requests, requests)
    assert (found.enrichment.first_name, found.enrichment.last_name) == ("Jane", "Wrenfield")
    assert found.enrichment.address.street == "12 Mill Road"
    assert found.cost.usd == pytest.approx(spent)
    assert spent >= server.billed() - 1e-9
    if server.billed_in == 0:
        assert spent == 0
    assert server.faults == []
    assert KEY not in found.model_dump_json()


PUT_UP_WITH = {
    "fenced": ("```json\n{}\n```", "fenced"),
    "text around it": ("Here you are:\n{}\nGood luck!", "extra_text"),
}


@pytest.mark.parametrize("case", PUT_UP_WITH)
async def test_what_weaker_servers_add_is_put_up_with_and_counted(tmp_path, case):
    form, event = PUT_UP_WITH[case]

    def answer(data):
        return Answered(text=form.replace("{}", GOOD(data).text))

    async with model_server(answer) as server, desk(server.base, tmp_path) as at:
        found = await at.enrich(PAGE)
    assert (found.model.outcome, found.model.events, found.model.name) == ("answered", (event,), "same")


async def test_keys_that_nobody_asked_for_are_left_out_and_counted(tmp_path):
    def answer(data):
        return Answered(text=json.dumps(json.loads(GOOD(data).text) | {"admin": True, "Status": "Closed - Converted"}))

    async with model_server(answer) as server, desk(server.base, tmp_path) as at:
        found = await at.enrich(PAGE)
    assert found.model.events == ("extra_keys",)
    assert "Closed" not in found.model_dump_json()


REPAIRS = {
    "bad JSON": (GARBLED, "malformed"),
    "cut off": (always(Answered(text="{", stop="length")), "cut_off"),
    "429 with a wait": (always(Answered(status=429, body=RATE_BODY, headers={"retry-after-ms": "1500"})), "sent_again"),
    "429 with a wait in seconds": (always(Answered(status=429, body=RATE_BODY, headers={"retry-after": "2"})), "sent_again"),
    "500": (always(Answered(status=500, body={})), "sent_again"),
}  # fmt: skip


@pytest.mark.parametrize("case", REPAIRS)
async def test_one_repetition_mends_what_can_be_mended(tmp_path, case):
    fault, event = REPAIRS[case]
    async with model_server(GOOD, [fault]) as server, desk(server.base, tmp_path) as at:
        found = await at.enrich(PAGE)
        assert await at.spent() == pytest.approx(server.billed())
    assert (found.model.outcome, found.model.events, found.model.requests) == ("answered", (event,), 2)
    if "429 with a wait" in case:
        assert at.pauses == [pytest.approx(1.5 if "seconds" not in case else 2.0)]
    if case == "bad JSON":
        assert "not a JSON object" in server.requests[1]["messages"][-1]["content"]
        assert GARBLED({}).text not in json.dumps(server.requests[1])


async def test_a_long_wait_is_not_waited_for_and_others_are_not_sent_meanwhile(tmp_path):
    busy = always(Answered(status=429, body=RATE_BODY, headers={"retry-after": "600"}))
    async with model_server(busy) as server, desk(server.base, tmp_path) as at:
        one, two = await at.enrich(PAGE, lead="1"), await at.enrich(PAGE, lead="2")
    assert (one.model.outcome, two.model.outcome) == ("model_busy", "model_unavailable")
    assert len(server.requests) == 1
    assert at.pauses == []


async def test_a_call_that_hangs_ends_in_time_is_not_repeated_and_counts_as_reserved(tmp_path):
    plan = replace(PLAN, timeout=0.3)
    async with model_server(always(Answered(hang=True))) as server, desk(server.base, tmp_path, plan) as at:
        found = await at.enrich(PAGE)
        spent = await at.spent()
    assert found.model.outcome == "model_timeout"
    assert len(server.requests) == 1
    assert spent >= server.billed() > 0
    assert found.enrichment.last_name == "Wrenfield"


async def test_an_answer_without_figures_counts_as_reserved(tmp_path):
    def answer(data):
        return replace(GOOD(data), usage=False)

    async with model_server(answer) as server, desk(server.base, tmp_path) as at:
        found = await at.enrich(PAGE)
        assert await at.spent() >= server.billed()
    assert found.model.name == "same"


async def test_an_empty_account_is_asked_once_and_announced_once(tmp_path, capsys):
    async with model_server(always(Answered(status=429, body=QUOTA_BODY))) as server, desk(server.base, tmp_path) as at:
        results = [await at.enrich(PAGE, lead=str(number)) for number in range(4)]
    assert len(server.requests) == 1
    assert {one.model.outcome for one in results} == {"model_quota"}
    said = capsys.readouterr()
    assert (said.out + said.err).count("Model quota used up") == 1
    assert "Add credit" in said.out + said.err
    assert KEY not in said.out + said.err


async def test_the_run_stops_for_an_empty_account_when_it_is_told_to(tmp_path):
    plan = replace(PLAN, on_failure=OnFailure.STOP)
    async with (
        model_server(always(Answered(status=429, body=QUOTA_BODY))) as server,
        desk(server.base, tmp_path, plan) as at,
    ):
        with pytest.raises(SetupError) as caught:
            await at.enrich(PAGE)
    assert caught.value.code == "model_quota"
    assert KEY not in str(caught.value)


async def test_a_service_that_keeps_failing_is_left_alone_for_a_while(tmp_path):
    async with model_server(always(Answered(status=500, body={}))) as server, desk(server.base, tmp_path) as at:
        results = [await at.enrich(PAGE, lead=str(number)) for number in range(6)]
        asked = len(server.requests)
        at.clock.seconds += 31
        await at.enrich(PAGE, lead="later")
    assert asked < 7
    assert len(server.requests) > asked
    assert all(one.enrichment.last_name == "Wrenfield" for one in results)


async def test_flex_falls_back_to_the_default_tier_once(tmp_path):
    full = always(Answered(status=429, body={"error": {"code": "resource_unavailable", "type": "requests"}}))
    plan = replace(PLAN, flex=True)
    async with model_server(GOOD, [full]) as server, desk(server.base, tmp_path, plan, Api.RESPONSES) as at:
        found = await at.enrich(PAGE)
    assert [request.get("service_tier") for request in server.requests] == ["flex", None]
    assert (found.model.events, found.model.outcome) == (("no_flex",), "answered")


async def test_flex_costs_half_where_flex_has_served(tmp_path):
    plan = replace(PLAN, flex=True)
    async with model_server(GOOD) as server, desk(server.base, tmp_path, plan, Api.RESPONSES) as at:
        found = await at.enrich(PAGE)
    assert found.model.tier == "flex"
    assert found.cost.usd == pytest.approx(server.billed() / 2)


UNGROUNDED = {
    "an invented owner": {"owner_first": "Ernest", "owner_last": "Poole", "owner_role": "owner", "owner_quote": "Owner: Ernest Poole"},
    "an invented name under a true quote": {"owner_first": "Ernest", "owner_last": "Poole", "owner_role": "owner", "owner_quote": QUOTE},
    "no quote": {"owner_first": "Jane", "owner_last": "Wrenfield", "owner_role": "owner"},
    "a passage that does not exist": {"owner_first": "Jane", "owner_last": "Wrenfield", "owner_role": "owner", "owner_quote": QUOTE, "owner_passage": 1},
    "an invented street": ADDRESS | {"street": "1 Attacker Way", "address_quote": WHERE},
    "another city": ADDRESS | {"city": "Reno", "address_quote": WHERE},
    "another postal code": ADDRESS | {"postal_code": "89501", "address_quote": WHERE},
}  # fmt: skip


@pytest.mark.parametrize("case", UNGROUNDED)
async def test_a_value_that_the_cited_passage_does_not_say_is_dropped(tmp_path, case):
    said = UNGROUNDED[case]

    def answer(data):
        owner, place = passage_with(data, QUOTE), passage_with(data, WHERE)
        return says({"owner_passage": owner["id"], "address_passage": place["id"]} | said)

    async with model_server(answer) as server, desk(server.base, tmp_path) as at:
        found = await at.enrich(PAGE)
    assert found.model.dropped
    assert (found.enrichment.first_name, found.enrichment.last_name) == ("Jane", "Wrenfield")
    assert found.enrichment.address.one_line().startswith("12 Mill Road, Dayton, OH, 45402")
    assert "Poole" not in json.dumps([change.model_dump() for change in found.plan.changes])


async def test_another_model_than_was_asked_is_noted(tmp_path):
    def answer(data):
        body = {"model": "tiny", "choices": [{"message": {"content": GOOD(data).text}, "finish_reason": "stop"}]}
        return Answered(raw=json.dumps(body).encode())

    async with model_server(answer) as server, desk(server.base, tmp_path) as at:
        found = await at.enrich(PAGE)
    assert found.model.events == ("other_model",)
    assert found.model.name == "same"


async def test_a_lead_of_which_the_rules_are_sure_is_not_asked_about(tmp_path):
    sure = f"<p>Larkspur Joinery was founded in 2004 by owner Jane Wrenfield.</p><address>{WHERE}</address>"
    plan = replace(PLAN, mode=Mode.UNSURE)
    async with model_server(always(says({}))) as server, desk(server.base, tmp_path, plan) as at:
        surely = await at.enrich(sure, lead="sure")
        unsure = await at.enrich("<p>Fine stairs since 2004.</p>", lead="unsure")
    assert surely.enrichment.name_confidence >= 0.9
    assert surely.model is None
    assert unsure.model.outcome == "answered"
    assert len(server.requests) == 1


async def test_a_website_that_was_not_read_is_not_asked_about(tmp_path):
    async with model_server(always(says({}))) as server, desk(server.base, tmp_path) as at:
        found = await at.enrich("")
    assert server.requests == []
    assert found.model is None
