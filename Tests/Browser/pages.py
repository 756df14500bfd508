"""A folder of finished pages, read from the disk as a visitor's copy would be."""

from dataclasses import dataclass, field
from functools import cache, cached_property
from html.parser import HTMLParser
from pathlib import Path


@dataclass
class Link:
    """An address that a page names, and the element and attribute that name it."""

    address: str
    element: str
    attribute: str


@dataclass
class Source(HTMLParser):
    """What the mark-up of a page says of itself, without a browser."""

    links: list[Link] = field(default_factory=list)
    ids: list[str] = field(default_factory=list)
    references: list[tuple[str, str]] = field(default_factory=list)
    language: str = ""
    title: str = ""
    kind: str = ""

    ADDRESSES = ("href", "src", "poster", "action", "cite", "data")
    REFERENCES = ("aria-labelledby", "aria-describedby", "aria-controls", "headers", "for")

    def __post_init__(self):
        super().__init__()
        self._in_title = False

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        if "id" in values:
            self.ids.append(values["id"] or "")
        for name in self.ADDRESSES:
            if name in values:
                self.links.append(Link(values[name] or "", tag, name))
        for name in self.REFERENCES:
            for word in (values.get(name) or "").split():
                self.references.append((name, word))
        if tag == "html":
            self.language = values.get("lang") or ""
        if tag == "body":
            self.kind = values.get("class") or ""
        if tag == "title" and not self.title:
            self._in_title = True

    def handle_data(self, text):
        if self._in_title:
            self.title += text

    def handle_endtag(self, tag):
        if tag == "title":
            self._in_title = False


@dataclass(frozen=True)
class Site:
    """A folder with HTML files. Pages are named by their path below it."""

    folder: Path

    @cached_property
    def pages(self) -> list[str]:
        return sorted(str(file.relative_to(self.folder)) for file in self.folder.rglob("*.html"))

    def bytes(self, page: str) -> bytes:
        return (self.folder / page).read_bytes()

    def text(self, page: str) -> str:
        return self.bytes(page).decode()

    @cache
    def source(self, page: str) -> Source:
        source = Source()
        source.feed(self.text(page))
        return source
