"""What a visitor reads is what becomes blocks: zones, headings, tags, links; hidden text never."""

import json

import pytest

from lead_enrichment.domain.evidence import Block, PageContent, PageKind, Zone
from lead_enrichment.domain.reading import read_page

URL = "https://bluebird-plumbing.example/about"


def read(body: str, head: str = "") -> PageContent:
    return read_page(f"<!doctype html><html lang=en><head>{head}</head><body>{body}</body></html>", URL)


def texts(page: PageContent) -> list[str]:
    return [block.text for block in page.blocks]


def block(page: PageContent, text: str) -> Block:
    found = [block for block in page.blocks if block.text == text]
    assert len(found) == 1, texts(page)
    return found[0]


def test_inline_tags_join_and_block_tags_and_breaks_part():
    page = read("<p>Owned by <b>Marta</b> <i>Quill</i></p><div>418 Juniper Road<br>Dayton, OH 45402</div>")
    assert texts(page) == ["Owned by Marta Quill", "418 Juniper Road", "Dayton, OH 45402"]


def test_spans_laid_out_apart_are_lines_of_their_own():
    assert texts(read("<div><span>Marta Quill</span><span>Owner</span></div>")) == ["Marta Quill", "Owner"]
    assert texts(read("<p><span>M</span><span>arta</span></p>")) == ["Marta"]


def test_a_street_and_the_code_behind_it_are_lines_of_their_own_though_only_styles_part_them():
    assert texts(read("<div><b>Fern Lane 145</b><span>551 02 Dayton</span></div>")) == [
        "Fern Lane 145",
        "551 02 Dayton",
    ]
    assert texts(read("<div><b>ul. Fern 4a</b><span>30-001 Dayton</span></div>")) == ["ul. Fern 4a", "30-001 Dayton"]
    assert texts(read("<p><b>12</b><span>500 pots</span></p>")) == ["12500 pots"]
    assert texts(read("<p><b>Room 1</b><span>04</span></p>")) == ["Room 104"]


def test_a_town_an_email_and_a_street_that_touch_are_lines_of_their_own():
    assert texts(read("<p><span>Dayton</span><a href='mailto:m@quill.example'>m@quill.example</a></p>")) == [
        "Dayton",
        "m@quill.example",
    ]
    assert texts(read("<p><b>Fern Lane 145</b><span>Dayton</span></p>")) == ["Fern Lane 145", "Dayton"]
    assert texts(read("<p><b>Fern Lane 145</b><span>D-55102 Dayton</span></p>")) == ["Fern Lane 145", "D-55102 Dayton"]
    assert texts(read("<p><b>Adresse</b><span>7, rue Farn</span></p>")) == ["Adresse", "7, rue Farn"]
    assert texts(read("<p>H<sub>2</sub>O, CO<sub>2</sub> neutral</p>")) == ["H2O, CO2 neutral"]


def test_table_cells_and_definition_lists_are_neighbours():
    page = read("<table><tr><td>Owner</td><td><p>Marta Quill</p></td></tr></table><dl><dt>Phone<dd>555-0100</dl>")
    assert [(b.tag, b.text) for b in page.blocks] == [
        ("td", "Owner"),
        ("td", "Marta Quill"),
        ("dt", "Phone"),
        ("dd", "555-0100"),
    ]


def test_a_block_knows_the_heading_it_stands_under():
    page = read("<h2>Our team</h2><div><h3>Marta Quill</h3><p>Owner</p></div><footer><p>Open daily</p></footer>")
    assert block(page, "Owner").heading == block(page, "Marta Quill").id
    assert block(page, "Marta Quill").heading == block(page, "Our team").id
    assert block(page, "Open daily").heading is None


def test_a_heading_counts_beyond_the_section_that_holds_nothing_else():
    page = read("<section><h2>The owner</h2></section><section><p>Marta Quill</p></section>")
    assert block(page, "Marta Quill").heading == block(page, "The owner").id


