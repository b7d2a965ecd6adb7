"""The demo shows the main job, with Salesforce before and after, without a network or an account."""

import csv
import json
import re


def _lines(folder):
    return (folder / "results.jsonl").read_text(encoding="utf-8").splitlines()


async def test_the_demo_enriches_its_leads_and_writes_its_files(lead_enrichment, tmp_path):
    done = await lead_enrichment("demo", "--json", "--out", "shown", ALLOW_NETWORKS="")
    assert done.code == 0, done.err
    assert done.json["done"] == done.json["leads"] >= 40
    assert sum(done.json["statuses"].values()) == done.json["leads"]
    assert done.json["owners"] >= 20
    assert sum(count > 0 for count in done.json["statuses"].values()) >= 5
    assert all((tmp_path / path).stat().st_size for path in done.json["files"].values() if path)
    assert done.json["writes"]["written"] >= 30
    assert done.json["salesforce"]["calls_for_writing_per_lead"] <= 0.5
    with (tmp_path / "shown" / "enriched.csv").open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert [row["Id"] for row in rows] == [json.loads(line)["lead_id"] for line in _lines(tmp_path / "shown")]
    assert sum(bool(row["enriched_last_name"] and row["owner_quote"]) for row in rows) == done.json["owners"]
    changes = (tmp_path / "shown" / "changes.txt").read_text(encoding="utf-8")
    assert "- LastName                   Info Needed" in changes
    assert "+ LastName                   Quillfeather" in changes
    assert not re.search(r"- LastName +Kearney", changes)


async def test_the_demo_prints_a_table_and_where_the_report_is(lead_enrichment):
    done = await lead_enrichment("demo")
    assert done.code == 0, done.err
    for part in (
        "Owner",
        "Address",
        "44 of 44 leads done",
        "demo-output/report.html",
        "demo-output/enriched.csv",
        "show 00Q",
        "- LastName",
        "+ LastName",
    ):
        assert part in done.out
    assert max(map(len, done.out.splitlines())) <= 100
