#!/usr/bin/env bash
# Change nothing but how workers come and go: how many at once, for how many leads one is there, and on which capacity.
# usage: scripts/deploy-auto-shutdown.sh [--yes] [--dry-run] [MaxWorkers=10] [LeadsPerWorker=100] [OnDemandWorkers=1] [SpotWorkers=true]
#   --yes      execute without asking
#   --dry-run  show what would change, and change nothing
# Template, function and image stay as they are, and so do parameters that are not named. Workers shut themselves down when the
# queue is empty: there is nothing to deploy for that. ARTIFACT_BUCKET and CLOUDFORMATION_ROLE as for scripts/deploy-manual.sh.
set -euo pipefail
folder="$(dirname "$0")"
# shellcheck source=lib.sh
source "$folder/lib.sh"
yes='' parameters=()
for argument in "$@"; do
  case "$argument" in
    --yes) yes=1 ;;
    --dry-run) dry_run=1 ;;
    -h | --help) help; exit 0 ;;
    MaxWorkers=* | LeadsPerWorker=*) number "${argument%%=*}" "${argument#*=}"; parameters+=(--parameter "$argument") ;;
    OnDemandWorkers=*) [[ "${argument#*=}" =~ ^[0-9]+$ ]] || wrong "OnDemandWorkers needs a number"; parameters+=(--parameter "$argument") ;;
    SpotWorkers=true | SpotWorkers=false) parameters+=(--parameter "$argument") ;;
    *) wrong "$argument is no part of it" ;;
  esac
done
[ "${#parameters[@]}" -gt 0 ] || wrong "nothing to change was named"
deploy "${parameters[@]}"
