"""Content folders with the shipped codebook, words and templates, and documents of our own."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[3]
SHIPPED = REPOSITORY / "content"

HOME = "---\nkind: home\ntitle: Home\nsummary: A made-up text.\n---\n"


def make_site(root: Path, documents: dict[str, str], navigation: list[str]) -> None:
    """A site of `documents` by file name whose only records are cases; the cases come later."""
    shutil.rmtree(root, ignore_errors=True)
    copy_templates(root / "templates", "".join(documents.values()))
    content = root / "content"
    (content / "data").mkdir(parents=True)
    write_codebook(root, "cases")
    (content / "site.yml").write_text(settings(navigation))
    for name, text in documents.items():
        path = content / "en" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)


def make_site_without_cases(root: Path, documents: dict[str, str], navigation: list[str]) -> None:
    """The same with the smallest register in place of the cases: a site has to have one."""
    make_site(root, documents, navigation)
    write_codebook(root, "countries")
    shutil.copy(SHIPPED / "data/countries.csv", root / "content/data/countries.csv")


def copy_templates(folder: Path, texts: str) -> None:
    """The shipped templates of the kinds that are asked for; one without a document is an error."""
    shutil.copytree(REPOSITORY / "templates", folder)
    kinds = set(re.findall(r"(?m)^kind: (\S+)$", texts))
    for template in folder.glob("*.mustache"):
        if template.stem not in kinds | {"languages"}:
            template.unlink()


def write_codebook(root: Path, data_set: str) -> None:
    """One data set, and the English words that a site of it can show: others are an error."""
    (root / "content/codebook.yml").write_text(codebook(data_set))
    write_words(root, data_set)


def write_words(root: Path, data_set: str | None = None) -> None:
    words = root / "content/i18n/en.yml"
    words.parent.mkdir(exist_ok=True)
    words.write_text("".join(catalogue(data_set, root / "templates")))


def catalogue(data_set: str | None, templates: Path) -> Iterator[str]:
    """The lines of the shipped words without those of templates that are not there; with a data
    set, without those of the others and of named figures."""
    unseen = words_of(REPOSITORY / "templates") - words_of(templates)
    unseen |= {f"kind_{path.stem}" for path in (REPOSITORY / "templates").glob("*.mustache")}
    unseen -= {f"kind_{path.stem}" for path in templates.glob("*.mustache")}
    section, name, head = "", "", ""
    for line in (SHIPPED / "i18n/en.yml").read_text().splitlines(keepends=True):
        if found := re.match(r"  (\w+):", line):
            section, name, head = found[1], "", line
            if line.rstrip().endswith(":"):
                continue  # A section without an entry would be an error.
        elif found := re.match(r"    ([\w-]+):", line):
            name = found[1]
        if data_set and section in ("figures", "sources"):
            continue
        if data_set and section in ("data_sets", "columns", "coverage"):
            if name not in ("", data_set):
                continue
        if section == "interface" and name in unseen:
            continue
        if name and head:
            yield head
            head = ""
        yield line


def words_of(templates: Path) -> set[str]:
    """The words of the interface that templates name."""
    texts = (path.read_text() for path in templates.rglob("*.mustache"))
    return {word for text in texts for word in re.findall(r"words\.(\w+)", text)}


def codebook(data_set: str) -> str:
    """The shipped codebook with one of its data sets, and no named figures."""
    text = (SHIPPED / "codebook.yml").read_text()
    data = text.index("\ndata:\n") + len("\ndata:")
    begin = text.index(f"\n  {data_set}:\n", data)
    return text[:data] + text[begin : text.index("\n\n", begin)] + "\n"


def settings(navigation: list[str]) -> str:
    """The shipped settings, without PDFs and without a way out, which asks for a document."""
    text = (SHIPPED / "site.yml").read_text()
    text = re.sub(r"(?m)^(pdf|leave|navigation|languages):.*\n", "", text)
    return "languages: [en]\n" + text + f"navigation: [{', '.join(navigation)}]\n"
