"""`PageText.marked` finds what a search of the whole page finds."""

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from lead_enrichment.domain.addresses.page_text import PageText
from lead_enrichment.domain.evidence import PageContent, PageKind

PAGE = PageContent(url="https://site.example/", kind=PageKind.HOME, title="", lang=None, blocks=(), links=())
ACROSS = re.compile(r"[A-Z]a*,\s?X")
MARK = re.compile(r",\s?X")


def page_of(text):
    return PageText(PAGE, (), text, (0,))


@settings(max_examples=200)
@given(st.text(alphabet="AaX, \n", max_size=40))
def test_the_matches_are_those_of_the_whole_page_also_across_a_line_end(text):
    found = [match.span() for match in page_of(text).marked(MARK, ACROSS)]
    assert found == [match.span() for match in ACROSS.finditer(text)]


def test_lines_without_the_mark_are_not_tried():
    assert [match[0] for match in page_of("12-3\nno 4\n56-7").marked(re.compile("-"), re.compile(r"\d+"))] == [
        "12",
        "3",
        "56",
        "7",
    ]
