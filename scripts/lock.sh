#!/usr/bin/env bash
# Resolve the dependencies anew into hash-pinned files, good for Python 3.11 and up on Linux and macOS.
# The files name packages and hashes only; which index serves them is the installer's setting.
set -euo pipefail
cd "$(dirname "$0")/.."
for kind in runtime dev; do
  group=()
  [ "$kind" = dev ] && group=(--group dev)
  .venv/bin/uv pip compile pyproject.toml "${group[@]}" \
    --quiet --universal --python-version 3.11 --generate-hashes --upgrade \
    --no-emit-index-url --no-annotate --no-header --output-file "requirements/$kind.txt"
done
if grep -lE 'https?://' requirements/*.txt; then
  echo "lock: a lock file names an address; it must not" >&2
  exit 1
fi
