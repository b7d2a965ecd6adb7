#!/usr/bin/env bash
# Try a real (or emulated) account with one lead and no write to Salesforce; also the canary of a deployment.
# usage: scripts/smoke-test.sh [--write] [--dry-run]
#   --write    write the one lead to Salesforce
# Exit status 0 only when the job has ended, with no lead failed.
set -euo pipefail
folder="$(dirname "$0")"
source "$folder/lib.sh"
write=false
for argument in "$@"; do
  case "$argument" in
    --write) write=true ;;
    --dry-run) dry_run=1 ;;
    -h | --help) help; exit 0 ;;
    *) help >&2; exit 2 ;;
  esac
done
event="{\"limit\": 1, \"update_salesforce\": $write}"
if [ -n "$dry_run" ]; then act stack invoke "$event"; exit 0; fi
load_stack
answer="$(stack invoke "$event")"
say "answer: $answer"
job="$(printf '%s' "$answer" | "$PYTHON" -c 'import json, sys; print(json.load(sys.stdin)["job_id"])')"
timeout 900 "$PYTHON" -m lead_enrichment --engine aws monitor "$job"
