#!/usr/bin/env bash
# Try a real (or emulated) account with one lead and no write to Salesforce; also the canary of a deployment.
# usage: scripts/smoke-test.sh [--write] [--website URL] [--minutes 15] [--dry-run]
#   --write    write the one lead to Salesforce
#   --website  read this website where Salesforce has no lead that shows that websites are read (default: https://example.com)
#   --minutes  give up after so long
#   --dry-run  print the command that would be run
# Exit status 0 only when a website was read by a worker of the stack's own revision, no lead failed, and the worker shut itself
# down with exit code 0. STACK=lead-enrichment-canary tries the canary, whose queue is emptied when that fails.
set -euo pipefail
folder="$(dirname "$0")"
# shellcheck source=lib.sh
source "$folder/lib.sh"
write=() website=https://example.com minutes=15 apart=()
while [ $# -gt 0 ]; do
  case "$1" in
    --write) write=(--write) ;;
    --website) website="${2:-}"; shift ;;
    --minutes) minutes="${2:-}"; shift ;;
    --dry-run) dry_run=1 ;;
    -h | --help) help; exit 0 ;;
    *) wrong "$1 is not known" ;;
  esac
  shift || wrong "the last option needs a value"
done
number --minutes "$minutes"
case "$STACK" in *-canary) apart=(--apart) ;; esac
act "${stack[@]}" trial --limit 1 --minutes "$minutes" --website "$website" "${write[@]}" "${apart[@]}"
