"""The checks, by name.

A check of a page has `findings(visit)`, which yields sentences. A check of the whole site has
`site_findings(site)`, which yields a page and a sentence.
"""

from checks import (
    axe,
    chart_labels,
    chart_text,
    csv_links,
    cut_text,
    demonstration_mark,
    fonts,
    headings,
    ids,
    keyboard,
    language,
    link_texts,
    links,
    mark_contrast,
    markup,
    reflow,
    requests,
    sheets,
    tables,
    text_contrast,
    titles,
    weight,
)

OF_PAGES = {
    "axe": axe,
    "requests": requests,
    "reflow": reflow,
    "cut-text": cut_text,
    "chart-labels": chart_labels,
    "chart-text": chart_text,
    "keyboard": keyboard,
    "sheets": sheets,
    "fonts": fonts,
    "demonstration-mark": demonstration_mark,
    "text-contrast": text_contrast,
    "mark-contrast": mark_contrast,
    "tables": tables,
    "csv-links": csv_links,
    "language": language,
    "headings": headings,
    "link-texts": link_texts,
    "weight": weight,
}

OF_SITES = {"markup": markup, "links": links, "ids": ids, "titles": titles}

NAMES = [*OF_PAGES, *OF_SITES]
