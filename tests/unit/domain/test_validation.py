"""Which found values may be written."""

import pytest

from lead_enrichment.domain.validation import is_valid_value


@pytest.mark.parametrize("value", ["Quillfeather", "Ng", "7 Elm", "45402", "Zürich", "O'Dea", "X Æ"])
def test_a_value_that_says_something_is_valid(value):
    assert is_valid_value(value)


@pytest.mark.parametrize(
    "value",
    [
        None,
        "",
        "Not found",
        "UNKNOWN",
        "n/a",
        "null",
        "-",
        "q",
        "Owner",
        "the owner",
        "Admin",
        "Info",
        "Team",
        "To be determined",
    ],
)
def test_a_value_that_says_nothing_is_not(value):
    assert not is_valid_value(value)


@pytest.mark.parametrize("value", ["Quill\u200bfeather", "Quill\x00", "\u202eQuill", "Quill\nfeather"])
def test_invisible_characters_make_a_value_invalid(value):
    assert not is_valid_value(value)
