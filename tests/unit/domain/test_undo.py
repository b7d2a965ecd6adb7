"""An undo gives back what still holds our value, and never half a name or address."""

from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from lead_enrichment.domain.fill_address import ALL_ADDRESS_FIELDS
from lead_enrichment.domain.lead import CrmRecord, Lead
from lead_enrichment.domain.lead_form import ANYTHING
from lead_enrichment.domain.undo import undo_plan, written_by
from lead_enrichment.domain.write_record import WriteIntent

AFTER = {
    "FirstName": "Marjorie",
    "LastName": "Quillfeather",
    "Street": "12 Larch Road",
    "City": "Dayton",
    "Enriched_City__c": "Dayton",
}
BEFORE = {"FirstName": "Info", "LastName": "Needed", "Street": None, "City": None, "Enriched_City__c": None}
NAME = {"FirstName", "LastName"}


def intent(number=1, state="written", before=None, after=None) -> WriteIntent:
    moment = datetime(2026, 3, 1, tzinfo=UTC)
    return WriteIntent(
        id=str(number), job_id="j", lead_id="L", org_id="o", at=moment, modstamp="", state=state,
        before=BEFORE if before is None else before, after=AFTER if after is None else after,
    )  # fmt: skip


def lead(**fields) -> Lead:
    return Lead(id="L", crm=CrmRecord(modstamp="", fields={key: value for key, value in fields.items() if value}))


def test_what_was_never_sent_or_was_undone_is_nothing_to_undo():
    assert written_by([intent(state="refused"), intent(state="undone"), intent(state="intended")]) is None


def test_two_writes_go_back_to_what_stood_before_the_first():
    second = intent(2, before={"City": "Dayton", "State": None}, after={"City": "Akron", "State": "OH"})
    written = written_by([intent(), second])
    assert written.before["City"] is None
    assert written.after["City"] == "Akron"
    assert written.before["State"] is None


def test_an_untouched_lead_is_given_back_whole():
    plan = undo_plan(written_by([intent()]), lead(**AFTER), ANYTHING)
    assert plan.writes() == BEFORE


def test_an_edit_keeps_its_unit_and_nothing_else():
    plan = undo_plan(written_by([intent()]), lead(**(AFTER | {"LastName": "Okonkwo"})), ANYTHING)
    assert set(plan.writes()) == {"Street", "City", "Enriched_City__c"}
    assert {change.field for change in plan.changes if change.decision == "keep"} == NAME


def test_a_field_that_somebody_has_given_back_already_is_no_edit():
    plan = undo_plan(written_by([intent()]), lead(**(AFTER | {"Street": None})), ANYTHING)
    assert plan.writes() == {key: value for key, value in BEFORE.items() if key != "Street"}


def test_the_mark_may_be_kept():
    marked = intent(
        before=BEFORE | {"Enrichment_Completed__c": "false"}, after=AFTER | {"Enrichment_Completed__c": "true"}
    )
    now = lead(**AFTER, Enrichment_Completed__c="true")
    assert "Enrichment_Completed__c" in undo_plan(written_by([marked]), now, ANYTHING).writes()
    assert "Enrichment_Completed__c" not in undo_plan(written_by([marked]), now, ANYTHING, keep_completed=True).writes()


@given(edits=st.dictionaries(st.sampled_from(sorted(AFTER)), st.sampled_from([None, "Other", "Marjorie", "Dayton"])))
def test_no_undo_touches_a_unit_with_a_foreign_value(edits):
    now = AFTER | edits
    writes = undo_plan(written_by([intent()]), lead(**now), ANYTHING).writes()
    foreign = {field for field, value in now.items() if value not in (AFTER[field], BEFORE[field])}
    for unit in (NAME, ALL_ADDRESS_FIELDS & set(AFTER)):
        if unit & foreign:
            assert not unit & set(writes)
    assert not foreign & set(writes)
    assert all(value == BEFORE[field] for field, value in writes.items())
