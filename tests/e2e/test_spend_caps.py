"""Spend never passes a cap: repeated calls, workers beside each other, workers that are killed in the middle of a call."""

import asyncio
import random
from dataclasses import replace

import pytest
from model_kills import PAGE, DoomedWorkers
from model_lead import desk, with_caps
from model_server import RATE_BODY, Answered, model_server, says


def erratic(dice: random.Random):
    """A service that does everything it can to be billed without being counted."""

    def answer(_):
        return dice.choice(
            [
                says({}), says({}), says({}, usage=False), Answered(text="garbled"), Answered(text="{", stop="length", tokens_out=900),
                Answered(status=500, body={}), Answered(status=429, body=RATE_BODY, headers={"retry-after-ms": "1"}),
                Answered(hang=True), Answered(reset=True), Answered(raw=b"<html>"), Answered(refusal="no"),
            ]
        )  # fmt: skip

    return answer


async def test_the_job_cap_holds_with_parallel_workers_that_are_killed(tmp_path):
    dice = random.Random(3)  # noqa: S311 - a repeatable test
    plan = replace(with_caps(job=0.06, lead=0.01), timeout=1)
    async with model_server(erratic(dice)) as server:
        workers = DoomedWorkers(server.base, tmp_path, plan, dice)
        server.answerer = workers.killing(server.answerer)
        kills = await asyncio.to_thread(workers.run, 6)
        async with desk(server.base, tmp_path, plan) as at:
            server.answerer = lambda data: says({})
            refused = await _first_refused(at)
            billed, total = server.billed(), (await at.ledger.spent_on_job("job-1")).total
    assert kills >= 5
    assert 0.005 < billed <= total / 1e9 <= 0.06
    assert refused.model.outcome == "spend_cap"
    assert refused.enrichment.last_name == "Wrenfield"
    assert len(server.requests) > 30
    assert server.faults == []


async def _first_refused(at):
    """The first lead that the cap refuses: each that is answered before it brings the cap nearer."""
    for number in range(200):
        result = await at.enrich(PAGE, lead=f"last-{number}")
        if result.model.outcome != "answered":
            return result
    pytest.fail("200 leads more were answered, so no cap holds")


async def test_the_lead_cap_holds_under_repetitions(tmp_path):
    async with model_server(lambda data: Answered(text="garbled")) as server:
        async with desk(server.base, tmp_path, with_caps()) as at:
            first = await at.enrich(PAGE, lead="free")
        most = 1.5 * first.cost.usd
        async with desk(server.base, tmp_path, with_caps(lead=most)) as at:
            capped = await at.enrich(PAGE, lead="capped")
    assert (first.model.outcome, first.model.requests) == ("model_malformed", 2)
    assert capped.model.outcome == "spend_cap"
    assert capped.cost.usd <= most
    assert "LLM_CAP_LEAD_USD" in capped.model.detail


async def test_leads_at_once_keep_the_cap_together_and_all_have_a_result(tmp_path):
    async with model_server(lambda data: says({})) as server, desk(server.base, tmp_path, with_caps(job=0.005)) as at:
        results = await asyncio.gather(*(at.enrich(PAGE, lead=str(number)) for number in range(20)))
        spent = await at.spent()
    outcomes = {result.model.outcome for result in results}
    assert outcomes == {"answered", "spend_cap"}
    assert server.billed() == pytest.approx(spent)
    assert spent <= 0.005
    assert all(result.enrichment.last_name == "Wrenfield" for result in results)


async def test_a_call_that_is_cancelled_counts_as_reserved(tmp_path):
    async with model_server(lambda data: Answered(hang=True)) as server, desk(server.base, tmp_path) as at:
        work = asyncio.create_task(at.enrich(PAGE))
        await server.asked.wait()
        work.cancel()
        with pytest.raises(asyncio.CancelledError):
            await work
        assert await at.spent() >= server.billed() > 0
