"""Where files go is checked before any work."""

from pathlib import Path

import pytest

from lead_enrichment.cli.outputs import Outputs, outputs_beside
from lead_enrichment.domain.errors import UsageError


def test_files_go_beside_the_input_under_its_name():
    assert outputs_beside(Path("a/leads.csv"), None, None, dry_run=False) == Outputs(
        Path("a/leads.enriched.csv"), Path("a/leads.results.jsonl")
    )


def test_a_dry_run_has_no_enriched_copy():
    assert outputs_beside(Path("leads.csv"), Path("o.csv"), None, dry_run=True).out is None


@pytest.mark.parametrize(
    ("out", "results"), [("leads.csv", "r"), ("o", "leads.csv"), ("same", "same"), ("x/../r", "r")]
)
def test_no_file_may_be_two_things(tmp_path, out, results):
    (tmp_path / "x").mkdir()
    with pytest.raises(UsageError) as caught:
        Outputs(tmp_path / out, tmp_path / results).check(tmp_path / "leads.csv")
    assert caught.value.code == "bad_usage"


@pytest.mark.parametrize("out", ["none/o.csv", "folder", "/proc/o.csv"])
def test_what_cannot_be_written_is_named(tmp_path, out):
    (tmp_path / "folder").mkdir()
    with pytest.raises(UsageError) as caught:
        Outputs(tmp_path / out, tmp_path / "r").check(tmp_path / "leads.csv")
    assert caught.value.code == "cannot_write"


def test_looking_leaves_nothing_behind(tmp_path):
    Outputs(tmp_path / "o", tmp_path / "r").check(tmp_path / "leads.csv")
    assert list(tmp_path.iterdir()) == []
