"""850 cases to 16 documents with their tables and narratives."""

import shutil

from agreement import same_pages
from bench import HERE, Bench, Section
from made.codes import write_codes
from made.hugo import make_hugo_site, write_documents
from made.site import SHIPPED, make_site
from measure import Command

TITLE = "850 cases to 16 documents"
PAGES = 16
UNEQUAL = [
    "W1: ours validates every cell, protects small numbers, reads its pages back and proves that"
    " no number gives a small one away, writes a CSV file for each table, the list of all numbers"
    " and SHA256SUMS, and checks links; the peers do none of that. No page of W1 has a chart.",
    "W1: the peers count each column once for all tables that need it, which is quicker than a"
    " count for each table; Hugo's rows stand in the order of their codes, not of the codebook.",
    "W1: the plain Python has a Markdown of its own, which knows only what these documents use.",
]


def run(bench: Bench) -> Section:
    root = bench.folder("w1")
    documents = {path.name: path.read_text() for path in (HERE / "documents").glob("*.md")}
    site, hugo, codes = root / "site", root / "hugo", root / "codes.json"
    make_site(site, documents, ["index.md", "regional-briefing.md"])
    shutil.copy(SHIPPED / "data/cases.csv", site / "content/data/cases.csv")
    countries = write_codes(codes)["country"]["codes"]
    make_hugo_site(hugo)
    write_documents(hugo, documents, countries)
    shutil.copy(codes, hugo / "data/codes.json")
    shutil.copy(SHIPPED / "data/cases.csv", hugo / "assets/cases.csv")

    ours = bench.build(site)
    peers = [
        hugo_build(bench, hugo, bench.output(root / "by-hugo")),
        python(bench, "pandas", site, codes, bench.output(root / "by-pandas")),
        python(bench, "plain", site, codes, bench.output(root / "by-plain")),
    ]
    measured = bench.measure(ours, *peers)
    section = Section(unequal=UNEQUAL)
    section.keep("w1", *measured)
    for peer, series, reach in zip(peers, measured[1:], ("0.2", "0.1", "0.25")):
        agreed = same_pages(ours.writes / "en", peer.writes, peer.name, PAGES)
        section.agreed.append(f"W1: {agreed}")
        section.compare("W1", TITLE, measured[0], series, f"at most {reach}")
    section.memory("W1", "its memory", measured[0], "under 40 MB", measured[1:])
    return section


def hugo_build(bench: Bench, source, output) -> Command:
    arguments = [str(bench.hugo), "--quiet", "--noBuildLock", "--source", str(source)]
    return Command("Hugo", [*arguments, "--destination", str(output)], writes=output)


def python(bench: Bench, name: str, site, codes, output) -> Command:
    styles = site / "templates/assets/site.css"
    title = {"pandas": "pandas, Jinja2, cmarkgfm", "plain": "plain Python"}[name]
    script = HERE / f"peers/w1_{name}.py"
    return bench.script(title, script, [site / "content", codes, styles, output], output)
