"""Ids in both forms."""

import pytest

from lead_enrichment.sandbox.salesforce.ids import full_id, is_id, numbered_id, with_check


@pytest.mark.parametrize(
    ("short", "long"),
    [
        ("00D000000000001", "00D000000000001EAA"),
        ("005000000000001", "005000000000001AAA"),
        ("0PS000000000001", "0PS000000000001GAA"),
    ],
)
def test_the_check_characters_tell_the_case(short, long):
    assert with_check(short) == long
    assert full_id(short) == full_id(long) == long


def test_ids_sort_as_they_were_made():
    ids = [numbered_id("00Q", number, "5e") for number in (1, 9, 10, 35, 36, 61, 62, 3844, 200_000)]
    assert ids == sorted(ids)
    assert len(set(ids)) == len(ids)


@pytest.mark.parametrize("text", ["", "00Q", "00Q00000000000", "00Q0000000000000", "00Q-00000000001", None, 5])
def test_what_is_no_id(text):
    assert not is_id(text)
