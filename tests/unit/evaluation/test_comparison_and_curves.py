import json

import pytest
from samples import START

from lead_enrichment.domain.errors import UsageError
from lead_enrichment.domain.lead import Address, Lead
from lead_enrichment.domain.result import Enrichment, LeadResult, LeadStatus
from lead_enrichment.evaluation.cases import Case, Person
from lead_enrichment.evaluation.charts import SIDE, curve, reliability
from lead_enrichment.evaluation.comparison import compare, load_results
from lead_enrichment.evaluation.curves import precision_recall
from lead_enrichment.evaluation.statistics import calibration


def result(slug, owner=None, city=None, usd=0.0):
    found = LeadResult(
        job_id="evaluation", lead=Lead(id=slug), status=LeadStatus.ENRICHED, reason="proven", finished_at=START,
        enrichment=Enrichment(first_name=owner and owner[0], last_name=owner and owner[1], address=Address(city=city)),
    )  # fmt: skip
    return found.model_copy(update={"cost": found.cost.model_copy(update={"usd": usd})})


JANE, TOM = ("Jane", "Roe"), ("Tom", "Poe")
CASES = [
    Case(slug="gained", owner=Person(first="Jane", last="Roe")),
    Case(slug="lost", owner=Person(first="Jane", last="Roe")),
    Case(slug="changed", owner=Person(first="Jane", last="Roe")),
    Case(slug="same", owner=Person(first="Jane", last="Roe")),
    Case(slug="invented", owner=None),
    Case(slug="town", owner=None, address=Address(city="Dayton")),
]
OLD = {
    "gained": result("gained"), "lost": result("lost", JANE), "changed": result("changed", TOM), "same": result("same", JANE),
    "invented": result("invented"), "town": result("town"), "gone": result("gone"),
}  # fmt: skip
NEW = [
    (CASES[0], result("gained", JANE)), (CASES[1], result("lost")), (CASES[2], result("changed", ("Bob", "Moe"))),
    (CASES[3], result("same", JANE)), (CASES[4], result("invented", TOM, usd=0.01)), (CASES[5], result("town", None, "Dayton")),
]  # fmt: skip


def test_what_was_gained_lost_and_changed_is_told_apart():
    found = compare(NEW, OLD)
    kinds = {(change.slug, change.field): change.kind for change in found.changes}
    assert kinds == {
        ("gained", "owner"): "gained", ("lost", "owner"): "lost", ("changed", "owner"): "changed",
        ("invented", "owner"): "lost", ("town", "address"): "gained",
    }  # fmt: skip
    assert (found.compared, found.only_old, found.only_new) == (6, ("gone",), ())
    assert found.usd_per_lead_after == pytest.approx(0.01 / 6)


def test_results_are_read_back_as_they_were_written(tmp_path):
    lines = [json.dumps(one.to_json()) for one in OLD.values()]
    (tmp_path / "results.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
    assert load_results(tmp_path) == OLD


@pytest.mark.parametrize("text", ["not json", '{"lead_id": 1}', "[]"])
def test_a_file_that_holds_no_results_is_named_with_its_line(tmp_path, text):
    (tmp_path / "results.jsonl").write_text(text + "\n", encoding="utf-8")
    with pytest.raises(UsageError, match="line 1"):
        load_results(tmp_path)


def test_the_curve_has_a_point_for_each_threshold():
    points = precision_recall([(0.9, True), (0.9, False), (0.6, True), (0.3, False)], findable=4)
    assert [(p.threshold, p.precision, p.recall) for p in points] == [
        (0.9, 0.5, 0.25),
        (0.6, 2 / 3, 0.5),
        (0.3, 0.5, 0.5),
    ]


def test_no_curve_where_there_is_nothing_to_find():
    assert precision_recall([(0.9, False)], findable=0) == ()


def test_charts_stay_in_their_square_and_say_what_they_show():
    line = curve("Owner", precision_recall([(0.9, True), (0.6, False)], findable=2))
    bins = reliability("Owner", calibration([(0.95, True)] * 9 + [(0.15, False)]).bins)
    for dot in (*line.dots, *bins.dots):
        assert 0 <= dot.x <= SIDE
        assert 0 <= dot.y <= SIDE
    assert [row[1] for row in bins.rows] == ["1", "9"]
    assert bins.dots[1].radius > bins.dots[0].radius
