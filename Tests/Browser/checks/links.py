"""Every link inside the site leads to a file and a place in it; none leads to a disk."""

from urllib.parse import unquote, urlsplit


def site_findings(site):
    root = site.folder.resolve()
    for page in site.pages:
        for link in site.source(page).links:
            fault = fault_of(site, root, page, link.address)
            if fault:
                yield page, f"{link.element} {link.attribute}=“{link.address}”: {fault}"
        for sign in ("file:", str(root)):
            if sign in site.text(page):
                yield page, f"the page names a place on a disk: {sign}"


def fault_of(site, root, page, address):
    parts = urlsplit(address)
    if parts.scheme in ("https", "mailto"):
        return None
    if parts.scheme or parts.netloc:
        return "links leave the site by https: or mailto: only"
    if parts.path.startswith("/"):
        return "a path from the root breaks in a folder and on a stick"
    target = (root / page).parent / unquote(parts.path) if parts.path else root / page
    target = target.resolve()
    if not target.is_relative_to(root):
        return "it leads out of the site"
    if not target.is_file():
        return "there is no such file"
    if address.endswith("#") or not address:
        return "it leads nowhere"
    if parts.fragment and target.suffix == ".html":
        if unquote(parts.fragment) not in site.source(str(target.relative_to(root))).ids:
            return "there is no such place on that page"
    return None
