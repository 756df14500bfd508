"""A long day at the desk."""

import time


def a_thousand_edits(desk):
    """File handles and memory are those of the first hundred edits."""
    desk.visit()
    index = "content/en/index.md"
    text = desk.read(index)
    measured = {}
    for number in range(1, desk.edits + 1):
        sentence = f"Edit number {number} of many."
        if number % 10 == 0:
            # Now and then an error, a page left and come back to, a folder.
            desk.write(index, text + "\n`= nonsense`\n")
            desk.panel()
        if number % 50 == 0:
            desk.visit("en/methods.html")
            desk.visit()
            desk.path(f"content/en/f{number}").mkdir()
            desk.path(f"content/en/f{number}").rmdir()
        desk.write(index, f"{text}\n{sentence}\n")
        desk.wait("text => document.body.textContent.includes(text)", sentence)
        if number in (desk.edits // 10, desk.edits):
            time.sleep(11)
            measured[number] = (desk.handles, desk.memory)
    (first, last) = measured.values()
    said = f"{first[0]} and {last[0]} handles, {first[1]:.0f} and {last[1]:.0f} MiB"
    assert last[0] <= first[0] + 2, said
    assert last[1] <= first[1] * 1.25, said
    return said


JOURNEYS = [a_thousand_edits]
