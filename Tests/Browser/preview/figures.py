"""What the preview says of figures and blocks."""

import json


def hover_and_focus(desk):
    desk.visit("en/briefing-ge.html")
    figure = desk.page.locator("main .figure").first
    desk.wait("document.querySelector('main .figure').tabIndex === 0")
    hint = desk.page.locator(".hint")
    figure.hover()
    hint.wait_for(state="visible")
    by_hover = hint.inner_text()
    assert "cases" in by_hover, by_hover
    desk.page.keyboard.press("Escape")
    hint.wait_for(state="hidden")
    desk.page.mouse.move(0, 0)
    figure.focus()
    hint.wait_for(state="visible")
    assert hint.inner_text() == by_hover
    assert figure.get_attribute("aria-description")
    return by_hover.replace("\n", " · ")


def cells_of_tables(desk):
    """Each cell says what it counts, whatever order the page has its rows in."""
    counted = 0
    for page in ["en/briefing-ge", "en/regional-briefing", "en/methods", "en/donor-report"]:
        desk.visit(f"{page}.html")
        desk.wait("document.querySelector('main .figure').tabIndex === 0")
        cells = desk.page.evaluate(
            """async () => {
                const page = document.querySelector("script[data-page]").dataset.page;
                const all = await (await fetch(`/.rapporteur/figures?page=${page}`)).json();
                const said = [];
                for (const { id, cells } of all) for (const cell of cells ?? []) {
                    const rows = [...document.getElementById(id).querySelectorAll("table tr")];
                    const row = rows.find((row) => row.querySelector("th[scope=row]")?.textContent === cell.row);
                    const tds = [...(row?.querySelectorAll("td") ?? [])];
                    const td = tds.find((td) => td.getAttribute("aria-description")?.includes(`: ${cell.query}. `));
                    said.push([cell.query, cell.part ?? cell.records, cell.withheld, td?.textContent]);
                }
                return said;
            }"""
        )
        for query, records, withheld, text in cells:
            assert text, (page, query)
            if withheld:
                assert "[c]" in text, (page, query, text)
            elif records is not None and " sum" not in query and "sum of" not in query:
                digits = "".join(c for c in text if c.isdigit())
                assert str(records) in digits, (page, query, records, text)
        counted += len(cells)
    assert counted > 100, counted
    desk.visit("en/methods.html")
    desk.wait("document.querySelector('main td[aria-description]') !== null")
    cell = desk.page.locator("main td[aria-description]").first
    cell.focus()
    hint = desk.page.locator(".hint")
    hint.wait_for(state="visible")
    first = hint.inner_text()
    desk.page.keyboard.press("ArrowDown")
    desk.page.wait_for_function("text => document.querySelector('rapporteur-preview').shadowRoot"
                                ".querySelector('.hint').innerText !== text", arg=first)
    assert hint.is_visible()
    return f"{counted} cells"


def claims_say_so(desk):
    desk.visit()
    desk.wait("document.querySelector('main .figure').tabIndex === 0")
    said = desk.page.evaluate(
        "[...document.querySelectorAll('main .figure')].map(e => e.getAttribute('aria-description'))"
    )
    assert all(said), said
    assert any("checked against the data" in text for text in said), said


def open_the_line(desk):
    """The links of blocks start the author's editor with the file and the line."""
    out = desk.scratch / "opened"
    editor = desk.scratch / "editor"
    editor.write_text(f"#!/bin/sh\nprintf '%s\\n' \"$@\" >> {out}\n")
    editor.chmod(0o755)
    desk.restart("--editor", f"{editor} --line {{line}} {{file}}")
    desk.visit()
    paragraph = desk.page.locator("main p").filter(has_text="In its first year").first
    paragraph.hover()
    desk.page.locator(".pencil").first.click()
    opened = desk.until(lambda: out.exists() and out.read_text().split("\n")[:-1])
    lines = desk.read("content/en/index.md").split("\n")
    assert opened[0] == "--line" and opened[2] == f"{desk.root}/content/en/index.md", opened
    assert "In its first year" in lines[int(opened[1]) - 1], opened


def every_block_by_keyboard(desk):
    desk.visit()
    desk.page.locator(".edit-all").focus()
    desk.page.keyboard.press("Enter")
    pencils = desk.page.locator(".pencils .pencil")
    pencils.first.wait_for(state="visible")
    places = pencils.evaluate_all("all => all.map(button => button.dataset.place)")
    assert len(places) > 5 and all(place.startswith("content/en/") for place in places), places
    return f"{len(places)} blocks"


JOURNEYS = [hover_and_focus, cells_of_tables, claims_say_so, open_the_line, every_block_by_keyboard]
