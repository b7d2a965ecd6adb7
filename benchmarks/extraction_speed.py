"""What extraction costs: process CPU and peak memory of reading, of the rules, and of pages made to be dear.

usage: benchmarks/extraction_speed.py [FOLDER]

FOLDER holds `pages/<site>/...` and, if it is there, `cases.jsonl` with each site's company; without one the demo's
websites, the saved sites of the tests and 100 invented ones are read. Of each site only as many pages are read as a
visit reads by default, the start page first. CPU time of one process is printed, the least of
three rounds, so that what else runs on the machine counts little; what a round learnt of a text is forgotten before the
next one, because a worker meets every website once. The collector passes over what start-up made, as in a worker.
"""

import gc
import json
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "tests" / "support"))

from heavy_pages import PAGES, heavy_page
from learnt import bounded_caches

from lead_enrichment.domain.enrich import Policy, enrich
from lead_enrichment.domain.evidence import Dossier, PageContent
from lead_enrichment.domain.lead import Lead
from lead_enrichment.domain.names.lexicon import lexicon
from lead_enrichment.domain.offline import read_claims
from lead_enrichment.domain.reading import read_page
from lead_enrichment.domain.verification import verify
from lead_enrichment.evaluation.synthetic.build import site as invented
from lead_enrichment.site_visit.limits import VisitLimits
from lead_enrichment.workers.collector import pass_over_start_up

ROOT = Path(__file__).parents[1]
SITE = "https://site.example/"
ROUNDS = 3
INVENTED = 100
HEAVY = "--heavy"
MOST_SECONDS, MOST_MEGABYTES = 1.0, 100


@dataclass(frozen=True)
class Site:
    """One website: its company and its pages, HTML by path."""

    company: str | None
    pages: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Cost:
    """CPU seconds of one site."""

    reading: float
    rules: float


def main() -> int:
    """Print the costs of sites, then those of heavy pages; 1 when a heavy page costs more than it may."""
    if sys.argv[1:2] == [HEAVY]:
        return _measure_heavy(sys.argv[2])
    sites = list(_folder(Path(sys.argv[1])) if len(sys.argv) > 1 else _own_sites())
    if not sites:
        print(f"{sys.argv[1]}: no pages/<site>/*.html", file=sys.stderr)
        return 2
    _print_sites(sites)
    return _print_heavy()


def _folder(folder: Path) -> Iterator[Site]:
    cases = folder / "cases.jsonl"
    lines = cases.read_text(encoding="utf-8").splitlines() if cases.exists() else ()
    companies = {case["slug"]: case.get("company") for case in map(json.loads, lines)}
    for root in sorted(path for path in (folder / "pages").glob("*") if path.is_dir()):
        yield from _site(root, companies.get(root.name))


def _own_sites() -> Iterator[Site]:
    for root in sorted((ROOT / "src/lead_enrichment/sandbox/demo_sites").iterdir()):
        yield from _site(root, root.name.replace("-", " ").title())
    for expected in sorted((ROOT / "tests/sites").glob("*/expected.json")):
        yield from _site(expected.parent, json.loads(expected.read_text(encoding="utf-8"))["lead"].get("company"))
    for seed in range(INVENTED):
        made = invented(seed)
        yield Site(made.label["company"], tuple(made.pages.items()))


def _site(root: Path, company: str | None) -> Iterator[Site]:
    files = [path for path in root.rglob("*") if path.is_file() and path.suffix in {".html", ".htm", ""}]
    files.sort(key=lambda path: (path.parent != root or path.stem != "index", path))
    pages = tuple(
        (path.relative_to(root).as_posix(), path.read_text(encoding="utf-8", errors="replace"))
        for path in files[: VisitLimits().max_pages]
    )
    if pages:
        yield Site(company, pages)


def _extracted(company: str | None, pages: tuple[PageContent, ...]) -> None:
    dossier = Dossier(lead=Lead(id="1", company=company, website=SITE), site=SITE, pages=pages)
    enrich(verify(read_claims(dossier), dossier), dossier, Policy())


def _cost(site: Site) -> Cost:
    start = time.process_time()
    pages = tuple(read_page(html, SITE + path) for path, html in site.pages)
    read = time.process_time()
    _extracted(site.company, pages)
    return Cost(read - start, time.process_time() - read)


def _print_sites(sites: Sequence[Site]) -> None:
    rounds = []
    caches = bounded_caches()
    _warm()
    pass_over_start_up()
    for _ in range(ROUNDS):
        for known in caches:
            known.cache_clear()
        _warm()
        rounds.append([_cost(site) for site in sites])
    best = [Cost(min(c.reading for c in costs), min(c.rules for c in costs)) for costs in zip(*rounds, strict=True)]
    pages = sum(len(site.pages) for site in sites)
    print(f"{len(sites)} sites, {pages} pages; milliseconds of CPU for a lead")
    print(f"{'':10}{'median':>9}{'95%':>9}{'worst':>9}")
    for label, values in (
        ("reading", [cost.reading for cost in best]),
        ("rules", [cost.rules for cost in best]),
        ("total", [cost.reading + cost.rules for cost in best]),
    ):
        ordered = sorted(value * 1000 for value in values)
        late = ordered[min(len(ordered) - 1, int(len(ordered) * 0.95))]
        print(f"{label:10}{statistics.median(ordered):9.1f}{late:9.1f}{ordered[-1]:9.1f}")
    print(f"peak memory of this process: {_peak():.0f} MB\n")


def _print_heavy() -> int:
    print(f"{'heavy page':22}{'seconds':>9}{'MB':>7}   (may cost {MOST_SECONDS:.0f} s and {MOST_MEGABYTES} MB)")
    over = 0
    for name in PAGES:
        done = subprocess.run(  # noqa: S603 - this file
            [sys.executable, __file__, HEAVY, name], capture_output=True, text=True, check=True, timeout=120
        )
        seconds, megabytes = map(float, done.stdout.split())
        too_much = seconds > MOST_SECONDS or megabytes > MOST_MEGABYTES
        over += too_much
        print(f"{name:22}{seconds:9.2f}{megabytes:7.0f}{'   TOO MUCH' if too_much else ''}")
    return 1 if over else 0


def _measure_heavy(name: str) -> int:
    """Print what one page costs above a process that has read another one."""
    html = heavy_page(name)
    _warm()
    gc.collect()
    _forget_peak()
    before, start = _peak(), time.process_time()
    _extracted("Larkspur Bakery", (read_page(html, SITE),))
    print(time.process_time() - start, _peak() - before)
    return 0


def _warm() -> None:
    """Load what is loaded once."""
    lexicon()
    _cost(
        Site(
            "Roe Plumbing", (("", "<p>Owner: Ann Roe</p><p>12 Orchid Lane, Tempe, AZ 85281</p><p>Based in Tempe.</p>"),)
        )
    )


def _forget_peak() -> None:
    """Let the peak begin anew, where the system can: loading the lexicon takes more than most pages."""
    with suppress(OSError):
        Path("/proc/self/clear_refs").write_text("5", encoding="ascii")


def _peak() -> float:
    """Megabytes: the most that this process has held in memory."""
    status = Path("/proc/self/status")
    if status.exists():
        line = next(line for line in status.read_text(encoding="ascii").splitlines() if line.startswith("VmHWM"))
        return int(line.split()[1]) / 1024
    held = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return held / (1024 * 1024 if sys.platform == "darwin" else 1024)


if __name__ == "__main__":
    raise SystemExit(main())