@pytest.mark.parametrize(
    ("markup", "zone"),
    [
        ("<footer>{}</footer>", Zone.FOOTER),
        ("<div class='site-footer'>{}</div>", Zone.FOOTER),
        ("<nav>{}</nav>", Zone.NAV),
        ("<header>{}</header>", Zone.HEADER),
        ("<footer><address>{}</address></footer>", Zone.ADDRESS),
        ("<blockquote>{}</blockquote>", Zone.TESTIMONIAL),
        ("<div class='client-testimonials'>{}</div>", Zone.TESTIMONIAL),
        ("<div class=kundenstimmen>{}</div>", Zone.TESTIMONIAL),
        ("<div itemprop=review>{}</div>", Zone.TESTIMONIAL),
        ("<section id=opiniones>{}</section>", Zone.TESTIMONIAL),
        ("<form class='free-quote-form'>{}</form>", Zone.MAIN),
        ("<div class=preview>{}</div>", Zone.MAIN),
    ],
)
def test_zones_are_told_by_tag_and_class_and_inherited(markup, zone):
    page = read(markup.format("<div><p>Marta Quill, owner</p></div>") + f"<p>{'Plain words. ' * 30}</p>")
    assert block(page, "Marta Quill, owner").zone is zone


def test_a_class_on_nearly_the_whole_page_makes_no_testimonial():
    page = read(f"<div class='has-comments reviews'><p>Marta Quill, owner</p><p>{'Plain words. ' * 30}</p></div>")
    assert block(page, "Marta Quill, owner").zone is Zone.MAIN


def test_a_heading_opens_testimonials_until_the_next_of_its_level():
    page = read(
        "<h2>What our customers say</h2><h3>Ann</h3><p>Great!</p><h2>Our owner</h2><p>Marta Quill</p>"
        "<h2>Das sagen unsere Kunden</h2><p>Prima!</p><footer>Dayton</footer>"
    )
    zones = {b.text: b.zone for b in page.blocks}
    assert zones["Ann"] is zones["Great!"] is zones["Prima!"] is Zone.TESTIMONIAL
    assert zones["Our owner"] is zones["Marta Quill"] is Zone.MAIN
    assert zones["Dayton"] is Zone.FOOTER


@pytest.mark.parametrize(
    "markup",
    [
        "<div hidden>{}</div>",
        "<div data-le-hidden>{}</div>",
        "<div style='display: none'>{}</div>",
        "<div style='visibility:hidden'>{}</div>",
        "<span style='opacity:0'>{}</span>",
        "<span style='font-size: 0px'>{}</span>",
        "<div style='position:absolute; left:-9999px'>{}</div>",
        "<p style='color:#FFF;background:white'>{}</p>",
        "<div style='clip-path: inset(100%)'>{}</div>",
        "<div style='height:0;overflow:hidden'>{}</div>",
        "<span class='visually-hidden'>{}</span>",
        "<div aria-hidden=true>{}</div>",
        "<style>.ghost{{display:none}}</style><p class=ghost>{}</p>",
        "<style>/* x */ #ghost , .other {{ visibility: hidden; }}</style><p id=ghost>{}</p>",
        "<script>{}</script>",
        "<noscript>{}</noscript>",
        "<template><p>{}</p></template>",
        "<svg><text>{}</text></svg>",
        "<select><option>{}</option></select>",
        "<!-- {} -->",
        "<textarea>{}</textarea>",
        "<iframe>{}</iframe>",
    ],
)
def test_what_a_visitor_does_not_see_is_no_block(markup):
    page = read("<p>Plain words.</p>" + markup.format("Owner: Ernest Falsum"))
    assert texts(page) == ["Plain words."]


@pytest.mark.parametrize(
    "markup",
    [
        "<div class='accordion-panel' aria-hidden=true>{}</div>",
        "<div role=tabpanel aria-hidden=true>{}</div>",
        "<style>@media print{{.ghost{{display:none}}}}</style><p class=ghost>{}</p>",
        "<style>.bio{{display:none}} .open .bio{{display:block}}</style><p class=bio>{}</p>",
        "<p style='opacity:0.5'>{}</p>",
        "<p style='font-size:0.9em'>{}</p>",
        "<p style='color:white;background:#114'>{}</p>",
        "<details><summary>More</summary>{}</details>",
    ],
)
def test_collapsed_and_styled_content_is_read(markup):
    assert "Owner: Marta Quill" in texts(read(markup.format("Owner: Marta Quill")))


def test_invisible_characters_are_dropped_and_white_space_is_folded():
    page = read("<p>Ma\u200brta\u00ad \u202eQu\U000e0041ill&nbsp;\n\t&amp; Sons\ufeff</p>")
    assert texts(page) == ["Marta Quill & Sons"]


