"""What every match of a pattern holds, and patterns that look for it first."""

import re

import pytest

from lead_enrichment.domain.late_pattern import sieved_pattern
from lead_enrichment.domain.needed import needed


@pytest.mark.parametrize(
    ("pattern", "strings"),
    [
        ("retired", ("retired",)),
        (r"\b(?:sold|handed) it to\b", ("handed it to", "sold it to")),
        (r"passed it (?:on |down )?to", ("passed it down to", "passed it on to", "passed it to")),
        (r"c[ée]d[ée]", ("cede", "cedé", "céde", "cédé")),
        (r"ran \w+ until (?=\d)", (" until ",)),
        (r"(?:sold|gave up) (?:\w+ )?in \d{4}", ("gave up ", "sold ")),
        (r"(?:firm|company)(?! of others) closed", ("company closed", "firm closed")),
        (r"(?<=the )mill", ("mill",)),
        (r"(?:mills?|windmill)", ("mill",)),
        (r"(?:\w+ly )+gone", ("gone",)),
        (r"(?:late )*owner", ("owner",)),
        (r"(?:retir){1,2}ed", ("retir",)),
        (r"\d+ years", (" years",)),
        (r"\w+|owner", ()),
        (r"(?:owner)?", ()),
        (r"[^x]*", ()),
        (r"[a-z]{3}", ()),
    ],
)
def test_strings_that_every_match_holds(pattern, strings):
    assert needed(pattern, re.IGNORECASE) == strings


TOLD = sieved_pattern(r"\b(?:he|she) (?:has )?(?:retired|stepped down)\b(?= in)", re.IGNORECASE)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("In May SHE RETIRED in peace", (7, 18)),
        ("he has stepped down in 2011", (0, 19)),
        ("she retired", None),
        ("they are here in Exampleton", None),
    ],
)
def test_a_sieved_pattern_finds_what_it_would_without_its_sieve(text, place):
    found = TOLD.search(text)
    assert (found and found.span()) == place
    assert [one.span() for one in TOLD.finditer(text)] == ([place] if place else [])


@pytest.mark.parametrize(("reach", "told"), [((0, 30), True), ((5, 30), False), ((0, 12), False), ((0, 11), False)])
def test_a_sieved_pattern_keeps_to_its_reach(reach, told):
    text = "So she retired in the end"
    assert (TOLD.search(text, *reach) is not None) == told
    assert bool(list(TOLD.finditer(text, *reach))) == told


def test_a_sieved_pattern_is_matched_as_any_other():
    assert TOLD.match("she retired in May")
    assert not TOLD.fullmatch("she retired in May")
    assert TOLD.sub("-", "she retired in May") == "- in May"
