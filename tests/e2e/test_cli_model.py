"""`run` with a language model: the settings, the forecast, the caps, what is told when the model cannot be used."""

import json

import pytest
from model_server import KEY, QUOTA_BODY, Answered, model_server, reads, says

QUOTE = "Ada Brook"


def write_leads(folder, website, count=1):
    rows = [f"{number},Brook Mills,{website},Info Needed" for number in range(count)]
    (folder / "leads.csv").write_text("\n".join(["Id,Company,Website,LastName", *rows, ""]), encoding="utf-8")


def results(folder):
    return [json.loads(line) for line in (folder / "leads.results.jsonl").read_text("utf-8").splitlines()]


def answered(data):
    found = next(passage for passage in data["passages"] if QUOTE in passage["text"])
    line = next(line for line in found["text"].split("\n") if QUOTE in line)
    return reads(("Ada", "Brook", "owner"), line[:160])(data)


async def test_a_run_with_a_model_tells_its_forecast_its_use_and_its_cost(lead_enrichment, open_site, tmp_path):
    write_leads(tmp_path, open_site.url, 2)
    async with model_server(answered) as server:
        done = await lead_enrichment(
            "run", "leads.csv", "--json", OPENAI_BASE_URL=server.base, OPENAI_API_KEY=KEY, LLM_MODE="always"
        )
    assert done.code == 0, done.err
    body = done.json
    assert body["forecast"]["leads"] == 2
    assert body["forecast"]["most_usd"] <= 0.20
    assert body["cost"]["usd"] == pytest.approx(server.billed(), abs=1e-6)
    assert body["cost"]["usd"] <= body["forecast"]["most_usd"]
    assert body["cost"]["tokens"] <= body["forecast"]["most_tokens_in"] + body["forecast"]["most_tokens_out"]
    assert body["model"]["outcomes"] == {"answered": 2}
    assert body["model"]["names"] == {"same": 2}
    assert "never more than" in done.err
    assert server.faults == []
    assert {item["model"] for result in results(tmp_path) for item in result["evidence"]} == {"gpt-6-luna"}
    shown = await lead_enrichment("show", "1")
    assert "rules and model agree" in shown.out
    assert "owner_and_address.v2@sha256:" in shown.out


async def test_the_key_stands_nowhere(lead_enrichment, open_site, tmp_path):
    write_leads(tmp_path, open_site.url)
    refused = Answered(status=401, body={"error": {"code": "invalid_api_key", "message": f"Incorrect key {KEY}"}})
    async with model_server(lambda data: refused) as server:
        done = await lead_enrichment(
            "run",
            "leads.csv",
            "--debug",
            OPENAI_BASE_URL=server.base,
            OPENAI_API_KEY=KEY,
            LLM_MODE="always",
            LOG_LEVEL="DEBUG",
        )
        stopped = await lead_enrichment(
            "run",
            "leads.csv",
            "--debug",
            OPENAI_BASE_URL=server.base,
            OPENAI_API_KEY=KEY,
            LLM_MODE="always",
            LLM_ON_FAILURE="stop",
        )
    assert server.heads
    assert f"Bearer {KEY}" in server.heads[0]
    written = [path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()]
    assert not any(
        KEY.encode() in text for text in [*written, done.out.encode(), done.err.encode(), stopped.err.encode()]
    )
    assert done.code == 0
    assert "Model credentials refused" in done.err
    assert stopped.code == 3
    assert "Set a valid OPENAI_API_KEY" in stopped.err


async def test_an_empty_account_is_told_once_and_the_rules_go_on(lead_enrichment, open_site, tmp_path):
    write_leads(tmp_path, open_site.url, 3)
    async with model_server(lambda data: Answered(status=429, body=QUOTA_BODY)) as server:
        done = await lead_enrichment(
            "run", "leads.csv", OPENAI_BASE_URL=server.base, OPENAI_API_KEY=KEY, LLM_MODE="always"
        )
    assert done.code == 0
    assert done.err.count("Model quota used up") == 1
    assert "3 model quota used up (the rules stand)" in " ".join(done.out.split())
    assert {result["enrichment"]["last_name"] for result in results(tmp_path)} == {"Brook"}


async def test_a_job_cap_leaves_the_rest_to_the_rules(lead_enrichment, open_site, tmp_path):
    write_leads(tmp_path, open_site.url, 6)
    async with model_server(lambda data: says({})) as server:
        done = await lead_enrichment(
            "run", "leads.csv", "--json", "--concurrency", "1", OPENAI_BASE_URL=server.base, OPENAI_API_KEY=KEY,
            LLM_MODE="always", LLM_CAP_JOB_USD="0.003",
        )  # fmt: skip
    assert server.billed() <= 0.003
    assert done.json["cost"]["usd"] <= 0.003
    assert done.json["model"]["outcomes"].keys() == {"answered", "spend_cap"}
    assert "LLM_CAP_JOB_USD" in done.err


async def test_a_setting_that_cannot_work_is_named_before_any_work(lead_enrichment, open_site, tmp_path):
    write_leads(tmp_path, open_site.url)
    done = await lead_enrichment("run", "leads.csv", LLM_MODE="always")
    assert done.code == 3
    assert "OPENAI_API_KEY" in done.err
    assert "LLM_MODE=never" in done.err
    assert not open_site.reached.is_set()
    assert not (tmp_path / "leads.results.jsonl").exists()


async def test_without_a_key_no_model_is_asked_and_nothing_is_said_about_one(lead_enrichment, open_site, tmp_path):
    write_leads(tmp_path, open_site.url)
    done = await lead_enrichment("run", "leads.csv", "--json")
    assert done.json["forecast"] is None
    assert done.json["model"]["leads_asked"] == 0
    assert "Model" not in done.err
