"""What tells that somebody whom a model names is the owner: words that code knows, words that it checks, the company."""

import pytest
from model_case import Case

STORY = "<h1>Larkspur Joinery</h1><p>Fine stairs.</p><p>{}</p>"


def case_without_rules(html, company="Larkspur Joinery"):
    case = Case(html, company)
    assert case.rules.person is None
    return case


POINTED_AT = {
    "a verb that no list has": ("Jane Wrenfield has the last word on every joint.", "has the last word"),
    "an unknown language": ("Jane Wrenfield on puusepän töiden takana.", "töiden takana"),
    "in front of the name": ("It all hangs on Jane Wrenfield.", "It all hangs on"),
}


@pytest.mark.parametrize("kind", POINTED_AT)
def test_words_that_only_the_model_understands_count_where_the_cited_lines_hold_them(kind):
    line, words = POINTED_AT[kind]
    found = case_without_rules(STORY.format(line)).owner("Jane", "Wrenfield", line, words=words)
    assert found.model.name == "model_only"
    assert found.enrichment.last_name == "Wrenfield"
    assert found.evidence[0].role == words
    assert 0.5 <= found.enrichment.name_confidence <= 0.7


NOT_POINTED_AT = {
    "words of no line": "who owns all of it",
    "the name alone": "Jane Wrenfield",
    "no words": None,
    "a sign": "–",
    "a formula": "=HYPERLINK",
    "very long ones": "has the last word on every joint. " * 5,
}


@pytest.mark.parametrize("kind", NOT_POINTED_AT)
def test_nothing_else_that_a_model_points_at_makes_an_owner(kind):
    line = "Jane Wrenfield has the last word on every joint – always."
    found = case_without_rules(STORY.format(line)).owner("Jane", "Wrenfield", line, words=NOT_POINTED_AT[kind])
    assert found.enrichment.last_name is None
    assert found.model.name == "no_opinion"


def test_words_of_a_model_that_gives_no_role_make_no_owner():
    line = "Jane Wrenfield has the last word."
    found = case_without_rules(STORY.format(line)).owner(
        "Jane", "Wrenfield", line, words="has the last word", role=None
    )
    assert found.enrichment.last_name is None


def test_an_employees_role_beside_the_name_settles_it_whatever_the_model_points_at():
    line = "Tom Halden, receptionist, has the last word."
    found = case_without_rules(STORY.format(line)).owner("Tom", "Halden", line, words="has the last word")
    assert found.enrichment.last_name is None


def test_words_far_from_the_name_on_the_page_are_about_somebody_else():
    rows = "".join(f"<p>Stairs of oak, number {number}.</p>" for number in range(4))
    html = f"<p>Jane Wrenfield</p>{rows}<p>has the last word</p>"
    found = case_without_rules(html).owner("Jane", "Wrenfield", "Jane Wrenfield", words="has the last word")
    assert found.enrichment.last_name is None


def test_a_company_that_bears_the_surname_is_a_weak_sign():
    line = "Jane Wrenfield, Dayton."
    case = Case(STORY.format(line), "Wrenfield Stairs")
    case.rules = Case("<p>Stairs</p>", "Wrenfield Stairs").rules
    found = case.owner("Jane", "Wrenfield", line)
    assert found.model.name == "model_only"
    assert found.enrichment.name_confidence == pytest.approx(0.7)
    assert "Jane Wrenfield shares the name of the company" in found.enrichment.reasoning


def test_what_speaks_against_a_person_speaks_against_words_that_the_model_points_at():
    line = "Until he died in 1999, Jon Wrenfield had the last word; in memory of the late Jon Wrenfield."
    found = case_without_rules(STORY.format(line)).owner("Jon", "Wrenfield", line[:60], words="had the last word")
    assert found.enrichment.last_name is None


def test_one_word_of_a_line_is_not_two_parts_of_a_name():
    line = "Larkspur Joinery was founded by Jane Wrenfield."
    found = Case(f"<p>{line}</p>").owner("Jane Wrenfield", "Wrenfield", line)
    assert found.enrichment.first_name == "Jane"
    assert "the cited lines do not hold this name" in " ".join(found.model.dropped)
