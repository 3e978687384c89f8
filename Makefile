# `make` turns raw/ into dist/; `make help` lists the rest.
PYTHON ?= python3
BIN := .venv/bin
READY := .venv/.ready
DEVELOPED := .venv/.developed
CHECKERS := .venv-checkers/.ready
NODE := tests/others/programs/node
BUILT := .venv/.built
INPUTS := raw schemas pipeline tests/gold docs/first-sight.csv
FILES := find $(INPUTS) requirements.txt -type f ! -name '*.pyc'

.PHONY: all help test slow fuzz lint check bench evaluate checkers readers lock clean

all: $(READY) ## Set up .venv, and build dist/ if anything under raw/, schemas/ or pipeline/ changed
	@$(FILES) -exec cksum {} + | LC_ALL=C sort > .venv/.inputs; \
	if [ -e dist/SHA256SUMS ] && cmp -s .venv/.inputs $(BUILT) && [ -z "$$($(FILES) -newer $(BUILT))" ]; then \
		echo "dist/ is up to date."; \
	else \
		$(BIN)/python -m pipeline build && cp dist/CITATION.cff dist/.zenodo.json . && mv .venv/.inputs $(BUILT); \
	fi

help: ## List the targets
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/\1\t\2/p' Makefile | expand -t 12

test: $(DEVELOPED) ## Run the tests, on all cores; the same examples at each run
	@$(BIN)/python -m pytest -n auto

slow: $(DEVELOPED) ## Measure how time grows with long texts
	@$(BIN)/python -m pytest -m slow -n auto

fuzz: $(DEVELOPED) ## Look for examples that break a property; pin what is found
	@HYPOTHESIS_PROFILE=fuzz $(BIN)/python -m pytest -m hypothesis -n auto

lint: $(DEVELOPED) ## Check style, types and formatting
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy

check: $(READY) ## Rebuild elsewhere and compare with the committed dist/, byte by byte
	@rm -rf .check && mkdir -p .check/committed && git archive HEAD:dist | tar -x -C .check/committed
	@$(BIN)/python -m pipeline build --dist .check/built --no-cache > /dev/null
	@diff -rq .check/committed .check/built || { $(BIN)/python -m pipeline diff .check/committed .check/built; \
		echo "To mend it: make && git add dist CITATION.cff .zenodo.json && git commit -m 'Build dist'"; exit 1; }
	@$(BIN)/python tools/readme.py --check

bench: $(READY) ## Measure the build: against the floor, by stage, on two cores, from the cache, over many reports
	@$(BIN)/python tools/bench.py

evaluate: $(READY) ## Score the reading against reference readings, those in GOLD=FOLDER if it is said
	@$(BIN)/python -m pipeline evaluate $(if $(GOLD),--gold $(GOLD))

checkers: $(CHECKERS) ## Install the programs of other people that the tests try on a release, beside .venv

readers: $(DEVELOPED) $(CHECKERS) ## Try those that read tables on dist/, and write down in docs/consumers.md which did
	@$(BIN)/python -m tests.others dist docs/consumers.md

lock: ## Lock requirements*.in with hashes for every Python and system (needs uv)
	@uv pip compile -q --universal --generate-hashes --python-version 3.11 requirements.in -o requirements.txt
	@uv pip compile -q --universal --generate-hashes --python-version 3.11 requirements-dev.in -o requirements-dev.txt
	@uv pip compile -q --universal --generate-hashes --python-version 3.11 requirements-checkers.in -o requirements-checkers.txt

clean: ## Remove what is made and not committed
	@rm -rf .venv .venv-checkers .venv-other $(NODE)/node_modules .dist-build .check .raw-cache .mypy_cache .ruff_cache .pytest_cache .hypothesis
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +

# Debian keeps what makes a virtual environment out of its python3; in a bare container, where one is root, it is added.
ADD_VENV = [ "$(PYTHON)" = python3 ] && [ "$$(id -u)" = 0 ] && command -v apt-get > /dev/null && \
	echo "Adding Debian's package python3-venv" && apt-get -qq update && apt-get -qq install -y python3-venv > /dev/null

# What a build needs, so that nothing needs the network afterwards.
$(READY): requirements.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "Python 3.11 or newer is needed; name one, such as: make PYTHON=python3.13" >&2; exit 2; }
	@echo "Setting up .venv (once; it takes a minute)"
	@[ -x $(BIN)/pip ] || $(PYTHON) -m venv --clear .venv || { $(ADD_VENV) && $(PYTHON) -m venv --clear .venv; } || \
		{ echo "$(PYTHON) cannot make a virtual environment; on Debian and Ubuntu: apt-get install python3-venv" >&2; exit 2; }
	@$(BIN)/python -m pip install -q --disable-pip-version-check --require-hashes -r requirements.txt
	@touch $@

# What tests and linters need besides.
$(DEVELOPED): $(READY) requirements-dev.txt pyproject.toml
	@echo "Adding what tests and linters need (once; it takes a minute)"
	@$(BIN)/python -m pip install -q --disable-pip-version-check --require-hashes -r requirements-dev.txt
	@$(BIN)/python -m pip install -q --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

# They hold back versions of other packages, so they have a place of their own; Node's are left out where it is not.
$(CHECKERS): requirements-checkers.txt $(NODE)/package-lock.json
	@echo "Setting up .venv-checkers (once; it takes a minute)"
	@[ -x .venv-checkers/bin/pip ] || $(PYTHON) -m venv --clear .venv-checkers
	@.venv-checkers/bin/python -m pip install -q --disable-pip-version-check --require-hashes -r requirements-checkers.txt
	@if command -v npm > /dev/null; then cd $(NODE) && npm ci --silent --no-audit --no-fund; fi
	@touch $@
