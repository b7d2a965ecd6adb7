#!/usr/bin/env bash
# Tell how the newest job (or JOB) on AWS stands: leads done and left, the rate, workers, dead letters, what to do next.
# usage: scripts/monitor-progress.sh [--watch] [--json] [--dry-run] [JOB]
#   --watch    look again every few seconds until the job is done
#   --json     for a program; with --watch a line for each look
#   --dry-run  print the commands that would be run
# Exit status: 0 good so far; 4 the job has ended and leads failed; 2 there is no such job; 3 or 5 AWS cannot be asked.
set -euo pipefail
folder="$(dirname "$0")"
# shellcheck source=lib.sh
source "$folder/lib.sh"
once=(--once) options=() job=()
for argument in "$@"; do
  case "$argument" in
    --watch) once=() ;;
    --json) options=(--json) ;;
    --dry-run) dry_run=1 ;;
    -h | --help) help; exit 0 ;;
    -*) wrong "$argument is not known" ;;
    *) job+=("$argument") ;;
  esac
done
one_job "${job[@]}"
load_stack
act "${lead_enrichment[@]}" monitor "${once[@]}" "${options[@]}" "${job[@]}"
