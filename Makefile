# Needs make and Python 3.11 or newer with pip and venv; everything else is installed into .venv at first use.
# ARGS is handed on: make run ARGS=--fresh, make test ARGS='-k login'

UV_VERSION := 0.13.9
ARGS ?=

# Never another Python than the machine's; certificates and the package index as the machine's pip has them.
export UV_PYTHON_DOWNLOADS := never
export UV_SYSTEM_CERTS := true
uv = UV_DEFAULT_INDEX="$${UV_DEFAULT_INDEX-$${PIP_INDEX_URL-$$(.venv/bin/python -m pip config get global.index-url 2>/dev/null)}}" .venv/bin/uv
compile = $(uv) pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header pyproject.toml

.DEFAULT_GOAL := help
.PHONY: help run test test-hours mutants attack lint types format bench profile screenshots datum lock wheel chromium pooler clean

help: ## this list
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | expand -t 14

run: .venv/.ok ## the provider and the demonstration's systems on this machine
	@.venv/bin/idp demo $(ARGS)

test: .venv/.ok lint types chromium pooler ## everything: format, lint, types, then all tests, on both databases and in a browser
	.venv/bin/pytest -n 3 $(ARGS)

test-hours: .venv/.ok ## what the clock has a part in, at hours and days that seldom come; ARGS='leap-day' or ARGS='2028-03-01T00:00:00+07:00'
	.venv/bin/python tests/hours.py $(ARGS)

mutants: .venv/.ok ## each promised number and each comparison of the rules changed, one after the other: which change does no test notice? ARGS=delegation
	.venv/bin/python tests/mutants.py $(ARGS)

attack: .venv/.ok chromium ## tests at full size: ten thousands of forged inputs, many rounds of races, a hundred thousand rows; then half an hour of all at once (ATTACK_SECONDS)
	ATTACK=1 .venv/bin/pytest -n 2 --ignore tests/security/test_under_attack.py tests/security tests/delegation/test_decide.py tests/cli/test_users.py tests/journeys/test_every_page.py tests/oidc/test_key_states.py tests/serving/test_keys_under_load.py tests/helpdesk/test_search_of_many.py $(ARGS)
	ATTACK=1 .venv/bin/pytest -n 0 -s tests/security/test_under_attack.py

lint: .venv/.ok ## format and lint checks, missing and unused dependencies
	.venv/bin/ruff format --check .
	.venv/bin/ruff check .
	.venv/bin/deptry .

types: .venv/.ok ## strict type check
	.venv/bin/mypy

format: .venv/.ok ## mend format and what else can be mended by itself
	.venv/bin/ruff check --fix .
	.venv/bin/ruff format .

bench: .venv/.ok ## requests a second of one core, start time, memory; ARGS='--quick --database postgresql --peer'
	.venv/bin/python -m bench $(ARGS)

profile: .venv/.ok ## processor time and calls of each request, by layer, in one process; ARGS='--only "code flow" --functions 30'
	.venv/bin/python -m bench.profile $(ARGS)

screenshots: .venv/.ok chromium ## pictures of every page, phone and desktop, Thai and English
	.venv/bin/python tests/screenshots.py $(ARGS)

datum: .venv/.ok ## after a new migration: its database with rows in every table, for the tests of upgrades
	.venv/bin/python -W ignore tests/datum.py $(ARGS)

lock: .venv/.ok ## both lock files anew from pyproject.toml; ARGS=--upgrade takes the newest versions
	@$(compile) --group dev --output-file requirements.lock $(ARGS)
	@$(compile) --no-annotate --constraints requirements.lock --output-file requirements-runtime.lock

wheel: .venv/.ok ## the package, into dist/
	@$(uv) build --quiet --wheel

clean: ## remove what can be made again; var/ stays
	rm -rf .venv dist tests/foreign_client/node_modules
	rm -rf .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

chromium: .venv/.ok
	@.venv/bin/python tests/support/browser_setup.py

pooler: .venv/.ok
	@.venv/bin/python tests/support/pooler.py

.venv/.ok: requirements.lock pyproject.toml
	@python=$$(for name in python3 python3.11; do \
	    $$name -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$name && break; done); \
	if [ -z "$$python" ]; then echo 'Python 3.11 or newer is needed, as python3 or python3.11.' >&2; exit 1; fi; \
	.venv/bin/python -m pip --version >/dev/null 2>&1 || $$python -m venv .venv
	@.venv/bin/python -m pip install --quiet --disable-pip-version-check uv==$(UV_VERSION)
	@$(uv) pip install --quiet --python .venv/bin/python --compile-bytecode --require-hashes -r requirements.lock
	@$(uv) pip install --quiet --python .venv/bin/python --no-deps -e .
	@.venv/bin/python -m compileall -q idp
	@touch $@
