"""The report shows what was found, and nothing of a page comes alive in it."""

from datetime import UTC, datetime

from lead_enrichment.domain.lead import Address, Lead
from lead_enrichment.domain.result import Candidate, Enrichment, Evidence, LeadResult, LeadStatus
from lead_enrichment.report.html_report import write_report

NOW = datetime(2026, 5, 1, tzinfo=UTC)


def result(quote="Owned by Ada Quill since 1999", company="Quill & Sons") -> LeadResult:
    return LeadResult(
        job_id="j",
        lead=Lead(id="1", company=company, website="https://quill.test/"),
        status=LeadStatus.PARTLY_ENRICHED,
        reason="no_address_published",
        enrichment=Enrichment(first_name="Ada", last_name="Quill", name_confidence=0.93, address=Address()),
        evidence=(
            Evidence(
                field="first_name", value="Ada", url="https://quill.test/a", quote=quote, extractor="x", block="b"
            ),
            Evidence(
                field="last_name", value="Quill", url="https://quill.test/a", quote=quote, extractor="x", block="b"
            ),
        ),
        candidates=(
            Candidate(
                kind="owner",
                value="Bo Reed",
                role="none",
                probability=0.1,
                decision="not_taken",
                why="A customer.",
                url="https://quill.test/",
                quote="Bo Reed, Owner",
            ),
        ),
        finished_at=NOW,
    )


def rendered(tmp_path, *results) -> str:
    path = tmp_path / "report.html"
    write_report(path, results, title="Demo", at=NOW)
    return path.read_text(encoding="utf-8")


def test_every_value_stands_beside_its_quote_with_the_value_marked(tmp_path):
    page = rendered(tmp_path, result())
    assert "<blockquote>Owned by <mark>Ada</mark> <mark>Quill</mark> since 1999</blockquote>" in page
    assert "93 % sure" in page
    assert "No address published" in page
    assert "A customer." in page


def test_markup_in_a_quote_or_a_company_name_stays_text(tmp_path):
    page = rendered(
        tmp_path, result(quote="Ada <script>alert(1)</script> Quill", company="<img src=x onerror=alert(1)>")
    )
    assert "<script" not in page
    assert "<img" not in page


def test_the_page_loads_nothing_from_elsewhere(tmp_path):
    page = rendered(tmp_path, result())
    assert "default-src 'none'" in page
    assert "src=" not in page
    assert "<link" not in page
