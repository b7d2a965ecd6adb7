#!/usr/bin/env bash
# Build and deploy the stack by hand: the function's package, a canary where that is wanted, then a change set, which is shown
# before it is executed.
# usage: scripts/deploy-manual.sh [--image REPOSITORY@sha256:...] [--canary] [--build FOLDER] [--yes] [--dry-run]
#        [NAME=VALUE ...]
#   --image    the worker's image by digest, as scripts/push-image.sh prints it (default: the one in use)
#   --canary   first deploy it all as the stack STACK-canary and try that with one lead; when that fails, the canary gets the
#              release before back, and STACK is not touched
#   --build    keep what is built in FOLDER, and use it again where it is there already
#   --yes      execute without asking
#   --dry-run  make and show the change set, and delete it again
#   NAME=VALUE a parameter of infra/template.yaml, such as NetworkMode=public
# ARTIFACT_BUCKET names the bucket of the stack lead-enrichment-bootstrap; CLOUDFORMATION_ROLE the role, where one is used;
# CANARY_PARAMETERS holds parameters of the canary alone, CANARY_WEBSITE the website that it reads when Salesforce has no lead for it.
set -euo pipefail
folder="$(dirname "$0")"
# shellcheck source=lib.sh
source "$folder/lib.sh"
yes='' canary='' build='' parameters=()
while [ $# -gt 0 ]; do
  case "$1" in
    --image)
      [[ "${2:-}" =~ ^[^@[:space:]]+@sha256:[0-9a-f]{64}$ ]] || wrong "--image needs an image by digest (REPOSITORY@sha256:...)"
      parameters+=(--parameter "WorkerImage=$2"); shift ;;
    --canary) canary=1 ;;
    --build) build="${2:-}"; [ -n "$build" ] || wrong "--build needs a folder"; shift ;;
    --yes) yes=1 ;;
    --dry-run) dry_run=1 ;;
    -h | --help) help; exit 0 ;;
    -*) wrong "$1 is not known" ;;
    *=*) parameters+=(--parameter "$1") ;;
    *) wrong "$1 is neither an option nor NAME=VALUE" ;;
  esac
  shift
done
need_bucket
"${stack[@]}" reachable
export SAM_CLI_TELEMETRY=0
sam="$PWD/.venv/tools/sam/bin/sam"
[ -x "$sam" ] || stop "the SAM command line is not here" "run: make setup-dev"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
build="$(mkdir -p "${build:-$work}" && cd "${build:-$work}" && pwd)"
packaged="$build/packaged.yaml"
quietly() { "$@" >"$work/told" 2>&1 || { cat "$work/told" >&2; stop "$1 $2 failed" "see its messages above"; }; }
if [ ! -f "$packaged" ]; then
  say "building the function"
  cd infra
  quietly "$sam" build --build-dir "$build/sam"
  quietly "$sam" package --template-file "$build/sam/template.yaml" --s3-bucket "$ARTIFACT_BUCKET" --s3-prefix code \
    --output-template-file "$packaged"
  cd ..
fi
template=(--template "$packaged")

try_canary() {
  local name="$STACK-canary" own=(--parameter Environment=canary --parameter ScheduleState=DISABLED) one
  read -r -a given <<<"${CANARY_PARAMETERS:-}"
  for one in "${given[@]}"; do own+=(--parameter "$one"); done
  local canary_stack=("$PYTHON" scripts/aws_stack.py --stack "$name")
  say "deploying the canary $name:"
  "${canary_stack[@]}" deploy "${release[@]}" "${template[@]}" "${parameters[@]}" "${own[@]}" --execute
  STACK="$name" scripts/smoke-test.sh --website "${CANARY_WEBSITE:-https://example.com}" --minutes "${CANARY_MINUTES:-15}" && return
  say "the canary failed, so $STACK is not touched and stays as it is; putting back the canary's release before"
  "${canary_stack[@]}" rollback "${release[@]}" --execute || say "the canary keeps the failed release until the next deployment"
  exit 1
}

if [ -n "$canary" ] && [ -z "$dry_run" ]; then try_canary; fi
deploy "${template[@]}" "${parameters[@]}"
