"""The demo shows the main job without a network, an account or a list."""

import csv


async def test_the_demo_enriches_its_leads_and_writes_three_files(lead_enrichment, tmp_path):
    done = await lead_enrichment("demo", "--json", "--out", "shown", ALLOW_NETWORKS="")
    assert done.code == 0, done.err
    assert done.json["done"] == done.json["leads"] >= 40
    assert sum(done.json["statuses"].values()) == done.json["leads"]
    assert done.json["owners"] >= 20
    assert sum(count > 0 for count in done.json["statuses"].values()) >= 5
    assert all((tmp_path / path).stat().st_size for path in done.json["files"].values())
    with (tmp_path / "shown" / "enriched.csv").open(encoding="utf-8", newline="") as stream:
        assert len(list(csv.DictReader(stream))) == done.json["rows"]


async def test_the_demo_prints_a_table_and_where_the_report_is(lead_enrichment):
    done = await lead_enrichment("demo")
    assert done.code == 0, done.err
    for part in ("Owner", "Address", "44 of 44 leads done", "demo-output/report.html", "show LEAD"):
        assert part in done.out
    assert max(map(len, done.out.splitlines())) <= 100
