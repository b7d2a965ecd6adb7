"""One lead on one screen."""

from datetime import UTC, datetime

import pytest
from rich.console import Console

from lead_enrichment.cli.lead_screen import in_words, lead_screen
from lead_enrichment.cli.plan_screen import plan_lines, shortened
from lead_enrichment.domain.lead import Address, Lead
from lead_enrichment.domain.result import (
    Candidate,
    Enrichment,
    Evidence,
    FieldChange,
    LeadResult,
    LeadStatus,
    PageVisit,
    SiteCheck,
    UpdatePlan,
)

NOW = datetime(2024, 1, 31, 9, 30, tzinfo=UTC)


def full_result(**changes) -> LeadResult:
    values = {
        "job_id": "j",
        "lead": Lead(id="7", company="Brook Mills", website="brook.example"),
        "status": LeadStatus.ENRICHED,
        "reason": "proven",
        "enrichment": Enrichment(
            first_name="Ada",
            last_name="Brook",
            address=Address(street="1 Weir Ln", city="Wexham"),
            confidence=0.9,
            name_confidence=0.97,
            address_confidence=0.9,
        ),
        "evidence": (
            Evidence(
                field="last_name",
                value="Brook",
                url="http://brook.example/about",
                quote="Ada Brook, owner",
                extractor="role_words",
                block="b",
                fetched_at=NOW,
            ),
            Evidence(
                field="street",
                value="1 Weir Ln",
                url="http://brook.example/contact",
                quote="1 Weir Ln, Wexham",
                extractor="address_lines",
                block="c",
            ),
        ),
        "candidates": tuple(
            Candidate(
                kind="owner",
                value=f"Tom Reed {n}",
                role=None,
                probability=0.1,
                decision="not_taken",
                why="A customer.",
                url="http://brook.example/",
                quote="Best mill! Tom Reed",
            )
            for n in range(5)
        ),
        "plan": UpdatePlan(
            lead_id="7",
            changes=(
                FieldChange(field="City", before=None, after="Wexham", decision="write", reason="was_empty"),
                FieldChange(
                    field="Street", before="2 Old Rd", after="1 Weir Ln", decision="keep", reason="entered_by_a_person"
                ),
            ),
        ),
        "pages": (PageVisit(url="http://brook.example/", via="http", status=200, ms=140),),
        "timings": {"total_ms": 900},
        "finished_at": NOW,
    }
    return LeadResult(**(values | changes))


def screen(result: LeadResult, width: int = 80) -> str:
    console = Console(width=width, highlight=False)
    with console.capture() as captured:
        console.print(lead_screen(result))
    return captured.get()


@pytest.mark.parametrize("width", [80, 120])
def test_the_whole_story_fits_on_one_screen(width):
    text = screen(full_result(), width)
    for part in (
        "Enriched: Proven",
        "Ada Brook: almost certain (97%)",
        "“Ada Brook, owner”",
        "http://brook.example/about",
        "1 Weir Ln, Wexham: likely (90%)",
        "Tom Reed 0: unlikely (10%). A customer.",
        "and 2 more",
        '(empty) -> "Wexham"',
        '"2 Old Rd" stays',
        "Next step",
    ):
        assert part in text
    assert text.count("\n") <= 45


def test_a_lead_without_anything_says_why_and_what_next():
    text = screen(
        full_result(
            status=LeadStatus.UNREACHABLE,
            reason="domain_not_found",
            enrichment=Enrichment(),
            evidence=(),
            candidates=(),
            plan=None,
            pages=(),
        )
    )
    assert "Domain not found" in text
    assert text.count("none taken") == 2
    assert "Check the spelling" in text


def test_text_from_a_website_cannot_steer_the_terminal():
    evil = "\x1b[2J[bold red]Ada\x07"
    enrichment = Enrichment(first_name="Ada", last_name="Brook", name_confidence=0.9)
    proof = Evidence(field="last_name", value="x", url="http://b.example/", quote=evil, extractor="r", block="b")
    text = screen(full_result(enrichment=enrichment, evidence=(proof,)))
    assert "\x1b" not in text
    assert "\x07" not in text
    assert "[bold red]Ada" in text


@pytest.mark.parametrize(
    ("probability", "words"),
    [
        (0.96, "almost certain (96%)"),
        (0.8, "likely (80%)"),
        (0.5, "possible, needs a look (50%)"),
        (0.2, "unlikely (20%)"),
    ],
)
def test_confidence_in_words(probability, words):
    assert in_words(probability) == words


def test_plan_lines_are_one_line_for_each_field():
    assert len(plan_lines(full_result()).splitlines()) == 3


def test_shortened_text_is_one_printable_line():
    assert shortened("a\n\tb\x1b" + "c" * 60) == "a b " + "c" * 35 + "…"


def test_the_screen_says_whose_website_it_is_and_what_is_wrong_with_its_certificate():
    check = SiteCheck(
        verdict="parent",
        score=0.9,
        why="lists the company under “Our brands”",
        address="https://falcon.example",
        certificate="hostname mismatch",
        certificate_names=("heron.example",),
    )
    console = Console(width=200, record=True)
    console.print(lead_screen(full_result(site_check=check)))
    text = console.export_text()
    assert "The website of its parent, group or chain, 90% (lists the company under “Our brands”)" in text
    assert "hostname mismatch, for heron.example" in text
    console.print(lead_screen(full_result()))
    assert "Their site?" not in console.export_text()
