#!/usr/bin/env bash
# Build the wheel, install it into an empty environment, and try the command from another folder.
set -euo pipefail
cd "$(dirname "$0")/.."
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
.venv/bin/python -m hatchling build -t wheel -d "$work/dist" >/dev/null
"${PYTHON:-.venv/bin/python}" -m venv "$work/venv"
"$work/venv/bin/python" -m pip install --quiet --disable-pip-version-check "$work"/dist/*.whl
cd "$work"
venv/bin/lead-enrichment version
venv/bin/python -m lead_enrichment version --json
DATA_DIR="$work/data" venv/bin/lead-enrichment demo --json >demo.json
venv/bin/python -c 'import json; d = json.load(open("demo.json")); assert d["complete"] and d["done"] >= 40, d; print("demo from the wheel:", d["done"], "leads")'
