# make site: publish content/ to output/.   make test: everything that CI runs.   make bench: times.

PACKAGES := libcmark-gfm-dev libcmark-gfm-extensions-dev coinor-libclp-dev libgumbo-dev
SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)
BUILD := swift build -c release --product rapporteur
.DEFAULT_GOAL := site
.PHONY: site check test lint bench program packages clean

site: program
	@$$($(BUILD) --show-bin-path)/rapporteur build

check: program
	@$$($(BUILD) --show-bin-path)/rapporteur check

program: packages
	@$(BUILD)

test: packages lint
	@swift test

# The gate on problems of known size; `make bench LARGE=large` adds one that takes minutes.
bench: packages
	@swift build -c release --product gate-benchmark
	@$$(swift build -c release --product gate-benchmark --show-bin-path)/gate-benchmark $(LARGE)

lint:
	@swift format lint --strict --recursive Package.swift Sources Tests

# Debian's packages, only those that are missing.
packages:
	@missing=""; for p in $(PACKAGES); do \
	  dpkg-query -W -f '$${Status}' $$p 2>/dev/null | grep -q "install ok installed" || missing="$$missing $$p"; \
	done; \
	if [ -n "$$missing" ]; then \
	  $(SUDO) apt-get update -qq && $(SUDO) env DEBIAN_FRONTEND=noninteractive \
	    apt-get install -y --no-install-recommends $$missing; \
	fi

clean:
	@swift package clean
