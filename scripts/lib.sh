# Shared by the AWS scripts; sourced, not run. Sets the project's folder, reads common options, makes the stack's names settings.
# STACK (default lead-enrichment), AWS_REGION, AWS_PROFILE and AWS_ENDPOINT_URL (an emulated account) are taken from the environment.
# shellcheck shell=bash disable=SC2034 # what is set here is used by the scripts
SCRIPT="$(cd "$(dirname "$0")" && pwd)/$(basename "$0")"
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1
STACK="${STACK:-lead-enrichment}"
PYTHON=.venv/bin/python
stack=("$PYTHON" scripts/aws_stack.py --stack "$STACK")
lead_enrichment=("$PYTHON" -m lead_enrichment --engine aws)
dry_run=
# boto3 itself reads AWS_DEFAULT_REGION only
[ -z "${AWS_REGION:-}" ] || export AWS_DEFAULT_REGION="$AWS_REGION"
say() { printf '%s: %s\n' "$(basename "$0" .sh)" "$*" >&2; }
stop() { say "$1"; say "what to do: $2"; exit "${3:-3}"; }
help() { sed -n '2,/^set -/{/^set -/d;s/^# \{0,1\}//p}' "$SCRIPT"; }
wrong() { say "$1"; help >&2; exit 2; }
number() { [[ "$2" =~ ^[0-9]+(\.[0-9]+)?$ ]] && [[ "$2" =~ [1-9] ]] || wrong "$1 needs a number above 0, not '$2'"; }
one_job() { [ "$#" -le 1 ] || wrong "only one JOB can be named"; }
[ -x "$PYTHON" ] || stop "there is no .venv here" "run: make setup"

# run a command, or only print it with --dry-run
act() {
  if [ -n "$dry_run" ]; then printf 'would run:'; printf ' %q' "$@"; printf '\n'; else "$@"; fi
}

# the stack's queue, tables and cluster as settings of the command line
load_stack() {
  if [ -n "$dry_run" ]; then act "${stack[@]}" environment; return; fi
  local settings line
  settings="$("${stack[@]}" environment)"
  while IFS= read -r line; do export "${line?}"; done <<<"$settings"
}

# what a release needs: the bucket that holds the packages, and the role that CloudFormation acts with, where one is used
need_bucket() {
  [ -n "${ARTIFACT_BUCKET:-}" ] || stop "ARTIFACT_BUCKET is not set" \
    "take ArtifactBucket from: $PYTHON scripts/aws_stack.py --stack lead-enrichment-bootstrap outputs"
  release=(--bucket "$ARTIFACT_BUCKET")
  [ -z "${CLOUDFORMATION_ROLE:-}" ] || release+=(--role "$CLOUDFORMATION_ROLE")
}

# show the change set, ask unless --yes was given, execute it; nothing is executed with --dry-run
deploy() {
  need_bucket
  say "what changes in $STACK:"
  if [ -n "$dry_run" ]; then "${stack[@]}" deploy "${release[@]}" "$@"; return; fi
  if [ -z "${yes:-}" ]; then
    "${stack[@]}" deploy "${release[@]}" "$@"
    local answer=''
    read -r -p "Deploy this? [y/N] " answer || true
    [ "$answer" = y ] || { say "nothing was changed"; return 0; }
  fi
  "${stack[@]}" deploy "${release[@]}" "$@" --execute
}
