#!/usr/bin/env bash
# Put the orchestrator's package into a folder: pinned libraries for the function's Python and processor, and our code.
# usage: scripts/build_lambda.sh FOLDER        (called by infra/lambda/Makefile, which `sam build` calls)
# Neither that Python nor a container engine is needed: only ready-made wheels are installed.
set -euo pipefail
cd "$(dirname "$0")/.."
folder="${1:?usage: scripts/build_lambda.sh FOLDER}"
python_version="${LAMBDA_PYTHON:-3.13}" # Runtime of the function in infra/template.yaml
lock=requirements/lambda.txt

install_with_uv() {
  .venv/bin/uv pip install --quiet --target "$folder" --python-version "$python_version" \
    --python-platform x86_64-manylinux_2_28 --only-binary :all: --no-compile-bytecode --require-hashes -r "$lock"
}

# an index that only pip's configuration names is found by pip alone
install_with_pip() {
  .venv/bin/python -m pip install --quiet --disable-pip-version-check --target "$folder" \
    --python-version "$python_version" --implementation cp --only-binary :all: --no-compile --require-hashes \
    --platform manylinux_2_28_x86_64 --platform manylinux_2_17_x86_64 --platform manylinux2014_x86_64 -r "$lock"
}

mkdir -p "$folder"
install_with_uv 2>/dev/null || install_with_pip
cp -R src/lead_enrichment "$folder/"
cp -R infra/lambda/orchestrator "$folder/"
# parts that only the command line and the workers have
rm -rf "$folder"/lead_enrichment/{cli,sandbox,evaluation,report} "${folder:?}"/bin
# boto3 brings the descriptions of 400 services (26 MB); the function talks to these
keep=" cloudwatch dynamodb ecs events lambda logs secretsmanager sqs sso sso-oidc sts "
for service in "$folder"/botocore/data/*/; do
  [[ "$keep" == *" $(basename "$service") "* ]] || rm -rf "$service"
done
find "$folder" -name __pycache__ -type d -prune -exec rm -rf {} +
printf 'lambda package: %s MB\n' "$(du -sm "$folder" | cut -f1)" >&2
