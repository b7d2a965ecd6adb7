#!/usr/bin/env bash
# Build the worker's image, try its Chromium, push it to ECR, and print it by digest.
# usage: scripts/push-image.sh REPOSITORY_URI REVISION [amd64|arm64]
# A revision that is in the registry already is not built again (its tags cannot be changed): only its digest is printed.
set -euo pipefail
cd "$(dirname "$0")/.."
usage() { sed -n '2,4{s/^# //p}' "$0"; }
case "${1:-}" in -h | --help) usage; exit 0 ;; esac
if [ $# -lt 2 ] || ! [[ "${3:-amd64}" =~ ^(amd64|arm64)$ ]]; then usage >&2; exit 2; fi
repository="$1" revision="$2" platform="linux/${3:-amd64}"
[ -z "${AWS_REGION:-}" ] || export AWS_DEFAULT_REGION="$AWS_REGION"
digest="$(.venv/bin/python scripts/aws_registry.py "${repository#*/}" "$revision")"
if [ -n "$digest" ]; then printf '%s@%s\n' "$repository" "$digest"; exit 0; fi
command -v docker >/dev/null || { echo "push-image: docker with buildx is needed to build the image" >&2; exit 3; }
base="${BASE_IMAGE:-$(scripts/resolve-base-image.sh)}"
.venv/bin/python - <<'PROGRAM' | docker login --username AWS --password-stdin "${repository%%/*}" >&2
import base64, boto3
token = boto3.client("ecr").get_authorization_token()["authorizationData"][0]["authorizationToken"]
print(base64.b64decode(token).decode().partition(":")[2])
PROGRAM
docker buildx build --platform "$platform" --build-arg "BASE_IMAGE=$base" --build-arg "REVISION=$revision" \
  --provenance=false --load --tag "$repository:$revision" . >&2
docker run --rm --init --read-only --tmpfs /tmp --platform "$platform" --entrypoint /opt/lead-enrichment/bin/python \
  "$repository:$revision" /opt/lead-enrichment/image/chromium_check.py >&2
docker push "$repository:$revision" >&2
docker inspect --format '{{index .RepoDigests 0}}' "$repository:$revision"
