# The same verbs for people and CI. `make` alone lists them.
SHELL := /bin/bash
PY := .venv/bin/python
BIN := .venv/bin
# tests start some hundred processes, each of which would compile all modules anew
export PYTHONDONTWRITEBYTECODE :=

.DEFAULT_GOAL := help
.PHONY: help setup setup-dev demo test lint long-test e2e bench extraction-bench synthetic docs wheel lock infra-check image-test kill-test aws-test aws-bulk-test aws-permissions salesforce-test sf-cli-test model-test sandbox-bench clean

help: ## list the targets
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 14

setup: ## virtual environment, pinned dependencies, Chromium
	@scripts/setup.sh runtime

setup-dev: ## the same, with what tests and lint need
	@scripts/setup.sh dev

demo: setup ## the main job on invented websites, served on this machine
	@$(BIN)/lead-enrichment demo

test: setup-dev ## all tests
	@$(PY) -m pytest -n 3 --dist loadgroup

long-test: setup-dev ## what `make test` leaves out: the second AWS emulator, both engines against each other, poison and dead letters on AWS
	@$(PY) -m pytest -n 3 --dist loadgroup -m long

e2e: setup-dev ## only the end-to-end tests
	@$(PY) -m pytest tests/e2e

lint: setup-dev ## style, types, layers, sizes, dependencies, generated pages
	@$(BIN)/ruff format --check src tests scripts benchmarks
	@$(BIN)/ruff check src tests scripts benchmarks
	@$(BIN)/mypy
	@$(BIN)/lint-imports
	@$(BIN)/deptry src
	@$(PY) -m pytest -q tests/architecture tests/docs

bench: setup-dev ## how fast it is on this machine (ratios count, not absolute times)
	@$(PY) benchmarks/throughput.py

extraction-bench: setup-dev ## CPU and memory of extraction, also of pages made to be dear (SITES=a folder of sites)
	@$(PY) benchmarks/extraction_speed.py $(SITES)

sandbox-bench: setup-dev ## the Salesforce sandbox with 200,000 leads
	@$(PY) benchmarks/sandbox_scale.py

synthetic: setup-dev ## score 1,000 invented websites, by language and trap
	@$(PY) scripts/build_synthetic_sites.py --score --sites 1000

kill-test: setup-dev ## the long campaign of kills (the suite holds a short one)
	@$(PY) benchmarks/kill_campaign.py

aws-test: setup-dev ## the long campaign of kills on the emulated AWS account (the suite holds a short one)
	@$(PY) benchmarks/aws_campaign.py

aws-bulk-test: setup-dev ## 100,000 leads queued on the emulated account while the function's time runs out
	@$(PY) benchmarks/aws_bulk.py

aws-permissions: setup-dev ## write docs/reference/aws-permissions.md from the calls that the emulated account records
	@WRITE_AWS_PERMISSIONS=1 $(PY) -m pytest -q tests/aws/test_what_roles_may.py

salesforce-test: setup-dev ## the long campaigns against the Salesforce sandbox (the suite holds short ones)
	@$(PY) benchmarks/salesforce_campaign.py

sf-cli-test: setup-dev ## the real sf command line against the Salesforce sandbox (installs it, 290 MB)
	@scripts/sf_cli_test.sh

model-test: setup-dev ## the long campaign of random model answers (the suite holds a short one)
	@$(PY) benchmarks/model_answers.py

infra-check: setup-dev ## the template, workflows, scripts and the image's statements (no account needed)
	@infra/check.sh

image-test: setup-dev ## the image's installation steps on this Debian, and the Chromium that they bring
	@infra/image/prove.sh

docs: setup-dev ## regenerate docs/reference from the code
	@$(PY) scripts/build_reference.py

wheel: setup-dev ## build the wheel and try it in an empty environment
	@scripts/check_wheel.sh

lock: setup-dev ## resolve the dependencies anew into requirements/
	@scripts/lock.sh

clean: ## remove what was built (not the data folder)
	rm -rf .venv dist build demo-output evaluation-output
