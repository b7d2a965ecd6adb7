"""Trying the pattern of all roles near a part of a role finds what trying it everywhere finds."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lead_enrichment.domain.rules.roles.role_words import _ROLE, _roles

WORDS = st.lists(
    st.sampled_from(
        "Owner owners known down Ann Roe, Geschäftsführerin: human resources director sales and marketing the of our "
        "V.i.S.d.P. co-owner Ladeninhaberin office manager gérante propriétaire email@owner.example Büro: CEO & (".split()
    ),
    max_size=14,
)


@settings(max_examples=200, deadline=None)
@given(WORDS)
def test_the_same_roles_are_found(words):
    text = " ".join(words)
    assert [match.span() for match in _roles(text)] == [match.span() for match in _ROLE.finditer(text)]


@pytest.mark.parametrize(
    "text",
    ["Human resources director", "Sales and marketing director", "Gesetzlich vertreten durch", "V. i. S. d. P.", "PDG"],
)
def test_a_role_is_found_from_its_beginning(text):
    assert next(_roles(text)).start() == 0
