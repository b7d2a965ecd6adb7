#!/usr/bin/env bash
# Tell how the newest job (or JOB) on AWS stands.
# usage: scripts/monitor-progress.sh [--watch] [--dry-run] [JOB]
#   --watch    look again every few seconds until the job is done
set -euo pipefail
folder="$(dirname "$0")"
source "$folder/lib.sh"
look=(--once) job=()
for argument in "$@"; do
  case "$argument" in
    --watch) look=() ;;
    --dry-run) dry_run=1 ;;
    -h | --help) help; exit 0 ;;
    -*) help >&2; exit 2 ;;
    *) job=("$argument") ;;
  esac
done
[ -n "$dry_run" ] || load_stack
act lead_enrichment monitor "${look[@]}" "${job[@]}"
