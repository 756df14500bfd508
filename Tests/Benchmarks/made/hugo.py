"""The benchmark's documents as a Hugo site: its own front matter, links, queries and tables."""

import json
import re
import shutil
from pathlib import Path

from made.site import REPOSITORY

LAYOUT = Path(__file__).resolve().parents[1] / "peers" / "hugo"
QUERY = re.compile(r"`= ([^`]*)`")
TABLE = re.compile(r"```table\n(.*?)```\n", re.DOTALL)
LINK = re.compile(r"\]\(([\w-]+)\.md(?:\?(\w+))?\)")


def make_hugo_site(root: Path) -> None:
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(LAYOUT, root)
    for name in ("content", "assets", "data"):
        (root / name).mkdir()
    shutil.copy(REPOSITORY / "templates/assets/site.css", root / "assets/site.css")


def write_documents(root: Path, texts: dict[str, str], countries: dict[str, str]) -> None:
    """A page for each document; one for each country where the front matter says so."""
    for name, text in texts.items():
        _, front, body = text.split("---\n", 2)
        fields = dict(line.split(": ", 1) for line in front.splitlines())
        places = countries if fields.get("each") == "country" else {"": ""}
        for code, label in places.items():
            stem = Path(name).stem + (f"-{code}" if code else "")
            # Hugo would take a file called index for a bundle.
            stem = {"index": "home"}.get(stem, stem)
            (root / "content" / f"{stem}.md").write_text(
                front_matter(fields, stem, code, label) + converted(body, code, label)
            )


def front_matter(fields: dict[str, str], stem: str, code: str, label: str) -> str:
    """As JSON, which Hugo takes too and which needs no care about quotes."""
    kept = {
        key: converted(fields[key].strip('"'), code, label) for key in ("title", "summary")
    }
    if stem == "home":
        kept["url"] = "index.html"
    return json.dumps(kept, ensure_ascii=False, indent=2) + "\n"


def converted(text: str, code: str, label: str) -> str:
    numbers = iter(range(1, 1000))

    def number(match: re.Match) -> str:
        if match[1] == "this":
            return label
        words = {"column": "", "code": "", "country": ""}
        for condition in filter(None, match[1].removeprefix("cases").strip().split(" and ")):
            column, _, value = condition.removeprefix("where ").partition(" is ")
            if column == "country":
                words["country"] = code
            else:
                words |= {"column": column, "code": value}
        return shortcode("number", words)

    def table(match: re.Match) -> str:
        asked = dict(line.split(": ", 1) for line in match[1].splitlines())
        column, _, grouping = asked["rows"].partition(" by ")
        words = {"number": str(next(numbers)), "column": column, "caption": asked["caption"]}
        if asked.get("where"):
            words["country"] = code
        if grouping == "group":
            words["grouped"] = "yes"
        if "columns" in asked:
            words["crossed"] = "yes"
        return shortcode("table", words) + "\n"

    text = QUERY.sub(number, TABLE.sub(table, text))
    return LINK.sub(lambda to: f"]({to[1]}{'-' + to[2] if to[2] else ''}.html)", text)


def shortcode(name: str, words: dict[str, str]) -> str:
    return "{{< " + name + "".join(f' {key}="{word}"' for key, word in words.items()) + " >}}"
