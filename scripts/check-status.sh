#!/usr/bin/env bash
# The jobs on AWS, or one job; then what queue and workers look like.
# usage: scripts/check-status.sh [--dry-run] [JOB]
set -euo pipefail
folder="$(dirname "$0")"
source "$folder/lib.sh"
job=()
for argument in "$@"; do
  case "$argument" in
    --dry-run) dry_run=1 ;;
    -h | --help) help; exit 0 ;;
    -*) help >&2; exit 2 ;;
    *) job=("$argument") ;;
  esac
done
[ -n "$dry_run" ] || load_stack
act lead_enrichment status "${job[@]}"
