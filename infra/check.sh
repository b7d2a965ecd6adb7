#!/usr/bin/env bash
# Every static check of what is deployed. usage: infra/check.sh        (make infra-check)
set -euo pipefail
cd "$(dirname "$0")/.."
export SAM_CLI_TELEMETRY=0 AWS_DEFAULT_REGION="${AWS_DEFAULT_REGION:-us-east-1}"
tools="$PWD/.venv/tools"
say() { printf 'infra-check: %s\n' "$*" >&2; }

say cfn-lint
.venv/bin/cfn-lint infra/template.yaml infra/bootstrap.yaml
say "sam validate --lint"
"$tools/sam/bin/sam" validate --lint -t infra/template.yaml >/dev/null
say "sam build"
(cd infra && "$tools/sam/bin/sam" build >/dev/null)
size="$(du -sm infra/.aws-sam/build/Orchestrator | cut -f1)"
[ "$size" -lt 100 ] || { say "the function's package has $size MB, more than 100"; exit 1; }
say checkov
"$tools/checkov/bin/checkov" --config-file infra/checkov.yaml -f infra/template.yaml infra/bootstrap.yaml >&2
say actionlint
PATH="$tools/actionlint/bin:$PATH" "$tools/actionlint/bin/actionlint" .github/workflows/*.yml
say shellcheck
"$tools/actionlint/bin/shellcheck" --severity=warning infra/*.sh infra/image/*.sh scripts/*.sh
say Dockerfile
.venv/bin/python scripts/check_dockerfile.py
say "all clean"
