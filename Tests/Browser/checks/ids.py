"""An id stands once on a page, and what refers to an id finds it."""

from collections import Counter


def site_findings(site):
    for page in site.pages:
        source = site.source(page)
        for name, times in Counter(source.ids).items():
            if not name or any(letter.isspace() for letter in name):
                yield page, f"“{name}” is no id"
            if times > 1:
                yield page, f"the id “{name}” stands {times} times"
        for attribute, name in source.references:
            if name not in source.ids:
                yield page, f"{attribute} names “{name}”, which is not there"
