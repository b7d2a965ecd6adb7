#!/usr/bin/env bash
# Print the base image of the worker by digest (needs docker and a network), for `docker build --build-arg BASE_IMAGE=...`.
# usage: scripts/resolve-base-image.sh [TAG]        default: python:3.13-slim-bookworm
set -euo pipefail
case "${1:-}" in -h | --help) sed -n '2,3{s/^# //p}' "$0"; exit 0 ;; esac
tag="${1:-python:3.13-slim-bookworm}"
digest="$(docker buildx imagetools inspect "$tag" --format '{{.Manifest.Digest}}')" || digest=
if ! [[ "$digest" =~ ^sha256:[0-9a-f]{64}$ ]]; then
  echo "resolve-base-image: the digest of $tag could not be looked up; docker with buildx and a network are needed" >&2
  exit 3
fi
printf '%s@%s\n' "${tag%%:*}" "$digest"
