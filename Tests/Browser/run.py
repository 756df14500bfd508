"""Holds every page of a site against every check; see the section "Testing" of README.md."""

import argparse
import os
import sys
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

import checks
import faults
import report
from chromium import chromium
from pages import Site
from server import serving
from visit import Visit


BROKEN = "the check broke down"


@dataclass
class Result:
    """What one page, or one site, was found to be like."""

    subject: str
    passed: int = 0
    findings: list[tuple[str, str, str]] = field(default_factory=list)
    facts: dict = field(default_factory=dict)


def visit_page(folder, page, names, pdf=None):
    """Runs the checks of pages on one page, in a worker that has its own browser."""
    result = Result(f"{folder}/{page}")
    with (
        serving(folder) as address,
        tempfile.TemporaryDirectory() as scratch,
        worker_browser.new_context() as context,
    ):
        visit = Visit(context, Site(Path(folder)), page, address, scratch)
        if pdf:
            visit.pdf = pdf
        for name in names:
            said = sorted(set(messages_of(checks.OF_PAGES[name].findings, visit)))
            result.findings += [(result.subject, name, message) for message in said]
            result.passed += not said
        result.facts = visit.facts
    return result


def messages_of(find, visit):
    """A check that breaks down is a finding too: it did not hold."""
    try:
        yield from find(visit)
    except Exception as error:
        yield f"{BROKEN}: {type(error).__name__}: {error}"


def visit_site(folder, names):
    """Runs the checks that need all pages at once."""
    site = Site(Path(folder))
    result = Result(folder)
    for name in names:
        said = sorted(set(checks.OF_SITES[name].site_findings(site)))
        result.findings += [(f"{folder}/{page}", name, message) for page, message in said]
        result.passed += len(site.pages) - len({page for page, _ in said})
    return result


def new_pages(site, earlier):
    """The pages without those of a language that an earlier site has too."""
    languages = {Path(page).parts[0] for other in earlier for page in other.pages if "/" in page}
    return [page for page in site.pages if Path(page).parts[0] not in languages]


def start_worker():
    """Each worker keeps one browser open; it ends with the worker."""
    global worker_browser, browser_manager
    browser_manager = chromium()
    worker_browser = browser_manager.__enter__()


def visit_fault(fault, names, scratch):
    """Whether a check finds the fault that was put into a page; one without a fault has none."""
    folder = fault.write(Path(scratch))
    results = []
    names = [fault.check] if fault.check else names
    of_pages = [name for name in names if name in checks.OF_PAGES]
    pages = [fault.page] if fault.check else Site(folder).pages
    for page in pages if of_pages else []:
        results.append(visit_page(str(folder), page, of_pages, fault.pdf))
    results.append(visit_site(str(folder), [name for name in names if name in checks.OF_SITES]))
    found = [finding for result in results for finding in result.findings]
    broken = any(message.startswith(BROKEN) for _, _, message in found)
    result = Result(fault.name)
    if fault.check and (broken or not found):
        message = f"{fault.name} is not found by its check"
        result.findings.append(("self-test", fault.check, message))
    elif not fault.check:
        result.findings += [("self-test", name, message) for _, name, message in found]
    result.passed = not result.findings
    return result


def main():
    options = parse()
    names = options.only or checks.NAMES
    started = time.monotonic()
    results = []
    with (
        tempfile.TemporaryDirectory() as scratch,
        ProcessPoolExecutor(options.jobs, initializer=start_worker) as pool,
    ):
        wanted = [fault for fault in faults.ALL if fault.check is None or fault.check in names]
        jobs = [pool.submit(visit_fault, fault, names, scratch) for fault in wanted]
        faulty = [job.result() for job in jobs]
        print(f"Self-test: {sum(result.passed for result in faulty)} of {len(faulty)} hold.")
        jobs = []
        sites = [Site(Path(folder)) for folder in options.site]
        for number, (folder, site) in enumerate(zip(options.site, sites)):
            if not site.pages:
                raise SystemExit(f"There is no page in {folder}.")
            of_sites = [name for name in names if name in checks.OF_SITES]
            of_pages = [name for name in names if name in checks.OF_PAGES]
            jobs.append(pool.submit(visit_site, folder, of_sites))
            # The largest pages first, so that none is left to run alone at the end.
            new = new_pages(site, sites[:number]) if of_pages else []
            for page in sorted(new, key=lambda page: -len(site.bytes(page))):
                jobs.append(pool.submit(visit_page, folder, page, of_pages))
        results = [job.result() for job in jobs]
    report.print_tables(results)
    findings = sorted(f for result in [*faulty, *results] for f in result.findings)
    for page, check, message in findings:
        print(f"{page}: {check}: {message}")
    failed = len({(page, check) for page, check, _ in findings})
    print(f"{time.monotonic() - started:.0f} seconds")
    print(f"{sum(result.passed for result in [*faulty, *results])} passed, {failed} failed")
    return 1 if findings else 0


def parse():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--site", action="append", metavar="FOLDER", help="a folder of pages; may be repeated"
    )
    parser.add_argument("--only", action="append", metavar="CHECK", choices=checks.NAMES)
    parser.add_argument("--jobs", type=int, default=min(os.cpu_count() or 1, 4))
    options = parser.parse_args()
    options.site = options.site or ["output"]
    return options


if __name__ == "__main__":
    sys.exit(main())
