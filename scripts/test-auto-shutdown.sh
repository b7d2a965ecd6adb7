#!/usr/bin/env bash
# Show that workers come and go by themselves: start a job, watch it to its end, wait until no worker is left.
# usage: scripts/test-auto-shutdown.sh [--limit 5] [--minutes 15] [--dry-run]
# Salesforce is not written. Exit status 1 when workers are still there after that time.
set -euo pipefail
folder="$(dirname "$0")"
source "$folder/lib.sh"
limit=5 minutes=15
while [ $# -gt 0 ]; do
  case "$1" in
    --limit) limit="${2:?--limit needs a number}"; shift ;;
    --minutes) minutes="${2:?--minutes needs a number}"; shift ;;
    --dry-run) dry_run=1 ;;
    -h | --help) help; exit 0 ;;
    *) help >&2; exit 2 ;;
  esac
  shift
done
event="{\"limit\": $limit, \"update_salesforce\": false}"
if [ -n "$dry_run" ]; then
  act stack invoke "$event"
  act lead_enrichment monitor JOB
  exit 0
fi
load_stack
answer="$(stack invoke "$event")"
say "answer: $answer"
job="$(printf '%s' "$answer" | "$PYTHON" -c 'import json, sys; print(json.load(sys.stdin)["job_id"])')"
lead_enrichment monitor "$job"
"$PYTHON" - "$minutes" <<'PROGRAM'
import os, sys, threading
import boto3
ecs, end = boto3.client("ecs"), int(float(sys.argv[1]) * 6)
for _ in range(end):
    running = ecs.list_tasks(cluster=os.environ["ECS_CLUSTER"], desiredStatus="RUNNING")["taskArns"]
    if not running:
        sys.exit(print("no worker is left") or 0)
    print(f"{len(running)} workers are there", flush=True)
    threading.Event().wait(10)
sys.exit("workers are still there; see docs/how-to/operate-on-aws.md")
PROGRAM
