#!/usr/bin/env bash
# Build and deploy the stack by hand: the function's package, then a change set, which is shown before it is executed.
# usage: scripts/deploy-manual.sh --image REPOSITORY@sha256:... [--yes] [--dry-run] [NAME=VALUE ...]
#   --image    the worker's image by digest, as scripts/push-image.sh prints it (default: the one in use)
#   --yes      execute without asking
#   --dry-run  make and show the change set, and delete it again
#   NAME=VALUE a parameter of infra/template.yaml, such as NetworkMode=public
# ARTIFACT_BUCKET names the bucket of the stack lead-enrichment-bootstrap; CLOUDFORMATION_ROLE the role, where one is used.
set -euo pipefail
folder="$(dirname "$0")"
source "$folder/lib.sh"
yes='' parameters=()
while [ $# -gt 0 ]; do
  case "$1" in
    --image) parameters+=(--parameter "WorkerImage=${2:?--image needs an image}"); shift ;;
    --yes) yes=1 ;;
    --dry-run) dry_run=1 ;;
    -h | --help) help; exit 0 ;;
    *=*) parameters+=(--parameter "$1") ;;
    *) help >&2; exit 2 ;;
  esac
  shift
done
[ -n "${ARTIFACT_BUCKET:-}" ] || stop "ARTIFACT_BUCKET is not set" "take ArtifactBucket from: STACK=lead-enrichment-bootstrap $PYTHON scripts/aws_stack.py --stack lead-enrichment-bootstrap outputs"
export SAM_CLI_TELEMETRY=0
sam="$PWD/.venv/tools/sam/bin/sam"
[ -x "$sam" ] || stop "the SAM command line is not here" "run: make setup-dev"
say "building the function"
(cd infra && "$sam" build >/dev/null)
packaged="$(mktemp)"
trap 'rm -f "$packaged"' EXIT
(cd infra && "$sam" package --s3-bucket "$ARTIFACT_BUCKET" --s3-prefix code --output-template-file "$packaged" >/dev/null)
deploy=(deploy --bucket "$ARTIFACT_BUCKET" --template "$packaged" "${parameters[@]}")
[ -z "${CLOUDFORMATION_ROLE:-}" ] || deploy+=(--role "$CLOUDFORMATION_ROLE")
say "what would change in $STACK:"
if [ -n "$dry_run" ]; then stack "${deploy[@]}"; exit; fi
if [ -z "$yes" ]; then
  stack "${deploy[@]}"
  read -r -p "Deploy this? [y/N] " answer
  [ "$answer" = y ] || { say "nothing was changed"; exit 0; }
fi
stack "${deploy[@]}" --execute
