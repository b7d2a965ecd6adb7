#!/usr/bin/env bash
# How the installation stands: the stack's revision, schedule and alarms, its parts, and the newest jobs, or all about JOB.
# usage: scripts/check-status.sh [--dry-run] [JOB]
#   --dry-run  print the commands that would be run
# Exit status: 0 all that is needed is there; 2 there is no such job; 3 something must be set right first; 5 AWS does not answer.
set -euo pipefail
folder="$(dirname "$0")"
# shellcheck source=lib.sh
source "$folder/lib.sh"
job=()
for argument in "$@"; do
  case "$argument" in
    --dry-run) dry_run=1 ;;
    -h | --help) help; exit 0 ;;
    -*) wrong "$argument is not known" ;;
    *) job+=("$argument") ;;
  esac
done
one_job "${job[@]}"
load_stack
act "${stack[@]}" report
[ -n "$dry_run" ] || printf '\n'
act "${lead_enrichment[@]}" status "${job[@]}"
if [ "${#job[@]}" = 0 ]; then
  [ -n "$dry_run" ] || printf '\n'
  act "${lead_enrichment[@]}" doctor
fi
