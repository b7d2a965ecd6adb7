#!/usr/bin/env bash
# Change nothing but how workers come and go: capacity and the leads for which one worker is there.
# usage: scripts/deploy-auto-shutdown.sh [--yes] [--dry-run] [MaxWorkers=10] [LeadsPerWorker=100] [OnDemandWorkers=1] [SpotWorkers=true]
# Workers shut themselves down when the queue is empty: there is nothing else to deploy for it.
set -euo pipefail
for argument in "$@"; do
  case "$argument" in
    --yes | --dry-run | -h | --help | MaxWorkers=* | LeadsPerWorker=* | OnDemandWorkers=* | SpotWorkers=*) ;;
    *) echo "deploy-auto-shutdown: $argument is no part of it; see --help" >&2; exit 2 ;;
  esac
  case "$argument" in -h | --help) sed -n '2,5{s/^# \{0,1\}//p}' "$0"; exit 0 ;; esac
done
exec "$(dirname "$0")/deploy-manual.sh" "$@"
