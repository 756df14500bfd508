"""Content folders with the shipped codebook, words and templates, and documents of our own."""

import re
import shutil
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
    shutil.copytree(SHIPPED / "i18n", content / "i18n")
    (content / "codebook.yml").write_text(codebook("\n  cases:\n"))
    (content / "site.yml").write_text(settings(navigation))
    for name, text in documents.items():
        path = content / "en" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)


def make_site_without_cases(root: Path, documents: dict[str, str], navigation: list[str]) -> None:
    """The same with the smallest register in place of the cases: a site has to have one."""
    make_site(root, documents, navigation)
    (root / "content/codebook.yml").write_text(codebook("\n  countries:\n"))
    shutil.copy(SHIPPED / "data/countries.csv", root / "content/data/countries.csv")


def copy_templates(folder: Path, texts: str) -> None:
    """The shipped templates of the kinds that are asked for; one without a document is an error."""
    shutil.copytree(REPOSITORY / "templates", folder)
    kinds = set(re.findall(r"(?m)^kind: (\S+)$", texts))
    for template in folder.glob("*.mustache"):
        if template.stem not in kinds | {"languages"}:
            template.unlink()


def codebook(data_set: str) -> str:
    """The shipped codebook with one of its data sets, and no named figures."""
    text = (SHIPPED / "codebook.yml").read_text()
    data = text.index("\ndata:\n") + len("\ndata:")
    begin = text.index(data_set, data)
    return text[:data] + text[begin : text.index("\n\n", begin)] + "\n"


def settings(navigation: list[str]) -> str:
    """The shipped settings, without PDFs and without a way out, which asks for a document."""
    text = (SHIPPED / "site.yml").read_text()
    text = re.sub(r"(?m)^(pdf|leave|navigation):.*\n", "", text)
    return text + f"navigation: [{', '.join(navigation)}]\n"
