#!/usr/bin/env bash
# Resolve the dependencies anew into hash-pinned files, good for Python 3.11 and up on Linux and macOS.
# The files name packages and hashes only; which index serves them is the installer's setting.
set -euo pipefail
cd "$(dirname "$0")/.."
compile() {
  .venv/bin/uv pip compile "$@" --quiet --universal --python-version 3.11 --generate-hashes --upgrade \
    --no-emit-index-url --no-annotate --no-header
}
compile pyproject.toml --group dev --extra aws-sandbox --output-file requirements/dev.txt
# users get the versions that the tests ran with
compile pyproject.toml --constraint requirements/dev.txt --output-file requirements/runtime.txt
# the function's Python is the one of infra/template.yaml; --universal marks what is for other Pythons
compile requirements/lambda.in --constraint requirements/dev.txt --output-file requirements/lambda.txt
for tool in requirements/tools/*.in; do
  compile "$tool" --no-strip-extras --output-file "${tool%.in}.txt"
done
if grep -lE 'https?://' requirements/*.txt requirements/tools/*.txt; then
  echo "lock: a lock file names an address; it must not" >&2
  exit 1
fi
