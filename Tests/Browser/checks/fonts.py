"""A printed page carries its fonts, so that it prints alike everywhere."""

import subprocess


def findings(visit):
    output = subprocess.run(
        ["pdffonts", visit.pdf], check=True, capture_output=True, text=True
    ).stdout
    rows = output.splitlines()[2:]
    if not rows:
        yield "the printed page has no font"
    for row in rows:
        # The last columns: … emb sub uni object generation.
        if row.split()[-5] != "yes":
            yield f"the font {row.split()[0]} is not embedded"
