import pickle
from pathlib import Path

import pytest

from lead_enrichment.domain.evidence import Dossier
from lead_enrichment.domain.lead import Lead
from lead_enrichment.domain.notebook import Notebook
from lead_enrichment.domain.offline import read_claims
from lead_enrichment.domain.reading import read_page

DEMO = Path(__file__).parents[3] / "src/lead_enrichment/sandbox/demo_sites"
SITES = sorted(path.name for path in DEMO.iterdir() if len(list(path.rglob("*.html"))) > 1)


def test_a_note_is_made_once_for_each_page_and_kind():
    notebook, one, two, made = Notebook(), object(), object(), []

    def note(page: object, kind: str) -> int:
        return notebook.of(page, kind, lambda: made.append((page, kind)) or len(made))

    assert [note(one, "a"), note(one, "a"), note(one, "b"), note(two, "a"), note(one, "a")] == [1, 1, 2, 3, 1]
    assert made == [(one, "a"), (one, "b"), (two, "a")]


def test_a_copy_for_another_process_starts_empty():
    notebook, page = Notebook(), "page"
    assert notebook.of(page, "kind", lambda: "old") == "old"
    assert pickle.loads(pickle.dumps(notebook)).of(page, "kind", lambda: "new") == "new"  # noqa: S301 - our own


@pytest.mark.parametrize("name", SITES)
def test_reading_a_growing_dossier_gives_what_reading_all_at_once_gives(name):
    site = f"https://{name}.test/"
    pages = tuple(
        read_page(path.read_text(encoding="utf-8", errors="replace"), f"{site}{path.relative_to(DEMO / name)}")
        for path in sorted((DEMO / name).rglob("*.html"), key=lambda path: (path.name != "index.html", path))
    )
    lead, notebook = Lead(id="1", company=name.replace("-", " ").title(), website=site), Notebook()
    for count in range(1, len(pages) + 1):
        grown = read_claims(Dossier(lead=lead, site=site, pages=pages[:count], notebook=notebook))
        assert grown == read_claims(Dossier(lead=lead, site=site, pages=pages[:count]))
    assert grown.people or grown.addresses
