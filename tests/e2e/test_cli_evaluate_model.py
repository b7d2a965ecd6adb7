"""`evaluate` with a model: the same pages read again without fetching, compared, and put on a page."""

import json

from model_server import KEY, model_server, reads

OWNER_LINE = "Our workshop is owned by Ada Brook"
PAGE = (
    "<!doctype html><html lang=en><title>Brook Mills</title><h1>Brook Mills</h1><p>Flour of all kinds since 1990.</p>"
    f"<p>{OWNER_LINE}</p><footer>12 Weir Lane, Columbus, OH 43215</footer></html>"
)


def write_cases(folder):
    pages = folder / "cases" / "pages" / "brook"
    pages.mkdir(parents=True)
    (pages / "index.html").write_text(PAGE, encoding="utf-8")
    case = {
        "slug": "brook", "company": "Brook Mills", "owner": {"first": "Ada", "last": "Brook"},
        "address": {"street": "12 Weir Lane", "city": "Columbus", "state": "OH", "postal_code": "43215", "country": "US"},
    }  # fmt: skip
    (folder / "cases" / "cases.jsonl").write_text(json.dumps(case) + "\n", encoding="utf-8")


async def test_stored_pages_are_replayed_with_a_model_and_compared(lead_enrichment, tmp_path):
    write_cases(tmp_path)
    first = await lead_enrichment("evaluate", "cases", "--out", "one", "--json", "--llm", "never")
    assert first.code == 0, first.err
    assert first.json["stored"] == 1
    assert first.json["model"]["leads_asked"] == 0
    (tmp_path / "cases" / "pages" / "brook" / "index.html").write_text("<p>changed since</p>", encoding="utf-8")
    answerer = reads(("Ada", "Brook", "owner"), OWNER_LINE)
    async with model_server(answerer) as server:
        second = await lead_enrichment(
            "evaluate", "cases", "--out", "two", "--json", "--llm", "always", "--replay", first.json["job_id"],
            "--compare", "one", "--report", "report.html", OPENAI_BASE_URL=server.base, OPENAI_API_KEY=KEY,
        )  # fmt: skip
    assert second.code == 0, second.err
    body = second.json
    assert body["model"]["outcomes"] == {"answered": 1}
    assert body["owner_precision"]["hits"] == 1
    assert body["pages_per_lead"] == 0
    assert body["usd_per_lead"] > 0
    assert body["comparison"]["compared"] == 1
    page = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert "Reliability" in page
    assert "<script" not in page
    assert "Likely up to" in second.err


async def test_a_job_whose_pages_are_gone_says_so(lead_enrichment, tmp_path):
    write_cases(tmp_path)
    done = await lead_enrichment("evaluate", "cases", "--replay", "evaluation-20200101-000000-abcdef", "--json")
    assert done.code == 2
    assert done.json["error"]["code"] == "not_kept"
