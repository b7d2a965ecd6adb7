# syntax=docker/dockerfile:1
# The worker. BASE_IMAGE is Debian slim with Python 3.13, by digest: scripts/resolve-base-image.sh writes it down;
# without it the build ends at once ("base name should not be blank").
ARG BASE_IMAGE
FROM ${BASE_IMAGE} AS install
COPY requirements/runtime.txt /source/requirements/runtime.txt
COPY infra/image /source/infra/image
COPY src /source/src
RUN WITHOUT_PACKAGES=1 PYTHON=python3.13 sh /source/infra/image/install.sh /source /opt/lead-enrichment

FROM ${BASE_IMAGE}
ARG REVISION=unknown
LABEL org.opencontainers.image.title="Lead Enrichment worker" org.opencontainers.image.revision="${REVISION}"
COPY infra/image/packages.txt /tmp/packages.txt
RUN apt-get update -qq \
    && grep -v '^#' /tmp/packages.txt | DEBIAN_FRONTEND=noninteractive xargs apt-get install -y -qq --no-install-recommends \
    && rm -rf /var/lib/apt/lists/* /tmp/packages.txt \
    && groupadd --gid 10001 worker \
    && useradd --uid 10001 --gid 10001 --no-create-home --home-dir /tmp --shell /usr/sbin/nologin worker
COPY --from=install /opt/lead-enrichment /opt/lead-enrichment
COPY infra/image/health.py infra/image/chromium_check.py /opt/lead-enrichment/image/
ENV PATH=/opt/lead-enrichment/bin:$PATH \
    PYTHONUNBUFFERED=1 \
    PYTHONDONTWRITEBYTECODE=1 \
    HOME=/tmp \
    XDG_DATA_HOME=/tmp/data
# the root may be read-only; what is written (Chromium's profile) goes here
VOLUME ["/tmp"]
USER 10001:10001
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=60s --timeout=5s --start-period=30s --retries=3 \
    CMD ["/opt/lead-enrichment/bin/python", "/opt/lead-enrichment/image/health.py"]
# PID 1 is the init of the task definition (InitProcessEnabled), or `docker run --init`
ENTRYPOINT ["/opt/lead-enrichment/bin/python", "-m", "lead_enrichment.workers.enrichment_worker"]
