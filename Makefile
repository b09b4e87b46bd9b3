# Two commands do everything: `make demo` and `make test`. Both make their own environment in .venv
# from Python 3.11+ alone, with uv where it is there, else with venv and pip.

PYTHON ?= python3
BIN := .venv/bin
UV := $(shell command -v uv 2>/dev/null)

.DEFAULT_GOAL := help
.PHONY: help demo picture test check soak train evaluate lock clean

help: ## show what there is to do
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 12

demo: .venv/demo ## the main job with no account: sample mail on a local IMAP server
	$(BIN)/onradar demo $(DEMO)

picture: .venv/demo ## draw what the demo shows, for README
	$(BIN)/onradar demo --picture docs/img/demo.svg >/dev/null

test: check ## everything that must hold: format, lint, types, layers, tests
	$(BIN)/pytest -n 2 --dist loadfile tests

check: .venv/dev
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

soak: .venv/dev ## the long tests, half an hour: 1,200 kills, all faults, bad mail by the thousand
	SOAK=1 nice $(BIN)/pytest -n 2 --dist load --timeout 3600 \
	  tests/system/test_kills.py tests/system/test_faults.py tests/system/test_endurance.py \
	  tests/unit/test_machine.py tests/unit/test_injection.py

train: .venv/dev ## train the model from models/corpus
	$(BIN)/onradar train

evaluate: .venv/dev ## measure the model and write its card
	$(BIN)/onradar evaluate --card

lock: ## pin the dependencies anew, with hashes and without download addresses
	uv pip compile -q -U --universal --generate-hashes --no-emit-index-url --no-annotate --no-header \
	  --python-version 3.11 --extra demo --extra microsoft pyproject.toml -o requirements.lock
	uv pip compile -q -U --universal --generate-hashes --no-emit-index-url --no-annotate --no-header \
	  --python-version 3.11 --extra demo --extra microsoft --group dev pyproject.toml -o requirements-dev.lock

clean: ## remove the environment and all caches
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis dist build

.venv/bin/python:
	$(if $(UV),$(UV) venv -q --python $(PYTHON) .venv,$(PYTHON) -m venv .venv)

define install
	$(if $(UV),$(UV) pip install -q --python $(BIN)/python -r $(1),$(BIN)/python -m pip install -q --disable-pip-version-check -r $(1))
	$(if $(UV),$(UV) pip install -q --python $(BIN)/python --no-deps -e .,$(BIN)/python -m pip install -q --disable-pip-version-check --no-deps -e .)
endef

.venv/demo: requirements.lock pyproject.toml | .venv/bin/python
	$(call install,requirements.lock)
	@touch $@

.venv/dev: requirements-dev.lock pyproject.toml | .venv/bin/python
	$(call install,requirements-dev.lock)
	@touch $@ .venv/demo
