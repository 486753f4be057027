# Everything a person types here, CI types too. `make help` lists it.

PYTHON ?= $(shell for p in python3.11 python3.12 python3.13 python3; do \
	if $$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then echo $$p; break; fi; done)
VENV := .venv
BIN := $(VENV)/bin
RUN_READY := $(VENV)/.run-ready
DEV_READY := $(VENV)/.dev-ready
PUBLISHED := .venv-published
# Schemathesis brings along a second JSON Schema library, which other tools would use in place of the first.
FUZZ := .venv-fuzz
MUTANTS := .venv-mutants
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
PYTEST := $(BIN)/python -m pytest
TOOLS := tests/scripts tests/gates tests/benchmarks

.DEFAULT_GOAL := help
.PHONY: help run serve test test-tools test-pythons test-published record-published check contract contract-mutants release-record \
	faults exactly-once cut-streams kill waits fuzz mutants bench leaks spec-diff spec-update spec-patch release-check format generate build clean

help:  ## list these commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-16s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

run: $(RUN_READY)  ## send a prompt to a local platform (PROMPT="…"), or to the real one when LUMNISAI_API_KEY is set
	@$(BIN)/python examples/first_run.py

serve: $(RUN_READY)  ## start the local platform and leave it running (ARGS="--port 0 …")
	@$(BIN)/python -m lumnisai.local $(ARGS)

test: $(DEV_READY)  ## run the tests of the package and of the local platform (ARGS="-k words" for some)
	$(PYTEST) -n 2 $(addprefix --ignore=,$(TOOLS)) $(ARGS)

test-tools: $(DEV_READY)  ## run the tests of the project's own tools and gates, which break copies of it on purpose
	$(PYTEST) -n 2 $(TOOLS) $(ARGS)

test-pythons: $(DEV_READY)  ## run the tests of the package on the other Pythons (3.11 to 3.13) that are installed
	@$(BIN)/python -m scripts.test_pythons

test-published: $(RUN_READY) $(PUBLISHED)/.ready  ## run the published package 0.2.7 against our local platform
	@$(PUBLISHED)/bin/python -W ignore scripts/try_published.py --platform-python $(BIN)/python

record-published: $(PUBLISHED)/.ready  ## write down the names, signatures and requests of the published package 0.2.7
	@$(PUBLISHED)/bin/python scripts/record_published.py

check: $(DEV_READY)  ## check what is generated, types, layers, style, dependencies and the wheel
	$(BIN)/python -m scripts.generate --check
	$(BIN)/ruff check .
	$(BIN)/ruff format --check --quiet .
	$(BIN)/python -m mypy
	$(BIN)/python -m mypy --strict generated/lumnisai_api scripts benchmarks
	$(BIN)/pyright --pythonpath $(BIN)/python
	$(BIN)/lint-imports --no-cache
	$(BIN)/deptry .
	$(BIN)/python -m scripts.check_wheel
	$(BIN)/zizmor --offline --no-progress --quiet --pedantic .github/workflows

contract: $(DEV_READY)  ## check that contract, generated client, facade, local platform and docs agree (ARGS="--static" for the quick rows)
	@$(BIN)/python -m scripts.contract $(ARGS)

contract-mutants: $(DEV_READY)  ## change the contract in every breaking way of the corpus, and see which rows of `make contract` notice
	@$(BIN)/python -m scripts.contract.mutants $(ARGS)

release-record: $(DEV_READY)  ## write down the public names and the contract of this release, which later ones are compared with
	@$(BIN)/python -m scripts.contract.record

faults: $(DEV_READY)  ## try every fault of the matrix on both clients, and write the outcomes into docs/reliability.md (ARGS="words" for some)
	@$(BIN)/python -m scripts.proofs.faults $(ARGS)

exactly-once: $(DEV_READY)  ## cut the connections of 1,000 random schedules of writes, and count what was done twice or lost
	@$(BIN)/python -m scripts.proofs.exactly_once $(ARGS)

cut-streams: $(DEV_READY)  ## cut a stream after every byte of every answer, and go on with it here and in another process
	@$(BIN)/python -m scripts.proofs.cut_streams $(ARGS)

