"""Errors: the panel comes, says what to do, and goes; the last good site stays."""

INDEX = "content/en/index.md"
CASES = "content/data/cases.csv"


def break_and_mend(desk):
    desk.visit()
    title = desk.page.locator("h1").inner_text()
    desk.edit(INDEX, "`850 = cases`", "`851 = cases`")
    panel = desk.panel()
    text = panel.inner_text()
    line = next(
        number for number, line in enumerate(desk.read(INDEX).split("\n"), 1) if "`851 = cases`" in line
    )
    assert f"{INDEX}:{line}:" in text, text
    assert "'851' is claimed, and the data give 850; correct the sentence" in text, text
    assert "false-claim" in text, text
    assert panel.locator("mark").first.inner_text().startswith("851 = cases"), text
    assert desk.page.locator("h1").inner_text() == title
    assert desk.page.locator("main").get_by_text("850").count(), "the last good site is gone"
    desk.edit(INDEX, "`851 = cases`", "`850 = cases`")
    desk.panel("hidden")


def no_text_of_records(desk):
    """A fault in a file of records is placed, and its line is not shown."""
    desk.visit()
    desk.write(CASES, desk.read(CASES).rstrip() + "\ncanary,of,a,record\n")
    text = desk.panel().inner_text()
    assert f"{CASES}:" in text, text
    assert "canary" not in text and "canary" not in desk.log, text
    assert desk.page.locator(".panel pre").count() == 0


def start_broken(desk):
    """A site that can't be made at first is shown as soon as it can."""
    desk.edit(INDEX, "`850 = cases`", "`851 = cases`")
    desk.restart()
    desk.visit()
    desk.panel()
    assert "can't be made yet" in desk.page.locator("h1").inner_text()
    desk.edit(INDEX, "`851 = cases`", "`850 = cases`")
    desk.panel("hidden")
    desk.page.locator("main").wait_for(state="visible")


def many_errors(desk):
    desk.visit()
    desk.add(INDEX, "\n".join(f"`= cases where nothing{n} is x`\n" for n in range(80)))
    panel = desk.panel()
    assert panel.locator("li").count() <= 51
    assert "more" in panel.locator("li").last.inner_text()


def warnings_stay_folded(desk):
    desk.visit()
    desk.add(INDEX, "In this report 212 cases tell of it.")
    toggle = desk.page.locator(".toggle")
    toggle.wait_for(state="visible")
    desk.see("212 cases")
    desk.panel("hidden")
    toggle.click()
    assert "212" in desk.panel().inner_text()


def in_russian(desk):
    """The panel and its messages speak the author's language."""
    desk.restart("--language", "ru")
    desk.visit()
    desk.edit(INDEX, "`850 = cases`", "`851 = cases`")
    text = desk.panel().inner_text()
    assert "Нужно исправить: 1" in text, text
    assert "утверждается «851», а данные дают 850; исправьте предложение" in text, text
    assert "ошибка:" in desk.log, desk.log


JOURNEYS = [
    break_and_mend, no_text_of_records, start_broken, many_errors, warnings_stay_folded, in_russian,
]
