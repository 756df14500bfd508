"""5,000 Markdown documents of 600 words with a table each, one template."""

import shutil
from pathlib import Path

from agreement import same_texts
from bench import HERE, Bench, Section
from made.documents import make_documents
from made.hugo import make_hugo_site, write_documents
from made.site import make_site_without_cases
from measure import Command
from works.w1 import hugo_build

TITLE = "5,000 documents"
DOCUMENTS = 5000
UNEQUAL = [
    "W3: ours checks every link, gives every heading its address, captions the tables, reads its"
    " pages back, and writes SHA256SUMS and a page that leads to the languages; the peers do none"
    " of that. Hugo gives headings their addresses.",
    "W3: the C loop uses the library that ours uses too, with its HTML as it is; it fills in the"
    " same template. Both have one processor for this line.",
]


def run(bench: Bench) -> Section:
    root = bench.folder("w3")
    count = bench.size(DOCUMENTS)
    texts = make_documents(count)
    site = root / "site"
    make_site_without_cases(site, texts, ["index.md"])
    linked = {name: text.replace("(index.md)", "(index.html)") for name, text in texts.items()}
    plain = write_texts(root / "documents", linked)
    hugo = root / "hugo"
    make_hugo_site(hugo)
    write_documents(hugo, texts, {})
    styles = site / "templates/assets/site.css"
    program = bench.compiled(HERE / "peers/w3_bare.c", "cmark-gfm-extensions", "cmark-gfm")

    ours = bench.build(site)
    script = HERE / "peers/w3_python.py"
    by_python = bench.output(root / "by-python")
    peers = [
        hugo_build(bench, hugo, bench.output(root / "by-hugo")),
        bench.script("cmarkgfm, Jinja2", script, [plain, styles, by_python], by_python),
    ]
    measured = bench.measure(ours, *peers)
    one = bench.build(site, "rapporteur on one processor", cpu=0)
    bare = bare_loop(program, plain, styles, bench.output(root / "by-bare"))
    pinned = bench.measure(one, bare)

    section = Section(unequal=UNEQUAL)
    section.keep("w3", *measured, *pinned)
    for peer in (*peers, bare):
        agreed = same_texts(ours.writes / "en", peer.writes, peer.name, count)
        section.agreed.append(f"W3: {agreed}")
    title = f"{count:,} documents of 600 words"
    for series, reach in zip(measured[1:], ("at most 0.5", "")):
        section.compare("W3", title, measured[0], series, reach)
    section.compare("W3", "the same, on one processor", *pinned, "at most 1")
    section.memory("W3", "its memory", measured[0], "under 150 MB", [*measured[1:], pinned[1]])
    return section


def write_texts(folder: Path, texts: dict[str, str]) -> Path:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for name, text in texts.items():
        (folder / name).write_text(text)
    return folder


def bare_loop(program: Path, documents: Path, styles: Path, output: Path) -> Command:
    template = HERE / "peers/page.template"
    arguments = [program, documents, template, styles, output]
    return Command("C loop on one processor", [str(a) for a in arguments], writes=output, cpu=0)
