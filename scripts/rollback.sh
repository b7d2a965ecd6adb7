#!/usr/bin/env bash
# Put back what was there before the last deployment: template, function and image.
# usage: scripts/rollback.sh [--dry-run]
# ARTIFACT_BUCKET and CLOUDFORMATION_ROLE as for scripts/deploy-manual.sh. Running workers finish with the revision they have.
set -euo pipefail
folder="$(dirname "$0")"
source "$folder/lib.sh"
execute=(--execute)
for argument in "$@"; do
  case "$argument" in
    --dry-run) execute=() ;;
    -h | --help) help; exit 0 ;;
    *) help >&2; exit 2 ;;
  esac
done
[ -n "${ARTIFACT_BUCKET:-}" ] || stop "ARTIFACT_BUCKET is not set" "see docs/how-to/deploy-to-aws.md"
role=()
[ -z "${CLOUDFORMATION_ROLE:-}" ] || role=(--role "$CLOUDFORMATION_ROLE")
stack rollback --bucket "$ARTIFACT_BUCKET" "${role[@]}" "${execute[@]}"
