"""A sieve finds what `str.find` finds, in one pass."""

from hypothesis import given, settings
from hypothesis import strategies as st

from lead_enrichment.domain.sieve import Sieve, Sieves

LETTERS = st.text(alphabet="abé’\n \ud800", max_size=40)
STRINGS = st.lists(st.text(alphabet="abé’ ", min_size=1, max_size=4), min_size=1, max_size=12)


@settings(max_examples=100)
@given(STRINGS, LETTERS)
def test_it_finds_what_the_text_holds_and_where(strings, text):
    sieve = Sieve(strings)
    assert sieve.catches(text) == any(one in text for one in strings)
    assert sieve.held(text) == {one for one in strings if one in text}
    assert set(sieve.places(text)) == {at for at in range(len(text)) for one in strings if text.startswith(one, at)}


@settings(max_examples=100)
@given(st.lists(STRINGS, min_size=1, max_size=4), LETTERS)
def test_several_together_find_what_each_finds_alone(sets, text):
    together = Sieves(map(tuple, sets)).places(text)
    assert {strings: set(places) for strings, places in together.items()} == {
        tuple(strings): set(Sieve(strings).places(text)) for strings in sets
    }


@settings(max_examples=100)
@given(st.lists(STRINGS, min_size=1, max_size=4), LETTERS)
def test_several_together_find_the_lines_of_each(sets, text):
    lines = text.split("\n")
    starts = [0, *(at + 1 for at, letter in enumerate(text) if letter == "\n")]
    together = Sieves(map(tuple, sets))
    for strings, found in zip(sets, together.by_line(text, starts), strict=True):
        assert {number: set(held) for number, held in found.items()} == {
            number: held for number, line in enumerate(lines) if (held := {one for one in strings if one in line})
        }
    assert together.caught(text) == {number for number, one in enumerate(sets) if Sieve(one).catches(text)}
