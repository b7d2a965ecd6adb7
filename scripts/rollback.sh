#!/usr/bin/env bash
# Put back what was there before the last deployment: template, function, image and parameters.
# usage: scripts/rollback.sh [--dry-run]
#   --dry-run  show what would change, and change nothing
# ARTIFACT_BUCKET and CLOUDFORMATION_ROLE as for scripts/deploy-manual.sh. Running workers finish with the revision they have.
# Done twice it is undone.
set -euo pipefail
folder="$(dirname "$0")"
# shellcheck source=lib.sh
source "$folder/lib.sh"
for argument in "$@"; do
  case "$argument" in
    --dry-run) dry_run=1 ;;
    -h | --help) help; exit 0 ;;
    *) wrong "$argument is not known" ;;
  esac
done
need_bucket
execute=(--execute)
[ -z "$dry_run" ] || execute=()
say "what changes in $STACK:"
"${stack[@]}" rollback "${release[@]}" "${execute[@]}"