def test_head_alt_texts_and_map_links_become_blocks():
    page = read(
        "<img alt='Marta Quill, owner'><a href='https://www.google.com/maps?q=418+Juniper+Road,+Dayton'>Find us</a>"
        "<a href='https://www.google.com/maps/place/418+Juniper+Road/@39.7,-84.1'>Map</a>"
        "<a href='https://maps.google.com/?q=39.7,-84.1'>Pin</a>",
        "<title>Bluebird Plumbing</title><meta name=author content='M. Quill'>"
        "<meta property=og:site_name content=Bluebird>",
    )
    assert [(b.zone, b.tag, b.text) for b in page.blocks] == [
        (Zone.TITLE, "title", "Bluebird Plumbing"),
        (Zone.META, "author", "M. Quill"),
        (Zone.META, "og:site_name", "Bluebird"),
        (Zone.MAIN, "img", "Marta Quill, owner"),
        (Zone.MAIN, "body", "Find us"),
        (Zone.MAIN, "map", "418 Juniper Road, Dayton"),
        (Zone.MAIN, "body", "Map"),
        (Zone.MAIN, "map", "418 Juniper Road"),
        (Zone.MAIN, "body", "Pin"),
    ]
    assert page.title == "Bluebird Plumbing"
    assert page.lang == "en"


def test_links_are_absolute_and_only_to_the_web():
    page = read(
        "<a href=/team#top>Our team</a><a href='../x y'>X</a><a href='ftp://a/b'>F</a><a href='javascript:go()'>J</a>"
        "<a href='mailto:Office@Bluebird.example?subject=Hi'>Mail</a><a href='tel:+1 937 555 0100'>Call</a>"
        "<a href='http://[bad'>B</a>",
        "<link rel=canonical href=/about-us><meta http-equiv=refresh content='0; url=/new'>",
    )
    assert [(link.url, link.text) for link in page.links] == [
        ("https://bluebird-plumbing.example/new", "meta-refresh"),
        ("https://bluebird-plumbing.example/team", "Our team"),
        ("https://bluebird-plumbing.example/x%20y", "X"),
    ]
    assert page.notes == ("meta-refresh",)
    assert page.canonical == "https://bluebird-plumbing.example/about-us"
    assert page.emails == ("office@bluebird.example",)
    assert page.phones == ("+1 937 555 0100",)


@pytest.mark.parametrize(
    ("base", "expected"),
    [("https://cdn.example/a/", "https://cdn.example/a/b"), ("javascript:x", "https://bluebird-plumbing.example/b")],
)
def test_a_base_is_respected_when_it_is_on_the_web(base, expected):
    assert read("<a href=b>B</a>", f"<base href='{base}'>").links[0].url == expected


def test_ids_are_stable_and_unique_on_a_page():
    page = read("<p>Call us</p><p>Call us</p><p>Now</p>")
    assert len({b.id for b in page.blocks}) == 3
    assert [b.id for b in page.blocks] == [b.id for b in read("<p>Call us</p><p>Call us</p><p>Now</p>").blocks]
    other = read_page("<p>Call us</p>", "https://bluebird-plumbing.example/team")
    assert other.blocks[0].id not in {b.id for b in page.blocks}


def test_long_lines_are_split_after_sentences():
    page = read(f"<p>{'All our work is guaranteed for years. ' * 100}</p>")
    assert all(len(text) <= 1500 for text in texts(page))
    assert texts(page)[0].endswith("years.")


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<div id=root></div><script src=app.js></script>", True),
        ("<div id=__next><p>Loading</p></div><script></script><noscript>Enable JavaScript</noscript>", True),
        ("<p>Welcome to our company's new site</p><noscript>Bitte aktivieren Sie JavaScript.</noscript>", True),
        (f"<a href='javascript:a()'>A</a><a href='javascript:b()'>B</a><p>{'Plain words. ' * 9}</p>", True),
        (f"<div id=root><p>{'Plain words. ' * 60}</p></div><script src=app.js></script>", False),
        ("<p>Closed.</p>", False),
    ],
)
def test_pages_built_by_scripts_ask_for_a_browser(html, expected):
    assert read_page(html, URL).needs_browser is expected
    assert read_page(html, URL, via="chromium").needs_browser is False