kill: $(DEV_READY)  ## kill a local platform in the middle of 200 runs, again and again, and look for what was lost
	@$(BIN)/python -m scripts.kill_local $(ARGS)

waits: $(DEV_READY)  ## wait for 10,000 runs at once on one client, and look for what is left behind (ARGS="--waits 1000 --rounds 3")
	@$(BIN)/python -m scripts.many_waits $(ARGS)

fuzz: $(FUZZ)/.ready  ## send good and bad requests to every operation of the local platform (ARGS="--short")
	@$(FUZZ)/bin/python -m scripts.fuzz_local $(ARGS)

mutants: $(MUTANTS)/.ready  ## change the client's decisions in small ways, and see whether a test notices each (ARGS="retries" for some)
	@$(MUTANTS)/bin/python -m scripts.mutants $(ARGS)

bench: $(DEV_READY)  ## measure this package beside its peers, and write docs/performance.md (ARGS="cpu list" for some, "--quick")
	@$(BIN)/python -m benchmarks $(ARGS)

leaks: $(DEV_READY)  ## make 100,000 calls and 1,000 streams, and look for memory that is not given back (ARGS="--calls 10000")
	@$(BIN)/python -m benchmarks.leaks $(ARGS)

spec-diff: $(DEV_READY)  ## tell what changed between two contracts, and whom it breaks (OLD=… NEW=… ARGS="--changelog -")
	@$(BIN)/python -m scripts.spec.diff $(OLD) $(NEW) $(ARGS)

spec-update: $(DEV_READY)  ## take a new contract, regenerate, and say what is left to do (SPEC=<file or https address> ARGS="--dry-run")
	@$(BIN)/python -m scripts.spec.update "$$SPEC" $(ARGS)

generate: $(DEV_READY)  ## write all that is derived from openapi.yaml and from the asynchronous sources
	$(BIN)/python -m scripts.generate

format: $(DEV_READY)  ## put the sources into the project's form
	$(BIN)/ruff check --fix-only --quiet .
	$(BIN)/ruff format --quiet .

spec-patch: $(DEV_READY)  ## take a new contract, and write what changed as a patch into build/spec-update (SPEC=…)
	@$(BIN)/python -m scripts.spec.patch "$$SPEC"

release-check: $(DEV_READY)  ## check that what stands in dist/ is the release that a tag names (VERSION=v1.2.3)
	@$(BIN)/python -m scripts.release_check "$$VERSION"

build: $(DEV_READY)  ## build the wheel and the source distribution into dist/
	$(BIN)/python -m build --quiet

clean:  ## remove the environments and everything built
	rm -rf .venv .venv-* dist build .mypy_cache .ruff_cache .pytest_cache .hypothesis

$(VENV)/bin/python:
	@test -n "$(PYTHON)" || { echo "Python 3.11 or newer is needed; set PYTHON=/path/to/python3.11." >&2; exit 1; }
	@echo "Setting up $(VENV) with $$($(PYTHON) --version)"
	@$(PYTHON) -m venv $(VENV)

$(RUN_READY): $(VENV)/bin/python pyproject.toml constraints.txt
	@$(PIP) install --constraint constraints.txt --editable '.[local]'
	@touch $@

$(DEV_READY): $(VENV)/bin/python pyproject.toml constraints.txt
	@echo "Installing the development tools (once)"
	@$(PIP) install --constraint constraints.txt --editable '.[all,dev]'
	@touch $(RUN_READY) $@

$(FUZZ)/.ready: pyproject.toml constraints.txt
	@$(PYTHON) -m venv $(FUZZ)
	@$(FUZZ)/bin/python -m pip --disable-pip-version-check --quiet install --constraint constraints.txt --editable '.[local,test]' schemathesis
	@touch $@

$(MUTANTS)/.ready: pyproject.toml constraints.txt
	@$(PYTHON) -m venv $(MUTANTS)
	@$(MUTANTS)/bin/python -m pip --disable-pip-version-check --quiet install --constraint constraints.txt --editable '.[local,test]' mutmut
	@touch $@

$(PUBLISHED)/.ready:
	@$(PYTHON) -m venv $(PUBLISHED)
	@$(PUBLISHED)/bin/python -m pip --disable-pip-version-check --quiet install lumnisai==0.2.7
	@touch $@
