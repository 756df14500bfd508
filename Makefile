# make site: publish content/ to output/.   make test: everything that CI runs.   make bench: times.
# make test-browser: output/ in a real browser.   make screenshots: pictures of it.

PACKAGES := libcmark-gfm-dev libcmark-gfm-extensions-dev coinor-libclp-dev libgumbo-dev
BROWSER_PACKAGES := chromium-headless-shell poppler-utils python3-venv fonts-dejavu-core \
  $(if $(shell command -v java),,default-jre-headless)
BROWSER_TESTS := Tests/Browser
VENV := .build/browser-venv
PSEUDO := .build/pseudo
GROWTH := 0.35
SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)
BUILD := swift build -c release --product rapporteur
.DEFAULT_GOAL := site
.PHONY: site check test test-browser screenshots pseudo lint bench program packages browser clean

site: program
	@$$($(BUILD) --show-bin-path)/rapporteur build

check: program
	@$$($(BUILD) --show-bin-path)/rapporteur check

program: packages
	@$(BUILD)

test: packages lint
	@swift test
	@$(MAKE) --no-print-directory test-browser

# SITE and ONLY narrow it: make test-browser SITE=output ONLY=keyboard
test-browser: browser $(if $(SITE),,pseudo)
	@$(VENV)/bin/python $(BROWSER_TESTS)/run.py $(patsubst %,--site %,$(or $(SITE),output $(PSEUDO)/output)) \
	  $(ONLY:%=--only %)

# The content in a made-up language whose words are longer by GROWTH.
pseudo: packages browser
	@swift build --product rapporteur
	@$(VENV)/bin/python $(BROWSER_TESTS)/pseudo.py --into $(PSEUDO) --growth $(GROWTH) \
	  --program $$(swift build --show-bin-path)/rapporteur

screenshots: browser
	@$(VENV)/bin/python $(BROWSER_TESTS)/screenshots.py

# The gate on problems of known size; `make bench LARGE=large` adds one that takes minutes.
bench: packages
	@swift build -c release --product gate-benchmark
	@$$(swift build -c release --product gate-benchmark --show-bin-path)/gate-benchmark $(LARGE)

lint:
	@swift format lint --strict --recursive Package.swift Sources Tests

# Debian's packages, only those that are missing.
define install
@missing=""; for p in $(1); do \
  dpkg-query -W -f '$${Status}' $$p 2>/dev/null | grep -q "install ok installed" || missing="$$missing $$p"; \
done; \
if [ -n "$$missing" ]; then \
  $(SUDO) apt-get update -qq && $(SUDO) env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y --no-install-recommends $$missing; \
fi
endef

packages:
	$(call install,$(PACKAGES))

# The browser, and a virtual environment that is made anew only when the requirements change.
browser:
	$(call install,$(BROWSER_PACKAGES))
	@cmp -s $(BROWSER_TESTS)/requirements.txt $(VENV)/requirements.txt || { \
	  rm -rf $(VENV) && python3 -m venv $(VENV) && \
	  $(VENV)/bin/pip install -q --disable-pip-version-check -r $(BROWSER_TESTS)/requirements.txt && \
	  cp $(BROWSER_TESTS)/requirements.txt $(VENV)/; \
	}

clean:
	@swift package clean
