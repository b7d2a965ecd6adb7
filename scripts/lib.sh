# Shared by the AWS scripts; sourced, not run. Sets the project's folder, reads common options, makes the stack's names settings.
# STACK (default lead-enrichment), AWS_REGION, AWS_PROFILE and AWS_ENDPOINT_URL (an emulated account) are taken from the environment.
# shellcheck shell=bash
SCRIPT="$(cd "$(dirname "$0")" && pwd)/$(basename "$0")"
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1
STACK="${STACK:-lead-enrichment}"
PYTHON=.venv/bin/python
dry_run=
say() { printf '%s: %s\n' "$(basename "$0" .sh)" "$*" >&2; }
stop() { say "$1"; say "what to do: $2"; exit "${3:-3}"; }
help() { sed -n '2,/^set -/{/^set -/d;s/^# \{0,1\}//p}' "$SCRIPT"; }
[ -x "$PYTHON" ] || stop "there is no .venv here" "run: make setup"

# run a command, or only print it with --dry-run
act() {
  if [ -n "$dry_run" ]; then printf 'would run:'; printf ' %q' "$@"; printf '\n'; else "$@"; fi
}

stack() { "$PYTHON" scripts/aws_stack.py --stack "$STACK" "$@"; }

# the stack's queue, tables and cluster as settings of the command line
load_stack() {
  local settings line
  settings="$(stack environment)" || exit 1
  while IFS= read -r line; do export "${line?}"; done <<<"$settings"
}

lead_enrichment() { "$PYTHON" -m lead_enrichment --engine aws "$@"; }
