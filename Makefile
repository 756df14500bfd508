# make site: publish content/ to output/.   make pdf: the same with PDFs.
# make test: everything that CI runs.       make bench: times.

PACKAGES := libcmark-gfm-dev libcmark-gfm-extensions-dev coinor-libclp-dev libgumbo-dev
PDF_PACKAGES := libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0 fonts-dejavu-core python3-venv
TEST_PACKAGES := poppler-utils
PRINTER := .venv/bin/weasyprint
SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)
BUILD := swift build -c release --product rapporteur
.DEFAULT_GOAL := site
.NOTPARALLEL:
.PHONY: site check pdf test lint bench program packages pdf-packages test-packages clean

site: program
	@$$($(BUILD) --show-bin-path)/rapporteur build

check: program
	@$$($(BUILD) --show-bin-path)/rapporteur check

pdf: program $(PRINTER)
	@$$($(BUILD) --show-bin-path)/rapporteur build --pdf --weasyprint $(PRINTER)

program: packages
	@$(BUILD)

test: packages test-packages lint $(PRINTER)
	@WEASYPRINT=$(CURDIR)/$(PRINTER) swift test

# The gate on problems of known size; `make bench LARGE=large` adds one that takes minutes.
bench: packages
	@swift build -c release --product gate-benchmark
	@$$(swift build -c release --product gate-benchmark --show-bin-path)/gate-benchmark $(LARGE)

lint:
	@swift format lint --strict --recursive Package.swift Sources Tests

# WeasyPrint, in an environment of this folder's own.
$(PRINTER): requirements.txt | pdf-packages
	@/usr/bin/python3 -m venv .venv
	@.venv/bin/python -m pip install --quiet --disable-pip-version-check -r requirements.txt
	@touch $@

packages: WANTED := $(PACKAGES)
pdf-packages: WANTED := $(PDF_PACKAGES)
test-packages: WANTED := $(TEST_PACKAGES)

# Debian's packages, only those that are missing.
packages pdf-packages test-packages:
	@missing=""; for p in $(WANTED); do \
	  dpkg-query -W -f '$${Status}' $$p 2>/dev/null | grep -q "install ok installed" || missing="$$missing $$p"; \
	done; \
	if [ -n "$$missing" ]; then \
	  $(SUDO) apt-get update -qq && $(SUDO) env DEBIAN_FRONTEND=noninteractive \
	    apt-get install -y --no-install-recommends $$missing; \
	fi

clean:
	@swift package clean
