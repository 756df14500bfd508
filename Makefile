# make site: publish content/ to output/.   make pdf: the same with PDFs.
# make test: everything that CI runs.       make bench: times beside what one would take instead.
# make test-browser: output/ in a browser.  make screenshots: pictures of it.
# make serve: a preview that follows edits. make install: the programs, to PREFIX=/usr/local.

# The version of the compiler whose Fortran library the solver needs.
GCC := $(or $(notdir $(lastword $(sort $(wildcard /usr/lib/gcc/*/*)))),12)
PACKAGES := libcmark-gfm-dev libcmark-gfm-extensions-dev coinor-libclp-dev libgumbo-dev \
  libgfortran-$(GCC)-dev zlib1g-dev
PDF_PACKAGES := libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0 fonts-dejavu-core python3-venv
BROWSER_PACKAGES := chromium-headless-shell poppler-utils python3-venv fonts-dejavu-core \
  $(if $(shell command -v java),,default-jre-headless)
PRINTER := .venv/bin/weasyprint
BROWSER_TESTS := Tests/Browser
BROWSER_VENV := .build/browser-venv
# What the tests of imports read workbooks with.
IMPORT_PACKAGES := xlsx2csv
BENCHMARKS := Tests/Benchmarks
BENCH_PACKAGES := python3-venv
INSTRUCTION_PACKAGES := valgrind python3
BENCH_VENV := .build/bench-venv
PSEUDO := .build/pseudo
GROWTH := 0.35
SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)
# Libraries are linked into the program, which then starts in a few milliseconds, and runs on machines
# that have neither them nor Swift.
BUILD := swift build -c release --static-swift-stdlib -Xlinker -s --product rapporteur
# The preview brings all of Foundation, whose part for networks needs curl.
SERVE_PACKAGES := libcurl4-openssl-dev
BUILD_SERVE := $(BUILD)-serve -Xlinker -lcurl
EDITS := 1000
PREFIX := /usr/local
.DEFAULT_GOAL := site
.NOTPARALLEL:
.PHONY: embed manual messages docs-pictures site check pdf serve install test test-swift test-instructions record-instructions test-browser test-preview \
  screenshots pseudo lint bench bench-gate program preview packages pdf-packages browser-packages bench-packages \
  instruction-packages serve-packages import-packages clean

site: program
	@$$($(BUILD) --show-bin-path)/rapporteur build

check: program
	@$$($(BUILD) --show-bin-path)/rapporteur check

pdf: program $(PRINTER)
	@$$($(BUILD) --show-bin-path)/rapporteur build --pdf --weasyprint $(PRINTER)

serve: preview
	@$$($(BUILD) --show-bin-path)/rapporteur-serve

install: program preview
	@bin=$$($(BUILD) --show-bin-path); to=$(DESTDIR)$(PREFIX); \
	  install -D -m 755 -t $$to/bin $$bin/rapporteur $$bin/rapporteur-serve; \
	  install -D -m 644 -t $$to/share/man/man1 share/man/man1/*.1; \
	  mkdir -p $$to/share/bash-completion/completions $$to/share/zsh/site-functions \
	    $$to/share/fish/vendor_completions.d; \
	  $$bin/rapporteur --generate-completion-script bash > $$to/share/bash-completion/completions/rapporteur; \
	  $$bin/rapporteur --generate-completion-script zsh > $$to/share/zsh/site-functions/_rapporteur; \
	  $$bin/rapporteur --generate-completion-script fish > $$to/share/fish/vendor_completions.d/rapporteur.fish

# The manual pages, from what the programs say of themselves.
manual: packages
	@for p in generate-manual rapporteur rapporteur-serve; do swift build --product $$p; done
	@mkdir -p .build/manual; bin=$$(swift build --show-bin-path); for p in rapporteur rapporteur-serve; do \
	  $$bin/generate-manual $$bin/$$p --output-directory .build/manual --date 2026-11-27 --authors Rapporteur; \
	  done; cp .build/manual/rapporteur.1 share/man/man1/; \
	  cp ".build/manual/rapporteur serve.1" share/man/man1/rapporteur-serve.1

# docs/messages.md, from the examples of the tests.
messages: packages
	@WRITE_MESSAGES=1 swift test --filter 'MessageTableTests|MessageExampleTests'

# The pictures of docs/, from a new site.
docs-pictures: program preview $(BROWSER_VENV)/ready
	@$(BROWSER_VENV)/bin/python $(BROWSER_TESTS)/docs_pictures.py --programs $$($(BUILD) --show-bin-path)

program: packages
	@$(BUILD)

preview: packages serve-packages
	@$(BUILD_SERVE)

test: lint test-swift test-instructions test-browser test-preview

# The tests of PDFs look into them with poppler-utils, which the browser tests need too.
test-swift: packages browser-packages import-packages $(PRINTER)
	@swift build --product generate-manual
	@WEASYPRINT=$(CURDIR)/$(PRINTER) swift test

# How many machine instructions fixed works take, which says more of a change than a clock.
test-instructions: program instruction-packages
	@python3 Tests/Instructions/run.py --program $$($(BUILD) --show-bin-path)/rapporteur

record-instructions: program instruction-packages
	@python3 Tests/Instructions/run.py --program $$($(BUILD) --show-bin-path)/rapporteur --record

# SITE and ONLY narrow it: make test-browser SITE=output ONLY=keyboard
test-browser: $(BROWSER_VENV)/ready $(if $(SITE),,pseudo)
	@$(BROWSER_VENV)/bin/python $(BROWSER_TESTS)/run.py \
	  $(patsubst %,--site %,$(or $(SITE),output $(PSEUDO)/output)) $(ONLY:%=--only %)

# The preview, driven in a browser as an author drives it; ONLY and EDITS narrow it.
test-preview: preview $(BROWSER_VENV)/ready
	@$(BROWSER_VENV)/bin/python $(BROWSER_TESTS)/preview_run.py --edits $(EDITS) \
	  --program $$($(BUILD) --show-bin-path)/rapporteur-serve $(ONLY:%=--only %)

# The content in a made-up language whose words are longer by GROWTH.
pseudo: packages $(BROWSER_VENV)/ready
	@swift build --product rapporteur
	@$(BROWSER_VENV)/bin/python $(BROWSER_TESTS)/pseudo.py --into $(PSEUDO) --growth $(GROWTH) \
	  --program $$(swift build --show-bin-path)/rapporteur

screenshots: $(BROWSER_VENV)/ready
	@$(BROWSER_VENV)/bin/python $(BROWSER_TESTS)/screenshots.py

# ONLY, RUNS and SCALE narrow it: make bench ONLY=w2 RUNS=9, make bench SCALE=0.01
bench: program $(BENCH_VENV)/ready
	@$(BENCH_VENV)/bin/python $(BENCHMARKS)/run.py \
	  --program $$($(BUILD) --show-bin-path)/rapporteur $(patsubst %,--only %,$(ONLY)) \
	  $(RUNS:%=--runs %) $(SCALE:%=--scale %)

# The gate on problems of known size; `make bench-gate LARGE=large` adds one that takes minutes.
bench-gate: packages
	@swift build -c release --product gate-benchmark
	@$$(swift build -c release --product gate-benchmark --show-bin-path)/gate-benchmark $(LARGE)

# The files that 'rapporteur new' writes, put into the program.
embed:
	@python3 Tools/embed.py

lint:
	@swift format lint --strict --recursive Package.swift Sources Tests

# What is written in Python, in environments of this folder's own.
define environment
@/usr/bin/python3 -m venv --clear $(1)
@$(1)/bin/python -m pip install --quiet --disable-pip-version-check -r $<
endef

$(PRINTER): Tools/weasyprint.txt | pdf-packages
	$(call environment,.venv)
	@touch $@

$(BROWSER_VENV)/ready: $(BROWSER_TESTS)/requirements.txt | browser-packages
	$(call environment,$(BROWSER_VENV))
	@touch $@

$(BENCH_VENV)/ready: $(BENCHMARKS)/requirements.txt | bench-packages
	$(call environment,$(BENCH_VENV))
	@touch $@

packages: WANTED := $(PACKAGES)
pdf-packages: WANTED := $(PDF_PACKAGES)
browser-packages: WANTED := $(BROWSER_PACKAGES)
bench-packages: WANTED := $(BENCH_PACKAGES)
instruction-packages: WANTED := $(INSTRUCTION_PACKAGES)
serve-packages: WANTED := $(SERVE_PACKAGES)
import-packages: WANTED := $(IMPORT_PACKAGES)

# Debian's packages, only those that are missing.
packages pdf-packages browser-packages bench-packages instruction-packages serve-packages import-packages:
	@missing=""; for p in $(WANTED); do \
	  dpkg-query -W -f '$${Status}' $$p 2>/dev/null | grep -q "install ok installed" || missing="$$missing $$p"; \
	done; \
	if [ -n "$$missing" ]; then \
	  $(SUDO) apt-get update -qq && $(SUDO) env DEBIAN_FRONTEND=noninteractive \
	    apt-get install -y --no-install-recommends $$missing; \
	fi

clean:
	@swift package clean
