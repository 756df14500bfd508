"""A page asks for nothing but itself and says nothing on the console, on the web and on a stick."""

from chromium import PAPER, Mode


def findings(visit):
    for address in (visit.address, visit.file_address):
        yield from findings_at(visit, address)


def findings_at(visit, address):
    scheme = address.split(":")[0]
    said, asked = [], []
    with visit.blank_tab() as tab:
        tab.on("request", lambda request: asked.append(request.url))
        tab.on("console", lambda message: said.append(f"console: {message.text}"))
        tab.on("pageerror", lambda error: said.append(f"error: {error}"))
        response = tab.goto(address)
        if response.status >= 400:
            said.append(f"status {response.status}")
        # Pictures of closed parts, of other widths and of print may be asked for only when shown.
        tab.evaluate("dom.openDetails()")
        for mode in (Mode(320, "dark"), Mode(1280, "forced"), PAPER, Mode()):
            mode.apply(tab)
        tab.evaluate("scrollTo(0, document.documentElement.scrollHeight)")
        tab.evaluate("new Promise(done => requestAnimationFrame(() => setTimeout(done, 20)))")
    for url in asked:
        if url != address:
            yield f"by {scheme}: asks for {url}"
    for message in said:
        yield f"by {scheme}: {message}"
