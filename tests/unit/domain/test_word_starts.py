"""A pattern whose words are tried only where words begin finds what the plain one finds."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lead_enrichment.domain.rules.changes import departure_words
from lead_enrichment.domain.word_starts import at_word_starts


@pytest.mark.parametrize(
    ("pattern", "rewritten"),
    [
        (r"\bann\b|\broe", r"\b(?:ann\b|roe)"),
        (r"\bann|,\sroe|\bsold|\bleft", r"\bann|,\sroe|\b(?:sold|left)"),
        (r"\ba|(?<!the )(?<!\bx )\bb", r"\b(?:a|(?<!the )(?<!\bx )b)"),
        (r"(?:\ba|\bb)|\bc", r"(?:\ba|\bb)|\bc"),
        (r"[|(]|\ba[\]|]|\b\|", r"[|(]|\b(?:a[\]|]|\|)"),
        (r"[]|]x|[^]|]y", r"[]|]x|[^]|]y"),
        (r"\b?a|\bb", r"\b?a|\bb"),
        (r"plain", r"plain"),
    ],
)
def test_only_neighbours_that_say_so_share_it(pattern, rewritten):
    assert at_word_starts(pattern) == rewritten


WORDS = st.sampled_from(["an", "a", "no", "on", "n", "[an]o", "o(?:n|a)", r"\w", "a?n"])
LEADS = st.sampled_from(["", r"\b", r"(?<!n )\b", r"(?<=[ ,])\b", ", ", r"(?<!a)"])
TAILS = st.sampled_from(["", r"\b", " ", "(?= )"])


@given(
    st.lists(st.tuples(LEADS, WORDS, TAILS).map("".join), min_size=1, max_size=6).map("|".join),
    st.text("ano ,", max_size=30),
)
def test_the_matches_are_the_same(pattern, text):
    assert _spans(at_word_starts(pattern), text) == _spans(pattern, text)


def test_what_is_tried_at_word_starts_only_takes_less_steps_and_finds_the_same():
    pattern = departure_words._ANYWHERE
    text = (
        "Ann Roe ran it until 2015, when she retired. Bob Roe, jubilado, handed the keys to us and has since retired."
    )
    assert len(_spans(pattern, text)) > 1
    assert _spans(at_word_starts(pattern), text) == _spans(pattern, text)


def _spans(pattern: str, text: str) -> list[tuple[int, int]]:
    return [match.span() for match in re.finditer(pattern, text, re.IGNORECASE)]
