"""Looks of elements are known across pages, within bounds."""

from lead_enrichment.domain.evidence import Zone
from lead_enrichment.domain.reading.looks import Looks, looks


def test_a_page_knows_the_looks_of_the_page_before_unless_its_styles_hide_other_names():
    one = looks(frozenset({"gone"}))
    assert one is looks(frozenset({"gone"}))
    assert one.of("div", {"class": "gone"}).hidden
    assert not looks(frozenset()).of("div", {"class": "gone"}).hidden


def test_what_tells_nothing_does_not_part_looks():
    known = Looks(frozenset())
    assert known.of("footer", {"data-x": "1"}) is known.of("footer", {"data-x": "2"})
    assert known.of("footer", {}).zone is Zone.FOOTER
    assert known.of("div", {"id": "header"}) != known.of("div", {"class": "plain"})


def test_very_long_names_are_read_but_not_kept():
    known = Looks(frozenset())
    names = {"class": "site-footer " + "x" * 600}
    assert known.of("div", names).zone is Zone.FOOTER
    assert known.of("div", names) is not known.of("div", names)
