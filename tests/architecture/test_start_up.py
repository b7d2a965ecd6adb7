"""`--help` must not pay for what it does not use."""

import json
import os
import subprocess
import sys

HEAVY = ("aiohttp", "playwright", "selectolax", "usaddress", "phonenumbers", "sqlite3", "jinja2", "openai", "boto3")
HEAVY_WITH_DATA = tuple(name for name in HEAVY if name != "sqlite3")
RULES = tuple(
    f"lead_enrichment.{name}"
    for name in ("pipeline", "domain.addresses", "domain.reading", "domain.rules.people", "domain.identity.judging")
)


def test_help_imports_nothing_heavy():
    program = (
        "import sys, json\n"
        "from lead_enrichment.cli.app import main\n"
        "sys.argv = ['lead-enrichment', '--help']\n"
        "try:\n    main()\nexcept SystemExit:\n    pass\n"
        "print('\\n' + json.dumps(sorted(m.split('.')[0] for m in sys.modules)))\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    loaded = set(json.loads(done.stdout.strip().splitlines()[-1]))
    assert not loaded.intersection(HEAVY)


def test_without_a_model_the_sdk_is_never_imported(tmp_path):
    """A run of the rules alone, engine and all, leaves out OpenAI's SDK, its HTTP client, and Playwright."""
    program = (
        "import asyncio, json, sys\n"
        "from pathlib import Path\n"
        "from lead_enrichment.domain.job import LeadMessage\n"
        "from lead_enrichment.domain.lead import Lead\n"
        "from lead_enrichment.settings import Settings\n"
        "from lead_enrichment.site_visit import ReplayVisitor\n"
        "from lead_enrichment.domain.visit import SiteVisit\n"
        "from lead_enrichment.domain.reading import read_page\n"
        "from lead_enrichment.wiring import open_engine\n"
        "site = 'https://larkspur.test'\n"
        "page = read_page('<p>Jane Wrenfield, Owner</p>', site)\n"
        "async def main():\n"
        "    settings = Settings(_env_file=None, data_dir=Path(sys.argv[1]), llm_mode='never')\n"
        "    visits = ReplayVisitor({'1': SiteVisit(site, site, (page,), ())})\n"
        "    async with open_engine(settings, visitor=visits) as engine:\n"
        "        found = await engine.process(LeadMessage(job_id='j', lead=Lead(id='1', website=site), dry_run=True))\n"
        "    assert found.enrichment.last_name == 'Wrenfield'\n"
        "asyncio.run(main())\n"
        "print(json.dumps(sorted({m.split('.')[0] for m in sys.modules})))\n"
    )
    done = subprocess.run([sys.executable, "-c", program, tmp_path], capture_output=True, text=True, check=True)
    assert not {"openai", "httpx2", "playwright"} & set(json.loads(done.stdout))


def test_the_orchestrator_loads_no_browser_no_extraction_and_no_model():
    """All of a job's code, Salesforce included; what it does not load its package need not hold."""
    program = (
        "import json, sys\n"
        "import lead_enrichment.orchestrator.handler, lead_enrichment.orchestrator.running\n"
        "import lead_enrichment.wiring.secrets, lead_enrichment.wiring.salesforce_access\n"
        "import lead_enrichment.adapters.crm.salesforce.source\n"
        "print(json.dumps(sorted(sys.modules)))\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    loaded = set(json.loads(done.stdout))
    assert not {*HEAVY, "protego", "rapidfuzz", "json_repair", "tldextract", "typer"} - {"boto3"} & loaded
    assert not {"lead_enrichment.pipeline", "lead_enrichment.site_visit", "lead_enrichment.domain.enrich"} & loaded


def test_status_imports_neither_rules_nor_clients(tmp_path):
    program = (
        "import sys\n"
        "from lead_enrichment.cli.app import main\n"
        "sys.argv = ['lead-enrichment', 'status']\n"
        "try:\n    main()\nexcept SystemExit:\n    pass\n"
        "print('\\n' + ' '.join(sys.modules))\n"
    )
    environment = os.environ | {"DATA_DIR": str(tmp_path)}
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, env=environment)
    loaded = set(done.stdout.splitlines()[-1].split())
    assert "lead_enrichment.jobs" in loaded, "the command did not get as far as its work"
    assert not loaded & {*HEAVY_WITH_DATA, *RULES}
