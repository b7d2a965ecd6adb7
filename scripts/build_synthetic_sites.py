"""Write invented websites with labels as a folder that `lead-enrichment evaluate` reads, or score them at once.

    python scripts/build_synthetic_sites.py OUT --sites 1000
    python scripts/build_synthetic_sites.py --score --sites 1000 --first 200000

Scoring is done in this process, by language, country, situation and layout. The same seeds give the same sites.
"""

import argparse
import json
from collections import defaultdict
from pathlib import Path

from lead_enrichment.evaluation.matching import best_parts, same_owner
from lead_enrichment.evaluation.saved_sites import invented
from lead_enrichment.evaluation.statistics import share
from lead_enrichment.evaluation.synthetic.build import site

Counts = dict[str, int]


def write(folder: Path, seeds: range) -> None:
    """cases.jsonl, and pages/<slug>/<path>/index.html for each page."""
    labels = []
    for seed in seeds:
        made = site(seed)
        labels.append(json.dumps(made.label, ensure_ascii=False))
        for path, html in made.pages.items():
            file = folder / "pages" / made.slug / path / "index.html"
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(html, encoding="utf-8")
    (folder / "cases.jsonl").write_text("\n".join(labels) + "\n", encoding="utf-8")


def score(seeds: range) -> dict[str, Counts]:
    """Counts by tag and for all: sites, names given and right, owners, addresses labelled and right in full."""
    counts: dict[str, Counts] = defaultdict(lambda: defaultdict(int))
    for case, finding in invented(seeds):
        found = finding.enrichment
        given = bool(found.first_name and found.last_name)
        right = given and same_owner(case, found.first_name, found.last_name)
        full = bool(case.address) and not found.address.is_empty() and all(best_parts(case, found.address).values())
        for tag in ("all", *case.tags):
            one = counts[tag]
            one["sites"] += 1
            one["given"] += given
            one["right"] += right
            one["owners"] += bool(case.owner)
            one["addresses"] += bool(case.address)
            one["full"] += full
    return counts


def main() -> None:
    """Write or score."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", type=Path, nargs="?", help="where the folder goes")
    parser.add_argument("--sites", type=int, default=1_000)
    parser.add_argument("--first", type=int, default=0, help="the first seed")
    parser.add_argument("--score", action="store_true")
    asked = parser.parse_args()
    seeds = range(asked.first, asked.first + asked.sites)
    if asked.out:
        write(asked.out, seeds)
    if asked.score:
        for tag, one in sorted(score(seeds).items()):
            print(
                f"{tag:26} precision {share(one['right'], one['given'])}  "
                f"recall {share(one['right'], one['owners'])}  "
                f"false {share(one['given'] - one['right'], one['sites'])}  "
                f"address {share(one['full'], one['addresses'])}"
            )


if __name__ == "__main__":
    main()
