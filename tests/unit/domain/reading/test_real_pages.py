"""No page of a real business is taken for a stand-in. Needs the shared development sites; skipped without them."""

import hashlib
import json
import os
from collections import defaultdict
from pathlib import Path

import pytest

from lead_enrichment.domain.identity import Verdict, judge
from lead_enrichment.domain.lead import Lead
from lead_enrichment.domain.reading import read_page

SITES = Path(os.environ.get("SHARED_DIR", Path(__file__).parents[5] / "shared")) / "sites"


@pytest.mark.skipif(not (SITES / "cases.jsonl").is_file(), reason="the shared development sites are not here")
def test_no_real_site_is_refused():
    companies = {
        case["slug"]: case["company"] for case in map(json.loads, (SITES / "cases.jsonl").read_text().splitlines())
    }
    pages = defaultdict(list)
    for file in sorted((SITES / "pages").rglob("*")):
        slug = file.relative_to(SITES / "pages").parts[0]
        if file.is_file() and int(hashlib.md5(slug.encode()).hexdigest()[-1], 16) < 10:  # noqa: S324 - splits the set
            path = file.relative_to(SITES / "pages" / slug).as_posix()
            pages[slug].append(read_page(file.read_text(errors="replace"), f"https://{slug}.example/{path}"))
    assert pages
    verdicts = {}
    for slug, read in pages.items():
        site = f"https://{slug}.example/"
        verdicts[slug] = judge(read, Lead(id="1", company=companies[slug]), site, site).verdict
    assert set(verdicts.values()) == {Verdict.SAME}
