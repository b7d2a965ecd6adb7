"""Names and addresses are filled as units, by what stands there and what the CRM can hold."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lead_enrichment.domain.agreement import (
    same_city,
    same_country,
    same_name,
    same_postal_code,
    same_state,
    same_street,
)
from lead_enrichment.domain.lead import ADDRESS_PARTS, Address, CrmRecord, Lead
from lead_enrichment.domain.lead_form import ANYTHING, Country, FieldForm, LeadForm, State, cut_at_comma
from lead_enrichment.domain.placeholders import Placeholders
from lead_enrichment.domain.update_plan import ENRICHED_FIELDS, Proposal, plan_from

FOUND = {
    "first_name": "Marjorie",
    "last_name": "Quillfeather",
    "street": "12 Larch Road",
    "city": "Dayton",
    "state": "OH",
    "postal_code": "45402",
    "country": "US",
}
NAME = ("FirstName", "LastName")
ADDRESS = ("Street", "City", "State", "PostalCode", "Country")
TEXTS = {name: FieldForm(name=name, length=255) for name in (*NAME, *ADDRESS, "StateCode", "CountryCode")}
OURS = {name: FieldForm(name=name, length=255) for name in ENRICHED_FIELDS.values()}
LISTS = LeadForm(
    fields=TEXTS | OURS,
    countries=(Country(code="US", label="United States"), Country(code="GB", label="United Kingdom")),
    states=(State(code="OH", label="Ohio", countries=("US",)), State(code="KY", label="Kentucky", countries=("US",))),
    keeps_record=True,
)


def decided(found=None, form=ANYTHING, *, sure=True, words=None, **now):
    """The decision and reason for each standard field, of a lead with these present values."""
    address = Address(**{part: now.get(part) for part in ADDRESS_PARTS})
    lead = Lead(id="1", first_name=now.get("first"), last_name=now.get("last"), address=address)
    if form is not ANYTHING:
        lead = lead.model_copy(update={"crm": CrmRecord(modstamp="", fields=now.get("fields", {}))})
    what = Proposal(FOUND if found is None else found, {}, sure, sure, 0.9)
    plan = plan_from(what, lead, words or Placeholders(), form)
    return {c.field: (c.decision, c.reason) for c in plan.changes if not c.field.startswith("Enrich")}


WRITES = {"write"}


@pytest.mark.parametrize(
    ("first", "last"),
    [
        (None, None), ("Info", "Needed"), (None, "Info Needed"), ("", "[not provided]"), (None, "[[unknown]]"),
        ("Unknown", "Unknown"), ("-", "."), ("Test", "Lead"), (None, "Owner"), ("n/a", "N/A"), ("INFO", "needed"),
        ("Info", "Info Needed"), ("  info ", " NEEDED "), (None, "Not Provided"), ("?", "12345"), ("xxx", "Null"),
    ],
)  # fmt: skip
def test_a_name_that_says_nothing_is_replaced_as_a_pair(first, last):
    result = decided(first=first, last=last)
    assert {result[field][0] for field in NAME} == WRITES


@pytest.mark.parametrize(
    ("first", "last"),
    [
        ("Jennifer", "Null"), ("Kim", "Na"), ("Max", "Test"), ("Ann", "Lead"), ("Courtney", "Owner"), ("Jane", "Needed"),
        ("Ines", "Okonkwo"), (None, "Okonkwo"), ("Ines", None), ("Info", "Smith"), ("Null", "Smith"), (None, "Needham"),
        ("Infantino", None), ("Ines", "Unknown"), ("Unknown", "Okonkwo"),
    ],
)  # fmt: skip
def test_a_name_with_a_real_half_that_says_something_else_stays_whole(first, last):
    assert all(decision == "keep" for decision, _ in (decided(first=first, last=last)[field] for field in NAME))


@pytest.mark.parametrize(
    ("first", "last", "written"),
    [
        (None, "Quillfeather", "FirstName"), (None, "QUILLFEATHER", "FirstName"), ("-", "Quillfeather ", "FirstName"),
        ("Marjorie", None, "LastName"), ("marjorie", "Unknown", "LastName"), ("Marjorié", "?", "LastName"),
    ],
)  # fmt: skip
def test_the_missing_half_is_filled_when_the_other_is_what_was_found(first, last, written):
    result = decided(first=first, last=last)
    assert [field for field in NAME if result[field][0] == "write"] == [written]


def test_half_a_finding_fills_no_name():
    result = decided({"last_name": "Quillfeather"}, first="Info", last="Needed")
    assert result["LastName"] == ("keep", "needs_both_names")


def test_a_company_may_add_and_take_away_words():
    words = Placeholders.changed(extra=("Zu ergänzen",), removed=("unknown",))
    assert decided(words=words, last=" zu  ERGÄNZEN ")["LastName"][0] == "write"
    assert decided(words=words, last="Unknown")["LastName"][0] == "keep"


def test_below_the_threshold_a_unit_waits_for_a_person():
    assert {decision for decision, _ in decided(sure=False, first="Info", last="Needed").values()} == {"review"}


@pytest.mark.parametrize(
    "now",
    [
        {"city": "dayton"}, {"state": "Ohio"}, {"state": "oh", "city": "DAYTON"}, {"postal_code": "45402-1234"},
        {"country": "United States"}, {"country": "USA", "state": "Ohio"}, {"street": "12 Larch Rd."},
        {"street": "12 LARCH ROAD, Suite 4"}, {"country": "usa"}, {"street": "12 larch rd", "postal_code": "45402"},
        {"city": "n/a", "street": "-"}, {"country": "US", "street": "unknown"},
    ],
)  # fmt: skip
def test_an_address_that_agrees_is_completed_and_nothing_in_it_is_touched(now):
    result = decided(**now)
    for part, field in zip(ADDRESS_PARTS, ADDRESS, strict=True):
        is_open = Placeholders().open_part(now.get(part))
        assert result[field][0] == ("write" if is_open else "keep"), (field, result[field])


@pytest.mark.parametrize(
    "now",
    [
        {"city": "Columbus"}, {"state": "KY"}, {"postal_code": "10001"}, {"country": "Canada"}, {"street": "14 Larch Road"},
        {"street": "12 Larch Avenue"}, {"city": "Dayton", "state": "Kentucky"}, {"postal_code": "454"},
        {"city": "Dayton", "street": "PO Box 7"}, {"country": "Deutschland"},
    ],
)  # fmt: skip
def test_one_part_that_disagrees_keeps_the_whole_address(now):
    result = decided(**now)
    assert {result[field][0] for field in ADDRESS} == {"keep"}
    assert "would_mix_with_what_a_person_entered" in {reason for _, reason in result.values()}


@pytest.mark.parametrize("lacking", ["street", "city"])
def test_an_empty_address_is_filled_only_by_a_whole_one(lacking):
    found = {key: value for key, value in FOUND.items() if key != lacking}
    assert {decided(found)[field][0] for field in ADDRESS if field.lower() != lacking} == {"keep"}
    assert {decided(found, country="US")[field][0] for field in ADDRESS if field.lower() != lacking} == {"keep"}


def test_a_part_that_the_website_does_not_confirm_is_no_agreement():
    found = {key: value for key, value in FOUND.items() if key != "postal_code"}
    assert decided(found, postal_code="45402")["Street"][0] == "keep"


def test_a_country_that_the_website_leaves_out_is_confirmed_by_its_state():
    found = {key: value for key, value in FOUND.items() if key != "country"}
    assert decided(found, country="United States")["Street"][0] == "write"
    assert decided(found, country="Germany")["Street"][0] == "keep"


def test_codes_stand_for_state_and_country_where_the_org_has_lists():
    result = decided(form=LISTS)
    assert result["StateCode"][0] == result["CountryCode"][0] == "write"
    assert "State" not in result
    assert "Country" not in result


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"state": "ZZ"}, "state_not_in_list"), ({"country": "Brazil"}, "country_not_in_list"),
        ({"country": None, "postal_code": None}, "country_not_known"),
    ],
)  # fmt: skip
def test_an_address_that_the_lists_cannot_say_is_not_written(changes, reason):
    found = {key: value for key, value in (FOUND | changes).items() if value}
    result = decided(found, form=LISTS)
    assert result["Street"] == ("keep", reason)


def test_a_country_without_states_in_the_list_takes_the_address_without_one():
    found = {
        "street": "4 Mill Lane",
        "city": "Wexcombe",
        "state": "Wiltshire",
        "postal_code": "SN8 3QZ",
        "country": "GB",
    }
    result = decided(found, form=LISTS)
    assert result["Street"][0] == result["CountryCode"][0] == "write"
    assert result["StateCode"] == ("keep", "no_state_in_list")


def test_the_country_is_taken_from_state_and_zip_where_the_website_leaves_it_out():
    found = {key: value for key, value in FOUND.items() if key != "country"}
    assert decided(found, form=LISTS)["CountryCode"][0] == "write"


@pytest.mark.parametrize(
    ("field", "obstacle"),
    [
        (FieldForm(name="City", length=3), "too_long"), (FieldForm(name="City", length=40, editable=False), "not_editable"),
        (None, "no_such_field"),
    ],
)  # fmt: skip
def test_one_field_that_cannot_take_its_value_keeps_the_whole_unit(field, obstacle):
    fields = {name: form for name, form in TEXTS.items() if name not in ("City", "StateCode", "CountryCode")}
    form = LeadForm(fields=fields | ({"City": field} if field else {}))
    result = decided(form=form)
    assert {result[name] for name in ADDRESS} == {("keep", obstacle)}
    assert {result[name][0] for name in NAME} == WRITES


def test_a_percent_field_gets_hundredths_and_a_number_field_its_scale():
    form = LeadForm(fields={"P": FieldForm(name="P", kind="percent"), "N": FieldForm(name="N", kind="double", scale=2)})
    assert (form.number("P", 0.853), form.number("N", 0.853), form.number("?", 0.853)) == ("85.30", "0.85", "0.8530")


def test_a_long_address_is_cut_at_a_comma():
    assert cut_at_comma("12 Larch Road, Dayton, OH, 45402", 24) == "12 Larch Road, Dayton"
    assert cut_at_comma("12 Larch Road, Dayton", 0) == "12 Larch Road, Dayton"


@pytest.mark.parametrize(
    ("same", "one", "other"),
    [
        (same_name, "Núñez", "nunez"), (same_name, "O'Neil", "ONeil"), (same_name, "Smith-Jones", "SMITH JONES"),
        (same_name, "Łukasz", "łukasz"), (same_street, "1 St. John's Avenue", "1 St Johns Ave"),
        (same_city, "St. Louis", "Saint Louis"), (same_city, "Zürich", "Zurich"), (same_postal_code, "SW1A 1AA", "sw1a1aa"),
        (same_postal_code, "45402", "45402 1234"), (same_country, "Deutschland", "DE"), (same_country, "uk", "United Kingdom"),
        (same_country, "RS", "Republika Srbija"), (same_country, "ME", "Crna Gora"), (same_country, "SK", "Slowakei"),
        (same_country, "PA", "Panamá"), (same_country, "GE", "Georgia"), (same_country, "CZ", "ČR"),
        (same_country, "Estland", "Eesti Vabariik"), (same_country, "JO", "Jordan"), (same_country, "UAE", "U.A.E."),
        (lambda a, b: same_state(a, b, None), "N.Y.", "New York"), (lambda a, b: same_state(a, b, "CA"), "Ont.", "ON"),
    ],
)  # fmt: skip
def test_spellings_that_mean_the_same(same, one, other):
    assert same(one, other)
    assert same(other, one)


@pytest.mark.parametrize(
    ("same", "one", "other"),
    [
        (same_name, "Smith", "Smyth"), (same_name, "Ann", "Anna"), (same_name, "", ""), (same_street, "1 Main St", "11 Main St"),
        (same_street, "", ""), (same_city, "York", "New York"), (same_postal_code, "45402-1111", "45402-2222"),
        (same_postal_code, "45402", "45403"), (lambda a, b: same_state(a, b, None), "WA", "WV"),
        (same_country, "Austria", "Australia"), (same_country, "SI", "SK"), (same_name, "李", "王"),
    ],
)  # fmt: skip
def test_spellings_that_do_not(same, one, other):
    assert not same(one, other)


WORDS = st.sampled_from(
    [None, "", " ", "Info", "Needed", "Info Needed", "Null", "Test", "-", "Okonkwo", "Marjorie", "Quillfeather", "Dayton",
     "Columbus", "OH", "Ohio", "KY", "US", "Canada", "45402", "10001", "12 Larch Rd", "9 Person Street", "n/a"]
)  # fmt: skip


@given(
    first=WORDS, last=WORDS, street=WORDS, city=WORDS, state=WORDS, postal_code=WORDS, country=WORDS,
    name_sure=st.booleans(), address_sure=st.booleans(), lists=st.booleans(),
    found=st.fixed_dictionaries({}, optional={key: st.sampled_from([value, "Other"]) for key, value in FOUND.items()}),
)  # fmt: skip
def test_no_plan_replaces_a_value_or_mixes_two_people_or_places(  # noqa: C901 - one rule a field
    name_sure, address_sure, lists, found, **now
):
    address = Address(**{part: now[part] for part in ADDRESS_PARTS})
    lead = Lead(id="1", first_name=now["first"], last_name=now["last"], address=address)
    form = LISTS if lists else ANYTHING
    if lists:
        lead = lead.model_copy(update={"crm": CrmRecord(modstamp="", fields={})})
    plan = plan_from(Proposal(found, {}, name_sure, address_sure, 0.9), lead, Placeholders(), form)
    writes = {change.field: change for change in plan.changes if change.decision == "write"}
    words = Placeholders()
    open_first, open_last = words.open_names(now["first"], now["last"])
    if "FirstName" in writes:
        assert open_first
        assert open_last or same_name(now["last"], found["last_name"])
    if "LastName" in writes:
        assert open_last
        assert open_first or same_name(now["first"], found["first_name"])
    if open_first and open_last:
        assert ("FirstName" in writes) == ("LastName" in writes)
    placed = [change for field, change in writes.items() if field in {*ADDRESS, "StateCode", "CountryCode"}]
    for change in placed:
        part = {"Street": "street", "City": "city", "PostalCode": "postal_code"}.get(
            change.field, change.field[:5].lower()
        )
        part = {"state": "state", "count": "country"}.get(part, part)
        assert words.open_part(now[part])
    if placed:
        assert address_sure
        for part, same in (("street", same_street), ("city", same_city), ("postal_code", same_postal_code)):
            if not words.open_part(now[part]):
                assert same(now[part], found[part])
