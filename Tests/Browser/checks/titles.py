"""Every page has a title, and no other page of its language has the same one."""


def site_findings(site):
    seen = {}
    for page in site.pages:
        source = site.source(page)
        title = " ".join(source.title.split())
        if not title:
            yield page, "the page has no title"
            continue
        first = seen.setdefault((source.language, title), page)
        if first != page:
            yield page, f"“{title}” is the title of {first} too"
