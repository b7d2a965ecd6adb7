#!/usr/bin/env bash
# Show that workers come and go by themselves: start a job, follow it to its end, wait until no worker is left.
# usage: scripts/test-auto-shutdown.sh [--limit 5] [--website URL] [--minutes 15] [--dry-run]
#   --limit    leads from Salesforce, at most; Salesforce is not written
#   --website  read this website where no lead of Salesforce needs enrichment
#   --minutes  give up after so long
#   --dry-run  print the command that would be run
# Exit status 0 only when a lead got its result, every worker ended with exit code 0, and none is left.
set -euo pipefail
folder="$(dirname "$0")"
# shellcheck source=lib.sh
source "$folder/lib.sh"
limit=5 minutes=15 website=()
while [ $# -gt 0 ]; do
  case "$1" in
    --limit) limit="${2:-}"; shift ;;
    --minutes) minutes="${2:-}"; shift ;;
    --website) website=(--website "${2:-}"); shift ;;
    --dry-run) dry_run=1 ;;
    -h | --help) help; exit 0 ;;
    *) wrong "$1 is not known" ;;
  esac
  shift || wrong "the last option needs a value"
done
number --limit "$limit"
number --minutes "$minutes"
act "${stack[@]}" trial --limit "$limit" --minutes "$minutes" "${website[@]}"
