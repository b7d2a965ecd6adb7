"""Writing the enriched copy and the JSON lines."""

import csv
import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from lead_enrichment.adapters.crm.csv_export import ADDED_COLUMNS, export, neutralised, restored
from lead_enrichment.adapters.crm.csv_file import open_table
from lead_enrichment.domain.errors import SetupError, UsageError
from lead_enrichment.domain.lead import Address, Lead
from lead_enrichment.domain.result import Enrichment, Evidence, LeadResult, LeadStatus


class HeldResults:
    """The two methods that the export needs of a ResultStore."""

    def __init__(self, *results: LeadResult) -> None:
        self._results = {result.lead.id: result for result in results}

    async def get(self, lead_id, _=None):
        return self._results.get(lead_id)

    async def of_job(self, _):
        for held in self._results.values():
            yield held


def result(lead_id: str, **values) -> LeadResult:
    proofs = tuple(
        Evidence(field=field, value="x", url=url, quote=quote, extractor="rules", block="b1")
        for field, url, quote in (
            ("first_name", "http://a.example/about", "=Ada Brook, owner"),
            ("last_name", "http://a.example/about", "=Ada Brook, owner"),
            ("street", "http://a.example/contact", "1 Weir Ln, Wexham"),
        )
    )
    found = Enrichment(
        first_name="Ada",
        last_name=values.pop("last_name", "Brook"),
        address=Address(street="1 Weir Ln", city="Wexham"),
        confidence=0.9,
        name_confidence=0.95,
        address_confidence=0.9,
    )
    return LeadResult(
        job_id="j",
        lead=Lead(id=lead_id, company="A", website="a.example"),
        status=LeadStatus.ENRICHED,
        reason="proven",
        enrichment=found,
        evidence=proofs,
        finished_at=datetime(2024, 1, 1, tzinfo=UTC),
        **values,
    )


def source(tmp_path: Path, content: str | bytes) -> Path:
    path = tmp_path / "leads.csv"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


async def exported(tmp_path, content, *results):
    out, jsonl = tmp_path / "out.csv", tmp_path / "out.jsonl"
    await export(open_table(source(tmp_path, content)), "j", HeldResults(*results), out=out, jsonl=jsonl)
    with out.open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.reader(stream))
    return rows, [json.loads(line) for line in jsonl.read_text("utf-8").splitlines()]


async def test_input_columns_come_first_and_untouched(tmp_path):
    rows, _ = await exported(tmp_path, 'Id,Note,Website\n 1 ,"=SUM(A1), ""x""",a.example\n', result("1"))
    assert rows[0] == ["Id", "Note", "Website", *ADDED_COLUMNS]
    assert rows[1][:3] == [" 1 ", '=SUM(A1), "x"', "a.example"]


async def test_what_was_found_stands_beside(tmp_path):
    rows, objects = await exported(tmp_path, "Id,Website\n1,a.example\n", result("1"))
    cells = dict(zip(rows[0], rows[1], strict=True))
    assert cells["enriched_full_address"] == "1 Weir Ln, Wexham"
    assert (cells["enrichment_status"], cells["enrichment_reason"]) == ("enriched", "proven")
    assert (cells["name_confidence"], cells["enrichment_confidence"]) == ("0.95", "0.90")
    assert cells["owner_source_url"] == "http://a.example/about"
    assert cells["address_quote"] == "1 Weir Ln, Wexham"
    assert cells["enriched_state"] == ""
    assert (objects[0]["lead_id"], objects[0]["enrichment"]["address"]["state"]) == ("1", None)


async def test_what_we_add_never_starts_a_formula(tmp_path):
    rows, objects = await exported(tmp_path, "Id,Website\n1,a.example\n", result("1", last_name="@cmd"))
    cells = dict(zip(rows[0], rows[1], strict=True))
    assert cells["owner_quote"] == "'=Ada Brook, owner"
    assert cells["enriched_last_name"] == "'@cmd"
    assert objects[0]["enrichment"]["last_name"] == "@cmd"


async def test_a_repeated_row_is_filled_too_and_has_one_object(tmp_path):
    rows, objects = await exported(tmp_path, "Id,Website\n1,a.example\n1,a.example\n", result("1"))
    assert rows[1] == rows[2]
    assert len(objects) == 1


