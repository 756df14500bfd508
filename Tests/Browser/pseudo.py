"""Publishes the content in a made-up language, to see whether a longer one fits.

The English texts become Russian ones in the eyes of the program and of every check: each word is
made longer, and its letters become Cyrillic. What stays Latin was never translated. What
overflows, or overlaps, would do so in a real translation.
"""

import argparse
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import yaml

LATIN = "abcdefghijklmnopqrstuvwxyz"
CYRILLIC = "авсдефгнийклмпорюяэтцчшхуз"
LETTERS = str.maketrans(LATIN + LATIN.upper(), CYRILLIC + CYRILLIC.upper())

PLURALS = {"one", "other"}
RUSSIAN_PLURALS = ("one", "few", "many", "other")
FRONT_MATTER = re.compile(r"^((?:title|short_title|summary): *)(.*)$")
BLOCK_TEXT = re.compile(r"^((?:title|caption): *)(.*)$")
TABLE_LINE = re.compile(r"^(Table: )(.*)$")

# Code, placeholders, link targets, footnotes, kinds of call-outs, marks such as [c], addresses.
UNTOUCHED = re.compile(
    r"`[^`]*`|%\{[^}]*\}|\]\([^)]*\)|\[\^[^\]]+\]|\[![A-Z]+\]|\[\w\]|https?://\S+"
)


@dataclass
class Language:
    """`growth` is how much longer a word becomes, as a fraction of its length."""

    tag: str
    growth: float
    before: int = 0
    after: int = 0

    def word(self, match):
        word = match[0]
        more = round(len(word) * self.growth)
        end = (word * (1 + more // len(word)))[:more]
        self.before += len(word)
        self.after += len(word) + more
        return (word + (end if word.isupper() else end.lower())).translate(LETTERS)

    def words(self, text):
        return re.sub(r"[A-Za-z]+", self.word, text)

    def text(self, text):
        """A piece of Markdown, or a text of the catalogue."""
        parts, end = [], 0
        for kept in UNTOUCHED.finditer(text):
            parts += [self.words(text[end : kept.start()]), self.kept(kept[0])]
            end = kept.end()
        return "".join([*parts, self.words(text[end:])])

    def kept(self, text):
        """Places on pages are named by their headings, so that they change with those."""
        path, mark, place = text.partition("#")
        return path + mark + self.words(place) if text.startswith("](") else text

    def line(self, pattern, line):
        found = pattern.match(line)
        return found[1] + self.text(found[2]) if found else line

    def document(self, markdown):
        lines, in_front, in_block = [], False, False
        for number, line in enumerate(markdown.split("\n")):
            if line == "---" and (number == 0 or in_front):
                in_front = not in_front
            elif line.startswith("```"):
                in_block = not in_block
            elif in_front:
                line = self.line(FRONT_MATTER, line)
            elif in_block:
                line = self.line(BLOCK_TEXT, line)
            elif TABLE_LINE.match(line):
                line = self.line(TABLE_LINE, line)
            else:
                line = self.text(line)
            lines.append(line)
        return "\n".join(lines)

    def catalogue(self, value):
        if isinstance(value, str):
            return self.text(value)
        if "other" in value and set(value) <= PLURALS:
            many = self.text(value["other"])
            return {form: many for form in RUSSIAN_PLURALS} | {"one": self.text(value["one"])}
        return {key: self.catalogue(part) for key, part in value.items()}


def write_content(root, into, language):
    """A copy of the content that has English and the made-up language, and no other."""
    shutil.rmtree(into, ignore_errors=True)
    shutil.copytree(root / "templates", into / "templates")
    shutil.copytree(root / "content", into / "content")
    content = into / "content"
    for catalogue in (content / "i18n").glob("*.yml"):
        if catalogue.stem != "en":
            catalogue.unlink()
            shutil.rmtree(content / catalogue.stem, ignore_errors=True)
    site = content / "site.yml"
    languages = f"languages: [en, {language.tag}]"
    site.write_text(re.sub(r"^languages:.*$", languages, site.read_text(), flags=re.MULTILINE))
    words = yaml.safe_load((content / "i18n" / "en.yml").read_text())["en"]
    catalogue = {language.tag: language.catalogue(words)}
    (content / "i18n" / f"{language.tag}.yml").write_text(
        yaml.safe_dump(catalogue, allow_unicode=True, sort_keys=False, width=1000)
    )
    for english in (content / "en").rglob("*.md"):
        file = content / language.tag / english.relative_to(content / "en")
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(language.document(english.read_text()))


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--program", required=True, type=Path, help="the built rapporteur")
    parser.add_argument("--root", default=".", type=Path, help="where content/ and templates/ are")
    parser.add_argument("--into", default=".build/pseudo", type=Path)
    parser.add_argument("--growth", default=0.35, type=float)
    parser.add_argument("--tag", default="ru", help="a language that the program knows")
    options = parser.parse_args()
    language = Language(options.tag, options.growth)
    write_content(options.root, options.into, language)
    print(f"The made-up language is {language.after / language.before - 1:.0%} longer.", flush=True)
    command = [
        options.program, "build", "--root", options.into, "--output", options.into / "output",
    ]
    return subprocess.run(command, stdout=subprocess.DEVNULL).returncode


if __name__ == "__main__":
    sys.exit(main())
