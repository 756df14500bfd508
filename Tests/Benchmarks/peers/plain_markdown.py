"""A small part of Markdown: what the documents of the benchmark use, and no more.

Headings, paragraphs, lists of one level, block quotes, tables; strong, emphasis, links, code.
"""

import html
import re

STRONG = re.compile(r"\*\*(.+?)\*\*")
EMPHASIS = re.compile(r"\*(.+?)\*")
LINK = re.compile(r"\[([^\]]*)\]\(([^)\s]*)\)")
CODE = re.compile(r"`([^`]+)`")
BULLET = re.compile(r"[-*] +")
NUMBER = re.compile(r"\d+\. +")


def to_html(text):
    return "\n".join(block(part) for part in re.split(r"\n{2,}", text.strip()))


def block(part):
    lines = part.split("\n")
    first = lines[0]
    if first.startswith("#"):
        marks, _, title = first.partition(" ")
        level = len(marks)
        heading = f"<h{level} id=\"{slug(title)}\">{inline(title)}</h{level}>"
        return heading + ("\n" + block("\n".join(lines[1:])) if lines[1:] else "")
    if first.startswith(">"):
        inner = "\n".join(line.removeprefix(">").removeprefix(" ") for line in lines)
        return f"<blockquote>\n{to_html(inner)}\n</blockquote>"
    if BULLET.match(first):
        return listing("ul", BULLET, lines)
    if NUMBER.match(first):
        return listing("ol", NUMBER, lines)
    if first.startswith("|") and len(lines) > 1:
        return table(lines)
    return f"<p>{inline(part)}</p>"


def listing(tag, mark, lines):
    items = []
    for line in lines:
        if found := mark.match(line):
            items.append(line[found.end():])
        else:
            items[-1] += "\n" + line.strip()
    return f"<{tag}>\n" + "".join(f"<li>{inline(item)}</li>\n" for item in items) + f"</{tag}>"


def table(lines):
    cells = [line.strip("|").split("|") for line in lines]
    head, _, *body = ([inline(cell.strip()) for cell in row] for row in cells)
    rows = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>\n" for row in body)
    top = "".join(f"<th>{cell}</th>" for cell in head)
    return f"<table>\n<thead><tr>{top}</tr></thead>\n<tbody>\n{rows}</tbody>\n</table>"


def inline(text):
    text = html.escape(text, quote=False)
    text = CODE.sub(r"<code>\1</code>", text)
    text = LINK.sub(r'<a href="\2">\1</a>', text)
    return EMPHASIS.sub(r"<em>\1</em>", STRONG.sub(r"<strong>\1</strong>", text))


def slug(title):
    return re.sub(r"[^\w]+", "-", title.lower()).strip("-")
