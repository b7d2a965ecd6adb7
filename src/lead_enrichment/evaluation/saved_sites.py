"""Judge saved or invented sites in one process, without a server: for fitting and for quick looks at many sites."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from lead_enrichment.domain.address_signs import group_of
from lead_enrichment.domain.enrich import Finding, Policy, enrich
from lead_enrichment.domain.evidence import Dossier, PageContent, PageKind
from lead_enrichment.domain.lead import Lead
from lead_enrichment.domain.offline import read_claims
from lead_enrichment.domain.reading import read_page
from lead_enrichment.domain.verification import verify
from lead_enrichment.evaluation.cases import Case, load_cases
from lead_enrichment.evaluation.matching import best_parts, same_owner
from lead_enrichment.evaluation.synthetic.build import site as synthetic_site

SITE: Final = "http://127.0.0.1/"
MOST_PAGES: Final = 8
_ORDER: Final = (
    PageKind.HOME, PageKind.OWNER, PageKind.ABOUT, PageKind.IMPRINT, PageKind.CONTACT, PageKind.TEAM,
    PageKind.LOCATIONS, PageKind.PRIVACY, PageKind.OTHER,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Trial:
    """The best candidate of one group on one site: its raw score, what probability it got, and whether it is right."""

    slug: str
    group: str
    score: float
    probability: float
    right: bool


def found_on(pages: Mapping[str, str], company: str | None) -> Finding:
    """What the rules find on these pages (HTML by path; "" is the home page), at most 8 of them, the telling kinds."""
    read = sorted((read_page(html, SITE + path) for path, html in pages.items()), key=_place)
    chosen = [page for page in read if page.kind in _ORDER][:MOST_PAGES] or read[:MOST_PAGES]
    dossier = Dossier(lead=Lead(id="1", company=company, website=SITE), site=SITE, pages=tuple(chosen))
    return enrich(verify(read_claims(dossier), dossier), dossier, Policy())


def _place(page: PageContent) -> int:
    return _ORDER.index(page.kind) if page.kind in _ORDER else len(_ORDER)


def trials(case: Case, finding: Finding) -> Iterator[Trial]:
    """The best owner and the best address, judged. A site whose owner is ambiguous gives no owner."""
    person = finding.people[0] if finding.people else None
    if person and person.last and person.first and not case.owner_ambiguous:
        yield Trial(case.slug, "name", person.score, person.probability, same_owner(case, person.first, person.last))
    place = finding.addresses[0] if finding.addresses else None
    if place:
        group = group_of(place.address, place.claims)
        right = bool(case.address) and all(best_parts(case, place.address).values())
        yield Trial(case.slug, group, place.score, place.probability, right)


def saved(folder: Path) -> Iterator[tuple[Case, Finding]]:
    """The saved sites of a folder with cases.jsonl."""
    for case in load_cases(folder):
        root = folder / "pages" / case.slug
        files = sorted(path for path in root.rglob("*") if path.suffix in {".html", ".htm", ""} and path.is_file())
        pages = {_path(root, path): path.read_text(encoding="utf-8", errors="replace") for path in files}
        if pages:
            yield case, found_on(pages, case.company)


def _path(root: Path, file: Path) -> str:
    path = file.relative_to(root).as_posix()
    return path.removesuffix("index.html")


def invented(seeds: range) -> Iterator[tuple[Case, Finding]]:
    """The invented sites of these seeds."""
    for seed in seeds:
        made = synthetic_site(seed)
        yield Case.model_validate(made.label), found_on(made.pages, made.label["company"])