async def test_a_lead_without_a_result_waits(tmp_path):
    rows, objects = await exported(tmp_path, "Id,Website\n1,a.example\n2,b.example\n", result("1"))
    cells = dict(zip(rows[0], rows[2], strict=True))
    assert (cells["enrichment_status"], cells["enrichment_reason"]) == ("waiting", "not_tried")
    assert len(objects) == 1


async def test_a_row_of_nothing_stays_a_row_of_nothing(tmp_path):
    rows, _ = await exported(tmp_path, "Id,Website\n1,a.example\n,\n", result("1"))
    assert rows[2] == [""] * len(rows[0])


async def test_columns_of_an_earlier_run_are_renewed(tmp_path):
    rows, _ = await exported(tmp_path, "Id,enriched_city,Website\n1,Old,a.example\n", result("1"))
    assert rows[0] == ["Id", "Website", *ADDED_COLUMNS]


async def test_cells_beyond_the_headings_are_kept(tmp_path):
    rows, _ = await exported(tmp_path, "Id,Website\n1,a.example,x,y\n2\n", result("1"))
    assert rows[0][:4] == ["Id", "Website", "column_3", "column_4"]
    assert rows[1][:4] == ["1", "a.example", "x", "y"]
    assert rows[2][:4] == ["2", "", "", ""]


@pytest.mark.parametrize(
    ("content", "mark"),
    [
        (b"Website\na.example\n", False),
        (b"\xef\xbb\xbfWebsite\na.example\n", True),
        (b"Website\nb\xe4.example\n", True),
    ],
)
async def test_output_is_utf8_with_a_mark_where_the_input_is_a_windows_file(tmp_path, content, mark):
    await exported(tmp_path, content)
    assert (tmp_path / "out.csv").read_bytes().startswith(b"\xef\xbb\xbf") is mark


@pytest.mark.parametrize(
    "start", ["=", "+", "-", "@", "\t", "\r", "\n", "\0", "＝", "＋", "－", "＠", " =", "'=", "''+"]
)
def test_every_formula_start_is_neutralised_and_can_be_restored(start):
    assert neutralised(start + "1") == "'" + start + "1"
    assert restored(neutralised(start + "1")) == start + "1"


@pytest.mark.parametrize("text", ["Ada", "'t Hof", "1-2", "", "O'=x"])
def test_plain_text_is_left_alone(text):
    assert neutralised(text) == text == restored(text)


async def test_a_dry_run_writes_the_objects_only(tmp_path):
    jsonl = tmp_path / "r.jsonl"
    await export(open_table(source(tmp_path, "Website\na.example\n")), "j", HeldResults(), out=None, jsonl=jsonl)
    assert {path.name for path in tmp_path.iterdir()} == {"leads.csv", "r.jsonl"}


async def test_a_full_disk_is_named_and_leaves_nothing_half_written(tmp_path):
    table, jsonl = open_table(source(tmp_path, "Website\na.example\n")), tmp_path / "r.jsonl"
    with pytest.raises(SetupError) as caught:
        await export(table, "j", HeldResults(), out=Path("/dev/full"), jsonl=jsonl)
    assert caught.value.code == "cannot_write"
    assert "/dev/full" in caught.value.detail
    assert {path.name for path in tmp_path.iterdir()} == {"leads.csv"}


async def test_an_input_that_was_changed_meanwhile_is_refused(tmp_path):
    path = source(tmp_path, "Website\na.example\n")
    table = open_table(path)
    path.write_text("Website\nb.example\n")
    with pytest.raises(UsageError) as caught:
        await export(table, "j", HeldResults(), out=tmp_path / "o", jsonl=tmp_path / "j")
    assert caught.value.code == "input_changed"


async def test_results_that_fit_no_row_are_never_dropped_silently(tmp_path):
    table = open_table(source(tmp_path, "Id,Website\n1,a.example\n"))
    with pytest.raises(UsageError, match="no row for the lead 9"):
        await export(table, "j", HeldResults(result("9")), out=tmp_path / "o", jsonl=tmp_path / "j")
    assert {path.name for path in tmp_path.iterdir()} == {"leads.csv"}
