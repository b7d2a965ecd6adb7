"""Whatever a server sends, reading it ends, within bounds, and always the same way."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lead_enrichment.domain.evidence import Zone
from lead_enrichment.domain.reading import read_page
from lead_enrichment.domain.reading.lines import LONGEST_LINE, MOST_BLOCKS, MOST_TEXT
from lead_enrichment.domain.reading.markup import MOST_CHARS, guard

URL = "https://bluebird.example/"
TAGS = (
    "div p span b a td tr table li ul h1 h3 br img footer nav address blockquote script style title noscript svg "
    "template select form button pre section article html body head meta frameset"
).split()
ATTRIBUTES = (
    "",
    " class='review'",
    " hidden",
    " style='display:none'",
    " href='//x y'",
    " href='mailto:a@b.example'",
    " itemscope itemtype=Person",
    " itemprop=name",
    " type='application/ld+json'",
    " alt=Owner",
    " id='",
)
PIECES = st.one_of(
    st.tuples(st.sampled_from(TAGS), st.sampled_from(ATTRIBUTES)).map(lambda tag: f"<{tag[0]}{tag[1]}>"),
    st.sampled_from(TAGS).map(lambda tag: f"</{tag}>"),
    st.text(max_size=12),
    st.sampled_from(["<!--", "-->", '{"@type":"Person","name":"Ann"}', "&#x202e;", "<![CDATA[", "&amp", "{", '"', "<"]),
)


@settings(max_examples=300)
@given(st.lists(PIECES, max_size=60).map("".join))
def test_any_markup_is_read_within_bounds_and_the_same_each_time(html):
    page = read_page(html, URL)
    assert page == read_page(html, URL)
    assert len({block.id for block in page.blocks}) == len(page.blocks)
    assert [block.index for block in page.blocks] == list(range(len(page.blocks)))
    ids = {block.id for block in page.blocks}
    for block in page.blocks:
        assert block.heading is None or block.heading in ids
        assert block.text
        assert block.zone is Zone.STRUCTURED or len(block.text) <= LONGEST_LINE
        assert block.zone is not Zone.STRUCTURED or block.text in html.replace("\x00", "")


@settings(max_examples=150)
@given(st.binary(max_size=600))
def test_any_bytes_are_read(body):
    read_page(body.decode("latin-1"), URL)
    read_page(body.decode("utf-16-le", "replace"), URL)
    read_page(body.decode("utf-8", "surrogateescape"), URL)


@settings(max_examples=100)
@given(st.text(alphabet="abcdefghij KLM.,'é", max_size=80))
def test_visible_text_is_kept_word_for_word(text):
    page = read_page(f"<p>{text}</p>", URL)
    assert " ".join(block.text for block in page.blocks) == " ".join(text.split())


HOSTILE = {
    "nested": "<div>" * 100_000 + "x" + "</div>" * 100_000,
    "nested behind comments": "<div><!--</div>-->" * 100_000,
    "nested with stray ends": "<div></b>" * 60_000,
    "one tag of many attributes": "<div " + " ".join(f"a{i}=1" for i in range(100_000)) + ">x",
    "attributes behind a quoted end": "<div x='>' " + " ".join(f"a{i}=1" for i in range(100_000)) + ">x",
    "formatting re-opened": "<p>" + "".join(f"<b id={i}>" for i in range(3_000)) + "<p>x" * 3_000,
    "text": "<p>" + "lorem ipsum " * 420_000,
    "text without spaces": "<p>" + "x" * 5_000_000,
    "role lines": "".join(f"<p>Owner: Person Number{i}</p>" for i in range(1_200)),
    "links": "<a href=/x>y</a>" * 1_000_000,
    "different links": "".join(f"<a href=/{i}>y</a>" for i in range(100_000)),
    "open brackets": "<" * 1_000_000,
    "open comments": "<!--" * 300_000,
    "unended quotes": "<a b='" * 200_000,
    "deep data": f"<script type='application/ld+json'>{'[' * 60_000}</script>",
    "broken data": "<script type='application/ld+json'>" + '{"a":' * 30_000 + "</script>",
    "nested items": "<div itemscope><b itemprop=name>x" * 3_900,
}


@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.timeout(30)
def test_hostile_pages_are_cut_to_size(name):
    page = read_page(HOSTILE[name], URL)
    assert len(page.blocks) <= MOST_BLOCKS
    assert len(page.links) <= MOST_BLOCKS
    assert page.readable_chars <= MOST_TEXT + LONGEST_LINE


@pytest.mark.parametrize("name", ["nested", "nested behind comments", "nested with stray ends"])
def test_nesting_is_cut_and_said(name):
    guarded = guard(HOSTILE[name])
    assert guarded.html.count("<div>") <= 512
    assert "cut: nested too deep" in guarded.notes


def test_every_role_line_of_a_long_page_is_kept():
    assert len(read_page(HOSTILE["role lines"], URL).blocks) == 1_200


def test_a_page_too_long_is_cut_and_said():
    guarded = guard(HOSTILE["text"])
    assert len(guarded.html) <= MOST_CHARS
    assert "cut: page too long" in guarded.notes


def test_images_written_into_a_page_do_not_crowd_out_its_text():
    page = read_page(f"<img src='data:image/png;base64,{'A' * 3_000_000}'><p>Marta Quill</p>", URL)
    assert [block.text for block in page.blocks] == ["Marta Quill"]
