"""The shipped site, whole, and the same with parts of the work left out of its content."""

import re
import shutil
from collections.abc import Callable
from pathlib import Path

from bench import REPOSITORY, Bench, Row, Section, time
from made.site import SHIPPED, write_words
from measure import Command, Series

TITLE = "the shipped site"
UNEQUAL = [
    "W4: the program has no switch for a stage. What is left out is taken out of the content:"
    " without protection the cases are declared not to be sensitive, so that the audit has nothing"
    " to prove either. The lines do not add up: what is left out saves rendering, reading back and"
    " writing as well.",
]


def run(bench: Bench) -> Section:
    root = bench.folder("w4")
    whole = variant(root / "whole", lambda text: text)
    sites = {
        "without protection and audit": unprotected(root / "unprotected"),
        "without charts": variant(root / "no-charts", without("chart")),
        "without tables and registers": variant(root / "no-tables", without("table", "register")),
        "without any numbers in blocks": variant(
            root / "no-blocks", without("chart", "table", "register", "figures")
        ),
        "English alone": english_alone(root / "english"),
        "the home page alone": home_alone(root / "home"),
    }
    commands = [bench.build(whole), nothing_written(bench, whole)]
    commands += [bench.build(site, name) for name, site in sites.items()]
    series = bench.measure(*commands)
    section = Section(unequal=UNEQUAL)
    section.keep("w4", *series)
    section.figure("W4", "the shipped site, whole", series[0], "under 0.25 s")
    for part in series[1:]:
        section.rows.append(line(part, series[0]))
    section.memory("W4", "its memory", series[0], "")
    return section


def line(part: Series, whole: Series) -> Row:
    saved = whole.seconds - part.seconds
    return Row(
        "W4", part.name, time(part.seconds), "whole", time(whole.seconds), part.ratio(whole),
        f"leaves out {time(max(saved, 0))}",
    )


def variant(root: Path, edit: Callable[[str], str]) -> Path:
    """The shipped content with each document edited."""
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(SHIPPED, root / "content")
    shutil.copytree(REPOSITORY / "templates", root / "templates")
    for path in (root / "content").rglob("*.md"):
        path.write_text(edit(path.read_text()))
    return root


def without(*blocks: str) -> Callable[[str], str]:
    fenced = re.compile(rf"```(?:{'|'.join(blocks)})\n.*?```\n", re.DOTALL)
    return lambda text: fenced.sub("", text)


def unprotected(root: Path) -> Path:
    variant(root, lambda text: text)
    codebook = root / "content/codebook.yml"
    codebook.write_text(codebook.read_text().replace("sensitive: true", "sensitive: false"))
    return root


def english_alone(root: Path) -> Path:
    """The shipped site in its first language."""
    variant(root, lambda text: text)
    content = root / "content"
    settings = (content / "site.yml").read_text()
    languages = re.search(r"(?m)^languages: \[en, (.*)\]$", settings)
    (content / "site.yml").write_text(settings.replace(languages[0], "languages: [en]"))
    for tag in languages[1].split(", "):
        shutil.rmtree(content / tag)
        (content / f"i18n/{tag}.yml").unlink()
        (content / f"glossary/{tag}.yml").unlink()
    return root


def home_alone(root: Path) -> Path:
    """What remains for a site of one page without a number: reading, laying out, writing."""
    english_alone(root)
    content = root / "content"
    shutil.rmtree(content / "en")
    (content / "en").mkdir()
    (content / "en/index.md").write_text(
        "---\nkind: home\ntitle: Home\nsummary: One page.\n---\nOne sentence.\n"
    )
    settings = (content / "site.yml").read_text()
    settings = re.sub(r"(?m)^(pdf|leave|navigation):.*\n", "", settings)
    (content / "site.yml").write_text(settings + "navigation: [index.md]\n")
    for template in (root / "templates").glob("*.mustache"):
        if template.stem not in ("home", "languages"):
            template.unlink()
    write_words(root)
    return root


def nothing_written(bench: Bench, site: Path) -> Command:
    arguments = [str(bench.program), "check", "--root", str(site)]
    return Command("nothing written (`rapporteur check`)", arguments)