def node_of(page: PageContent, kind: str) -> tuple[Block, dict]:
    for found in page.blocks:
        if found.data and kind in (data := json.loads(found.data))["types"]:
            return found, data
    raise AssertionError(texts(page))


def test_json_ld_gives_nodes_with_their_path_and_a_verbatim_excerpt():
    script = (
        '{"@context":"https://schema.org","@type":"Plumber","name":"Bluebird",'
        '"founder":{"@type":"Person","name":"Marta \\u00d6st","jobTitle":"Owner"},'
        '"address":{"@type":"PostalAddress","streetAddress":"418 Juniper Road","postalCode":"45402"},'
        '"review":[{"@type":"Review","author":{"@type":"Person","name":"Ernest Falsum","jobTitle":"Owner"}}]}'
    )
    page = read("<p>Hello</p>", f"<script type='application/ld+json'>{script}</script>")
    found, data = node_of(page, "Person")
    assert data["path"] == ["founder"]
    assert data["node"]["name"] == "Marta Öst"
    assert found.zone is Zone.STRUCTURED
    assert found.text in script
    assert found.text.startswith('"founder"')
    assert found.text.endswith('"Owner"}')
    assert node_of(page, "PostalAddress")[1]["path"] == ["address"]
    assert "review" not in node_of(page, "Plumber")[1]["node"]
    falsum = next(json.loads(b.data) for b in page.blocks if b.data and "Falsum" in b.data)
    assert falsum["path"] == ["review", "author"]


def test_references_in_a_graph_are_resolved_and_an_author_stays_an_author():
    script = json.dumps(
        {
            "@graph": [
                {"@type": "Organization", "@id": "#o", "name": "Bluebird", "founder": {"@id": "#m"}},
                {"@type": "Article", "author": {"@id": "#e"}, "publisher": {"@id": "#o"}},
                {"@type": "Person", "@id": "#m", "name": "Marta Quill"},
                {"@type": "Person", "@id": "#e", "name": "Ernest Falsum"},
            ]
        }
    )
    page = read("", f"<script type='application/ld+json'>{script}</script>")
    paths = {(d := json.loads(b.data))["node"]["name"]: d["path"] for b in reversed(page.blocks) if b.data}
    assert paths == {"Bluebird": [], "Marta Quill": ["founder"], "Ernest Falsum": ["author"]}


def test_broken_json_ld_is_repaired():
    page = read("", "<script type='application/ld+json'>{'@type': 'Person', // x\n'name': 'Marta Quill',}</script>")
    assert node_of(page, "Person")[1]["node"]["name"] == "Marta Quill"


MICRODATA = (
    "<div itemscope itemtype='https://schema.org/Plumber'><b itemprop=name>Bluebird</b> "
    "<p itemprop=founder itemscope itemtype='https://schema.org/Person'><b itemprop=name>Marta Quill</b></p></div>"
)
RDFA = (
    "<div typeof='schema:Plumber'><b property='schema:name'>Bluebird</b> "
    "<p property='schema:founder' typeof='schema:Person'><b property='schema:name'>Marta Quill</b></p></div>"
)


RDFA_VOCAB = (
    "<div vocab='https://schema.org/' typeof='Plumber LocalBusiness'><b property=name>Bluebird</b> "
    "<p property=founder typeof=Person><b property=name>Marta Quill</b></p></div>"
)
RDFA_REL = (
    "<div vocab='https://schema.org/' typeof=Plumber><b property=name>Bluebird</b> "
    "<p rel='schema:founder'><i><span typeof=Person><b property='https://schema.org/name'>Marta Quill</b></span></i></p></div>"
)


@pytest.mark.parametrize("markup", [MICRODATA, RDFA, RDFA_VOCAB, RDFA_REL])
def test_microdata_and_rdfa_give_the_same_nodes(markup):
    found, data = node_of(read(markup), "Person")
    assert (data["path"], data["node"]["name"]) == (["founder"], "Marta Quill")
    assert found.text == "Marta Quill"
    hidden = read(f"<div style='display:none'>{markup}</div>")
    assert not [b for b in hidden.blocks if b.data]


def test_the_page_says_what_it_is_for():
    assert read("<h1>Hello</h1>").kind is PageKind.ABOUT
