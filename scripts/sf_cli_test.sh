#!/usr/bin/env bash
# The real sf command line against the Salesforce sandbox. Installs it and a Node 22 below tests/clients/sf_cli (about 290 MB).
# usage: scripts/sf_cli_test.sh
set -euo pipefail
cd "$(dirname "$0")/.."
folder=tests/clients/sf_cli
stop() { echo "sf-cli-test: $1" >&2; echo "sf-cli-test: what to do: $2" >&2; exit 3; }

command -v npm >/dev/null || stop "npm was not found" "install Node with npm, then run this again"
stamp="$folder/node_modules/.installed"
want="$(cksum <"$folder/package-lock.json")"
if [ ! -f "$stamp" ] || [ "$(cat "$stamp")" != "$want" ]; then
  echo "sf-cli-test: installing the sf command line and Node 22" >&2
  (cd "$folder" && npm ci --no-audit --no-fund --silent) || stop "the sf command line could not be installed" "see npm's message above"
  printf '%s' "$want" >"$stamp"
fi
node="$folder/node_modules/node/bin/node"
[ -x "$node" ] || node="$(command -v node)"
"$node" -e 'process.exit(Number(process.versions.node.split(".")[0]) < 22 ? 1 : 0)' \
  || stop "a Node 22 or newer is needed and could not be installed" "install it and run this again"
case "$node" in /*) ;; *) node="$PWD/$node" ;; esac
SF_CLI="$node $PWD/$folder/node_modules/@salesforce/cli/bin/run.js" .venv/bin/python -m pytest -q tests/e2e/test_sf_cli.py
