#!/bin/sh
# Install the worker: Debian packages, pinned libraries, our code. Run by the Dockerfile, and by infra/image/prove.sh natively.
# usage: install.sh SOURCE PREFIX      SOURCE: a checkout; PREFIX: folder of the virtual environment. PYTHON: interpreter to use.
# WITHOUT_PACKAGES=1 leaves out the Debian packages (they are there already, or the machine is not Debian).
set -eu
source="${1:?usage: install.sh SOURCE PREFIX}"
prefix="${2:?usage: install.sh SOURCE PREFIX}"
python="${PYTHON:-python3}"

if [ -z "${WITHOUT_PACKAGES:-}" ]; then
  apt-get update -qq
  grep -v '^#' "$source/infra/image/packages.txt" |
    DEBIAN_FRONTEND=noninteractive xargs apt-get install -y -qq --no-install-recommends
  rm -rf /var/lib/apt/lists/*
fi
"$python" -m venv "$prefix"
"$prefix/bin/python" -m pip install --quiet --no-cache-dir --disable-pip-version-check --require-hashes \
  --only-binary :all: -r "$source/requirements/runtime.txt"
site="$("$prefix/bin/python" -c 'import sysconfig; print(sysconfig.get_path("purelib"))')"
cp -R "$source/src/lead_enrichment" "$site/"
"$prefix/bin/python" -m compileall -q "$site/lead_enrichment"
cat >"$prefix/bin/lead-enrichment" <<SCRIPT
#!/bin/sh
exec "$prefix/bin/python" -m lead_enrichment "\$@"
SCRIPT
chmod 755 "$prefix/bin/lead-enrichment"
