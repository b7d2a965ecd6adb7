"""`--help` must not pay for what it does not use."""

import json
import subprocess
import sys

HEAVY = ("aiohttp", "playwright", "selectolax", "usaddress", "phonenumbers", "sqlite3", "jinja2", "openai", "boto3")


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
