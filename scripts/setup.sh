#!/usr/bin/env bash
# Set up a checkout: .venv with pinned dependencies, and a Chromium. Run again, it does only what is missing.
# usage: scripts/setup.sh runtime|dev
set -euo pipefail
cd "$(dirname "$0")/.."
kind="${1:-runtime}"
case "$kind" in runtime | dev) ;; *) echo "usage: scripts/setup.sh runtime|dev" >&2; exit 2 ;; esac

say() { printf 'setup: %s\n' "$*" >&2; }
stop() { say "$1"; say "what to do: $2"; exit 3; }
as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi; }
can_apt() { command -v apt-get >/dev/null && { [ "$(id -u)" = 0 ] || sudo -n true 2>/dev/null; }; }
apt_updated=
apt_install() {
  can_apt || return 1
  if [ -z "$apt_updated" ]; then as_root apt-get update -qq >/dev/null || return 1; apt_updated=1; fi
  say "installing $* with apt-get"
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

find_python() {
  local name
  for name in "${PYTHON:-}" python3 python3.13 python3.12 python3.11 python3.14; do
    [ -n "$name" ] && command -v "$name" >/dev/null || continue
    "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && { command -v "$name"; return; }
  done
  return 1
}

make_venv() {
  [ -x .venv/bin/python ] && .venv/bin/python -c 'import pip' 2>/dev/null && return
  local python
  python="$(find_python)" || { apt_install python3 && python="$(find_python)"; } \
    || stop "no Python 3.11 or newer was found" "install python3 (3.11 or newer), then run this again"
  if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
    apt_install python3-venv && "$python" -c 'import ensurepip' 2>/dev/null \
      || stop "$python lacks the venv module" "install the package python3-venv, then run this again"
  fi
  say "making .venv with $("$python" --version)"
  rm -rf .venv
  "$python" -m venv .venv
}

install_packages() {
  local lock="requirements/$kind.txt" stamp want
  want="$(cat "$lock" pyproject.toml | cksum)"
  for stamp in ".venv/.installed-$kind" .venv/.installed-dev; do
    [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$(cat "requirements/${stamp##*-}.txt" pyproject.toml | cksum)" ] && return
  done
  say "installing pinned packages ($kind)"
  .venv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r "$lock" \
    || stop "the packages could not be installed" "see pip's message above; a proxy or index is set in pip's own configuration"
  .venv/bin/python scripts/link_checkout.py
  printf '%s' "$want" >".venv/.installed-$kind"
}

has_chromium() { .venv/bin/python scripts/find_chromium.py >/dev/null 2>&1; }

install_chromium() {
  has_chromium && return
  local debian=
  [ -r /etc/os-release ] && grep -qE '^ID=debian' /etc/os-release && debian=1
  # Debian's package first on Debian; elsewhere (Ubuntu's is a snap) Playwright's own build first
  if [ -n "$debian" ]; then
    apt_install chromium-headless-shell || apt_install chromium || true
  fi
  has_chromium && return
  say "installing Playwright's Chromium"
  .venv/bin/python -m playwright install chromium-headless-shell >/dev/null 2>&1 || true
  if has_chromium && can_apt; then as_root "$PWD/.venv/bin/python" -m playwright install-deps chromium >/dev/null 2>&1 || true; fi
  has_chromium && return
  apt_install chromium || true
  has_chromium || stop "no Chromium could be installed" \
    "install Chromium by hand and name it in CHROMIUM_PATH, or run: .venv/bin/playwright install chromium"
}

# jsforce, which the tests run against the Salesforce sandbox; without npm those tests are skipped (and fail where CI=true)
install_node_clients() {
  local folder=tests/clients/jsforce stamp want
  [ "$kind" = dev ] || return 0
  stamp="$folder/node_modules/.installed"
  want="$(cksum <"$folder/package-lock.json")"
  [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$want" ] && return 0
  command -v npm >/dev/null || { say "npm is not here: the jsforce tests will be skipped"; return 0; }
  say "installing jsforce for the tests"
  if (cd "$folder" && npm ci --ignore-scripts --no-audit --no-fund --silent); then printf '%s' "$want" >"$stamp"
  else say "jsforce could not be installed: its tests will be skipped"; fi
}

# programs whose dependencies contradict ours, each in an environment of its own (.venv/tools/NAME)
install_tools() {
  local lock name folder want
  [ "$kind" = dev ] || return 0
  for lock in requirements/tools/*.txt; do
    name="$(basename "$lock" .txt)"
    folder=".venv/tools/$name"
    want="$(cksum <"$lock")"
    [ -f "$folder/.installed" ] && [ "$(cat "$folder/.installed")" = "$want" ] && continue
    say "installing $name"
    .venv/bin/uv venv --quiet --seed --clear --python .venv/bin/python "$folder"
    # uv takes seconds where pip takes minutes; an index that only pip's configuration names is found by pip alone
    .venv/bin/uv pip install --quiet --python "$folder/bin/python" --require-hashes -r "$lock" \
      || "$folder/bin/python" -m pip install --quiet --disable-pip-version-check --require-hashes -r "$lock" \
      || stop "$name could not be installed" "see the messages above; a proxy or index is set in pip's own configuration"
    printf '%s' "$want" >"$folder/.installed"
  done
}

make_venv
install_packages
install_tools
install_chromium
install_node_clients
