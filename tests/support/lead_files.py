"""The files of a run: leads written for it, and what it wrote."""

import csv
import json


def write_leads(folder, *websites, name="leads.csv"):
    rows = [f"{n},Brook Mills,{website},Info Needed,kept {n}" for n, website in enumerate(websites, start=1)]
    (folder / name).write_text("\n".join(["Id,Company,Website,LastName,Note", *rows, ""]), encoding="utf-8")


def enriched(folder, name="leads.enriched.csv"):
    with (folder / name).open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def objects(folder, name="leads.results.jsonl"):
    return [json.loads(line) for line in (folder / name).read_text("utf-8").splitlines()]
