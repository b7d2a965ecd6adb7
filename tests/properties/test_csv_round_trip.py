"""Any table in, the same cells out."""

import asyncio
import csv
import tempfile
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from lead_enrichment.adapters.crm.csv_export import ADDED_COLUMNS, export, neutralised, restored
from lead_enrichment.adapters.crm.csv_file import open_table
from lead_enrichment.adapters.crm.csv_format import CsvFormat, csv_line

BINARY = "".join(map(chr, range(32))).translate(dict.fromkeys(b"\t\n\r"))
CELL = st.text(st.characters(exclude_categories=["Cs"], exclude_characters=BINARY), max_size=12)
ROWS = st.lists(st.lists(CELL, min_size=1, max_size=6), min_size=1, max_size=8)


class NoResults:
    async def get(self, *_):
        return None

    async def of_job(self, *_):
        for result in ():
            yield result


@given(
    rows=ROWS,
    delimiter=st.sampled_from(",;\t"),
    newline=st.sampled_from(["\n", "\r\n"]),
    encoding=st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]),
)
def test_cells_survive(rows, delimiter, newline, encoding):
    form = CsvFormat(encoding, delimiter, newline)
    table = [["Id", "Company", "Website", "Note"], ["1", "A", "a.example", ""], *rows]
    with tempfile.TemporaryDirectory() as folder:
        path, out = Path(folder) / "in.csv", Path(folder) / "out.csv"
        path.write_bytes("".join(csv_line(row, form) for row in table).encode(encoding))
        opened = open_table(path)
        asyncio.run(export(opened, "j", NoResults(), out=out, jsonl=Path(folder) / "r.jsonl"))
        with out.open(encoding="utf-8-sig", newline="") as stream:
            back = list(csv.reader(stream, delimiter=delimiter))
    width = max(len(row) for row in table)
    assert opened.form.delimiter == delimiter
    assert [row[:width] for row in back[1:]] == [row + [""] * (width - len(row)) for row in table[1:]]
    assert {len(row) for row in back} == {width + len(ADDED_COLUMNS)}


@given(st.text())
def test_neutralising_can_be_undone_and_leaves_no_formula(text):
    safe = neutralised(text)
    assert restored(safe) == text
    assert not safe.startswith(("=", "+", "-", "@", "\t", "\r", "\n", "\0", "＝", "＋", "－", "＠"))
