#!/usr/bin/env bash
# Run the image's installation steps on this Debian, into a temporary folder, and start what they installed.
# It proves the steps and that Chromium starts; packages that this machine had before are not proved to be on the list
# (CI builds the image and runs the same check inside it). usage: infra/image/prove.sh
set -euo pipefail
cd "$(dirname "$0")/../.."
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
prove() { # in the environment made by install.sh
  "$1/bin/python" infra/image/chromium_check.py
  "$1/bin/python" -m lead_enrichment.workers.enrichment_worker --help >/dev/null
  "$1/bin/lead-enrichment" --help >/dev/null
}
missing=()
while read -r package; do
  dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing+=("$package")
done < <(grep -v '^#' infra/image/packages.txt)
if [ "${#missing[@]}" -gt 0 ]; then
  if [ "$(id -u)" != 0 ]; then echo "prove: needs root to install ${missing[*]}" >&2; exit 3; fi
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
fi
WITHOUT_PACKAGES=1 sh infra/image/install.sh "$PWD" "$folder/worker"
prove "$folder/worker"
